#include "insight/statement/loan_schedule.h"
#include "insight/statement/print_rounding.h"

#include <algorithm>

namespace breakeven {

namespace {

/// Rounds a year of a schedule so that its loans come to what the statements print.
class LoanYears {
public:
    LoanYears(const LoanSchedule& exact, LoanSchedule& shown, std::size_t year, MoneyUnit unit)
        : exact_(exact.loans), shown_(shown.loans), year_(year), unit_(unit) {}

    // Cash support, or all else that is borrowed.
    void draw(bool support, Money total) {
        const auto isOne = [&](const Loan& loan) { return (loan.kind == LoanKind::support) == support; };
        std::vector<Money> drawn;
        for (const Loan& loan : exact_) drawn.push_back(isOne(loan) ? now(loan).drawn : Money{});
        if (areNought(drawn)) return;
        const auto rounded = roundToTotal(drawn, total, unit_);
        for (std::size_t i = 0; i < drawn.size(); ++i)
            if (isOne(exact_[i])) now(shown_[i]).drawn = rounded[i];
    }

    // What is owed at the start: what was at the close before, and what others bring who join.
    void open(Money total) {
        std::vector<Money> joined(exact_.size());
        for (std::size_t i = 0; i < exact_.size(); ++i) {
            const bool goesOn = year_ > 0 && exact_[i].years[year_ - 1].closing == now(exact_[i]).opening;
            now(shown_[i]).opening = goesOn ? shown_[i].years[year_ - 1].closing : Money{};
            total -= now(shown_[i]).opening;
            if (!goesOn) joined[i] = now(exact_[i]).opening;
        }
        if (areNought(joined)) return;
        const auto rounded = roundToTotal(joined, total, unit_);
        for (std::size_t i = 0; i < joined.size(); ++i) now(shown_[i]).opening += rounded[i];
    }

    // Repayments that leave each loan as near to what is owed as their sum allows, and nothing of one that is
    // repaid.
    void repay(Money total) {
        for (std::size_t i = 0; i < exact_.size(); ++i) {
            const LoanYear& exactly = now(exact_[i]);
            LoanYear& year = now(shown_[i]);
            year.repaid = {};
            if (exactly.repaid != Money{})
                year.repaid = std::max(
                    Money{}, year.opening + year.drawn - roundToNearest(exactly.closing, unit_));
            total -= year.repaid;
        }
        const Money step = Money::fromPence(printedStep(unit_));
        for (; total > Money{}; total -= step) take(step);
        for (; total < Money{}; total += step) take(-step);
        for (Loan& loan : shown_) {
            LoanYear& year = now(loan);
            year.closing = year.opening + year.drawn - year.repaid;
        }
    }

    void payInterest(Money exactTotal, Money total) {
        std::vector<Money> interest;
        for (const Loan& loan : exact_) {
            interest.push_back(now(loan).interest);
            exactTotal -= interest.back();
        }
        interest.push_back(exactTotal); // of no loan here
        const auto rounded = roundToTotal(interest, total, unit_);
        for (std::size_t i = 0; i < exact_.size(); ++i) now(shown_[i]).interest = rounded[i];
    }

    void close(Money total, Money other) {
        std::vector<Money> owed;
        for (const Loan& loan : exact_) owed.push_back(now(loan).closing);
        owed.push_back(other);
        const auto rounded = roundToTotal(owed, total, unit_);
        for (std::size_t i = 0; i < exact_.size(); ++i) now(shown_[i]).closing = rounded[i];
    }

private:
    LoanYear& now(Loan& loan) const { return loan.years[year_]; }
    const LoanYear& now(const Loan& loan) const { return loan.years[year_]; }

    // Repays a step more or less on the loan that this leaves nearest to what is owed.
    void take(Money step) {
        std::size_t best = shown_.size();
        std::int64_t least = 0;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            const LoanYear &exactly = now(exact_[i]), &year = now(shown_[i]);
            if (exactly.repaid == Money{} || exactly.closing == Money{} || year.repaid + step < Money{})
                continue;
            const Money left = year.opening + year.drawn - year.repaid - step;
            const std::int64_t off = std::abs((left - exactly.closing).pence());
            if (best < shown_.size() && off >= least) continue;
            best = i;
            least = off;
        }
        if (best == shown_.size())
            best = static_cast<std::size_t>(
                std::max_element(exact_.begin(), exact_.end(),
                                 [&](const Loan& a, const Loan& b) { return now(a).repaid < now(b).repaid; }) -
                exact_.begin());
        now(shown_[best]).repaid += step;
    }

    const std::vector<Loan>& exact_;
    std::vector<Loan>& shown_;
    std::size_t year_;
    MoneyUnit unit_;
};

} // namespace

LoanSchedule printedSchedule(const LoanSchedule& schedule, const Statements<Money>& exact,
                             const Statements<Money>& printed, OrganisationIndex org, MoneyUnit unit) {
    using enum StatementLine;
    LoanSchedule shown = schedule;
    if (schedule.loans.empty()) return shown;
    Money other; // as printed: loans that no row of the schedule has
    for (std::size_t i = 0; i < schedule.years.size(); ++i) {
        const std::size_t year = schedule.years[i];
        LoanYears years(schedule, shown, i, unit);
        const Money owed = printed.amount(org, year, loans);
        Money exactOther = exact.amount(org, year, loans), drawn;
        for (const Loan& loan : schedule.loans) exactOther -= loan.years[i].closing;
        if (i == 0) {
            years.close(owed, exactOther);
            other = owed;
            for (const Loan& loan : shown.loans) other -= loan.years[i].closing;
        }
        if (year == 0) continue;
        years.draw(true, printed.amount(org, year, supportDrawn));
        years.draw(false, printed.amount(org, year, borrowing));
        for (const Loan& loan : shown.loans) drawn += loan.years[i].drawn;
        const Money repaid = printed.amount(org, year, repayments);
        if (i > 0) {
            Money before = exact.amount(org, schedule.years[i - 1], loans);
            for (const Loan& loan : schedule.loans) before -= loan.years[i - 1].closing;
            if (exactOther != before) other = roundToNearest(exactOther, unit);
        }
        years.open(owed - other - drawn + repaid);
        years.repay(repaid);
        years.payInterest(exact.amount(org, year, interest), printed.amount(org, year, interest));
    }
    return shown;
}

LoanBalances printedBalances(const LoanSchedule& schedule, const Statements<Money>& exact,
                             const Statements<Money>& printed, OrganisationIndex org, MoneyUnit unit) {
    LoanBalances balances{std::vector<std::vector<Money>>(schedule.loans.size()), {}, {}};
    const LoanSchedule shown = printedSchedule(schedule, exact, printed, org, unit);
    for (std::size_t i = 0; i < schedule.years.size(); ++i) {
        const Money total = printed.amount(org, schedule.years[i], StatementLine::loans);
        Money other = total;
        for (std::size_t loan = 0; loan < shown.loans.size(); ++loan) {
            balances.loans[loan].push_back(shown.loans[loan].years[i].closing);
            other -= balances.loans[loan].back();
        }
        balances.other.push_back(other);
        balances.total.push_back(total);
    }
    return balances;
}

} // namespace breakeven
