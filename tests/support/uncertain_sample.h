#pragma once

#include "economy/table/row_text.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/uncertainty/simulate.h"
#include "support/samples.h"

namespace breakeven::test {

inline void addRange(Economy& economy, const char* code, const char* cell, const char* change,
                     const char* low, const char* high) {
    economy[TableId::uncertainties].append(rowOf(TableId::uncertainties, {{"uncertainty", code},
                                                                          {"cell", cell},
                                                                          {"change", change},
                                                                          {"distribution", "normal"},
                                                                          {"low", low},
                                                                          {"high", high}}));
}

/// The Cumbrian sample with ranges on what pay rises by and on what savings deliver.
inline Economy uncertainSample() {
    Economy economy = sampleEconomy("cumbria");
    economy[TableId::uncertainties] = Table(TableId::uncertainties);
    addRange(economy, "pay", "indices:pay:*:rate", "add", "-1%", "1%");
    addRange(economy, "savings", "savings:*:*:delivery", "multiply", "60%", "110%");
    return economy;
}

/// A scenario drawn, and what it is drawn around.
struct DrawnScenario {
    ProjectedScenario scenario;
    std::shared_ptr<const Simulation> simulation;
};

/// Precondition: it can be.
inline DrawnScenario drawn(const Economy& economy, std::string_view scenario, std::uint64_t draws) {
    auto projected = compileAndProject(economy, scenario);
    auto simulated = simulate(projected->compiled, *projected->projection, {.draws = draws});
    return {std::move(*projected), std::move(*simulated)};
}

} // namespace breakeven::test
