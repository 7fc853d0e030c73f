#include "desk/result_panel.h"

#include "desk/empty_state.h"
#include "desk/figure_table.h"
#include "desk/selection.h"
#include "desk/shared_room.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

ResultPanel::ResultPanel(const Display& display, const QString& name, QWidget* chart, QWidget* parent)
    : QWidget(parent), model_(new YearTableModel(display, this)), table_(new FigureTable),
      finding_(new QLabel), empty_(new EmptyState), stack_(new QStackedWidget) {
    table_->setModel(model_);
    table_->setAccessibleName(name);
    display.selection().link(*table_, {.year = [this](int column) { return model_->yearAt(column); }});
    finding_->setWordWrap(true);
    finding_->setVisible(false);
    auto* beside = new QSplitter(Qt::Horizontal);
    beside->setChildrenCollapsible(false);
    beside->addWidget(table_);
    beside->setStretchFactor(0, 3);
    if (chart) {
        beside->addWidget(chart);
        beside->setStretchFactor(1, 2);
        chart->setMinimumWidth(room(50));
        beside->setSizes({640, 360});
        leaveRestToChart(*beside, *table_, 64);
    }
    stack_->addWidget(beside);
    stack_->addWidget(empty_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(finding_);
    layout->addWidget(stack_, 1);
}

void ResultPanel::setFinding(const QString& sentence) {
    finding_->setText(sentence);
    finding_->setVisible(!sentence.isEmpty());
    table_->setAccessibleDescription(sentence);
}

void ResultPanel::setRows(std::vector<FinancialYear> years, FinancialYear base, std::vector<AmountRow> rows) {
    model_->setRows(std::move(years), base, std::move(rows));
    stack_->setCurrentIndex(model_->isEmpty() ? 1 : 0);
}

int ResultPanel::fullHeight() const {
    if (model_->isEmpty()) return 0;
    const bool scrolls = table_->horizontalHeader()->length() > table_->viewport()->width();
    return layout()->contentsMargins().top() +
           (finding_->isHidden() ? 0 : finding_->height() + layout()->spacing()) + table_->fullHeight() +
           (scrolls ? table_->horizontalScrollBar()->sizeHint().height() : 0);
}

void ResultPanel::setEmptyText(const QString& text) { empty_->setText(text); }

} // namespace breakeven::ui
