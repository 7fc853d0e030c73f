#include "insight/statement/capital_programme.h"

#include "economy/reading/document_names.h"
#include "economy/table/row_reader.h"
#include "insight/statement/parties.h"
#include "insight/statement/print_rounding.h"

#include <algorithm>

namespace breakeven {

CapitalBook::CapitalBook(const Economy& economy, const ExactProjection& projection)
    : projection_(projection) {
    std::map<std::string, std::size_t, std::less<>> rows;
    for (const RowReader& row : readers(economy, TableId::capital)) {
        rows.emplace(row.address(), projects_.size());
        projects_.push_back({rowName(economy, row.address()), row.text("funding"), {}});
    }
    for (const Posting<Decimal>& posting : projection.postings) {
        if (posting.payerLine != PostingLine::capitalSpend) continue;
        const auto row = rows.find(projection.source(posting));
        if (row == rows.end()) continue;
        auto& amounts = spent_[reporterOf(projection, posting.payer, posting.year).value][row->second];
        amounts.resize(projection.years.size());
        amounts[posting.year] += posting.amount;
    }
}

CapitalProgramme CapitalBook::of(OrganisationIndex org) const {
    CapitalProgramme programme;
    const auto& statements = projection_.statements;
    for (std::size_t year = 1; year < projection_.years.size(); ++year) {
        if (!statements.shown(org, year) || !statements.hasBalances(org, year)) continue;
        programme.years.push_back(year);
        programme.total.push_back(statements.amount(org, year, StatementLine::capitalSpend));
    }
    const auto found = spent_.find(org.value);
    if (programme.years.empty() || found == spent_.end()) return programme;
    for (const auto& [row, amounts] : found->second) {
        CapitalProject project = projects_[row];
        for (const std::size_t year : programme.years) project.amounts.push_back(amounts[year]);
        if (!areNought(project.amounts)) programme.projects.push_back(std::move(project));
    }
    return programme;
}

CapitalProgramme capitalProgramme(const Economy& economy, const ExactProjection& projection,
                                  OrganisationIndex org) {
    return CapitalBook(economy, projection).of(org);
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
