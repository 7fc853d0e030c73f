#include "proposal/beginning/beginning_rows.h"

#include "economy/table/value.h"
#include "money/apportion.h"
#include "money/format.h"
#include "money/money.h"

#include <array>

namespace breakeven {

namespace {

/// A kind of cost, with its part of the cost of England's providers in 1/10,000.
struct CostShare {
    const char* line;
    const char* name;
    const char* category;
    std::optional<NationalSet> follows;
    int share;
};

// NHS Improvement, economic assumptions 2016/17 to 2020/21: pay 65.44 %, drugs 8.17 %, capital 4.76 %, other
// 21.63 % with clinical negligence 1.46 %.
constexpr std::array<CostShare, 5> shares{{
    {"pay", "Pay of all staff", "other_staff", NationalSet::pay, 6544},
    {"drugs", "Drugs", "drugs", NationalSet::drugs, 817},
    {"negligence", "Clinical negligence contributions", "negligence", NationalSet::other, 146},
    {"other", "Other operating cost", "other_cost", NationalSet::other, 2017},
    {"capital", "Depreciation, interest and PDC dividend", "depreciation", std::nullopt, 476},
}};
constexpr int wholeShare = 10'000;
constexpr const char* sharesSource = "NHS Improvement, economic assumptions 2016/17 to 2020/21";

Money amountOf(const std::string& canonicalText) { return roundToPenny(numberIn(canonicalText)); }

std::string indexOf(std::optional<NationalSet> set, const std::set<NationalSet>& brought) {
    return set && brought.contains(*set) ? codeOf(*set) : std::string();
}

std::string perCent(int share) { return rateText(Decimal(share) / wholeShare); }

void addCost(BeginningRows& rows, const PublishedTrust& trust, Money cost, const std::string& explained,
             const std::string& source, const std::set<NationalSet>& brought) {
    std::array<WideInteger, shares.size()> parts{};
    for (std::size_t i = 0; i < shares.size(); ++i)
        parts[i] = static_cast<WideInteger>(cost.pence()) * shares[i].share;
    const auto pence = apportion(parts, wholeShare, cost.pence());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        rows.add(TableId::budgets, {{"org", trust.org},
                                    {"line", shares[i].line},
                                    {"name", shares[i].name},
                                    {"category", shares[i].category},
                                    {"amount", toText(toDecimal(Money::fromPence(pence[i])), 2)},
                                    {"index", indexOf(shares[i].follows, brought)}});
        rows.note({TableId::budgets, {trust.org, shares[i].line}, "amount"},
                  "Illustrative: " + perCent(shares[i].share) +
                      " of the cost, the share of this kind in the cost of all providers in England. " +
                      explained + " Type the trust's own figure over it.",
                  source + "; shares: " + sharesSource);
    }
}

void addSurplusesBefore(BeginningRows& rows, const PublishedTrust& trust, const std::string& source,
                        FinancialYear base) {
    bool any = false;
    for (const auto& [year, accounts] : trust.accounts) {
        if (year >= base) continue;
        any = true;
        rows.add(TableId::actuals, {{"org", trust.org},
                                    {"year", toText(year)},
                                    {"line", "surplus"},
                                    {"month", "12"},
                                    {"kind", "actual"},
                                    {"amount", accounts.surplus}});
    }
    if (any)
        rows.note(
            {TableId::actuals, {trust.org, "*", "surplus", "12", "actual"}, "amount"},
            "Published surplus or deficit of the years before the base year; the break-even duty is judged "
            "by them.",
            source);
}

} // namespace

void BeginningRows::add(TableId table, Cells cells) {
    const TableSpec& spec = specification(table);
    Row row(spec.columns.size());
    for (const auto& [column, text] : cells) row[*spec.find(column)] = text;
    economy_[table].append(std::move(row));
}

void BeginningRows::note(const Address& cell, const std::string& text, const std::string& source) {
    add(TableId::notes, {{"note", "begun-" + std::to_string(++notes_)},
                         {"cell", toText(cell)},
                         {"text", text},
                         {"source", source}});
}

void BeginningRows::carryOut(const Command& command) { apply(command, economy_); }

void addAccounts(BeginningRows& rows, const PublishedTrust& trust, const std::string& source,
                 FinancialYear base, const std::set<NationalSet>& brought) {
    const auto found = trust.accounts.find(base);
    if (found == trust.accounts.end()) return;
    const PublishedAccounts& accounts = found->second;
    const Money income = amountOf(accounts.income), surplus = amountOf(accounts.surplus);
    const std::string whose = source + ", " + toText(base);
    rows.add(TableId::budgets, {{"org", trust.org},
                                {"line", "income"},
                                {"name", "Operating income"},
                                {"category", "other_income"},
                                {"amount", accounts.income},
                                {"index", indexOf(NationalSet::tariffChange, brought)}});
    rows.note({TableId::budgets, {trust.org, "income"}, "amount"},
              "Published: all operating income of " + toText(base) +
                  ". As contracts are typed, take what they pay out of this line.",
              whose);
    const std::string result =
        surplus < Money{} ? "plus the published deficit of " : "less the published surplus of ";
    addCost(rows, trust, income - surplus,
            "That cost, " + formatSize(income - surplus) + ", is the published income " + result +
                formatSize(surplus) +
                "; published operating cost, before financing and with impairments, is " +
                formatSize(amountOf(accounts.operatingCost)) + ".",
            whose, brought);
    addSurplusesBefore(rows, trust, source, base);
}

} // namespace breakeven
