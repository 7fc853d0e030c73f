#include "engine/projection.h"

#include "economy/scenario.h"
#include "economy/told_problems.h"
#include "economy/validation.h"
#include "economy/value.h"
#include "engine/project.h"

#include <array>
#include <unordered_map>

namespace breakeven {

std::string_view name(Measure measure) {
    static constexpr std::array<std::string_view, measureCount> names{
        "capital_service_cover", "liquidity_days", "ie_margin", "distance_from_plan",
        "agency_distance",       "cosrr",          "fsrr",      "use_of_resources",
        "break_even_duty",       "failure_regime"};
    return names[static_cast<std::size_t>(measure)];
}

template<class Number>
const std::string& Projection<Number>::source(const Posting<Number>& posting) const {
    return shape->sources[posting.source];
}
template struct Projection<Decimal>;
template struct Projection<double>;

namespace {

/// A compiled scenario, kept between calls.
struct CompiledScenario {
    std::string scenario;
    std::optional<Economy> effective;
    Compiled compiled;
    std::vector<Problem> compileProblems;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>
        inputsOf; ///< by cell, its elements in order

    static std::uint64_t key(CellPlace place) {
        return static_cast<std::uint64_t>(place.table) << 56 |
               static_cast<std::uint64_t>(place.column) << 40 | place.row;
    }

    /// Whether `next` differs only in numbers of this shape, and if so, those numbers are taken over.
    bool takeNumbers(const Economy& next);

    /// Applies the scenario to an economy without errors and compiles it, or takes over its numbers.
    std::vector<Problem> update(const Economy& economy);
};

bool CompiledScenario::takeNumbers(const Economy& next) {
    if (!effective || !compiled.shape) return false;
    std::vector<CellPlace> changed;
    for (const TableSpec& spec : allTables()) {
        const Table& before = (*effective)[spec.id];
        const Table& after = next[spec.id];
        if (before == after) continue;
        if (before.size() != after.size()) return false;
        for (std::size_t r = 0; r < after.size(); ++r) {
            if (before[r] == after[r]) continue;
            for (std::size_t c = 0; c < spec.columns.size(); ++c)
                if (before[r][c] != after[r][c]) changed.push_back({spec.id, r, c});
        }
    }
    for (const CellPlace place : changed) {
        const auto ids = inputsOf.find(key(place));
        // Blanks and defaults, and lists of another length, make another shape.
        if (ids == inputsOf.end() || effective->text(place).empty() || next.text(place).empty()) return false;
        const auto numbers = ratesIn(next.text(place));
        if (numbers.size() != ids->second.size()) return false;
        for (std::size_t i = 0; i < numbers.size(); ++i) compiled.inputs[ids->second[i]] = numbers[i];
    }
    return true;
}

std::vector<Problem> CompiledScenario::update(const Economy& economy) {
    auto applied = applyScenario(economy, scenario);
    if (!applied) return applied.problems;
    // What the scenario leaves as it is has been validated.
    std::vector<Problem> problems;
    if (*applied != economy) problems = validate(*applied);
    if (hasErrors(problems)) return problems;
    if (!takeNumbers(*applied)) {
        auto result = compile(*applied);
        addNew(problems, result.problems);
        compiled = {};
        if (!result) return problems;
        compiled = std::move(*result);
        compileProblems = std::move(result.problems);
        inputsOf.clear();
        for (std::uint32_t i = 0; i < compiled.shape->inputs.size(); ++i)
            inputsOf[key(compiled.shape->inputs[i].place)].push_back(i);
    } else {
        addNew(problems, compileProblems);
    }
    effective = std::move(*applied);
    return problems;
}

std::string planScenario(const Economy& effective) {
    return effective.effectiveText(TableId::economy, 0, "plan_scenario");
}

} // namespace

struct ScenarioProjector::State {
    CompiledScenario own;
    CompiledScenario plan;
};

ScenarioProjector::ScenarioProjector(std::string scenario) : state_(std::make_unique<State>()) {
    state_->own.scenario = std::move(scenario);
}
ScenarioProjector::~ScenarioProjector() = default;
ScenarioProjector::ScenarioProjector(ScenarioProjector&&) noexcept = default;
ScenarioProjector& ScenarioProjector::operator=(ScenarioProjector&&) noexcept = default;

Result<ExactProjection> ScenarioProjector::project(const Economy& economy) {
    // The tables themselves first, so that a scenario is not blamed for what stands in the base.
    std::vector<Problem> problems = validate(economy);
    if (hasErrors(problems)) return problems;
    addNew(problems, state_->own.update(economy));
    if (hasErrors(problems)) return problems;
    const Compiled& own = state_->own.compiled;
    std::optional<ExactProjection> plan;
    const std::string planCode = planScenario(*state_->own.effective);
    if (planCode != state_->own.scenario) {
        if (state_->plan.scenario != planCode) {
            state_->plan = {};
            state_->plan.scenario = planCode;
        }
        addNew(problems, state_->plan.update(economy));
        if (hasErrors(problems)) return problems;
        plan = breakeven::project<Decimal>(state_->plan.compiled.shape, state_->plan.compiled.inputs);
        if (hasErrors(plan->problems)) return plan->problems;
    }
    Result<ExactProjection> result(
        breakeven::project<Decimal>(own.shape, own.inputs, plan ? &*plan : nullptr));
    addNew(problems, std::move(result->problems));
    if (hasErrors(problems)) return problems;
    result->problems = problems;
    result.problems = std::move(problems);
    return result;
}

Result<ExactProjection> projectScenario(const Economy& economy, std::string_view scenario) {
    return ScenarioProjector(std::string(scenario)).project(economy);
}

} // namespace breakeven
