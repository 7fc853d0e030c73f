#include "engine/shape/compiler.h"

#include "economy/table/words.h"

namespace breakeven {

namespace {

static_assert(words::name<Funding>(
    words::fundings, {{Funding::internal, "internal"}, {Funding::loan, "loan"}, {Funding::pdc, "pdc"}}));

} // namespace

void Compiler::compileCapital() {
    shape_.balances.resize(shape_.organisations.size());
    for (const RowReader& row : readers(economy_, TableId::balances)) {
        const std::size_t org = organisation(row.text("org")).place();
        shape_.organisations[org].hasBalances = true;
        shape_.balances[org][*words::placeOf(words::balanceItems, row.text("item"))] = input(row, "amount");
    }
    const auto keepsBalances = [this](OrganisationIndex org) {
        return shape_.organisations[org.place()].hasBalances;
    };
    for (const RowReader& row : readers(economy_, TableId::loans)) {
        const OrganisationIndex org = organisation(row.text("org"));
        if (keepsBalances(org))
            shape_.loans.push_back({org, input(row, "balance"), input(row, "rate"),
                                    input(row, "annual_repayment"), source(row.address())});
    }
    for (const RowReader& row : readers(economy_, TableId::capital)) {
        const OrganisationIndex org = organisation(row.text("org"));
        if (!keepsBalances(org) || !ownedStart(row, "year", 1)) continue;
        shape_.projects.push_back({org, *yearIn(row, "year"), input(row, "amount"),
                                   input(row, "interest_rate"), static_cast<int>(*row.number("life_years")),
                                   words::as<Funding>(words::fundings, row.text("funding")),
                                   owner(row, "year"), source(row.address())});
    }
    for (const RowReader& row : readers(economy_, TableId::actuals)) {
        const auto year = yearIn(row, "year");
        const bool outturn = row.text("kind") == "actual" && row.text("month") == "12";
        if (outturn && row.text("line") == "surplus" && year && *year < 0)
            shape_.pastSurpluses.push_back({organisation(row.text("org")), *year, input(row, "amount")});
    }
}

} // namespace breakeven
