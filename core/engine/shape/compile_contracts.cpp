#include "engine/shape/compiler.h"

#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using When = RiskBandShape::When;

static_assert(words::name<ContractForm>(words::forms, {{ContractForm::activity, "activity"},
                                                       {ContractForm::block, "block"},
                                                       {ContractForm::blended, "blended"},
                                                       {ContractForm::capitation, "capitation"}}));
static_assert(words::name<When>(words::whens,
                                {{When::always, "always"}, {When::below, "below"}, {When::above, "above"}}));

bool isPriced(ContractForm form) { return form == ContractForm::activity || form == ContractForm::blended; }

} // namespace

std::optional<TariffChangeShape> Compiler::tariffChange(const std::string& tariff, FinancialYear year) {
    const auto row = economy_[TableId::tariffChanges].find({tariff, toText(year)});
    if (!row) return std::nullopt;
    const RowReader reader(economy_, TableId::tariffChanges, *row);
    return TariffChangeShape{input(reader, "cost_uplift"), input(reader, "efficiency"),
                             input(reader, "other")};
}

// The chain of prices from the first typed one to the last projected year (rules 4.1); none without a
// price.
PriceSeriesIndex Compiler::priceSeries(const std::string& tariff, const std::string& service) {
    if (tariffRows_.empty())
        for (const RowReader& row : readers(economy_, TableId::tariffs))
            tariffRows_[row.text("tariff") + ":" + row.text("service")].emplace_back(*row.year("year"),
                                                                                     row.place("price").row);
    const std::string key = tariff + ":" + service;
    const auto rows = tariffRows_.find(key);
    if (rows == tariffRows_.end()) return {};
    const auto [found, added] = series_.try_emplace(key, PriceSeriesIndex::at(shape_.prices.size()));
    if (!added) return found->second;
    const auto first = std::min_element(rows->second.begin(), rows->second.end())->first;
    PriceSeriesShape series;
    series.tariff = tariff;
    series.service = service;
    series.firstYear = yearOf(first);
    for (FinancialYear year = first; year <= shape_.baseYear + shape_.years; year = year + 1) {
        PriceYear link;
        const auto typed = std::find_if(rows->second.begin(), rows->second.end(),
                                        [&](const auto& row) { return row.first == year; });
        if (typed != rows->second.end())
            link.price = input(RowReader(economy_, TableId::tariffs, typed->second), "price");
        else
            link.change = tariffChange(tariff, year);
        series.years.push_back(link);
    }
    shape_.prices.push_back(std::move(series));
    return found->second;
}

void Compiler::compileContracts() {
    for (const RowReader& row : readers(economy_, TableId::contractServices))
        services_[row.text("contract")].push_back(row.text("service"));
    for (const RowReader& row : readers(economy_, TableId::contracts)) compileContract(row);
}

void Compiler::compileContract(const RowReader& row) {
    const auto start = ownedStart(row, "start_year", 0);
    if (!start) return;
    ContractShape contract;
    contract.code = row.text("contract");
    contract.commissioner = organisation(row.text("commissioner"));
    contract.provider = organisation(row.text("provider"));
    contract.form = words::as<ContractForm>(words::forms, row.text("form"));
    contract.recurrent = row.yes("recurrent");
    contract.inForce = {std::max(*start, 0), yearIn(row, "end_year").value_or(shape_.years)};
    contract.marginalRate = optionalInput(row, "marginal_rate");
    contract.marginalBaseline = optionalInput(row, "marginal_baseline");
    contract.value = optionalInput(row, "value");
    contract.variableRate = optionalInput(row, "variable_rate");
    contract.ratePerHead = optionalInput(row, "rate_per_head");
    contract.uplift = index(row, "uplift_index");
    if (const auto rebase = row.number("rebase_after")) contract.rebaseAfter = static_cast<int>(*rebase);
    contract.phaseIn = inputList(row, "phase_in");
    contract.phaseStart = *start;
    contract.minimumVariance = input(row, "minimum_variance");
    contract.owner = owner(row, "start_year");
    contract.source = source(row.address());
    for (int t = 1; t <= shape_.years && contract.marginalRate; ++t)
        contract.tariffChanges.push_back(tariffChange(row.text("tariff"), shape_.baseYear + t));
    if (contract.form == ContractForm::capitation) {
        for (const RowReader& segment : readers(economy_, TableId::populations))
            if (segment.text("population") == row.text("population"))
                contract.segments.push_back(
                    {input(segment, "people"), input(segment, "weight"), index(segment, "growth_index")});
    }
    const ContractIndex at = shape_.contracts.add(std::move(contract));
    contracts_[row.text("contract")] = at;
    if (shape_.contracts[at].form != ContractForm::capitation) compileContractScope(at, row);
}

void Compiler::compileContractScope(ContractIndex at, const RowReader& row) {
    ContractShape& contract = shape_.contracts[at];
    const std::string tariff = row.text("tariff");
    for (const std::string& service : services_[row.text("contract")]) {
        ScopeLine scope{{}, tariff.empty() ? PriceSeriesIndex{} : priceSeries(tariff, service)};
        if (isPriced(contract.form) && contract.inForce.first <= contract.inForce.last) {
            const int from = scope.prices ? shape_.prices[scope.prices].firstYear : shape_.years + 1;
            if (from > contract.inForce.first)
                report(errorAt("contract_services:" + row.text("contract") + ":" + service,
                               message(MESSAGE("tariff %1 has no price for %2 in or before %3"), tariff,
                                       service, toText(shape_.baseYear + contract.inForce.first))));
        }
        const auto line = lines_.find(std::to_string(contract.commissioner.value) + ":" +
                                      std::to_string(contract.provider.value) + ":" + service);
        if (line == lines_.end()) continue;
        scope.line = line->second;
        contract.scope.push_back(scope);
    }
}

void Compiler::compileSubcontracts() {
    for (const RowReader& row : readers(economy_, TableId::subcontracts)) {
        const auto start = ownedStart(row, {}, 0);
        const auto capitation = contracts_.find(row.text("contract"));
        const auto sub = contracts_.find(row.text("subcontract"));
        if (!start || capitation == contracts_.end() || sub == contracts_.end()) continue;
        ContractShape& taken = shape_.contracts[sub->second];
        const TakeOver takeOver{capitation->second,
                                input(row, "share"),
                                {std::max(*start, 0), shape_.years},
                                owner(row, {}),
                                source(row.address())};
        const auto takes = [&](const TakeOver& other, int year) {
            return other.inForce.contains(year) && shape_.contracts[other.capitation].inForce.contains(year);
        };
        for (int t = 0; t <= shape_.years; ++t) {
            const auto taking = [&](const TakeOver& other) { return takes(other, t); };
            if (!taken.inForce.contains(t) || !taking(takeOver) ||
                std::none_of(taken.takeOvers.begin(), taken.takeOvers.end(), taking))
                continue;
            report(row.error({}, message(MESSAGE("%1 is under two capitations in %2"),
                                         row.text("subcontract"), toText(shape_.baseYear + t))));
            break;
        }
        taken.takeOvers.push_back(takeOver);
    }
}

void Compiler::compileRiskShares() {
    for (const RowReader& row : readers(economy_, TableId::riskShares)) {
        const auto contract = contracts_.find(row.text("contract"));
        if (contract == contracts_.end()) continue;
        RiskBandShape band;
        band.party = organisation(row.text("party"));
        band.gain = row.text("direction") == "gain";
        band.when = words::as<When>(words::whens, row.text("when"));
        band.from = input(row, "from");
        band.to = optionalInput(row, "to");
        band.share = input(row, "share");
        band.source = source(row.address());
        shape_.contracts[contract->second].bands.push_back(band);
    }
}

} // namespace breakeven
