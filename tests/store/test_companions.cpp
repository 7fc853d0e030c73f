#include "support/child.h"
#include "support/documents.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

const char* const drugs = "budgets:T:drugs:amount";
const char* const cheaperDrugs = "UPDATE budgets SET amount = '-5' WHERE line = 'drugs'";

fs::path operator+(const fs::path& file, const char* end) { return file.string() + end; }

} // namespace

/// What other SQLite programs leave beside a document, and write through it.
class TestCompanions : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        file_ = base_ / "Cumbria.breakeven";
        economy_ = soundEconomy(base_ / "package");
        saved_ = save(std::nullopt);
    }

    void readsWhatAnotherProgramWroteToItsLog() {
        leaveLog(cheaperDrugs);
        const std::string bytes = bytesOf(file_);
        QCOMPARE(drugsNow(), "-5");
        QVERIFY(bytesOf(file_) == bytes);
    }

    void readsALogInAReadOnlyFolder() {
        leaveLog(cheaperDrugs);
        fs::remove(file_ + "-shm");
        fs::permissions(base_, fs::perms(0555));
        QCOMPARE(asNobody([&] { return drugsNow(); }), "-5");
        fs::permissions(base_, fs::perms(0755));
    }

    void leavesNothingBesideADocumentThatKeepsALog() {
        execute("PRAGMA journal_mode = WAL");
        QVERIFY(!hasCompanions());
        QCOMPARE(drugsNow(), "-10");
        QVERIFY(!hasCompanions());
    }

    void refusesToOverwriteWhatAnotherProgramWroteToItsLog() {
        leaveLog(cheaperDrugs);
        refusesToSaveOver(saved_);
        const Revision since = openDocument(file_)->revision;
        leaveLog("UPDATE budgets SET amount = '-6' WHERE line = 'drugs'");
        refusesToSaveOver(since);
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
        refusesToSaveOver(since);
    }

    void aLogBroughtHomeIsNoChange() {
        leaveLog(cheaperDrugs);
        const Revision read = openDocument(file_)->revision;
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
        QCOMPARE(openDocument(file_)->revision.text, read.text);
    }

    void savesOverADocumentWithALog() {
        leaveLog(cheaperDrugs);
        const auto opened = openDocument(file_);
        save(opened->revision);
        QVERIFY(!hasCompanions());
        QCOMPARE(drugsNow(), "-10");
    }

    void refusesToReplaceWhatAnotherProgramHasOpen() {
        SQLite::Database theirs(file_.string(), SQLite::OPEN_READWRITE);
        theirs.exec("PRAGMA journal_mode = WAL");
        theirs.exec(cheaperDrugs);
        QCOMPARE(lines(saveDocument(file_, economy_, {}, openDocument(file_)->revision).problems),
                 QStringList{"error: " + path() +
                             ": another program has the document open; close it there first"});
        theirs.exec("UPDATE budgets SET amount = '-7' WHERE line = 'drugs'");
        QCOMPARE(drugsNow(), "-7");
    }

    /// A log beside a file that keeps none: its own file was deleted or replaced.
    void leavesTheLogOfAnotherFileOut() {
        const std::string bytes = bytesOf(file_);
        leaveLog(cheaperDrugs);
        writeBytes(file_, bytes);
        const auto opened = openDocument(file_);
        QVERIFY(opened->economy == economy_);
        QCOMPARE(lines(opened.problems),
                 QStringList{"warning: " + path() +
                             ": Cumbria.breakeven-wal beside it belongs to another file; it is ignored, and "
                             "will be removed when the document is saved"});
        save(opened->revision);
        QVERIFY(!hasCompanions());
    }

    void aNewDocumentTakesNothingFromWhatWasLeft_data() {
        QTest::addColumn<bool>("log");
        QTest::newRow("a log") << true;
        QTest::newRow("a journal") << false;
    }

    void aNewDocumentTakesNothingFromWhatWasLeft() {
        QFETCH(bool, log);
        if (log)
            leaveLog(cheaperDrugs);
        else
            leaveJournal();
        fs::remove(file_);
        save(std::nullopt);
        QVERIFY(!hasCompanions());
        const auto opened = openDocument(file_);
        QCOMPARE(lines(opened.problems), QStringList());
        QVERIFY(opened->economy == economy_);
    }

    void undoesAChangeThatWasHalfMade() {
        leaveJournal();
        const auto before = contentOf(base_);
        const auto opened = openDocument(file_);
        QVERIFY2(bool(opened), qPrintable(lines(opened.problems).join('\n')));
        QVERIFY(opened->economy == economy_);
        QVERIFY(contentOf(base_) == before);
        save(opened->revision);
        QVERIFY(!hasCompanions());
        QVERIFY(openDocument(file_)->economy == economy_);
    }

    void leavesTheJournalOfAnotherFileOut() {
        leaveJournal("UPDATE document SET revision = 'theirs'");
        fs::rename(file_ + "-journal", base_ / "journal");
        fs::remove(file_);
        economy_ = Economy{};
        save(std::nullopt);
        fs::rename(base_ / "journal", file_ + "-journal");
        const auto opened = openDocument(file_);
        QCOMPARE(lines(opened.problems),
                 QStringList{"warning: " + path() +
                             ": Cumbria.breakeven-journal beside it belongs to another file; it is ignored, "
                             "and will be removed when the document is saved"});
        QVERIFY(opened->economy == economy_);
    }

    void opensNothingButFiles_data() {
        QTest::addColumn<QString>("end");
        for (const char* end : {"-wal", "-shm", "-journal"}) QTest::newRow(end) << end;
    }

    void opensNothingButFiles() {
        QFETCH(QString, end);
        const fs::path companion = file_.string() + end.toStdString();
        QCOMPARE(::mkfifo(companion.c_str(), 0666), 0);
        const QStringList refused{"error: " + QString::fromStdString(companion.string()) +
                                  ": this is not a file that a database keeps beside it; remove it"};
        QCOMPARE(lines(openDocument(file_).problems), refused);
        QCOMPARE(lines(saveDocument(file_, economy_, {}, std::nullopt).problems), refused);
        QVERIFY(fs::exists(companion));
        fs::remove(companion);
        QVERIFY(openDocument(file_)->revision == saved_);
    }

private:
    QString path() const { return QString::fromStdString(file_.string()); }

    Revision save(const std::optional<Revision>& expected) {
        const auto saved = saveDocument(file_, economy_, {}, expected);
        if (!saved) qFatal("%s", qPrintable(lines(saved.problems).join('\n')));
        return *saved;
    }

    std::string drugsNow() const {
        const auto opened = openDocument(file_);
        return opened ? opened->economy.text(*opened->economy.locate(drugs))
                      : lines(opened.problems).join('\n').toStdString();
    }

    void refusesToSaveOver(const Revision& ours) {
        QCOMPARE(lines(saveDocument(file_, Economy{}, {}, ours).problems),
                 QStringList{"error: " + path() +
                             ": another window or program has saved this document in the meantime; save "
                             "yours under another name"});
    }

    void execute(const char* sql) const {
        SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec(sql);
    }

    bool hasCompanions() const {
        return fs::exists(file_ + "-wal") || fs::exists(file_ + "-shm") || fs::exists(file_ + "-journal");
    }

    // Another program writes in a way and ends before it has tidied up.
    void die(const std::function<void(SQLite::Database&)>& work) const {
        inChild([&]() -> std::string {
            auto* database = new SQLite::Database(file_.string(), SQLite::OPEN_READWRITE);
            work(*database);
            ::_exit(0);
        });
    }

    void leaveLog(const char* sql) const {
        die([&](SQLite::Database& database) {
            database.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
            database.exec(sql);
        });
        QVERIFY(fs::file_size(file_ + "-wal") > 0);
    }

    // Half of a change of every budget is in the file already.
    void leaveJournal(const char* more = "") const {
        die([&](SQLite::Database& database) {
            database.exec(std::string("PRAGMA cache_size = 1; BEGIN; ") + more +
                          "; UPDATE budgets SET amount = '-5'; "
                          "UPDATE economy SET name = 'half'; DELETE FROM services; "
                          "CREATE TABLE large (bytes); INSERT INTO large SELECT randomblob(200000)");
        });
        QVERIFY(fs::file_size(file_ + "-journal") > 0);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    fs::path file_;
    Economy economy_;
    Revision saved_;
};

QTEST_APPLESS_MAIN(TestCompanions)
#include "test_companions.moc"
