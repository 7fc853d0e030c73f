#include "pages/scenario_tree.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "desk/scenario_text.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "insight/scenario/listed_changes.h"
#include "pages/sparkline_delegate.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace breakeven::ui {

ScenarioTree::ScenarioTree(Document& document, QWidget* parent) : QTreeWidget(parent), document_(document) {
    setAccessibleName(tr("Scenarios"));
    setColumnCount(columnCount);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(name, QHeaderView::Stretch);
    header()->setMinimumSectionSize(grid(10));
    setItemDelegateForColumn(course, new SparklineDelegate(this));
    setIndentation(grid(4));
    setUniformRowHeights(true);
    setDragDropMode(InternalMove);
    setFrameShape(QFrame::NoFrame);
    setHeadings();
    auto* shown = new WhenShown(*this, [this] { rebuild(); });
    onTables(document, tablesOfScenarioNames(), shown, &WhenShown::request);
    connect(&document, &Document::scenarioChanged, shown, &WhenShown::request);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT scenarioMarked(chosen()); });
    rebuild();
}

void ScenarioTree::setHeadings() {
    const QString symbolOfUnit = QString::fromUtf8(symbol(unit_));
    const auto year = year_                    ? year_
                      : results_.years.empty() ? std::nullopt
                                               : std::optional(results_.years.back());
    setHeaderLabels({tr("Scenario"), tr("Changes"),
                     year ? tr("Surplus %1, %2").arg(yearText(*year), symbolOfUnit) : tr("Surplus"),
                     tr("Against base"), tr("By year")});
    for (const int column : {int(made), int(surplus), int(against)})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setToolTip(surplus, tr("The surplus or (deficit) of the whole economy"));
    headerItem()->setToolTip(against, tr("How much better or (worse) than the base"));
    headerItem()->setToolTip(course, tr("The surplus of the whole economy by year; the dotted line is zero"));
}

void ScenarioTree::rebuild() {
    const QString marked = topLevelItemCount() > 0 ? chosen() : document_.scenario();
    QSignalBlocker quiet(this);
    clear();
    QList<QTreeWidgetItem*> path;
    for (const ScenarioEntry& entry : scenarioTree(document_.economy())) {
        path.resize(std::min<qsizetype>(entry.depth, path.size()));
        auto* item = path.isEmpty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(path.last());
        item->setText(name, entry.name);
        item->setIcon(name, icon("scenarios"));
        item->setToolTip(name, tr("%1 (%2)").arg(entry.name, entry.code));
        const QString caption = scenarioCaption(document_.economy(), entry.code);
        if (const int changes = changeCount(document_.economy(), toCore(entry.code)); changes > 0)
            item->setText(made, QString::number(changes));
        item->setTextAlignment(made, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(made, caption);
        item->setData(made, Qt::AccessibleTextRole, caption);
        item->setData(name, Qt::UserRole, entry.code);
        if (entry.depth == 0)
            item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled); // the base stands on nothing
        if (entry.code == document_.scenario()) {
            item->setFont(name, strongFont());
            item->setToolTip(name, tr("%1 (%2), the current scenario").arg(entry.name, entry.code));
        }
        fill(*item);
        path << item;
    }
    expandAll();
    choose(marked);
    quiet.unblock();
    if (chosen() != marked) Q_EMIT scenarioMarked(chosen());
}

void ScenarioTree::showResults(const ResultsByScenario& results, MoneyUnit unit,
                               std::optional<FinancialYear> year) {
    results_ = results;
    unit_ = unit;
    const bool known =
        year && std::find(results.years.begin(), results.years.end(), *year) != results.years.end();
    year_ = known ? year : std::nullopt;
    setHeadings();
    for (QTreeWidgetItemIterator item(this); *item; ++item) fill(**item);
}

void ScenarioTree::changeEvent(QEvent* event) {
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    for (QTreeWidgetItemIterator item(this); *item; ++item) fill(**item);
}

void ScenarioTree::setWaiting() {
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if ((*item)->text(surplus).isEmpty()) (*item)->setText(surplus, QStringLiteral("…"));
}

void ScenarioTree::fill(QTreeWidgetItem& item) const {
    const std::string code = toCore(item.data(name, Qt::UserRole).toString());
    const auto result = std::find_if(results_.scenarios.begin(), results_.scenarios.end(),
                                     [&](const ScenarioResult& one) { return one.code == code; });
    for (const int column : {int(surplus), int(against), int(course)}) {
        item.setText(column, {});
        item.setData(column, sparklineRole, {});
        item.setData(column, Qt::ForegroundRole, {});
        item.setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (result == results_.scenarios.end() || results_.years.empty()) return;
    if (result->inError) {
        item.setText(surplus, tr("has errors"));
        item.setToolTip(surplus, tr("Switch to it to see what is wrong under Checks"));
        return;
    }
    const auto at =
        year_ ? std::find(results_.years.begin(), results_.years.end(), *year_) - results_.years.begin()
              : std::ptrdiff_t(results_.years.size()) - 1;
    const auto show = [&](int column, const std::optional<Money>& amount) {
        if (!amount) return;
        item.setText(column, column == against ? changeText(*amount, unit_) : moneyText(*amount, unit_));
        if (*amount < Money()) item.setForeground(column, coloursFor(palette()).deficit);
    };
    show(surplus, result->surplus[std::size_t(at)]);
    show(against, result->againstBase[std::size_t(at)]);
    QVariantList values;
    QStringList said;
    for (std::size_t year = 0; year < results_.years.size(); ++year) {
        const auto& amount = result->surplus[year];
        values << (amount ? QVariant(toDouble(*amount)) : QVariant());
        said << tr("%1: %2").arg(yearText(results_.years[year]), moneyText(amount, unit_));
    }
    item.setData(course, sparklineRole, values);
    item.setData(course, Qt::AccessibleTextRole, said.join(QStringLiteral("; ")));
    item.setToolTip(course, said.join(QLatin1Char('\n')));
}

QString ScenarioTree::chosen() const {
    const QTreeWidgetItem* item = currentItem();
    return item ? item->data(name, Qt::UserRole).toString() : QStringLiteral("base");
}

void ScenarioTree::choose(const QString& scenario) {
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if ((*item)->data(name, Qt::UserRole) == scenario) return setCurrentItem(*item);
    if (topLevelItem(0)) setCurrentItem(topLevelItem(0));
}

void ScenarioTree::dropEvent(QDropEvent* event) {
    const QTreeWidgetItem* target = itemAt(event->position().toPoint());
    if (target && chosen() != QLatin1String("base"))
        Q_EMIT reparentWanted(chosen(), target->data(name, Qt::UserRole).toString());
    event->setDropAction(Qt::IgnoreAction); // the tree is built anew from the document
    event->accept();
}

} // namespace breakeven::ui
