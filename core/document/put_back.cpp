#include "document/put_back.h"

#include "document/versions.h"
#include "economy/edit/going_back.h"

namespace breakeven {

Result<Command> putBack(const Economy& now, std::span<const JournalEntry> journal, std::size_t entry,
                        std::span<const Address> places, Message name) {
    auto then = economyAt(now, journal, entry);
    if (!then) return std::move(then.problems);
    return backTo(*then, now, places, std::move(name));
}

} // namespace breakeven
