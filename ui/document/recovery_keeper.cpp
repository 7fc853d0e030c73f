#include "document/recovery_keeper.h"

#include "document/file_path.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace breakeven::ui {

namespace {

QDir unnamedFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                QStringLiteral("/unsaved"));
}

QString lockOf(const QString& file) { return file + QStringLiteral(".lock"); }

} // namespace

// Touched by the background thread alone.
struct RecoveryKeeper::Log {
    std::filesystem::path file;
    Revision base;
    Economy opening;
    std::optional<RecoveryLog> log = std::nullopt;
    bool broken = false;

    std::vector<Problem> add(const JournalEntry& entry) {
        if (broken) return {};
        auto problems = log ? std::vector<Problem>() : start();
        if (problems.empty()) problems = log->append(entry);
        broken = !problems.empty();
        return problems;
    }

    // What an unnamed document starts with is its first entry, for it is done on nothing.
    std::vector<Problem> start() {
        auto started = RecoveryLog::start(file, base);
        if (!started) return started.problems;
        log = std::move(*started);
        auto first = difference(Economy(), opening, message(translatable("Message", "Start")));
        return first.empty() ? std::vector<Problem>() : log->append({utcNow(), std::move(first)});
    }
};

RecoveryKeeper::RecoveryKeeper(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

RecoveryKeeper::~RecoveryKeeper() { pool_.waitForDone(); }

void RecoveryKeeper::begin(const QString& path, const Revision& base) {
    unnamedLock_.reset();
    log_ = std::make_shared<Log>(Log{recoveryFileOf(filePath(path)), base, {}});
}

void RecoveryKeeper::beginUnnamed(Economy opening) {
    const QDir folder = unnamedFolder();
    folder.mkpath(QStringLiteral("."));
    const QString file =
        folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".recovery"));
    unnamedLock_ = std::make_unique<QLockFile>(lockOf(file));
    unnamedLock_->setStaleLockTime(0);
    unnamedLock_->tryLock(0);
    log_ = std::make_shared<Log>(Log{filePath(file), {}, std::move(opening)});
}

void RecoveryKeeper::add(const JournalEntry& entry) {
    if (!log_) return;
    pool_.start([this, log = log_, entry] {
        for (const Problem& why : log->add(entry))
            QMetaObject::invokeMethod(
                this, [this, why] { Q_EMIT failed(why); }, Qt::QueuedConnection);
    });
}

void RecoveryKeeper::discard() {
    if (!log_) return;
    pool_.start([log = log_] {
        if (log->log) log->log->discard();
        log->log.reset();
        log->broken = false;
    });
}

QStringList abandonedUnnamedWork() {
    QStringList abandoned;
    const QDir folder = unnamedFolder();
    for (const QString& name : folder.entryList({QStringLiteral("*.recovery")}, QDir::Files, QDir::Time)) {
        QLockFile lock(lockOf(folder.filePath(name)));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) abandoned << folder.filePath(name);
    }
    return abandoned;
}

} // namespace breakeven::ui
