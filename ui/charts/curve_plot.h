#pragma once

#include "charts/chart_style.h"
#include "charts/figures.h"

#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QCustomPlot;

namespace breakeven::ui {

/// How one number follows from another, a target it is to reach, and where it does.
struct CurveData {
    struct Point {
        double x = 0, y = 0;
    };
    struct Mark {
        Point at;
        QString text;
    };
    using Text = std::function<QString(double)>;

    QString title;
    QString xName, yName;      ///< of the axes
    Text xText, yText;         ///< how their numbers are written
    std::vector<Point> points; ///< from left to right
    double target = 0;
    std::optional<Point> today;
    std::vector<Mark> answers;
    QString finding;
    Figures xFigures = Figures::number, yFigures = Figures::number; ///< what they are as they are copied
};

/// Draws the line, the target across it, today's point as a ring and the answers as points with their values.
void plotCurve(QCustomPlot& plot, const CurveData& data, const ChartStyle& style, QSizeF size);

QString curveTable(const CurveData& data);

} // namespace breakeven::ui
