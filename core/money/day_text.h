#pragma once

#include <string>
#include <string_view>

namespace breakeven {

/// A day of the tables, 2015-03-26, as people write it: 26/03/2015. Any other text as it is.
std::string dayText(std::string_view day);

/// A moment as a journal writes it, 2015-03-26T17:05:09Z, in local time: 26/03/2015 17:05. Any other text as
/// it is.
std::string momentText(std::string_view moment);

} // namespace breakeven
