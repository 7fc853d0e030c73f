#pragma once

#include "document/history.h"
#include "document/prepared_step.h"
#include "document/recovery_keeper.h"
#include "economy/edit/change.h"
#include "store/document.h"
#include "store/opening.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

using Moment = std::chrono::system_clock::time_point;

/// The cell a person types into, in the scenario they look at.
struct Typing {
    std::string scenario;
    Address cell;

    bool operator==(const Typing&) const = default;
};

/// A document as it is worked on: its economy, what was done to it and can be undone, its journal, its file
/// with revision and lock, and the recovery file that keeps unsaved work. Methods that may be refused return
/// why, and nothing when all is done.
class OpenDocument {
public:
    using Problems = std::vector<Problem>;

    struct Surroundings {
        std::function<Moment()> now = std::chrono::system_clock::now;
        /// Who works on the document just now, and in which scenario, as the journal is to say.
        std::function<Doer()> doer = [] { return Doer(); };
        /// Whether unsaved work is kept safe from a crash.
        bool keepsWork = false;
        /// Told, on another thread, that this can no longer be done.
        std::function<void(const Problem& why)> keepingFailed = [](const Problem&) {};
    };

    explicit OpenDocument(Surroundings surroundings);

    const Economy& economy() const { return economy_; }
    /// Everything ever done to the document, undoing too, in order.
    const std::vector<JournalEntry>& journal() const { return journal_; }
    const History& history() const { return history_; }
    /// The command carried out last.
    const Command& lastDone() const { return lastDone_; }

    /// Carries out a command as a step of its own, or as part of the open transaction. One that is typed into
    /// a cell less than a second after another into the same is one step with it, unless the document was
    /// saved between; typed back to what it was, none.
    Problems edit(Command command, const std::optional<Typing>& typing = std::nullopt);

    /// Takes the last step back, or does the next again; the journal notes it, undoing under `name`. The
    /// command that did so; one that no longer fits is dropped. Preconditions: there is such a step; no
    /// transaction is open, here nor where a document is started, opened or saved.
    Result<Command> undo(Message name);
    Result<Command> redo();

    /// The same as `edit`, `undo` and `redo`, for what takes long: a step that `prepared` worked out on any
    /// thread is taken over in a blink. Refused where the document no longer stands as it stood then.
    /// Precondition: no transaction is open.
    Problems take(PreparedStep step);

    /// What is done while one is open becomes one step when it is committed; one that goes without is taken
    /// back whole. They nest: an inner one taken back leaves what the outer one did before.
    class Transaction {
    public:
        Transaction(OpenDocument& document, Message name);
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        ~Transaction();

        /// Precondition: none opened after it is still open.
        void commit();

    private:
        OpenDocument& document_;
        Message name_;
        std::size_t depth_;
    };

    /// Replaces everything by a document without a file, whose unsaved work is kept in `folder`; `lock` is
    /// that of the file it is to become, where it is held already.
    void start(Economy economy, const std::filesystem::path& folder = {},
               std::shared_ptr<DocumentLock> lock = nullptr);
    /// Reads and locks a document, to be opened if the person decides so, or just let go.
    Result<Opening> prepare(const std::filesystem::path& path) const { return openToEdit(path, lock_); }
    enum class UnsavedWork { takenUp, givenUp };
    /// Opens what was prepared, with the work that a crash left of it done again, or without.
    void open(const std::filesystem::path& path, Opening opening, UnsavedWork work);
    /// Work on a document that never had a file, as a crash left it.
    Problems open(AbandonedWork work);

    /// Precondition: there is a path. An error where somebody else has saved the document since.
    Problems save();
    Problems saveAs(const std::filesystem::path& path);
    /// Both parts of saving by themselves: the file is written, on any thread, and then taken note of.
    /// Nothing may be done to the document between. Blank: where it was read from or saved to.
    struct Written {
        std::filesystem::path path;
        std::shared_ptr<DocumentLock> lock;
        Revision revision;
    };
    Result<Written> write(const std::filesystem::path& path);
    Problems take(Written written);
    bool isModified() const { return startedUnsaved_ || !history_.isSaved(); }

    /// The file it was read from or saved to; blank where there is none yet.
    const std::filesystem::path& path() const { return path_; }
    /// Why nothing can be changed here, if so: the document is open elsewhere.
    const std::optional<Problem>& readOnly() const { return readOnly_; }
    /// That of the file, where it is held.
    const std::shared_ptr<DocumentLock>& lock() const { return lock_; }

    /// The person closes without saving: nothing is to be recovered.
    void discardRecovery() { recovery_.discard(); }

private:
    struct Mark {
        Economy economy;
        std::size_t changes;
    };
    struct LastTyped {
        Typing into;
        Moment when;
    };

    void note(const Command& command);
    void note(Command last, JournalEntry entry, JournalEntry toKeep);
    bool continues(const std::optional<Typing>& typing, Moment now) const;
    void replaceAll(Economy economy, const std::filesystem::path& path, std::vector<JournalEntry> journal);
    void takeUp(std::span<const JournalEntry> entries);
    Result<std::shared_ptr<DocumentLock>> lockOf(const std::filesystem::path& path) const;
    void noteSaved(Revision revision);
    void addStep(Command command); ///< that was noted last
    void refuseInTransaction() const;
    std::string when() const;

    Surroundings surroundings_;
    Economy economy_;
    std::vector<JournalEntry> journal_;
    std::size_t savedEntries_ = 0;
    History history_;
    Command lastDone_;
    std::optional<LastTyped> lastTyped_;
    std::vector<Mark> transactions_;    ///< as each open one found the document
    std::vector<Change> inTransaction_; ///< done since the outermost began
    std::filesystem::path path_;
    Revision revision_;
    std::shared_ptr<DocumentLock> lock_; ///< of the file at path_, unless it is open elsewhere
    std::optional<Problem> readOnly_;
    bool startedUnsaved_ = false; ///< it began with recovered work
    RecoveryKeeper recovery_;
};

} // namespace breakeven
