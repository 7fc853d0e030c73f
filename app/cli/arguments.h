#pragma once

#include "cli/verbs.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace breakeven::cli {

/// What the person asked for, filled by the parser.
struct Request {
    std::filesystem::path source;
    std::filesystem::path target;
    ScenarioChoice scenarios;
    ResultChoice results{std::nullopt, "statement"};
    std::string from;
    std::string to;
    BridgeRequest bridge;
    OptionsRequest options;
    ExplainRequest explain;
    SimulateRequest simulate;
    std::vector<std::filesystem::path> shards;
    std::uint64_t draw = 1;
    SensitivityRequest sensitivity;
    ProgrammeRequest programme;
    SolveRequest solve;
    VarianceRequest variance;
    RecordRequest record;
    IntakeRequest intake;
    ForecastToKeep forecast;
    ChangesRequest changes;
    std::string scenario = "base";
    FinancialYear year;
    bool values = false;
};

/// What carries it out; the exit code.
using Run = std::function<int()>;

/// Checks of arguments: why one is refused, or nothing. A path must be named: an unset variable of a script
/// would otherwise mean the folder one stands in.
std::string refuseBlank(const std::string& path);

/// Of what is written, only a report can go to standard output by the name of -.
std::string refuseBlankOrDash(const std::string& path);

/// The most draws anybody may ask for.
inline constexpr std::uint64_t mostDraws = 100'000'000;

// Arguments that several verbs have.
void addSource(CLI::App& verb, Request& request);
void addScenario(CLI::App& verb, std::string& scenario);
void addScenarios(CLI::App& verb, Request& request);
CLI::Option* addOut(CLI::App& verb, Request& request);
void addDraws(CLI::App& verb, std::uint64_t& draws);
CLI::Option* addSeed(CLI::App& verb, std::uint64_t& seed);

// Verbs that are described in files of their own.
void describeSimulations(CLI::App& app, Request& request, Run& run);
void describeSensitivities(CLI::App& app, Request& request, Run& run);
void describeActuals(CLI::App& app, Request& request, Run& run);
void describeMeasures(CLI::App& app, Request& request, Run& run);
void describeProgramme(CLI::App& app, Request& request, Run& run);
void describeIntake(CLI::App& app, Request& request, Run& run);
void describeChanges(CLI::App& app, Request& request, Run& run);
void describeRoll(CLI::App& app, Request& request, Run& run);

} // namespace breakeven::cli
