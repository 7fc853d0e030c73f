#include "insight/scenario/listed_changes.h"

#include "economy/edit/scenario_overrides.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/reading/text_difference.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"
#include "economy/scenario/scenario_rows.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

constexpr TableId overrides = TableId::overrides;

/// The column that says how much a row is about.
std::string amountColumn(TableId table) {
    const TableSpec& spec = specification(table);
    for (const char* name : {"amount", "value", "share"})
        if (spec.find(name)) return name;
    return {};
}

/// The arrangements by which a scenario has rows of its own.
std::set<std::string> ownArrangements(const Economy& economy, std::string_view scenario) {
    std::set<std::string> own;
    const ScenarioRows rows(economy);
    for (const auto& [arrangement, scenarios] : rows.arrangements())
        if (std::find(scenarios.begin(), scenarios.end(), scenario) != scenarios.end() &&
            !ScenarioRows::rowsNaming(economy, arrangement).empty())
            own.insert(arrangement);
    return own;
}

bool onlySwitches(const Address& cell, const std::set<std::string>& own) {
    return cell.table == TableId::arrangements && cell.column == "enabled" && own.contains(cell.keys.front());
}

class Listing {
public:
    Listing(const Economy& economy, std::string_view scenario)
        : economy_(economy), own_(ownArrangements(economy, scenario)) {
        if (auto applied = applyScenario(economy, scenario)) effective_ = std::move(*applied);
    }

    std::optional<ListedChange> of(const OverrideRow& change) const {
        if (change.change == "set" && onlySwitches(change.cell, own_)) return std::nullopt;
        ListedChange listed{.cell = change.cell,
                            .reasonAt = economy_[overrides].address(change.row, "value")};
        listed.kind = change.cell.hasWildcard() ? ListedChange::Kind::cells : ListedChange::Kind::cell;
        listed.change = change.change;
        listed.value = change.value;
        listed.arrangement = change.arrangement;
        listed.acts = change.acts;
        listed.override = change.row;
        if (listed.kind == ListedChange::Kind::cell) compare(listed);
        giveReason(listed);
        return listed;
    }

    std::vector<ListedChange> rows() const {
        std::vector<ListedChange> all;
        for (const std::string& arrangement : own_)
            for (Address& row : ScenarioRows::rowsNaming(economy_, arrangement)) {
                ListedChange listed{.kind = ListedChange::Kind::row, .cell = std::move(row), .reasonAt = {}};
                listed.cell.column = amountColumn(listed.cell.table);
                listed.reasonAt = listed.cell;
                if (!listed.cell.isRow()) {
                    listed.value = textCounted(effective_ ? *effective_ : economy_, listed.cell);
                    listed.difference = listed.value;
                }
                giveReason(listed);
                all.push_back(std::move(listed));
            }
        return all;
    }

private:
    void compare(ListedChange& listed) const {
        listed.base = textCounted(economy_, listed.cell);
        if (!effective_) return;
        listed.value = textCounted(*effective_, listed.cell);
        listed.change = "set";
        const TableSpec& spec = specification(listed.cell.table);
        listed.difference =
            textDifference(spec.columns[*spec.find(listed.cell.column)], listed.base, listed.value);
    }

    void giveReason(ListedChange& listed) const {
        if (const auto note = noteOn(economy_, listed.reasonAt))
            listed.reason = economy_[TableId::notes].at(*note, "text");
    }

    const Economy& economy_;
    std::set<std::string> own_;
    std::optional<Economy> effective_; ///< nothing where the scenario is in error
};

} // namespace

std::vector<ListedChange> listedChanges(const Economy& economy, std::string_view scenario) {
    if (scenario == baseScenario) return {};
    const Listing listing(economy, scenario);
    std::vector<ListedChange> all;
    for (const OverrideRow& change : ownOverrideRows(economy, std::string(scenario)))
        if (auto listed = listing.of(change)) all.push_back(std::move(*listed));
    for (ListedChange& row : listing.rows()) all.push_back(std::move(row));
    return all;
}

int changeCount(const Economy& economy, std::string_view scenario) {
    const auto own = ownArrangements(economy, scenario);
    const Table& table = economy[overrides];
    int count = 0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.at(row, "scenario") != scenario) continue;
        const bool switches = std::any_of(own.begin(), own.end(), [&](const std::string& arrangement) {
            return table.at(row, "cell") == "arrangements:" + arrangement + ":enabled";
        });
        if (!switches) ++count;
    }
    for (const std::string& arrangement : own)
        count += static_cast<int>(ScenarioRows::rowsNaming(economy, arrangement).size());
    return count;
}

} // namespace breakeven
