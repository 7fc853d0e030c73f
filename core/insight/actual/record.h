#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "insight/uncertainty/simulate.h"
#include "insight/variant/go_on.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// A forecast of a surplus judged by what came of it (rules 18.2). Money to the penny; scores binary, in
/// pounds.
struct JudgedForecast {
    std::string forecast; ///< its code; blank: the document's own projection
    std::string org;
    FinancialYear year, baseYear;
    std::string made; ///< as it is typed; blank of the document's own
    Money projected = {}, actual = {};
    Money error = {};                         ///< projected less actual: above nought was too hopeful
    std::optional<Money> naiveError = {};     ///< of the base margin carried forward on the year's income
    std::optional<Money> low = {}, high = {}; ///< 10th and 90th percentile
    std::optional<bool> inside = {};          ///< whether the actual lies between them
    std::optional<double> pit = {};           ///< share of draws below the actual
    std::optional<double> crps = {};          ///< of the draws
    std::optional<double> naiveCrps = {};     ///< of carrying forward

    int horizon() const { return year - baseYear; }
};

/// What forecasts of an organisation and horizon came to together.
struct RecordTotal {
    std::string org;                 ///< a code; blank: all
    std::optional<int> horizon = {}; ///< none: all
    std::size_t forecasts = 0;
    Money meanAbsoluteError = {};                     ///< to the penny
    Money bias = {};                                  ///< mean error
    std::size_t naive = 0;                            ///< forecasts with a naive error
    std::optional<Money> naiveMeanAbsoluteError = {}; ///< of those
    std::size_t banded = 0, inside = 0;               ///< forecasts with a band, and outturns inside it
    std::optional<double> skill = {}; ///< 1 − CRPS ÷ that of carrying forward, over forecasts that have both

    std::optional<double> coverage() const;
};

/// The record of a document: forecasts kept in the order of their table, then its own projection's years,
/// each with an outturn of twelve months.
struct ForecastRecord {
    std::vector<JudgedForecast> forecasts;
    std::vector<RecordTotal> totals; ///< by organisation and horizon, by organisation, by horizon, all

    bool isEmpty() const { return forecasts.empty(); }
    /// Null where nothing was judged.
    const RecordTotal* total(std::string_view org = {}, std::optional<int> horizon = std::nullopt) const;
};

/// The record, the document's own projection being that of `scenario`; its ranges are drawn as `order` says.
/// Errors: those of the projection. Empty, without a problem: no longer wanted.
Result<ForecastRecord> forecastRecord(const Economy& economy, std::string_view scenario = "base",
                                      const SimulationOrder& order = {}, const GoOn& goOn = {});

/// Totals of judged forecasts.
std::vector<RecordTotal> totalsOf(const std::vector<JudgedForecast>& forecasts);

} // namespace breakeven
