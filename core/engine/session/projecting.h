#pragma once

#include "engine/rules/arrangements.h"
#include "engine/rules/checks.h"
#include "engine/rules/conservation.h"
#include "engine/rules/costs.h"
#include "engine/rules/ratings.h"
#include "engine/session/project.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

/// The bodies of project.h, for a number type that is not instantiated there.
namespace breakeven {

namespace detail {

// Every combination with a row or volume; where volumes cannot be asked, every one there may be.
template<class Number>
std::vector<ActivityVolumes<Number>> activityOf(const Calculation<Number>& calc) {
    std::vector<ActivityVolumes<Number>> all;
    all.reserve(calc.shape.lines.size());
    const auto isNought = [](const Number& volume) {
        if constexpr (Plain<Number>)
            return volume == Number(0);
        else
            return false;
    };
    for (const LineIndex i : calc.shape.lines.indices()) {
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
    for (const ContractIndex i : calc.shape.contracts.indices()) {
        all.push_back({calc.shape.contracts[i].code, {}});
        for (int t = 0; t <= calc.years(); ++t) all.back().years.push_back((*calc.outcomes)(i, t));
    }
    return all;
}

template<class Number>
void calculateYear(Calculation<Number>& calc, Capital<Number>& capital, int year) {
    calc.ledger.startYear(year, calc.shape.groupOf[static_cast<std::size_t>(year)]);
    payContracts(calc, year);
    postBudgets(calc, year);
    settleRiskShares(calc, year);
    noteIncomeAndCost(calc, year);
    postSavings(calc, year);
    applyMoneyEffects(calc, year);
    const bool financed = calc.clocks.year(Cause::financing, year) > 0;
    if (financed) capital.postCharges(year);
    applyPools(calc, year);
    if (financed) capital.close(year);
    noteOwnSurpluses(calc, year);
}

/// Calculates all years, the base year first; `finish` is told each that is finished.
template<class Number, class Finish>
void calculateYears(Calculation<Number>& calc, Capital<Number>& capital, Finish finish) {
    calculateGrowth(calc);
    calculateActivity(calc);
    calculatePrices(calc);
    calculateDrivers(calc);
    if constexpr (Plain<Number>) {
        if (calc.clocks.allOn()) checkCoverage(calc);
        checkDrivers(calc);
    }
    for (int year = 0; year <= calc.years(); ++year) {
        calculateYear(calc, capital, year);
        finish(year);
    }
}

template<class Number>
void tellOverflow(Calculation<Number>& calc) {
    calc.error("economy",
               message(translatable(
                   "Message", "an amount grows beyond £10,000,000,000,000,000; check rates and indices")));
}

} // namespace detail

template<class Number>
Projection<Number> project(std::shared_ptr<const Shape> shape, std::span<const Number> inputs,
                           const Projection<Number>* plan, const Wanted& wanted) {
    Projection<Number> projection;
    for (int t = 0; t <= shape->years; ++t) projection.years.push_back(shape->baseYear + t);
    for (const OrganisationShape& org : shape->organisations) projection.organisations.push_back(org.code);
    PostingBook<Number> postings;
    Calculation<Number> calc(*shape, inputs, {}, wanted.postings ? &postings : nullptr, wanted.oneOffKinds);
    try {
        if (wanted.contracts) calc.noteOutcomes();
        Capital<Number> capital(calc);
        Statements<AmountOf<Number>> statements(shape->organisations.size(), shape->yearCount());
        detail::calculateYears(calc, capital, [&](int year) {
            addStatements(statements, calc, capital, year);
            if constexpr (Plain<Number>) checkConservation(calc, capital, year);
        });
        projection.statements = std::move(statements);
        const std::optional<Plan<Number>> planned =
            plan && wanted.ratings ? std::optional<Plan<Number>>(*plan) : std::nullopt;
        if (wanted.ratings)
            projection.ratings =
                Ratings<Number>(calc, capital, projection.statements, planned ? &*planned : nullptr).rate();
        if (wanted.activity) projection.activity = detail::activityOf(calc);
        if (wanted.contracts) projection.contracts = detail::contractsOf(calc);
    } catch (const std::overflow_error&) {
        detail::tellOverflow(calc);
    }
    projection.ownSurplus = std::move(calc.ownSurplus);
    projection.ownStranded = calc.ledger.stranded();
    projection.oneOff = calc.ledger.oneOff();
    projection.stranded = postings.takeStranded();
    projection.postings = postings.takePostings();
    projection.problems = std::move(calc.problems);
    projection.shape = std::move(shape);
    return projection;
}

template<class Number>
OwnFigures<Number> projectOwn(const Shape& shape, std::span<const Number> inputs, const Clocks& clocks,
                              PostingBook<Number>* postings) {
    Calculation<Number> calc(shape, inputs, clocks, postings);
    OwnFigures<Number> figures;
    try {
        Capital<Number> capital(calc);
        detail::calculateYears(calc, capital, [](int) {});
        figures.surplus = std::move(calc.ownSurplus);
        figures.stranded = calc.ledger.stranded();
    } catch (const std::overflow_error&) {
        detail::tellOverflow(calc);
    }
    figures.problems = std::move(calc.problems);
    return figures;
}

} // namespace breakeven
