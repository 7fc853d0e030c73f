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

// A window gets as narrow as its frame wants it, and what stands beside the page gives way then.
constexpr QSize leastWindow{640, 480};

} // namespace

DockRoom::DockRoom(QMainWindow& window, QDockWidget& navigator, QDockWidget& outlook, PanelSwitch& foot)
    : QObject(&window),
      window_(window), navigator_{navigator, wideForNavigator}, outlook_{outlook, wideForOutlook},
      foot_(foot), textScale_(textScale()) {
    window.setMinimumSize(leastWindow);
    window.installEventFilter(this);
    navigator.installEventFilter(this);
    outlook.installEventFilter(this);
}

bool DockRoom::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &window_) {
        if (event->type() != QEvent::Resize || textScale_ != textScale()) return false;
        for (Beside* beside : {&navigator_, &outlook_})
            if (watched == &beside->dock) beside->usual = beside->dock.width() / textScale_;
        return false;
    }
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fit();
    if (event->type() == QEvent::FontChange && textScale() > textScale_) fit();
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
    restoreWidths();
}

void DockRoom::fit(Beside& beside) {
    const bool lacks = window_.width() < room(beside.needs);
    if (lacks == std::exchange(beside.lacks, lacks)) return;
    if (!lacks) return putBack(beside);
    beside.putAway = !beside.dock.isHidden() && !beside.dock.isFloating();
    if (!beside.putAway) return;
    beside.width = beside.usual;
    beside.dock.hide();
}

void DockRoom::putBack() {
    foot_.putBack();
    putBack(navigator_);
    putBack(outlook_);
    restoreWidths();
}

void DockRoom::putBack(Beside& beside) {
    if (std::exchange(beside.putAway, false)) beside.dock.show();
}

// Of all that came back at once, as each takes room from the others.
void DockRoom::restoreWidths() {
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (Beside* beside : {&navigator_, &outlook_})
        if (beside->width > 0 && !beside->putAway) {
            docks << &beside->dock;
            widths << qRound(std::exchange(beside->width, 0) * textScale());
        }
    if (!docks.isEmpty()) window_.resizeDocks(docks, widths, Qt::Horizontal);
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
