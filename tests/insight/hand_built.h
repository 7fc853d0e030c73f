#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <string>
#include <vector>

namespace breakeven::test {

/// An organisation of a hand-built projection: its yearly income, pay and other cost in whole pounds.
struct HandBuilt {
    std::string code;
    std::string name;
    std::vector<int> income;
    std::vector<int> pay;
    std::vector<int> otherCost;
};

inline Money pounds(int amount) { return Money::fromPence(std::int64_t{amount} * 100); }

inline Economy economyOf(const std::vector<HandBuilt>& organisations) {
    Economy economy;
    const auto append = [&](TableId id, std::vector<std::pair<const char*, std::string>> cells) {
        Row row(specification(id).columns.size());
        for (const auto& [column, text] : cells) row[*specification(id).find(column)] = text;
        economy[id].append(std::move(row));
    };
    append(TableId::economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "3"}});
    for (const HandBuilt& org : organisations)
        append(TableId::organisations, {{"org", org.code}, {"name", org.name}, {"kind", "acute"}});
    return economy;
}

inline void fillStatement(Statements<Money>& statements, OrganisationIndex org, std::size_t year,
                          Money income, Money staff, Money other) {
    using enum StatementLine;
    const auto add = [&](StatementLine line, Money amount) { statements.amount(org, year, line) += amount; };
    add(patientCareIncome, income);
    add(totalIncome, income);
    add(nursing, staff);
    add(pay, staff);
    add(otherCost, other);
    add(nonPay, other);
    for (const StatementLine line : {ebitda, operatingSurplus, surplus, underlyingSurplus})
        add(line, income - staff - other);
}

/// A projection with nothing but statements: base year 2014/15, nothing eliminated in the economy.
inline ExactProjection projectionOf(const std::vector<HandBuilt>& organisations) {
    ExactProjection projection;
    const std::size_t years = organisations.front().income.size();
    for (std::size_t year = 0; year < years; ++year)
        projection.years.push_back({2014 + static_cast<int>(year)});
    projection.statements = Statements<Money>(organisations.size(), years);
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        const HandBuilt& org = organisations[i];
        projection.organisations.push_back(org.code);
        for (std::size_t year = 0; year < years; ++year)
            for (const OrganisationIndex index :
                 {OrganisationIndex{static_cast<std::int32_t>(i)}, projection.statements.economy()})
                fillStatement(projection.statements, index, year, pounds(org.income[year]),
                              pounds(org.pay[year]), pounds(org.otherCost[year]));
    }
    for (std::size_t i = 0; i <= organisations.size(); ++i) {
        const OrganisationIndex org{static_cast<std::int32_t>(i)};
        Money cumulative;
        for (std::size_t year = 0; year < years; ++year) {
            cumulative += projection.statements.amount(org, year, StatementLine::surplus);
            projection.statements.amount(org, year, StatementLine::cumulativeSurplus) = cumulative;
        }
    }
    return projection;
}

} // namespace breakeven::test
