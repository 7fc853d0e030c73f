#include "economy/table/wording.h"

#include "economy/table/word_titles.h"

namespace breakeven {

std::string Wording::word(std::string_view word) const { return translated("Word", titleOf(word)); }

} // namespace breakeven
