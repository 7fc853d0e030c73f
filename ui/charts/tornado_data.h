#pragma once

#include "charts/figures.h"

#include <QString>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// A figure as charts place it, and as it is written.
struct ChartedNumber {
    double number = 0;
    QString text;
};

/// What each of several causes does to one figure: rows from where it stands with the cause low to where it
/// stands with it high.
struct TornadoData {
    struct Bar {
        QString name;
        std::optional<ChartedNumber> low, high; ///< none where there is no such figure then
        QString share;                          ///< of the variance: "41%"
        bool sameWay = false;                   ///< both move the figure to one side
        QString says;                           ///< all of it, for hovering and screen readers
        double part = 0;                        ///< the share as a number
    };
    QString title;
    ChartedNumber central;
    std::vector<Bar> bars;
    QString finding;
    Figures figures = Figures::number; ///< what low and high are
};

} // namespace breakeven::ui
