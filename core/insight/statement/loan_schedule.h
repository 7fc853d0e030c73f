#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"
#include "money/format.h"

#include <map>
#include <string>
#include <vector>

namespace breakeven {

enum class LoanKind : std::uint8_t { loan, project, support };

/// A year of a loan: opening + drawn − repaid = closing.
struct LoanYear {
    Money opening, drawn, repaid, closing, interest;
};

/// A loan of an organisation: of the loans table, of a project that is funded by one, or its running support.
struct Loan {
    LoanKind kind = LoanKind::loan;
    std::string source;          ///< the address of its row
    std::string name;            ///< what people call the row; blank for the organisation's own support
    std::vector<LoanYear> years; ///< one for each of the schedule's years
};

/// The loans of an organisation with those merged into it. In the base year there is only a closing balance.
struct LoanSchedule {
    std::vector<std::size_t> years; ///< after the base year; those with balances
    std::vector<Loan> loans;        ///< those with a balance in any year
};

/// The closing balances add up to the statement's loans less what stands as such in the balances
/// (rules 10.3, 10.5).
LoanSchedule loanSchedule(const Economy& economy, const ExactProjection& projection, OrganisationIndex org);

/// The schedules of many organisations; the ledger is read once. `projection` outlives it.
class LoanBook {
public:
    LoanBook(const Economy& economy, const ExactProjection& projection);

    LoanSchedule of(OrganisationIndex org) const;

private:
    struct Entry {
        Loan loan; ///< over all years of the projection
        std::int32_t member;
    };

    const ExactProjection& projection_;
    std::vector<Entry> entries_;
    std::map<std::int32_t, std::vector<std::size_t>> entriesOf_; ///< by organisation that reports them
};

/// The schedule as printed: in each year opening + drawn − repaid = closing, and what is drawn, repaid, paid in
/// interest and owed at the close is, over all loans, what the statements print of them.
LoanSchedule printedSchedule(const LoanSchedule& schedule, const Statements<Money>& exact,
                             const Statements<Money>& printed, OrganisationIndex org, MoneyUnit unit);

/// What is owed on each loan at the close of each year as printed, of the statement's loans, of which `other`
/// stands in the balances as such; nought where there is none.
struct LoanBalances {
    std::vector<std::vector<Money>> loans; ///< by loan of the schedule and year
    std::vector<Money> other;
    std::vector<Money> total;
};
LoanBalances printedBalances(const LoanSchedule& schedule, const Statements<Money>& exact,
                             const Statements<Money>& printed, OrganisationIndex org, MoneyUnit unit);

} // namespace breakeven
