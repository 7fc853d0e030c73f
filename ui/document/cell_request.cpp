#include "document/cell_request.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace breakeven::ui {

CellRequestEvent::CellRequestEvent(CellRequest what, QString cell)
    : QEvent(kind()), what_(what), cell_(std::move(cell)) {
    ignore();
}

QEvent::Type CellRequestEvent::kind() {
    static const auto type = static_cast<Type>(QEvent::registerEventType());
    return type;
}

void requestOf(QWidget& asker, CellRequest what, const QString& cell) {
    for (QWidget* widget = &asker; widget; widget = widget->parentWidget()) {
        if (widget->isModal()) return;
        CellRequestEvent event(what, cell);
        QCoreApplication::sendEvent(widget, &event);
        if (event.isAccepted()) return;
    }
}

} // namespace breakeven::ui
