#include "theme/plain_text.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace breakeven::ui {

namespace {

const char* const filterName = "plainText";

/// Tooltips and message boxes have labels inside, which are polished like all others.
class PlainText : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Polish && event->type() != QEvent::Show) return false;
        auto* label = qobject_cast<QLabel*>(watched);
        if (label && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void keepTextPlain(QApplication& application) {
    if (application.findChild<QObject*>(filterName)) return;
    auto* filter = new PlainText(&application);
    filter->setObjectName(filterName);
    application.installEventFilter(filter);
}

} // namespace breakeven::ui
