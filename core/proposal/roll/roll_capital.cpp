#include "economy/reading/document_names.h"
#include "economy/table/words.h"
#include "proposal/roll/roll_work.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = RollWork::Keys;

/// What an organisation paid on a line in the new base year, by what caused it: a table or all.
Money paid(const RollWork& work, OrganisationIndex org, PostingLine line, std::string_view causedBy = {}) {
    Money sum;
    for (const Posting<Decimal>* posting : work.postingsOf(org)) {
        if (!work.projection.source(*posting).starts_with(causedBy)) continue;
        if (posting->payer == org && posting->payerLine == line) sum += posting->amount;
        if (posting->payee == org && posting->payeeLine == line) sum -= posting->amount;
    }
    return sum;
}

Money amountIn(const Economy& economy, TableId table, std::size_t row, std::string_view column) {
    const std::string text = economy.effectiveText(table, row, column);
    return text.empty() ? Money{} : roundToPenny(numberIn(text));
}

void setBalance(RollWork& work, const std::string& org, const char* item, Money amount) {
    const Keys keys{org, item};
    if (work.next[TableId::balances].find(keys))
        work.reshape(TableId::balances, keys, "amount", typed(amount));
    else if (amount != Money{})
        work.add(TableId::balances, {{"org", org}, {"item", item}, {"amount", typed(amount)}});
}

Money balance(const RollWork& work, const std::string& org, const char* item) {
    const auto row = work.old[TableId::balances].find({org, item});
    return row ? amountIn(work.old, TableId::balances, *row, "amount") : Money{};
}

/// Adds a loan, first making a row of a balance of loans, for which there is no room beside rows.
void addLoan(RollWork& work, const std::string& org, const std::string& code, Money owed,
             const std::string& rate, const std::string& repayment) {
    if (const auto typed = work.next[TableId::balances].find({org, "loans"})) {
        const std::string balance = work.next[TableId::balances].at(*typed, "amount");
        work.erase(TableId::balances, {org, "loans"});
        if (!balance.empty() && numberIn(balance) > 0) {
            const Keys keys =
                work.add(TableId::loans, {{"org", org}, {"loan", "loans"}, {"balance", balance}});
            work.tell(Fate::changed, Address{TableId::loans, keys, {}},
                      message(MESSAGE("the balance of loans becomes a loan of its own")));
        }
    }
    work.add(TableId::loans, {{"org", org},
                              {"loan", code},
                              {"balance", typed(owed)},
                              {"rate", rate},
                              {"annual_repayment", repayment}});
}

/// An equal part of an amount, and the last, which takes the pennies left (rules 10.2).
struct Instalments {
    Money each, last;
};
Instalments instalments(Money amount, int parts) {
    const Money each = roundToPenny(toDecimal(amount) / parts);
    Money last = amount;
    for (int i = 1; i < parts; ++i) last -= each;
    return {each, last};
}

/// A project of the new base year is in its assets: what is left of it are lines of depreciation and a loan.
void fold(RollWork& work, const RowReader& row, const ProjectShape& project) {
    const std::string org = row.text("org"), code = row.text("project");
    const std::string name = row.blank("name") ? code : row.text("name");
    const Money cost = amountIn(work.old, TableId::capital, row.row(), "amount");
    const Instalments parts = instalments(cost, project.lifeYears);
    const auto depreciation = [&](int first, int last, Money amount) {
        if (first > last || amount == Money{}) return;
        work.add(TableId::budgets, {{"org", org},
                                    {"line", code},
                                    {"name", name},
                                    {"category", "depreciation"},
                                    {"amount", typed(amount)},
                                    {"start_year", work.year(first)},
                                    {"end_year", work.year(last)}});
    };
    const bool even = parts.each == parts.last;
    depreciation(1, project.lifeYears - (even ? 0 : 1), parts.each);
    if (!even) depreciation(project.lifeYears, project.lifeYears, parts.last);
    if (project.funding == Funding::loan && cost != Money{})
        addLoan(work, org, code, cost, row.text("interest_rate"), typed(parts.each));
    work.tell(Fate::carried, row.address(),
              message(MESSAGE("it is in the assets of %1; its depreciation is a budget line, and what was "
                              "borrowed for it a loan"),
                      work.year(0)));
}

void rollProjects(RollWork& work) {
    std::unordered_map<std::string, const ProjectShape*> counted;
    for (const ProjectShape& project : work.shape.projects)
        counted[work.shape.sources[project.source]] = &project;
    for (const RowReader& row : readers(work.old, TableId::capital)) {
        const Keys keys = work.old[TableId::capital].keys(row.row());
        if (*row.year("year") > work.base) {
            ++work.carried[TableId::capital];
            continue;
        }
        if (const auto project = counted.find(row.address()); project != counted.end()) {
            fold(work, row, *project->second);
            work.erase(TableId::capital, keys);
        } else if (work.hasBalances(row.text("org"))) {
            work.reshape(TableId::capital, keys, "year", work.year(1));
            work.tell(
                Fate::changed, row.address("year"),
                message(MESSAGE("its arrangement is not enabled: it has not been built, and would be in %1"),
                        work.year(1)));
        } else {
            work.erase(TableId::capital, keys);
            work.tell(Fate::leftOut, row.address(),
                      message(MESSAGE("%1 has no balance sheet to hold it"), row.text("org")));
        }
    }
}

void rollLoans(RollWork& work) {
    for (const LoanShape& loan : work.shape.loans) {
        const std::string& address = work.shape.sources[loan.source];
        const Keys keys = RollWork::rowAt(address).keys;
        Money owed = amountIn(work.old, TableId::loans, *work.old[TableId::loans].find(keys), "balance");
        owed -= [&] {
            Money repaid;
            for (const Posting<Decimal>* posting : work.postedBy(address))
                if (posting->payerLine == PostingLine::repayments) repaid += posting->amount;
            return repaid;
        }();
        if (owed == Money{}) {
            work.erase(TableId::loans, keys);
            work.tell(Fate::leftOut, address, message(MESSAGE("it is repaid")));
            continue;
        }
        ++work.carried[TableId::loans];
        work.reshape(TableId::loans, keys, "balance", typed(owed));
    }
}

/// Support drawn as a loan stands as a loan. Where it is never paid back it stays; else it is paid back in
/// the next year out of new support as far as cash does not reach, which comes to the same debt in every
/// year.
void rollSupport(RollWork& work, OrganisationIndex org) {
    if (work.shape.supportAsPdc) return;
    const std::string& code = work.code(org);
    const std::string source = "organisations:" + code;
    const Money drawn = -paid(work, org, PostingLine::supportDrawn);
    if (drawn == Money{}) return;
    const bool comesBack = work.repaidLater(source) != Money{};
    addLoan(work, code, "support", drawn, work.old.effectiveText(TableId::economy, 0, "support_rate"),
            comesBack ? typed(drawn) : std::string());
    work.underWay.insert({UnderWay::Kind::support, RollWork::organisationRow(code),
                          message(MESSAGE("Support drawn by %1"), organisationName(work.old, code))});
    work.tell(
        Fate::changed, source,
        comesBack
            ? message(MESSAGE("its support of £%1 is a loan that is repaid in %2 from cash or new support: "
                              "the debt is the same, but repayments and support drawn in %2 are higher"),
                      formatPence(drawn), work.year(1))
            : message(MESSAGE("its support of £%1 is a loan that is not repaid"), formatPence(drawn)));
}

/// Interest and dividend of the new base year are typed (rules 10).
void addCharges(RollWork& work, OrganisationIndex org) {
    const std::string& code = work.code(org);
    const auto add = [&](const char* category, PostingLine line, std::initializer_list<const char*> causes) {
        Money amount;
        for (const char* cause : causes) amount += paid(work, org, line, cause);
        if (amount != Money{})
            work.baseLines.push_back(
                {code,
                 category,
                 std::string(category == std::string_view("interest") ? "Interest" : "PDC dividend"),
                 line,
                 {},
                 amount,
                 true});
    };
    add("interest", PostingLine::interest, {"loans:", "capital:", "organisations:"});
    add("pdc_dividend", PostingLine::pdcDividend, {"organisations:"});
}

void closeBalances(RollWork& work, OrganisationIndex org) {
    const std::string& code = work.code(org);
    const auto group = OrganisationIndex{work.shape.groupOf[1][org.place()]};
    const Statements<Money>& statements = work.projection.statements;
    const bool reports = group == org && statements.hasBalances(org, 1);
    if (work.hasBalances(code)) {
        setBalance(work, code, "fixed_assets",
                   balance(work, code, "fixed_assets") + paid(work, org, PostingLine::capitalSpend) -
                       paid(work, org, PostingLine::depreciation));
        ++work.carried[TableId::balances];
    }
    if (reports)
        setBalance(work, code, "cash", statements.amount(org, 1, StatementLine::cash));
    else if (work.hasBalances(code) && group != org)
        setBalance(work, code, "cash", {});
}

/// The surplus of the old base year counts towards the break-even duty as one that was (rules 11.3).
void keepSurplus(RollWork& work, OrganisationIndex org) {
    const std::string year = toText(work.base - 1);
    if (!work.shape.organisations[org.place()].rated) return;
    if (const auto row =
            work.next[TableId::actuals].find({work.code(org), year, "surplus", "12", "actual"})) {
        work.tell(Fate::changed, work.next[TableId::actuals].address(*row),
                  message(MESSAGE("the break-even duty counts this actual, where the base year was £%1"),
                          formatPence(work.projection.ownSurplus(org, 0))));
        return;
    }
    work.next[TableId::actuals].append(
        {work.code(org), year, "surplus", "12", "actual", typed(work.projection.ownSurplus(org, 0)), {}});
    ++work.carried[TableId::actuals];
}

} // namespace

void rollCapital(RollWork& work) {
    for (std::size_t place = 0; place < work.shape.organisations.size(); ++place) {
        const auto org = OrganisationIndex::at(place);
        addCharges(work, org);
        closeBalances(work, org);
        keepSurplus(work, org);
    }
    rollLoans(work);
    rollProjects(work);
    for (std::size_t place = 0; place < work.shape.organisations.size(); ++place)
        rollSupport(work, OrganisationIndex::at(place));
}

#undef MESSAGE

} // namespace breakeven
