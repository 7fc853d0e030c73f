#include "document/rolled_from.h"

#include "economy/edit/roll_step.h"

#include <algorithm>

namespace breakeven {

namespace {

bool isRoll(const JournalEntry& entry) {
    return entry.command.name.text == rollStep && entry.command.name.arguments.size() == 2;
}

} // namespace

bool wasRolled(std::span<const JournalEntry> journal) {
    return std::any_of(journal.begin(), journal.end(), isRoll);
}

Result<RolledFrom> rolledFrom(const Economy& now, std::span<const JournalEntry> journal) {
    const auto last = std::find_if(journal.rbegin(), journal.rend(), isRoll);
    if (last == journal.rend())
        return errorSaying(message(translatable("Message", "this document was not rolled forward")));
    RolledFrom from{now, last->command.name.arguments[0], last->command.name.arguments[1]};
    for (auto entry = journal.rbegin(); entry != std::next(last); ++entry) {
        const auto command = readAgain(entry->command);
        if (!command) return command.problems;
        if (auto refused = apply(inverse(*command), from.before); !refused.empty()) return refused;
    }
    return from;
}

} // namespace breakeven
