#include "insight/uncertainty/range_findings.h"

#include "money/format.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

const Column& columnOf(const UncertaintyRange& range) {
    const TableSpec& spec = specification(range.cell.table);
    return spec.columns[*spec.find(range.cell.column)];
}

bool isStart(const UncertaintyRange& range) { return columnOf(range).type == ValueType::year; }

std::string sizeText(const UncertaintyRange& range, const Decimal& size) {
    const ValueType type = columnOf(range).type;
    const bool rate = type == ValueType::rate || type == ValueType::rates;
    if (range.change == RangeChange::multiply || rate) return formatRate(size);
    return (type == ValueType::money ? "£" : "") + formatNumber(size);
}

Message ofLimits(const UncertaintyRange& range, const RangeNumberTexts& texts) {
    switch (range.change) {
    case RangeChange::set:
        return message(MESSAGE("It never comes out below %1 nor above %2."), texts.low, texts.high);
    case RangeChange::add:
        return isStart(range)
                   ? message(MESSAGE("It never starts less than %1 nor more than %2 years after the plan."),
                             texts.low, texts.high)
                   : message(MESSAGE("Never less than %1 comes on top, nor more than %2."), texts.low,
                             texts.high);
    case RangeChange::multiply:
        break;
    }
    return message(MESSAGE("It never comes out below %1 of itself nor above %2."), texts.low, texts.high);
}

Message ofPercentiles(const UncertaintyRange& range, const RangeNumberTexts& texts) {
    switch (range.change) {
    case RangeChange::set:
        return message(MESSAGE("One time in ten it comes out below %1, and one time in ten above %2."),
                       texts.low, texts.high);
    case RangeChange::add:
        return isStart(range)
                   ? message(MESSAGE("One time in ten it starts less than %1 years after the plan, and one "
                                     "time in ten more than %2; whole years count."),
                             texts.low, texts.high)
                   : message(MESSAGE("One time in ten less than %1 comes on top, and one time in ten more "
                                     "than %2."),
                             texts.low, texts.high);
    case RangeChange::multiply:
        break;
    }
    return message(MESSAGE("One time in ten it comes out below %1 of itself, and one time in ten above %2."),
                   texts.low, texts.high);
}

} // namespace

std::string rangeNumberText(const UncertaintyRange& range, const Decimal& number) {
    const std::string size = sizeText(range, abs(number));
    if (number < 0) return "-" + size;
    return range.change == RangeChange::add && number > 0 && !isStart(range) ? "+" + size : size;
}

RangeNumberTexts rangeNumberTexts(const UncertaintyRange& range) {
    const bool hasCentral = range.distribution != Distribution::uniform;
    return {rangeNumberText(range, range.low), hasCentral ? rangeNumberText(range, range.central) : "",
            rangeNumberText(range, range.high)};
}

std::vector<Message> meaningOf(const UncertaintyRange& range) {
    const RangeNumberTexts texts = rangeNumberTexts(range);
    if (range.low == range.high)
        return {message(MESSAGE("It is always %1: a range of one value."), texts.low)};
    std::vector<Message> sentences{range.limits ? ofLimits(range, texts) : ofPercentiles(range, texts)};
    switch (range.distribution) {
    case Distribution::triangular:
    case Distribution::pert:
        sentences.push_back(message(MESSAGE("Most likely is %1."), texts.central));
        break;
    case Distribution::normal:
        sentences.push_back(message(MESSAGE("Half the time it is below %1, half above."), texts.central));
        break;
    case Distribution::uniform:
        sentences.push_back(message(MESSAGE("All between is as likely.")));
        break;
    }
    return sentences;
}

std::vector<Message> dependenceOf(const UncertaintyRange& range) {
    std::vector<Message> sentences;
    if (range.cell.hasWildcard() || !range.group.empty()) {
        if (range.common == 0)
            sentences.push_back(message(MESSAGE("Each of its cells comes out by itself.")));
        else if (range.common == 1)
            sentences.push_back(message(MESSAGE("All its cells move together.")));
        else
            sentences.push_back(message(MESSAGE("Of how far its cells vary %1 is common to all, the rest is "
                                                "each one's own."),
                                        formatRate(range.common)));
    }
    if (!range.group.empty())
        sentences.push_back(
            range.against
                ? message(MESSAGE("It moves against the group %1: down where the others go up."), range.group)
                : message(MESSAGE("It moves with the group %1."), range.group));
    if (!runsOverYears(range))
        sentences.push_back(message(MESSAGE("One draw counts for all years.")));
    else if (range.persistence == 0)
        sentences.push_back(message(MESSAGE("Each year comes out anew.")));
    else if (range.persistence == 1)
        sentences.push_back(message(MESSAGE("It comes out the same in every year.")));
    else
        sentences.push_back(message(MESSAGE("Of where a year stands %1 goes on in the next."),
                                    formatRate(range.persistence)));
    return sentences;
}

bool runsOverYears(const UncertaintyRange& range) {
    const auto& columns = specification(range.cell.table).columns;
    return std::any_of(columns.begin(), columns.end(),
                       [](const Column& column) { return column.key && column.type == ValueType::year; });
}

} // namespace breakeven
