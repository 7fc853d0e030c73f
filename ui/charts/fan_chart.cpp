#include "charts/fan_chart.h"

#include "charts/chance_text.h"
#include "charts/fan_plot.h"
#include "charts/figure_text.h"
#include "document/message_text.h"
#include "insight/uncertainty/fan_findings.h"
#include "theme/icons.h"

#include <QMenu>
#include <QMetaMethod>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

constexpr std::size_t percentiles = toldPercentiles.size();
constexpr int reach = 5; ///< pixels above and below a percentile that belong to it

} // namespace

FanChart::FanChart(QWidget* parent) : YearPlot(parent) { setAccessibleName(tr("What the future may hold")); }

void FanChart::setData(FanChartData data) {
    setAccessibleName(tr("What the future may hold, %1 by year: %2").arg(data.figure, data.subject));
    take(std::move(data));
}

QString FanChart::table() const { return fanTable(data_); }

void FanChart::plot(QCustomPlot& plot, const ChartStyle& style, QSizeF size) const {
    plotFan(plot, data_, style, size);
}

int FanChart::valuesPerRow() const { return static_cast<int>(data_.years.size()); }

int FanChart::valueCount() const {
    return data_.fan.isEmpty() ? 0 : valuesPerRow() * static_cast<int>(1 + percentiles);
}

FanChart::Value FanChart::valueOf(int value) const {
    const int row = value / valuesPerRow();
    Value result{.year = data_.fan.at(static_cast<std::size_t>(value % valuesPerRow())), .percentile = {}};
    if (row > 0) result.percentile = percentiles - static_cast<std::size_t>(row);
    return result;
}

int FanChart::valueAt(QPoint position) const {
    if (data_.fan.isEmpty()) return -1;
    const int year = YearPlot::valueAt(position);
    if (year < 0 || year >= valuesPerRow()) return -1;
    int nearest = year;
    int distance = reach + 1;
    for (int value = year + valuesPerRow(); value < valueCount(); value += valuesPerRow()) {
        if (!valueOf(value).year) continue;
        const int apart = std::abs(placeOf(value).center().y() - position.y());
        if (apart < distance) {
            distance = apart;
            nearest = value;
        }
    }
    return nearest;
}

QRect FanChart::placeOf(int value) const {
    const Value at = valueOf(value);
    const QRect column = YearPlot::placeOf(value % valuesPerRow());
    if (!at.year || !at.percentile) return column;
    const double amount = toDouble(at.year->percentiles[*at.percentile]);
    const int y = qRound(laidOut().yAxis->coordToPixel(amount)) + 1;
    return {column.left(), y - reach, column.width(), 2 * reach};
}

QString FanChart::describe(int value) const {
    const Value at = valueOf(value);
    const QString year = yearText(data_.years[static_cast<std::size_t>(value % valuesPerRow())]);
    if (!at.year) return tr("%1: no figure of its own").arg(year);
    const auto amount = [&](Money money) { return chartedText(money, data_.unit); };
    if (at.percentile)
        return tr("%1, %2 of futures come out at %3 or lower")
            .arg(year, percentileText(toldPercentiles[*at.percentile]),
                 amountText(at.year->percentiles[*at.percentile], data_.unit));
    const auto& all = at.year->percentiles;
    return QStringList{tr("%1, central: %2").arg(year, amountText(at.year->central, data_.unit)),
                       tr("in 9 of 10 futures %1 to %2").arg(amount(all[0]), amount(all[6])),
                       tr("in 8 of 10 %1 to %2").arg(amount(all[1]), amount(all[5])),
                       tr("in half of them %1 to %2").arg(amount(all[2]), amount(all[4])),
                       tr("median %1").arg(amount(all[3])),
                       tr("zero or more: %1").arg(toQt(chanceText(at.year->chance)))}
        .join('\n');
}

QList<ChartFigure> FanChart::figuresAt(int value) const {
    const Value at = valueOf(value);
    if (!at.year) return {};
    if (at.percentile) return {{tr("Percentile"), {.remark = percentileRemark()}}};
    const StatementLine line = statementLine(data_.fan.figure);
    return {{tr("Central"),
             {.address = addressOf(StatementFigure{toCore(data_.organisation), at.year->year, line})}}};
}

Chosen FanChart::chosenBy(int value) const {
    return {data_.organisation == QLatin1String("economy") ? QString() : data_.organisation,
            data_.years[yearOf(value)]};
}

void FanChart::addTo(QMenu& menu, int value) {
    const Value at = valueOf(value);
    if (!at.year || !isSignalConnected(QMetaMethod::fromSignal(&FanChart::futureWanted))) return;
    QMenu* show = &menu;
    const auto add = [&](std::size_t percentile, const QString& text) {
        show->addAction(icon("compare"), text, this, [this, year = at.year->index, percentile] {
            Q_EMIT futureWanted(year, toldPercentiles[percentile]);
        });
    };
    if (at.percentile)
        return add(*at.percentile,
                   tr("&Show that future: %1 of %2")
                       .arg(percentileText(toldPercentiles[*at.percentile]), yearText(at.year->year)));
    show = menu.addMenu(icon("compare"), tr("&Show a future of %1").arg(yearText(at.year->year)));
    for (std::size_t p = percentiles; p-- > 0;)
        add(p, tr("%1: %2").arg(percentileText(toldPercentiles[p]),
                                amountText(at.year->percentiles[p], data_.unit)));
}

} // namespace breakeven::ui
