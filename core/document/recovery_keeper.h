#pragma once

#include "document/tasks_in_order.h"
#include "store/document_lock.h"
#include "store/recovery.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace breakeven {

/// A recovery file of a document that never had a file of its own and whose program no longer runs; nobody
/// else takes it up meanwhile.
struct AbandonedWork {
    std::filesystem::path file;
    DocumentLock lock;
    std::vector<JournalEntry> entries; ///< the first one is what the document began with
};

/// All of them in the folder, the latest first. Files that cannot be used are set aside and told of in
/// `problems`.
std::vector<AbandonedWork> abandonedUnnamedWork(const std::filesystem::path& folder,
                                                std::vector<Problem>& problems);

/// Removes abandoned work for good.
void giveUp(AbandonedWork work);

/// Writes unsaved work to a recovery file in the background, command by command in their order.
class RecoveryKeeper {
public:
    /// `failed` is told once, on another thread, that unsaved work can no longer be kept safe.
    explicit RecoveryKeeper(std::function<void(const Problem& why)> failed) : failed_(std::move(failed)) {}

    /// What is added from now on was done on `base` and goes to the recovery file of the document at `path`,
    /// after `takenUp`, work that was found there. Nothing is written before the first entry.
    void begin(const std::filesystem::path& path, const Revision& base,
               std::vector<JournalEntry> takenUp = {});
    /// The same for a document without a file that starts as `opening`; its work is kept in `folder`.
    void beginUnnamed(const std::filesystem::path& folder, Economy opening, std::string when);
    /// Goes on with the file of abandoned work.
    void adopt(AbandonedWork work);
    void add(JournalEntry entry);
    /// Returns once all that was added is written.
    void wait();

    /// Nothing is kept any more, as in a document that can only be read.
    void end();

    /// Nothing is unsaved: the file goes. Returns once it is gone.
    void discard();

private:
    struct Log;

    void inBackground(std::function<std::vector<Problem>(Log&)> work);

    std::function<void(const Problem& why)> failed_;
    std::shared_ptr<Log> log_;
    TasksInOrder tasks_;
};

} // namespace breakeven
