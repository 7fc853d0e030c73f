#include "desk/selection.h"

#include "charts/chart_view.h"
#include "desk/figure_table.h"

#include <QItemSelectionModel>

namespace breakeven::ui {

void Selection::choose(const Chosen& chosen) {
    if (chosen == chosen_) return;
    chosen_ = chosen;
    Q_EMIT changed();
}

void Selection::link(ChartView& chart) {
    connect(&chart, &ChartView::valueChosen, this, &Selection::choose);
    connect(this, &Selection::changed, &chart, [this, &chart] { chart.setMarked(chosen_); });
    chart.setMarked(chosen_);
}

void Selection::link(FigureTable& table, const OfTable& places) {
    const auto mark = [this, &table, places] {
        QList<int> rows, columns;
        const int allRows = places.subject && !chosen_.subject.isEmpty() ? table.model()->rowCount() : 0;
        for (int row = 0; row < allRows; ++row)
            if (places.subject(row) == chosen_.subject) rows << row;
        const int allColumns = places.year && chosen_.year ? table.model()->columnCount() : 0;
        for (int column = 0; column < allColumns; ++column)
            if (places.year(column) == chosen_.year) columns << column;
        table.setMarked(std::move(rows), std::move(columns));
    };
    connect(this, &Selection::changed, &table, mark);
    connect(table.model(), &QAbstractItemModel::modelReset, &table, mark);
    connect(&table, &FigureTable::placeChosen, this, [this, places](int row, int column) {
        Chosen chosen;
        if (places.subject) chosen.subject = places.subject(row);
        if (places.year) chosen.year = places.year(column);
        choose(chosen);
    });
    connect(&table, &FigureTable::nothingChosen, this, &Selection::clear);
    mark();
}

} // namespace breakeven::ui
