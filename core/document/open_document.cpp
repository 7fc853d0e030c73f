#include "document/open_document.h"

#include "economy/edit/lock_guard.h"
#include "economy/edit/step_name.h"

#include <stdexcept>
#include <utility>

namespace breakeven {

namespace {

constexpr std::chrono::seconds oneTyping(1);

} // namespace

OpenDocument::OpenDocument(Surroundings surroundings)
    : surroundings_(std::move(surroundings)), recovery_(surroundings_.keepingFailed) {}

OpenDocument::Problems OpenDocument::edit(Command command, const std::optional<Typing>& typing) {
    if (command.empty()) return {};
    if (readOnly_) return {*readOnly_};
    if (auto refused = unreadable(command); !refused.empty()) return refused;
    const bool isNamedByItself = typing && command.name == stepName(command, economy_);
    if (auto refused = applyUnderLocks(command, economy_); !refused.empty()) return refused;
    if (!transactions_.empty()) {
        inTransaction_.insert(inTransaction_.end(), command.changes.begin(), command.changes.end());
        return {};
    }
    const Moment now = surroundings_.now();
    const bool goesOn = continues(typing, now);
    note(command);
    const bool stays = !goesOn || history_.merge(command);
    if (goesOn && stays && isNamedByItself) history_.rename(stepName(*history_.toUndo(), economy_));
    if (!goesOn) addStep(std::move(command));
    if (typing && stays) lastTyped_ = LastTyped{*typing, now};
    return {};
}

// Whether what is typed now belongs to the last step.
bool OpenDocument::continues(const std::optional<Typing>& typing, Moment now) const {
    return typing && lastTyped_ && lastTyped_->into == *typing && now >= lastTyped_->when &&
           now - lastTyped_->when < oneTyping && history_.toUndo() && !history_.isSaved();
}

Result<Command> OpenDocument::undo(Message name) {
    refuseInTransaction();
    if (readOnly_) return *readOnly_;
    Command command = inverse(*history_.toUndo());
    command.name = std::move(name);
    if (auto refused = apply(command, economy_); !refused.empty()) {
        history_.dropLast();
        return refused;
    }
    note(command);
    history_.stepBack();
    return command;
}

Result<Command> OpenDocument::redo() {
    refuseInTransaction();
    if (readOnly_) return *readOnly_;
    if (auto refused = apply(*history_.toRedo(), economy_); !refused.empty()) {
        history_.dropNext();
        return refused;
    }
    note(*history_.toRedo());
    history_.stepForward();
    return lastDone_;
}

OpenDocument::Problems OpenDocument::take(PreparedStep step) {
    using Way = StepToDo::Way;
    refuseInTransaction();
    if (readOnly_) return {*readOnly_};
    if (!(step.before == economy_))
        return {errorSaying(
            message(translatable("Message", "the document has changed since this edit was prepared")))};
    if (!step.refused.empty()) {
        if (step.way == Way::undo) history_.dropLast();
        if (step.way == Way::redo) history_.dropNext();
        return std::move(step.refused);
    }
    std::swap(economy_, step.economy);
    note(std::move(step.last), std::move(step.entry), std::move(step.toKeep));
    if (step.way == Way::edit) addStep(std::move(step.command));
    if (step.way == Way::undo) history_.stepBack();
    if (step.way == Way::redo) history_.stepForward();
    return {};
}

void OpenDocument::addStep(Command command) {
    history_.add({std::move(command), journal_.back().when, journal_.back().by});
}

void OpenDocument::note(const Command& command) {
    JournalEntry entry{{}, written(command), {}};
    JournalEntry toKeep = entry;
    note(command, std::move(entry), std::move(toKeep));
}

void OpenDocument::note(Command last, JournalEntry entry, JournalEntry toKeep) {
    entry.when = toKeep.when = when();
    entry.by = toKeep.by = surroundings_.doer();
    journal_.push_back(std::move(entry));
    recovery_.add(std::move(toKeep));
    lastDone_ = std::move(last);
    lastTyped_.reset();
}

void OpenDocument::refuseInTransaction() const {
    if (!transactions_.empty()) throw std::logic_error("a transaction is open");
}

std::string OpenDocument::when() const { return utcText(surroundings_.now()); }

OpenDocument::Transaction::Transaction(OpenDocument& document, Message name)
    : document_(document), name_(std::move(name)), depth_(document.transactions_.size()) {
    document_.transactions_.push_back({document_.economy_, document_.inTransaction_.size()});
}

OpenDocument::Transaction::~Transaction() {
    if (document_.transactions_.size() <= depth_) return;
    Mark& mark = document_.transactions_[depth_];
    document_.economy_ = std::move(mark.economy);
    document_.inTransaction_.resize(mark.changes);
    while (document_.transactions_.size() > depth_) document_.transactions_.pop_back();
}

void OpenDocument::Transaction::commit() {
    if (document_.transactions_.size() != depth_ + 1) throw std::logic_error("an inner transaction is open");
    document_.transactions_.pop_back();
    if (depth_ > 0 || document_.inTransaction_.empty()) return;
    Command command{std::move(name_), std::exchange(document_.inTransaction_, {})};
    document_.note(command);
    document_.addStep(std::move(command));
}

} // namespace breakeven
