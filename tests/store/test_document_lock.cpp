#include "money/day_text.h"
#include "store/document_lock.h"
#include "support/child.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

// A file system that tells a file's number differently by name and when opened, as some network folders do.
bool numbersDiffer = false;

} // namespace

extern "C" int lstat(const char* path, struct stat* status) noexcept {
    using Function = int (*)(const char*, struct stat*);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "lstat"));
    const int result = real(path, status);
    if (numbersDiffer && result == 0) ++status->st_ino;
    return result;
}

class TestDocumentLock : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        file_ = base_ / "Cumbria.breakeven";
        mark_ = base_ / ".Cumbria.breakeven.lock";
        writeBytes(file_, "document");
    }

    void cleanup() { numbersDiffer = false; }

    void saysWhoHasTheDocumentOpen() {
        fs::create_directory(base_ / "package");
        auto mine = DocumentLock::acquire(file_);
        QVERIFY(bool(mine));
        const auto theirs = DocumentLock::acquire(base_ / "package/../Cumbria.breakeven");
        QVERIFY(!theirs);
        std::string holder = DocumentLock::holderOf(file_);
        QVERIFY(holder.find('@') != std::string::npos);
        const std::size_t moment = holder.rfind(", ") + 2;
        holder.replace(moment, holder.npos, momentText(holder.substr(moment)));
        QCOMPARE(said(theirs), "error: " + (base_ / "package/../Cumbria.breakeven").string() +
                                   ": the document is open elsewhere (" + holder +
                                   "); close it there first, or choose another name");
        mine = Result<DocumentLock>();
        QVERIFY(bool(DocumentLock::acquire(file_)));
        QVERIFY(!fs::exists(mark_));
    }

    /// The same document by another name.
    void isOfTheFileALinkLeadsTo_data() {
        QTest::addColumn<bool>("there");
        QTest::newRow("that is there") << true;
        QTest::newRow("that is not there yet") << false;
    }

    void isOfTheFileALinkLeadsTo() {
        QFETCH(bool, there);
        if (!there) fs::remove(file_);
        fs::create_directory(base_ / "desktop");
        fs::create_symlink("../Cumbria.breakeven", base_ / "desktop/first");
        fs::create_symlink(base_ / "desktop/first", base_ / "desktop/second");
        const auto mine = DocumentLock::acquire(base_ / "desktop/second");
        QCOMPARE(mine->target(), file_);
        QVERIFY(!DocumentLock::acquire(file_));
    }

    void waitsForTheOneWhoHasIt() {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t other = ::fork();
        if (other == 0) {
            {
                const auto theirs = DocumentLock::acquire(file_);
                [[maybe_unused]] const auto told = ::write(ready[1], "r", 1);
                ::usleep(50'000);
            }
            ::_exit(0);
        }
        char letter = 0;
        QCOMPARE(::read(ready[0], &letter, 1), ssize_t{1});
        QVERIFY(bool(DocumentLock::acquire(file_, std::chrono::minutes(1))));
        ::waitpid(other, nullptr, 0);
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void aCrashReleasesTheLock() {
        const std::string said = inChild([&]() -> std::string {
            auto lock = DocumentLock::acquire(file_);
            if (lock && lock->marks()) ::_exit(0); // without destroying it
            return "no lock";
        });
        QCOMPARE(said, "");
        QVERIFY(fs::exists(mark_));
        QVERIFY(DocumentLock::acquire(file_)->marks());
        QVERIFY(!fs::exists(mark_));
    }

    void needsNoLockInAReadOnlyFolder() {
        fs::permissions(base_, fs::perms(0555));
        const std::string said =
            asNobody([&] { return std::string(DocumentLock::acquire(file_) ? "free" : "held"); });
        QCOMPARE(said, "free");
        fs::permissions(base_, fs::perms(0755));
    }

    /// The mark of a colleague may be readable only: the lock is seen all the same.
    void seesTheLockOfAnotherPerson() {
        if (::getuid() != 0) QSKIP("only root may become somebody else");
        fs::permissions(base_, fs::perms(0777));
        const auto colleagues = DocumentLock::acquire(file_);
        fs::permissions(mark_, fs::perms(0644));
        QCOMPARE(asNobody([&] { return said(DocumentLock::acquire(file_)); }),
                 said(DocumentLock::acquire(file_)));
        QVERIFY(!said(DocumentLock::acquire(file_)).empty());
    }

    void takesTheMarkThatTheCrashOfAnotherPersonLeft() {
        if (::getuid() != 0) QSKIP("only root may become somebody else");
        fs::permissions(base_, fs::perms(0777));
        writeBytes(mark_, "root@PC, 2015-03-26T17:05:09Z");
        const std::string holder = asNobody([&] {
            const auto lock = DocumentLock::acquire(file_);
            return lock->marks() ? DocumentLock::holderOf(file_) : "no lock";
        });
        QVERIFY2(holder.starts_with("nobody@"), holder.c_str());
        QVERIFY(!fs::exists(mark_));
    }

    /// Whatever stands in the mark's place is neither followed nor changed, and the document opens.
    void leavesWhatIsNoMarkAlone_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"link", "link to nowhere", "hard link", "pipe", "folder", "long file"})
            QTest::newRow(what) << what;
    }

    void leavesWhatIsNoMarkAlone() {
        QFETCH(QString, what);
        const fs::path victim = base_ / "victim.txt";
        writeBytes(victim, "precious");
        if (what == "link") fs::create_symlink("victim.txt", mark_);
        if (what == "link to nowhere") fs::create_symlink("new.txt", mark_);
        if (what == "hard link") fs::create_hard_link(victim, mark_);
        if (what == "pipe") QCOMPARE(::mkfifo(mark_.c_str(), 0666), 0);
        if (what == "folder") fs::create_directory(mark_);
        if (what == "long file") writeBytes(mark_, std::string(1001, 'x'));
        const auto before = fs::symlink_status(mark_).type();
        {
            const auto lock = DocumentLock::acquire(file_);
            QVERIFY(bool(lock) && !lock->marks());
            QCOMPARE(said(lock), "warning: " + mark_.string() +
                                     ": this is not a Breakeven lock file; remove it, because it keeps "
                                     "others from seeing that the document is open here");
            QCOMPARE(DocumentLock::holderOf(file_), "");
        }
        QCOMPARE(fs::symlink_status(mark_).type(), before);
        QCOMPARE(bytesOf(victim), "precious");
        QVERIFY(!fs::exists(base_ / "new.txt"));
    }

    void comesToAnEndWhereAFilesNumberDiffers() {
        numbersDiffer = true;
        const auto lock = DocumentLock::acquire(file_);
        QVERIFY(bool(lock));
        QCOMPARE(said(lock), "warning: " + file_.string() +
                                 ": this file system does not show whether the document is open elsewhere; "
                                 "make sure that nobody else changes it");
    }

private:
    static std::string said(const Result<DocumentLock>& lock) {
        std::string lines;
        for (const Problem& problem : lock.problems) lines += english(problem);
        return lines;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    fs::path file_;
    fs::path mark_;
};

QTEST_APPLESS_MAIN(TestDocumentLock)
#include "test_document_lock.moc"
