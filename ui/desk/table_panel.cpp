#include "desk/table_panel.h"

#include "desk/empty_state.h"
#include "desk/unpaid_remark.h"
#include "grid/fields_model.h"
#include "grid/table_model.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

TablePanel::TablePanel(std::unique_ptr<GridModel> model, const QString& hint, QWidget* parent)
    : QWidget(parent), grid_(new GridPanel(std::move(model), this)), layout_(new QVBoxLayout(this)),
      hint_(new QLabel(hint, this)) {
    GridView& view = grid_->view();
    if (view.accessibleName().isEmpty()) view.setAccessibleName(grid_->model().title());
    view.setAccessibleDescription(hint);
    setFocusProxy(grid_);

    layout_->setContentsMargins(0, breakeven::ui::grid(1), 0, 0);
    layout_->setSpacing(breakeven::ui::grid(1));
    hint_->setProperty("role", "caption");
    hint_->setWordWrap(true);
    layout_->addWidget(hint_);
    layout_->addWidget(grid_, 1);
    hint_->hide();
    view.horizontalHeader()->installEventFilter(this);
    connect(&view, &GridView::currentAddressChanged, this, &TablePanel::cellEntered);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&grid_->model(), signal, this, &TablePanel::sayWhatIsNext);
    connect(&grid_->model(), &QAbstractItemModel::modelReset, this, &TablePanel::sayWhatIsNext);
    connect(&grid_->model().document(), &Document::scenarioChanged, this, &TablePanel::sayWhatIsNext);
    if (qobject_cast<FieldsModel*>(&grid_->model())) showAsForm(view);
    if (const auto* table = qobject_cast<TableModel*>(&grid_->model())) {
        next_ = nextStepOf(table->spec().id);
        if (table->spec().id == TableId::contracts) {
            layout_->addWidget(remark_ = new UnpaidRemark(*table, this));
            connect(remark_, &UnpaidRemark::changed, this, [this] {
                showHint();
                Q_EMIT remarkChanged();
            });
        }
    }
    sayWhatIsNext();
}

void TablePanel::setNextStep(const NextStep& step) {
    next_ = step;
    offersRows_.reset();
    sayWhatIsNext();
}

EmptyState* TablePanel::emptyState() const { return empty_ && !empty_->isHidden() ? empty_ : nullptr; }

void TablePanel::sayWhatIsNext() {
    const bool empty = next_ && grid_->model().settledRows() == 0;
    if (empty) makeEmptyState();
    if (empty_) empty_->setVisible(empty);
    showHint();
}

void TablePanel::makeEmptyState() {
    const bool canAdd = next_->inAnyScenario || grid_->model().document().inBase();
    if (empty_ && offersRows_ == canAdd) return;
    offersRows_ = canAdd;
    if (!empty_) {
        empty_ = new EmptyState({}, this);
        layout_->insertWidget(layout_->indexOf(grid_), empty_);
    }
    empty_->setText(next_->why);
    empty_->offerNothing();
    if (!canAdd)
        empty_->offerAction("reset", tr("Back to base, to add the first"), QStringLiteral("backToBase"));
    else if (next_->action.isEmpty())
        empty_->offer("add", next_->button, [this] { beginRow(); });
    else
        empty_->offerAction("add", next_->button, next_->action);
}

// To the row at the foot that waits to be typed into.
void TablePanel::beginRow() {
    GridView& view = grid_->view();
    view.setFocus();
    const auto* table = qobject_cast<TableModel*>(&grid_->model());
    const int row = table ? std::max(0, table->waitingRow()) : 0;
    view.setCurrentIndex(view.toShown(grid_->model().index(row, 0)));
}

int TablePanel::heightFor(int rows) const {
    const GridView& view = grid_->view();
    const int heading = std::max(view.usualHeadingHeight(), view.horizontalHeader()->minimumHeight());
    return breakeven::ui::grid(1) + heading + rows * GridView::lineHeight() +
           view.horizontalScrollBar()->sizeHint().height() + 2 * view.frameWidth();
}

int TablePanel::remarkHeight() const {
    return remark_ && !remark_->text().isEmpty() ? remark_->heightForWidth(width()) + breakeven::ui::grid(1)
                                                 : 0;
}

QString TablePanel::remark() const { return remark_ ? remark_->text() : QString(); }

void TablePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showHint();
}

bool TablePanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize && static_cast<QResizeEvent*>(event)->oldSize().height() !=
                                               static_cast<QResizeEvent*>(event)->size().height()) {
        showHint();
        Q_EMIT heightChanged();
    }
    return QWidget::eventFilter(object, event);
}

// Only where ten rows stay in view.
void TablePanel::showHint() {
    const int rows = heightFor(rowsInView), remark = remarkHeight();
    if (remark_) remark_->setVisible(remark > 0 && height() >= rows + remark);
    const int text = hint_->heightForWidth(width()) + breakeven::ui::grid(1);
    hint_->setVisible(!hint_->text().isEmpty() && !emptyState() && height() >= rows + remark + text);
    // The button says what is next where there is no room for why.
    auto* why = emptyState() ? empty_->findChild<QLabel*>() : nullptr;
    if (why == nullptr) return;
    using breakeven::ui::grid;
    const int button = why->fontMetrics().height() + grid(4);
    why->setVisible(height() >= heightFor(1) + why->heightForWidth(width() - grid(8)) + button + grid(7));
}

bool TablePanel::reveal(const Address& address) {
    if (!grid_->goTo(address)) return false;
    grid_->view().setFocus();
    return true;
}

bool revealInTabs(QTabWidget& tabs, const QList<TablePanel*>& panels, const Address& address) {
    for (TablePanel* panel : panels) {
        if (!panel->reveal(address)) continue;
        for (int tab = 0; tab < tabs.count(); ++tab)
            if (tabs.widget(tab) == panel || tabs.widget(tab)->isAncestorOf(panel)) tabs.setCurrentIndex(tab);
        return true;
    }
    return false;
}

} // namespace breakeven::ui
