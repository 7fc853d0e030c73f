#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

namespace breakeven::ui {

/// Clicks a button of the questions asked next, one after the other, and keeps what they said.
class Answers {
public:
    explicit Answers(QStringList buttons) : buttons_(std::move(buttons)) {
        QObject::connect(&timer_, &QTimer::timeout, [this] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box || buttons_.isEmpty()) return;
            said << box->text();
            const QString wanted = buttons_.takeFirst();
            if (wanted == "Esc") return QTest::keyClick(box, Qt::Key_Escape);
            for (QAbstractButton* button : box->buttons())
                if (button->text().remove('&') == wanted) return button->click();
            box->reject();
        });
        timer_.start(5);
    }

    QStringList said;

private:
    QStringList buttons_;
    QTimer timer_;
};

} // namespace breakeven::ui
