#pragma once

#include <string>
#include <string_view>

namespace breakeven::cli {

/// A text as one line that a terminal shows and does not obey: control characters and those that turn the
/// direction of writing appear as marks such as ‹1B›, line ends and tabs as blanks, what is no UTF-8 as �.
std::string plainLine(std::string_view text);

} // namespace breakeven::cli
