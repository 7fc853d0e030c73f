#include "shell/dock_room.h"

#include "shell/panel_switch.h"
#include "theme/type.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <utility>

namespace breakeven::ui {

namespace {

// In steps: what a window is as wide as to have docks and page side by side, and to name its panels.
constexpr int wide = 240, named = 310;

} // namespace

DockRoom::DockRoom(QMainWindow& window, QDockWidget& navigator, QDockWidget& outlook, PanelSwitch& foot)
    : QObject(&window), window_(window), navigator_(navigator), outlook_(outlook), foot_(foot),
      textScale_(textScale()) {
    window.installEventFilter(this);
}

bool DockRoom::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fit();
    // Once every dock knows the new type.
    if (event->type() == QEvent::FontChange && textScale_ != textScale())
        QTimer::singleShot(0, this, [this] {
            resizeDocks();
            fit();
        });
    return false;
}

void DockRoom::fit() {
    foot_.setBrief(window_.width() < room(named));
    const bool narrow = window_.width() < room(wide);
    if (narrow == std::exchange(narrow_, narrow)) return;
    if (!narrow) return putBack();
    for (QDockWidget* dock : {&navigator_, &outlook_})
        if (!dock->isHidden() && !dock->isFloating()) {
            putAway_ << dock;
            dock->hide();
        }
}

void DockRoom::putBack() {
    for (QDockWidget* dock : std::exchange(putAway_, {})) dock->show();
}

void DockRoom::resizeDocks() {
    const double grows = textScale() / std::exchange(textScale_, textScale());
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (QDockWidget* dock : {&navigator_, &outlook_})
        if (!dock->isHidden() && !dock->isFloating()) {
            docks << dock;
            widths << qRound(dock->width() * grows);
        }
    window_.resizeDocks(docks, widths, Qt::Horizontal);
}

} // namespace breakeven::ui
