#include "insight/position/key_figures.h"

#include "insight/position/movements.h"
#include "money/format.h"
#include "money/shown_sign.h"

#include <algorithm>

namespace breakeven {

namespace {

Message result(Money surplus) {
    if (shownSign(surplus) == 0) return message(translatable("Message", "break-even"));
    return message(surplus < Money{} ? translatable("Message", "%1 deficit")
                                     : translatable("Message", "%1 surplus"),
                   formatSize(surplus));
}

Message resultIn(const YearPosition& position) {
    const std::string year = toText(position.year);
    if (shownSign(position.surplus) == 0) return message(translatable("Message", "break-even in %1"), year);
    return message(position.surplus < Money{} ? translatable("Message", "%1 deficit in %2")
                                              : translatable("Message", "%1 surplus in %2"),
                   formatSize(position.surplus), year);
}

KeyFigure lastYear(const Outlook& outlook) {
    const YearPosition& last = outlook.last();
    return {message(translatable("Message", "Result in %1"), toText(last.year)), result(last.surplus),
            resultIn(outlook.base()), shownSign(last.surplus) < 0, last.year};
}

KeyFigure worstYear(const Outlook& outlook) {
    const YearPosition& worst = outlook.worstYear();
    const bool deficit = shownSign(worst.surplus) < 0;
    return {message(deficit ? translatable("Message", "Worst year") : translatable("Message", "Lowest year")),
            message("%1", toText(worst.year)), result(worst.surplus), deficit, worst.year};
}

KeyFigure breakEven(const Outlook& outlook) {
    const FinancialYear end = outlook.last().year;
    const Message label = message(translatable("Message", "Break-even"));
    const std::string last = toText(outlook.last().year);
    switch (outlook.course) {
    case Course::inBalance:
        return {label, message(translatable("Message", "Every year")),
                message(translatable("Message", "no deficit up to %1"), last), false, end};
    case Course::recovers:
        return {label, message(translatable("Message", "From %1"), toText(*outlook.breakEvenYear)),
                message(translatable("Message", "in balance to %1"), last), false, *outlook.breakEvenYear};
    case Course::fallsIntoDeficit:
        return {label, message(translatable("Message", "Not in %1"), last),
                message(translatable("Message", "first deficit in %1"), toText(*outlook.firstDeficit)), true,
                *outlook.firstDeficit};
    case Course::staysInDeficit:
        return {label, message(translatable("Message", "Not in %1"), last),
                outlook.turns.empty() ? message(translatable("Message", "in deficit in every year"))
                                      : message(translatable("Message", "in balance only for a time")),
                true, end};
    }
    return {};
}

KeyFigure cumulative(const Outlook& outlook) {
    const Money total = outlook.last().cumulative;
    return {message(translatable("Message", "Cumulative result")),
            result(total),
            message(translatable("Message", "%1 to %2"), toText(outlook.base().year),
                    toText(outlook.last().year)),
            shownSign(total) < 0,
            outlook.last().year,
            StatementLine::cumulativeSurplus};
}

Message balancePoint(const Outlook& outlook) {
    const std::string last = toText(outlook.last().year);
    switch (outlook.course) {
    case Course::inBalance:
        return message(
            translatable("Message", "that on the assumptions of this report %1 stays in balance up to %2;"),
            outlook.name, last);
    case Course::recovers:
        return message(
            translatable("Message",
                         "that on the assumptions of this report %1 is back in balance from %2 onwards;"),
            outlook.name, toText(*outlook.breakEvenYear));
    default:
        return message(
            translatable("Message",
                         "that on the assumptions of this report %1 ends %2 with a deficit of %3;"),
            outlook.name, last, formatSize(outlook.last().surplus));
    }
}

} // namespace

std::vector<KeyFigure> keyFigures(const Outlook& outlook) {
    return {lastYear(outlook), worstYear(outlook), breakEven(outlook), cumulative(outlook)};
}

std::vector<KeyFigure> cashFigures(const Outlook& outlook) {
    if (!outlook.last().cash) return {};
    const Message runsOut = message(translatable("Message", "Cash runs out"));
    const Message needed = message(translatable("Message", "Support needed"));
    const std::string last = toText(outlook.last().year);
    if (!outlook.cashRunsOut)
        return {{runsOut, message(translatable("Message", "Not by %1"), last),
                 message(translatable("Message", "%1 at the close of %2"), formatSize(*outlook.last().cash),
                         last),
                 false, outlook.last().year, StatementLine::cash},
                {needed,
                 message(translatable("Message", "None")),
                 {},
                 false,
                 outlook.last().year,
                 StatementLine::supportDrawn}};
    const auto first =
        std::find_if(outlook.years.begin(), outlook.years.end(),
                     [&](const YearPosition& year) { return year.year == *outlook.cashRunsOut; });
    return {{runsOut, message(translatable("Message", "In %1"), toText(first->year)),
             message(translatable("Message", "%1 short of the minimum"), formatSize(*first->supportDrawn)),
             true, first->year, StatementLine::supportDrawn},
            {needed, message("%1", formatSize(outlook.totalSupport)),
             message(translatable("Message", "drawn by %1"), last), true, outlook.last().year,
             StatementLine::supportDrawn}};
}

std::vector<Message> pointsToNote(const Economy& economy, const ExactProjection& projection,
                                  const Outlook& outlook) {
    std::vector<Message> points{balancePoint(outlook)};
    const Money total = outlook.last().cumulative;
    if (shownSign(total) < 0)
        points.push_back(
            message(translatable("Message", "that results since %1 add up to a deficit of %2 by %3, "
                                            "which has to be recovered or financed;"),
                    toText(outlook.base().year), formatSize(total), toText(outlook.last().year)));
    const auto all = contributions(projection.statements, outlook.last().index);
    const bool whole = outlook.org == projection.statements.economy();
    if (whole && all.size() > 1 && all.front().surplus < Money{})
        points.push_back(
            message(translatable("Message", "that the largest deficit in %1 is that of %2, at %3;"),
                    toText(outlook.last().year), nameOf(economy, projection, all.front().org),
                    formatSize(all.front().surplus)));
    if (outlook.cashRunsOut)
        points.push_back(message(
            translatable("Message", "that cash support is needed from %1 onwards, amounting to %2 by %3;"),
            toText(*outlook.cashRunsOut), formatSize(outlook.totalSupport), toText(outlook.last().year)));
    points.push_back(message(translatable(
        "Message", "that the figures rest on the assumptions, sources and checks set out in this report.")));
    return points;
}

} // namespace breakeven
