#include "grid/column_menu.h"

#include "grid/grid_view.h"
#include "theme/type.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace breakeven::ui {

namespace {

constexpr int mostValues = 60;
constexpr int valueRole = Qt::UserRole;

} // namespace

ColumnMenu::ColumnMenu(GridView& view, int column) : QMenu(&view), view_(view), column_(column) {
    setTitle(view.gridModel()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    addOrders();
    addSeparator();
    addFilter();
}

void ColumnMenu::addOrders() {
    GridProxy& grid = view_.order();
    const Column* about = view_.gridModel()->columnAt(view_.gridModel()->index(0, column_));
    const bool numbers = about && isNumeric(*about);
    const auto add = [&](const QString& text, int column, Qt::SortOrder order) {
        QAction* action = addAction(text, this, [&grid, column, order] { grid.sort(column, order); });
        action->setCheckable(true);
        action->setChecked(grid.sortColumn() == column && (column < 0 || grid.sortOrder() == order));
    };
    add(numbers ? tr("Smallest first") : tr("A to Z"), column_, Qt::AscendingOrder);
    add(numbers ? tr("Largest first") : tr("Z to A"), column_, Qt::DescendingOrder);
    add(tr("Table order"), -1, Qt::AscendingOrder);
}

void ColumnMenu::addFilter() {
    GridProxy& grid = view_.order();
    const ColumnFilter filter = grid.filter(column_);
    auto* panel = new QWidget(this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(4);
    auto* label = new QLabel(tr("&Show rows with"), panel);
    contains_ = new QLineEdit(filter.contains, panel);
    contains_->setPlaceholderText(tr("text, or > 1,000"));
    contains_->setClearButtonEnabled(true);
    contains_->setAccessibleName(tr("Show rows with"));
    label->setBuddy(contains_);
    layout->addWidget(label);
    layout->addWidget(contains_);
    connect(contains_, &QLineEdit::textChanged, this, &ColumnMenu::applyFilter);
    connect(contains_, &QLineEdit::returnPressed, this, &QMenu::close);
    const QStringList shown = grid.valuesOf(column_, mostValues);
    if (shown.size() > 1 && shown.size() <= mostValues) {
        values_ = new QListWidget(panel);
        values_->setAccessibleName(tr("Values shown"));
        values_->setMinimumWidth(room(55));
        values_->setFixedHeight(
            int(std::min<qsizetype>(shown.size(), 10)) * (values_->fontMetrics().height() + 4) + 6);
        for (const QString& value : shown) {
            auto* item = new QListWidgetItem(value.isEmpty() ? tr("(blank)") : value, values_);
            item->setData(valueRole, value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(filter.leftOut.contains(value) ? Qt::Unchecked : Qt::Checked);
        }
        layout->addWidget(values_);
        connect(values_, &QListWidget::itemChanged, this, &ColumnMenu::applyFilter);
    }
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(panel);
    addAction(action);
    QAction* clear = addAction(tr("Clear all filters"), this, [&grid] { grid.clearFilters(); });
    clear->setEnabled(grid.isFiltered());
}

void ColumnMenu::applyFilter() {
    ColumnFilter filter;
    filter.contains = contains_->text().trimmed();
    for (int row = 0; values_ && row < values_->count(); ++row)
        if (values_->item(row)->checkState() == Qt::Unchecked)
            filter.leftOut << values_->item(row)->data(valueRole).toString();
    view_.order().setFilter(column_, filter);
}

} // namespace breakeven::ui
