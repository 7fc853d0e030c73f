#include "store/opening.h"
#include "store/recovery.h"
#include "support/documents.h"
#include "support/killed.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <random>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

const char* const drugs = "budgets:T:drugs:amount";

int countIn(const Economy& economy) { return -std::stoi(economy.text(*economy.locate(drugs))); }

// Somebody who counts in one cell, saving now and then; each number is told once it is safe.
class Counting {
public:
    Counting(const fs::path& file, int told, std::uint64_t seed) : file_(file), told_(told), random_(seed) {}

    void go(int edits) {
        open();
        for (int edit = 0; edit < edits; ++edit) {
            count();
            if (random_() % 4 == 0) save();
        }
    }

    /// Saves two edits, saying when it begins, and edits once more.
    void goSaving() {
        open();
        count();
        count();
        tell(saving);
        save();
        count();
    }

    static constexpr int saving = -1;

private:
    void open() {
        auto opening = openToEdit(file_);
        if (!opening) ::_exit(1);
        lock_ = opening->lock;
        revision_ = opening->stored.revision;
        unsaved_ = opening->unsaved;
        economy_ = *redone(opening->stored.economy, unsaved_);
        if (!unsaved_.empty()) start();
    }

    void tell(int number) {
        if (::write(told_, &number, sizeof number) != sizeof number) ::_exit(1);
    }

    void start() { log_ = std::move(*RecoveryLog::start(recoveryFileOf(file_), revision_, unsaved_)); }

    void count() {
        const int next = countIn(economy_) + 1;
        const JournalEntry entry = drugsEntry(std::to_string(1 - next), std::to_string(-next));
        if (!apply(*readAgain(entry.command), economy_).empty()) ::_exit(1);
        if (!log_) start();
        if (!log_->append(entry).empty()) ::_exit(1);
        unsaved_.push_back(entry);
        tell(next);
    }

    void save() {
        auto saved = breakeven::saveDocument(*lock_, economy_, unsaved_, revision_);
        if (!saved) ::_exit(1);
        revision_ = *saved;
        unsaved_.clear();
        if (log_) log_->discard();
        log_.reset();
    }

    fs::path file_;
    int told_;
    std::mt19937_64 random_;
    std::shared_ptr<DocumentLock> lock_;
    Revision revision_;
    std::vector<JournalEntry> unsaved_;
    Economy economy_;
    std::optional<RecoveryLog> log_;
};

} // namespace

/// Wherever the program is killed, while it opens, takes up, keeps, saves: what it said was safe is there
/// when the document is opened again, and none of it is refused.
class TestKills : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        const fs::path base = folder_->path().toStdString();
        file_ = base / "counted.breakeven";
        QVERIFY(saveDocument(file_, soundEconomy(base / "package"), {}, std::nullopt));
        safe_ = countIn(openDocument(file_)->economy);
    }

    void whatWasSafeIsNeverLost() {
        std::mt19937_64 random(2014'2015);
        int killed = 0;
        for (int round = 0; round < 60; ++round) {
            const int stop = 1 + static_cast<int>(random() % 900);
            const std::uint64_t habits = random();
            const End end = run(stop, false, [&](int told) { Counting(file_, told, habits).go(6); });
            if (end == End::impossible && round == 0) QSKIP("no process may be traced here");
            QVERIFY(end != End::impossible);
            killed += end == End::killed;
            holds(stop);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY2(killed > 30, std::to_string(killed).c_str());
    }

    /// At every few steps from the beginning of a saving to the first edit after it.
    void noOrderOfSavingAndRecoveryLosesOrRefuses() {
        int stop = 1;
        for (End end = End::killed; end != End::finished; stop += 3) {
            end = run(stop, true, [&](int told) { Counting(file_, told, 0).goSaving(); });
            if (end == End::impossible && stop == 1) QSKIP("no process may be traced here");
            QVERIFY(end != End::impossible);
            holds(stop);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY2(stop > 60, std::to_string(stop).c_str());
    }

private:
    End run(int stop, bool fromSaving, const std::function<void(int told)>& work) {
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK) != 0) return End::impossible;
        bool begun = !fromSaving;
        const auto listen = [&] {
            for (int told = 0; ::read(ends[0], &told, sizeof told) == sizeof told;)
                if (told == Counting::saving)
                    begun = true;
                else
                    safe_ = told;
            return begun;
        };
        const End end = killedAt(
            stop, [&] { work(ends[1]); }, listen);
        listen();
        ::close(ends[0]);
        ::close(ends[1]);
        return end;
    }

    // Nothing that was told is lost, and nothing refused or set aside.
    void holds(int stop) {
        const auto found = openToEdit(file_);
        const std::string where = "killed at " + std::to_string(stop) + ": ";
        QVERIFY2(found && found.problems.empty(),
                 (where + lines(found.problems).join("; ").toStdString()).c_str());
        const int count = countIn(*redone(found->stored.economy, found->unsaved));
        QVERIFY2(count == safe_ || count == safe_ + 1,
                 (where + std::to_string(safe_) + " was safe, found " + std::to_string(count)).c_str());
        safe_ = count;
        QCOMPARE(QDir(folder_->path()).entryList({"*.recovery-*"}, QDir::Files), QStringList());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path file_;
    int safe_ = 0;
};

QTEST_APPLESS_MAIN(TestKills)
#include "test_kills.moc"
