#include "document/changes_since.h"
#include "document/put_back.h"
#include "document/versions.h"
#include "economy/edit/lock_edit.h"
#include "store/journal_change.h"
#include "worked_on.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

using Kind = DocumentDifference::Kind;

/// What an auditor asks of a document: what changed since a version, by whom and why; and the journal, cell
/// by cell.
class TestChangesSince : public QObject {
    Q_OBJECT

private slots:
    void init() {
        who_ = "A Jones";
        OpenDocument::Surroundings surroundings = at(clock_);
        surroundings.doer = [this] { return Doer{who_, {}}; };
        document_ = std::make_unique<OpenDocument>(std::move(surroundings));
        Economy economy = testing::smallEconomy();
        testing::add(economy, TableId::scenarios, {{"scenario", "less"}, {"name", "Less"}});
        document_->start(std::move(economy));
        QVERIFY(set(*document_, block, "111000").empty()); // before the version
        carryOut(
            makeVersion(document_->economy(), document_->journal(), "Board, May", "2015-05-01T09:00:00Z"));
        clock_.pass(std::chrono::hours(24));
    }

    void eachCellIsToldWithWhoChangedItLastWhenAndWhy() {
        QVERIFY(set(*document_, nursing, "5").empty());
        who_ = "C Shah";
        clock_.pass(std::chrono::hours(1));
        QVERIFY(set(*document_, nursing, "90000").empty());
        note(nursing, "Two wards close", "Board paper 7");
        const auto since = told();
        QCOMPARE(since.name, "Board, May");
        QCOMPARE(since.changes.size(), std::size_t{1});
        const AuditedChange& change = since.changes.front();
        QCOMPARE(toText(change.what.place), nursing);
        QCOMPARE(change.what.before, "100000");
        QCOMPARE(change.what.after, "90000");
        QCOMPARE(change.who, "C Shah");
        QCOMPARE(change.when, "2015-03-27T18:05:09Z");
        QCOMPARE(change.reasons, std::vector<std::string>{"Two wards close (Board paper 7)"});
    }

    void whatCameBackToWhatItWasIsNoChange() {
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(told().changes.empty());
    }

    void anOverrideIsAChangeOfItsCellInItsScenario() {
        QVERIFY(type(*document_, nursing, "95000", "less").empty());
        const auto changes = told().changes;
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(toText(changes.front().what.place), nursing);
        QCOMPARE(changes.front().scenario, "less");
        QCOMPARE(changes.front().operation, "set");
        QCOMPARE(changes.front().what.before, "100000"); // as the base has it
        QCOMPARE(changes.front().what.after, "95000");
        QCOMPARE(changes.front().who, "A Jones");
    }

    void rowsThatCameAndWentAreTold() {
        Editor editor(document_->economy());
        editor.erase(TableId::contracts, 0);
        carryOut(std::move(editor).command(message("Delete")));
        const auto changes = told().changes;
        QCOMPARE(changes.size(), std::size_t{1});
        QVERIFY(changes.front().what.kind == Kind::went);
        QCOMPARE(toText(changes.front().what.place), "contracts:B1");
        QCOMPARE(changes.front().who, "A Jones");
    }

    void locksInForceAndThoseThatWereAreListed() {
        const std::vector<Address> first{cell(block)}, second{cell(nursing)};
        carryOut(
            lockCells(document_->economy(), first, {"agreed", "A Jones", "2015-05-01"}, message("Lock")));
        carryOut(makeVersion(document_->economy(), document_->journal(), "Later", "2015-05-02T09:00:00Z"));
        carryOut(Result<Command>(unlockCells(document_->economy(), first, message("Unlock"))));
        carryOut(
            lockCells(document_->economy(), second, {"signed", "C Shah", "2015-05-03"}, message("Lock")));
        const auto since = told("Later");
        QCOMPARE(since.locks.size(), std::size_t{1});
        QCOMPARE(toText(since.locks.front().cells), nursing);
        QCOMPARE(since.unlocked.size(), std::size_t{1});
        QCOMPARE(toText(since.unlocked.front().cells), block);
        QVERIFY(since.changes.empty());
    }

    void aVersionThatIsNotThereIsSaid() {
        const auto since = changesSince(document_->economy(), document_->journal(), "June");
        QVERIFY(!since);
        QCOMPARE(lines(since.problems), QStringList{"error: There is no version June."});
    }

    void theJournalTellsOfACellInBaseAndScenario() {
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(type(*document_, nursing, "6", "less").empty());
        QVERIFY(set(*document_, block, "7").empty());
        int found = 0;
        for (const JournalEntry& entry : document_->journal())
            for (const WrittenChange& change : entry.command.changes)
                found += isOf(readChange(change, document_->economy()), cell(nursing)) ? 1 : 0;
        QCOMPARE(found, 2);
        const auto& entry = document_->journal()[document_->journal().size() - 2];
        const JournalChange read = readChange(entry.command.changes.front(), document_->economy());
        QCOMPARE(read.scenario, "less");
        QCOMPARE(toText(read.about.value()), nursing);
        QVERIFY(!read.before);
        QCOMPARE(read.after.value(), "6");
    }

    void whatStoodBeforeAnEntryIsPutBackAlone() {
        const std::size_t entry = document_->journal().size();
        QVERIFY(set(*document_, nursing, "5").empty());
        QVERIFY(set(*document_, block, "7").empty());
        QVERIFY(set(*document_, nursing, "6").empty());
        const std::vector<Address> places{cell(nursing)};
        carryOut(putBack(document_->economy(), document_->journal(), entry, places, message("Put back")));
        QCOMPARE(textAt(*document_, nursing), "100000");
        QCOMPARE(textAt(*document_, block), "7");
        QVERIFY(document_->undo(message("Back")));
        QCOMPARE(textAt(*document_, nursing), "6");
    }

    void anOverrideIsPutBackAsTheBase() {
        const std::size_t entry = document_->journal().size();
        QVERIFY(type(*document_, nursing, "6", "less").empty());
        const auto read =
            readChange(document_->journal()[entry].command.changes.front(), document_->economy());
        const std::vector<Address> places{read.written.value()};
        carryOut(putBack(document_->economy(), document_->journal(), entry, places, message("Put back")));
        QCOMPARE(document_->economy()[TableId::overrides].size(), std::size_t{0});
    }

private:
    void carryOut(Result<Command> command) {
        if (!command) qFatal("%s", qPrintable(lines(command.problems).join('\n')));
        QCOMPARE(lines(document_->edit(std::move(*command))), QStringList());
    }

    void note(const char* about, const char* text, const char* source) {
        Economy with = document_->economy();
        testing::add(with, TableId::notes,
                     {{"note", "n"}, {"cell", about}, {"text", text}, {"source", source}});
        carryOut(difference(document_->economy(), with, message("Note")));
    }

    ChangesSince told(const char* version = "Board, May") {
        auto since = changesSince(document_->economy(), document_->journal(), version);
        if (!since) qFatal("%s", qPrintable(lines(since.problems).join('\n')));
        return std::move(*since);
    }

    Clock clock_;
    std::string who_;
    std::unique_ptr<OpenDocument> document_;
};

QTEST_GUILESS_MAIN(TestChangesSince)
#include "test_changes_since.moc"
