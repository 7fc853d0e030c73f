#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// What a change of version 2 or before says stands at an address, in the words of today: there a whole row
/// was its cells by position, with U+001F between them, now each names its column (row_text.h). A cell's text
/// stays as it is.
std::string named(std::string_view address, std::string_view text);
std::optional<std::string> named(std::string_view address, const std::optional<std::string>& text);

} // namespace breakeven
