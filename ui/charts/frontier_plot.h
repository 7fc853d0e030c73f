#pragma once

#include "charts/chart_style.h"
#include "document/question.h"
#include "money/format.h"

#include <QSizeF>
#include <QString>

#include <vector>

class QCustomPlot;

namespace breakeven::ui {

/// Choices by what they cost once and where they leave the economy.
struct FrontierData {
    struct Point {
        QString name;  ///< what the choice is
        QString label; ///< beside its point, where it is on the frontier: a number of the table
        Money oneOff;
        Money surplus;
        bool frontier = false;
        bool failing = false; ///< somebody enters the failure regime
        FigureQuestion question = {};
        QString chance = {}; ///< of break-even, where it is drawn
    };
    QString title;
    QString oneOffName; ///< of the axes
    QString surplusName;
    std::vector<Point> points;
    int chosen = -1;
    MoneyUnit unit = MoneyUnit::thousands;
    QString finding;
};

/// Draws the choices as points, those of the frontier joined and numbered, those in which somebody fails as
/// crosses.
void plotFrontier(QCustomPlot& plot, const FrontierData& data, const ChartStyle& style, QSizeF size);

QString frontierTable(const FrontierData& data);

} // namespace breakeven::ui
