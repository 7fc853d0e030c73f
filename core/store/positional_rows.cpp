#include "store/positional_rows.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

struct OldTable {
    std::string_view name;
    std::ptrdiff_t keys;
    std::string_view columns;
};

// The tables as version 2 had them, which was version 1 with a column more at an end; frozen.
constexpr std::array oldTables = std::to_array<OldTable>({
    {"economy", 0, "name base_year years pdc_rate support_form support_rate plan_scenario"},
    {"organisations", 1, "org name kind market_forces_factor minimum_cash break_even_years agency_ceiling"},
    {"services", 1, "service name unit emergency specialised"},
    {"indices", 2, "index year rate"},
    {"tariffs", 3, "tariff service year price"},
    {"tariff_changes", 2, "tariff year cost_uplift efficiency other"},
    {"populations", 2, "population segment people growth_index weight"},
    {"activity", 3, "commissioner provider service volume growth_index"},
    {"contracts", 1,
     "contract commissioner provider form tariff value uplift_index marginal_rate marginal_baseline "
     "variable_rate rebase_after population rate_per_head phase_in minimum_variance recurrent arrangement "
     "start_year end_year"},
    {"contract_services", 2, "contract service"},
    {"subcontracts", 2, "contract subcontract share arrangement"},
    {"risk_shares", 2, "contract band party direction when from to share"},
    {"budgets", 2,
     "org line name category function amount index recurrent variable step driver release_years contract "
     "arrangement start_year end_year"},
    {"savings", 2,
     "org scheme name category start_year end_year amount rate_index first_year_share recurrent index "
     "delivery arrangement"},
    {"balances", 2, "org item amount"},
    {"loans", 2, "org loan balance rate annual_repayment"},
    {"capital", 2, "org project name year amount life_years funding interest_rate arrangement"},
    {"arrangements", 1, "arrangement name kind lead start_year ramp enabled"},
    {"effects", 2,
     "arrangement effect type org partner commissioner service to_service category function rate base amount "
     "ratio unit_cost index ramp recurrent first_year last_year"},
    {"scenarios", 1, "scenario parent name"},
    {"overrides", 2, "scenario position cell change value arrangement"},
    {"uncertainties", 1, "uncertainty cell distribution low central high group"},
    {"actuals", 3, "org year line amount"},
    {"notes", 1, "note cell text source author date"},
});

// Takes what stands before the first `mark`, and the mark, off `rest`.
std::string_view take(std::string_view& rest, char mark) {
    const std::string_view taken = rest.substr(0, rest.find(mark));
    rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
    return taken;
}

} // namespace

std::string named(std::string_view address, std::string_view text) {
    const std::string_view table = address.substr(0, address.find(':'));
    const auto* const old = std::find_if(oldTables.begin(), oldTables.end(),
                                         [&](const OldTable& each) { return each.name == table; });
    const bool row = old != oldTables.end() && std::count(address.begin(), address.end(), ':') == old->keys;
    if (!row) return std::string(text);
    std::string result;
    for (std::string_view columns = old->columns; !columns.empty() && !text.empty();) {
        const std::string_view column = take(columns, ' ');
        const std::string_view cell = take(text, '\x1f');
        if (cell.empty()) continue;
        if (!result.empty()) result += '\x1f';
        ((result += column) += '\x1e') += cell;
    }
    return result;
}

std::optional<std::string> named(std::string_view address, const std::optional<std::string>& text) {
    return text ? std::optional(named(address, std::string_view(*text))) : std::nullopt;
}

} // namespace breakeven
