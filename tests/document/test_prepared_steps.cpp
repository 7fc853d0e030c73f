#include "economy/edit/lock_edit.h"
#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace breakeven;
using namespace breakeven::test;

/// What takes long is worked out beside the document, which stands as it stood until it is taken over whole.
class TestPreparedSteps : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<OpenDocument>(at(clock_));
        document_->start(testing::smallEconomy());
    }

    void areWhatIsDoneAtOnce() {
        OpenDocument atOnce(at(clock_));
        atOnce.start(testing::smallEconomy());
        const Economy before = document_->economy();
        QVERIFY(set(atOnce, nursing, "5").empty());
        auto step = elsewhere(toSet(nursing, "5"));
        QVERIFY(document_->economy() == before); // nothing yet
        QVERIFY(document_->journal().empty());
        QCOMPARE(lines(document_->take(std::move(step))), QStringList());
        QVERIFY(document_->economy() == atOnce.economy());
        QVERIFY(document_->journal() == atOnce.journal());
        QVERIFY(document_->lastDone() == atOnce.lastDone());
        QCOMPARE(document_->history().size(), std::size_t{1});
        QVERIFY(document_->history().steps().front().command == atOnce.history().steps().front().command);
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->economy() == before);
    }

    void areTakenBackAndDoneAgain() {
        const Economy before = document_->economy();
        QVERIFY(set(*document_, nursing, "5").empty());
        const Economy after = document_->economy();
        Command back = inverse(*document_->history().toUndo());
        back.name = message("Back");
        QVERIFY(document_->take(elsewhere({document_->economy(), back, StepToDo::Way::undo})).empty());
        QVERIFY(document_->economy() == before);
        QVERIFY(!document_->history().toUndo());
        QVERIFY(!document_->isModified());
        const Command again = *document_->history().toRedo();
        QVERIFY(document_->take(elsewhere({document_->economy(), again, StepToDo::Way::redo})).empty());
        QVERIFY(document_->economy() == after);
        QCOMPARE(namesIn(*document_), (QStringList{"Set 5", "Back", "Set 5"}));
        QVERIFY(replayed(before, document_->journal()) == after);
    }

    void whatTheDocumentHasMovedOnFromIsRefused() {
        auto step = elsewhere(toSet(nursing, "5"));
        QVERIFY(set(*document_, block, "6").empty());
        const Economy now = document_->economy();
        QCOMPARE(lines(document_->take(std::move(step))),
                 QStringList{"error: the document has changed since this edit was prepared"});
        QVERIFY(document_->economy() == now);
        QCOMPARE(namesIn(*document_), QStringList{"Set 6"});
    }

    void whatIsLockedOrCannotBeReadAgainIsRefused() {
        auto many = elsewhere(toSet(nursing, "many"));
        QVERIFY(!many.refused.empty());
        QVERIFY(many.economy == document_->economy());
        QVERIFY(!document_->take(std::move(many)).empty());
        const std::array cells{cell(nursing)};
        auto lock = lockCells(document_->economy(), cells, {}, message("Locked"));
        QVERIFY(lock);
        QVERIFY(document_->edit(std::move(*lock)).empty());
        const Economy before = document_->economy();
        auto step = elsewhere(toSet(nursing, "5"));
        QCOMPARE(step.refused.size(), std::size_t{1});
        QVERIFY(!document_->take(std::move(step)).empty());
        QVERIFY(document_->economy() == before);
        QCOMPARE(document_->history().size(), std::size_t{1});
    }

    void areKeptFromACrashOnceTakenOver() {
        const QTemporaryDir folder(quickTemplate());
        const std::filesystem::path file = folder.filePath("a.breakeven").toStdString();
        QVERIFY(document_->saveAs(file).empty());
        document_.reset();
        {
            OpenDocument killed(at(clock_, true));
            open(killed, file);
            const auto taken = elsewhere({killed.economy(), setting(killed.economy(), cell(nursing), "5")});
            QVERIFY(killed.take(taken).empty());
            elsewhere({killed.economy(), setting(killed.economy(), cell(block), "6")}); // and not taken
        }
        OpenDocument again(at(clock_, true));
        open(again, file);
        QCOMPARE(textAt(again, nursing), "5");
        QCOMPARE(namesIn(again), QStringList{"Set 5"});
        again.discardRecovery();
    }

    void whatIsWrittenIsSavedOnceNoted() {
        const QTemporaryDir folder(quickTemplate());
        const std::filesystem::path file = folder.filePath("a.breakeven").toStdString();
        QVERIFY(document_->saveAs(file).empty());
        QVERIFY(set(*document_, nursing, "5").empty());
        Result<OpenDocument::Written> written;
        std::thread([&] { written = document_->write({}); }).join();
        QVERIFY(written);
        QVERIFY(document_->isModified());
        QVERIFY(document_->take(std::move(*written)).empty());
        QVERIFY(!document_->isModified());
        QVERIFY(openDocument(file)->economy == document_->economy());
        QVERIFY(set(*document_, nursing, "6").empty());
        QVERIFY(document_->save().empty()); // nobody else has saved it since
        QCOMPARE(readJournal(file)->size(), std::size_t{2});
    }

    /// A crash between writing and noting loses nothing and does nothing twice.
    void whatIsWrittenAndNotNotedIsSaved() {
        const QTemporaryDir folder(quickTemplate());
        const std::filesystem::path file = folder.filePath("a.breakeven").toStdString();
        QVERIFY(document_->saveAs(file).empty());
        document_.reset();
        {
            OpenDocument killed(at(clock_, true));
            open(killed, file);
            QVERIFY(set(killed, nursing, "5").empty());
            QVERIFY(killed.write({}));
        }
        OpenDocument again(at(clock_, true));
        open(again, file);
        QCOMPARE(textAt(again, nursing), "5");
        QVERIFY(!again.isModified());
        QCOMPARE(again.journal().size(), std::size_t{1});
        again.discardRecovery();
    }

private:
    static void open(OpenDocument& document, const std::filesystem::path& file) {
        auto prepared = document.prepare(file);
        QVERIFY(prepared);
        document.open(file, std::move(*prepared), OpenDocument::UnsavedWork::takenUp);
    }

    StepToDo toSet(const char* address, const std::string& text) const {
        return {document_->economy(), setting(document_->economy(), cell(address), text)};
    }

    /// Worked out on another thread.
    static PreparedStep elsewhere(StepToDo step) {
        PreparedStep made;
        std::thread([&] { made = prepared(std::move(step)); }).join();
        return made;
    }

    Clock clock_;
    std::unique_ptr<OpenDocument> document_;
};

QTEST_APPLESS_MAIN(TestPreparedSteps)
#include "test_prepared_steps.moc"
