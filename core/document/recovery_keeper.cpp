#include "document/recovery_keeper.h"

#include "economy/edit/change.h"

#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <random>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

constexpr const char* ending = ".recovery";

// A name no other document's work has.
fs::path newFileIn(const fs::path& folder) {
    std::random_device random;
    return folder / fmt::format("{:08x}{:08x}{:08x}{:08x}{}", random(), random(), random(), random(), ending);
}

// Recovery files in a folder, the latest first.
std::vector<fs::path> recoveryFilesIn(const fs::path& folder) {
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code ignored;
        if (entry->path().extension() == ending && entry->is_regular_file(ignored))
            found.emplace_back(fs::last_write_time(entry->path(), ignored), entry->path());
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    std::vector<fs::path> files;
    for (auto& [when, file] : found) files.push_back(std::move(file));
    return files;
}

Result<std::vector<JournalEntry>> unnamedWork(const fs::path& file) {
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
    fs::path file;
    Revision base;
    std::vector<JournalEntry> first = {};          ///< what the file begins with
    std::optional<Economy> opening = std::nullopt; ///< of a document without a file: before that
    std::string began = {};                        ///< when it opened
    std::optional<DocumentLock> lock =
        std::nullopt; ///< of its recovery file, for no document's lock covers it
    std::optional<RecoveryLog> log = std::nullopt;
    bool broken = false;

    std::vector<Problem> start() {
        if (log) return {};
        if (opening) {
            std::error_code failed;
            fs::create_directories(file.parent_path(), failed);
            if (auto taken = DocumentLock::acquire(file)) lock = std::move(*taken);
            first = {{began, written(difference({}, *opening, message(translatable("Message", "Start"))))}};
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
            fs::remove(file, ignored); // work taken up that could not be written anew
        log.reset();
        first.clear();
    }
};

void RecoveryKeeper::inBackground(std::function<std::vector<Problem>(Log&)> work) {
    if (!log_) return;
    tasks_.add([this, log = log_, work = std::move(work)] {
        if (log->broken) return;
        std::vector<Problem> problems;
        try {
            problems = work(*log);
        } catch (const std::exception& failure) {
            problems = {errorIn({log->file.string(), 0, {}}, {failure.what(), {}})};
        }
        log->broken = !problems.empty();
        for (const Problem& why : problems) failed_(why);
    });
}

void RecoveryKeeper::begin(const fs::path& path, const Revision& base, std::vector<JournalEntry> takenUp) {
    const bool inUse = !takenUp.empty();
    log_ = std::make_shared<Log>(Log{recoveryFileOf(path), base, std::move(takenUp)});
    if (inUse) inBackground(&Log::start);
}

void RecoveryKeeper::beginUnnamed(const fs::path& folder, Economy opening, std::string when) {
    log_ = std::make_shared<Log>(Log{newFileIn(folder), {}, {}, std::move(opening), std::move(when)});
}

void RecoveryKeeper::adopt(AbandonedWork work) {
    log_ = std::make_shared<Log>(
        Log{std::move(work.file), {}, std::move(work.entries), {}, {}, std::move(work.lock)});
    inBackground(&Log::start);
}

void RecoveryKeeper::add(JournalEntry entry) {
    if (!log_) return;
    inBackground([entry = std::make_shared<const JournalEntry>(std::move(entry))](Log& log) {
        return log.add(*entry);
    });
}

void RecoveryKeeper::wait() { tasks_.wait(); }

void RecoveryKeeper::end() { log_.reset(); }

void RecoveryKeeper::discard() {
    tasks_.wait();
    if (log_) log_->discard();
}

std::vector<AbandonedWork> abandonedUnnamedWork(const fs::path& folder, std::vector<Problem>& problems) {
    std::vector<AbandonedWork> abandoned;
    for (const fs::path& file : recoveryFilesIn(folder)) {
        auto lock = DocumentLock::acquire(file);
        if (!lock) continue; // the work of another window
        auto work = unnamedWork(file);
        if (!work) {
            problems.insert(problems.end(), work.problems.begin(), work.problems.end());
            problems.push_back(setAside(file));
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
    fs::remove(work.file, ignored);
}

} // namespace breakeven
