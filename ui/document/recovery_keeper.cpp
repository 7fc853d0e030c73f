#include "document/recovery_keeper.h"

#include "document/file_path.h"
#include "economy/edit/change.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

#include <exception>

namespace breakeven::ui {

namespace {

QDir unnamedFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                QStringLiteral("/unsaved"));
}

Problem ofFile(const std::filesystem::path& file, Message message) {
    return {Severity::error, {}, FilePlace{file.string(), 0, {}}, std::move(message)};
}

Result<std::vector<JournalEntry>> unnamedWork(const std::filesystem::path& file) {
    auto found = readRecovery(file);
    if (!found) return found.problems;
    if (!*found) return std::vector<JournalEntry>();
    auto work = unsavedEntries(**found, {}, {});
    if (!work) return work.problems;
    if (auto fits = redone({}, *work); !fits) return fits.problems;
    return work;
}

} // namespace

// Touched by the background thread alone.
struct RecoveryKeeper::Log {
    std::filesystem::path file;
    Revision base;
    std::vector<JournalEntry> first = {};          ///< what the file begins with
    std::optional<Economy> opening = std::nullopt; ///< of a document without a file: before that
    std::optional<DocumentLock> lock =
        std::nullopt; ///< of its recovery file, for no document's lock covers it
    std::optional<RecoveryLog> log = std::nullopt;
    bool broken = false;

    std::vector<Problem> start() {
        if (log) return {};
        if (opening) {
            if (auto taken = DocumentLock::acquire(file)) lock = std::move(*taken);
            first = {{utcNow(), difference({}, *opening, message(translatable("Message", "Start")))}};
            opening.reset();
        }
        auto started = RecoveryLog::start(file, base, first);
        if (!started) return started.problems;
        log = std::move(*started);
        first.clear();
        return {};
    }

    std::vector<Problem> add(const JournalEntry& entry) {
        auto problems = start();
        return problems.empty() ? log->append(entry) : problems;
    }

    void discard() {
        std::error_code ignored;
        if (log)
            log->discard();
        else if (!first.empty())
            std::filesystem::remove(file, ignored); // work taken up that could not be written anew
        log.reset();
        first.clear();
    }
};

RecoveryKeeper::RecoveryKeeper(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

RecoveryKeeper::~RecoveryKeeper() { pool_.waitForDone(); }

void RecoveryKeeper::inBackground(std::function<std::vector<Problem>(Log&)> work) {
    if (!log_) return;
    pool_.start([this, log = log_, work = std::move(work)] {
        if (log->broken) return;
        std::vector<Problem> problems;
        try {
            problems = work(*log);
        } catch (const std::exception& failure) {
            problems = {ofFile(log->file, {failure.what(), {}})};
        }
        log->broken = !problems.empty();
        for (const Problem& why : problems)
            QMetaObject::invokeMethod(
                this, [this, why] { Q_EMIT failed(why); }, Qt::QueuedConnection);
    });
}

void RecoveryKeeper::begin(const QString& path, const Revision& base, std::vector<JournalEntry> takenUp) {
    const bool inUse = !takenUp.empty();
    log_ = std::make_shared<Log>(Log{recoveryFileOf(filePath(path)), base, std::move(takenUp)});
    if (inUse) inBackground(&Log::start);
}

void RecoveryKeeper::beginUnnamed(Economy opening) {
    const QDir folder = unnamedFolder();
    folder.mkpath(QStringLiteral("."));
    const auto file = filePath(
        folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".recovery")));
    log_ = std::make_shared<Log>(Log{file, {}, {}, std::move(opening)});
}

void RecoveryKeeper::adopt(AbandonedWork work) {
    log_ = std::make_shared<Log>(
        Log{filePath(work.file), {}, std::move(work.entries), {}, std::move(work.lock)});
    inBackground(&Log::start);
}

void RecoveryKeeper::add(const JournalEntry& entry) {
    inBackground([entry](Log& log) { return log.add(entry); });
}

void RecoveryKeeper::end() { log_.reset(); }

void RecoveryKeeper::discard() {
    pool_.waitForDone();
    if (log_) log_->discard();
}

std::vector<AbandonedWork> abandonedUnnamedWork(std::vector<Problem>& problems) {
    std::vector<AbandonedWork> abandoned;
    const QDir folder = unnamedFolder();
    for (const QString& name : folder.entryList({QStringLiteral("*.recovery")}, QDir::Files, QDir::Time)) {
        const QString file = folder.filePath(name);
        auto lock = DocumentLock::acquire(filePath(file));
        if (!lock) continue; // the work of another window
        auto work = unnamedWork(filePath(file));
        if (!work) {
            problems.insert(problems.end(), work.problems.begin(), work.problems.end());
            problems.push_back(setAside(filePath(file)));
        } else if (work->size() > 1) {
            abandoned.push_back({file, std::move(*lock), std::move(*work)});
        } else {
            giveUp({file, std::move(*lock), {}}); // it only began
        }
    }
    return abandoned;
}

void giveUp(AbandonedWork work) {
    std::error_code ignored;
    std::filesystem::remove(filePath(work.file), ignored);
}

} // namespace breakeven::ui
