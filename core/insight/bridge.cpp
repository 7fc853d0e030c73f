#include "insight/bridge.h"

#include "economy/scenario.h"
#include "engine/project.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

struct Stage {
    std::string name;
    Clocks clocks;
};

// What is on after each step, in the order of rules.md 12.1.
std::vector<Stage> stagesOf(const Shape& shape, const Economy& effective) {
    using enum Cause;
    std::vector<Stage> stages{{"non_recurrent", Clocks::upTo(nonRecurrent)},
                              {"starting_and_ending", Clocks::upTo(startingAndEnding)},
                              {"growth", Clocks::upTo(growth)},
                              {"prices", Clocks::upTo(prices)},
                              {"inflation", Clocks::upTo(inflation)},
                              {"savings", Clocks::upTo(savings)}};
    const Table& table = effective[TableId::arrangements];
    for (std::size_t row = 0; row < table.size(); ++row)
        if (shape.arrangementStarts[row])
            stages.push_back({"arrangement:" + table.at(row, "arrangement"),
                              Clocks::upToArrangement(static_cast<std::int32_t>(row))});
    stages.push_back({"financing", Clocks{}});
    return stages;
}

// The surplus each organisation would show, its group's by the mergers that are on; last, the economy's.
std::vector<Money> standingBy(const Compiled& compiled, const Clocks& clocks, int year,
                              const std::vector<bool>& ownSurplus) {
    const auto figures = projectOwn<Decimal>(*compiled.shape, compiled.inputs, clocks);
    const std::vector<std::int32_t> groups = groupsIn(*compiled.shape, year, clocks);
    std::vector<Money> standing(groups.size() + 1);
    for (std::size_t org = 0; org < groups.size(); ++org) {
        const Money surplus = figures.surplus(org, year);
        const auto group = static_cast<std::size_t>(groups[org]);
        if (!ownSurplus[group]) standing[group] += surplus;
        if (ownSurplus[org]) standing[org] += surplus;
        standing.back() += surplus;
    }
    return standing;
}

Problem unknownYear(FinancialYear year) {
    return {Severity::error, "economy:years", std::nullopt,
            message(MESSAGE("%1 is not a year of the projection"), toText(year))};
}

std::size_t placeOf(const ScenarioBridge& bridge, std::string_view org) {
    const auto found = std::find(bridge.organisations.begin(), bridge.organisations.end(), org);
    return static_cast<std::size_t>(found - bridge.organisations.begin());
}

// The steps of one bridge by name; those it has not got are nought.
Money stepOf(const ScenarioBridge& bridge, const std::string& step, std::size_t org) {
    const auto found = std::find(bridge.steps.begin(), bridge.steps.end(), step);
    if (found == bridge.steps.end()) return {};
    const auto i = static_cast<std::size_t>(found - bridge.steps.begin());
    return bridge.standing[i + 1][org] - bridge.standing[i][org];
}

// The steps of either, each where its own bridge has it.
std::vector<std::string> stepsOfEither(const ScenarioBridge& from, const ScenarioBridge& to) {
    std::vector<std::string> steps = to.steps;
    auto before = steps.end() - 1;
    for (auto step = from.steps.rbegin() + 1; step != from.steps.rend(); ++step) {
        const auto found = std::find(steps.begin(), steps.end(), *step);
        before = found == steps.end() ? steps.insert(before, *step) : found;
    }
    return steps;
}

} // namespace

Result<ScenarioBridge> scenarioBridge(const Economy& economy, std::string_view scenario, FinancialYear year) {
    if (const auto checked = projectScenario(economy, scenario); !checked) return checked.problems;
    const auto effective = applyScenario(economy, scenario);
    const auto compiled = compile(*effective);
    const Shape& shape = *compiled->shape;
    const int t = year - shape.baseYear;
    if (t < 0 || t > shape.years) return unknownYear(year);
    ScenarioBridge bridge{std::string(scenario), shape.baseYear, year, {}, {}, {}, {}};
    for (std::size_t org = 0; org < shape.organisations.size(); ++org) {
        bridge.organisations.push_back(shape.organisations[org].code);
        bridge.ownSurplus.push_back(shape.groupOf[static_cast<std::size_t>(t)][org] !=
                                    static_cast<std::int32_t>(org));
    }
    bridge.standing.push_back(standingBy(*compiled, Clocks::none(), t, bridge.ownSurplus));
    for (Stage& stage : stagesOf(shape, *effective)) {
        bridge.steps.push_back(std::move(stage.name));
        bridge.standing.push_back(standingBy(*compiled, stage.clocks, t, bridge.ownSurplus));
    }
    return bridge;
}

Bridge bridgeFromBase(const ScenarioBridge& to, std::string_view org) {
    const std::size_t at = placeOf(to, org);
    Bridge bridge{std::string(org),
                  {to.scenario, to.baseYear, to.standing.front()[at]},
                  {to.scenario, to.year, to.standing.back()[at]},
                  {},
                  at < to.ownSurplus.size() && to.ownSurplus[at]};
    for (const std::string& step : to.steps) bridge.steps.push_back({step, stepOf(to, step, at)});
    return bridge;
}

Bridge bridgeBetween(const ScenarioBridge& from, const ScenarioBridge& to, std::string_view org) {
    const std::size_t before = placeOf(from, org), after = placeOf(to, org);
    Bridge bridge{std::string(org),
                  {from.scenario, from.year, from.standing.back()[before]},
                  {to.scenario, to.year, to.standing.back()[after]},
                  {},
                  after < to.ownSurplus.size() && to.ownSurplus[after]};
    const Money base = to.standing.front()[after] - from.standing.front()[before];
    if (base != Money{}) bridge.steps.push_back({"base_year", base});
    for (const std::string& step : stepsOfEither(from, to))
        bridge.steps.push_back({step, stepOf(to, step, after) - stepOf(from, step, before)});
    return bridge;
}

Result<Bridge> bridge(const Economy& economy, const BridgeRequest& request) {
    const auto to = scenarioBridge(economy, request.scenario, request.to);
    if (!to) return to.problems;
    if (request.org != "economy" && placeOf(*to, request.org) == to->organisations.size())
        return Problem{Severity::error, "organisations:" + request.org, std::nullopt,
                       message(MESSAGE("there is no organisation %1"), request.org)};
    const std::string against = request.against.value_or(request.scenario);
    const FinancialYear year = request.from.value_or(request.against ? request.to : to->baseYear);
    if (against == request.scenario && year == to->baseYear) return bridgeFromBase(*to, request.org);
    const auto from = scenarioBridge(economy, against, year);
    if (!from) return from.problems;
    return bridgeBetween(*from, *to, request.org);
}

} // namespace breakeven
