#include "find/overlay.h"

#include "theme/colours.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace breakeven::ui {

Overlay::Overlay(QWidget& window)
    : QFrame(&window), window_(window), focus_([this](QWidget*, QWidget* now) {
          if (isVisible() && now && now != this && !isAncestorOf(now)) hide();
      }) {
    hide();
    setFocusPolicy(Qt::NoFocus);
    window.installEventFilter(this);
}

void Overlay::appear(QWidget& first) {
    if (!isVisible()) before_ = QApplication::focusWidget();
    setGeometry(placeIn(window_));
    show();
    raise();
    first.setFocus(Qt::PopupFocusReason);
}

void Overlay::leave() {
    hide();
    if (before_) before_->setFocus(Qt::PopupFocusReason);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &window_ && event->type() == QEvent::Resize && isVisible()) setGeometry(placeIn(window_));
    return QFrame::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursFor(palette());
    painter.fillRect(rect(), colours.surface);
    painter.setPen(colours.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace breakeven::ui
