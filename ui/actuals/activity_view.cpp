#include "actuals/activity_view.h"

#include "actuals/seen_figures.h"
#include "actuals/shown_table.h"
#include "actuals/variance_rows.h"
#include "desk/empty_state.h"
#include "desk/figure_table.h"
#include "theme/type.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

ActivityView::ActivityView(SeenFigures& seen, QWidget* parent)
    : QWidget(parent), seen_(seen), table_(new ShownTable(this)), view_(new FigureTable), remark_(new QLabel),
      empty_(new EmptyState), stack_(new QStackedWidget) {
    view_->setModel(table_);
    view_->setAccessibleName(tr("Actual activity against plan"));
    remark_->setProperty("role", "caption");
    remark_->setWordWrap(true);
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(view_, 1);
    layout->addWidget(remark_);
    stack_->addWidget(inside);
    empty_->offer("actuals", tr("Type figures by month"), [this] { Q_EMIT monthsWanted(); });
    stack_->addWidget(empty_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, grid(1), 0, 0);
    outer->addWidget(stack_);
    connect(&seen, &SeenFigures::changed, this, &ActivityView::refresh);
    refresh();
}

void ActivityView::setOrganisation(const QString& code) {
    if (code == organisation_) return;
    organisation_ = code;
    refresh();
}

void ActivityView::refresh() {
    const YearSeen* seen = seen_.seen();
    const auto found = seen ? seen->activity.find(seen_.month()) : decltype(seen->activity.end())();
    VarianceTable table;
    if (seen && found != seen->activity.end())
        table = activityTable(seen_.economy(), found->second, organisation_, seen_.month());
    const bool any = !table.rows.empty();
    table_->setTable(std::move(table.columns), std::move(table.rows));
    stack_->setCurrentIndex(any ? 0 : 1);
    remark_->setText(seen_.month() < 12 ? tr("* %n twelfth(s) of the year's volume in the plan, “%1”.",
                                             nullptr, seen_.month())
                                              .arg(seen_.planName())
                                        : tr("* The year's volume in the plan, “%1”.").arg(seen_.planName()));
    empty_->setText(seen_.isWorking() && !seen ? QString()
                    : seen_.obstacle().isEmpty()
                        ? tr("No activity is typed to the end of this month. Under Figures by month, choose "
                             "Activity and type or paste the actual volumes.")
                        : seen_.obstacle());
}

} // namespace breakeven::ui
