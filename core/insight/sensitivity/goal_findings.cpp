#include "insight/sensitivity/goal_findings.h"

#include "insight/explanation/value_text.h"
#include "money/format.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string reached(const GoalValue& value, Unit unit) {
    if (value.chance) return formatRate(value.chance->share);
    return valueText(value.figure, unit, MoneyUnit::pounds);
}

} // namespace

Problem noAnswer(const Goal& goal) {
    const std::string low = reached(goal.low, goal.unit), high = reached(goal.high, goal.unit);
    const char* text =
        goal.isReachedToday && !goal.request.probability
            ? MESSAGE("the figure meets the target of %1 throughout the range: %2 at %3 and %4 at %5")
        : goal.isReachedToday
            ? MESSAGE("the target of %1 is met in enough futures throughout the range: %2 at %3 and %4 at %5")
        : goal.request.probability
            ? MESSAGE("nowhere in the range is the target of %1 met in enough futures: %2 at %3 and %4 at %5")
            : MESSAGE("nowhere in the range does the figure reach %1: it is %2 at %3 and %4 at %5");
    return errorAt(goal.request.cell, message(text, valueText(goal.target, goal.unit, MoneyUnit::pounds), low,
                                              goal.low.text, high, goal.high.text));
}

std::vector<Problem> remarksOn(const Goal& goal) {
    std::vector<Problem> all;
    for (std::size_t i = 1; i < goal.answers.size(); ++i)
        all.push_back(warningAt(
            goal.request.cell,
            message(MESSAGE("further from the current value, %1 is also an answer: the figure is %2"),
                    goal.answers[i].text, valueText(goal.answers[i].figure, goal.unit, MoneyUnit::pounds))));
    return all;
}

std::vector<Problem> remarksOn(const Tornado& tornado) {
    std::vector<Problem> all;
    for (const TornadoBar& bar : tornado.bars)
        if (bar.centralOutside)
            all.push_back(
                warningAt("uncertainties:" + bar.range,
                          message(MESSAGE("the figure moves in the same direction whether %1 is low or high"),
                                  bar.code)));
    return all;
}

} // namespace breakeven
