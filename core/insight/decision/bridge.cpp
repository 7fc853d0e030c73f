#include "insight/decision/bridge.h"

#include "engine/session/compiled_scenarios.h"
#include "insight/decision/bridge_stages.h"
#include "insight/variant/switchboard.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Surpluses = std::vector<Money>; ///< by organisation, then the economy

// The surplus each organisation would show, its group's by the mergers that are on; last, the economy's.
Surpluses surplusesBy(const Switchboard::Setting& setting, const Clocks& clocks, int year,
                      const std::vector<bool>& ownSurplus) {
    const auto figures = setting.projectOwn<Decimal>(clocks);
    const std::vector<std::int32_t> groups = groupsIn(*setting.shape, year, clocks);
    Surpluses surpluses(groups.size() + 1);
    for (std::size_t org = 0; org < groups.size(); ++org) {
        const Money surplus = figures.surplus(org, year);
        const auto group = static_cast<std::size_t>(groups[org]);
        if (!ownSurplus[group]) surpluses[group] += surplus;
        if (ownSurplus[org]) surpluses[org] += surplus;
        surpluses.back() += surplus;
    }
    return surpluses;
}

// Where everybody stands as causes are switched on. What an arrangement's overrides do to the change since
// the base year belongs to its own step: until then the change is that without them.
class Standings {
public:
    /// `owners` are the board's candidates, by their rows of arrangements.
    Standings(Switchboard& board, std::vector<std::size_t> owners, int year, std::vector<bool> ownSurplus)
        : board_(board), owners_(std::move(owners)), year_(year), ownSurplus_(std::move(ownSurplus)) {}

    /// With every cause off, as the scenario is.
    const Result<Surpluses>& base() { return baseOf(board_.ownStarts()); }

    Result<Surpluses> after(const BridgeStage& stage) {
        const Switchboard::Starts starts = startsBefore(stage.overridesBefore);
        auto surpluses = by(starts, stage.clocks);
        if (!surpluses) return surpluses;
        const Result<Surpluses>&all = base(), &without = baseOf(starts);
        if (!all || !without) return all ? without : all;
        for (std::size_t i = 0; i < surpluses->size(); ++i) (*surpluses)[i] += (*all)[i] - (*without)[i];
        return surpluses;
    }

private:
    Switchboard::Starts startsBefore(std::size_t row) const {
        Switchboard::Starts starts = board_.ownStarts();
        for (std::size_t i = 0; i < starts.size(); ++i)
            if (owners_[i] >= row) starts[i].reset();
        return starts;
    }

    Result<Surpluses> by(const Switchboard::Starts& starts, const Clocks& clocks) {
        const auto setting = board_.set(starts);
        if (!setting) return setting.problems;
        return surplusesBy(*setting, clocks, year_, ownSurplus_);
    }

    const Result<Surpluses>& baseOf(const Switchboard::Starts& starts) {
        const auto found = bases_.find(starts);
        if (found != bases_.end()) return found->second;
        return bases_.emplace(starts, by(starts, Clocks::none())).first->second;
    }

    Switchboard& board_;
    std::vector<std::size_t> owners_;
    int year_;
    std::vector<bool> ownSurplus_;
    std::map<Switchboard::Starts, Result<Surpluses>> bases_;
};

Problem unknownYear(FinancialYear year) {
    return errorAt("economy:years", message(MESSAGE("%1 is not a year of the projection"), toText(year)));
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

Result<ScenarioBridge> scenarioBridge(const Economy& economy, std::string_view scenario, FinancialYear year,
                                      const GoOn& goOn) {
    const auto projected = compileAndProject(economy, scenario);
    if (!projected) return projected.problems;
    const CheckedScenario& checked = projected->compiled.scenario();
    const Table& arrangements = checked.effective[TableId::arrangements];
    std::vector<std::size_t> owners = overrideOwners(checked);
    std::vector<std::string> codes;
    for (const std::size_t row : owners) codes.push_back(arrangements.at(row, "arrangement"));
    auto board = Switchboard::make(checked, std::move(codes));
    if (!board) return board.problems;
    board->stopUnless(goOn);
    const auto whole = board->set(board->ownStarts());
    if (!whole) return whole.problems;
    const Shape& shape = *whole->shape;
    const int t = year - shape.baseYear;
    if (t < 0 || t > shape.years) return unknownYear(year);
    ScenarioBridge bridge{std::string(scenario), shape.baseYear, year, {}, {}, {}, {}};
    for (std::size_t org = 0; org < shape.organisations.size(); ++org) {
        bridge.organisations.push_back(shape.organisations[org].code);
        bridge.ownSurplus.push_back(shape.groupOf[static_cast<std::size_t>(t)][org] !=
                                    static_cast<std::int32_t>(org));
    }
    Standings standings(*board, std::move(owners), t, bridge.ownSurplus);
    const auto& base = standings.base();
    if (!base) return base.problems;
    bridge.standing.push_back(*base);
    for (BridgeStage& stage : stagesOf(shape, arrangements)) {
        auto standing = standings.after(stage);
        if (!standing) return standing.problems;
        bridge.steps.push_back(std::move(stage.name));
        bridge.standing.push_back(std::move(*standing));
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

Result<Bridge> bridge(const Economy& economy, const BridgeRequest& request, const GoOn& goOn) {
    const auto to = scenarioBridge(economy, request.scenario, request.to, goOn);
    if (!to) return to.problems;
    if (request.org != "economy" && placeOf(*to, request.org) == to->organisations.size())
        return errorAt("organisations:" + request.org,
                       message(MESSAGE("there is no organisation %1"), request.org));
    const std::string against = request.against.value_or(request.scenario);
    const FinancialYear year = request.from.value_or(request.against ? request.to : to->baseYear);
    if (against == request.scenario && year == to->baseYear) return bridgeFromBase(*to, request.org);
    const auto from = scenarioBridge(economy, against, year, goOn);
    if (!from) return from.problems;
    return bridgeBetween(*from, *to, request.org);
}

} // namespace breakeven
