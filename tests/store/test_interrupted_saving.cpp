#include "support/child.h"
#include "support/documents.h"
#include "support/failing_calls.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {} // namespace

/// Saving is killed, or the system fails it, at every one of its calls: the document then is the old one or
/// the new one, and can be saved again.
class TestInterruptedSaving : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        new_ = soundEconomy(base_ / "package");
        folder_->remove();
    }

    void leavesTheOldDocumentOrTheNew_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("kills");
        for (const char* before : {"nothing", "a document", "a document with a log"})
            for (const bool kills : {false, true})
                QTest::addRow("%s, %s", before, kills ? "killed" : "failed") << QString(before) << kills;
    }

    void leavesTheOldDocumentOrTheNew() {
        QFETCH(QString, before);
        QFETCH(bool, kills);
        prepare(before);
        const int calls = std::stoi(inChild([&] {
            save(Mishap::none, 0);
            return std::to_string(failingCalls.seen);
        }));
        qInfo("%d calls", calls);
        QVERIFY2(calls > 10, "the calls are not counted");
        for (int at = 1; at <= calls; ++at) {
            prepare(before);
            const std::string said = inChild([&] { return save(kills ? Mishap::kills : Mishap::fails, at); });
            const bool isNew = holds(new_);
            const std::string where = "call " + std::to_string(at) + " of " + std::to_string(calls) + ": ";
            QVERIFY2(isNew || (old_ ? holds(*old_) : !fs::exists(file_)), (where + said).c_str());
            if (!kills) QVERIFY2(isNew == (said == "saved"), (where + said).c_str());
            QVERIFY2(isNew || said != "saved", (where + said).c_str());
            const std::string again = save(Mishap::none, 0);
            QVERIFY2(again == "saved" && holds(new_), (where + again).c_str());
            QVERIFY2(std::distance(fs::directory_iterator(base_), {}) == 1,
                     (where + "something is left").c_str());
        }
    }

    /// By another program, which knows nothing of the lock.
    void doesNotReplaceWhatWasWrittenMeanwhile_data() {
        QTest::addColumn<QString>("before");
        for (const char* before : {"a document", "a document with a log"}) QTest::newRow(before) << before;
    }

    void doesNotReplaceWhatWasWrittenMeanwhile() {
        QFETCH(QString, before);
        prepare(before);
        const std::string said = inChild([&] {
            failingCalls.before = [&](std::string_view name) {
                if (name != "fsync") return;
                failingCalls.before = {};
                execute(file_, "UPDATE economy SET name = 'theirs'; INSERT INTO services (position, service, "
                               "name) VALUES (2, 'THEIRS', 'Theirs')");
            };
            return save(Mishap::none, 0);
        });
        QCOMPARE(QString::fromStdString(said), "error: " + QString::fromStdString(file_.string()) +
                                                   ": another window or program has saved this document in "
                                                   "the meantime; save yours under another name");
        QVERIFY(openDocument(file_)->economy[TableId::services].find({"THEIRS"}));
    }

private:
    // A folder with what is there before, and which economy that is.
    void prepare(const QString& before) {
        fs::remove_all(base_);
        fs::create_directory(base_);
        file_ = base_ / "Cumbria.breakeven";
        old_.reset();
        if (before == "nothing") return;
        old_ = Economy{};
        if (!saveDocument(file_, *old_, {}, std::nullopt)) qFatal("nothing to begin with");
        if (before != "a document with a log") return;
        inChild([&]() -> std::string {
            auto* database = new SQLite::Database(file_.string(), SQLite::OPEN_READWRITE);
            database->exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
            database->exec("INSERT INTO services (position, service, name) VALUES (1, 'OP', 'Outpatient')");
            ::_exit(0);
        });
        if (!(*old_)[TableId::services].append({"OP", "Outpatient", "", "", ""})) qFatal("no such row");
    }

    std::string save(Mishap mishap, int at) const {
        std::optional<Revision> expected;
        if (fs::exists(file_)) {
            const auto opened = openDocument(file_);
            if (!opened) return lines(opened.problems).join('\n').toStdString();
            expected = opened->revision;
        }
        failingCalls.mishap = mishap;
        failingCalls.at = at;
        failingCalls.seen = 0;
        const auto saved = saveDocument(file_, new_, {}, expected);
        failingCalls.mishap = Mishap::none;
        return saved ? "saved" : lines(saved.problems).join('\n').toStdString();
    }

    bool holds(const Economy& economy) const {
        const auto opened = openDocument(file_);
        return opened && opened->economy == economy;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    fs::path file_;
    std::optional<Economy> old_;
    Economy new_;
};

QTEST_APPLESS_MAIN(TestInterruptedSaving)
#include "test_interrupted_saving.moc"
