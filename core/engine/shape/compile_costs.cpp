#include "engine/shape/compiler.h"

#include "economy/table/words.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::int32_t functionIndex(const std::string& word) {
    const auto place = words::placeOf(words::functions, word);
    return place ? static_cast<std::int32_t>(*place) : -1;
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

// The contract covering a line in the base year, else the first that ever covers it (rules.md 6.2).
std::int32_t Compiler::weightContract(const ActivityLineShape& line) const {
    std::int32_t contract = line.coveredBy.front();
    if (contract < 0)
        for (std::size_t c = 0; c < shape_.contracts.size() && contract < 0; ++c)
            for (const std::int32_t by : line.coveredBy)
                if (by == static_cast<std::int32_t>(c)) contract = by;
    return contract;
}

std::string Compiler::tariffOf(std::int32_t contract) const {
    const auto row =
        economy_[TableId::contracts].find({shape_.contracts[static_cast<std::size_t>(contract)].code});
    return economy_[TableId::contracts].at(*row, "tariff");
}

DriverShape Compiler::allActivity(OrganisationIndex org, const std::string& address) {
    DriverShape all{{}, true, address};
    for (const LineIndex i : linesOf_[static_cast<std::size_t>(org.value)]) {
        const ActivityLineShape& line = shape_.lines[i];
        const std::int32_t contract = weightContract(line);
        const std::string tariff = contract < 0 ? std::string() : tariffOf(contract);
        const SeriesRef prices = tariff.empty() ? SeriesRef{} : priceSeries(tariff, line.service);
        if (prices.value < 0) {
            report({Severity::warning, address, std::nullopt,
                    message(MESSAGE("%1 has no price to weigh it by and is left out of the driver all"),
                            line.address)});
            continue;
        }
        const int first = shape_.prices[static_cast<std::size_t>(prices.value)].firstYear;
        all.lines.push_back({i, prices, std::max(first, 0), contract});
    }
    return all;
}

std::int32_t Compiler::driver(const RowReader& row, OrganisationIndex org) {
    const std::string service = row.text("driver");
    if (service.empty()) return -1;
    const auto [found, added] = drivers_.try_emplace(row.text("org") + ":" + service,
                                                     static_cast<std::int32_t>(shape_.drivers.size()));
    if (!added) return found->second;
    if (service == "all") {
        shape_.drivers.push_back(allActivity(org, row.address("driver")));
        return found->second;
    }
    DriverShape one{{}, false, row.address("driver")};
    for (const LineIndex i : linesOf_[static_cast<std::size_t>(org.value)])
        if (shape_.lines[i].service == service) one.lines.push_back({i, {}, 0, -1});
    shape_.drivers.push_back(std::move(one));
    return found->second;
}

void Compiler::compileBudgets() {
    linesOf_.resize(shape_.organisations.size());
    for (LineIndex i = 0; i < shape_.lines.size(); ++i)
        linesOf_[static_cast<std::size_t>(shape_.lines[i].provider.value)].push_back(i);
    std::vector<bool> hasBalances(shape_.organisations.size());
    for (const RowReader& row : readers(economy_, TableId::balances))
        hasBalances[static_cast<std::size_t>(organisation(row.text("org")).value)] = true;
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
        // Section 10 takes over interest and dividend after the base year (rules.md 6.1).
        const bool takenOver =
            (line.category == PostingLine::interest || line.category == PostingLine::pdcDividend) &&
            hasBalances[static_cast<std::size_t>(line.org.value)] && *start == 0;
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
        // A function alone covers pay and non-pay (rules.md 8.1).
        effect.categories = categorySpan(category.empty() ? "all" : category);
        effect.source = source(row.address());
        shape_.effects.push_back(std::move(effect));
    });
}

} // namespace breakeven
