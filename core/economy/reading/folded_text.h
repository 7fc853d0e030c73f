#pragma once

#include <string>
#include <string_view>

namespace breakeven {

/// A text as it is searched for: small letters without accents ("Ŵyr" is "wyr"), typographic quotation marks,
/// dashes and blanks as plain ones. UTF-8; letters of other scripts stay as they are.
std::string folded(std::string_view text);

} // namespace breakeven
