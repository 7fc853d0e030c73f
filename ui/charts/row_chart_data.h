#pragma once

#include "document/question.h"
#include "money/format.h"

#include <QColor>
#include <QString>

#include <vector>

namespace breakeven::ui {

/// A row of bars with its name at the left: what comes from left and right of a start, end to end.
struct ChartRow {
    enum class Look {
        total, ///< a position: strong, from nought
        step,  ///< what moves it, from where the row before ended
        stack, ///< several parts, gains right of nought and costs left of it
    };
    struct Part {
        std::size_t series = 0; ///< in RowChartData::series, of a stack
        Money amount;
        Money exact; ///< to the penny, as it is copied
    };
    QString name;
    Look look = Look::stack;
    Money amount; ///< of a total or step; of a stack, what its parts add up to; as printed
    Money exact;  ///< to the penny, as it is copied
    std::vector<Part> parts;
    FigureQuestion question = {}; ///< what has it explained
    QString subject = {};         ///< whose it is (Chosen::subject), or none
};

/// Named rows of money: a bridge from one position to another, or the parts of several organisations.
struct RowChartData {
    struct Series {
        QString name;
        QColor colour;
    };
    QString title;
    std::vector<ChartRow> rows;
    std::vector<Series> series; ///< of the parts of stacks
    MoneyUnit unit = MoneyUnit::thousands;
    QString finding;
};

} // namespace breakeven::ui
