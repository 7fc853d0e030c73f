#pragma once

#include "economy/reading/document_search.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The cell or row somebody wants to go to: by address (budgets:RNL:nursing:amount, capitals or small
/// letters) or by names (nursing north cumbria), the best `search` finds. Or why there is none, and what
/// would be right: the parts of such an address, the nearest row or table, the columns there are. An address
/// with * is refused, it is of many.
Result<Address> placeTyped(const Economy& economy, const DocumentSearch& search, std::string_view typed);

/// How a typed address may go on: the whole text up to the end of its next part, and what people call that
/// part.
struct AddressCompletion {
    std::string text;
    std::string title;
};

/// Tables, then keys of rows there are, then columns; at most `most`.
std::vector<AddressCompletion> completionsOf(const Economy& economy, std::string_view typed,
                                             const Wording& wording, std::size_t most);

} // namespace breakeven
