#include "desk/table_panel.h"

#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

TablePanel::TablePanel(std::unique_ptr<GridModel> model, const QString& hint, QWidget* parent)
    : QWidget(parent), grid_(new GridPanel(std::move(model))), hint_(new QLabel(hint)) {
    GridView& view = grid_->view();
    if (view.accessibleName().isEmpty()) view.setAccessibleName(grid_->model().title());
    view.setAccessibleDescription(hint);
    setFocusProxy(grid_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, breakeven::ui::grid(1), 0, 0);
    layout->setSpacing(breakeven::ui::grid(1));
    hint_->setProperty("role", "caption");
    hint_->setWordWrap(true);
    layout->addWidget(hint_);
    layout->addWidget(grid_, 1);
    hint_->hide();
    connect(&view, &GridView::currentAddressChanged, this, &TablePanel::cellEntered);
}

int TablePanel::heightFor(int rows) const {
    const GridView& view = grid_->view();
    return breakeven::ui::grid(1) + view.horizontalHeader()->height() + rows * GridView::lineHeight() +
           view.horizontalScrollBar()->sizeHint().height();
}

void TablePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int text = hint_->heightForWidth(width()) + breakeven::ui::grid(1);
    hint_->setVisible(!hint_->text().isEmpty() && height() >= heightFor(rowsInView) + text);
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
