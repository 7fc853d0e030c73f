#include "economy/check/validation_rules.h"

#include "economy/check/validation_measures.h"
#include "economy/check/validation_paid.h"
#include "economy/reading/horizon.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/row_reader.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <unordered_set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

void checkOrder(const RowReader& row, std::string_view from, std::string_view to,
                std::vector<Problem>& problems) {
    const auto start = row.year(from);
    const auto end = row.year(to);
    if (start && end && *end < *start)
        problems.push_back(
            row.error(to, message(MESSAGE("%1 is before %2, %3"), row.text(to), from, row.text(from))));
}

void checkIndices(const Economy& economy, std::vector<Problem>& problems) {
    std::map<std::string, std::vector<FinancialYear>> years;
    for (const RowReader& row : readers(economy, TableId::indices))
        if (const auto year = row.year("year")) years[row.text("index")].push_back(*year);
    const FinancialYear base = baseYear(economy).value_or(FinancialYear{});
    const auto projected = projectedYears(economy);
    for (auto& [index, rows] : years) {
        std::sort(rows.begin(), rows.end());
        if (rows.front() > base + 1) {
            problems.push_back(
                errorAt("indices:" + index,
                        message(MESSAGE("index %1 starts in %2; it needs a rate for %3 or before"), index,
                                toText(rows.front()), toText(base + 1))));
            continue;
        }
        std::string carried;
        for (const FinancialYear year : projected)
            if (!std::binary_search(rows.begin(), rows.end(), year))
                carried += (carried.empty() ? "" : ", ") + toText(year);
        if (!carried.empty())
            problems.push_back(
                warningAt("indices:" + index,
                          message(MESSAGE("index %1 has no rate for %2; the latest earlier one is used"),
                                  index, carried)));
    }
}

// Prices are not negative, also those that only follow from the changes (rules 4.1).
void checkTariffChanges(const Economy& economy, std::vector<Problem>& problems) {
    for (const RowReader& row : readers(economy, TableId::tariffChanges)) {
        const Decimal net = netTariffChange(economy, row.row());
        if (net < -1)
            problems.push_back(row.error(
                "cost_uplift",
                message(MESSAGE("the net change is %1; it would make prices negative"), rateText(net))));
    }
}

void checkBudgets(const Economy& economy, std::vector<Problem>& problems) {
    for (const RowReader& row : readers(economy, TableId::budgets)) {
        checkOrder(row, "start_year", "end_year", problems);
        const auto variable = row.number("variable");
        const auto step = row.number("step");
        if (variable && step && *variable + *step > 1)
            problems.push_back(row.error(
                "step", message(MESSAGE("variable and step add up to %1; they must not exceed 100%"),
                                rateText(*variable + *step))));
        if (const auto contract = economy[TableId::contracts].find({row.text("contract")}))
            if (economy[TableId::contracts].at(*contract, "provider") != row.text("org"))
                problems.push_back(row.warning(
                    "contract",
                    message(
                        MESSAGE("%1 does not hold contract %2; the line does not count in its risk share"),
                        row.text("org"), row.text("contract"))));
    }
}

void checkSavings(const Economy& economy, std::vector<Problem>& problems) {
    const FinancialYear base = baseYear(economy).value_or(FinancialYear{});
    for (const RowReader& row : readers(economy, TableId::savings)) {
        checkOrder(row, "start_year", "end_year", problems);
        if (row.blank("amount") == row.blank("rate_index"))
            problems.push_back(row.error(
                "amount",
                message(MESSAGE("a savings scheme needs either an amount or a rate index, not both"))));
        if (const auto start = row.year("start_year"); start && *start <= base)
            problems.push_back(
                row.error("start_year", message(MESSAGE("%1 is not after the base year %2; anything that "
                                                        "began earlier is already in its figures"),
                                                toText(*start), toText(base))));
    }
}

void checkCapital(const Economy& economy, std::vector<Problem>& problems) {
    const FinancialYear base = baseYear(economy).value_or(FinancialYear{});
    std::unordered_set<std::string_view> withBalances;
    for (const Row& row : economy[TableId::balances].rows()) withBalances.insert(row.front());
    const auto hasBalances = [&](const std::string& org) { return withBalances.contains(org); };
    for (const RowReader& row : readers(economy, TableId::capital)) {
        if (const auto year = row.year("year"); year && *year <= base)
            problems.push_back(
                row.error("year", message(MESSAGE("%1 is not after the base year %2; anything spent earlier "
                                                  "is already in its balance sheet"),
                                          toText(*year), toText(base))));
        if (!hasBalances(row.text("org")))
            problems.push_back(
                row.warning("org", message(MESSAGE("%1 has no balance sheet; the project is not calculated"),
                                           row.text("org"))));
    }
    for (const RowReader& row : readers(economy, TableId::loans)) {
        if (!hasBalances(row.text("org")))
            problems.push_back(
                row.warning("org", message(MESSAGE("%1 has no balance sheet; the loan is not calculated"),
                                           row.text("org"))));
        if (const auto item = economy[TableId::balances].find({row.text("org"), "loans"}))
            problems.push_back(errorAt(
                toText(economy[TableId::balances].address(*item)),
                message(MESSAGE("%1 has rows in loans; leave its loans balance out"), row.text("org"))));
    }
}

} // namespace

std::vector<Check> ruleChecks() {
    using enum TableId;
    std::vector<Check> checks{{{economy, indices}, checkIndices},
                              {{tariffChanges}, checkTariffChanges},
                              {{contracts, subcontracts, contractServices}, validateContracts},
                              {{contracts, contractServices, activity, effects}, validatePaidContracts},
                              {{riskShares, contracts}, validateRiskShares},
                              {{budgets, contracts}, checkBudgets},
                              {{economy, savings}, checkSavings},
                              {{economy, balances, capital, loans}, checkCapital},
                              {{economy, arrangements, effects}, validateArrangements},
                              {{measures, activity, effects}, validateMeasures}};
    std::vector<Check> ranges = uncertaintyChecks();
    std::move(ranges.begin(), ranges.end(), std::back_inserter(checks));
    return checks;
}

} // namespace breakeven
