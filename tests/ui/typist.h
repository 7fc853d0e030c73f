#pragma once

#include <QApplication>
#include <QList>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace breakeven::ui {

/// Somebody with a keyboard and nothing else: presses keys where the keyboard is.
class Typist {
public:
    Typist() {
        QObject::connect(&timer_, &QTimer::timeout, [this] { answer(); });
        timer_.start(10);
    }

    static QWidget* at() {
        if (!QApplication::activeWindow()) giveBack();
        if (QWidget* focused = QApplication::focusWidget()) return focused;
        if (QWidget* modal = QApplication::activeModalWidget()) return modal;
        return QApplication::activeWindow();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const {
        if (QWidget* here = at()) QTest::keyClick(here, key, with);
        QCoreApplication::processEvents();
    }

    void type(const QString& text) const {
        for (const QChar letter : text)
            if (QWidget* here = at()) QTest::keyClicks(here, QString(letter));
        QCoreApplication::processEvents();
    }

    /// Presses a key until something is so; false if it never is.
    bool pressUntil(Qt::Key key, const std::function<bool()>& isSo, int most = 80) const {
        for (int time = 0; time < most && !isSo(); ++time) press(key);
        return isSo();
    }

    /// What will be pressed in the next dialog of a class; one dialog after the other.
    void expect(const QByteArray& dialog, std::function<void()> keys) {
        expected_ << Expected{dialog, std::move(keys)};
    }
    bool hasAnsweredAll() const { return expected_.isEmpty() && answering_ == 0; }

private:
    /// What a window system does when the window with the keyboard closes.
    static void giveBack() {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            const bool takesKeys = window->isVisible() && window->windowType() != Qt::ToolTip;
            if (!takesKeys || (QApplication::activeModalWidget() && !window->isModal())) continue;
            window->activateWindow();
            if (QTest::qWaitForWindowActive(window)) return;
        }
    }

    struct Expected {
        QByteArray dialog;
        std::function<void()> keys;
    };

    void answer() {
        if (!QApplication::activeWindow()) giveBack();
        const QWidget* modal = QApplication::activeModalWidget();
        if (expected_.isEmpty() || !modal || !modal->isVisible() || !modal->isActiveWindow()) return;
        if (!modal->inherits(expected_.front().dialog)) return;
        if (!modal->isAncestorOf(QApplication::focusWidget())) return;
        // By itself: a timer is silent until its answer returns, and one dialog may open the next.
        ++answering_;
        QTimer::singleShot(0, [this, keys = expected_.takeFirst().keys] {
            keys();
            --answering_;
        });
    }

    QTimer timer_;
    QList<Expected> expected_;
    int answering_ = 0;
};

} // namespace breakeven::ui
