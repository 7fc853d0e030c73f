#include "desk/fitted_label.h"

#include "theme/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace breakeven::ui {

FittedLabel::FittedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FittedLabel::minimumSizeHint() const {
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), room(10)), whole.height()};
}

QString FittedLabel::fitted() const {
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool FittedLabel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || fitted() == text()) return QLabel::event(event);
    const QString more = toolTip().isEmpty() || toolTip() == text() ? QString() : '\n' + toolTip();
    QToolTip::showText(static_cast<const QHelpEvent*>(event)->globalPos(), text() + more, this);
    return true;
}

void FittedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), fitted(),
                          foregroundRole());
}

} // namespace breakeven::ui
