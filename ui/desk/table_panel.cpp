#include "desk/table_panel.h"

#include "theme/type.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

TablePanel::TablePanel(std::unique_ptr<GridModel> model, const QString& hint, QWidget* parent)
    : QWidget(parent), grid_(new GridPanel(std::move(model))) {
    GridView& view = grid_->view();
    if (view.accessibleName().isEmpty()) view.setAccessibleName(grid_->model().title());
    view.setAccessibleDescription(hint);
    setFocusProxy(grid_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, breakeven::ui::grid(1), 0, 0);
    layout->setSpacing(breakeven::ui::grid(1));
    if (!hint.isEmpty()) {
        auto* label = new QLabel(hint);
        label->setProperty("role", "caption");
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(grid_, 1);
    connect(&view, &GridView::currentAddressChanged, this, &TablePanel::cellEntered);
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
