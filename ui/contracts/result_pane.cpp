#include "contracts/result_pane.h"

#include "charts/chart_view.h"
#include "contracts/year_figures.h"
#include "desk/figure_table.h"
#include "desk/page.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

ResultPane::ResultPane(ChartView* chart, const QString& tableName, QWidget* parent)
    : QWidget(parent), stack_(new QStackedWidget), finding_(new QLabel), empty_(emptyState({})),
      lines_(new YearFiguresModel(this)), table_(new FigureTable) {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setModel(lines_);
    table_->setAccessibleName(tableName);
    if (tableName.isEmpty()) table_->hide();
    connect(table_->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ResultPane::fit);
    chart->setMinimumHeight(room(18));

    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(grid(2), grid(1), 0, 0);
    layout->setSpacing(grid(2));
    layout->addWidget(finding_);
    layout->addWidget(table_);
    layout->addWidget(chart, 1);
    stack_->addWidget(results);
    stack_->addWidget(empty_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
}

void ResultPane::setFinding(const QString& sentence) { finding_->setText(sentence); }

void ResultPane::setUnit(const QString& unit) { table_->setAccessibleDescription(tr("in %1").arg(unit)); }

void ResultPane::showResults() { stack_->setCurrentIndex(0); }

void ResultPane::showEmpty(const QString& why) {
    empty_->setText(why);
    stack_->setCurrentIndex(1);
}

QString ResultPane::finding() const { return finding_->text(); }
QString ResultPane::emptyText() const { return empty_->text(); }
bool ResultPane::isEmpty() const { return stack_->currentIndex() == 1; }

void ResultPane::fit() {
    // The titles are wider than the headers' own font makes them.
    int widest = 0;
    for (int row = 0; row < lines_->rowCount(); ++row) {
        const QFont font = lines_->headerData(row, Qt::Vertical, Qt::FontRole).value<QFont>();
        const QString title = lines_->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(title));
    }
    table_->verticalHeader()->setFixedWidth(widest + room(4));
    const QScrollBar& along = *table_->horizontalScrollBar();
    table_->setFixedHeight(table_->fullHeight() + (along.maximum() > 0 ? along.sizeHint().height() : 0));
}

} // namespace breakeven::ui
