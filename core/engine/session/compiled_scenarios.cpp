#include "engine/session/compiled_scenarios.h"

#include "economy/check/validation.h"
#include "economy/scenario/scenario.h"
#include "economy/table/told_problems.h"
#include "economy/table/value.h"
#include "engine/session/project.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace breakeven {

namespace {

// Of a scenario only what stands in the effective tables is calculated.
bool isCalculated(TableId table) {
    return table != TableId::scenarios && table != TableId::overrides && table != TableId::uncertainties &&
           table != TableId::notes;
}

} // namespace

class CompiledScenarios::Scenario {
public:
    explicit Scenario(std::string code) : code_(std::move(code)) {}

    /// Follows the economy, to whose tables `problems` belong, unless it has.
    void follow(const Economy& economy) {
        if (followed_) return;
        followed_ = true;
        auto applied = applyScenario(economy, code_);
        if (!applied) return fail(std::move(applied.problems));
        problems_.clear();
        // What the scenario leaves as it is has been validated.
        if (*applied != economy) problems_ = validate(*applied);
        if (hasErrors(problems_)) return fail(std::move(problems_));
        const auto changed = effective_ ? changedCells(*applied) : std::nullopt;
        if (!changed || !takeNumbers(*applied, *changed))
            compileAnew(*applied);
        else if (!changed->empty())
            projection_.reset();
        effective_ = std::move(*applied);
    }

    void forgetEconomy() { followed_ = false; }

    /// Blank where there is an error in what the scenario makes of the tables.
    std::string plan() const {
        return effective_ ? effective_->effectiveText(TableId::economy, 0, "plan_scenario") : std::string();
    }

    /// `plan` is null in the plan scenario itself.
    Result<std::shared_ptr<const ExactProjection>> project(std::shared_ptr<const ExactProjection> plan) {
        std::vector<Problem> problems = problems_;
        addNew(problems, compileProblems_);
        if (hasErrors(problems) || !compiled_.shape) return problems;
        if (!projection_ || plan_ != plan) {
            projection_ = std::make_shared<ExactProjection>(
                breakeven::project<Decimal>(compiled_.shape, compiled_.inputs, plan.get()));
            plan_ = std::move(plan);
        }
        addNew(problems, projection_->problems);
        if (hasErrors(problems)) return problems;
        Result<std::shared_ptr<const ExactProjection>> result(projection_);
        result.problems = std::move(problems);
        return result;
    }

private:
    void fail(std::vector<Problem> problems) {
        problems_ = std::move(problems);
        compileProblems_.clear();
        compiled_ = {};
        effective_.reset();
        projection_.reset();
    }

    /// The calculated cells that differ; nothing where a table has other rows.
    std::optional<std::vector<CellPlace>> changedCells(const Economy& next) const {
        std::vector<CellPlace> changed;
        for (const TableSpec& spec : allTables()) {
            const Table& before = (*effective_)[spec.id];
            const Table& after = next[spec.id];
            if (!isCalculated(spec.id) || before == after) continue;
            if (before.size() != after.size()) return std::nullopt;
            for (std::size_t r = 0; r < after.size(); ++r) {
                if (before[r] == after[r]) continue;
                for (std::size_t c = 0; c < spec.columns.size(); ++c)
                    if (before[r][c] != after[r][c]) changed.push_back({spec.id, r, c});
            }
        }
        return changed;
    }

    /// Whether the changed cells are only numbers of this shape, and if so, they are taken over.
    bool takeNumbers(const Economy& next, const std::vector<CellPlace>& changed) {
        if (!compiled_.shape) return false;
        for (const CellPlace place : changed) {
            const auto ids = inputsOf_.find(packed(place));
            // Blanks and defaults, and lists of another length, make another shape.
            if (ids == inputsOf_.end() || effective_->text(place).empty() || next.text(place).empty())
                return false;
            const auto numbers = ratesIn(next.text(place));
            if (numbers.size() != ids->second.size()) return false;
            for (std::size_t i = 0; i < numbers.size(); ++i) compiled_.inputs[ids->second[i]] = numbers[i];
        }
        return true;
    }

    void compileAnew(const Economy& effective) {
        auto result = compile(effective);
        projection_.reset();
        compiled_ = {};
        compileProblems_ = std::move(result.problems);
        if (!result) return;
        compiled_ = std::move(*result);
        inputsOf_.clear();
        for (std::uint32_t i = 0; i < compiled_.shape->inputs.size(); ++i)
            inputsOf_[packed(compiled_.shape->inputs[i].place)].push_back(i);
    }

    std::string code_;
    bool followed_ = false;
    std::optional<Economy> effective_;
    Compiled compiled_;
    std::vector<Problem> problems_, compileProblems_;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>
        inputsOf_; ///< by cell, its elements in order
    std::shared_ptr<const ExactProjection> projection_, plan_;
};

CompiledScenarios::CompiledScenarios() = default;
CompiledScenarios::~CompiledScenarios() = default;

const std::vector<Problem>& CompiledScenarios::take(const Economy& economy) {
    if (economy == economy_ && !scenarios_.empty()) return problems_;
    economy_ = economy;
    problems_ = validate(economy);
    for (auto& [code, scenario] : scenarios_) scenario->forgetEconomy();
    return problems_;
}

CompiledScenarios::Scenario& CompiledScenarios::kept(std::string_view scenario) {
    auto found = scenarios_.find(scenario);
    if (found == scenarios_.end())
        found = scenarios_.emplace(scenario, std::make_unique<Scenario>(std::string(scenario))).first;
    return *found->second;
}

Result<std::shared_ptr<const ExactProjection>> CompiledScenarios::project(std::string_view scenario) {
    // The tables themselves first, so that a scenario is not blamed for what stands in the base.
    std::vector<Problem> problems = problems_;
    if (hasErrors(problems)) return problems;
    Scenario& own = kept(scenario);
    own.follow(economy_);
    std::shared_ptr<const ExactProjection> plan;
    if (const std::string code = own.plan(); !code.empty() && code != scenario) {
        Scenario& planned = kept(code);
        planned.follow(economy_);
        auto projected = planned.project(nullptr);
        addNew(problems, std::move(projected.problems));
        if (hasErrors(problems)) return problems;
        plan = std::move(*projected);
    }
    auto result = own.project(std::move(plan));
    addNew(problems, std::move(result.problems));
    if (hasErrors(problems)) return problems;
    result.problems = std::move(problems);
    return result;
}

void CompiledScenarios::keepOnly(const std::vector<std::string>& scenarios) {
    std::vector<std::string> wanted = scenarios;
    for (const std::string& code : scenarios)
        if (const auto found = scenarios_.find(code); found != scenarios_.end())
            wanted.push_back(found->second->plan());
    std::erase_if(scenarios_, [&](const auto& one) {
        return std::find(wanted.begin(), wanted.end(), one.first) == wanted.end();
    });
}

Result<ExactProjection> projectScenario(const Economy& economy, std::string_view scenario) {
    CompiledScenarios scenarios;
    scenarios.take(economy);
    auto projected = scenarios.project(scenario);
    if (!projected) return std::move(projected.problems);
    Result<ExactProjection> result = ExactProjection(**projected);
    result->problems = projected.problems;
    result.problems = std::move(projected.problems);
    return result;
}

} // namespace breakeven
