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

/// Lines shown as receipts; all others are shown as payments, positive (rules.md 9).
inline constexpr bool shownAsReceipt(PostingLine line) {
    return isIncome(line) || line == PostingLine::borrowing || line == PostingLine::pdcReceived ||
           line == PostingLine::supportDrawn;
}

/// One organisation's, or group's, lines and totals of a year from its net receipts.
template<class Number>
void fillStatement(Statements<AmountOf<Number>>& statements, OrganisationIndex org, std::size_t year,
                   const NetReceipts<Number>& all, const NetReceipts<Number>& nonRecurrent,
                   std::size_t party) {
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
    set(S::underlyingSurplus, surplus - nonRecurrent.sum(party, P::patientCare, P::pdcDividend));
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

/// The surpluses of organisations as they post them, merged or not, by year: what history is summed from.
template<class Number>
ByYear<AmountOf<Number>> ownSurpluses(const Calculation<Number>& calc) {
    ByYear<AmountOf<Number>> surpluses(calc.shape.organisations.size(), calc.shape.yearCount());
    for (const Posting<Number>& posting : calc.ledger.postings()) {
        if (posting.payer != outsideParty && isInSurplus(posting.payerLine))
            surpluses(calc.at(posting.payer), posting.year) -= posting.amount;
        if (posting.payee != outsideParty && isInSurplus(posting.payeeLine))
            surpluses(calc.at(posting.payee), posting.year) += posting.amount;
    }
    return surpluses;
}

/// Sums a year's postings by organisation, by group and for the economy (rules.md 8.6, 9).
template<class Number>
struct YearSums {
    YearSums(std::size_t organisations)
        : groups(organisations), groupsOnce(organisations), economy(1), economyOnce(1) {}

    void add(const Posting<Number>& posting, const std::vector<std::int32_t>& groupOf) {
        const auto group = [&](std::int32_t org) {
            return static_cast<std::size_t>(groupOf[static_cast<std::size_t>(org)]);
        };
        const auto whole = [](std::int32_t) { return std::size_t{0}; };
        groups.add(posting, group);
        economy.add(posting, whole);
        if (posting.recurrent) return;
        groupsOnce.add(posting, group);
        economyOnce.add(posting, whole);
    }

    NetReceipts<Number> groups, groupsOnce, economy, economyOnce;
};

/// The statements of every unmerged organisation and the consolidated economy (rules.md 9).
template<class Number>
Statements<AmountOf<Number>> makeStatements(const Calculation<Number>& calc, const Capital<Number>& capital) {
    using Amount = AmountOf<Number>;
    const Shape& shape = calc.shape;
    const std::size_t count = shape.organisations.size();
    Statements<Amount> statements(count, shape.yearCount());
    const OrganisationIndex economy = statements.economy();
    const ByYear<Amount> own = ownSurpluses(calc);
    std::vector<Amount> cumulative(count);
    auto posting = calc.ledger.postings().begin();
    for (std::size_t t = 0; t < shape.yearCount(); ++t) {
        YearSums<Number> sums(count);
        for (; posting != calc.ledger.postings().end() && posting->year == t; ++posting)
            sums.add(*posting, shape.groupOf[t]);
        detail::fillStatement(statements, economy, t, sums.economy, sums.economyOnce, 0);
        for (std::size_t org = 0; org < count; ++org) {
            const auto year = static_cast<int>(t);
            const OrganisationIndex group{shape.groupOf[t][org]};
            const OrganisationIndex self{static_cast<std::int32_t>(org)};
            cumulative[org] += own(org, year);
            statements.setShown(self, t, group == self);
            if (group == self) detail::fillStatement(statements, self, t, sums.groups, sums.groupsOnce, org);
        }
        for (std::size_t org = 0; org < count; ++org) {
            const auto year = static_cast<int>(t);
            for (const OrganisationIndex entity : {OrganisationIndex{shape.groupOf[t][org]}, economy}) {
                statements.amount(entity, t, StatementLine::cumulativeSurplus) += cumulative[org];
                statements.amount(entity, t, StatementLine::strandedCost) += calc.stranded(org, year);
            }
            const bool reports = shape.groupOf[t][org] == static_cast<std::int32_t>(org);
            if (!reports || !capital.groupHasBalances(org, year)) continue;
            detail::fillBalances(statements, {static_cast<std::int32_t>(org)}, t, capital.closing(org, year));
            detail::fillBalances(statements, economy, t, capital.closing(org, year));
        }
    }
    return statements;
}

} // namespace breakeven
