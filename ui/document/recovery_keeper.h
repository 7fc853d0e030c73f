#pragma once

#include "store/document_lock.h"
#include "store/recovery.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace breakeven::ui {

/// A recovery file of a document that never had a file of its own and whose program no longer runs; nobody
/// else takes it up meanwhile.
struct AbandonedWork {
    QString file;
    DocumentLock lock;
    std::vector<JournalEntry> entries; ///< the first one is what the document began with
};

/// All of them, the latest first. Files that cannot be used are set aside and told of in `problems`.
std::vector<AbandonedWork> abandonedUnnamedWork(std::vector<Problem>& problems);

/// Removes abandoned work for good.
void giveUp(AbandonedWork work);

/// Writes unsaved work to a recovery file in the background, command by command in their order.
class RecoveryKeeper : public QObject {
    Q_OBJECT

public:
    explicit RecoveryKeeper(QObject* parent = nullptr);
    ~RecoveryKeeper() override;

    /// What is added from now on was done on `base` and goes to the recovery file of the document at `path`,
    /// after `takenUp`, work that was found there. Nothing is written before the first entry.
    void begin(const QString& path, const Revision& base, std::vector<JournalEntry> takenUp = {});
    /// The same for a document without a file that starts as `opening`.
    void beginUnnamed(Economy opening);
    /// Goes on with the file of abandoned work.
    void adopt(AbandonedWork work);
    void add(const JournalEntry& entry);

    /// Nothing is kept any more, as in a document that can only be read.
    void end();

    /// Nothing is unsaved: the file goes. Returns once it is gone.
    void discard();

Q_SIGNALS:
    /// Unsaved work can no longer be kept safe; said once.
    void failed(const breakeven::Problem& why);

private:
    struct Log;

    void inBackground(std::function<std::vector<Problem>(Log&)> work);

    QThreadPool pool_;
    std::shared_ptr<Log> log_;
};

} // namespace breakeven::ui
