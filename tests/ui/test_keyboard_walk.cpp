#include "every_dialog.h"
#include "every_page.h"
#include "fault_list.h"
#include "keyboard_walk.h"

using namespace breakeven;
using namespace breakeven::ui;

/// Tab and Shift+Tab go through every page and dialog and come back; nothing keeps the keyboard.
class TestKeyboardWalk : public QObject {
    Q_OBJECT

private:
    static QStringList walked(QWidget& within, const QString& where) {
        QStringList all;
        for (const bool forward : {true, false})
            for (const QString& fault : KeyboardWalk(within, forward).faults())
                all << where + (forward ? ", Tab: " : ", Shift+Tab: ") + fault;
        return all;
    }

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
        sample_->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sample_->window()));
    }
    void cleanupTestCase() { sample_.reset(); }

    void everyPage() {
        MainWindow& window = sample_->window();
        QStringList all;
        atEveryPage(window, [&](QWidget& page, const QString& where) { all << walked(page, where); });
        verifyNoFaults(all);
    }

    void theWindowWithEveryPanel() {
        MainWindow& window = sample_->window();
        window.pages().goTo({PageId::overview});
        QStringList all;
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            all << walked(window, dock->windowTitle());
        }
        verifyNoFaults(all);
    }

    void theStartPage() {
        SampleWindow start;
        start.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&start.window()));
        verifyNoFaults(walked(start.window(), "start page"));
        sample_->window().activateWindow();
    }

    void everyDialog() {
        QStringList all;
        withEveryDialog(sample_->window(),
                        [&](QWidget& dialog, const QString& where) { all << walked(dialog, where); });
        verifyNoFaults(all);
    }

    void escapeLeavesEveryDialog() {
        QStringList all;
        for (const MadeDialog& made : ui::everyDialog()) {
            const std::unique_ptr<QWidget> widget(made.make(sample_->window()));
            auto* dialog = qobject_cast<QDialog*>(widget.get());
            if (!dialog) continue;
            dialog->show();
            dialog->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            if (made.isBusy) QVERIFY(QTest::qWaitFor([&] { return !made.isBusy(*dialog); }, 20'000));
            QWidget* focused = dialog->focusWidget() ? dialog->focusWidget() : dialog;
            QTest::keyClick(focused, Qt::Key_Escape);
            if (dialog->isVisible()) all << QString(made.name) + ": stays";
        }
        verifyNoFaults(all);
    }

private:
    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestKeyboardWalk)
#include "test_keyboard_walk.moc"
