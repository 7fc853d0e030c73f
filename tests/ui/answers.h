#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTest>
#include <QTimer>

namespace breakeven::ui {

/// Clicks a button of the questions asked next, one after the other, and keeps what they said. A question
/// that progress of work may come to lie on, where nobody could answer it, fails the test.
class Answers {
public:
    explicit Answers(QStringList buttons) : buttons_(std::move(buttons)) {
        QObject::connect(&timer_, &QTimer::timeout, [this] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box || buttons_.isEmpty()) return;
            said << box->text();
            for (const QWidget* other : QApplication::topLevelWidgets())
                if (qobject_cast<const QProgressDialog*>(other))
                    QTest::qFail(qPrintable("progress lies on: " + box->text()), __FILE__, __LINE__);
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
