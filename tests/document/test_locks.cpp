#include "document/continued_document.h"
#include "document/versions.h"
#include "economy/check/validation.h"
#include "economy/edit/key_change.h"
#include "economy/edit/lock_edit.h"
#include "economy/edit/lock_guard.h"
#include "economy/edit/removal.h"
#include "economy/edit/scenario_edit.h"
#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const LockReason agreed{"agreed with the CCG", "B Price", "2015-03-26"};
const char* const because =
    "B Price locked this on 26/03/2015 (agreed with the CCG); unlock it first, with Ctrl+Shift+K";

QString refusedAt(const char* place) { return QString("error: %1: %2").arg(place, because); }

Row budget(const char* line, const char* amount) {
    Row row(specification(TableId::budgets).columns.size());
    row[0] = "RNL";
    row[1] = line;
    row[2] = line;
    row[3] = "nursing";
    row[*specification(TableId::budgets).find("amount")] = amount;
    return row;
}

Command deletion(const Economy& economy, TableId table, std::size_t row) {
    return carriedOut(removalOf(economy, table, {row}), economy, message("Delete"));
}

} // namespace

/// What is locked stays as it is, whatever a command is made by, until it is unlocked.
class TestLocks : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<OpenDocument>(at(clock_));
        Economy economy = testing::smallEconomy();
        economy[TableId::budgets].append(budget("estates", "5000"));
        testing::add(economy, TableId::scenarios, {{"scenario", "less"}, {"name", "Less"}});
        document_->start(std::move(economy));
    }

    void aCellIsKeptAndOthersOfItsRowAreNot() {
        lock(cell(nursing));
        QCOMPARE(lines(set(*document_, nursing, "5")), QStringList{refusedAt(nursing)});
        QCOMPARE(textAt(*document_, nursing), "100000");
        QCOMPARE(lines(set(*document_, "budgets:RNL:nursing:name", "Nurses")), QStringList());
        QCOMPARE(lines(set(*document_, block, "5")), QStringList());
    }

    void aRowAColumnAndATableAreKept() {
        lock(cell("budgets:RNL:nursing"));
        QCOMPARE(lines(set(*document_, nursing, "5")), QStringList{refusedAt(nursing)});
        QCOMPARE(lines(set(*document_, "budgets:RNL:estates:amount", "5")), QStringList());
        lock(wholeColumn(TableId::budgets, "amount"));
        QCOMPARE(lines(set(*document_, "budgets:RNL:estates:amount", "6")),
                 QStringList{refusedAt("budgets:RNL:estates:amount")});
        QCOMPARE(lines(set(*document_, "budgets:RNL:estates:name", "Land")), QStringList());
        lock(wholeTable(TableId::contracts));
        QCOMPARE(lines(set(*document_, block, "5")), QStringList{refusedAt(block)});
    }

    void rowsNeitherComeNorGoUnderALock() {
        lock(wholeTable(TableId::budgets));
        Editor adding(document_->economy());
        adding.insert(TableId::budgets, 2, budget("drugs", "7"));
        QCOMPARE(lines(document_->edit(std::move(adding).command(message("Add")))),
                 QStringList{refusedAt("budgets:RNL:drugs")});
        QCOMPARE(lines(document_->edit(deletion(document_->economy(), TableId::budgets, 1))),
                 QStringList{refusedAt("budgets:RNL:estates")});
        QCOMPARE(document_->economy()[TableId::budgets].size(), std::size_t{2});
    }

    void theOrderOfLockedRowsIsKept() {
        const auto moved = [&] {
            Editor editor(document_->economy());
            const Row row = document_->economy()[TableId::budgets][1];
            editor.erase(TableId::budgets, 1);
            editor.insert(TableId::budgets, 0, row);
            return std::move(editor).command(message("Move"));
        };
        lock(cell("budgets:RNL:estates"));
        QCOMPARE(lines(document_->edit(moved())), QStringList()); // one row has no order
        lock(cell("budgets:RNL:*"));
        QCOMPARE(lines(document_->edit(moved())), QStringList{refusedAt("budgets:RNL:*")});
    }

    void aScenarioMayHoldSomethingElse() {
        lock(cell(nursing));
        QCOMPARE(lines(type(*document_, nursing, "90000", "less")), QStringList());
        QCOMPARE(textAt(*document_, nursing), "100000");
        // Made the figure itself, it is refused.
        const auto promoted = promoteOverrides(document_->economy(), "less", std::vector<std::size_t>{0});
        QVERIFY(promoted);
        QCOMPARE(lines(document_->edit(*promoted)), QStringList{refusedAt(nursing)});
        // A scenario is locked by its changes.
        lock(cell("overrides:less:*"));
        QVERIFY(!type(*document_, nursing, "80000", "less").empty());
    }

    void whatLocksThatStoodBeforeCannotBeTakenAwayOnTheWay() {
        lock(cell(nursing));
        Editor editor(document_->economy());
        editor.erase(TableId::locks, 0);
        editor.set(document_->economy().locate(nursing).value(), "5");
        QCOMPARE(lines(document_->edit(std::move(editor).command(message("Both")))),
                 QStringList{refusedAt(nursing)});
        QCOMPARE(document_->economy()[TableId::locks].size(), std::size_t{1});
    }

    void unlockedItChangesAgain() {
        lock(cell("budgets:RNL:*"));
        const std::vector<Address> places{cell(nursing)};
        QCOMPARE(lines(document_->edit(unlockCells(document_->economy(), places, message("Unlock")))),
                 QStringList());
        QCOMPARE(document_->economy()[TableId::locks].size(), std::size_t{0});
        QCOMPARE(lines(set(*document_, nursing, "5")), QStringList());
        QVERIFY(unlockCells(document_->economy(), places, message("Unlock")).empty());
    }

    void earlierStepsAreTakenBackPastTheLock() {
        const Economy before = document_->economy();
        QCOMPARE(lines(set(*document_, nursing, "5")), QStringList());
        lock(cell(nursing));
        const Economy after = document_->economy();
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->undo(message("Back")));
        QVERIFY(document_->economy() == before);
        QVERIFY(document_->redo());
        QVERIFY(document_->redo());
        QVERIFY(document_->economy() == after);
        QCOMPARE(lines(set(*document_, nursing, "6")), QStringList{refusedAt(nursing)});
    }

    void deletingAnOrganisationListsItsLockedRows() {
        lock(cell("budgets:RNL:*"));
        lock(cell(block));
        QCOMPARE(lines(document_->edit(deletion(document_->economy(), TableId::organisations, 1))),
                 (QStringList{refusedAt("budgets:RNL:nursing"), refusedAt("budgets:RNL:estates"),
                              refusedAt(block)}));
        QCOMPARE(document_->economy()[TableId::organisations].size(), std::size_t{2});
    }

    void aCodeIsRenamedWhereLockedRowsNameIt() {
        lock(cell("budgets:RNL:nursing"));
        lock(wholeColumn(TableId::contracts, "value"));
        QCOMPARE(lines(rename(TableId::organisations, 1, "TRU")), QStringList());
        QCOMPARE(lines(rename(TableId::indices, 0, "wages")), QStringList());
        QCOMPARE(lines(rename(TableId::contracts, 0, "B2")), QStringList());
        QCOMPARE(document_->economy()[TableId::locks].at(0, "cell"), "budgets:TRU:nursing");
        QCOMPARE(textAt(*document_, "budgets:TRU:nursing:index"), "wages");
        QCOMPARE(lines(set(*document_, "budgets:TRU:nursing:amount", "5")),
                 QStringList{refusedAt("budgets:TRU:nursing:amount")});
    }

    void theCodeOfALockedRowStays() {
        lock(cell("organisations:RNL"));
        QCOMPARE(lines(rename(TableId::organisations, 1, "TRU")),
                 QStringList{refusedAt("organisations:RNL")});
        lock(cell(nursing));
        Editor editor(document_->economy());
        editor.set(document_->economy().locate("budgets:RNL:nursing:line").value(), "nurses");
        QCOMPARE(lines(document_->edit(std::move(editor).command(message("Rename")))),
                 QStringList{refusedAt(nursing)});
    }

    void anImportThatChangesLockedCellsIsRefusedAndOneThatLacksTheLockKeepsIt() {
        lock(cell(nursing));
        const Economy without = testing::smallEconomy();
        const auto import = [&](Economy package) {
            return document_->edit(difference(
                document_->economy(), keepingVersionsAndLocks(document_->economy(), std::move(package)),
                message("Import")));
        };
        QCOMPARE(lines(import(without)), QStringList());
        QCOMPARE(document_->economy()[TableId::locks].size(), std::size_t{1});
        Economy other = without;
        other[TableId::budgets].set(0, *specification(TableId::budgets).find("amount"), "1");
        QCOMPARE(lines(import(other)), QStringList{refusedAt(nursing)});
    }

    void aLockWithoutReasonOrNameIsSaidAsWhatItIs() {
        const auto said = [](const char* by, const char* when, const char* why) {
            return QString::fromStdString(english(sayLocked({cell(nursing), why, by, when})));
        };
        const QString unlock = "; unlock it first, with Ctrl+Shift+K";
        QCOMPARE(said("", "", ""), "this is locked" + unlock);
        QCOMPARE(said("", "", "audited"), "this is locked (audited)" + unlock);
        QCOMPARE(said("", "2015-03-26", "audited"), "this was locked on 26/03/2015 (audited)" + unlock);
        QCOMPARE(said("B Price", "", "audited"), "B Price locked this (audited)" + unlock);
        QCOMPARE(said("B Price", "March", ""), "B Price locked this on March" + unlock);
    }

    void manyPlacesAreToldByTheirNumber() {
        Economy economy = document_->economy();
        for (int line = 0; line < 200; ++line)
            economy[TableId::budgets].append(budget(("line" + std::to_string(line)).c_str(), "1"));
        document_->start(economy);
        lock(wholeTable(TableId::budgets));
        Economy none = document_->economy();
        none[TableId::budgets] = Table(TableId::budgets);
        const auto refused = document_->edit(difference(document_->economy(), none, message("Import")));
        QCOMPARE(refused.size(), std::size_t{101});
        QCOMPARE(english(refused.back().message), "102 more cells and rows are locked");
    }

    void locksAreChecked() {
        Economy economy = document_->economy();
        testing::add(economy, TableId::locks, {{"lock", "a"}, {"cell", "budgets:RNL:gone:amount"}});
        testing::add(economy, TableId::locks, {{"lock", "b"}, {"cell", "locks:*"}});
        testing::add(economy, TableId::locks, {{"lock", "c"}});
        QStringList ofLocks;
        for (const Problem& problem : validate(economy))
            if (problem.address.starts_with("locks")) ofLocks += QString::fromStdString(english(problem));
        QCOMPARE(ofLocks,
                 (QStringList{"error: locks:c:cell: cell must not be blank",
                              "warning: locks:a:cell: budgets:RNL:gone:amount is about a row that does not "
                              "exist",
                              "warning: locks:b:cell: locks cannot be locked themselves, or nothing could be "
                              "unlocked; this lock has no effect"}));
        document_->start(economy);
        QCOMPARE(lines(document_->edit(deletion(document_->economy(), TableId::locks, 0))), QStringList());
    }

    void aNewDocumentMadeOfThisOneLeavesOutTheLocksItBreaks() {
        const QTemporaryDir folder(quickTemplate());
        const auto file = std::filesystem::path(folder.filePath("next.breakeven").toStdString());
        lock(cell(nursing));
        lock(cell(block));
        const auto told = writeContinued(file, document_->economy(), document_->journal(),
                                         setting(document_->economy(), cell(nursing), "5"),
                                         "2015-03-26T17:05:09Z", {"C Shah", {}});
        QCOMPARE(lines(told),
                 QStringList{"warning: budgets:RNL:nursing:amount: what was locked here changes, and the "
                             "lock is not carried into the new document: agreed with the CCG"});
        const auto stored = openToEdit(file, nullptr);
        QVERIFY(stored);
        QCOMPARE(stored->stored.economy[TableId::locks].size(), std::size_t{1});
        QCOMPARE(stored->stored.economy[TableId::locks].at(0, "cell"), block);
        QCOMPARE(stored->journal.back().by.who, "C Shah");
    }

private:
    void lock(const Address& place) {
        const auto locked = lockCells(document_->economy(), std::span(&place, 1), agreed, message("Lock"));
        if (!locked) qFatal("%s", qPrintable(lines(locked.problems).join('\n')));
        QCOMPARE(lines(document_->edit(*locked)), QStringList());
    }

    std::vector<Problem> rename(TableId table, std::size_t row, const char* code) {
        auto renamed = renameCode(document_->economy(), table, row, code);
        return renamed ? document_->edit(std::move(*renamed)) : renamed.problems;
    }

    Clock clock_;
    std::unique_ptr<OpenDocument> document_;
};

QTEST_GUILESS_MAIN(TestLocks)
#include "test_locks.moc"
