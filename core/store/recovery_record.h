#pragma once

#include "store/journal.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// A journal entry as bytes of a recovery file, and back; nothing if the bytes are not of an entry.
std::string entryBytes(const JournalEntry& entry);
std::optional<JournalEntry> entryFromBytes(std::string_view bytes);

/// Bytes with their length and check sum, so that a half-written record is known as such:
/// "LENGTH CHECKSUM\nBYTES\n".
std::string record(std::string_view bytes);

/// Takes the first record off `rest`; nothing, leaving it, if there is no whole one.
std::optional<std::string> takeRecord(std::string_view& rest);

} // namespace breakeven
