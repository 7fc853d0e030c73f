#include "insight/sensitivity/right_side.h"

namespace breakeven {

namespace {

bool isBetterLower(StatementLine line) {
    using enum StatementLine;
    switch (line) {
    case depreciation:
    case interest:
    case pdcDividend:
    case strandedCost:
    case loans:
    case supportDrawn:
        return true;
    default:
        return line >= medical && line <= nonPay;
    }
}

bool isBetterLower(const RatingFigure& figure) {
    switch (figure.measure) {
    case Measure::agencyDistance:
        return !figure.score;
    case Measure::useOfResources:
    case Measure::breakEvenDuty:
    case Measure::failureRegime:
        return true;
    default:
        return false;
    }
}

} // namespace

RightSide rightSideOf(const Figure& figure) {
    const auto* statement = std::get_if<StatementFigure>(&figure);
    const auto* rating = std::get_if<RatingFigure>(&figure);
    const bool lower = (statement && isBetterLower(statement->line)) || (rating && isBetterLower(*rating));
    return lower ? RightSide::atOrBelow : RightSide::atOrAbove;
}

} // namespace breakeven
