#include "engine/shape/compiler.h"

#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

FunctionIndex functionIndex(const std::string& word) {
    const auto place = words::placeOf(words::functions, word);
    return place ? FunctionIndex::at(*place) : FunctionIndex{};
}

CategorySpan categorySpan(const std::string& word) {
    const auto from = [](const auto& first, const auto& last) {
        return CategorySpan{postingLine(first.front()), postingLine(last.back())};
    };
    if (word == "pay") return from(words::payCategories, words::payCategories);
    if (word == "non_pay") return from(words::nonPayCategories, words::nonPayCategories);
    if (word == "all") return from(words::payCategories, words::nonPayCategories);
    return {postingLine(word), postingLine(word)};
}

} // namespace

// The contract covering a line in the base year, else the first that ever covers it (rules 6.2).
ContractIndex Compiler::weightContract(const ActivityLineShape& line) const {
    if (line.coveredBy.front()) return line.coveredBy.front();
    ContractIndex first;
    for (const ContractIndex by : line.coveredBy)
        if (by && (!first || by < first)) first = by;
    return first;
}

std::string Compiler::tariffOf(ContractIndex contract) const {
    const auto row = economy_[TableId::contracts].find({shape_.contracts[contract].code});
    return economy_[TableId::contracts].at(*row, "tariff");
}

DriverShape Compiler::allActivity(OrganisationIndex org, const std::string& address) {
    DriverShape all{{}, true, address};
    for (const LineIndex i : linesOf_[org.place()]) {
        const ActivityLineShape& line = shape_.lines[i];
        const ContractIndex contract = weightContract(line);
        const std::string tariff = contract ? tariffOf(contract) : std::string();
        const PriceSeriesIndex prices =
            tariff.empty() ? PriceSeriesIndex{} : priceSeries(tariff, line.service);
        if (!prices) {
            report(warningAt(
                address,
                message(
                    MESSAGE(
                        "%1 has no price to weight it by, so it is left out of the driver “all services”"),
                    line.address)));
            continue;
        }
        const int first = shape_.prices[prices].firstYear;
        all.lines.push_back({i, prices, std::max(first, 0), contract});
    }
    return all;
}

DriverIndex Compiler::driver(const RowReader& row, OrganisationIndex org) {
    const std::string service = row.text("driver");
    if (service.empty()) return {};
    const auto [found, added] =
        drivers_.try_emplace(row.text("org") + ":" + service, DriverIndex::at(shape_.drivers.size()));
    if (!added) return found->second;
    if (service == "all") {
        shape_.drivers.push_back(allActivity(org, row.address("driver")));
        return found->second;
    }
    DriverShape one{{}, false, row.address("driver")};
    for (const LineIndex i : linesOf_[org.place()])
        if (shape_.lines[i].service == service) one.lines.push_back({i, {}, 0, {}});
    shape_.drivers.push_back(std::move(one));
    return found->second;
}

void Compiler::compileBudgets() {
    linesOf_.resize(shape_.organisations.size());
    for (const LineIndex i : shape_.lines.indices()) linesOf_[shape_.lines[i].provider.place()].push_back(i);
    std::vector<bool> hasBalances(shape_.organisations.size());
    for (const RowReader& row : readers(economy_, TableId::balances))
        hasBalances[organisation(row.text("org")).place()] = true;
    for (const RowReader& row : readers(economy_, TableId::budgets)) {
        const auto start = ownedStart(row, "start_year", 0);
        if (!start) continue;
        BudgetShape line;
        line.org = organisation(row.text("org"));
        line.category = postingLine(row.text("category"));
        line.function = functionIndex(row.text("function"));
        line.amount = input(row, "amount");
        line.index = index(row, "index");
        line.recurrent = row.yes("recurrent");
        line.variable = input(row, "variable");
        line.step = input(row, "step");
        line.driver = driver(row, line.org);
        line.releaseYears = static_cast<int>(*row.number("release_years"));
        if (const auto contract = contracts_.find(row.text("contract")); contract != contracts_.end())
            line.capitation = contract->second;
        // Section 10 takes over interest and dividend after the base year (rules 6.1).
        const bool takenOver =
            (line.category == PostingLine::interest || line.category == PostingLine::pdcDividend) &&
            hasBalances[line.org.place()] && *start == 0;
        const int end = !line.recurrent ? *start : takenOver ? 0 : shape_.years;
        line.inForce = {*start, yearIn(row, "end_year").value_or(end)};
        line.owner = owner(row, "start_year");
        line.owner.ends = line.owner.starts && !line.recurrent && row.blank("end_year");
        line.source = source(row.address());
        shape_.budgets.push_back(line);
    }
}

void Compiler::compileSavings() {
    for (const RowReader& row : readers(economy_, TableId::savings)) {
        const auto start = ownedStart(row, "start_year", 1);
        if (!start) continue;
        SavingShape scheme;
        scheme.org = organisation(row.text("org"));
        scheme.categories = categorySpan(row.text("category"));
        scheme.start = *start;
        scheme.end = yearIn(row, "end_year");
        scheme.amount = optionalInput(row, "amount");
        scheme.rateIndex = index(row, "rate_index");
        scheme.index = index(row, "index");
        scheme.firstYearShare = input(row, "first_year_share");
        scheme.delivery = input(row, "delivery");
        scheme.recurrent = row.yes("recurrent");
        scheme.owner = owner(row, "start_year");
        scheme.source = source(row.address());
        shape_.savings.push_back(scheme);
    }
}

void Compiler::compileMoneyEffects() {
    forEachEffect([this](const RowReader& row, EffectShape&& effect) {
        using enum EffectType;
        if (effect.type == avoid || effect.type == divert || effect.type == relocate) return;
        const std::string category = row.text("category");
        effect.function = functionIndex(row.text("function"));
        // A function alone covers pay and non-pay (rules 8.1).
        effect.categories = categorySpan(category.empty() ? "all" : category);
        effect.source = source(row.address());
        shape_.effects.push_back(std::move(effect));
    });
}

} // namespace breakeven
