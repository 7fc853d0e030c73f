#include "insight/actual/record.h"

#include "economy/table/row_reader.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/actual/scores.h"
#include "insight/actual/seen.h"
#include "insight/statement/parties.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace breakeven {

namespace {

constexpr std::size_t lowPlace = 1, highPlace = 5;
static_assert(toldPercentiles[lowPlace] == 10 && toldPercentiles[highPlace] == 90);

/// What years came to: as typed, or, of the base year, as the document has it.
class Outturns {
public:
    Outturns(const Economy& economy, const ExactProjection& projection)
        : economy_(economy), projection_(projection) {}

    std::optional<Money> of(const std::string& org, FinancialYear year, StatementLine line) {
        const auto [seen, isNew] = seen_.try_emplace(year);
        if (isNew) seen->second = seenIn(economy_, year);
        const auto party = partyOf(projection_, org);
        const auto at = std::find(projection_.years.begin(), projection_.years.end(), year);
        const auto index = static_cast<std::size_t>(at - projection_.years.begin());
        const bool projected =
            party && at != projection_.years.end() && projection_.statements.shown(*party, index);
        const auto isNought = [&](StatementLine part) {
            return projected && projection_.statements.amount(*party, index, part) == Money{};
        };
        if (const auto found = seen->second.find(org); found != seen->second.end())
            if (const auto actual = found->second.actual(line, 12, isNought)) return actual->amount.amount;
        if (projected && index == 0) return projection_.statements.amount(*party, 0, line);
        return std::nullopt;
    }

private:
    const Economy& economy_;
    const ExactProjection& projection_;
    std::map<FinancialYear, SeenByOrganisation> seen_;
};

/// What carrying the base margin forward would have said, and how sure it could be.
void judgeNaive(JudgedForecast& of, const Economy& economy, const std::optional<Decimal>& baseMargin,
                std::optional<Money> income) {
    if (!baseMargin || !income) return;
    const Money naive = roundToPenny(Decimal(*baseMargin * toDecimal(*income)));
    of.naiveError = naive - of.actual;
    const auto row = economy[TableId::organisations].find({of.org});
    if (!row || of.horizon() < 1) return;
    const auto sd = marginDeviation(economy[TableId::organisations].at(*row, "kind"), toDouble(*baseMargin));
    if (sd)
        of.naiveCrps = crpsOfNormal(toDouble(naive), *sd * std::sqrt(of.horizon()) * toDouble(*income),
                                    toDouble(of.actual));
}

void judgeBand(JudgedForecast& of, std::optional<Money> low, std::optional<Money> high) {
    if (!low || !high) return;
    of.low = low;
    of.high = high;
    of.inside = *low <= of.actual && of.actual <= *high;
}

/// The forecasts that were kept, in the order of their table.
std::vector<JudgedForecast> judgeKept(const Economy& economy, Outturns& outturns) {
    std::vector<JudgedForecast> judged;
    for (const RowReader& row : readers(economy, TableId::forecasts)) {
        const auto year = row.year("year"), baseYear = row.year("base_year");
        const auto central = row.number("central");
        if (row.text("line") != "surplus" || !year || !baseYear || !central) continue;
        const std::string org = row.text("org");
        const auto actual = outturns.of(org, *year, StatementLine::surplus);
        if (!actual) continue;
        JudgedForecast of{row.text("forecast"), org, *year, *baseYear, row.text("made")};
        of.projected = roundToPenny(*central);
        of.actual = *actual;
        of.error = of.projected - of.actual;
        const auto money = [&](const char* column) {
            const auto amount = row.number(column);
            return amount ? std::optional(roundToPenny(*amount)) : std::nullopt;
        };
        judgeBand(of, money("p10"), money("p90"));
        judgeNaive(of, economy, row.number("base_margin"),
                   outturns.of(org, *year, StatementLine::totalIncome));
        judged.push_back(std::move(of));
    }
    return judged;
}

/// The document's own projection, where its years have come.
std::vector<JudgedForecast> judgeOwn(const Economy& economy, const ExactProjection& projection,
                                     Outturns& outturns) {
    std::vector<JudgedForecast> judged;
    const Statements<Money>& statements = projection.statements;
    for (std::size_t at = 0; at < projection.organisations.size(); ++at) {
        const auto org = OrganisationIndex::at(at);
        const std::string& code = projection.organisations[at];
        const Money income = statements.amount(org, 0, StatementLine::totalIncome);
        std::optional<Decimal> margin;
        if (income != Money{})
            margin =
                Decimal(toDecimal(statements.amount(org, 0, StatementLine::surplus)) / toDecimal(income));
        for (std::size_t year = 1; year < projection.years.size(); ++year) {
            if (!statements.shown(org, year)) continue;
            const auto actual = outturns.of(code, projection.years[year], StatementLine::surplus);
            if (!actual) continue;
            JudgedForecast of{{}, code, projection.years[year], projection.years.front(), {}};
            of.projected = statements.amount(org, year, StatementLine::surplus);
            of.actual = *actual;
            of.error = of.projected - of.actual;
            judgeNaive(of, economy, margin, outturns.of(code, of.year, StatementLine::totalIncome));
            judged.push_back(std::move(of));
        }
    }
    return judged;
}

/// What draws say of them, where they vary.
void judgeDraws(std::vector<JudgedForecast>& judged, const ExactProjection& projection,
                const Simulation& simulation) {
    for (JudgedForecast& of : judged) {
        const OrganisationIndex org = *partyOf(projection, of.org);
        const auto year = static_cast<std::size_t>(of.horizon());
        if (!simulation.has(org, year, DrawnFigure::surplus)) continue;
        const Spread spread = simulation.spread(org, year, DrawnFigure::surplus);
        if (!(spread.sd > 0)) continue;
        judgeBand(of, nearestPenny(spread.percentiles[lowPlace]),
                  nearestPenny(spread.percentiles[highPlace]));
        std::vector<double> draws = simulation.amounts(org, year, DrawnFigure::surplus);
        std::erase_if(draws, [](double draw) { return std::isnan(draw); });
        of.pit = pitOf(draws, toDouble(of.actual));
        of.crps = crpsOfDraws(std::move(draws), toDouble(of.actual));
    }
}

Money meanOf(Money sum, std::size_t count) {
    return roundToPenny(Decimal(toDecimal(sum) / Decimal(static_cast<int>(count))));
}

Money sizeOf(Money amount) { return amount < Money{} ? -amount : amount; }

template<class Belongs>
RecordTotal totalOf(const std::vector<JudgedForecast>& forecasts, std::string org, std::optional<int> horizon,
                    const Belongs& belongs) {
    RecordTotal total{std::move(org), horizon};
    Money errors, sizes, naiveSizes;
    double crps = 0, naiveCrps = 0;
    for (const JudgedForecast& of : forecasts) {
        if (!belongs(of)) continue;
        ++total.forecasts;
        errors += of.error;
        sizes += sizeOf(of.error);
        if (of.naiveError) {
            ++total.naive;
            naiveSizes += sizeOf(*of.naiveError);
        }
        if (of.inside) {
            ++total.banded;
            total.inside += *of.inside ? 1 : 0;
        }
        if (of.crps && of.naiveCrps) {
            crps += *of.crps;
            naiveCrps += *of.naiveCrps;
        }
    }
    total.meanAbsoluteError = meanOf(sizes, total.forecasts);
    total.bias = meanOf(errors, total.forecasts);
    if (total.naive > 0) total.naiveMeanAbsoluteError = meanOf(naiveSizes, total.naive);
    if (naiveCrps > 0) total.skill = 1 - crps / naiveCrps;
    return total;
}

} // namespace

std::optional<double> RecordTotal::coverage() const {
    if (banded == 0) return std::nullopt;
    return static_cast<double>(inside) / static_cast<double>(banded);
}

const RecordTotal* ForecastRecord::total(std::string_view org, std::optional<int> horizon) const {
    const auto found = std::find_if(totals.begin(), totals.end(), [&](const RecordTotal& of) {
        return of.org == org && of.horizon == horizon;
    });
    return found == totals.end() ? nullptr : &*found;
}

std::vector<RecordTotal> totalsOf(const std::vector<JudgedForecast>& forecasts) {
    std::vector<RecordTotal> totals;
    if (forecasts.empty()) return totals;
    std::vector<std::string> orgs;
    std::map<std::string, std::set<int>> horizonsOf;
    std::set<int> horizons;
    for (const JudgedForecast& of : forecasts) {
        if (!horizonsOf.contains(of.org)) orgs.push_back(of.org);
        horizonsOf[of.org].insert(of.horizon());
        horizons.insert(of.horizon());
    }
    for (const std::string& org : orgs) {
        for (const int horizon : horizonsOf[org])
            totals.push_back(totalOf(forecasts, org, horizon, [&](const JudgedForecast& of) {
                return of.org == org && of.horizon() == horizon;
            }));
        totals.push_back(
            totalOf(forecasts, org, std::nullopt, [&](const JudgedForecast& of) { return of.org == org; }));
    }
    for (const int horizon : horizons)
        totals.push_back(totalOf(forecasts, {}, horizon,
                                 [&](const JudgedForecast& of) { return of.horizon() == horizon; }));
    totals.push_back(totalOf(forecasts, {}, std::nullopt, [](const JudgedForecast&) { return true; }));
    return totals;
}

Result<ForecastRecord> forecastRecord(const Economy& economy, std::string_view scenario,
                                      const SimulationOrder& order, const GoOn& goOn) {
    const auto projected = compileAndProject(economy, scenario);
    if (!projected) return projected.problems;
    const ExactProjection& projection = *projected->projection;
    Outturns outturns(economy, projection);
    ForecastRecord record{judgeKept(economy, outturns), {}};
    std::vector<JudgedForecast> own = judgeOwn(economy, projection, outturns);
    if (!own.empty() && economy[TableId::uncertainties].size() > 0) {
        const auto simulation = simulate(projected->compiled, projection, order, goOn);
        if (!simulation) return simulation.problems;
        judgeDraws(own, projection, **simulation);
    }
    record.forecasts.insert(record.forecasts.end(), std::move_iterator(own.begin()),
                            std::move_iterator(own.end()));
    record.totals = totalsOf(record.forecasts);
    return record;
}

} // namespace breakeven
