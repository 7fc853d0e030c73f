#pragma once

#include "charts/tornado_data.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// What several sites say of one effect, each with its interval, and what they say together.
struct ForestData {
    struct Interval {
        double low = 0, high = 0;
    };
    struct Row {
        QString name;
        ChartedNumber effect; ///< its text with the interval: "2.4% (1.1% to 3.7%)"
        Interval interval;
        double weight = 0; ///< all together 1
        QString weightText;
        bool observed = false; ///< seen, not planned: its square is filled
        QString says;          ///< all of it, for hovering and screen readers
    };
    QString title;
    QString effectName; ///< of the axis: "less of the activity it acts on"
    std::vector<Row> rows;
    std::optional<Row> pooled;
    std::optional<Row> prediction;             ///< of a further site; its effect is that pooled
    std::function<QString(double)> numberText; ///< of the axis
    std::optional<Interval> scale = {};        ///< what the axis shows at least, of a plot that is parted
    double largestWeight = 0;                  ///< of all rows where it is parted; nought: of its own
    QString finding;
};

} // namespace breakeven::ui
