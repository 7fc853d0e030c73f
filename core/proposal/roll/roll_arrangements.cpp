#include "economy/edit/new_code.h"
#include "economy/reading/document_names.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/words.h"
#include "proposal/roll/roll_work.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = RollWork::Keys;

bool movesActivity(const RowReader& effect) {
    return words::has(words::activityEffects, effect.text("type"));
}

/// A ramp as its second year sees it: without the first element, of which the last stays.
std::string later(const std::string& ramp) {
    std::vector<Decimal> elements = ratesIn(ramp);
    if (elements.size() > 1) elements.erase(elements.begin());
    return ratesText(elements);
}

/// What an effect's ramp is in each year from the new base year on (rules 3.2), as long as it changes.
std::vector<Decimal> rampFromBase(const RollWork& work, const RowReader& effect) {
    const std::vector<Decimal> ramp = ratesIn(effect.text("ramp"));
    const int first = effect.year("first_year").value_or(work.base) - work.base;
    const auto lastYear = effect.year("last_year");
    const auto last = lastYear ? std::optional(*lastYear - work.base) : std::nullopt;
    const int count = std::max({static_cast<int>(ramp.size()), first + 1, last.value_or(0) + 2, 2});
    std::vector<Decimal> elements;
    for (int t = 0; t < count; ++t)
        elements.push_back(t < first || (last && t > *last) ? Decimal(0) : lastRepeating(ramp, t));
    return elements;
}

/// The part of an effect on activity that is still to come: a rate and a ramp from the second year on, of
/// what the first left (rules 3.2).
struct Rest {
    Decimal rate;
    std::vector<Decimal> ramp;
};

std::vector<Rest> restOf(const Decimal& rate, const std::vector<Decimal>& ramp) {
    std::vector<Rest> rests;
    for (const int sign : {1, -1}) {
        Rest rest;
        Decimal most = 0;
        for (std::size_t t = 1; t < ramp.size(); ++t) {
            rest.ramp.push_back(std::max<Decimal>((ramp[t] - ramp[0]) * sign, 0));
            most = std::max(most, rest.ramp.back());
        }
        if (most == 0) continue;
        for (Decimal& element : rest.ramp) element /= most;
        while (rest.ramp.size() > 1 && rest.ramp.back() == rest.ramp[rest.ramp.size() - 2])
            rest.ramp.pop_back();
        rest.rate = rate * most * sign / (1 - rate * ramp[0]);
        rests.push_back(std::move(rest));
    }
    return rests;
}

void carryMoney(RollWork& work, const RowReader& effect, const Keys& keys) {
    const Decimal growth = work.growth(effect.text("index"));
    work.scale(TableId::effects, keys, "amount", growth);
    work.scale(TableId::effects, keys, "unit_cost", growth);
}

/// What an effect posted in the new base year stands in lines of that year alone.
void keepPosted(RollWork& work, const std::string& address, const std::string& code,
                const std::string& name) {
    std::map<std::pair<std::int32_t, PostingLine>, std::pair<Money, bool>> net;
    for (const Posting<Decimal>* posting : work.postedBy(address)) {
        const auto add = [&](OrganisationIndex org, PostingLine line, Money amount) {
            if (org == outsideParty) return;
            auto& [sum, recurrent] = net[{org.value, line}];
            sum += amount;
            recurrent = posting->recurrent;
        };
        add(posting->payer, posting->payerLine, -posting->amount);
        add(posting->payee, posting->payeeLine, posting->amount);
    }
    for (const auto& [where, what] : net) {
        const auto& [sum, recurrent] = what;
        if (sum == Money{}) continue;
        work.baseLines.push_back({work.code(OrganisationIndex{where.first}),
                                  code,
                                  name,
                                  where.second,
                                  {},
                                  isIncome(where.second) ? sum : -sum,
                                  recurrent});
    }
}

/// The patients who were diverted by the new base year cost their provider in later years too; the line does
/// not follow their number.
void keepUnitCost(RollWork& work, const RowReader& effect, const std::string& name) {
    for (const Posting<Decimal>* posting : work.postedBy(effect.address())) {
        if (posting->payer == outsideParty) continue;
        const Keys line =
            work.add(TableId::budgets,
                     {{"org", work.code(posting->payer)},
                      {"line", codeFromName(effect.text("arrangement") + " " + effect.text("effect"))},
                      {"name", name},
                      {"category", std::string(breakeven::name(posting->payerLine))},
                      {"amount", typed(posting->amount)},
                      {"index", effect.text("index")}});
        work.tell(Fate::changed, Address{TableId::budgets, line, {}},
                  message(MESSAGE("the cost of diverted patients in %1 is a budget line that grows with its "
                                  "index, not with their number"),
                          work.year(0)));
    }
}

void rollActivityEffect(RollWork& work, const RowReader& effect, const Keys& keys, const std::string& name) {
    const std::vector<Decimal> ramp = rampFromBase(work, effect);
    const Decimal rate = *effect.number("rate");
    if (ramp.front() == 0) { // it has a first year of its own that is still to come
        if (const std::string own = work.old[TableId::effects].at(effect.row(), "ramp"); !own.empty())
            work.reshape(TableId::effects, keys, "ramp", later(own));
        return;
    }
    if (!effect.blank("unit_cost")) keepUnitCost(work, effect, name);
    const bool nothingLeft = rate * ramp.front() == 1;
    const std::vector<Rest> rests = nothingLeft ? std::vector<Rest>{} : restOf(rate, ramp);
    if (rests.empty()) {
        work.erase(TableId::effects, keys);
        work.tell(Fate::changed, effect.address(),
                  message(MESSAGE("it is fully in the activity of %1"), work.year(0)));
        return;
    }
    const Row whole = work.next[TableId::effects][work.rowOf(TableId::effects, keys)];
    for (std::size_t i = 0; i < rests.size(); ++i) {
        Keys at = keys;
        if (i > 0) {
            Row again = *withFreeKey(work.next[TableId::effects], whole);
            at = keysOf(TableId::effects, again);
            work.next[TableId::effects].insert(work.rowOf(TableId::effects, keys) + 1, std::move(again));
        }
        work.reshape(TableId::effects, at, "rate", keptIn(TableId::effects, "rate", rests[i].rate));
        work.reshape(TableId::effects, at, "ramp", ratesText(rests[i].ramp));
        work.reshape(TableId::effects, at, "first_year", {});
        work.reshape(TableId::effects, at, "last_year", {});
    }
    work.tell(Fate::changed, effect.address(),
              message(MESSAGE("its effect by %1 is in the activity; the rest, at most %2 of what remained, "
                              "is still to come"),
                      work.year(0), formatRate(rests.front().rate, 2)));
}

void rollMoneyEffect(RollWork& work, const RowReader& effect, const Keys& keys, const std::string& name) {
    const std::string code = codeFromName(effect.text("arrangement") + " " + effect.text("effect"));
    keepPosted(work, effect.address(), code, name);
    if (const auto last = effect.year("last_year"); last && *last <= work.base) {
        work.erase(TableId::effects, keys);
        work.tell(Fate::leftOut, effect.address(), message(MESSAGE("it ended in %1"), toText(*last)));
        return;
    }
    if (const std::string own = work.old[TableId::effects].at(effect.row(), "ramp"); !own.empty())
        work.reshape(TableId::effects, keys, "ramp", later(own));
    if (effect.text("type") == "merge")
        work.tell(
            Fate::changed, effect.address(),
            message(MESSAGE("%1 shows its own figures for %2 for the last time and is part of %3 from %4 on"),
                    effect.text("org"), work.year(0), effect.text("partner"), work.year(1)));
}

void rollBegun(RollWork& work, const RowReader& arrangement) {
    const std::string code = arrangement.text("arrangement");
    const std::string name = rowName(work.old, TableId::arrangements, code);
    work.begun.insert(code);
    work.underWay.insert(
        {UnderWay::Kind::arrangement, {TableId::arrangements, {code}, {}}, message("%1", name)});
    work.reshape(TableId::arrangements, {code}, "start_year", work.year(1));
    work.reshape(TableId::arrangements, {code}, "ramp", later(arrangement.text("ramp")));
    work.reshaped.insert({TableId::arrangements, {code}, "enabled"});
    work.tell(Fate::changed, arrangement.address(),
              message(MESSAGE("it began in %1: its effect by then is in the figures of the new base year, "
                              "and the rest follows from %2 on"),
                      work.year(0), work.year(1)));
    for (const RowReader& effect : readers(work.old, TableId::effects)) {
        if (effect.text("arrangement") != code) continue;
        const Keys keys = work.old[TableId::effects].keys(effect.row());
        for (const Column& column : specification(TableId::effects).columns)
            if (!column.key) work.reshaped.insert({TableId::effects, keys, column.name});
        carryMoney(work, effect, keys);
        if (movesActivity(effect))
            rollActivityEffect(work, effect, keys, name);
        else
            rollMoneyEffect(work, effect, keys, name);
    }
    for (const RowReader& measure : readers(work.old, TableId::measures))
        if (measure.text("arrangement") == code)
            work.tell(Fate::changed, measure.address("arrangement"),
                      message(MESSAGE("the benefit of %1 so far is shown in the version of the old base "
                                      "year; here it counts from %2 on"),
                              name, work.year(1)));
}

} // namespace

void rollArrangements(RollWork& work) {
    for (const RowReader& arrangement : readers(work.old, TableId::arrangements)) {
        const std::string code = arrangement.text("arrangement");
        const bool due = *arrangement.year("start_year") <= work.base;
        if (due && arrangement.yes("enabled")) {
            rollBegun(work, arrangement);
            continue;
        }
        for (const RowReader& effect : readers(work.old, TableId::effects))
            if (effect.text("arrangement") == code)
                carryMoney(work, effect, work.old[TableId::effects].keys(effect.row()));
        if (!due) continue;
        work.postponed.insert(code);
        work.reshape(TableId::arrangements, {code}, "start_year", work.year(1));
        work.tell(
            Fate::changed, arrangement.address("start_year"),
            message(MESSAGE("it is not enabled and has not begun; if it were enabled, it would begin in %1"),
                    work.year(1)));
    }
}

void addBaseLines(RollWork& work) {
    for (const BaseLine& line : work.baseLines) {
        const Keys keys =
            work.add(TableId::budgets, {{"org", line.org},
                                        {"line", line.code},
                                        {"name", line.name},
                                        {"category", std::string(breakeven::name(line.category))},
                                        {"function", line.function},
                                        {"amount", typed(line.amount)},
                                        {"recurrent", line.recurrent ? "yes" : "no"},
                                        {"start_year", work.year(0)},
                                        {"end_year", work.year(0)}});
        work.tell(Fate::carried, Address{TableId::budgets, keys, {}},
                  message(MESSAGE("a line for %1 only, for what was posted in it outside the budgets"),
                          work.year(0)));
    }
}

// An arrangement of which nothing is still to come goes, unless other rows name it.
void dropEmptyArrangements(RollWork& work) {
    for (const std::string& code : work.begun) {
        const auto names = [&](TableId table) {
            const auto& rows = work.next[table].rows();
            const std::size_t column = *specification(table).find("arrangement");
            return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row[column] == code; });
        };
        using enum TableId;
        constexpr std::array naming{effects, contracts, subcontracts, budgets, savings, capital};
        if (std::any_of(naming.begin(), naming.end(), names)) continue;
        for (const RowReader& measure : readers(work.old, measures))
            if (measure.text("arrangement") == code)
                work.reshape(measures, work.old[measures].keys(measure.row()), "arrangement", {});
        work.erase(arrangements, {code});
        work.tell(Fate::leftOut, Address{arrangements, {code}, {}},
                  message(MESSAGE("nothing is still to come: its whole effect is in the figures of %1"),
                          work.year(0)));
    }
}

#undef MESSAGE

} // namespace breakeven
