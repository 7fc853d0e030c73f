#include "shell/pane_walk.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace breakeven::ui {

namespace {

bool takesKeys(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus &&
           !widget.focusProxy();
}

bool holds(const QWidget& pane, const QWidget* widget) {
    return widget && (&pane == widget || pane.isAncestorOf(widget));
}

// Where one was last, or else the first in the order of Tab.
QWidget* entranceOf(QWidget& pane) {
    if (QWidget* last = pane.focusWidget(); holds(pane, last) && takesKeys(*last)) return last;
    QWidget* widget = &pane;
    do {
        if (holds(pane, widget) && takesKeys(*widget)) return widget;
        widget = widget->nextInFocusChain();
    } while (widget != &pane);
    return nullptr;
}

} // namespace

void walkPanes(const QList<QWidget*>& panes, bool forward) {
    const auto here = std::find_if(panes.begin(), panes.end(), [](const QWidget* pane) {
        return holds(*pane, QApplication::focusWidget());
    });
    const auto count = panes.size();
    const qsizetype start = here != panes.end() ? here - panes.begin() : forward ? -1 : count;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype place = ((start + (forward ? step : -step)) % count + count) % count;
        if (!panes[place]->isVisible()) continue;
        if (QWidget* entrance = entranceOf(*panes[place]))
            return entrance->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace breakeven::ui
