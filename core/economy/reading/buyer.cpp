#include "economy/reading/buyer.h"

#include "economy/table/row_reader.h"
#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

bool isBuyer(const Economy& economy, std::string_view organisation) {
    const Table& organisations = economy[TableId::organisations];
    const auto row = organisations.find({organisation});
    if (!row || !words::has(words::payingKinds, organisations.at(*row, "kind"))) return false;
    const auto activity = readers(economy, TableId::activity);
    return std::none_of(activity.begin(), activity.end(),
                        [&](const RowReader& of) { return of.text("provider") == organisation; });
}

} // namespace breakeven
