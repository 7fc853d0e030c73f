#include "insight/position/findings.h"

#include "money/format.h"
#include "money/shown_sign.h"

#include <algorithm>

namespace breakeven {

namespace {

std::string size(Money amount) { return formatSize(amount); }

// The arguments of all: name, first amount, first year, last amount, last year.
const char* positionText(Money from, Money to) {
    if (shownSign(from) < 0 && shownSign(to) < 0) {
        if (size(from) == size(to))
            return translatable("Message", "The deficit of %1 is the same in %5 as in %3, at %4.");
        return to < from ? translatable("Message", "The deficit of %1 grows from %2 in %3 to %4 in %5.")
                         : translatable("Message", "The deficit of %1 narrows from %2 in %3 to %4 in %5.");
    }
    if (shownSign(from) > 0 && shownSign(to) > 0) {
        if (size(from) == size(to))
            return translatable("Message", "The surplus of %1 is the same in %5 as in %3, at %4.");
        return to > from ? translatable("Message", "The surplus of %1 grows from %2 in %3 to %4 in %5.")
                         : translatable("Message", "The surplus of %1 falls from %2 in %3 to %4 in %5.");
    }
    if (shownSign(from) < 0)
        return shownSign(to) > 0
                   ? translatable("Message",
                                  "%1 recovers from a deficit of %2 in %3 to a surplus of %4 in %5.")
                   : translatable("Message", "%1 recovers from a deficit of %2 in %3 to break-even in %5.");
    if (shownSign(from) > 0)
        return shownSign(to) < 0
                   ? translatable("Message", "%1 moves from a surplus of %2 in %3 to a deficit of %4 in %5.")
                   : translatable("Message", "%1 moves from a surplus of %2 in %3 to break-even in %5.");
    if (shownSign(to) < 0)
        return translatable("Message", "%1 moves from break-even in %3 to a deficit of %4 in %5.");
    if (shownSign(to) > 0)
        return translatable("Message", "%1 moves from break-even in %3 to a surplus of %4 in %5.");
    return translatable("Message", "%1 breaks even in %3 and in %5.");
}

bool worstIsBetween(const Outlook& outlook) {
    return outlook.worst > 0 && outlook.worst + 1 < outlook.years.size() &&
           shownSign(outlook.worstYear().surplus) < 0;
}

// Income and costs each rise, fall or stay; the arguments: first year, last year, income, costs.
const char* movementText(int income, int costs) {
    if (income > 0)
        return costs > 0 ? translatable("Message", "From %1 to %2 income rises by %3 and costs rise by %4.")
               : costs < 0
                   ? translatable("Message", "From %1 to %2 income rises by %3 and costs fall by %4.")
                   : translatable("Message", "From %1 to %2 income rises by %3; costs stay the same.");
    if (income < 0)
        return costs > 0 ? translatable("Message", "From %1 to %2 income falls by %3 while costs rise by %4.")
               : costs < 0
                   ? translatable("Message", "From %1 to %2 income falls by %3 and costs fall by %4.")
                   : translatable("Message", "From %1 to %2 income falls by %3; costs stay the same.");
    return costs > 0   ? translatable("Message", "From %1 to %2 costs rise by %4; income stays the same.")
           : costs < 0 ? translatable("Message", "From %1 to %2 costs fall by %4; income stays the same.")
                       : translatable("Message", "Income and costs are the same in %2 as in %1.");
}

} // namespace

Message positionFinding(const Outlook& outlook) {
    if (!hasResults(outlook))
        return message(translatable("Message", "%1 breaks even in every year."), outlook.name);
    const YearPosition& from = outlook.base();
    const YearPosition& to = outlook.last();
    return changeFinding(outlook.name, from.surplus, from.year, to.surplus, to.year);
}

Message changeFinding(const std::string& name, Money from, FinancialYear fromYear, Money to,
                      FinancialYear toYear) {
    return message(positionText(from, to), name, size(from), toText(fromYear), size(to), toText(toYear));
}

std::optional<Message> turningFinding(const Outlook& outlook) {
    const YearPosition& worst = outlook.worstYear();
    const std::string worstYear = toText(worst.year);
    const std::string worstSize = size(worst.surplus);
    switch (outlook.course) {
    case Course::inBalance:
        return std::nullopt;
    case Course::recovers:
        if (outlook.worst == 0)
            return message(translatable("Message", "It is back in balance from %1 onwards."),
                           toText(*outlook.breakEvenYear));
        return message(
            translatable(
                "Message",
                "It is back in balance from %1 onwards; the worst year is %2, with a deficit of %3."),
            toText(*outlook.breakEvenYear), worstYear, worstSize);
    case Course::fallsIntoDeficit:
        if (worstIsBetween(outlook) && worst.year == *outlook.firstDeficit)
            return message(translatable("Message", "The first deficit, in %1, is the largest, at %2."),
                           worstYear, worstSize);
        if (worstIsBetween(outlook))
            return message(
                translatable("Message",
                             "The first deficit is in %1; the worst year is %2, with a deficit of %3."),
                toText(*outlook.firstDeficit), worstYear, worstSize);
        if (*outlook.firstDeficit == outlook.last().year) return std::nullopt;
        return message(translatable("Message", "The first deficit is in %1."), toText(*outlook.firstDeficit));
    case Course::staysInDeficit:
        if (worstIsBetween(outlook))
            return message(translatable("Message",
                                        "It is not in balance at the end of the projection; the worst "
                                        "year is %1, with a deficit of %2."),
                           worstYear, worstSize);
        if (!outlook.turns.empty())
            return message(translatable(
                "Message", "It is in balance for a time, but not at the end of the projection."));
        return message(translatable("Message", "It is not in balance in any year."));
    }
    return std::nullopt;
}

std::optional<Message> underlyingFinding(const Outlook& outlook) {
    const YearPosition& last = outlook.last();
    if (size(last.underlying) == size(last.surplus) && shownSign(last.underlying) == shownSign(last.surplus))
        return std::nullopt;
    const int underlying = shownSign(last.underlying);
    const char* text =
        underlying < 0   ? translatable("Message", "Leaving out non-recurrent items, %1 is a deficit of %2.")
        : underlying > 0 ? translatable("Message", "Leaving out non-recurrent items, %1 is a surplus of %2.")
                         : translatable("Message", "Leaving out non-recurrent items, %1 breaks even.");
    return message(text, toText(last.year), size(last.underlying));
}

Message cumulativeFinding(const Outlook& outlook) {
    const Money total = outlook.last().cumulative;
    const char* text =
        shownSign(total) < 0
            ? translatable("Message", "From %1 to %2 the yearly results add up to a deficit of %3.")
        : shownSign(total) > 0
            ? translatable("Message", "From %1 to %2 the yearly results add up to a surplus of %3.")
            : translatable("Message", "From %1 to %2 surpluses and deficits cancel out.");
    return message(text, toText(outlook.base().year), toText(outlook.last().year), size(total));
}

std::optional<Message> cashFinding(const Outlook& outlook) {
    if (!outlook.last().cash) return std::nullopt;
    const std::string last = toText(outlook.last().year);
    if (outlook.cashRunsOut)
        return message(
            translatable("Message", "Cash runs out in %1: from then on %2 of support is drawn by %3."),
            toText(*outlook.cashRunsOut), size(outlook.totalSupport), last);
    const auto lowest = std::min_element(outlook.years.begin(), outlook.years.end(),
                                         [](const YearPosition& a, const YearPosition& b) {
                                             return a.cash && (!b.cash || *a.cash < *b.cash);
                                         });
    return message(
        translatable("Message", "No cash support is needed up to %1; cash is lowest in %2, at %3."), last,
        toText(lowest->year), size(*lowest->cash));
}

std::optional<Message> supportFinding(std::span<const Outlook> organisations, FinancialYear lastYear) {
    std::size_t keeping = 0, needing = 0;
    Money total;
    const Outlook *first = nullptr, *most = nullptr;
    for (const Outlook& each : organisations) {
        keeping += each.last().cash.has_value();
        if (!each.cashRunsOut) continue;
        ++needing;
        total += each.totalSupport;
        if (!first || *each.cashRunsOut < *first->cashRunsOut) first = &each;
        if (!most || each.totalSupport > most->totalSupport) most = &each;
    }
    if (keeping == 0) return std::nullopt;
    const std::string last = toText(lastYear);
    if (needing == 0)
        return message(translatable("Message", "No organisation needs cash support up to %1."), last);
    if (needing == 1)
        return message(translatable("Message", "Only %1 needs cash support, from %2 onwards: %3 by %4."),
                       first->name, toText(*first->cashRunsOut), size(total), last);
    return message(translatable("Message",
                                "%1 of %2 organisations with balance sheets need cash support, the first "
                                "from %3 onwards; %4 is drawn by %5, the most by %6, %7."),
                   std::to_string(needing), std::to_string(keeping), toText(*first->cashRunsOut), size(total),
                   last, most->name, size(most->totalSupport));
}

Message movementFinding(const ExactProjection& projection, const Outlook& outlook) {
    Money income, costs;
    for (const Movement& movement :
         movementsByGroup(projection.statements, outlook.org, outlook.base().index, outlook.last().index))
        (movement.line == StatementLine::totalIncome ? income : costs) += movement.change;
    return message(movementText(shownSign(income), shownSign(costs)), toText(outlook.base().year),
                   toText(outlook.last().year), size(income), size(costs));
}

Message contributionFinding(const Economy& economy, const ExactProjection& projection) {
    const std::size_t last = projection.years.size() - 1;
    const auto all = contributions(projection.statements, last);
    const auto deficits =
        std::count_if(all.begin(), all.end(), [](const Contribution& c) { return c.surplus < Money{}; });
    const std::string year = toText(projection.years[last]);
    if (deficits == 0) return message(translatable("Message", "In %1 no organisation is in deficit."), year);
    const std::string name = nameOf(economy, projection, all.front().org);
    if (deficits == 1)
        return message(translatable("Message", "In %1 only %2 is in deficit, by %3."), year, name,
                       size(all.front().surplus));
    return message(
        translatable("Message",
                     "%2 of %3 organisations are in deficit in %1; the largest deficit is that of %4, %5."),
        year, std::to_string(deficits), std::to_string(all.size()), name, size(all.front().surplus));
}

namespace {

class Sentences {
public:
    Sentences(const ExactProjection& projection, const Outlook& outlook) : all_{positionFinding(outlook)} {
        add(turningFinding(outlook));
        add(underlyingFinding(outlook));
        add(movementFinding(projection, outlook));
    }

    void add(std::optional<Message> message) {
        if (message) all_.push_back(std::move(*message));
    }
    std::vector<Message> take() { return std::move(all_); }

private:
    std::vector<Message> all_;
};

} // namespace

std::vector<Message> findings(const Economy& economy, const ExactProjection& projection,
                              const Outlook& outlook, std::span<const Outlook> organisations) {
    Sentences all(projection, outlook);
    const bool several = projection.organisations.size() > 1;
    if (several) all.add(contributionFinding(economy, projection));
    all.add(several ? supportFinding(organisations, projection.years.back()) : cashFinding(outlook));
    all.add(regimeFinding(economy, projection));
    return all.take();
}

std::vector<Message> findings(const ExactProjection& projection, const Outlook& outlook,
                              const RegimeFindings& regime) {
    Sentences all(projection, outlook);
    all.add(cashFinding(outlook));
    all.add(regime.of(outlook));
    return all.take();
}

} // namespace breakeven
