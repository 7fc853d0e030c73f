#include "economy/check/validation.h"
#include "economy/table/row_text.h"
#include "store/document.h"
#include "store/document_schema.h"
#include "support/child.h"
#include "support/documents.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <sys/stat.h>
#include <sys/xattr.h>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        file_ = base_ / "Cumbria.breakeven";
        economy_ = soundEconomy(base_ / "package");
    }

    void holdsExactlyWhatWasSaved() {
        const Revision saved = save(std::nullopt, {});
        const auto opened = openDocument(file_);
        QCOMPARE(lines(opened.problems), QStringList());
        QVERIFY(opened->economy == economy_);
        QVERIFY(opened->revision == saved);
        QCOMPARE(opened->schemaVersion, documentSchemaVersion);
    }

    void holdsAnUnfinishedEconomyToo() {
        economy_ = Economy{};
        QVERIFY(economy_[TableId::activity].append({"NOBODY", "NOWHERE", "NOTHING", "", ""}));
        save(std::nullopt, {});
        QVERIFY(openDocument(file_)->economy == economy_);
    }

    /// What an earlier version let in is opened, and told of by the checks.
    void opensWhatIsOutOfRange() {
        QVERIFY(saveDocument(file_, economy_, {}, std::nullopt).value.has_value());
        execute(file_, "UPDATE activity SET volume = '-1000'");
        const auto opened = openDocument(file_);
        QVERIFY2(bool(opened), qPrintable(lines(opened.problems).join('\n')));
        QVERIFY(hasErrors(validate(opened->economy)));
    }

    void keepsTheOrderOfRows() {
        Table& services = economy_[TableId::services];
        for (const char* code : {"Z", "A", "M"}) QVERIFY(services.append({code, code, "", "", ""}));
        save(std::nullopt, {});
        QVERIFY(openDocument(file_)->economy == economy_);
    }

    /// Any SQLite tool shows the tables and columns of docs/data-package.md with exact decimal text.
    void isReadableWithAnySqliteTool() {
        save(std::nullopt, {});
        SQLite::Database database(file_.string());
        QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), 0x42726B76);
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), documentSchemaVersion);
        QCOMPARE(database.execAndGet("SELECT amount FROM budgets WHERE org = 'T' AND line = 'nursing'")
                     .getString(),
                 "90000.5");
        QCOMPARE(database.execAndGet("SELECT typeof(amount) FROM budgets LIMIT 1").getString(), "text");
        QCOMPARE(database.execAndGet("SELECT position FROM budgets WHERE line = 'drugs'").getInt(), 3);
        QCOMPARE(database.execAndGet("SELECT position FROM overrides WHERE row_order = 1").getString(), "1");
    }

    void journalsWhatWasDoneAndWhen() {
        const JournalEntry first = drugsEntry("-10", "-20");
        JournalEntry second = drugsEntry("-20", "-30");
        second.command.changes.push_back(
            {"services:OP", std::nullopt,
             rowText(TableId::services,
                     rowOf(TableId::services, {{"service", "OP"}, {"name", "Outpatient"}})),
             1});
        second.command.name.arguments = {"", "with\nlines", ""};
        const Revision saved = save(std::nullopt, {first});
        save(saved, {second});
        const auto journal = readJournal(file_);
        QCOMPARE(journal->size(), std::size_t{2});
        QVERIFY((*journal)[0] == first);
        QVERIFY((*journal)[1] == second);
    }

    void aNewDocumentBeginsANewJournal() {
        save(std::nullopt, {drugsEntry("-10", "-20")});
        save(std::nullopt, {drugsEntry("-10", "-30")});
        QCOMPARE(readJournal(file_)->size(), std::size_t{1});
    }

    void refusesToOverwriteWhatAnotherWindowSaved() {
        const Revision ours = save(std::nullopt, {});
        save(ours, {drugsEntry("-10", "-20")});
        refusesToSaveOver(ours);
    }

    void refusesToOverwriteWhatAnotherProgramWrote() {
        const Revision ours = save(std::nullopt, {});
        execute(file_, "UPDATE budgets SET amount = '5' WHERE line = 'drugs'");
        refusesToSaveOver(ours);
    }

    void refusesToSaveWhereTheDocumentHasGone() {
        const Revision ours = save(std::nullopt, {});
        fs::remove(file_);
        QCOMPARE(lines(saveDocument(file_, economy_, {}, ours).problems),
                 QStringList{"error: " + path() + ": there is no such file or folder"});
        QVERIFY(!fs::exists(file_));
    }

    void keepsLinks_data() {
        QTest::addColumn<bool>("there");
        QTest::newRow("to a document") << true;
        QTest::newRow("to one that is not there yet") << false;
    }

    void keepsLinks() {
        QFETCH(bool, there);
        if (there) save(std::nullopt, {});
        const fs::path link = base_ / "link.breakeven";
        fs::create_symlink(file_.filename(), link);
        QVERIFY(bool(saveDocument(link, Economy{}, {}, std::nullopt)));
        QVERIFY(fs::is_symlink(link));
        QVERIFY(openDocument(file_)->economy == Economy{});
    }

    void keepsPermissionsGroupAndOwner() {
        const Revision first = save(std::nullopt, {});
        fs::permissions(file_, fs::perms(0640));
        const bool root = ::getuid() == 0;
        if (root) QCOMPARE(::chown(file_.c_str(), 1234, 5678), 0);
        save(first, {});
        QVERIFY(fs::status(file_).permissions() == fs::perms(0640));
        struct ::stat status {};
        QCOMPARE(::stat(file_.c_str(), &status), 0);
        QCOMPARE(status.st_uid, root ? 1234u : ::getuid());
        QCOMPARE(status.st_gid, root ? 5678u : ::getgid());
    }

    /// Rights given to single people: here, to read and write for one.
    void keepsTheAccessList() {
        const Revision first = save(std::nullopt, {});
        const std::array<std::uint32_t, 11> list{2,   0x60001, ~0u, 0x60002, 1234, 0x40004,
                                                 ~0u, 0x60010, ~0u, 0x20,    ~0u};
        const char* const name = "system.posix_acl_access";
        if (::setxattr(file_.c_str(), name, list.data(), sizeof list, 0) != 0)
            QSKIP("this file system keeps no access lists");
        save(first, {});
        std::array<std::uint32_t, 11> kept{};
        QCOMPARE(::getxattr(file_.c_str(), name, kept.data(), sizeof kept), ssize_t(sizeof kept));
        QVERIFY(kept == list);
    }

    /// Where the group cannot be kept, nobody gets in who could not before.
    void saysThatTheGroupCouldNotBeKept() {
        if (::getuid() != 0) QSKIP("only root may give a file to a group");
        save(std::nullopt, {});
        fs::permissions(base_, fs::perms::all);
        constexpr unsigned nobody = 65534;
        QCOMPARE(::chown(file_.c_str(), nobody, 5678), 0);
        fs::permissions(file_, fs::perms(0660));
        const std::string said = asNobody([&] {
            return lines(saveDocument(file_, economy_, {}, std::nullopt).problems).join('\n').toStdString();
        });
        QCOMPARE(
            said,
            "warning: " + file_.string() +
                ": the file's group could not be kept; check that everyone who needs it can still open it");
        QVERIFY(fs::status(file_).permissions() == fs::perms(0600));
    }

    void replacesNothingButFiles_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"a pipe", "a link to a pipe", "a device"}) QTest::newRow(what) << what;
    }

    void replacesNothingButFiles() {
        QFETCH(QString, what);
        const fs::path pipe = base_ / "pipe.breakeven";
        QCOMPARE(::mkfifo(pipe.c_str(), 0666), 0);
        if (what == "a pipe") file_ = pipe;
        if (what == "a link to a pipe") fs::create_symlink(pipe, file_);
        if (what == "a device") fs::create_symlink("/dev/null", file_);
        const QStringList refused{"error: " + path() + ": this is a device or pipe, not a file"};
        QCOMPARE(lines(openDocument(file_).problems), refused);
        QCOMPARE(lines(readJournal(file_).problems), refused);
        QCOMPARE(lines(saveDocument(file_, economy_, {}, std::nullopt).problems), refused);
        QVERIFY(fs::is_fifo(pipe));
    }

    void aSaveThatFailsChangesNothing_data() {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("error");
        const QString refused =
            "you do not have permission to write here; nothing was changed; choose another folder";
        QTest::newRow("no such folder") << "nowhere"
                                        << "the folder for it does not exist";
        QTest::newRow("a folder in the way") << "folder"
                                             << "there is a folder where a file is needed";
        QTest::newRow("a file for a folder") << "below a file"
                                             << "there is a file where a folder is needed";
        QTest::newRow("a read-only folder") << "read-only folder" << refused;
        QTest::newRow("a read-only document") << "read-only file" << refused;
        QTest::newRow("no file may grow") << "limit"
                                          << "the disk is full; nothing was changed";
        QTest::newRow("a full disk") << "disk"
                                     << "the disk is full; nothing was changed";
    }

    void aSaveThatFailsChangesNothing() {
        QFETCH(QString, situation);
        QFETCH(QString, error);
        fs::create_directory(base_ / "disk");
        std::optional<SmallDisk> disk;
        if (situation == "disk") {
            disk.emplace((base_ / "disk").string(), 300);
            if (!disk->mounted()) QSKIP("only root may mount a small disk");
        }
        file_ = base_ / "disk/Cumbria.breakeven";
        save(std::nullopt, {});
        fs::permissions(base_, fs::perms::all);
        fs::permissions(base_ / "disk", fs::perms::all);
        fs::path target = file_;
        if (situation == "nowhere") target = base_ / "no/where.breakeven";
        if (situation == "folder") target = base_ / "disk";
        if (situation == "below a file") target = file_ / "new.breakeven";
        if (situation == "read-only folder") fs::permissions(base_ / "disk", fs::perms(0555));
        if (situation == "read-only folder") fs::permissions(file_, fs::perms(0666));
        if (situation == "read-only file") fs::permissions(file_, fs::perms(0444));
        const auto before = contentOf(base_);
        const auto attempt = [&] {
            return lines(saveDocument(target, economy_, {}, std::nullopt).problems).join('\n').toStdString();
        };
        const std::string said = situation.startsWith("read-only") ? asNobody(attempt)
                                 : situation == "limit"            ? withFilesUpTo(20'000, attempt)
                                                                   : attempt();
        QCOMPARE(QString::fromStdString(said),
                 QString::fromStdString("error: " + target.string() + ": ") + error);
        QVERIFY(contentOf(base_) == before);
    }

private:
    QString path() const { return QString::fromStdString(file_.string()); }

    Revision save(const std::optional<Revision>& expected, const std::vector<JournalEntry>& entries) {
        const auto saved = saveDocument(file_, economy_, entries, expected);
        if (!saved) qFatal("%s", qPrintable(lines(saved.problems).join('\n')));
        return *saved;
    }

    void refusesToSaveOver(const Revision& ours) {
        const auto before = contentOf(base_);
        QCOMPARE(lines(saveDocument(file_, Economy{}, {}, ours).problems),
                 QStringList{"error: " + path() +
                             ": another window or program has saved this document in the meantime; save "
                             "yours under another name"});
        QVERIFY(contentOf(base_) == before);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    fs::path file_;
    Economy economy_;
};

QTEST_APPLESS_MAIN(TestDocument)
#include "test_document.moc"
