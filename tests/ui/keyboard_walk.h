#pragma once

#include "grid/grid_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QTest>

namespace breakeven::ui {

/// What the keyboard is to reach in a window or a part of it.
inline QList<QPointer<QWidget>> controlsOf(QWidget& within) {
    QList<QPointer<QWidget>> all;
    for (QWidget* widget : within.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == within.window() &&
            widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            all << widget;
    return all;
}

/// Walks with Tab, or back with Shift+Tab, from one control round to it again.
class KeyboardWalk {
public:
    KeyboardWalk(QWidget& within, bool forward) : within_(within), forward_(forward) {}

    /// What was not visited, or where the keyboard stayed.
    QStringList faults() {
        const auto wanted = controlsOf(within_);
        if (wanted.isEmpty()) return {};
        wanted.front()->setFocus(forward_ ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        const QPointer<QWidget> start = QApplication::focusWidget();
        if (!start) return {"nothing takes the keyboard"};
        for (int step = 0; step < 400; ++step) {
            const QPointer<QWidget> here = QApplication::focusWidget();
            if (!here) return {"the keyboard is lost after " + last_};
            visited_.insert(here);
            last_ = titleOf(*here);
            if (!leave(*here)) return {"the keyboard stays in " + last_};
            if (QApplication::focusWidget() == start) break;
        }
        QStringList missed;
        for (const auto& one : wanted)
            if (one && one->isVisible() && one->isEnabled() && !visited_.contains(one) && !isReachedByArrows(*one))
                missed << "never reached: " + titleOf(*one);
        if (QApplication::focusWidget() != start) missed << "the walk does not come back";
        return missed;
    }

    static QString titleOf(const QWidget& widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        return QString("%1 \"%2\"")
            .arg(QString(widget.metaObject()->className()).remove("breakeven::ui::"),
                 widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName());
    }

private:
    /// In a group of radio buttons Tab goes to the one that is chosen.
    bool isReachedByArrows(const QWidget& widget) const {
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (!button || !button->isCheckable()) return false;
        for (const QWidget* other : visited_)
            if (const auto* one = qobject_cast<const QAbstractButton*>(other);
                one && (one->group() ? one->group() == button->group()
                                     : one->autoExclusive() && one->parent() == button->parent()))
                return true;
        return false;
    }

    bool leave(QWidget& here) const {
        if (auto* grid = qobject_cast<GridView*>(&here)) {
            const int row = forward_ ? grid->order().rowCount() - 1 : 0;
            grid->setCurrentIndex(grid->order().index(row, forward_ ? grid->order().columnCount() - 1 : 0));
        }
        const QPointer<QWidget> self = &here;
        // From link to link first, where a text has some.
        for (int press = 0; press < 60 && QApplication::focusWidget() == self; ++press)
            QTest::keyClick(self, forward_ ? Qt::Key_Tab : Qt::Key_Backtab,
                            forward_ ? Qt::NoModifier : Qt::ShiftModifier);
        return QApplication::focusWidget() != self;
    }

    QWidget& within_;
    bool forward_;
    QSet<QWidget*> visited_;
    QString last_;
};

} // namespace breakeven::ui
