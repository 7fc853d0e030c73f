#include "shell/key_figure_box.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace breakeven::ui {

KeyFigureBox::KeyFigureBox(FigureQuestion question, QWidget* parent)
    : QWidget(parent), question_(std::move(question)),
      explain_(addExplain(*this, [this] { ask(*this, question_); })) {
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Double-click or Enter: explain this figure"));
}

void KeyFigureBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return explain_->trigger();
    QWidget::keyPressEvent(event);
}

// The box may go while its menu is open: figures change in the background.
void KeyFigureBox::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(explain_);
    menu->popup(event->globalPos());
}

void KeyFigureBox::mouseDoubleClickEvent(QMouseEvent*) { explain_->trigger(); }

void KeyFigureBox::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void KeyFigureBox::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void KeyFigureBox::paintEvent(QPaintEvent*) {
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace breakeven::ui
