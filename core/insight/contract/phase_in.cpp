#include "insight/contract/phase_in.h"

#include "economy/reading/horizon.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/row_reader.h"
#include "economy/table/value.h"

#include <algorithm>

namespace breakeven {

namespace {

std::optional<FinancialYear> startOf(const Economy& economy, const RowReader& contract) {
    if (const auto own = contract.year("start_year")) return own;
    const auto arrangement = economy[TableId::arrangements].find({contract.text("arrangement")});
    if (!arrangement) return std::nullopt;
    return RowReader(economy, TableId::arrangements, *arrangement).year("start_year");
}

std::vector<Decimal> elements(std::string_view list) {
    return list.empty() ? std::vector<Decimal>{1} : ratesIn(list);
}

} // namespace

std::vector<PhaseYear> phaseYears(const Economy& economy, std::string_view contract) {
    const auto row = economy[TableId::contracts].find({contract});
    if (!row) return {};
    const RowReader reader(economy, TableId::contracts, *row);
    const auto shares = elements(reader.text("phase_in"));
    const auto start = startOf(economy, reader);
    const auto years = projectedYears(economy);
    const auto projected = start && !years.empty() ? std::max(years.back() - *start + 1, 1) : 1;
    const std::size_t count = std::max(shares.size(), static_cast<std::size_t>(projected));
    const std::size_t typed = economy[TableId::contracts].at(*row, "phase_in").empty() ? 0 : shares.size();
    std::vector<PhaseYear> phases;
    for (std::size_t place = 0; place < count; ++place)
        phases.push_back({start ? std::optional(*start + static_cast<int>(place)) : std::nullopt,
                          lastRepeating(shares, static_cast<std::ptrdiff_t>(place)), place < typed});
    return phases;
}

std::string withPhase(std::string_view list, std::size_t place, std::string_view rate) {
    auto shares = elements(list);
    if (rate.empty()) {
        if (place < shares.size()) shares.resize(place);
        return shares.empty() ? std::string() : ratesText(shares);
    }
    if (place >= shares.size()) shares.resize(place + 1, Decimal(shares.back()));
    shares[place] = numberIn(rate);
    return ratesText(shares);
}

} // namespace breakeven
