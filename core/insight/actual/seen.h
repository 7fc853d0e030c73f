#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

// What the table of actuals says (rules 18.1).

/// What a row of actuals is, in the order of words::actualKinds.
enum class ActualKind : std::uint8_t { actual, plan, forecast };

/// A row of actuals: an amount, and the part of it that will not come again.
struct SeenAmount {
    Money amount;
    Money nonRecurrent;
};

/// The rows of actuals of one organisation and year, found by line, month and kind. Amounts to the penny.
class SeenYear {
public:
    void add(StatementLine line, int month, ActualKind kind, SeenAmount amount);

    /// The amount typed; nothing where there is none.
    std::optional<SeenAmount> find(StatementLine line, int month, ActualKind kind) const;

    /// The forecast of the whole year that stands at a month: that typed with it, else that typed for the
    /// whole year, else the latest before it.
    std::optional<SeenAmount> forecastAt(StatementLine line, int month) const;

    /// Whether anything was seen of a month.
    bool hasActual(int month) const;

    /// The actual of a month: as typed, or, of a total, summed from its parts if those that must be there
    /// all are; `derived` says which. Without `mayBeMissing` none may.
    struct Found {
        SeenAmount amount;
        bool derived = false;
    };
    std::optional<Found> actual(StatementLine line, int month,
                                const std::function<bool(StatementLine)>& mayBeMissing = {}) const;

private:
    /// Lines by month by kind, as one number.
    static constexpr std::uint32_t key(StatementLine line, int month, ActualKind kind) {
        return static_cast<std::uint32_t>(line) << 8 | static_cast<std::uint32_t>(month) << 2 |
               static_cast<std::uint32_t>(kind);
    }

    std::map<std::uint32_t, SeenAmount> amounts_;
    std::set<int> months_; ///< with an actual
};

/// What was seen of a year, by organisation.
using SeenByOrganisation = std::map<std::string, SeenYear, std::less<>>;
SeenByOrganisation seenIn(const Economy& economy, FinancialYear year);

/// The years of which something was seen, in order.
std::vector<FinancialYear> yearsSeen(const Economy& economy);

/// The months to date of a year of which something was seen, in order.
std::vector<int> monthsSeen(const Economy& economy, FinancialYear year);

/// A part of a total of the statement, and whether it counts against it, as a cost does.
struct LinePart {
    StatementLine line;
    bool takenOff = false;
};

/// What a total of the statement is the sum of (rules 9): total_income, pay, non_pay, ebitda,
/// operating_surplus, surplus. None for other lines.
std::span<const LinePart> partsOf(StatementLine line);

} // namespace breakeven
