#pragma once

#include "store/recovery.h"

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace breakeven::ui {

/// Writes unsaved work to a recovery file in the background, command by command in their order.
class RecoveryKeeper : public QObject {
    Q_OBJECT

public:
    explicit RecoveryKeeper(QObject* parent = nullptr);
    ~RecoveryKeeper() override;

    /// What is added from now on was done on `base` and goes to the recovery file of the document at `path`.
    /// Nothing is written before the first entry.
    void begin(const QString& path, const Revision& base);
    /// The same for a document without a file that starts as `opening`.
    void beginUnnamed(Economy opening);
    void add(const JournalEntry& entry);

    /// Nothing is unsaved: the file goes.
    void discard();

Q_SIGNALS:
    /// Unsaved work can no longer be kept safe; said once.
    void failed(const breakeven::Problem& why);

private:
    struct Log;

    QThreadPool pool_;
    std::shared_ptr<Log> log_;
    std::unique_ptr<QLockFile> unnamedLock_;
};

/// Recovery files of documents that never had a file of their own and whose program no longer runs.
QStringList abandonedUnnamedWork();

} // namespace breakeven::ui
