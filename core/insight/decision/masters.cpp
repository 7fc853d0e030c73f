#include "insight/decision/masters.h"

#include "economy/reading/document_names.h"
#include "economy/table/row_reader.h"

#include <algorithm>

namespace breakeven {

std::vector<std::string> putUnderAnother(const Economy& economy, std::string_view arrangement) {
    const Table& arrangements = economy[TableId::arrangements];
    const auto row = arrangements.find({arrangement});
    const std::string kind = row ? arrangements.at(*row, "kind") : std::string();
    const bool manages = kind == "management_contract" || kind == "group";
    std::vector<std::string> codes;
    for (const RowReader& effect : readers(economy, TableId::effects)) {
        if (effect.text("arrangement") != arrangement) continue;
        const std::string type = effect.text("type");
        if (type == "merge" || (manages && type == "fee")) codes.push_back(effect.text("org"));
    }
    return codes;
}

std::optional<Message> whyNotTogether(const Economy& economy, std::string_view one, std::string_view other) {
    const auto byOne = putUnderAnother(economy, one), byOther = putUnderAnother(economy, other);
    const auto both = std::find_first_of(byOne.begin(), byOne.end(), byOther.begin(), byOther.end());
    if (both == byOne.end()) return std::nullopt;
    return message(translatable("Message", "%1 would be run by two organisations, under “%2” and under “%3”"),
                   organisationName(economy, *both), arrangementName(economy, std::string(one)),
                   arrangementName(economy, std::string(other)));
}

} // namespace breakeven
