#include "shell/page_stack.h"
#include "shell/recent_files.h"
#include "shell/start_page.h"
#include "ui/sample_window.h"

#include <QAbstractButton>
#include <QListWidget>

using namespace breakeven;
using namespace breakeven::ui;

/// What the window shows without a document, all by keyboard.
class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>();
        QVERIFY(QTest::qWaitForWindowActive(&sample_->window()));
    }
    void cleanup() { sample_.reset(); }

    void theKeyboardBeginsAtTheFirstAndArrowsLeadThrough() {
        QCOMPARE(QApplication::focusWidget(), page().buttons().front());
        for (qsizetype place = 1; place < page().buttons().size(); ++place) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), page().buttons()[place]);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(page().recent().hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), page().buttons().front());
    }

    void enterOpensASampleWhichSaysWhatItIs() {
        QAbstractButton* cumbria = nullptr;
        for (auto* button : page().buttons())
            if (button->text().startsWith("Cumbria")) cumbria = button;
        QVERIFY(cumbria);
        QVERIFY(!cumbria->accessibleDescription().isEmpty());
        QTest::keyClick(cumbria, Qt::Key_Return);
        QVERIFY(!sample_->window().pages().isAtStart());
        QCOMPARE(sample_->window().document().title(), QString("cumbria"));
    }

    void everyButtonHasASentence() {
        QStringList sentences;
        for (const auto* button : page().buttons()) {
            QVERIFY(!button->accessibleDescription().isEmpty());
            QVERIFY(!sentences.contains(button->accessibleDescription()));
            sentences << button->accessibleDescription();
        }
        QCOMPARE(page().buttons().size(), 7);
    }

    void recentOnesHaveDayAndFolderAndSayWhenTheyAreGone() {
        RecentFiles recent;
        QFile there(sample_->filePath("there.breakeven"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        recent.add(sample_->filePath("gone.breakeven"));
        recent.add(there.fileName());
        sample_->window().pages().goTo({PageId::overview});
        sample_->window().pages().showStart();
        QCOMPARE(page().recent().count(), 2);
        const QString first = page().recent().item(0)->text(), second = page().recent().item(1)->text();
        QVERIFY2(first.startsWith("there\n"), qPrintable(first));
        QVERIFY2(first.contains(QLocale().toString(QDate::currentDate(), "d MMMM yyyy")), qPrintable(first));
        QVERIFY2(second.startsWith("gone\nno longer there"), qPrintable(second));
        QVERIFY(second.contains(QFileInfo(there.fileName()).path()));
        page().recent().setFocus();
        page().recent().setCurrentRow(1);
        QTest::keyClick(&page().recent(), Qt::Key_Delete);
        QCOMPARE(recent.files(), QStringList{there.fileName()});
    }

private:
    StartPage& page() { return *sample_->window().findChild<StartPage*>(); }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestStartPage)
#include "test_start_page.moc"
