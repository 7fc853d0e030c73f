#include "insight/uncertainty/simulate.h"
#include "cli/delivery.h"
#include "cli/source.h"
#include "cli/verbs.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/tables/simulation_tables.h"

#include <fmt/format.h>
#include <system_error>

namespace breakeven::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* shardFile = "shard.bin";

// The same of a source with ranges to draw.
OpenedSource openUncertain(const fs::path& source, const ScenarioChoice& choice, ProblemPrinter& printer) {
    OpenedSource opened = openSource(source, choice, printer);
    if (!opened.economy || (*opened.economy)[TableId::uncertainties].size() > 0) return opened;
    sayLine("error: uncertainties: there are no ranges, so there is nothing to simulate; add rows to "
            "uncertainties that say how far cells may vary");
    return {std::nullopt, {}, sourceHasErrors};
}

std::optional<SimulatedScenario> simulateOne(const Economy& economy, const std::string& scenario,
                                             const SimulationOrder& order, ProblemPrinter& printer) {
    const auto projected = compileAndProject(economy, scenario);
    printer.print(projected.problems, scenario);
    if (!projected) return std::nullopt;
    Progress progress;
    progress.show(fmt::format("simulating {}", scenario));
    const auto simulation = breakeven::simulate(
        projected->compiled, *projected->projection, order, {},
        [&](const std::shared_ptr<const Simulation>& soFar) {
            progress.show(fmt::format("{}: {} of {} futures", scenario, soFar->draws(), order.draws));
        });
    printer.print(simulation.problems, scenario);
    if (!simulation) return std::nullopt;
    return SimulatedScenario{scenario, *simulation};
}

void warnOfPutBack(const std::vector<SimulatedScenario>& scenarios, ProblemPrinter& printer) {
    for (const SimulatedScenario& scenario : scenarios)
        for (const Simulation::PutBack& range : scenario.simulation->putBack())
            printer.print({putBackWarning(range)}, scenario.scenario);
}

int deliverSimulation(const std::vector<SimulatedScenario>& scenarios, bool each, const ResultChoice& results,
                      ProblemPrinter& printer) {
    warnOfPutBack(scenarios, printer);
    std::vector<ResultTable> tables{simulationTable(scenarios)};
    if (each) tables.push_back(drawsTable(scenarios));
    return deliver(tables, results, printer);
}

int deliverShard(const fs::path& folder, const SimulateRequest& request, const Economy& economy,
                 const std::vector<SimulatedScenario>& scenarios, ProblemPrinter& printer) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    const auto written =
        writeShard(folder / shardFile, *request.shard, request.draws, markOf(economy), scenarios);
    printer.print(written.problems);
    return hasErrors(written.problems) ? sourceHasErrors : fine;
}

} // namespace

int simulate(const fs::path& source, const ScenarioChoice& choice, const SimulateRequest& request,
             const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openUncertain(source, choice, printer);
    if (!opened.economy) return opened.code;
    SimulationOrder order{request.draws, request.seed, 1, request.threads};
    if (request.shard) {
        const DrawSpan span = drawsOf(*request.shard, request.draws);
        order.first = span.first;
        order.draws = span.count;
    }
    std::vector<SimulatedScenario> scenarios;
    for (const std::string& scenario : opened.scenarios) {
        auto simulated = simulateOne(*opened.economy, scenario, order, printer);
        if (!simulated) return sourceHasErrors;
        scenarios.push_back(std::move(*simulated));
    }
    if (request.shard) return deliverShard(*results.folder, request, *opened.economy, scenarios, printer);
    return deliverSimulation(scenarios, request.each, results, printer);
}

int mergeSimulation(const std::vector<fs::path>& folders, bool each, const ResultChoice& results) {
    ProblemPrinter printer;
    std::vector<fs::path> files;
    std::error_code failed;
    for (const fs::path& folder : folders)
        files.push_back(fs::is_directory(folder, failed) ? folder / shardFile : folder);
    try {
        const auto merged = mergeShards(files);
        printer.print(merged.problems);
        return merged ? deliverSimulation(*merged, each, results, printer) : sourceHasErrors;
    } catch (const std::system_error& error) {
        sayLine(std::string("error: a part of the simulation cannot be read: ") + error.what());
        return sourceHasErrors;
    }
}

int draw(const fs::path& source, const std::string& scenario, std::uint64_t draw, std::uint64_t seed,
         const ResultChoice& results) {
    ProblemPrinter printer;
    const OpenedSource opened = openUncertain(source, {{scenario}, false}, printer);
    if (!opened.economy) return opened.code;
    const auto compiled = CompiledScenario::make(*opened.economy, scenario);
    printer.print(compiled.problems, scenario);
    if (!compiled) return sourceHasErrors;
    const auto draws = Draws::make(*compiled, seed);
    printer.print(draws.problems, scenario);
    if (!draws) return sourceHasErrors;
    return deliver({drawTable(draws->scenario().economy(), draws->valuesOf(draw))}, results, printer);
}

} // namespace breakeven::cli
