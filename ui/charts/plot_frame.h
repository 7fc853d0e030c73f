#pragma once

#include "charts/chart_data.h"
#include "charts/chart_style.h"

#include <QSizeF>
#include <QStringList>

class QCustomPlot;
class QCPAxis;
class QCPItemText;

namespace breakeven::ui {

/// What all charts by year, or by month, share: margins that are known before drawing, the two axes, the base
/// year marked as outturn, a strong zero line.
struct PlotFrame {
    QSizeF size; ///< of the whole picture, in the style's pixels
    std::vector<FinancialYear> years;
    QStringList months = {}; ///< what stands under the axis in place of years; none: those
    double lowest = 0;       ///< the values to show; nought always is
    double highest = 0;
    double labelRoom = 0; ///< kept free for direct labels at the right, if the plot can spare it
    Figures figures = Figures::money;
    MoneyUnit unit = MoneyUnit::thousands;
    bool startsWithOutturn = true;

    std::size_t places() const {
        return months.isEmpty() ? years.size() : static_cast<std::size_t>(months.size());
    }
};

/// Type, grid and room of an axis, without ticks.
void styleAxis(QCPAxis& axis, const ChartStyle& style);

/// Empties the plot and draws the frame.
void drawFrame(QCustomPlot& plot, const PlotFrame& frame, const ChartStyle& style);

/// The height of a pixel in values, and the width of a year in pixels, once the frame is drawn.
double valuePerPixel(const QCustomPlot& plot);
double yearWidth(const QCustomPlot& plot, const PlotFrame& frame);

/// A text at a year and value, its side towards the point given by `alignment`.
QCPItemText* addText(QCustomPlot& plot, const QString& text, double year, double value,
                     Qt::Alignment alignment, const QFont& font, const QColor& colour);

/// Whether a plot is high enough for figures over and under its bars.
bool holdsFigures(const QCustomPlot& plot, const QFont& font);

/// Width of a text in a font, in pixels.
double widthOf(const QString& text, const QFont& font);

} // namespace breakeven::ui
