#include "engine/session/compiled_scenarios.h"

#include "economy/table/told_problems.h"
#include "engine/session/scenario_tables.h"

#include <algorithm>
#include <optional>

namespace breakeven {

ExactProjection ProjectedScenario::told(std::vector<Problem> problems) const {
    ExactProjection alone = *projection;
    alone.problems = std::move(problems);
    return alone;
}

class CompiledScenarios::Scenario {
public:
    explicit Scenario(std::string code) : tables_(std::move(code)) {}

    /// Follows the economy, whose tables have been validated, unless it has.
    void follow(const Economy& economy, Validation& validation) {
        if (followed_) return;
        followed_ = true;
        plan_.clear();
        auto applied = tables_.of(economy);
        problems_ = std::move(applied.problems);
        // What the scenario leaves as it is has been validated.
        if (applied && *applied != economy) problems_ = validation.of(*applied, Tables::ofScenario);
        if (hasErrors(problems_)) return;
        plan_ = applied->effectiveText(TableId::economy, 0, "plan_scenario");
        compile({economy, tables_.scenario(), std::move(*applied)});
    }

    void forgetEconomy() { followed_ = false; }

    /// The plan it is measured by; blank where there is an error in what the scenario makes of the tables.
    const std::string& plan() const { return plan_; }

    /// `plan` is null in the plan scenario itself.
    Result<ProjectedScenario> project(std::shared_ptr<const ExactProjection> plan) {
        std::vector<Problem> problems = problems_;
        if (hasErrors(problems)) return problems;
        addNew(problems, compileProblems_);
        if (hasErrors(problems)) return problems;
        if (!projection_ || measuredBy_ != plan) {
            projection_ = std::make_shared<ExactProjection>(compiled_->projectExactly(plan.get()));
            measuredBy_ = std::move(plan);
        }
        addNew(problems, projection_->problems);
        if (hasErrors(problems)) return problems;
        Result<ProjectedScenario> result(ProjectedScenario{*compiled_, projection_});
        result.problems = std::move(problems);
        return result;
    }

private:
    void compile(CheckedScenario scenario) {
        if (auto same = compiled_ ? compiled_->with(scenario) : std::nullopt) {
            if (!same->projectsAs(*compiled_)) projection_.reset();
            compiled_ = std::move(same);
            return;
        }
        auto made = CompiledScenario::make(std::move(scenario));
        projection_.reset();
        compileProblems_ = std::move(made.problems);
        compiled_ = std::move(made.value);
    }

    ScenarioTables tables_;
    bool followed_ = false;
    std::string plan_;
    std::vector<Problem> problems_, compileProblems_;
    std::optional<CompiledScenario> compiled_; ///< the latest without errors in its tables
    std::shared_ptr<const ExactProjection> projection_, measuredBy_;
};

CompiledScenarios::CompiledScenarios() = default;
CompiledScenarios::~CompiledScenarios() = default;

const std::vector<Problem>& CompiledScenarios::take(const Economy& economy) {
    if (economy == economy_ && !scenarios_.empty()) return problems_;
    economy_ = economy;
    problems_ = validation_.of(economy);
    for (auto& [code, scenario] : scenarios_) scenario->forgetEconomy();
    return problems_;
}

CompiledScenarios::Scenario& CompiledScenarios::followed(std::string_view scenario) {
    auto found = scenarios_.find(scenario);
    if (found == scenarios_.end())
        found = scenarios_.emplace(scenario, std::make_unique<Scenario>(std::string(scenario))).first;
    found->second->follow(economy_, validation_);
    return *found->second;
}

Result<ProjectedScenario> CompiledScenarios::project(std::string_view scenario) {
    // The tables themselves first, so that a scenario is not blamed for what stands in the base.
    std::vector<Problem> problems = problems_;
    if (hasErrors(problems)) return problems;
    Scenario& own = followed(scenario);
    std::shared_ptr<const ExactProjection> plan;
    if (const std::string code = own.plan(); !code.empty() && code != scenario) {
        auto projected = followed(code).project(nullptr);
        addNew(problems, std::move(projected.problems));
        if (hasErrors(problems)) return problems;
        plan = std::move(projected->projection);
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

Result<ProjectedScenario> compileAndProject(const Economy& economy, std::string_view scenario) {
    CompiledScenarios scenarios;
    scenarios.take(economy);
    return scenarios.project(scenario);
}

Result<ExactProjection> projectScenario(const Economy& economy, std::string_view scenario) {
    auto projected = compileAndProject(economy, scenario);
    if (!projected) return std::move(projected.problems);
    Result<ExactProjection> result = projected->told(projected.problems);
    result.problems = std::move(projected.problems);
    return result;
}

} // namespace breakeven
