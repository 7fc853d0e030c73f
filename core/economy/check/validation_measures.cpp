#include "economy/check/validation_measures.h"

#include "economy/table/row_reader.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// The commissioner, provider and service a measure counts; blank: all.
using Counted = std::array<std::string, 3>;

// Whether some row has, in these columns, what is counted; of an effect without partner that is none.
bool anyHas(const Table& table, const std::array<const char*, 3>& names, const Counted& counted) {
    std::array<std::size_t, 3> columns{};
    for (std::size_t i = 0; i < names.size(); ++i) columns[i] = *table.spec().find(names[i]);
    return std::any_of(table.rows().begin(), table.rows().end(), [&](const Row& row) {
        if (row[columns[1]].empty()) return false;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!counted[i].empty() && !row[columns[i]].empty() && row[columns[i]] != counted[i])
                return false;
        return true;
    });
}

// Whether there is activity of it, or an effect may bring some.
bool hasActivity(const Economy& economy, const Counted& counted) {
    const Table& effects = economy[TableId::effects];
    return anyHas(economy[TableId::activity], {"commissioner", "provider", "service"}, counted) ||
           anyHas(effects, {"commissioner", "partner", "to_service"}, counted);
}

} // namespace

void validateMeasures(const Economy& economy, std::vector<Problem>& problems) {
    for (const RowReader& row : readers(economy, TableId::measures)) {
        const bool ofSomebody = !row.blank("commissioner") || !row.blank("provider");
        if (row.blank("arrangement") || (row.blank("service") && !ofSomebody)) continue;
        if (!hasActivity(economy, {row.text("commissioner"), row.text("provider"), row.text("service")}))
            problems.push_back(
                row.warning("service", message(MESSAGE("the activity this measure counts is not in the "
                                                       "document, so its benefit is compared with none"))));
        else if (row.blank("service"))
            problems.push_back(row.warning(
                "service",
                message(MESSAGE("without a service the measure is compared with the volumes of all services "
                                "together"))));
    }
}

} // namespace breakeven
