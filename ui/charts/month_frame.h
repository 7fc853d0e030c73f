#pragma once

#include "charts/chart_style.h"
#include "money/month.h"

#include <QSizeF>
#include <QString>

#include <functional>

class QCustomPlot;

namespace breakeven::ui {

/// What charts by month share: months across, at their distance from the first, and values up that need not
/// begin at nought.
struct MonthFrame {
    QSizeF size; ///< of the whole picture, in the style's pixels
    Month first, last;
    double lowest = 0, highest = 0; ///< the values to show
    double labelRoom = 0;           ///< kept free right of the last month for direct labels
    double textLines = 1;           ///< of small type, kept free above and below the values
    QString unit = {};              ///< of the values, written over the axis
    std::function<QString(double)> text;

    /// Where a month stands on the axis.
    double place(Month month) const { return month - first; }
    double end() const { return place(last) + 0.5; }
};

/// Empties the plot and draws the frame.
void drawFrame(QCustomPlot& plot, const MonthFrame& frame, const ChartStyle& style);

/// A line across from one month to another, both included, at a value.
void addLevel(QCustomPlot& plot, double from, double to, double value, const QPen& pen);

/// A line up through the whole picture at the beginning of a month, with a word at its foot.
void addStart(QCustomPlot& plot, const MonthFrame& frame, Month month, const QString& word,
              const ChartStyle& style);

/// "Apr 2016"; "Apr 16" where there is little room.
QString monthLabel(Month month, bool brief = false);

} // namespace breakeven::ui
