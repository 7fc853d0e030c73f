#pragma once

#include "engine/rules/calculation.h"

#include <array>

namespace breakeven {

namespace term {
inline constexpr Term balance{translatable("Term", "closing balance"), Unit::pounds, "10.1",
                              Subject::organisation};
inline constexpr Term depreciation{translatable("Term", "depreciation"), Unit::pounds, "10.2",
                                   Subject::posting};
inline constexpr Term interest{translatable("Term", "interest"), Unit::pounds, "10.3", Subject::posting};
inline constexpr Term supportInterest{translatable("Term", "interest on the support loan"), Unit::pounds,
                                      "10.3", Subject::posting};
inline constexpr Term repayment{translatable("Term", "repayment"), Unit::pounds, "10.3", Subject::posting};
inline constexpr Term loanBalance{translatable("Term", "loan balance"), Unit::pounds, "10.3",
                                  Subject::source};
inline constexpr Term projectLoan{translatable("Term", "loan that funds the project"), Unit::pounds, "10.3",
                                  Subject::source};
inline constexpr Term projectCost{translatable("Term", "cost"), Unit::pounds, "10.2", Subject::source};
inline constexpr Term capitalSpend{translatable("Term", "capital spending"), Unit::pounds, "10.6",
                                   Subject::posting};
inline constexpr Term borrowing{translatable("Term", "borrowing"), Unit::pounds, "10.6", Subject::posting};
inline constexpr Term pdcReceived{translatable("Term", "PDC received"), Unit::pounds, "10.6",
                                  Subject::posting};
inline constexpr Term relevantNetAssets{translatable("Term", "opening relevant net assets"), Unit::pounds,
                                        "10.4", Subject::organisation};
inline constexpr Term dividendPaid{translatable("Term", "dividend if no support is drawn"), Unit::pounds,
                                   "10.4", Subject::organisation};
inline constexpr Term dividendDrawn{translatable("Term", "dividend if support is drawn"), Unit::pounds,
                                    "10.4", Subject::organisation};
inline constexpr Term dividend{translatable("Term", "PDC dividend"), Unit::pounds, "10.4", Subject::posting};
inline constexpr Term surplusBefore{translatable("Term", "surplus before the dividend"), Unit::pounds, "10.4",
                                    Subject::organisation};
inline constexpr Term depreciationInCash{translatable("Term", "depreciation added back"), Unit::pounds,
                                         "10.5", Subject::organisation};
inline constexpr Term movements{translatable("Term", "cash flow of capital and loans"), Unit::pounds, "10.6",
                                Subject::organisation};
inline constexpr Term netAssetsOpening{translatable("Term", "opening net assets"), Unit::pounds, "10.1",
                                       Subject::organisation};
inline constexpr Term cashAfterDividend{translatable("Term", "cash after the dividend, before support"),
                                        Unit::pounds, "10.5", Subject::organisation};
inline constexpr Term cashBefore{translatable("Term", "cash before dividend and support"), Unit::pounds,
                                 "10.4", Subject::organisation};
inline constexpr Term minimumCash{translatable("Term", "minimum cash"), Unit::pounds, "10.5",
                                  Subject::organisation};
inline constexpr Term supportDrawn{translatable("Term", "support drawn"), Unit::pounds, "10.5",
                                   Subject::posting};
inline constexpr Term supportRepaid{translatable("Term", "support repaid"), Unit::pounds, "10.5",
                                    Subject::posting};
inline constexpr Term supportLoan{translatable("Term", "support loan"), Unit::pounds, "10.5",
                                  Subject::organisation};
} // namespace term

/// The balance-sheet items in the order of words::balanceItems.
enum class BalanceItem : std::uint8_t {
    fixedAssets,
    donatedAssets,
    inventories,
    receivables,
    cash,
    payables,
    loans,
    otherLiabilities,
    provisions,
};

static_assert(words::name<BalanceItem>(words::balanceItems,
                                       {{BalanceItem::fixedAssets, "fixed_assets"},
                                        {BalanceItem::donatedAssets, "donated_assets"},
                                        {BalanceItem::inventories, "inventories"},
                                        {BalanceItem::receivables, "receivables"},
                                        {BalanceItem::cash, "cash"},
                                        {BalanceItem::payables, "payables"},
                                        {BalanceItem::loans, "loans"},
                                        {BalanceItem::otherLiabilities, "other_liabilities"},
                                        {BalanceItem::provisions, "provisions"}}));

/// Closing balances by item.
template<class Amount>
struct BalanceSheet {
    std::array<Amount, words::balanceItems.size()> items{};

    Amount& operator[](BalanceItem item) { return items[static_cast<std::size_t>(item)]; }
    const Amount& operator[](BalanceItem item) const { return items[static_cast<std::size_t>(item)]; }

    /// rules 10.1; donated assets are a part of fixed assets.
    Amount netAssets() const {
        using enum BalanceItem;
        return (*this)[fixedAssets] + (*this)[inventories] + (*this)[receivables] + (*this)[cash] -
               (*this)[payables] - (*this)[loans] - (*this)[otherLiabilities] - (*this)[provisions];
    }

    BalanceSheet& operator+=(const BalanceSheet& other) {
        for (std::size_t i = 0; i < items.size(); ++i) items[i] += other.items[i];
        return *this;
    }
};

/// Balance sheets as they roll forward year by year (rules 10). Loans are kept apart from the other items;
/// a group's cash is kept by the organisation that reports for it.
template<class Number>
class Capital {
public:
    using Amount = AmountOf<Number>;
    using Rule = Arithmetic<Number>;

    explicit Capital(Calculation<Number>& calc)
        : calc_(calc), shape_(calc.shape), sheets_(shape_.organisations.size()),
          support_(shape_.organisations.size()), loans_(shape_.loans.size()),
          borrowed_(shape_.projects.size()), own_(shape_.organisations.size(), shape_.yearCount()),
          closing_(own_), supportRepaid_(shape_.organisations.size(), shape_.yearCount()),
          loansOf_(sheets_.size()), projectsOf_(sheets_.size()), dividendLines_(sheets_.size()) {
        noteMembers();
        noteRowsOf();
        for (std::size_t org = 0; org < sheets_.size(); ++org)
            for (std::size_t item = 0; item < 9; ++item)
                if (const auto input = shape_.balances[org][item])
                    sheets_[org].items[item] =
                        named(term::balance, about(org, item), 0, Rule::post(calc.in(*input)));
        for (std::size_t i = 0; i < loans_.size(); ++i)
            loans_[i] = named(term::loanBalance, about(shape_.loans[i].source), 0,
                              Rule::post(calc.in(shape_.loans[i].balance)));
        for (std::size_t org = 0; org < sheets_.size(); ++org) own_(org, 0) = closing_(org, 0) = sheetOf(org);
    }

    /// Depreciation, interest, capital spending and its funding, and scheduled repayments (10.2, 10.3).
    void postCharges(int year) {
        for (std::size_t i = 0; i < shape_.projects.size(); ++i) postProject(i, year);
        for (std::size_t i = 0; i < loans_.size(); ++i) postLoan(i, year);
        for (std::size_t org = 0; org < support_.size(); ++org)
            post(term::supportInterest, OrganisationIndex::at(org), PostingLine::interest,
                 shape_.organisationSources[org],
                 Rule::post(calc_.in(shape_.supportRate) * Rule::value(support_[org])));
    }

    /// Dividend, cash test and support of every group, then the closing balances (10.4, 10.5).
    void close(int year) {
        const auto& groupOf = shape_.groupOf[static_cast<std::size_t>(year)];
        for (std::size_t org = 0; org < sheets_.size(); ++org)
            if (groupOf[org] == static_cast<std::int32_t>(org)) closeGroup(org, year);
    }

    bool groupHasBalances(std::size_t group, int year) const {
        for (const std::size_t org : members(group, year))
            if (shape_.organisations[org].hasBalances) return true;
        return false;
    }

    /// At the close of a year, of a group that has balances.
    const BalanceSheet<Amount>& closing(std::size_t group, int year) const { return closing_(group, year); }

    /// At the close of a year, of an organisation, merged or not; a group's cash is with who reports for it.
    const BalanceSheet<Amount>& own(std::size_t org, int year) const { return own_(org, year); }

    /// Of the year's repayments, those of support (rules 11.1 leaves them out).
    const Amount& supportRepaid(std::size_t group, int year) const { return supportRepaid_(group, year); }

    /// Those it reports for in a year, itself among them; none if another reports for it.
    const std::vector<std::size_t>& members(std::size_t group, int year) const {
        return groupings_[groupingAt_[static_cast<std::size_t>(year)]][group];
    }

private:
    /// Groups change only when somebody merges.
    void noteMembers() {
        for (std::size_t year = 0; year < shape_.yearCount(); ++year) {
            if (year == 0 || shape_.groupOf[year] != shape_.groupOf[year - 1]) {
                auto& groups = groupings_.emplace_back(sheets_.size());
                for (std::size_t org = 0; org < sheets_.size(); ++org)
                    groups[static_cast<std::size_t>(shape_.groupOf[year][org])].push_back(org);
            }
            groupingAt_.push_back(groupings_.size() - 1);
        }
    }

    void noteRowsOf() {
        for (std::size_t i = 0; i < loans_.size(); ++i) loansOf_[shape_.loans[i].org.place()].push_back(i);
        for (std::size_t i = 0; i < borrowed_.size(); ++i)
            projectsOf_[shape_.projects[i].org.place()].push_back(i);
        for (const BudgetShape& line : shape_.budgets)
            if (line.category == PostingLine::pdcDividend)
                dividendLines_[line.org.place()].push_back(line.inForce);
    }

    /// A payment of an organisation to outside, or with a negative sign from it.
    Amount post(const Term& term, OrganisationIndex org, PostingLine line, SourceIndex source,
                const Amount& amount) {
        return calc_.ledger.post(term, org, line, outsideParty, PostingLine::none, source, true, amount);
    }

    void postProject(std::size_t i, int year) {
        const ProjectShape& project = shape_.projects[i];
        const Amount cost =
            named(term::projectCost, about(project.source), year, Rule::post(calc_.in(project.amount)));
        if (year == project.year) {
            post(term::capitalSpend, project.org, PostingLine::capitalSpend, project.source, cost);
            if (project.funding == Funding::loan) {
                post(term::borrowing, project.org, PostingLine::borrowing, project.source, -cost);
                borrowed_[i] = cost;
            }
            if (project.funding == Funding::pdc)
                post(term::pdcReceived, project.org, PostingLine::pdcReceived, project.source, -cost);
            return;
        }
        const int nth = year - project.year;
        if (nth < 1 || nth > project.lifeYears) return;
        post(term::depreciation, project.org, PostingLine::depreciation, project.source,
             instalment(cost, project.lifeYears, nth));
        if (project.funding != Funding::loan) return;
        post(term::interest, project.org, PostingLine::interest, project.source,
             Rule::post(calc_.in(project.interestRate) * Rule::value(borrowed_[i])));
        borrowed_[i] -= post(term::repayment, project.org, PostingLine::repayments, project.source,
                             instalment(cost, project.lifeYears, nth));
        borrowed_[i] = named(term::projectLoan, about(project.source), year, borrowed_[i]);
    }

    /// An equal part of an amount, the last taking the pennies left.
    static Amount instalment(const Amount& amount, int parts, int nth) {
        const Amount part = Rule::post(Rule::value(amount) / Number(parts));
        if (nth < parts) return part;
        Amount rest = amount;
        for (int i = 1; i < parts; ++i) rest -= part;
        return rest;
    }

    void postLoan(std::size_t i, int year) {
        const LoanShape& loan = shape_.loans[i];
        post(term::interest, loan.org, PostingLine::interest, loan.source,
             Rule::post(calc_.in(loan.rate) * Rule::value(loans_[i])));
        loans_[i] -= post(term::repayment, loan.org, PostingLine::repayments, loan.source,
                          atMost(Amount(Rule::post(calc_.in(loan.repayment))), loans_[i]));
        loans_[i] = named(term::loanBalance, about(loan.source), year, loans_[i]);
    }

    /// The balances of an organisation with all its loans.
    BalanceSheet<Amount> sheetOf(std::size_t org) const {
        BalanceSheet<Amount> sheet = sheets_[org];
        Amount& owed = sheet[BalanceItem::loans];
        for (const std::size_t loan : loansOf_[org]) owed += loans_[loan];
        for (const std::size_t project : projectsOf_[org]) owed += borrowed_[project];
        owed += support_[org];
        return sheet;
    }

    Amount thisYear(const std::vector<std::size_t>& orgs, PostingLine first, PostingLine last) const {
        Amount sum{};
        for (const std::size_t org : orgs)
            sum += calc_.ledger.thisYear().organisations().sum(org, first, last);
        return sum;
    }

    bool hasDividendLine(const std::vector<std::size_t>& orgs, int year) const {
        return std::any_of(orgs.begin(), orgs.end(), [&](std::size_t org) {
            return std::any_of(dividendLines_[org].begin(), dividendLines_[org].end(),
                               [&](const YearSpan& inForce) { return inForce.contains(year); });
        });
    }

    void closeGroup(std::size_t group, int year) {
        if (!groupHasBalances(group, year)) return;
        const std::vector<std::size_t>& orgs = members(group, year);
        BalanceSheet<Amount> opening;
        Amount minimum{}, supportLoan{};
        for (const std::size_t org : orgs) {
            opening += own_(org, year - 1);
            minimum += Rule::post(calc_.in(shape_.organisations[org].minimumCash));
            supportLoan += support_[org];
        }
        using enum PostingLine;
        const auto noted = [&](const Term& term, const Amount& amount) {
            return named(term, about(group), year, amount);
        };
        const Amount surplus = noted(term::surplusBefore, thisYear(orgs, patientCare, pdcDividend));
        const Amount depreciated =
            noted(term::depreciationInCash, -thisYear(orgs, depreciation, depreciation));
        const Amount movements = noted(term::movements, thisYear(orgs, capitalSpend, supportDrawn));
        const Amount pdc = thisYear(orgs, pdcReceived, pdcReceived);
        minimum = noted(term::minimumCash, minimum);
        const Amount cash =
            noted(term::cashBefore, opening[BalanceItem::cash] + surplus + depreciated + movements);
        Amount dividend{};
        if (shape_.organisations[group].rated && !hasDividendLine(orgs, year))
            dividend = dividendOf(opening, surplus, pdc, cash, supportLoan, minimum, group, year);
        dividend = post(term::dividend, OrganisationIndex::at(group), pdcDividend,
                        shape_.organisationSources[group], dividend);
        const Amount left = noted(term::cashAfterDividend, cash - dividend);
        roll(orgs, group, year, settleCash(orgs, group, left, minimum, year));
    }

    /// D of rules 10.4: the closing relevant net assets depend on it, so each case is solved for it.
    Amount dividendOf(const BalanceSheet<Amount>& opening, const Amount& surplus, const Amount& pdc,
                      const Amount& cash, const Amount& supportLoan, const Amount& minimum, std::size_t group,
                      int year) const {
        const Amount net = named(term::netAssetsOpening, about(group), year, opening.netAssets());
        const Amount donated = opening[BalanceItem::donatedAssets];
        const Number relevant = named(term::relevantNetAssets, about(group), year,
                                      Number(Rule::value(net - donated - opening[BalanceItem::cash])));
        const Number half = calc_.in(shape_.pdcRate) / Number(2);
        const auto posted = [](const Number& pounds) { return positive(Amount(Rule::post(pounds))); };
        const Amount enough = named(
            term::dividendPaid, about(group), year,
            posted(half * (relevant + Rule::value(net + surplus + pdc - donated - (cash - supportLoan)))));
        Amount drawn{};
        if (shape_.supportAsPdc) {
            // Support received as PDC raises net assets by what the dividend takes: free of D.
            drawn = posted(half * (relevant + Rule::value(net + surplus + pdc - donated - cash)));
        } else {
            const Number closing = Rule::value(net + surplus + pdc - donated - minimum);
            drawn = posted(half * (relevant + closing) / (Number(1) + half));
        }
        drawn = named(term::dividendDrawn, about(group), year, drawn);
        const auto enoughHolds = cash - enough - supportLoan >= minimum;
        const auto drawnHolds = cash - drawn - supportLoan < minimum;
        return choose(enoughHolds && !drawnHolds, enough, drawn);
    }

    /// Draws support to the minimum, or repays it from the excess (10.5); in a group, in table order (8.6).
    /// The closing cash.
    Amount settleCash(const std::vector<std::size_t>& orgs, std::size_t group, const Amount& cash,
                      const Amount& minimum, int year) {
        const Amount drawn = positive(Amount(minimum - cash));
        post(term::supportDrawn, OrganisationIndex::at(group), PostingLine::supportDrawn,
             shape_.organisationSources[group], -drawn);
        if (!shape_.supportAsPdc) support_[group] += drawn;
        Amount closing = cash + drawn;
        Amount excess = positive(Amount(cash - minimum));
        for (const std::size_t org : orgs) {
            const Amount repaid =
                post(term::supportRepaid, OrganisationIndex::at(org), PostingLine::repayments,
                     shape_.organisationSources[org], atMost(excess, support_[org]));
            support_[org] = named(term::supportLoan, about(org), year, Amount(support_[org] - repaid));
            excess -= repaid;
            closing -= repaid;
            supportRepaid_(group, year) += repaid;
        }
        return closing;
    }

    /// Carries fixed assets forward, brings a group's cash together, and notes its closing balances.
    void roll(const std::vector<std::size_t>& orgs, std::size_t group, int year, const Amount& cash) {
        const NetReceipts<Number>& book = calc_.ledger.thisYear().organisations();
        for (const std::size_t org : orgs) {
            const Amount spent = -book.net(org, PostingLine::capitalSpend);
            const Amount depreciated = -book.net(org, PostingLine::depreciation);
            Amount& assets = sheets_[org][BalanceItem::fixedAssets];
            assets = named(term::balance, about(org, 0), year, Amount(assets + (spent - depreciated)));
            sheets_[org][BalanceItem::cash] = Amount{};
        }
        sheets_[group][BalanceItem::cash] =
            named(term::balance, about(group, static_cast<std::size_t>(BalanceItem::cash)), year, cash);
        BalanceSheet<Amount> total;
        for (const std::size_t org : orgs) {
            own_(org, year) = sheetOf(org);
            total += own_(org, year);
        }
        closing_(group, year) = total;
    }

    Calculation<Number>& calc_;
    const Shape& shape_;
    std::vector<BalanceSheet<Amount>> sheets_; ///< by organisation, loans without the rows below
    std::vector<Amount> support_;              ///< running support loan of each organisation
    std::vector<Amount> loans_;
    std::vector<Amount> borrowed_;         ///< by project
    ByYear<BalanceSheet<Amount>> own_;     ///< at close, by organisation
    ByYear<BalanceSheet<Amount>> closing_; ///< by the organisation that reports for the group
    ByYear<Amount> supportRepaid_;
    std::vector<std::vector<std::size_t>> loansOf_, projectsOf_; ///< by organisation
    std::vector<std::vector<YearSpan>> dividendLines_;           ///< likewise
    std::vector<std::vector<std::vector<std::size_t>>> groupings_;
    std::vector<std::size_t> groupingAt_; ///< of groupings_, by year
};

} // namespace breakeven
