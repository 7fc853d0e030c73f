#pragma once

#include "engine/rules/capital.h"

namespace breakeven {

namespace term {
inline constexpr Term statementLine{translatable("Term", "line of a statement"), Unit::pounds, "9",
                                    Subject::organisation};
inline constexpr Term balanceLine{translatable("Term", "line of a statement"), Unit::pounds, "10.1",
                                  Subject::organisation};
inline constexpr Term movementLine{translatable("Term", "line of a statement"), Unit::pounds, "10.6",
                                   Subject::organisation};
inline constexpr Term ownSurplus{translatable("Term", "the organisation's own surplus"), Unit::pounds, "9",
                                 Subject::organisation};
inline constexpr Term ownStranded{translatable("Term", "stranded cost"), Unit::pounds, "6.3",
                                  Subject::organisation};
} // namespace term

namespace detail {

inline const Term& termOf(StatementLine line) {
    if (line == StatementLine::strandedCost) return term::ownStranded;
    return !isBalanceSheetLine(line)             ? term::statementLine
           : line >= StatementLine::capitalSpend ? term::movementLine
                                                 : term::balanceLine;
}

inline constexpr StatementLine statementLineOf(PostingLine line) {
    using S = StatementLine;
    constexpr S lines[postingLineCount] = {
        S::surplus, // none: never used
        S::patientCareIncome, S::allocationIncome, S::otherIncome, S::supportIncome, S::medical,
        S::nursing,           S::otherStaff,       S::agency,      S::drugs,         S::clinicalSupplies,
        S::generalSupplies,   S::premises,         S::negligence,  S::pfi,           S::purchasedCare,
        S::otherCost,         S::depreciation,     S::interest,    S::pdcDividend,   S::capitalSpend,
        S::borrowing,         S::pdcReceived,      S::repayments,  S::supportDrawn};
    return lines[static_cast<std::size_t>(line)];
}

/// Lines shown as receipts; all others are shown as payments, positive (rules 9).
inline constexpr bool shownAsReceipt(PostingLine line) {
    return isIncome(line) || line == PostingLine::borrowing || line == PostingLine::pdcReceived ||
           line == PostingLine::supportDrawn;
}

/// Writes a statement of a year line by line.
template<class Number>
class StatementWriter {
public:
    using Amount = AmountOf<Number>;
    using Line = StatementLine;

    StatementWriter(Statements<Amount>& statements, OrganisationIndex org, int year)
        : statements_(statements), org_(org), year_(year) {}

    const Amount& operator[](Line line) const {
        return statements_.amount(org_, static_cast<std::size_t>(year_), line);
    }

    void set(Line line, const Amount& amount) {
        statements_.amount(org_, static_cast<std::size_t>(year_), line) =
            named(termOf(line), about(org_, static_cast<std::size_t>(line)), year_, amount);
    }

    /// The lines from one to another, added up.
    Amount sum(Line first, Line last) const {
        Amount total{};
        for (auto line = static_cast<std::size_t>(first); line <= static_cast<std::size_t>(last); ++line)
            total += (*this)[static_cast<Line>(line)];
        return total;
    }

private:
    Statements<Amount>& statements_;
    OrganisationIndex org_;
    int year_;
};

/// One organisation's, or group's, lines and totals of a year from its net receipts.
template<class Number>
void fillStatement(StatementWriter<Number> statement, const NetReceipts<Number>& all, std::size_t party) {
    using P = PostingLine;
    using S = StatementLine;
    using Amount = AmountOf<Number>;
    for (auto line = static_cast<std::size_t>(P::patientCare); line < postingLineCount; ++line) {
        const auto posting = static_cast<P>(line);
        const Amount& net = all.net(party, posting);
        statement.set(statementLineOf(posting), shownAsReceipt(posting) ? net : Amount{} - net);
    }
    statement.set(S::totalIncome, statement.sum(S::patientCareIncome, S::supportIncome));
    statement.set(S::pay, statement.sum(S::medical, S::agency));
    statement.set(S::nonPay, statement.sum(S::drugs, S::otherCost));
    statement.set(S::ebitda, statement[S::totalIncome] - statement[S::pay] - statement[S::nonPay]);
    statement.set(S::operatingSurplus, statement[S::ebitda] - statement[S::depreciation]);
    statement.set(S::surplus,
                  statement[S::operatingSurplus] - statement[S::interest] - statement[S::pdcDividend]);
    statement.set(S::underlyingSurplus, statement[S::surplus] - all.nonRecurrent(party));
}

/// The balance-sheet lines of a statement, from the balances of all it stands for.
template<class Number>
void fillBalances(StatementWriter<Number> statement, const BalanceSheet<AmountOf<Number>>& sheet) {
    using S = StatementLine;
    for (std::size_t item = 0; item < sheet.items.size(); ++item)
        statement.set(static_cast<S>(static_cast<std::size_t>(S::fixedAssets) + item), sheet.items[item]);
    statement.set(S::netAssets, statement[S::fixedAssets] + statement[S::inventories] +
                                    statement[S::receivables] + statement[S::cash] - statement[S::payables] -
                                    statement[S::loans] - statement[S::otherLiabilities] -
                                    statement[S::provisions]);
}

} // namespace detail

/// Notes the surpluses of a finished year as organisations post them, merged or not: what history is summed
/// from.
template<class Number>
void noteOwnSurpluses(Calculation<Number>& calc, int year) {
    for (std::size_t org = 0; org < calc.shape.organisations.size(); ++org)
        calc.ownSurplus(org, year) = named(term::ownSurplus, about(org), year,
                                           calc.ledger.thisYear().organisations().sum(
                                               org, PostingLine::patientCare, PostingLine::pdcDividend));
}

/// Adds the statements of a finished year, of every unmerged organisation and the consolidated economy
/// (rules 8.6, 9).
template<class Number>
void addStatements(Statements<AmountOf<Number>>& statements, const Calculation<Number>& calc,
                   const Capital<Number>& capital, int year) {
    using Amount = AmountOf<Number>;
    using S = StatementLine;
    const auto t = static_cast<std::size_t>(year);
    const auto& groupOf = calc.shape.groupOf[t];
    const SumBook<Number>& book = calc.ledger.thisYear();
    const OrganisationIndex economy = statements.economy();
    const auto of = [&](OrganisationIndex org) {
        return detail::StatementWriter<Number>(statements, org, year);
    };
    detail::fillStatement(of(economy), book.economy(), 0);
    BalanceSheet<Amount> everybody;
    std::vector<Amount> cumulative(groupOf.size() + 1), stranded(groupOf.size() + 1);
    for (std::size_t org = 0; org < groupOf.size(); ++org) {
        const auto self = OrganisationIndex::at(org);
        const bool reports = groupOf[org] == self.value;
        statements.setShown(self, t, reports);
        if (reports) detail::fillStatement(of(self), book.groups(), org);
        if (reports && capital.groupHasBalances(org, year)) {
            detail::fillBalances(of(self), capital.closing(org, year));
            everybody += capital.closing(org, year);
            for (const OrganisationIndex entity : {self, economy}) statements.setHasBalances(entity, t, true);
        }
        Amount own{};
        for (int k = 0; k <= year; ++k) own += calc.ownSurplus(org, k);
        for (const std::size_t entity : {static_cast<std::size_t>(groupOf[org]), economy.place()}) {
            cumulative[entity] += own;
            stranded[entity] += calc.ledger.stranded()(org, year);
        }
    }
    if (statements.hasBalances(economy, t)) detail::fillBalances(of(economy), everybody);
    for (std::size_t entity = 0; entity < cumulative.size(); ++entity) {
        of(OrganisationIndex::at(entity)).set(S::cumulativeSurplus, cumulative[entity]);
        of(OrganisationIndex::at(entity)).set(S::strandedCost, stranded[entity]);
    }
}

} // namespace breakeven
