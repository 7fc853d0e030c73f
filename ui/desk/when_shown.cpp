#include "desk/when_shown.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace breakeven::ui {

WhenShown::WhenShown(QWidget& widget, std::function<void()> refresh)
    : QObject(&widget), widget_(widget), refresh_(std::move(refresh)) {
    widget.installEventFilter(this);
}

void WhenShown::request() {
    stale_ = !widget_.isVisible();
    if (stale_) return;
    refresh_();
    Q_EMIT refreshed();
}

bool WhenShown::eventFilter(QObject* object, QEvent* event) {
    if (stale_ && object == &widget_ && event->type() == QEvent::Show) request();
    return QObject::eventFilter(object, event);
}

} // namespace breakeven::ui
