#include "economy/edit/new_code.h"
#include "economy/reading/document_names.h"
#include "economy/reading/yearly_rates.h"
#include "engine/ledger/posting_book.h"
#include "proposal/roll/roll_work.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = RollWork::Keys;
using Costs = std::map<std::pair<std::string, PostingLine>, Money>;

/// Posted operating cost of budget lines in the new base year, by organisation and category.
Costs budgetCosts(const RollWork& work) {
    Costs costs;
    for (const BudgetShape& line : work.shape.budgets) {
        if (!isOperatingCost(line.category)) continue;
        for (const Posting<Decimal>* posting : work.postedBy(work.shape.sources[line.source]))
            costs[{work.code(line.org), line.category}] +=
                posting->payer == line.org ? posting->amount : -posting->amount;
    }
    return costs;
}

/// What a scheme took in the new base year, by category.
std::map<PostingLine, Money> savedBy(const RollWork& work, const std::string& address) {
    std::map<PostingLine, Money> saved;
    for (const Posting<Decimal>* posting : work.postedBy(address)) {
        if (posting->payee == outsideParty)
            saved[posting->payerLine] -= posting->amount;
        else
            saved[posting->payeeLine] += posting->amount;
    }
    return saved;
}

std::vector<PostingLine> categoriesOf(const RollWork& work, const std::string& address) {
    std::vector<PostingLine> categories;
    for (const SavingShape& scheme : work.shape.savings)
        for (std::size_t i = 0; work.shape.sources[scheme.source] == address && i < scheme.categories.size();
             ++i)
            categories.push_back(scheme.categories[i]);
    return categories;
}

std::string nameOf(const RowReader& scheme) {
    return scheme.blank("name") ? scheme.text("scheme") : scheme.text("name");
}

/// A scheme before it that saves what a rate comes to in a full year beyond its first (rules 7.2).
void addFullYear(RollWork& work, const RowReader& scheme, const Keys& before, const Decimal& rate) {
    const std::string index =
        freeCode(work.next[TableId::indices],
                 codeFromName(scheme.text("org") + " " + scheme.text("scheme") + " full year"));
    for (int t = 1; t < work.years; ++t)
        work.next[TableId::indices].append(
            {index, work.year(t),
             t == 1 ? keptIn(TableId::indices, "rate", rate / *scheme.number("delivery")) : "0%"});
    const Keys keys = work.add(TableId::savings,
                               {{"org", scheme.text("org")},
                                {"scheme", codeFromName(scheme.text("scheme") + " full year")},
                                {"name", nameOf(scheme)},
                                {"category", scheme.text("category")},
                                {"start_year", work.year(1)},
                                {"rate_index", index},
                                {"delivery", work.old[TableId::savings].at(scheme.row(), "delivery")}},
                               work.rowOf(TableId::savings, before));
    work.tell(Fate::changed, Address{TableId::savings, keys, {}},
              message(MESSAGE("what %1 saves in a full year beyond its first year, %2 of cost"),
                      nameOf(scheme), formatRate(rate, 2)));
}

/// It goes on from the second year, as if it began there.
void goOn(RollWork& work, const Keys& keys) {
    work.reshape(TableId::savings, keys, "start_year", work.year(1));
    work.reshape(TableId::savings, keys, "first_year_share", {});
    work.reshape(TableId::savings, keys, "arrangement", {});
    for (const char* column : {"amount", "rate_index", "delivery"})
        work.reshaped.insert({TableId::savings, keys, column});
}

void end(RollWork& work, const RowReader& scheme, const Keys& keys, Message why) {
    work.erase(TableId::savings, keys);
    work.tell(Fate::changed, scheme.address(), std::move(why));
}

void rollRate(RollWork& work, const RowReader& scheme, const Keys& keys, Costs& costs) {
    const Decimal rate =
        rateOf(work.old, scheme.text("rate_index"), work.base).value_or(0) * *scheme.number("delivery");
    const Decimal reached = rate * *scheme.number("first_year_share");
    for (const PostingLine category : categoriesOf(work, scheme.address()))
        if (costs[{scheme.text("org"), category}] >= Money{}) // of what is below nought nothing is saved
            work.left[{scheme.text("org"), category}].always *= 1 - reached;
    for (const auto& [category, saved] : savedBy(work, scheme.address()))
        costs[{scheme.text("org"), category}] -= saved;
    if (reached != rate && reached != 1) addFullYear(work, scheme, keys, 1 - (1 - rate) / (1 - reached));
    const auto last = scheme.year("end_year");
    if (last && *last <= work.base) {
        end(work, scheme, keys,
            message(MESSAGE("its savings to %1 have been taken out of the budgets"), work.year(0)));
        return;
    }
    goOn(work, keys);
    work.tell(
        Fate::changed, scheme.address(),
        message(MESSAGE("its savings to %1 have been taken out of the budgets; the rest follows from %2 on"),
                work.year(0), work.year(1)));
}

void rollAmount(RollWork& work, const RowReader& scheme, const Keys& keys, Costs& costs) {
    for (const auto& [category, saved] : savedBy(work, scheme.address())) {
        Money& cost = costs[{scheme.text("org"), category}];
        if (cost != Money{})
            work.left[{scheme.text("org"), category}].there *= 1 - toDecimal(saved) / toDecimal(cost);
        cost -= saved;
    }
    const Decimal toCome = 1 - *scheme.number("first_year_share");
    if (toCome == 0) {
        end(work, scheme, keys,
            message(MESSAGE("its savings to %1 have been taken out of the budgets and grow with them"),
                    work.year(0)));
        return;
    }
    const std::string index = scheme.text("index");
    work.reshape(TableId::savings, keys, "amount",
                 keptIn(TableId::savings, "amount",
                        *scheme.number("amount") * toCome * work.growth(index, 2) / work.growth(index)));
    if (const auto last = scheme.year("end_year"); last && *last <= work.base)
        work.reshape(TableId::savings, keys, "end_year", {});
    goOn(work, keys);
    work.tell(Fate::changed, scheme.address(),
              message(MESSAGE("its savings to %1 have been taken out of the budgets and grow with them; what "
                              "a full year saves beyond that is still to come"),
                      work.year(0)));
}

void rollOnce(RollWork& work, const RowReader& scheme, const Keys& keys, Costs& costs) {
    for (const auto& [category, saved] : savedBy(work, scheme.address())) {
        work.baseLines.push_back({scheme.text("org"),
                                  codeFromName(scheme.text("scheme")),
                                  nameOf(scheme),
                                  category,
                                  {},
                                  -saved,
                                  false});
        costs[{scheme.text("org"), category}] -= saved;
    }
    const auto last = scheme.year("end_year");
    if (scheme.blank("amount") && last && *last > work.base) {
        goOn(work, keys);
        work.tell(Fate::changed, scheme.address(),
                  message(MESSAGE("its saving in %1 is a line for that year only; it continues in %2"),
                          work.year(0), work.year(1)));
        return;
    }
    end(work, scheme, keys, message(MESSAGE("its saving in %1 is a line for that year only"), work.year(0)));
}

} // namespace

void rollSavings(RollWork& work) {
    Costs costs = budgetCosts(work);
    for (const RowReader& scheme : readers(work.old, TableId::savings)) {
        const Keys keys = work.old[TableId::savings].keys(scheme.row());
        if (*scheme.year("start_year") > work.base) {
            ++work.carried[TableId::savings];
            continue;
        }
        const std::string arrangement = scheme.text("arrangement");
        if (!arrangement.empty() && !work.begun.contains(arrangement)) {
            const auto owner = work.old[TableId::arrangements].find({arrangement});
            if (!owner || !isYes(work.old.effectiveText(TableId::arrangements, *owner, "enabled"))) {
                work.reshape(TableId::savings, keys, "start_year", work.year(1));
                if (const auto last = scheme.year("end_year"); last && *last <= work.base)
                    work.reshape(TableId::savings, keys, "end_year", work.year(1));
                work.tell(
                    Fate::changed, scheme.address(),
                    message(MESSAGE("its arrangement is not enabled: it has not begun, and would in %1"),
                            work.year(1)));
                continue;
            }
        }
        work.underWay.insert({UnderWay::Kind::saving,
                              {TableId::savings, keys, {}},
                              message(MESSAGE("%1 (%2)"), nameOf(scheme), scheme.text("org"))});
        if (!scheme.yes("recurrent"))
            rollOnce(work, scheme, keys, costs);
        else if (scheme.blank("amount"))
            rollRate(work, scheme, keys, costs);
        else
            rollAmount(work, scheme, keys, costs);
    }
}

#undef MESSAGE

} // namespace breakeven
