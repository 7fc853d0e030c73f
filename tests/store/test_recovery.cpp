#include "store/recovery.h"
#include "support/child.h"
#include "support/documents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        file_ = recoveryFileOf(base_ / "Cumbria.breakeven");
        economy_ = soundEconomy(base_ / "package");
        first_ = drugsEntry("-10", "-20");
        second_ = drugsEntry("-20", "-30");
        second_.command.changes.push_back(
            {"services:OP", std::nullopt, rowText({"OP", "Out\n8:patient", "", "", ""}), 1});
    }

    void standsBesideTheDocument() { QCOMPARE(file_.filename().string(), "Cumbria.breakeven.recovery"); }

    void isNothingWithoutAFile() {
        const auto found = readRecovery(file_);
        QVERIFY(bool(found));
        QVERIFY(!*found);
    }

    void givesUnsavedWorkBackAfterACrash() {
        QCOMPARE(inChild([&]() -> std::string {
                     auto log = RecoveryLog::start(file_, {"r1"});
                     log->append(first_);
                     log->append(second_);
                     ::_exit(0); // a crash: nothing is closed or removed
                 }),
                 "");
        const auto found = readRecovery(file_);
        QCOMPARE((**found).entries.size(), std::size_t{2});
        QVERIFY((**found).entries[0] == first_);
        QVERIFY((**found).entries[1] == second_);
        QVERIFY(!(**found).torn);
        const auto economy = restored(economy_, {"r1"}, **found);
        QCOMPARE(economy->text(*economy->locate("budgets:T:drugs:amount")), "-30");
        QCOMPARE((*economy)[TableId::services].at(1, "name"), "Out\n8:patient");
    }

    /// Wherever a crash cut the last entry off, those before it are whole.
    void survivesAHalfWrittenEnd() {
        start({first_, second_});
        const std::string whole = bytesOf(file_);
        start({first_});
        const std::size_t oneEntry = bytesOf(file_).size();
        for (std::size_t length = oneEntry; length < whole.size(); ++length) {
            writeBytes(file_, whole.substr(0, length));
            const auto found = readRecovery(file_);
            QCOMPARE((**found).entries.size(), std::size_t{1});
            QVERIFY((**found).entries[0] == first_);
            QCOMPARE((**found).torn, length > oneEntry);
        }
    }

    void leavesOutAnEntryWhoseBytesWereLost() {
        start({first_, second_});
        std::string bytes = bytesOf(file_);
        bytes.replace(bytes.size() - 20, 10, 10, '\0');
        writeBytes(file_, bytes);
        const auto found = readRecovery(file_);
        QCOMPARE((**found).entries.size(), std::size_t{1});
        QVERIFY((**found).torn);
    }

    void goesOnAfterATornEnd() {
        start({first_});
        writeBytes(file_, bytesOf(file_) + "123 4567");
        auto log = RecoveryLog::resume(file_);
        QVERIFY(log->append(second_).empty());
        const auto found = readRecovery(file_);
        QCOMPARE((**found).entries.size(), std::size_t{2});
        QVERIFY(!(**found).torn);
    }

    void startsAnewAfterSaving() {
        start({first_});
        auto log = RecoveryLog::start(file_, {"r2"});
        const auto found = readRecovery(file_);
        QCOMPARE((**found).base.text, "r2");
        QVERIFY((**found).entries.empty());
        log->discard();
        QVERIFY(!fs::exists(file_));
    }

    void isNotAppliedToAnotherSaving() {
        const auto economy = restored(economy_, {"r2"}, Recovery{{"r1"}, {first_}, false});
        QCOMPARE(lines(economy.problems),
                 QStringList{"error: the unsaved work was done on another saving of this document"});
    }

    void isNotAppliedWhereItDoesNotFit() {
        const auto economy = restored(economy_, {"r1"}, Recovery{{"r1"}, {second_}, false});
        QVERIFY(!economy);
        QCOMPARE(economy.problems.front().address, "budgets:T:drugs:amount");
    }

    void refusesAFileThatIsNoneOfOurs_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear diary");
        QTest::newRow("of a later kind") << QByteArray("Breakeven recovery 2\n");
        QTest::newRow("without its revision") << QByteArray("Breakeven recovery 1\n5 00");
    }

    void refusesAFileThatIsNoneOfOurs() {
        QFETCH(QByteArray, bytes);
        writeBytes(file_, bytes.toStdString());
        const QString expected =
            "error: " + QString::fromStdString(file_.string()) + ": this is not a recovery file";
        QCOMPARE(lines(readRecovery(file_).problems), QStringList{expected});
        QCOMPARE(lines(RecoveryLog::resume(file_).problems), QStringList{expected});
        QCOMPARE(bytesOf(file_), bytes.toStdString());
    }

    /// A link in its place, as from an unpacked folder, is neither read nor written through.
    void followsNoLink() {
        start({first_});
        const std::filesystem::path others = base_ / "others.recovery";
        std::filesystem::rename(file_, others);
        std::filesystem::create_symlink(others, file_);
        const std::string bytes = bytesOf(others);
        QVERIFY(!readRecovery(file_));
        QVERIFY(!RecoveryLog::resume(file_));
        start({second_});
        QVERIFY(!std::filesystem::is_symlink(file_));
        QCOMPARE(bytesOf(others), bytes);
    }

    void onAFullDiskTheEntriesBeforeStayWhole() {
        start({first_});
        const auto size = bytesOf(file_).size();
        const std::string said = withFilesUpTo(size + 30, [&] {
            auto log = RecoveryLog::resume(file_);
            return lines(log->append(second_)).join('\n').toStdString();
        });
        QVERIFY2(said.ends_with("the disk is full; nothing was changed"), said.c_str());
        QCOMPARE(bytesOf(file_).size(), size);
    }

private:
    void start(const std::vector<JournalEntry>& entries) {
        auto log = RecoveryLog::start(file_, {"r1"});
        for (const JournalEntry& entry : entries) QVERIFY(log->append(entry).empty());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    fs::path file_;
    Economy economy_;
    JournalEntry first_;
    JournalEntry second_;
};

QTEST_APPLESS_MAIN(TestRecovery)
#include "test_recovery.moc"
