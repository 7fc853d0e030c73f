#include "uncertainty/sensitivity_text.h"

#include "desk/figure_title.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/reading/document_names.h"
#include "grid/read_value.h"
#include "insight/explanation/value_text.h"
#include "insight/sensitivity/goal_findings.h"
#include "money/format.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sensitivity)
};

QString cellLabel(const Economy& economy, const std::string& address) {
    const auto cell = parseAddress(address);
    return cell ? labelOf(economy, *cell) : toQt(address);
}

template<class Number>
ChartedNumber charted(const Number& number, Unit unit, MoneyUnit money) {
    return {toDouble(number), toQt(valueText(number, unit, money))};
}

template<class Number>
std::optional<ChartedNumber> charted(const std::optional<Number>& number, Unit unit, MoneyUnit money) {
    return number ? std::optional(charted(*number, unit, money)) : std::nullopt;
}

// To a tenth of a per cent.
QString percent(double share) { return toQt(formatRate(qRound(share * 1000) / 1000.0)); }

QString nameOf(const TornadoBar& bar, const Economy& economy) {
    return bar.isGroup ? Words::tr("Group %1").arg(toQt(readableWords(bar.code)))
                       : cellLabel(economy, bar.cell);
}

QString saying(const TornadoData::Bar& bar) {
    QStringList lines{bar.name};
    const QString none = Words::tr("no such figure");
    lines << Words::tr("Low: %1").arg(bar.low ? bar.low->text : none)
          << Words::tr("High: %1").arg(bar.high ? bar.high->text : none)
          << Words::tr("Share of the figure's variance: %1").arg(bar.share);
    if (bar.sameWay) lines << Words::tr("Low and high move the figure in the same direction");
    return lines.join('\n');
}

Figures figuresOf(Unit unit) {
    return unit == Unit::pounds ? Figures::money : unit == Unit::percent ? Figures::rate : Figures::number;
}

Figures changedFigures(const Goal& goal) {
    const auto cell = parseAddress(goal.request.cell);
    const Column& column = specification(cell->table).columns[*specification(cell->table).find(cell->column)];
    if (goal.request.change == RangeChange::multiply || column.type == ValueType::number)
        return Figures::number;
    return column.type == ValueType::money ? Figures::money : Figures::rate;
}

// How the numbers a goal seek tries are written on an axis.
CurveData::Text axisText(const Goal& goal, MoneyUnit unit) {
    const auto cell = parseAddress(goal.request.cell);
    const Column& column = specification(cell->table).columns[*specification(cell->table).find(cell->column)];
    if (goal.request.change == RangeChange::multiply)
        return [](double x) { return toQt(formatNumber(x, 4)); };
    if (followsUnit(column)) return [unit](double x) { return toQt(formatMoney(x, unit)); };
    if (column.type == ValueType::money) return [](double x) { return toQt(formatNumber(x, 2)); };
    if (column.type == ValueType::number) return [](double x) { return toQt(formatNumber(x, 4)); };
    return [](double x) { return toQt(formatRate(x)); };
}

CurveData::Text reachedText(const Goal& goal, MoneyUnit unit) {
    if (goal.request.probability || goal.unit == Unit::percent)
        return [](double y) { return toQt(formatRate(y)); };
    if (goal.unit == Unit::pounds) return [unit](double y) { return toQt(formatMoney(y, unit)); };
    return [](double y) { return toQt(formatNumber(y, 4)); };
}

// A value in a sentence: "£16.442m", "2.5%", "1.02".
QString valueOf(const Goal& goal, const std::string& text, const Economy& economy, MoneyUnit unit) {
    const auto cell = parseAddress(goal.request.cell);
    const Column& column = specification(cell->table).columns[*specification(cell->table).find(cell->column)];
    if (goal.request.change == RangeChange::multiply) return toQt(text);
    return readText(column, text, economy, unit);
}

QString movesMost(const QString& figure, const QString& central, const QString& range, const QString& low,
                  const QString& high) {
    if (low == high && low == central)
        return Words::tr("%1 is %2. None of the ranges moves it noticeably.").arg(figure, central);
    if (low == high)
        return Words::tr("%1 is %2. What moves it most is %3: to %4 at either end.")
            .arg(figure, central, range, low);
    return Words::tr("%1 is %2. What moves it most is %3: from %4 to %5.")
        .arg(figure, central, range, low, high);
}

double reachedAt(const Goal& goal, const GoalValue& value) {
    return goal.request.probability && value.chance ? value.chance->share : toDouble(value.figure);
}

} // namespace

TornadoData tornadoData(const Tornado& tornado, const Figure& figure, const Economy& economy,
                        MoneyUnit unit) {
    TornadoData data;
    const QString title = titleOf(figure, economy);
    data.title = Words::tr("What moves %1").arg(title);
    data.central = charted(tornado.central, tornado.unit, unit);
    data.figures = figuresOf(tornado.unit);
    for (const TornadoBar& bar : tornado.bars) {
        TornadoData::Bar row{nameOf(bar, economy),
                             charted(bar.low, tornado.unit, unit),
                             charted(bar.high, tornado.unit, unit),
                             percent(bar.share),
                             bar.centralOutside,
                             {},
                             bar.share};
        row.says = saying(row);
        data.bars.push_back(std::move(row));
    }
    if (data.bars.empty()) return data;
    const TornadoBar& largest = tornado.bars.front();
    if (largest.low && largest.high) {
        const auto said = [&](const auto& value) { return toQt(valueInSentence(value, tornado.unit, unit)); };
        data.finding = movesMost(title, said(tornado.central), data.bars.front().name, said(*largest.low),
                                 said(*largest.high));
    }
    return data;
}

CurveData curveData(const Goal& goal, const Economy& economy, MoneyUnit unit) {
    CurveData data;
    const QString cell = cellLabel(economy, goal.request.cell),
                  figure = titleOf(goal.request.figure, economy);
    data.title = Words::tr("%1 by %2").arg(figure, cell);
    data.xName = goal.request.change == RangeChange::add        ? Words::tr("Added to %1").arg(cell)
                 : goal.request.change == RangeChange::multiply ? Words::tr("%1, multiplied by").arg(cell)
                                                                : cell;
    data.yName = goal.request.probability ? Words::tr("Share of futures that meet the target") : figure;
    data.xText = axisText(goal, unit);
    data.yText = reachedText(goal, unit);
    data.xFigures = changedFigures(goal);
    data.yFigures = goal.request.probability ? Figures::rate : figuresOf(goal.unit);
    for (const GoalPoint& point : goal.curve) data.points.push_back({point.value, point.reached});
    data.target = goal.request.probability.value_or(toDouble(goal.target));
    data.today = CurveData::Point{toDouble(goal.today.value), reachedAt(goal, goal.today)};
    for (const GoalValue& answer : goal.answers)
        data.answers.push_back(
            {{toDouble(answer.value), reachedAt(goal, answer)}, valueOf(goal, answer.text, economy, unit)});
    data.finding = goalSentence(goal, economy, unit);
    return data;
}

QString goalSentence(const Goal& goal, const Economy& economy, MoneyUnit unit) {
    if (goal.answers.empty()) return textOf(noAnswer(goal).message);
    const GoalValue& answer = goal.answers.front();
    const QString cell = cellLabel(economy, goal.request.cell),
                  value = valueOf(goal, answer.text, economy, unit),
                  title = titleOf(goal.request.figure, economy),
                  comesTo = toQt(valueInSentence(answer.figure, goal.unit, unit));
    QString sentence;
    switch (goal.request.change) {
    case RangeChange::set:
        sentence = Words::tr("With %1 at %2 instead of %3, %4 comes to %5.")
                       .arg(cell, value, valueOf(goal, goal.today.text, economy, unit), title, comesTo);
        break;
    case RangeChange::add:
        sentence = Words::tr("With %2 added to %1, %3 comes to %4.").arg(cell, value, title, comesTo);
        break;
    case RangeChange::multiply:
        sentence = Words::tr("With %1 multiplied by %2, %3 comes to %4.").arg(cell, value, title, comesTo);
        break;
    }
    if (!answer.chance) return sentence;
    const QString target = toQt(valueInSentence(goal.target, goal.unit, unit));
    const QString chance = goal.side == RightSide::atOrAbove
                               ? Words::tr("In %1 of futures it is at %2 or above (±%3).")
                               : Words::tr("In %1 of futures it is at %2 or below (±%3).");
    return sentence + ' ' + chance.arg(percent(answer.chance->share), target, percent(answer.chance->error));
}

QString otherAnswers(const Goal& goal, const Economy& economy, MoneyUnit unit) {
    QStringList values;
    for (std::size_t i = 1; i < goal.answers.size(); ++i)
        values << valueOf(goal, goal.answers[i].text, economy, unit);
    return values.isEmpty() ? QString()
                            : Words::tr("Further from the current value, it is also reached at %1.")
                                  .arg(values.join(QStringLiteral("; ")));
}

QString scenarioNameFor(const Goal& goal, const Economy& economy, MoneyUnit unit) {
    return Words::tr("%1: %2").arg(cellLabel(economy, goal.request.cell),
                                   valueOf(goal, goal.answers.front().text, economy, unit));
}

} // namespace breakeven::ui
