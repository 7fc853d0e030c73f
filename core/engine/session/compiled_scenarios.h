#pragma once

#include "engine/session/compiled_scenario.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// A scenario and what people see of it.
struct ProjectedScenario {
    CompiledScenario compiled;
    std::shared_ptr<const ExactProjection> projection;

    /// The projection by itself, with all the problems there are to its scenario.
    ExactProjection told(std::vector<Problem> problems) const;
};

/// The scenarios of an economy that is being edited, compiled and projected once each: a number typed only
/// re-projects, what is not calculated does nothing, and a plan scenario that is shown itself is projected
/// once.
class CompiledScenarios {
public:
    CompiledScenarios();
    ~CompiledScenarios();

    /// The economy from now on. Validates it; what of it is wrong.
    const std::vector<Problem>& take(const Economy& economy);

    /// A scenario of the economy taken, projected exactly (rules 1.1), with the problems of the tables, of
    /// what the scenario makes of them and of the calculation; with an error there is none.
    Result<ProjectedScenario> project(std::string_view scenario);

    /// Forgets what is kept of other scenarios than these, and the plans they are measured by.
    void keepOnly(const std::vector<std::string>& scenarios);

private:
    class Scenario;

    Scenario& followed(std::string_view scenario);

    Economy economy_;
    Validation validation_;
    std::vector<Problem> problems_;
    std::map<std::string, std::unique_ptr<Scenario>, std::less<>> scenarios_;
};

/// One scenario of an economy, projected exactly with the problems of all there is to it.
Result<ProjectedScenario> compileAndProject(const Economy& economy, std::string_view scenario);

} // namespace breakeven
