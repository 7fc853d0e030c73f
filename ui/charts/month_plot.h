#pragma once

#include "charts/chart_style.h"
#include "money/format.h"

#include <QSizeF>
#include <QString>

#include <array>
#include <optional>

class QCustomPlot;
class QPainter;

namespace breakeven::ui {

/// What was planned and seen of a year month by month, to date, and where the year is heading. Amounts to the
/// penny.
struct MonthChartData {
    using Amounts = std::array<std::optional<Money>, 12>; ///< by months elapsed
    /// Where the year ends, one way or another.
    struct End {
        QString name;
        Money exact;
        Money printed; ///< as tables show it
    };
    QString title;
    QString year; ///< "2015/16"
    Amounts plan, actual;
    int month = 0; ///< the last seen
    std::optional<End> yearPlan, expected, otherwise;
    MoneyUnit unit = MoneyUnit::thousands;
    QString finding;
};

/// Draws the plan dashed, what was seen as a line with points, and from there the way to the end of the year.
void plotMonths(QCustomPlot& plot, const MonthChartData& data, const ChartStyle& style, QSizeF size);

void paintMonths(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                 const MonthChartData& data);

QString monthTable(const MonthChartData& data);

/// What the chart says of a month, from 1.
QString monthText(const MonthChartData& data, int month);

} // namespace breakeven::ui
