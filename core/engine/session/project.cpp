#include "engine/session/project.h"

#include "engine/rules/arrangements.h"
#include "engine/rules/conservation.h"
#include "engine/rules/costs.h"

#include <algorithm>
#include <stdexcept>

namespace breakeven {

namespace {

// Every combination with a row or volume.
template<class Number>
std::vector<ActivityVolumes<Number>> activityOf(const Calculation<Number>& calc) {
    std::vector<ActivityVolumes<Number>> all;
    all.reserve(calc.shape.lines.size());
    const auto isNought = [](const Number& volume) { return volume == Number(0); };
    for (std::size_t i = 0; i < calc.shape.lines.size(); ++i) {
        const ActivityLineShape& line = calc.shape.lines[i];
        std::vector<Number> volumes;
        volumes.reserve(calc.shape.yearCount());
        for (int t = 0; t <= calc.years(); ++t) volumes.push_back(calc.volume(i, t));
        if (line.volume || !std::all_of(volumes.begin(), volumes.end(), isNought))
            all.push_back({line.commissioner, line.provider, line.service, std::move(volumes)});
    }
    return all;
}

template<class Number>
std::vector<ContractOutcome<Number>> contractsOf(const Calculation<Number>& calc) {
    std::vector<ContractOutcome<Number>> all;
    all.reserve(calc.shape.contracts.size());
    for (std::size_t i = 0; i < calc.shape.contracts.size(); ++i) {
        all.push_back({calc.shape.contracts[i].code, {}});
        for (int t = 0; t <= calc.years(); ++t) all.back().years.push_back(calc.outcome(i, t));
    }
    return all;
}

template<class Number>
void calculateYear(Calculation<Number>& calc, Capital<Number>& capital, int year) {
    calc.ledger.startYear(year);
    payContracts(calc, year);
    postBudgets(calc, year);
    settleRiskShares(calc, year);
    noteIncomeAndCost(calc);
    postSavings(calc, year);
    applyMoneyEffects(calc, year);
    const bool financed = calc.clocks.year(Cause::financing, year) > 0;
    if (financed) capital.postCharges(year);
    applyPools(calc, year);
    if (financed) capital.close(year);
}

template<class Number>
void calculateYears(Calculation<Number>& calc, Capital<Number>& capital) {
    calculateGrowth(calc);
    calculateActivity(calc);
    if (calc.clocks.allOn()) checkCoverage(calc);
    calculatePrices(calc);
    calculateDrivers(calc);
    for (int year = 0; year <= calc.years(); ++year) calculateYear(calc, capital, year);
}

template<class Number>
void tellOverflow(Calculation<Number>& calc) {
    calc.error("economy",
               message(translatable(
                   "Message", "an amount grows beyond £10,000,000,000,000,000; check rates and indices")));
}

} // namespace

template<class Number>
Projection<Number> project(std::shared_ptr<const Shape> shape, std::span<const Number> inputs,
                           const Projection<Number>* plan) {
    Projection<Number> projection;
    for (int t = 0; t <= shape->years; ++t) projection.years.push_back(shape->baseYear + t);
    for (const OrganisationShape& org : shape->organisations) projection.organisations.push_back(org.code);
    Calculation<Number> calc(*shape, inputs);
    try {
        Capital<Number> capital(calc);
        calculateYears(calc, capital);
        checkConservation(calc, capital);
        projection.statements = makeStatements(calc, capital);
        const std::optional<Plan<Number>> planned = plan ? std::optional<Plan<Number>>(*plan) : std::nullopt;
        projection.ratings =
            Ratings<Number>(calc, capital, projection.statements, planned ? &*planned : nullptr).rate();
        projection.activity = activityOf(calc);
        projection.contracts = contractsOf(calc);
    } catch (const std::overflow_error&) {
        tellOverflow(calc);
    }
    projection.stranded = std::move(calc.strandedLines);
    projection.postings = calc.ledger.take();
    projection.problems = std::move(calc.problems);
    projection.shape = std::move(shape);
    return projection;
}

template<class Number>
OwnFigures<Number> projectOwn(const Shape& shape, std::span<const Number> inputs, const Clocks& clocks) {
    Calculation<Number> calc(shape, inputs, clocks);
    OwnFigures<Number> figures;
    try {
        Capital<Number> capital(calc);
        calculateYears(calc, capital);
        figures.surplus = ownSurpluses(calc);
        figures.stranded = std::move(calc.stranded);
    } catch (const std::overflow_error&) {
        tellOverflow(calc);
    }
    figures.problems = std::move(calc.problems);
    return figures;
}

template Projection<Decimal> project(std::shared_ptr<const Shape>, std::span<const Decimal>,
                                     const Projection<Decimal>*);
template Projection<double> project(std::shared_ptr<const Shape>, std::span<const double>,
                                    const Projection<double>*);
template Projection<PennyDouble> project(std::shared_ptr<const Shape>, std::span<const PennyDouble>,
                                         const Projection<PennyDouble>*);
template OwnFigures<Decimal> projectOwn(const Shape&, std::span<const Decimal>, const Clocks&);
template OwnFigures<PennyDouble> projectOwn(const Shape&, std::span<const PennyDouble>, const Clocks&);

} // namespace breakeven
