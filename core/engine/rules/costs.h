#pragma once

#include "engine/rules/activity.h"
#include "engine/rules/contracts.h"

namespace breakeven {

namespace term {
inline constexpr Term drivingVolume{translatable("Term", "activity that drives the cost"), Unit::none, "6.2",
                                    Subject::driver};
inline constexpr Term plannedDrivingVolume{
    translatable("Term", "activity that drives the cost, before arrangements"), Unit::none, "6.3",
    Subject::driver};
inline constexpr Term fixedShare{translatable("Term", "fixed share of the cost"), Unit::percent, "6.1",
                                 Subject::source};
inline constexpr Term baseVolume{translatable("Term", "activity in the base year"), Unit::none, "6.2",
                                 Subject::driver};
inline constexpr Term volumeRatio{translatable("Term", "activity as a share of the base year"), Unit::ratio,
                                  "6.2", Subject::driver};
inline constexpr Term plannedVolumeRatio{
    translatable("Term", "activity as a share of the base year, before arrangements"), Unit::ratio, "6.3",
    Subject::driver};
inline constexpr Term stepRatio{
    translatable("Term", "highest activity of the year and the %1 years before, as a share of the base year"),
    Unit::ratio, "6.3", Subject::driver};
inline constexpr Term plannedStepRatio{
    translatable("Term", "highest activity of the year and the %1 years before, as a share of the base year, "
                         "before arrangements"),
    Unit::ratio, "6.3", Subject::driver};
inline constexpr Term budget{translatable("Term", "cost"), Unit::pounds, "6.1", Subject::posting};
inline constexpr Term otherIncome{translatable("Term", "income"), Unit::pounds, "6.4", Subject::posting};
inline constexpr Term strandedCost{translatable("Term", "stranded cost"), Unit::pounds, "6.3",
                                   Subject::source};
} // namespace term

namespace detail {

/// What a driver counts: volumes, or volumes weighted by a fixed price (rules 6.2).
template<class Number>
Number driverVolume(const Calculation<Number>& calc, const DriverShape& driver, const ByYear<Number>& volumes,
                    int year) {
    Number sum(0);
    for (const DriverLine& line : driver.lines) {
        if (driver.weighted)
            sum += volumes(line.line, year) * calc.price(line.prices, line.priceYear);
        else
            sum += volumes(line.line, year);
    }
    return sum;
}

/// Whether effects may move what each driver counts; where they do not, A is A0 and nothing is stranded.
inline ByIndex<DriverShape, char> movedDrivers(const Shape& shape) {
    const auto moved = movedLines(shape);
    ByIndex<DriverShape, char> drivers;
    for (const DriverShape& driver : shape.drivers)
        drivers.push_back(std::any_of(driver.lines.begin(), driver.lines.end(),
                                      [&](const DriverLine& line) { return moved[line.line] != 0; }));
    return drivers;
}

/// S(t): the highest activity of the year and the release years before it, from the base year on
/// (rules 6.3).
template<class Number>
Number stepRatio(const ByYear<Number>& ratios, DriverIndex driver, int year, int releaseYears) {
    Number highest = ratios(driver, year);
    for (int t = std::max(year - releaseYears, 0); t < year; ++t)
        highest = atLeast(highest, ratios(driver, t));
    return highest;
}

} // namespace detail

/// Activity against the base year for every driver, with effects (A) and without (A0) (rules 6.2, 6.3).
template<class Number>
void calculateDrivers(Calculation<Number>& calc) {
    const Shape& shape = calc.shape;
    calc.driverRatio = ByYear<Number>(shape.drivers.size(), shape.yearCount(), calc.one);
    calc.plannedRatio = calc.driverRatio;
    calc.driverMoves = detail::movedDrivers(shape);
    calc.driverBase.assign(shape.drivers.size(), Number(0));
    forEachRow<Number>(shape.drivers.size(), [&](std::size_t row) {
        const auto d = DriverIndex::at(row);
        calc.driverBase[d] = named(term::baseVolume, about(d), 0,
                                   detail::driverVolume(calc, shape.drivers[d], calc.planned, 0));
        const auto ratio = [&](const Term& term, const ByYear<Number>& volumes, int year) {
            const Number volume =
                named(term, about(d), year, detail::driverVolume(calc, shape.drivers[d], volumes, year));
            return quotient(volume, calc.driverBase[d]);
        };
        for (int t = 1; t <= shape.years; ++t) {
            calc.driverRatio(d, t) =
                named(term::volumeRatio, about(d), t, ratio(term::drivingVolume, calc.volume, t));
            calc.plannedRatio(d, t) = calc.driverMoves[d]
                                          ? named(term::plannedVolumeRatio, about(d), t,
                                                  ratio(term::plannedDrivingVolume, calc.planned, t))
                                          : calc.driverRatio(d, t);
        }
    });
}

namespace detail {

template<class Number>
struct CostBehaviour {
    Number share;    ///< of the line's full cost, by activity
    Number stranded; ///< of it, left behind by activity that went
};

template<class Number>
CostBehaviour<Number> behaviourOf(const Calculation<Number>& calc, const BudgetShape& line, int year) {
    if (!line.driver) return {calc.one, Number(0)};
    const DriverIndex driver = line.driver;
    const Number& variable = calc.in(line.variable);
    const Number& step = calc.in(line.step);
    const Number fixed =
        named(term::fixedShare, about(line.source), year, Number(calc.one - variable - step));
    const Number& a = calc.driverRatio(driver, year);
    const auto highest = [&](const Term& term, const ByYear<Number>& ratios) {
        return named(term, about(driver, static_cast<std::size_t>(line.releaseYears)), year,
                     stepRatio(ratios, driver, year, line.releaseYears));
    };
    const Number s = highest(term::stepRatio, calc.driverRatio);
    const Number share = fixed + variable * a + step * s;
    if (!calc.driverMoves[driver]) return {share, Number(0)};
    const Number& a0 = calc.plannedRatio(driver, year);
    const Number s0 = highest(term::plannedStepRatio, calc.plannedRatio);
    const Number gone = a0 - a;
    const Number kept = gone - (s0 - s);
    return {share, fixed * positive(gone) + step * positive(kept)};
}

/// Whether a line counts in a year: those of capital charges by the clock of financing.
template<class Number>
bool isCounted(const Calculation<Number>& calc, const BudgetShape& line, int year) {
    if (isCapitalCharge(line.category))
        return line.inForce.contains(calc.clocks.year(Cause::financing, year));
    return calc.inForce(line, year);
}

/// The cause of the growth of a line's amount.
inline Cause priceCause(const BudgetShape& line) {
    if (isCapitalCharge(line.category)) return Cause::financing;
    return isIncome(line.category) ? Cause::prices : Cause::inflation;
}

/// What a budget line comes to in a year, and what of it is stranded (rules 6.1, 6.3).
template<class Number>
struct LineOfYear {
    AmountOf<Number> amount{}, stranded{};
};

template<class Number>
LineOfYear<Number> lineOfYear(const Calculation<Number>& calc, const BudgetShape& line, int year) {
    using Rule = Arithmetic<Number>;
    const Number full = calc.in(line.amount) * calc.growth(line.index, priceCause(line), year);
    const auto behaviour = behaviourOf(
        calc, line, isCapitalCharge(line.category) ? calc.clocks.year(Cause::financing, year) : year);
    LineOfYear<Number> worked{Rule::post(full * behaviour.share), {}};
    if (!isIncome(line.category) && line.driver && calc.driverMoves[line.driver])
        worked.stranded = Rule::post(full * behaviour.stranded);
    return worked;
}

} // namespace detail

/// Budget lines of a year: costs to outside, income from outside (rules 6.1, 6.4), and what is stranded
/// (6.3).
template<class Number>
void postBudgets(Calculation<Number>& calc, int year) {
    using Rule = Arithmetic<Number>;
    std::fill(calc.left.total.begin(), calc.left.total.end(), AmountOf<Number>{});
    std::fill(calc.left.byFunction.begin(), calc.left.byFunction.end(), Number(0));
    const auto& lines = calc.shape.budgets;
    std::vector<detail::LineOfYear<Number>> ahead(isWorkedAhead<Number> ? lines.size() : 0);
    forEachRow<Number>(ahead.size(), [&](std::size_t row) {
        if (detail::isCounted(calc, lines[row], year))
            ahead[row] = detail::lineOfYear(calc, lines[row], year);
    });
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const BudgetShape& line = lines[row];
        if (!detail::isCounted(calc, line, year)) continue;
        const auto [amount, stranded] =
            isWorkedAhead<Number> ? ahead[row] : detail::lineOfYear(calc, line, year);
        if (isIncome(line.category)) {
            calc.ledger.post(term::otherIncome, outsideParty, PostingLine::none, line.org, line.category,
                             line.source, line.recurrent, amount);
            continue;
        }
        calc.ledger.post(term::budget, line.org, line.category, outsideParty, PostingLine::none, line.source,
                         line.recurrent, amount);
        if (line.driver && calc.driverMoves[line.driver])
            calc.ledger.strand(line.org, line.source,
                               named(term::strandedCost, about(line.source), year, stranded));
        if (line.capitation) {
            const ContractShape& contract = calc.shape.contracts[line.capitation];
            if (contract.provider == line.org && calc.inForce(contract, year))
                calc.actual[line.capitation] += phaseOf(calc, contract, year) * Rule::value(amount);
        }
        if (!isOperatingCost(line.category)) continue;
        calc.left.of(line.org, line.category) += amount;
        calc.left.of(line.org, line.category,
                     line.function ? line.function : CostsLeft<Number>::noFunction) += Rule::value(amount);
    }
}

} // namespace breakeven
