#pragma once

#include "economy/table/problem.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace breakeven {

/// Takes some more numbers.
using PutNumbers = std::function<void(std::span<const double>)>;

/// A file of many numbers under a header that says what they are (docs/data-package.md, Shards): the line
/// "Breakeven numbers 1", the length of the header in eight bytes, the header, blanks up to a multiple of
/// eight, then the numbers, eight bytes each; all of it with the lowest byte first.
/// Writes all of it, in place of an older one, or with a problem nothing.
Result<std::monostate> writeNumberFile(const std::filesystem::path& file, std::string_view header,
                                       const std::function<void(const PutNumbers& put)>& produce);

/// What a file of numbers begins with.
struct NumberFileStart {
    std::string header;
    std::uint64_t numbersAt = 0; ///< in bytes
    std::uint64_t numbers = 0;   ///< how many
};

/// Error if it is no such file.
Result<NumberFileStart> readNumberFileStart(const std::filesystem::path& file);

} // namespace breakeven
