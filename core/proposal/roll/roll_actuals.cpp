#include "economy/reading/document_names.h"
#include "economy/table/words.h"
#include "money/apportion.h"
#include "money/format.h"
#include "proposal/roll/roll_work.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = RollWork::Keys;
using Line = StatementLine;

/// An actual of twelve months of the new base year.
struct Actual {
    std::string address;
    Money amount;
    std::optional<Money> nonRecurrent; ///< where it is typed
};
using Actuals = std::map<std::string, std::map<Line, Actual>>; ///< by organisation

Money moneyIn(const std::string& text) { return roundToPenny(numberIn(text)); }

Actuals actualsOf(const RollWork& work) {
    Actuals all;
    for (const RowReader& row : readers(work.old, TableId::actuals)) {
        if (row.year("year") != work.base || row.text("month") != "12" || row.text("kind") != "actual")
            continue;
        const std::string& once = work.old[TableId::actuals].at(row.row(), "non_recurrent");
        all[row.text("org")][words::as<Line>(words::statementLines, row.text("line"))] = {
            row.address("amount"), moneyIn(row.text("amount")),
            once.empty() ? std::nullopt : std::optional(moneyIn(once))};
    }
    return all;
}

// Volumes seen take the place of those projected, and contracts follow from them.
bool replaceVolumes(RollWork& work) {
    bool any = false;
    for (const RowReader& row : readers(work.old, TableId::activityActuals)) {
        if (row.year("year") != work.base || row.text("month") != "12") continue;
        const Keys keys{row.text("commissioner"), row.text("provider"), row.text("service")};
        if (!work.next[TableId::activity].find(keys)) {
            work.tell(Fate::leftOut, row.address("volume"),
                      message(MESSAGE("there is no activity it could replace")));
            continue;
        }
        any = true;
        const Decimal projected =
            numberIn(work.next[TableId::activity].at(work.rowOf(TableId::activity, keys), "volume"));
        work.set(TableId::activity, keys, "volume", row.text("volume"));
        work.replaced.insert({TableId::activity, keys, "volume"});
        work.underWay.insert({UnderWay::Kind::actuals, RollWork::organisationRow(keys[1]),
                              message(MESSAGE("Actuals of %1"), organisationName(work.old, keys[1]))});
        work.tell(Fate::replaced, row.address("volume"),
                  message(MESSAGE("%1 actual replace %2 projected"), formatNumber(*row.number("volume")),
                          formatNumber(projected)));
    }
    return any;
}

/// Amounts in pence times a total, shared in proportion to the amounts, the pennies by largest remainder.
/// Precondition: the amounts do not come to nought.
std::vector<Money> shared(const std::vector<Money>& amounts, Money total) {
    WideInteger sum = 0;
    for (const Money amount : amounts) sum += amount.pence();
    const WideInteger sign = sum < 0 ? -1 : 1;
    std::vector<WideInteger> parts;
    for (const Money amount : amounts) parts.push_back(sign * WideInteger{amount.pence()} * total.pence());
    std::vector<Money> shares;
    for (const std::int64_t pence : apportion(parts, sign * sum, total.pence()))
        shares.push_back(Money::fromPence(pence));
    return shares;
}

/// Puts the actuals of one organisation in place of its base-year statement.
class Replacement {
public:
    Replacement(RollWork& work, const ExactProjection& projected, OrganisationIndex org)
        : work_(work), org_(projected.organisations[org.place()]) {
        for (std::size_t line = 0; line < statementLineCount; ++line)
            statement_[line] = projected.statements.amount(org, 0, static_cast<Line>(line));
        balances_ = projected.statements.hasBalances(org, 0);
    }

    /// Categories and balances; not of care that is bought, which contracts pay for by what others cost.
    void replaceParts(const std::map<Line, Actual>& actuals) {
        for (const auto& [line, actual] : actuals)
            if (const auto category = categoryOf(line); category && line != Line::purchasedCare)
                replaceCategory(line, *category, actual);
        for (const auto& [line, actual] : actuals)
            if (isBalance(line)) replaceBalance(line, actual);
    }

    /// What follows from parts that are replaced: care that is bought, and totals.
    void replaceRest(const std::map<Line, Actual>& actuals) {
        if (const auto bought = actuals.find(Line::purchasedCare); bought != actuals.end())
            replaceCategory(bought->first, PostingLine::purchasedCare, bought->second);
        // Totals from within: each stands on what is known of its parts.
        using enum StatementLine;
        replaceTotal(actuals, patientCareIncome, PostingLine::otherIncome, "income");
        replaceTotal(actuals, totalIncome, PostingLine::otherIncome, "income");
        replaceTotal(actuals, pay, PostingLine::otherStaff, "pay");
        replaceTotal(actuals, nonPay, PostingLine::otherCost, "non_pay");
        for (const Line line : {ebitda, operatingSurplus, surplus})
            replaceTotal(actuals, line, PostingLine::otherCost, "cost");
        for (const auto& [line, actual] : actuals)
            if (!told_.contains(line) && !categoryOf(line) && !isBalance(line))
                work_.tell(Fate::leftOut, actual.address,
                           message(MESSAGE("no row holds this line: it is calculated from others")));
    }

private:
    static bool isBalance(Line line) { return line >= Line::fixedAssets && line < Line::netAssets; }

    static std::optional<PostingLine> categoryOf(Line line) {
        using enum StatementLine;
        if (line == allocationIncome) return PostingLine::allocation;
        if (line == otherIncome) return PostingLine::otherIncome;
        if (line == supportIncome) return PostingLine::support;
        if (line == patientCareIncome || isBalanceSheetLine(line)) return std::nullopt;
        const std::string_view word = name(line);
        return words::has(words::categories, word) ? std::optional(postingLine(word)) : std::nullopt;
    }

    Money& statement(Line line) { return statement_[static_cast<std::size_t>(line)]; }

    /// A line changes, and with it the totals it is in.
    void add(Line line, Money amount) {
        using enum StatementLine;
        statement(line) += amount;
        const bool income = line <= supportIncome, isPayLine = line >= medical && line <= agency;
        const bool isNonPay = line >= drugs && line <= otherCost;
        if (income) statement(totalIncome) += amount;
        if (isPayLine) statement(pay) += amount;
        if (isNonPay) statement(nonPay) += amount;
        const Money better = income ? amount : -amount;
        if (income || isPayLine || isNonPay) statement(ebitda) += better;
        if (income || isPayLine || isNonPay || line == depreciation) statement(operatingSurplus) += better;
        statement(surplus) += better;
    }

    struct Lines {
        std::vector<Keys> rows;
        std::vector<Money> amounts;
        Money sum;
    };

    /// The budget lines of a category that are in force in the new base year.
    Lines linesOf(PostingLine category, std::optional<bool> recurrent) const {
        Lines lines;
        for (const RowReader& row : readers(work_.next, TableId::budgets)) {
            if (row.text("org") != org_ || row.text("category") != name(category)) continue;
            if (recurrent && row.yes("recurrent") != *recurrent) continue;
            const auto start = row.year("start_year"), end = row.year("end_year");
            if ((start && *start > work_.base) || (end && *end < work_.base) || !row.blank("arrangement"))
                continue;
            lines.rows.push_back(work_.next[TableId::budgets].keys(row.row()));
            lines.amounts.push_back(moneyIn(row.text("amount")));
            lines.sum += lines.amounts.back();
        }
        return lines;
    }

    /// Shares an amount over lines; what there is no line for stands on one that is unexplained.
    void share(const Lines& lines, PostingLine category, Money amount, const char* suffix, bool recurrent) {
        const bool sameWay = lines.sum != Money{} && (lines.sum < Money{}) == (amount < Money{});
        if (!sameWay && amount != lines.sum) {
            addUnexplained(category, amount - lines.sum, suffix, recurrent);
            return;
        }
        if (lines.sum == Money{}) return;
        const std::vector<Money> shares = shared(lines.amounts, amount);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            work_.set(TableId::budgets, lines.rows[i], "amount", typed(shares[i]));
            work_.replaced.insert({TableId::budgets, lines.rows[i], "amount"});
        }
    }

    void addUnexplained(PostingLine category, Money amount, const std::string& suffix, bool recurrent) {
        if (amount == Money{}) return;
        const std::string code =
            suffix.empty() || suffix == "income" ? "unexplained" : "unexplained-" + suffix;
        const Keys keys = work_.add(TableId::budgets, {{"org", org_},
                                                       {"line", code},
                                                       {"name", "Unexplained"},
                                                       {"category", std::string(name(category))},
                                                       {"amount", typed(amount)},
                                                       {"recurrent", recurrent ? "yes" : "no"},
                                                       {"start_year", recurrent ? "" : work_.year(0)}});
        work_.tell(Fate::replaced, Address{TableId::budgets, keys, {}},
                   message(MESSAGE("£%1 that no row accounts for"), formatPence(amount)));
    }

    void replaceCategory(Line line, PostingLine category, const Actual& actual) {
        told_.insert(line);
        tell(actual, statement(line));
        if (actual.nonRecurrent) {
            const Lines once = linesOf(category, false), always = linesOf(category, true);
            const Money besides = statement(line) - once.sum - always.sum;
            const std::string word(name(category));
            share(once, category, *actual.nonRecurrent, (word + "-once").c_str(), false);
            share(always, category, actual.amount - *actual.nonRecurrent - besides, word.c_str(), true);
        } else {
            const Lines all = linesOf(category, std::nullopt);
            share(all, category, actual.amount - (statement(line) - all.sum),
                  std::string(name(category)).c_str(), true);
        }
        add(line, actual.amount - statement(line));
    }

    void replaceBalance(Line line, const Actual& actual) {
        told_.insert(line);
        if (!balances_) {
            work_.tell(
                Fate::leftOut, actual.address,
                message(MESSAGE("%1 has no balance sheet to hold it"), organisationName(work_.old, org_)));
            return;
        }
        tell(actual, statement(line));
        const std::string item(name(line));
        Lines loans;
        for (const RowReader& row : readers(work_.next, TableId::loans)) {
            if (line != Line::loans || row.text("org") != org_) continue;
            loans.rows.push_back(work_.next[TableId::loans].keys(row.row()));
            loans.amounts.push_back(moneyIn(row.text("balance")));
            loans.sum += loans.amounts.back();
        }
        if (loans.sum != Money{}) {
            const std::vector<Money> shares = shared(loans.amounts, actual.amount);
            for (std::size_t i = 0; i < shares.size(); ++i) {
                work_.set(TableId::loans, loans.rows[i], "balance", typed(shares[i]));
                work_.replaced.insert({TableId::loans, loans.rows[i], "balance"});
            }
            return;
        }
        const Keys keys{org_, item};
        if (work_.next[TableId::balances].find(keys))
            work_.set(TableId::balances, keys, "amount", typed(actual.amount));
        else
            work_.add(TableId::balances, {{"org", org_}, {"item", item}, {"amount", typed(actual.amount)}});
        work_.replaced.insert({TableId::balances, keys, "amount"});
    }

    void replaceTotal(const std::map<Line, Actual>& actuals, Line line, PostingLine category,
                      const char* suffix) {
        const auto found = actuals.find(line);
        if (found == actuals.end()) return;
        told_.insert(line);
        const Actual& actual = found->second;
        tell(actual, statement(line));
        const bool costs = !isIncome(category), isTotalOfCosts = line == Line::pay || line == Line::nonPay;
        const Money missing = actual.amount - statement(line);
        const Money amount = costs && !isTotalOfCosts ? -missing : missing;
        addUnexplained(category, amount, suffix, true);
        using enum StatementLine;
        add(category == PostingLine::otherIncome  ? otherIncome
            : category == PostingLine::otherStaff ? otherStaff
                                                  : otherCost,
            amount);
        if (line == patientCareIncome) statement(patientCareIncome) = actual.amount;
    }

    void tell(const Actual& actual, Money projected) {
        work_.tell(Fate::replaced, actual.address,
                   message(MESSAGE("£%1 replaces £%2 projected"), formatPence(actual.amount),
                           formatPence(projected)));
    }

    RollWork& work_;
    std::string org_;
    std::array<Money, statementLineCount> statement_{};
    bool balances_ = false;
    std::set<Line> told_;
};

} // namespace

std::vector<Problem> replaceByActuals(RollWork& work) {
    const bool volumes = replaceVolumes(work);
    const Actuals actuals = actualsOf(work);
    if (actuals.empty() && !volumes) return {};
    for (const auto replace : {&Replacement::replaceParts, &Replacement::replaceRest}) {
        const auto projected = compileAndProject(work.next, "base");
        if (!projected) return projected.problems;
        const auto& codes = projected->projection->organisations;
        for (std::size_t org = 0; org < codes.size(); ++org) {
            const auto own = actuals.find(codes[org]);
            if (own == actuals.end()) continue;
            work.underWay.insert({UnderWay::Kind::actuals, RollWork::organisationRow(codes[org]),
                                  message(MESSAGE("Actuals of %1"), organisationName(work.old, codes[org]))});
            Replacement replacement(work, *projected->projection, OrganisationIndex::at(org));
            (replacement.*replace)(own->second);
        }
    }
    return {};
}

#undef MESSAGE

} // namespace breakeven
