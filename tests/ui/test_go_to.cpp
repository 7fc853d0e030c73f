#include "find/go_to_dialog.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

class TestGoTo : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { sample_.reset(); }

    void anAddressIsGoneTo() {
        open();
        QTest::keyClicks(&line(), "budgets:rnl:nursing:amount");
        QTest::keyClick(&line(), Qt::Key_Return);
        QVERIFY(!dialog());
        QCOMPARE(window().pages().place(), (Place{PageId::organisation, "RNL"}));
    }

    void whatIsNoPlaceIsRefusedWithWhatWouldBeRight() {
        open();
        for (const auto& [typed, reason] :
             {std::pair("budgets:*:nursing:amount",
                        "An address with * covers many cells; give one cell, without *."),
              std::pair("budgetz:RNL", "There is no table “budgetz”; the nearest is budgets.")}) {
            line().setText(typed);
            QTest::keyClick(&line(), Qt::Key_Return);
            QVERIFY(dialog());
            QCOMPARE(dialog()->reason(), QString(reason));
            QCOMPARE(dialog()->focusWidget(), &line());
        }
        QTest::keyClick(&line(), Qt::Key_End);
        QTest::keyClick(&line(), Qt::Key_Backspace);
        QCOMPARE(dialog()->reason(), QString()); // once it is typed on, nothing is wrong yet
    }

    void anAddressGoesOnPartByPart() {
        open();
        QTest::keyClicks(&line(), "budg");
        takeFirst();
        QCOMPARE(dialog()->text(), "budgets:");
        QTest::keyClicks(&line(), "RNL");
        takeFirst();
        QCOMPARE(dialog()->text(), "budgets:RNL:");
    }

    void theLastPlacesAreListed() {
        for (const char* address : {"budgets:RNL:nursing:amount", "organisations:RNL:name"}) {
            open();
            line().setText(address);
            QTest::keyClick(&line(), Qt::Key_Return);
        }
        open();
        QCOMPARE(list().count(), 2);
        QVERIFY(list().item(0)->text().startsWith("organisations:RNL:name"));
        takeFirst();
        QVERIFY(!dialog());
    }

private:
    MainWindow& window() const { return sample_->window(); }
    GoToDialog* dialog() const {
        for (GoToDialog* one : window().findChildren<GoToDialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    QLineEdit& line() const { return *dialog()->findChild<QLineEdit*>(); }
    QListWidget& list() const { return *dialog()->findChild<QListWidget*>(); }
    void open() const {
        QTest::keyClick(&window(), Qt::Key_F5);
        QVERIFY(dialog());
        dialog()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void takeFirst() const {
        QTest::keyClick(&line(), Qt::Key_Down);
        QTest::keyClick(&list(), Qt::Key_Return);
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestGoTo)
#include "test_go_to.moc"
