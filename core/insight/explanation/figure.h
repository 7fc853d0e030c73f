#pragma once

#include "economy/table/problem.h"
#include "engine/ledger/projection.h"

#include <array>
#include <string>
#include <string_view>
#include <variant>

namespace breakeven {

/// The figures that have an explanation, by what they are of (rules 14.1). Codes, not names; the organisation
/// of a statement may be `economy`.
struct StatementFigure {
    std::string org;
    FinancialYear year;
    StatementLine line = StatementLine::surplus;

    bool operator==(const StatementFigure&) const = default;
};

struct RatingFigure {
    std::string org;
    FinancialYear year;
    Measure measure = Measure::cosrr;
    bool score = false; ///< its score, not its value

    bool operator==(const RatingFigure&) const = default;
};

struct ActivityFigure {
    std::string commissioner, provider, service;
    FinancialYear year;

    bool operator==(const ActivityFigure&) const = default;
};

struct PriceFigure {
    std::string tariff, service;
    FinancialYear year;

    bool operator==(const PriceFigure&) const = default;
};

/// The words of ContractWhat in their order.
inline constexpr std::array contractWhats{"activity_value", "emergency_value", "baseline", "plan",
                                          "target",         "actual",          "settled",  "people"};
enum class ContractWhat : std::uint8_t {
    activityValue,
    emergencyValue,
    baseline,
    plan,
    target,
    actual,
    settled,
    people,
};

struct ContractFigure {
    std::string contract;
    FinancialYear year;
    ContractWhat what = ContractWhat::activityValue;

    bool operator==(const ContractFigure&) const = default;
};

/// The sum of the postings of a source between two parties. `line` is "payer_line>payee_line", or the payee's
/// line alone, or the payer's where the payee is outside. Without a source, of all of them.
struct PostingFigure {
    FinancialYear year;
    std::string payer, payee, line, source;

    bool operator==(const PostingFigure&) const = default;
};

/// A step of the bridge of an organisation from the base year (rules 12.1).
struct BridgeFigure {
    std::string org;
    FinancialYear to;
    std::string step;

    bool operator==(const BridgeFigure&) const = default;
};

using Figure = std::variant<StatementFigure, RatingFigure, ActivityFigure, PriceFigure, ContractFigure,
                            PostingFigure, BridgeFigure>;

/// Reads an address such as `statement:RNL:2018/19:nursing`; what is wrong with it says what would be right.
/// Whether the figure exists is not asked.
Result<Figure> parseFigure(std::string_view address);

/// The address of a figure.
std::string toText(const Figure& figure);

} // namespace breakeven
