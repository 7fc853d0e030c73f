#include "insight/capital_programme.h"

#include "economy/row_reader.h"
#include "engine/shape.h"
#include "insight/document_names.h"
#include "insight/print_rounding.h"

#include <algorithm>

namespace breakeven {

CapitalProgramme capitalProgramme(const Economy& economy, const ExactProjection& projection,
                                  OrganisationIndex org) {
    CapitalProgramme programme;
    const auto& statements = projection.statements;
    std::vector<std::size_t> placeOf(projection.years.size());
    for (std::size_t year = 1; year < projection.years.size(); ++year) {
        if (!statements.shown(org, year) || !statements.hasBalances(org, year)) continue;
        placeOf[year] = programme.years.size();
        programme.years.push_back(year);
        programme.total.push_back(statements.amount(org, year, StatementLine::capitalSpend));
    }
    if (programme.years.empty()) return programme;
    for (const RowReader& row : readers(economy, TableId::capital)) {
        const std::string address = row.address();
        CapitalProject project{rowName(economy, address), row.text("funding"),
                               std::vector<Money>(programme.years.size())};
        for (const Posting<Decimal>& posting : projection.postings)
            if (posting.payerLine == PostingLine::capitalSpend && projection.source(posting) == address &&
                projection.shape->groupOf[posting.year][static_cast<std::size_t>(posting.payer.value)] ==
                    org.value)
                project.amounts[placeOf[posting.year]] += posting.amount;
        if (std::any_of(project.amounts.begin(), project.amounts.end(),
                        [](Money amount) { return amount != Money{}; }))
            programme.projects.push_back(std::move(project));
    }
    return programme;
}

CapitalProgramme printedProgramme(CapitalProgramme programme, const Statements<Money>& printed,
                                  OrganisationIndex org, MoneyUnit unit) {
    for (std::size_t i = 0; i < programme.years.size(); ++i) {
        programme.total[i] = printed.amount(org, programme.years[i], StatementLine::capitalSpend);
        std::vector<Money> amounts;
        for (const CapitalProject& project : programme.projects) amounts.push_back(project.amounts[i]);
        const auto rounded = roundToTotal(amounts, programme.total[i], unit);
        for (std::size_t project = 0; project < rounded.size(); ++project)
            programme.projects[project].amounts[i] = rounded[project];
    }
    return programme;
}

} // namespace breakeven
