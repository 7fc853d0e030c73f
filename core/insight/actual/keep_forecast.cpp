#include "insight/actual/keep_forecast.h"

#include "economy/edit/new_code.h"
#include "economy/table/value.h"
#include "engine/session/compiled_scenarios.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// The cells of a row by the names of their columns.
class RowMaker {
public:
    explicit RowMaker(TableId table) : spec_(specification(table)), row_(spec_.columns.size()) {}

    void put(std::string_view column, std::string text) { row_[*spec_.find(column)] = std::move(text); }
    void put(std::string_view column, const Decimal& number) {
        const std::size_t at = *spec_.find(column);
        row_[at] = keptText(spec_.columns[at], {number});
    }

    Row row() && { return std::move(row_); }

private:
    const TableSpec& spec_;
    Row row_;
};

std::optional<Decimal> baseMarginOf(const ExactProjection& projection, OrganisationIndex org) {
    const auto base = [&](StatementLine line) {
        return toDecimal(projection.statements.amount(org, 0, line));
    };
    const Decimal income = base(StatementLine::totalIncome);
    if (income == 0) return std::nullopt;
    return Decimal(base(StatementLine::surplus) / income);
}

std::optional<Problem> refuse(const Economy& economy, const ForecastToKeep& forecast) {
    if (const auto why = refuseCode(forecast.code)) return errorAt("forecasts:" + forecast.code, *why);
    for (const Row& row : economy[TableId::forecasts].rows())
        if (row.front() == forecast.code)
            return errorAt("forecasts:" + forecast.code,
                           message(MESSAGE("there is already a forecast %1, and forecasts are kept as they "
                                           "were made; choose another code"),
                                   forecast.code));
    if (forecast.made.empty())
        return errorAt("forecasts:" + forecast.code, message(MESSAGE("a forecast needs the day it is made")));
    return std::nullopt;
}

} // namespace

Result<Command> keepForecast(const Economy& economy, const ForecastToKeep& forecast,
                             const ExactProjection& projection, const Simulation* simulation) {
    if (auto refused = refuse(economy, forecast)) return std::move(*refused);
    Editor editor(economy);
    for (std::size_t at = 0; at < projection.organisations.size(); ++at) {
        const auto org = OrganisationIndex::at(at);
        for (std::size_t year = 1; year < projection.years.size(); ++year) {
            if (!projection.statements.shown(org, year)) continue;
            RowMaker row(TableId::forecasts);
            row.put("forecast", forecast.code);
            row.put("org", projection.organisations[at]);
            row.put("year", toText(projection.years[year]));
            row.put("line", std::string(name(StatementLine::surplus)));
            row.put("made", forecast.made);
            row.put("base_year", toText(projection.years.front()));
            if (const auto margin = baseMarginOf(projection, org)) row.put("base_margin", *margin);
            row.put("scenario", forecast.scenario);
            row.put("central", toDecimal(projection.statements.amount(org, year, StatementLine::surplus)));
            if (simulation && simulation->has(org, year, DrawnFigure::surplus)) {
                const Spread spread = simulation->spread(org, year, DrawnFigure::surplus);
                for (std::size_t i = 0; spread.sd > 0 && i < toldPercentiles.size(); ++i)
                    if (const int told = toldPercentiles[i]; told == 10 || told == 50 || told == 90)
                        row.put("p" + std::to_string(told), toDecimal(nearestPenny(spread.percentiles[i])));
            }
            editor.insert(TableId::forecasts, editor.economy()[TableId::forecasts].size(),
                          std::move(row).row());
        }
    }
    return std::move(editor).command(message(MESSAGE("Kept forecast %1"), forecast.code));
}

Result<Command> keepForecast(const Economy& economy, const ForecastToKeep& forecast, const GoOn& goOn) {
    if (auto refused = refuse(economy, forecast)) return std::move(*refused);
    const auto projected = compileAndProject(economy, forecast.scenario);
    if (!projected) return projected.problems;
    std::shared_ptr<const Simulation> simulation;
    if (economy[TableId::uncertainties].size() > 0) {
        auto drawn = simulate(projected->compiled, *projected->projection, forecast.order, goOn);
        if (!drawn) return drawn.problems;
        simulation = std::move(*drawn);
    }
    return keepForecast(economy, forecast, *projected->projection, simulation.get());
}

std::string freeForecastCode(const Economy& economy, std::string_view wanted) {
    return freeCode(economy[TableId::forecasts], wanted);
}

} // namespace breakeven
