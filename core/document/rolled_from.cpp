#include "document/rolled_from.h"

#include "document/versions.h"
#include "economy/edit/roll_step.h"

#include <algorithm>

namespace breakeven {

namespace {

bool isRoll(const JournalEntry& entry) {
    const Message& name = entry.command.name;
    return (name.text == rollStep || name.text == formerRollStep) && name.arguments.size() == 2;
}

} // namespace

bool wasRolled(std::span<const JournalEntry> journal) {
    return std::any_of(journal.begin(), journal.end(), isRoll);
}

Result<RolledFrom> rolledFrom(const Economy& now, std::span<const JournalEntry> journal) {
    const auto last = std::find_if(journal.rbegin(), journal.rend(), isRoll);
    if (last == journal.rend())
        return errorSaying(message(translatable("Message", "this document was not rolled forward")));
    auto before = economyAt(now, journal, static_cast<std::size_t>(journal.rend() - last) - 1);
    if (!before) return std::move(before.problems);
    return RolledFrom{std::move(*before), last->command.name.arguments[0], last->command.name.arguments[1]};
}

} // namespace breakeven
