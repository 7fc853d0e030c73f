#include "proposal/template/facts.h"

#include "economy/reading/yearly_rates.h"
#include "economy/table/row_reader.h"
#include "economy/table/words.h"
#include "insight/contract/contract_outlook.h"
#include "insight/statement/parties.h"

#include <algorithm>

namespace breakeven {

namespace {

/// Whether a line of this category and function is meant by a word.
bool isMeant(const RowReader& line, std::string_view word) {
    const std::string category = line.text("category");
    const bool pay = words::has(words::payCategories, category);
    const bool nonPay = words::has(words::nonPayCategories, category);
    if (word == "pay") return pay;
    if (word == "non_pay") return nonPay;
    if (word == "all") return pay || nonPay;
    return category == word || (line.text("function") == word && (pay || nonPay));
}

} // namespace

std::optional<OrganisationIndex> EconomyFacts::organisation(std::string_view code) const {
    return partyOf(base_, code);
}

Decimal EconomyFacts::income(std::string_view org) const {
    const auto place = organisation(org);
    if (!place) return 0;
    return toDecimal(base_.statements.amount(*place, 0, StatementLine::totalIncome) -
                     base_.statements.amount(*place, 0, StatementLine::supportIncome));
}

Money EconomyFacts::result(std::string_view org) const {
    const auto place = organisation(org);
    return place ? base_.statements.amount(*place, 0, StatementLine::surplus) : Money();
}

Decimal EconomyFacts::cost(std::string_view org, std::string_view word) const {
    Decimal sum = 0;
    for (const RowReader& line : readers(economy_, TableId::budgets))
        if (line.text("org") == org && line.blank("arrangement") && isMeant(line, word))
            sum += line.number("amount").value_or(0);
    return sum;
}

Decimal EconomyFacts::volume(std::string_view commissioner, std::string_view provider,
                             std::string_view service) const {
    Decimal sum = 0;
    for (const RowReader& row : readers(economy_, TableId::activity))
        if (row.text("provider") == provider && row.text("service") == service &&
            (commissioner.empty() || row.text("commissioner") == commissioner))
            sum += row.number("volume").value_or(0);
    return sum;
}

Decimal EconomyFacts::emergencies(std::string_view commissioner, std::string_view provider) const {
    Decimal sum = 0;
    for (const RowReader& row : readers(economy_, TableId::activity)) {
        const auto service = economy_[TableId::services].find({row.text("service")});
        if (service && isYes(economy_[TableId::services].at(*service, "emergency")) &&
            (provider.empty() || row.text("provider") == provider) &&
            (commissioner.empty() || row.text("commissioner") == commissioner))
            sum += row.number("volume").value_or(0);
    }
    return sum;
}

std::optional<std::size_t> EconomyFacts::covering(std::string_view commissioner, std::string_view provider,
                                                  std::string_view service) const {
    const Table& contracts = economy_[TableId::contracts];
    for (std::size_t row = 0; row < contracts.size(); ++row)
        if (contracts.at(row, "commissioner") == commissioner && contracts.at(row, "provider") == provider &&
            goesOn(row) && economy_[TableId::contractServices].find({contracts.at(row, "contract"), service}))
            return row;
    return std::nullopt;
}

bool EconomyFacts::goesOn(std::size_t contract) const {
    const Table& contracts = economy_[TableId::contracts];
    const auto end = parseYear(contracts.at(contract, "end_year"));
    const auto start = parseYear(contracts.at(contract, "start_year"));
    return contracts.at(contract, "arrangement").empty() && (!end || *end >= lastYear()) &&
           (!start || *start <= baseYear());
}

Decimal EconomyFacts::price(std::string_view commissioner, std::string_view provider,
                            std::string_view service) const {
    const auto contract = covering(commissioner, provider, service);
    const auto org = economy_[TableId::organisations].find({provider});
    if (!contract || !org) return 0;
    const std::string& tariff = economy_[TableId::contracts].at(*contract, "tariff");
    for (const ServicePrices& prices : prices_)
        if (prices.tariff == tariff && prices.service == service && prices.years.front())
            return prices.years.front()->price *
                   numberIn(economy_.effectiveText(TableId::organisations, *org, "market_forces_factor"));
    return 0;
}

Decimal EconomyFacts::worth(std::string_view commissioner, std::string_view provider,
                            std::string_view service) const {
    Decimal sum = 0;
    for (const RowReader& row : readers(economy_, TableId::activity)) {
        const std::string buyer = row.text("commissioner");
        if (row.text("provider") == provider && row.text("service") == service &&
            (commissioner.empty() || buyer == commissioner))
            sum += row.number("volume").value_or(0) * price(buyer, provider, service);
    }
    return sum;
}

Money EconomyFacts::paid(std::string_view contract, FinancialYear year) const {
    for (const ContractOutlookYear& at : contractOutlook(base_, contract))
        if (at.year == year) return at.byCommissioner;
    return {};
}

Decimal EconomyFacts::people(std::string_view population) const {
    Decimal sum = 0;
    for (const RowReader& row : readers(economy_, TableId::populations))
        if (row.text("population") == population) sum += row.number("people").value_or(0);
    return sum;
}

Decimal EconomyFacts::weighted(std::string_view population) const {
    Decimal sum = 0;
    for (const RowReader& row : readers(economy_, TableId::populations))
        if (row.text("population") == population)
            sum += row.number("people").value_or(0) * row.number("weight").value_or(1);
    return sum;
}

Decimal EconomyFacts::growth(std::string_view index, std::string_view year) const {
    const auto until = parseYear(year);
    Decimal growth = 1;
    for (FinancialYear t = baseYear() + 1; until && !index.empty() && t <= *until; t = t + 1)
        growth *= 1 + rateOf(economy_, index, t).value_or(0);
    return growth;
}

} // namespace breakeven
