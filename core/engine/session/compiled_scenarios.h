#pragma once

#include "engine/ledger/projection.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The scenarios of an economy that is being edited, compiled and projected once each: a number typed only
/// re-projects, what is not calculated does nothing, and a plan scenario that is shown itself is projected once.
class CompiledScenarios {
public:
    CompiledScenarios();
    ~CompiledScenarios();

    /// The economy from now on. Validates it; what of it is wrong.
    const std::vector<Problem>& take(const Economy& economy);

    /// The exact projection (rules.md 1.1) of a scenario of the economy taken, with the problems of the tables, of
    /// what the scenario makes of them and of the calculation; with an error there is none.
    Result<std::shared_ptr<const ExactProjection>> project(std::string_view scenario);

    /// Forgets what is kept of other scenarios than these, and the plans they are measured by.
    void keepOnly(const std::vector<std::string>& scenarios);

private:
    class Scenario;

    Scenario& kept(std::string_view scenario);

    Economy economy_;
    std::vector<Problem> problems_;
    std::map<std::string, std::unique_ptr<Scenario>, std::less<>> scenarios_;
};

} // namespace breakeven
