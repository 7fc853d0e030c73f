#include "pages/scenario_tree.h"

#include "desk/scenario_text.h"
#include "desk/when_shown.h"
#include "document/on_tables.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace breakeven::ui {

ScenarioTree::ScenarioTree(Document& document, QWidget* parent) : QTreeWidget(parent), document_(document) {
    setAccessibleName(tr("Scenarios"));
    setHeaderLabels({tr("Scenario"), tr("What it is")});
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setIndentation(grid(4));
    setUniformRowHeights(true);
    setDragDropMode(InternalMove);
    setFrameShape(QFrame::NoFrame);
    auto* shown = new WhenShown(*this, [this] { rebuild(); });
    onTables(document, {TableId::scenarios, TableId::overrides}, shown, &WhenShown::request);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT scenarioMarked(chosen()); });
    rebuild();
}

void ScenarioTree::rebuild() {
    const QString marked = topLevelItemCount() > 0 ? chosen() : document_.scenario();
    QSignalBlocker quiet(this);
    clear();
    QList<QTreeWidgetItem*> path;
    for (const ScenarioEntry& entry : scenarioTree(document_.economy())) {
        path.resize(std::min<qsizetype>(entry.depth, path.size()));
        auto* item = path.isEmpty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(path.last());
        item->setText(0, entry.name);
        item->setIcon(0, icon("scenarios"));
        item->setToolTip(0, tr("%1 (%2)").arg(entry.name, entry.code));
        item->setText(1, scenarioCaption(document_.economy(), entry.code));
        item->setData(0, Qt::UserRole, entry.code);
        if (entry.code == document_.scenario()) item->setFont(0, strongFont());
        path << item;
    }
    expandAll();
    choose(marked);
    quiet.unblock();
    if (chosen() != marked) Q_EMIT scenarioMarked(chosen());
}

QString ScenarioTree::chosen() const {
    const QTreeWidgetItem* item = currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QStringLiteral("base");
}

void ScenarioTree::choose(const QString& scenario) {
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if ((*item)->data(0, Qt::UserRole) == scenario) return setCurrentItem(*item);
    if (topLevelItem(0)) setCurrentItem(topLevelItem(0));
}

void ScenarioTree::dropEvent(QDropEvent* event) {
    const QTreeWidgetItem* target = itemAt(event->position().toPoint());
    if (target && chosen() != QLatin1String("base"))
        Q_EMIT reparentWanted(chosen(), target->data(0, Qt::UserRole).toString());
    event->setDropAction(Qt::IgnoreAction); // the tree is built anew from the document
    event->accept();
}

} // namespace breakeven::ui
