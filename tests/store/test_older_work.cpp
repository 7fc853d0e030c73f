#include "economy/table/row_keys.h"
#include "economy/table/row_text.h"
#include "store/opening.h"
#include "store/positional_rows.h"
#include "store/recovery.h"
#include "support/documents.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

constexpr char between = '\x1f';
constexpr char nameEnd = '\x1e';

/// A row's text as a program wrote it that knew no such column.
std::string without(const Column& column, const std::string& text) {
    std::string left;
    for (const QString& cell : QString::fromStdString(text).split(between)) {
        if (cell.section(nameEnd, 0, 0) == column.name) continue;
        if (!left.empty()) left += between;
        left += cell.toStdString();
    }
    return left;
}

JournalEntry coming(const std::string& address, const std::string& row) {
    return {"2015-03-26T17:05:09Z", {message("Add"), {{address, std::nullopt, row, 0}}}};
}

} // namespace

/// Work that an older or a newer program left, whose tables had other columns.
class TestOlderWork : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        file_ = fs::path(folder_->path().toStdString()) / "a.breakeven";
        golden_ = *readPackage(fs::path(SOURCE_ROOT) / "tests/store/golden/package");
        // Tables that came after the package.
        golden_[TableId::activityActuals].append({"CCG", "RNL", "NEL", "2015/16", "12", "31500"});
        golden_[TableId::forecasts].append({"march", "RNL", "2015/16", "surplus", "2015-03-26", "2014/15",
                                            "-6.3%", "s1", "-20000000", "-28000000", "-20500000",
                                            "-13000000"});
        golden_[TableId::measures].append(
            {"nel", "Emergency admissions", "admissions", "A1", "CCG", "RNL", "NEL", "down", "2500", "2488"});
        golden_[TableId::observations].append({"nel", "2015-04", "2612"});
        golden_[TableId::formulas].append({"nursing", "budgets:RNL:nursing:amount", "54698000*1.02"});
        golden_[TableId::locks].append(
            {"tariffs", "tariffs:*:*:*", "As published", "A. Walker", "2015-03-26"});
        golden_[TableId::versions].append({"first", "As the board saw it", "3", "2015-03-26"});
    }

    void isTakenUpWhateverColumnWasAddedSince_data() {
        QTest::addColumn<int>("table");
        for (const TableSpec& spec : allTables()) QTest::newRow(spec.name) << static_cast<int>(spec.id);
    }

    /// Each column in turn is the one that the older program had not.
    void isTakenUpWhateverColumnWasAddedSince() {
        QFETCH(int, table);
        const Table& rows = golden_[static_cast<TableId>(table)];
        QVERIFY(rows.size() > 0);
        const std::string address = toText(rows.address(0));
        const std::string whole = rowText(rows.id(), rows[0]);
        for (std::size_t c = 0; c < rows.spec().columns.size(); ++c) {
            const Column& added = rows.spec().columns[c];
            if (added.key && !*added.defaultText) continue;
            Row expected = rows[0];
            expected[c] = added.key ? added.defaultText : "";
            const std::vector<JournalEntry> work{coming(address, without(added, whole))};
            QVERIFY(bool(RecoveryLog::start(recoveryFileOf(file_), {"r1"}, work)));
            const auto found = readRecovery(recoveryFileOf(file_));
            const auto economy = redone({}, (**found).entries);
            QVERIFY2(bool(economy), qPrintable(lines(economy.problems).join('\n')));
            QVERIFY2((*economy)[rows.id()][0] == expected, added.name);
        }
    }

    /// Version 0.1.0 wrote rows by position, as far as its columns went.
    void rowsByPositionMeanTheColumnsOfTheirTime() {
        const std::string address = "tariff_changes:pbr:2016/17";
        for (const char* text : {"pbr\x1f"
                                 "2016/17\x1f"
                                 "1%\x1f"
                                 "2%",
                                 "pbr\x1f"
                                 "2016/17\x1f"
                                 "1%\x1f"
                                 "2%\x1f"}) {
            const auto economy =
                redone({}, std::vector{coming(address, named(address, std::string_view(text)))});
            QVERIFY2(bool(economy), qPrintable(lines(economy.problems).join('\n')));
            QVERIFY(
                (*economy)[TableId::tariffChanges][0] ==
                rowOf(TableId::tariffChanges,
                      {{"tariff", "pbr"}, {"year", "2016/17"}, {"cost_uplift", "1%"}, {"efficiency", "2%"}}));
        }
    }

    void ofANewerProgramIsRefusedWithTheReason() {
        const auto economy = redone(golden_, std::vector{coming("services:X", newerRow())});
        QVERIFY(!economy);
        QCOMPARE(lines(economy.problems),
                 QStringList{"error: services:X: services has no column colour; this was done with a newer "
                             "version of Breakeven, which is needed to redo it"});
    }

    void andChangesNothing() {
        save({});
        const std::vector work{coming("services:W", "service\x1eW\x1fname\x1eKnown"),
                               coming("services:X", newerRow())};
        QVERIFY(bool(RecoveryLog::start(recoveryFileOf(file_), openDocument(file_)->revision, work)));
        const std::string kept = bytesOf(recoveryFileOf(file_));
        const auto opening = openToEdit(file_);
        QVERIFY(opening->stored.economy == golden_);
        QVERIFY(opening->unsaved.empty());
        QVERIFY(lines(opening.problems).join('\n').contains("services has no column colour"));
        QCOMPARE(bytesOf(recoveryFileOf(file_).string() + "-1"), kept); // for the newer program
    }

    /// A journal is told, and kept to the letter, even where it can no longer be done again.
    void aJournalKeepsWordsItDoesNotKnow() {
        const std::vector newer{coming("services:X", newerRow()), coming("ambulances:A1", "ambulance\x1e"
                                                                                          "A1")};
        save(newer);
        QVERIFY(readJournal(file_).value == newer);
        const auto opened = openDocument(file_);
        const std::vector<JournalEntry> more{coming("services:W", "service\x1eW\x1fname\x1eKnown")};
        QVERIFY(bool(saveDocument(file_, opened->economy, more, opened->revision)));
        auto journal = readJournal(file_);
        QVERIFY(journal->back() == more.front());
        journal->pop_back();
        QVERIFY(*journal == newer);
        for (const JournalEntry& entry : newer) QVERIFY(!readAgain(entry.command));
    }

private:
    static std::string newerRow() {
        return "service\x1eX\x1fname\x1eNew\x1f"
               "colour\x1e"
               "blue";
    }

    void save(const std::vector<JournalEntry>& journal) {
        const auto saved = saveDocument(file_, golden_, journal, std::nullopt);
        QVERIFY2(bool(saved), qPrintable(lines(saved.problems).join('\n')));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path file_;
    Economy golden_;
};

QTEST_APPLESS_MAIN(TestOlderWork)
#include "test_older_work.moc"
