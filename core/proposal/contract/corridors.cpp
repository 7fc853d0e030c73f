#include "proposal/contract/corridors.h"

#include "economy/edit/new_code.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/reading/document_names.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_reader.h"

namespace breakeven {

namespace {

Row bandRow(std::string_view contract, const CorridorTerms& terms, const char* direction) {
    const TableSpec& spec = specification(TableId::riskShares);
    Row row(spec.columns.size());
    const auto set = [&](const char* column, std::string text) { row[*spec.find(column)] = std::move(text); };
    set("contract", std::string(contract));
    set("band", direction);
    set("party", terms.party);
    set("direction", direction);
    set("share", rateText(terms.share));
    switch (terms.corridor) {
    case Corridor::capped:
        set("to", rateText(terms.edge));
        break;
    case Corridor::deadbandFirstPound:
        set("when", "above");
        break;
    case Corridor::deadbandMarginal:
        set("from", rateText(terms.edge));
        break;
    default:
        break;
    }
    return row;
}

Problem refusal(Message why) { return errorSaying(std::move(why)); }

/// The bands of a contract with others: where they end, and whether any depends on the minimum variance.
struct Place {
    std::size_t position = 0;
    bool hasMinimum = false;
};

Place placeAfter(const Economy& economy, std::string_view contract) {
    const auto rows = readers(economy, TableId::riskShares);
    Place place{rows.size(), false};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].text("contract") != contract) continue;
        place.position = row + 1;
        place.hasMinimum = place.hasMinimum || rows[row].text("when") != "always";
    }
    return place;
}

} // namespace

bool hasEdge(Corridor corridor) {
    return corridor == Corridor::capped || corridor == Corridor::deadbandFirstPound ||
           corridor == Corridor::deadbandMarginal;
}

std::vector<Row> corridorRows(std::string_view contract, const CorridorTerms& terms) {
    if (terms.corridor == Corridor::none) return {};
    std::vector<Row> rows{bandRow(contract, terms, "gain")};
    if (terms.corridor != Corridor::oneSided) rows.push_back(bandRow(contract, terms, "loss"));
    return rows;
}

std::string minimumVariance(const CorridorTerms& terms) {
    return terms.corridor == Corridor::deadbandFirstPound ? rateText(terms.edge) : std::string();
}

Result<Command> corridorCommand(const Economy& economy, std::string_view scenario, std::string_view contract,
                                const CorridorTerms& terms) {
    if (auto why = refusalOfNewRows(economy, scenario, TableId::riskShares, contract))
        return refusal(std::move(*why));
    const auto minimum = economy.locate({TableId::contracts, {std::string(contract)}, "minimum_variance"});
    if (!minimum || !economy[TableId::organisations].find({terms.party}))
        return refusal(message(translatable("Message", "choose who shares gain and loss with the "
                                                       "holder")));
    Editor editor(economy);
    for (std::size_t row = economy[TableId::riskShares].size(); row-- > 0;)
        if (economy[TableId::riskShares][row].front() == contract &&
            economy[TableId::riskShares].at(row, "party") == terms.party)
            editor.erase(TableId::riskShares, row);
    const Place rest = placeAfter(editor.economy(), contract);
    std::size_t position = rest.position;
    for (const Row& row : corridorRows(contract, terms))
        if (auto free = withFreeKey(editor.economy()[TableId::riskShares], row))
            editor.insert(TableId::riskShares, position++, std::move(*free));
    // What others settle above or below the minimum variance stays as it was agreed.
    if (terms.corridor == Corridor::deadbandFirstPound || !rest.hasMinimum)
        editor.set(*minimum, minimumVariance(terms));
    return std::move(editor).command(
        message(translatable("Message", "Agreed a risk share of contract %1 with %2"), std::string(contract),
                organisationName(economy, terms.party)));
}

} // namespace breakeven
