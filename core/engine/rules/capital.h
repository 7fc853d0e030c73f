#pragma once

#include "engine/rules/calculation.h"

#include <array>

namespace breakeven {

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
                    sheets_[org].items[item] = Rule::post(calc.in(*input));
        for (std::size_t i = 0; i < loans_.size(); ++i)
            loans_[i] = Rule::post(calc.in(shape_.loans[i].balance));
        for (std::size_t org = 0; org < sheets_.size(); ++org) own_(org, 0) = closing_(org, 0) = sheetOf(org);
    }

    /// Depreciation, interest, capital spending and its funding, and scheduled repayments (10.2, 10.3).
    void postCharges(int year) {
        for (std::size_t i = 0; i < shape_.projects.size(); ++i) postProject(i, year);
        for (std::size_t i = 0; i < loans_.size(); ++i) postLoan(i);
        for (std::size_t org = 0; org < support_.size(); ++org)
            post(OrganisationIndex::at(org), PostingLine::interest, shape_.organisationSources[org],
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
    void post(OrganisationIndex org, PostingLine line, SourceIndex source, Amount amount) {
        calc_.ledger.post(org, line, outsideParty, PostingLine::none, source, true, amount);
    }

    void postProject(std::size_t i, int year) {
        const ProjectShape& project = shape_.projects[i];
        const Amount cost = Rule::post(calc_.in(project.amount));
        if (year == project.year) {
            post(project.org, PostingLine::capitalSpend, project.source, cost);
            if (project.funding == Funding::loan) {
                post(project.org, PostingLine::borrowing, project.source, -cost);
                borrowed_[i] = cost;
            }
            if (project.funding == Funding::pdc)
                post(project.org, PostingLine::pdcReceived, project.source, -cost);
            return;
        }
        const int nth = year - project.year;
        if (nth < 1 || nth > project.lifeYears) return;
        post(project.org, PostingLine::depreciation, project.source,
             instalment(cost, project.lifeYears, nth));
        if (project.funding != Funding::loan) return;
        post(project.org, PostingLine::interest, project.source,
             Rule::post(calc_.in(project.interestRate) * Rule::value(borrowed_[i])));
        const Amount repaid = instalment(cost, project.lifeYears, nth);
        post(project.org, PostingLine::repayments, project.source, repaid);
        borrowed_[i] -= repaid;
    }

    /// An equal part of an amount, the last taking the pennies left.
    static Amount instalment(const Amount& amount, int parts, int nth) {
        const Amount part = Rule::post(Rule::value(amount) / Number(parts));
        if (nth < parts) return part;
        Amount rest = amount;
        for (int i = 1; i < parts; ++i) rest -= part;
        return rest;
    }

    void postLoan(std::size_t i) {
        const LoanShape& loan = shape_.loans[i];
        post(loan.org, PostingLine::interest, loan.source,
             Rule::post(calc_.in(loan.rate) * Rule::value(loans_[i])));
        const Amount repaid = atMost(Amount(Rule::post(calc_.in(loan.repayment))), loans_[i]);
        post(loan.org, PostingLine::repayments, loan.source, repaid);
        loans_[i] -= repaid;
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
        const Amount surplus = thisYear(orgs, patientCare, pdcDividend);
        const Amount depreciated = -thisYear(orgs, depreciation, depreciation);
        const Amount movements = thisYear(orgs, capitalSpend, supportDrawn);
        const Amount pdc = thisYear(orgs, pdcReceived, pdcReceived);
        const Amount cash = opening[BalanceItem::cash] + surplus + depreciated + movements;
        Amount dividend{};
        if (shape_.organisations[group].rated && !hasDividendLine(orgs, year))
            dividend = dividendOf(opening, surplus, pdc, cash, supportLoan, minimum);
        post(OrganisationIndex::at(group), pdcDividend, shape_.organisationSources[group], dividend);
        settleCash(orgs, group, cash - dividend, minimum, year);
        roll(orgs, group, year);
    }

    /// D of rules 10.4: the closing relevant net assets depend on it, so each case is solved for it.
    Amount dividendOf(const BalanceSheet<Amount>& opening, const Amount& surplus, const Amount& pdc,
                      const Amount& cash, const Amount& supportLoan, const Amount& minimum) const {
        const Amount net = opening.netAssets();
        const Amount donated = opening[BalanceItem::donatedAssets];
        const Number relevant = Rule::value(net - donated - opening[BalanceItem::cash]);
        const Number half = calc_.in(shape_.pdcRate) / Number(2);
        const auto posted = [](const Number& pounds) { return positive(Amount(Rule::post(pounds))); };
        const Amount enough =
            posted(half * (relevant + Rule::value(net + surplus + pdc - donated - (cash - supportLoan))));
        Amount drawn{};
        if (shape_.supportAsPdc) {
            // Support received as PDC raises net assets by what the dividend takes: free of D.
            drawn = posted(half * (relevant + Rule::value(net + surplus + pdc - donated - cash)));
        } else {
            const Number closing = Rule::value(net + surplus + pdc - donated - minimum);
            drawn = posted(half * (relevant + closing) / (Number(1) + half));
        }
        const auto enoughHolds = cash - enough - supportLoan >= minimum;
        const auto drawnHolds = cash - drawn - supportLoan < minimum;
        return choose(enoughHolds && !drawnHolds, enough, drawn);
    }

    /// Draws support to the minimum, or repays it from the excess (10.5); in a group, in table order (8.6).
    void settleCash(const std::vector<std::size_t>& orgs, std::size_t group, const Amount& cash,
                    const Amount& minimum, int year) {
        const Amount drawn = positive(Amount(minimum - cash));
        post(OrganisationIndex::at(group), PostingLine::supportDrawn, shape_.organisationSources[group],
             -drawn);
        if (!shape_.supportAsPdc) support_[group] += drawn;
        Amount excess = positive(Amount(cash - minimum));
        for (const std::size_t org : orgs) {
            const Amount repaid = atMost(excess, support_[org]);
            post(OrganisationIndex::at(org), PostingLine::repayments, shape_.organisationSources[org],
                 repaid);
            support_[org] -= repaid;
            excess -= repaid;
            supportRepaid_(group, year) += repaid;
        }
    }

    /// Carries fixed assets and cash forward and notes the group's closing balances.
    void roll(const std::vector<std::size_t>& orgs, std::size_t group, int year) {
        using enum PostingLine;
        const NetReceipts<Number>& book = calc_.ledger.thisYear().organisations();
        Amount cash{};
        for (const std::size_t org : orgs) {
            const Amount spent = -book.net(org, capitalSpend);
            const Amount depreciated = -book.net(org, depreciation);
            sheets_[org][BalanceItem::fixedAssets] += spent - depreciated;
            cash += sheets_[org][BalanceItem::cash] + book.sum(org, patientCare, supportDrawn) + depreciated;
            sheets_[org][BalanceItem::cash] = Amount{};
        }
        sheets_[group][BalanceItem::cash] = cash;
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
