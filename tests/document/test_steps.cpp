#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Steps are done, undone, done again; the journal tells of all of it.
class TestSteps : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<OpenDocument>(at(clock_));
        document_->start(testing::smallEconomy());
    }

    void areTakenBackAndDoneAgain() {
        const Economy before = document_->economy();
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(set(*document_, block, "6").empty());
        const Economy after = document_->economy();
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(textAt(*document_, nursing), "5");
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->economy() == before);
        QVERIFY(!document_->history().toUndo());
        const auto again = document_->redo();
        QCOMPARE(english(again->name), "Set 5");
        QVERIFY(document_->redo());
        QVERIFY(document_->economy() == after);
        QCOMPARE(namesIn(*document_), (QStringList{"Set 5", "Set 6", "Back", "Back", "Set 5", "Set 6"}));
        QVERIFY(replayed(before, document_->journal()) == after);
    }

    void aNewEditTakesThePlaceOfWhatWasUndone() {
        const std::string value = textAt(*document_, block);
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(set(*document_, block, "6").empty());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(set(*document_, nursing, "7").empty());
        QVERIFY(!document_->history().toRedo());
        QCOMPARE(document_->history().size(), std::size_t{2});
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(textAt(*document_, nursing), "5");
        QCOMPARE(textAt(*document_, block), value);
    }

    void whatIsRefusedIsNoStep() {
        const Economy before = document_->economy();
        Command stale = setting(document_->economy(), cell(nursing), "5");
        std::get<CellChange>(stale.changes.front()).before = "4";
        QCOMPARE(
            lines(document_->edit(stale)),
            QStringList{
                "error: budgets:RNL:nursing:amount: the document has changed since this edit was prepared"});
        QVERIFY(!set(*document_, nursing, "many").empty()); // it could not be read again
        QVERIFY(document_->edit({}).empty());
        QVERIFY(document_->economy() == before);
        QCOMPARE(document_->history().size(), std::size_t{0});
        QCOMPARE(document_->journal().size(), std::size_t{0});
        QVERIFY(!document_->isModified());
    }

    void theSavedStateIsKnownAgain() {
        const QTemporaryDir folder(quickTemplate());
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(document_->isModified());
        QCOMPARE(lines(document_->saveAs(folder.filePath("a.breakeven").toStdString())), QStringList());
        QVERIFY(!document_->isModified());
        QVERIFY(set(*document_, nursing, "6").empty());
        QVERIFY(document_->isModified());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(!document_->isModified());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->isModified());
        QVERIFY(document_->redo());
        QVERIFY(!document_->isModified());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(set(*document_, nursing, "5").empty()); // the saved figure, not the saved step
        QVERIFY(document_->isModified());
    }

    void theJournalTellsWhen() {
        QVERIFY(set(*document_, nursing, "5").empty());
        clock_.pass(std::chrono::minutes(61));
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(document_->journal()[0].when, "2015-03-26T17:05:09Z");
        QCOMPARE(document_->journal()[1].when, "2015-03-26T18:06:09Z");
    }

private:
    Clock clock_;
    std::unique_ptr<OpenDocument> document_;
};

QTEST_APPLESS_MAIN(TestSteps)
#include "test_steps.moc"
