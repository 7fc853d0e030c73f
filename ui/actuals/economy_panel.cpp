#include "actuals/economy_panel.h"

#include "actuals/period_bar.h"
#include "actuals/seen_figures.h"
#include "actuals/shown_table.h"
#include "actuals/variance_rows.h"
#include "charts/figure_text.h"
#include "desk/empty_state.h"
#include "desk/figure_table.h"
#include "document/message_text.h"
#include "document/sentences.h"
#include "insight/actual/actual_findings.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

EconomyAgainstPlan::EconomyAgainstPlan(const Document& document, const ShownFigures& figures,
                                       const Display& display, QWidget* parent)
    : QWidget(parent), seen_(new SeenFigures(document, figures, display, *this)),
      period_(new PeriodBar(*seen_)), finding_(new QLabel), table_(new ShownTable(this)),
      view_(new FigureTable), remark_(new QLabel), empty_(new EmptyState), stack_(new QStackedWidget) {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    remark_->setProperty("role", "caption");
    remark_->setWordWrap(true);
    view_->setModel(table_);
    view_->setAccessibleName(tr("Organisations against plan"));
    view_->horizontalHeader()->setSortIndicatorClearable(true);
    view_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view_->setSortingEnabled(true);
    auto* open = new QAction(icon("actuals"), tr("Open its &actuals"), view_);
    connect(open, &QAction::triggered, this, [this] { this->open(view_->currentIndex().row()); });
    view_->addAction(open);
    view_->installEventFilter(this);
    connect(view_->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, &EconomyAgainstPlan::open);

    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(finding_);
    layout->addWidget(view_, 1);
    layout->addWidget(remark_);
    stack_->addWidget(inside);
    empty_->offerAction("actuals", tr("Go to Actuals"), QStringLiteral("page.actuals"));
    stack_->addWidget(empty_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, grid(1), 0, 0);
    outer->addWidget(period_);
    outer->addWidget(stack_, 1);
    connect(seen_, &SeenFigures::changed, this, &EconomyAgainstPlan::refresh);
    refresh();
}

void EconomyAgainstPlan::open(int row) {
    if (row >= 0 && row < table_->rowCount() && seen_->year())
        Q_EMIT actualsWanted(table_->row(row).code, *seen_->year(), seen_->month());
}

// Enter opens; what a figure is made of, the menu and Ctrl+E tell.
bool EconomyAgainstPlan::eventFilter(QObject* object, QEvent* event) {
    if (object == view_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(view_->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void EconomyAgainstPlan::refresh() {
    const YearVariance* exact = seen_->exact();
    VarianceTable table;
    if (exact)
        table =
            economyTable(seen_->economy(), *exact, *seen_->printed(), seen_->unit(), seen_->planScenario());
    const bool any = !table.rows.empty();
    table_->setTable(std::move(table.columns), std::move(table.rows));
    stack_->setCurrentIndex(any ? 0 : 1);
    if (any) {
        const YearVariance& printed = *seen_->printed();
        finding_->setText(
            sentencesOf(varianceFindings(seen_->economy(), printed, printed.together, wording())));
        remark_->setText(planRemark(exact->together, exact->month, seen_->planName()));
    }
    finding_->setVisible(any && !finding_->text().isEmpty());
    remark_->setVisible(any && !remark_->text().isEmpty());
    view_->setAccessibleDescription(any ? finding_->text() : QString());
    const auto year = seen_->year();
    empty_->setText(!seen_->obstacle().isEmpty() ? seen_->obstacle()
                    : !year || (seen_->isWorking() && !seen_->seen())
                        ? QString()
                        : tr("No organisation has an actual surplus for %1 yet. Type or paste actuals on the "
                             "Actuals page.")
                              .arg(yearText(*year)));
}

} // namespace breakeven::ui
