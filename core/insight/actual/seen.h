#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace breakeven {

// What the table of actuals says (rules 18.1).

/// What a row of actuals is.
enum class ActualKind : std::uint8_t { actual, plan, forecast };

/// A row of actuals: an amount, and the part of it that will not come again.
struct SeenAmount {
    Money amount;
    Money nonRecurrent;
};

/// The rows of actuals of one organisation and year, found by line, month and kind. Amounts to the penny.
class SeenYear {
public:
    SeenYear(const Economy& economy, std::string_view org, FinancialYear year);

    /// The amount typed; nothing where there is none.
    std::optional<SeenAmount> find(StatementLine line, int month, ActualKind kind) const;

    /// The forecast of the whole year that stands at a month: that typed with it, else that typed for the
    /// whole year, else the latest before it.
    std::optional<SeenAmount> forecastAt(StatementLine line, int month) const;

    /// Whether anything was seen of a month.
    bool hasActual(int month) const;

private:
    struct Entry {
        StatementLine line;
        int month;
        ActualKind kind;
        SeenAmount amount;
    };
    std::vector<Entry> entries_;
};

/// The years of which something was seen, and of one its months, in order: those to date that have an actual.
std::vector<FinancialYear> yearsSeen(const Economy& economy);
std::vector<int> monthsSeen(const Economy& economy, FinancialYear year);

/// A part of a total of the statement, and whether it counts against it, as a cost does.
struct LinePart {
    StatementLine line;
    bool takenOff = false;
};

/// What a total of the statement is the sum of (rules 9): total_income, pay, non_pay, ebitda,
/// operating_surplus, surplus. None for other lines.
std::span<const LinePart> partsOf(StatementLine line);

/// A line of a whole year as it came out: as typed, or summed from its parts where those that were typed are
/// all there are (a part that `planned` has nought of may be missing; without it every part is asked for).
std::optional<SeenAmount> outturnOf(const SeenYear& seen, StatementLine line);

} // namespace breakeven
