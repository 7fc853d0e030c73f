#pragma once

#include "engine/rules/capital.h"

namespace breakeven {

namespace detail {

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

/// One organisation's, or group's, lines and totals of a year from its net receipts.
template<class Number>
void fillStatement(Statements<AmountOf<Number>>& statements, OrganisationIndex org, std::size_t year,
                   const NetReceipts<Number>& all, std::size_t party) {
    using P = PostingLine;
    using S = StatementLine;
    const auto set = [&](S line, AmountOf<Number> amount) { statements.amount(org, year, line) = amount; };
    for (auto line = static_cast<std::size_t>(P::patientCare); line < postingLineCount; ++line) {
        const auto posting = static_cast<P>(line);
        const AmountOf<Number>& net = all.net(party, posting);
        set(statementLineOf(posting), shownAsReceipt(posting) ? net : AmountOf<Number>{} - net);
    }
    const AmountOf<Number> income = all.sum(party, P::patientCare, P::support);
    set(S::totalIncome, income);
    set(S::pay, AmountOf<Number>{} - all.sum(party, P::medical, P::agency));
    set(S::nonPay, AmountOf<Number>{} - all.sum(party, P::drugs, P::otherCost));
    set(S::ebitda, all.sum(party, P::patientCare, P::otherCost));
    set(S::operatingSurplus, all.sum(party, P::patientCare, P::depreciation));
    const AmountOf<Number> surplus = all.sum(party, P::patientCare, P::pdcDividend);
    set(S::surplus, surplus);
    set(S::underlyingSurplus, surplus - all.nonRecurrent(party));
}

template<class Amount>
void fillBalances(Statements<Amount>& statements, OrganisationIndex org, std::size_t year,
                  const BalanceSheet<Amount>& sheet) {
    for (std::size_t item = 0; item < sheet.items.size(); ++item) {
        const auto line =
            static_cast<StatementLine>(static_cast<std::size_t>(StatementLine::fixedAssets) + item);
        statements.amount(org, year, line) += sheet.items[item];
    }
    statements.amount(org, year, StatementLine::netAssets) += sheet.netAssets();
    statements.setHasBalances(org, year, true);
}

} // namespace detail

/// Notes the surpluses of a finished year as organisations post them, merged or not: what history is summed
/// from.
template<class Number>
void noteOwnSurpluses(Calculation<Number>& calc, int year) {
    for (std::size_t org = 0; org < calc.shape.organisations.size(); ++org)
        calc.ownSurplus(org, year) = calc.ledger.thisYear().organisations().sum(org, PostingLine::patientCare,
                                                                                PostingLine::pdcDividend);
}

/// Adds the statements of a finished year, of every unmerged organisation and the consolidated economy
/// (rules 8.6, 9).
template<class Number>
void addStatements(Statements<AmountOf<Number>>& statements, const Calculation<Number>& calc,
                   const Capital<Number>& capital, int year) {
    using Amount = AmountOf<Number>;
    const auto t = static_cast<std::size_t>(year);
    const auto& groupOf = calc.shape.groupOf[t];
    const SumBook<Number>& book = calc.ledger.thisYear();
    const OrganisationIndex economy = statements.economy();
    detail::fillStatement(statements, economy, t, book.economy(), 0);
    for (std::size_t org = 0; org < groupOf.size(); ++org) {
        const auto self = OrganisationIndex::at(org);
        const bool reports = groupOf[org] == self.value;
        statements.setShown(self, t, reports);
        if (!reports) continue;
        detail::fillStatement(statements, self, t, book.groups(), org);
        if (!capital.groupHasBalances(org, year)) continue;
        detail::fillBalances(statements, self, t, capital.closing(org, year));
        detail::fillBalances(statements, economy, t, capital.closing(org, year));
    }
    for (std::size_t org = 0; org < groupOf.size(); ++org) {
        Amount cumulative{};
        for (int k = 0; k <= year; ++k) cumulative += calc.ownSurplus(org, k);
        for (const OrganisationIndex entity : {OrganisationIndex{groupOf[org]}, economy}) {
            statements.amount(entity, t, StatementLine::cumulativeSurplus) += cumulative;
            statements.amount(entity, t, StatementLine::strandedCost) += calc.ledger.stranded()(org, year);
        }
    }
}

} // namespace breakeven
