#include "shell/edit_menu.h"

#include "grid/grid_panel.h"

#include <QApplication>
#include <QMenu>

namespace breakeven::ui {

EditMenu::EditMenu(QMenu& menu) : QObject(&menu), menu_(menu), fixed_(menu.actions().size()) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    // What is done is done to what one sees.
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        if (grid_ && !grid_->isVisible()) show(nullptr);
    });
    fill();
}

void EditMenu::follow(QWidget* focused) {
    for (QWidget* widget = focused; widget; widget = widget->parentWidget())
        if (auto* panel = qobject_cast<GridPanel*>(widget)) return show(panel);
}

void EditMenu::show(GridPanel* panel) {
    if (panel == grid_) return;
    if (grid_) disconnect(grid_, &QObject::destroyed, this, nullptr);
    grid_ = panel;
    // By then it is no grid any more, and its actions have left the menu by themselves.
    if (panel) connect(panel, &QObject::destroyed, this, [this] { show(nullptr); });
    fill();
}

void EditMenu::fill() {
    const QList<QAction*> shown = menu_.actions();
    for (QAction* action : shown.mid(fixed_)) {
        menu_.removeAction(action);
        if (QMenu* within = action->menu())
            delete within;
        else if (action->parent() == &menu_)
            delete action;
    }
    menu_.addSeparator();
    if (!grid_) {
        menu_.addAction(tr("Choose a cell in a table to edit it"))->setEnabled(false);
        return;
    }
    grid_->commands().fillMenu(menu_);
}

} // namespace breakeven::ui
