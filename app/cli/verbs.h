#pragma once

#include "cli/console.h"
#include "cli/source.h"
#include "insight/actual/keep_forecast.h"
#include "insight/decision/bridge.h"
#include "insight/decision/options.h"
#include "insight/programme/spread_curve.h"
#include "insight/sensitivity/goal_seek.h"
#include "insight/uncertainty/shard.h"
#include "proposal/intake/intake_choice.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace breakeven::cli {

/// Where results go: a folder, or one table to standard output.
struct ResultChoice {
    std::optional<std::filesystem::path> folder;
    std::string table;
};

/// What is to be explained: a figure, or what depends on a cell.
struct ExplainRequest {
    std::string scenario = "base";
    std::string figure, dependentsOf;
    std::optional<std::size_t> depth;
    bool json = false;
};

/// What is to be drawn, and how much of it is to be told.
struct SimulateRequest {
    std::uint64_t draws = 10'000;
    std::uint64_t seed = 1;
    std::size_t threads = 0; ///< none: one for each core
    bool each = false;       ///< the amounts of every draw too
    std::optional<Shard> shard;
};

/// What moves a figure: the uncertainties, or every typed number.
struct SensitivityRequest {
    std::string scenario = "base";
    std::string figure;
    bool levers = false;
    std::uint64_t draws = 10'000, seed = 1;
};

/// Which value a cell would need.
struct SolveRequest {
    GoalRequest goal; ///< but for its figure
    std::string figure;
};

/// What of a year is to be compared with the plan, and where its prices and rates stand as they came.
struct VarianceRequest {
    FinancialYear year;
    std::optional<int> month;
    std::string rates = "base";
    SimulationOrder order; ///< of the plan's ranges
};

/// Whose own projection is to be judged too, and how its ranges are drawn.
struct RecordRequest {
    std::string scenario = "base";
    SimulationOrder order;
};

/// Since which version what changed is to be told, and where.
struct ChangesRequest {
    std::filesystem::path source;
    std::string since;
    std::string scenario = "base"; ///< surpluses are compared in
    std::filesystem::path pdf;     ///< blank: tables instead
};

/// A foreign table, what is said about it, each as COLUMN=…, and what is not said being proposed.
struct IntakeRequest {
    std::filesystem::path file;
    std::string table, sheet; ///< blank: by the headings; the first
    std::vector<std::string> from, set, units, signs, means, across;
    std::string by;   ///< the key that the headings of columns across give
    std::string only; ///< HEADING=TEXT
    Existing existing = Existing::both;
    bool creates = false, withoutWrong = false, eachMonth = false, withTotals = false, refusesSame = false;
    bool onlyTold = false; ///< nothing is written
};

/// Which sites, what is asked of them, and where their effect is to be copied.
struct ProgrammeRequest {
    std::vector<std::filesystem::path> places;
    std::optional<FinancialYear> year; ///< none: the last that all project
    std::string kind;
    std::vector<std::filesystem::path> copyInto;
    std::optional<FinancialYear> start;
    std::vector<SpreadPoint> spread; ///< two
    Decimal kept{"0.55"};
    bool writeCopies = false;
    std::uint64_t draws = 1000, seed = 1;
};

/// Prints what the calculation of each scenario finds wrong.
void printAllProblems(const Economy& economy, ProblemPrinter& printer);

/// The verbs of the command line (docs/user-guide.md); each gives the exit code.
int importPackage(const std::filesystem::path& folder, const std::filesystem::path& document);
int exportDocument(const std::filesystem::path& source, const std::filesystem::path& folder);
int check(const std::filesystem::path& source);
int project(const std::filesystem::path& source, const ScenarioChoice& scenarios,
            const ResultChoice& results);
int compareScenarios(const std::filesystem::path& source, const std::string& from, const std::string& to,
                     const ResultChoice& results);
int bridge(const std::filesystem::path& source, const BridgeRequest& request, const ResultChoice& results);
int attribute(const std::filesystem::path& source, const std::string& scenario, FinancialYear year,
              const ResultChoice& results);
int options(const std::filesystem::path& source, const OptionsRequest& request, const ResultChoice& results);
int explain(const std::filesystem::path& source, const ExplainRequest& request);
int tellDependents(const std::filesystem::path& source, const ExplainRequest& request,
                   const ResultChoice& results);
int simulate(const std::filesystem::path& source, const ScenarioChoice& scenarios,
             const SimulateRequest& request, const ResultChoice& results);
int mergeSimulation(const std::vector<std::filesystem::path>& folders, bool each,
                    const ResultChoice& results);
int draw(const std::filesystem::path& source, const std::string& scenario, std::uint64_t draw,
         std::uint64_t seed, const ResultChoice& results);
int sensitivity(const std::filesystem::path& source, const SensitivityRequest& request,
                const ResultChoice& results);
int solve(const std::filesystem::path& source, const SolveRequest& request, const ResultChoice& results);
int variance(const std::filesystem::path& source, const VarianceRequest& request,
             const ResultChoice& results);
int record(const std::filesystem::path& source, const RecordRequest& request, const ResultChoice& results);
int keepForecast(const std::filesystem::path& source, const ForecastToKeep& forecast,
                 const ResultChoice& results);
int programme(const ProgrammeRequest& request, const ResultChoice& results);
int intake(const std::filesystem::path& source, const IntakeRequest& request, const ResultChoice& results);
int roll(const std::filesystem::path& source, const std::filesystem::path& document,
         const std::string& scenario, const ResultChoice& results);
int changes(const ChangesRequest& request, const ResultChoice& results);
int report(const std::filesystem::path& source, const ScenarioChoice& scenarios,
           const std::filesystem::path& pdf);

/// What a workbook holds: formulas down to what is typed, or results alone.
enum class WorkbookContent { model, values };
int workbook(const std::filesystem::path& source, const ScenarioChoice& scenarios,
             const std::filesystem::path& file, WorkbookContent content);

} // namespace breakeven::cli
