#include "document/message_text.h"
#include "shell/history_view.h"
#include "shell/menu_actions.h"
#include "ui/sample_window.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

using namespace breakeven;
using namespace breakeven::ui;

class TestHistoryView : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { sample_.reset(); }

    void aNewDocumentHasNothingToTakeBack() {
        open();
        QCOMPARE(list().model()->rowCount(), 1);
        QCOMPARE(text(0, HistoryModel::what), "As it was opened");
        QCOMPARE(text(0, HistoryModel::state), "Now");
        QVERIFY(!view().findChildren<QLabel*>().last()->text().isEmpty());
    }

    void stepsAreListedTheLatestFirst() {
        const Economy before = document().economy();
        edit("1");
        edit("2");
        edit("3");
        open();
        QCOMPARE(list().model()->rowCount(), 4);
        QVERIFY(text(0, HistoryModel::what).contains("(was £2)"));
        QVERIFY(text(2, HistoryModel::what).startsWith("Set Nursing"));
        QVERIFY(!text(0, HistoryModel::when).isEmpty());
        QCOMPARE(text(0, HistoryModel::scenario), "Base");
        for (int i = 0; i < 3; ++i) QTest::keyClick(&list(), Qt::Key_Down);
        QSignalSpy told(&document(), &Document::tablesChanged);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(told.count(), 1); // all of it is shown at once
        QVERIFY(document().economy() == before);
        QCOMPARE(text(0, HistoryModel::state), "Undone");
        QCOMPARE(text(3, HistoryModel::state), "Now");
        QCOMPARE(window().statusBar()->currentMessage(), "3 step(s) undone");
        for (int i = 0; i < 2; ++i) QTest::keyClick(&list(), Qt::Key_Up);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(document().history().done(), std::size_t(2));
    }

    void aClickGoesToAState() {
        edit("1");
        edit("2");
        open();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(1, HistoryModel::what)).center());
        QCOMPARE(document().history().done(), std::size_t(1));
    }

    void theSavedStateIsMarked() {
        edit("1");
        QVERIFY(document().saveAs(sample_->filePath("saved.breakeven")).empty());
        edit("2");
        open();
        QCOMPARE(text(0, HistoryModel::state), "Now");
        QCOMPARE(text(1, HistoryModel::state), "Saved");
        document().undo();
        QCOMPARE(text(1, HistoryModel::state), "Now, Saved");
    }

    void undoSaysWhatItTookBack() {
        edit("1");
        window().actions().undo->trigger();
        QVERIFY2(window().statusBar()->currentMessage().startsWith("Undone: Set Nursing: wards"),
                 qPrintable(window().statusBar()->currentMessage()));
        window().actions().redo->trigger();
        QVERIFY(window().statusBar()->currentMessage().startsWith("Redone: Set Nursing"));
    }

    void theMenuShortensAndTheStatusTipHasAll() {
        edit("1");
        const QString whole = document().undoText();
        QCOMPARE(window().actions().undo->statusTip(), whole);
        QVERIFY(window().actions().undo->text().startsWith("&Undo: Set Nursing"));
        QVERIFY(window().actions().undo->text().size() < 75);
    }

    void escapeLeavesIt() {
        open();
        QTest::keyClick(&list(), Qt::Key_Escape);
        QVERIFY(!view().isVisible());
    }

private:
    MainWindow& window() const { return sample_->window(); }
    Document& document() const { return window().document(); }
    HistoryView& view() const { return *window().findChild<HistoryView*>(); }
    QTreeView& list() const { return *view().findChild<QTreeView*>(); }
    QString text(int row, int column) const { return list().model()->index(row, column).data().toString(); }
    void open() const {
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(view().isVisible());
        QCOMPARE(QApplication::focusWidget(), &list());
    }
    // Each a step of its own.
    void edit(const char* value) const {
        Editor editor(document().economy());
        const auto place = editor.economy().locate("budgets:RNL:nursing:amount");
        QVERIFY(place);
        editor.set(*place, value);
        QVERIFY(document().edit(std::move(editor).command({})).empty());
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestHistoryView)
#include "test_history_view.moc"
