#include "economy/scenario/scenario.h"

#include "economy/scenario/overridden_cells.h"
#include "economy/table/value.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

Problem problemAt(const std::string& address, Message why) { return errorAt(address, std::move(why)); }

// The overrides of the scenarios in order, each scenario's own by position.
std::vector<Override> overridesOf(const Economy& economy, const std::vector<std::string>& scenarios) {
    const Table& table = economy[TableId::overrides];
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < scenarios.size(); ++i) places.emplace(scenarios[i], i);
    struct Place {
        std::size_t scenario;
        Decimal position;
        std::size_t row;
    };
    std::vector<Place> own;
    const std::size_t scenario = *table.spec().find("scenario");
    for (std::size_t row = 0; row < table.size(); ++row)
        if (const auto place = places.find(table[row][scenario]); place != places.end())
            own.push_back({place->second, numberIn(table.at(row, "position")), row});
    std::stable_sort(own.begin(), own.end(), [](const Place& a, const Place& b) {
        return std::tie(a.scenario, a.position) < std::tie(b.scenario, b.position);
    });
    std::vector<Override> all;
    all.reserve(own.size());
    for (const Place& place : own)
        all.push_back({toText(table.address(place.row)), table.at(place.row, "cell"),
                       economy.effectiveText(TableId::overrides, place.row, "change"),
                       table.at(place.row, "value"), table.at(place.row, "arrangement")});
    return all;
}

bool isEnabled(const Economy& economy, const std::string& arrangement) {
    const auto row = economy[TableId::arrangements].find({arrangement});
    return row && isYes(economy.effectiveText(TableId::arrangements, *row, "enabled"));
}

void setArrangement(Economy& economy, const ArrangementSetting& setting) {
    Table& table = economy[TableId::arrangements];
    const std::size_t row = *table.find({setting.arrangement});
    table.set(row, *table.spec().find("enabled"), setting.enabled ? "yes" : "no");
    if (setting.start) table.set(row, *table.spec().find("start_year"), toText(*setting.start));
}

} // namespace

bool mayOverride(TableId table, std::size_t column) {
    return isProjectedFrom(table) && !specification(table).columns[column].key;
}

Result<std::vector<std::string>> lineage(const Economy& economy, std::string_view scenario) {
    const Table& table = economy[TableId::scenarios];
    std::vector<std::string> chain;
    std::unordered_set<std::string> seen;
    for (std::string at(scenario); at != baseScenario;) {
        const auto row = table.find({at});
        if (!row)
            return problemAt(chain.empty() ? "scenarios:" + at : "scenarios:" + chain.back() + ":parent",
                             message(MESSAGE("there is no scenario %1"), at));
        if (!seen.insert(at).second)
            return problemAt("scenarios:" + at + ":parent",
                             message(MESSAGE("scenario %1 is built on itself through its parents"), at));
        chain.push_back(at);
        at = economy.effectiveText(TableId::scenarios, *row, "parent");
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<Override> overridesActing(const Economy& economy, std::string_view scenario,
                                      const Economy& effective) {
    const auto chain = lineage(economy, scenario);
    if (!chain) return {};
    std::vector<Override> acting = overridesOf(economy, *chain);
    std::erase_if(acting, [&](const Override& change) {
        return !change.arrangement.empty() && !isEnabled(effective, change.arrangement);
    });
    std::stable_partition(acting.begin(), acting.end(),
                          [](const Override& change) { return change.arrangement.empty(); });
    return acting;
}

Result<Economy> applyScenario(const Economy& economy, std::string_view scenario) {
    return applyScenario(economy, scenario, {});
}

Result<Economy> applyScenario(const Economy& economy, std::string_view scenario,
                              std::span<const ArrangementSetting> settings) {
    const auto chain = lineage(economy, scenario);
    if (!chain) return chain.problems;
    if (chain->empty() && settings.empty()) return economy;
    Economy changed = economy;
    OverriddenCells cells(changed);
    std::vector<Problem> problems;
    const auto applyOne = [&](const Override& change) {
        if (auto problem = cells.apply(change)) problems.push_back(std::move(*problem));
    };
    const std::vector<Override> all = overridesOf(economy, *chain);
    for (const Override& change : all)
        if (change.arrangement.empty()) applyOne(change);
    for (const ArrangementSetting& setting : settings) setArrangement(changed, setting);
    for (const Override& change : all)
        if (!change.arrangement.empty() && isEnabled(changed, change.arrangement)) applyOne(change);
    cells.settle();
    if (!problems.empty()) return problems;
    return changed;
}

} // namespace breakeven
