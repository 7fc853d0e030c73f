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

// In steps: how wide a window is that has the navigator beside its page, the outlook too, and names its
// panels.
constexpr int wideForNavigator = 240, wideForOutlook = 290, named = 310;

} // namespace

DockRoom::DockRoom(QMainWindow& window, QDockWidget& navigator, QDockWidget& outlook, PanelSwitch& foot)
    : QObject(&window),
      window_(window), navigator_{navigator, wideForNavigator}, outlook_{outlook, wideForOutlook},
      foot_(foot), textScale_(textScale()) {
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
    fit(outlook_);
    fit(navigator_);
}

void DockRoom::fit(Beside& beside) {
    const bool lacks = window_.width() < room(beside.needs);
    if (lacks == std::exchange(beside.lacks, lacks)) return;
    if (!lacks) return putBack(beside);
    beside.putAway = !beside.dock.isHidden() && !beside.dock.isFloating();
    if (beside.putAway) beside.dock.hide();
}

void DockRoom::putBack() {
    foot_.putBack();
    putBack(navigator_);
    putBack(outlook_);
}

void DockRoom::putBack(Beside& beside) {
    if (std::exchange(beside.putAway, false)) beside.dock.show();
}

void DockRoom::resizeDocks() {
    const double grows = textScale() / std::exchange(textScale_, textScale());
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (QDockWidget* dock : {&navigator_.dock, &outlook_.dock})
        if (!dock->isHidden() && !dock->isFloating()) {
            docks << dock;
            widths << qRound(dock->width() * grows);
        }
    window_.resizeDocks(docks, widths, Qt::Horizontal);
}

} // namespace breakeven::ui
