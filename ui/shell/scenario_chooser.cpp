#include "shell/scenario_chooser.h"

#include "desk/scenario_text.h"
#include "document/on_tables.h"
#include "grid/grid_view.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace breakeven::ui {

ScenarioChooser::ScenarioChooser(Document& document, QWidget* parent)
    : QComboBox(parent), document_(document) {
    setAccessibleName(tr("Scenario"));
    setMinimumWidth(room(55));
    setMaximumWidth(room(90));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    onTables(document, tablesOfScenarioNames(), this, &ScenarioChooser::rebuild);
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (finishEntry(*window()))
            document_.setScenario(itemData(row).toString());
        else
            follow();
    });
    rebuild();
}

// A key or a turn of the wheel in the wrong place switches nothing: one chooses from the open list.
void ScenarioChooser::keyPressEvent(QKeyEvent* event) {
    const bool leaves =
        event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab || event->key() == Qt::Key_Escape;
    if (leaves) return QComboBox::keyPressEvent(event);
    const bool opens = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                       event->key() == Qt::Key_Space || event->key() == Qt::Key_F4 ||
                       event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens)
        showPopup();
    else
        event->ignore();
}

void ScenarioChooser::wheelEvent(QWheelEvent* event) { event->ignore(); }

void ScenarioChooser::rebuild() {
    struct Listed {
        QString code, name, caption;
    };
    std::vector<Listed> listed;
    for (const ScenarioEntry& entry : scenarioTree(document_.economy()))
        listed.push_back({entry.code, QString(3 * entry.depth, QChar(0xA0)) + entry.name,
                          scenarioCaption(document_.economy(), entry.code)});
    int at = 0;
    const auto stands = [&](const Listed& one) {
        const int item = at++;
        return itemData(item) == one.code && itemText(item) == one.name &&
               itemData(item, Qt::ToolTipRole) == one.caption;
    };
    // Most edits change neither names nor numbers.
    if (count() == static_cast<int>(listed.size()) && std::all_of(listed.begin(), listed.end(), stands))
        return follow();
    clear();
    for (const Listed& one : listed) {
        addItem(icon("scenarios"), one.name, one.code);
        setItemData(count() - 1, one.caption, Qt::ToolTipRole);
    }
    // The list is as wide as its longest name, whatever the place in the tool bar.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width() +
                            grid(4));
    follow();
}

void ScenarioChooser::follow() {
    setCurrentIndex(std::max(0, findData(document_.scenario())));
    const QString caption = scenarioCaption(document_.economy(), document_.scenario());
    setToolTip(caption);
    setAccessibleDescription(caption);
}

} // namespace breakeven::ui
