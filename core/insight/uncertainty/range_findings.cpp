#include "insight/uncertainty/range_findings.h"

#include "economy/reading/document_names.h"
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
        return message(MESSAGE("It is never below %1 or above %2."), texts.low, texts.high);
    case RangeChange::add:
        return isStart(range) ? message(MESSAGE("It always starts between %1 and %2 years after the plan."),
                                        texts.low, texts.high)
                              : message(MESSAGE("What is added is never less than %1 or more than %2."),
                                        texts.low, texts.high);
    case RangeChange::multiply:
        break;
    }
    return message(MESSAGE("It is never below %1 of its value or above %2 of it."), texts.low, texts.high);
}

Message ofPercentiles(const UncertaintyRange& range, const RangeNumberTexts& texts) {
    switch (range.change) {
    case RangeChange::set:
        return message(MESSAGE("One time in ten it is below %1, and one time in ten above %2."), texts.low,
                       texts.high);
    case RangeChange::add:
        return isStart(range)
                   ? message(MESSAGE("One time in ten it starts less than %1 years after the plan, and one "
                                     "time in ten more than %2, in whole years."),
                             texts.low, texts.high)
                   : message(
                         MESSAGE("One time in ten less than %1 is added, and one time in ten more than %2."),
                         texts.low, texts.high);
    case RangeChange::multiply:
        break;
    }
    return message(
        MESSAGE("One time in ten it is below %1 of its value, and one time in ten above %2 of it."),
        texts.low, texts.high);
}

} // namespace

std::string rangeNumberText(const UncertaintyRange& range, const Decimal& number) {
    const std::string size = sizeText(range, abs(number));
    if (number < 0) return "−" + size;
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
        sentences.push_back(message(MESSAGE("The most likely value is %1."), texts.central));
        break;
    case Distribution::normal:
        sentences.push_back(
            message(MESSAGE("Half the time it is below %1, half the time above."), texts.central));
        break;
    case Distribution::uniform:
        sentences.push_back(message(MESSAGE("All values in between are equally likely.")));
        break;
    }
    return sentences;
}

std::vector<Message> dependenceOf(const UncertaintyRange& range) {
    std::vector<Message> sentences;
    if (range.cell.hasWildcard() || !range.group.empty()) {
        if (range.common == 0)
            sentences.push_back(message(MESSAGE("Each of its cells varies independently.")));
        else if (range.common == 1)
            sentences.push_back(message(MESSAGE("All its cells move together.")));
        else
            sentences.push_back(message(
                MESSAGE("%1 of the variance is shared by all its cells; the rest is each cell's own."),
                formatRate(range.common)));
    }
    if (!range.group.empty())
        sentences.push_back(
            range.against ? message(MESSAGE("It moves against the group %1: down when the others go up."),
                                    readableWords(range.group))
                          : message(MESSAGE("It moves with the group %1."), readableWords(range.group)));
    if (!runsOverYears(range))
        sentences.push_back(message(MESSAGE("In each future it is the same in all years.")));
    else if (range.persistence == 0)
        sentences.push_back(message(MESSAGE("Each year varies independently.")));
    else if (range.persistence == 1)
        sentences.push_back(message(MESSAGE("It is the same in every year.")));
    else
        sentences.push_back(message(MESSAGE("%1 of each year's deviation carries over to the next."),
                                    formatRate(range.persistence)));
    return sentences;
}

bool runsOverYears(const UncertaintyRange& range) {
    const auto& columns = specification(range.cell.table).columns;
    return std::any_of(columns.begin(), columns.end(),
                       [](const Column& column) { return column.key && column.type == ValueType::year; });
}

} // namespace breakeven
