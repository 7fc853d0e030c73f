#include "economy/table/row_text.h"
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
            {"services:OP", std::nullopt,
             rowText(TableId::services,
                     rowOf(TableId::services, {{"service", "OP"}, {"name", "Out 8:patient"}})),
             1});
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
        const auto economy = redone(economy_, (**found).entries);
        QCOMPARE(economy->text(*economy->locate("budgets:T:drugs:amount")), "-30");
        QCOMPARE((*economy)[TableId::services].at(1, "name"), "Out 8:patient");
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

    /// Work taken up is never only in memory: the new file holds it before the old one goes.
    void goesOnWithWorkTakenUp() {
        start({first_});
        const std::vector<JournalEntry> takenUp{first_};
        auto log = RecoveryLog::start(file_, {"r1"}, takenUp);
        QCOMPARE((**readRecovery(file_)).entries.size(), std::size_t{1});
        QVERIFY(log->append(second_).empty());
        const auto found = readRecovery(file_);
        QCOMPARE((**found).entries.size(), std::size_t{2});
        QVERIFY((**found).entries[1] == second_);
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

    /// A crash may come between the saving of the work and the removal of its file.
    void isNothingOnceTheDocumentHoldsIt() {
        const std::vector<JournalEntry> before{drugsEntry("-5", "-10")};
        const std::vector<JournalEntry> saved{before.front(), first_, second_};
        const Recovery all{{"r1"}, {first_, second_}, false};
        QCOMPARE(unsavedEntries(all, {"r1"}, before)->size(), std::size_t{2});
        QCOMPARE(unsavedEntries(all, {"r2"}, saved)->size(), std::size_t{0});
        const Recovery part{{"r1"}, {first_}, false};
        QCOMPARE(unsavedEntries(part, {"r2"}, saved)->size(), std::size_t{0});
        const Recovery none{{"r1"}, {}, false};
        QCOMPARE(unsavedEntries(none, {"r2"}, before)->size(), std::size_t{0});
    }

    void isWhatFollowedASaving() {
        const std::vector<JournalEntry> saved{drugsEntry("-5", "-10"), first_};
        const auto left = unsavedEntries({{"r1"}, {first_, second_}, false}, {"r2"}, saved);
        QCOMPARE(left->size(), std::size_t{1});
        QVERIFY(left->front() == second_);
    }

    void isRefusedWhereOtherWorkWasSaved() {
        const std::vector<JournalEntry> others{drugsEntry("-10", "-11")};
        QCOMPARE(lines(unsavedEntries({{"r1"}, {first_}, false}, {"r2"}, others).problems),
                 QStringList{"error: the unsaved work was done on a different saved copy of this document"});
    }

    void isNotAppliedWhereItDoesNotFit() {
        const std::vector<JournalEntry> entries{second_};
        const auto economy = redone(economy_, entries);
        QVERIFY(!economy);
        QCOMPARE(economy.problems.front().address, "budgets:T:drugs:amount");
    }

    /// A file may be planted: what nobody could have typed is refused now, not when the document is opened.
    void isNotAppliedWhereItCouldNotHaveBeenTyped_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](TableId table, const char* key, const char* text) {
            return QString::fromStdString(rowText(table, rowOf(table, {{key, text}, {"name", "Name"}})));
        };
        QTest::newRow("no amount") << "budgets:T:drugs:amount"
                                   << "-10"
                                   << "lots";
        QTest::newRow("not as it is kept") << "budgets:T:drugs:amount"
                                           << "-10"
                                           << "£20.00";
        QTest::newRow("no word of the column") << "budgets:T:drugs:category"
                                               << "drugs"
                                               << "sweets";
        QTest::newRow("a key as a cell") << "budgets:T:drugs:line"
                                         << "drugs"
                                         << "medicines";
        QTest::newRow("a code with a space")
            << "services:O P" << QString() << row(TableId::services, "service", "O P");
        QTest::newRow("another row") << "services:OP" << QString() << row(TableId::services, "service", "OQ");
        QTest::newRow("a row without its key") << "services:OP" << QString() << QString("name\x1eOutpatient");
        QTest::newRow("a column there is not") << "services:OP" << QString()
                                               << QString("service\x1eOP\x1f"
                                                          "colour\x1e"
                                                          "blue");
        QTest::newRow("a row by position")
            << "services:OP" << QString() << QString("OP\x1fOutpatient\x1f\x1f\x1f");
        QTest::newRow("a second economy") << "economy" << QString() << QString("name\x1eTwo");
    }

    void isNotAppliedWhereItCouldNotHaveBeenTyped() {
        QFETCH(QString, address);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto text = [](const QString& value) {
            return value.isNull() ? std::nullopt : std::optional(value.toStdString());
        };
        const std::vector<JournalEntry> entries{
            {"2015-03-26T17:05:09Z",
             {message("Edit"), {{address.toStdString(), text(before), text(after), 0}}}}};
        const auto economy = redone(economy_, entries);
        QVERIFY(!economy);
        QVERIFY2(economy.problems.front().address.starts_with(address.toStdString()),
                 economy.problems.front().address.c_str());
    }

    /// Version 0.1.0 wrote rows by position; its file, byte for byte, is still taken up.
    void takesUpTheWorkOfVersionOne() {
        const fs::path golden = fs::path(SOURCE_ROOT) / "tests/store/golden";
        const auto found = readRecovery(golden / "recovery_v1");
        QVERIFY2(bool(found) && *found, qPrintable(lines(found.problems).join('\n')));
        QCOMPARE((**found).base.text, "d2e4b18de69520a086deca0e268a224b-0");
        const auto economy = redone(*readPackage(golden / "package"), (**found).entries);
        QVERIFY2(bool(economy), qPrintable(lines(economy.problems).join('\n')));
        QCOMPARE(economy->text(*economy->locate("balances:RNL:cash:amount")), "99");
        QCOMPARE((*economy)[TableId::services].at(1, "service"), "OPX");
        QCOMPARE((*economy)[TableId::services].at(1, "name"), "Outpatient");
        QCOMPARE((*economy)[TableId::services].at(1, "specialised"), "yes");
        QCOMPARE((*economy)[TableId::notes].size(), std::size_t{0});
    }

    void isSetAsideUnderANameOfItsOwn() {
        start({first_});
        const std::string bytes = bytesOf(file_);
        QCOMPARE(lines({setAside(file_)}),
                 QStringList{"warning: " + QString::fromStdString(file_.string()) +
                             "-1: unsaved work that could not be recovered is kept in this file"});
        start({second_});
        setAside(file_);
        QVERIFY(!fs::exists(file_));
        QCOMPARE(bytesOf(file_.string() + "-1"), bytes);
        QVERIFY(fs::exists(file_.string() + "-2"));
        QCOMPARE(setAside(file_).place->file, file_.string());
    }

    void refusesAFileThatIsNoneOfOurs_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear diary");
        QTest::newRow("of a later kind") << QByteArray("Breakeven recovery 3\n");
        QTest::newRow("without its revision") << QByteArray("Breakeven recovery 2\n5 00");
    }

    void refusesAFileThatIsNoneOfOurs() {
        QFETCH(QByteArray, bytes);
        writeBytes(file_, bytes.toStdString());
        const QString expected =
            "error: " + QString::fromStdString(file_.string()) + ": this is not a recovery file";
        QCOMPARE(lines(readRecovery(file_).problems), QStringList{expected});
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
        start({second_});
        QVERIFY(!std::filesystem::is_symlink(file_));
        QCOMPARE(bytesOf(others), bytes);
    }

    void onAFullDiskTheEntriesBeforeStayWhole() {
        start({first_});
        const auto size = bytesOf(file_).size();
        const std::string said = withFilesUpTo(size + 30, [&] {
            const std::vector<JournalEntry> takenUp{first_};
            auto log = RecoveryLog::start(file_, {"r1"}, takenUp);
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
