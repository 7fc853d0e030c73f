#include "shell/panel_switch.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>

namespace breakeven::ui {

PanelSwitch::PanelSwitch(QMainWindow& window, const QList<QDockWidget*>& panels, int height)
    : window_(window), panels_(panels), height_(height) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QDockWidget* panel : panels_) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(panel->isVisible());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(panel->windowIcon());
        button->setText(panel->windowTitle());
        button->setToolTip(tr("Open or close the panel %1").arg(panel->windowTitle()));
        layout->addWidget(button);
        buttons_ << button;
        connect(button, &QToolButton::clicked, this,
                [this, panel](bool wanted) { wanted ? open(panel) : close(panel); });
        connect(panel, &QDockWidget::visibilityChanged, button, &QToolButton::setChecked);
    }
}

void PanelSwitch::open(QDockWidget* panel) {
    for (QDockWidget* other : panels_)
        if (other != panel && !other->isFloating()) close(other);
    const bool opens = !panel->isVisible();
    panel->show();
    panel->raise();
    const int least = std::min(panel->property("leastHeight").toInt(), window_.height() * 28 / 100);
    const int height = std::max(height_, least);
    if (opens && !panel->isFloating()) window_.resizeDocks({panel}, {height}, Qt::Vertical);
    panel->widget()->setFocus();
}

void PanelSwitch::close(QDockWidget* panel) {
    if (panel->isVisible() && !panel->isFloating()) height_ = panel->height();
    panel->hide();
}

QToolButton* PanelSwitch::buttonOf(const QDockWidget* panel) const {
    return buttons_.value(panels_.indexOf(panel));
}

} // namespace breakeven::ui
