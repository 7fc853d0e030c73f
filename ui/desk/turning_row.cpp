#include "desk/turning_row.h"

#include "theme/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QWidget>

namespace breakeven::ui {

namespace {

class TurningRow : public QObject {
public:
    TurningRow(QWidget& widget, QBoxLayout& row, int steps, QList<QBoxLayout*> across)
        : QObject(&row), widget_(widget), row_(row), steps_(steps), across_(std::move(across)) {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) turn();
        return false;
    }

private:
    void turn() {
        const bool wide = widget_.width() >= room(steps_);
        const auto beside = QBoxLayout::LeftToRight, under = QBoxLayout::TopToBottom;
        row_.setDirection(wide ? beside : under);
        for (QBoxLayout* layout : across_) layout->setDirection(wide ? under : beside);
    }

    QWidget& widget_;
    QBoxLayout& row_;
    int steps_;
    QList<QBoxLayout*> across_;
};

} // namespace

QBoxLayout* turningRow(QWidget& widget, int steps, const QList<QBoxLayout*>& across) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, &widget);
    new TurningRow(widget, *row, steps, across);
    return row;
}

} // namespace breakeven::ui
