#include "proposal/roll/roll_work.h"

#include "economy/edit/new_code.h"
#include "economy/reading/yearly_rates.h"
#include "engine/session/price_table.h"

#include <algorithm>

namespace breakeven {

std::string keptIn(TableId table, std::string_view column, const Decimal& number) {
    const TableSpec& spec = specification(table);
    return keptText(spec.columns[*spec.find(column)], {number});
}

RollWork::RollWork(Economy tables, ProjectedScenario tablesProjected)
    : old(std::move(tables)), projected(std::move(tablesProjected)), projection(*projected.projection),
      shape(*projected.compiled.shape()), base(shape.baseYear + 1), years(shape.years), next(old) {
    auto known = projection.activity.begin();
    for (const ActivityLineShape& line : shape.lines) {
        const bool has = known != projection.activity.end() && known->commissioner == line.commissioner &&
                         known->provider == line.provider && known->service == line.service;
        volumes_.push_back(has ? (known++)->volumes : std::vector<Decimal>(shape.yearCount()));
    }
    for (const ServicePrices& series : priceTable(old)) {
        auto& prices = prices_[{series.tariff, series.service}];
        for (const auto& price : series.years)
            prices.push_back(price ? std::optional(price->price) : std::nullopt);
    }
    ofOrganisation_.resize(projection.organisations.size());
    for (const Posting<Decimal>& posting : projection.postings) {
        const std::string& source = projection.source(posting);
        if (posting.year > 1 && posting.payerLine == PostingLine::repayments)
            repaidLater_[source] += posting.amount;
        if (posting.year != 1) continue;
        posted_[source].push_back(&posting);
        for (const OrganisationIndex org : {posting.payer, posting.payee})
            if (org != outsideParty) ofOrganisation_[org.place()].push_back(&posting);
    }
    for (const Row& row : old[TableId::balances].rows()) withBalances_.insert(row.front());
}

Decimal RollWork::growth(const std::string& index, int year) const {
    Decimal grown = 1;
    for (int t = 1; t <= year && !index.empty(); ++t)
        grown *= 1 + rateOf(old, index, shape.baseYear + t).value_or(0);
    return grown;
}

std::optional<Decimal> RollWork::price(const std::string& tariff, const std::string& service,
                                       int year) const {
    const auto found = prices_.find({tariff, service});
    return found == prices_.end() ? std::nullopt : found->second[static_cast<std::size_t>(year)];
}

Decimal RollWork::driverRatio(DriverIndex driver, int year) const {
    Decimal then = 0, now = 0;
    for (const DriverLine& line : shape.drivers[driver].lines) {
        Decimal weight = 1;
        if (shape.drivers[driver].weighted) {
            const PriceSeriesShape& series = shape.prices[line.prices];
            weight = price(series.tariff, series.service, line.priceYear).value_or(0);
        }
        then += volumes(line.line).front() * weight;
        now += volumes(line.line)[static_cast<std::size_t>(year)] * weight;
    }
    return then == 0 ? Decimal(0) : now / then;
}

Decimal RollWork::stepRatio(DriverIndex driver, int year, int releaseYears) const {
    Decimal highest = driverRatio(driver, year);
    for (int t = std::max(year - releaseYears, 0); t < year; ++t)
        highest = std::max(highest, driverRatio(driver, t));
    return highest;
}

const std::vector<const Posting<Decimal>*>& RollWork::postedBy(const std::string& source) const {
    static const std::vector<const Posting<Decimal>*> none;
    const auto found = posted_.find(source);
    return found == posted_.end() ? none : found->second;
}

Money RollWork::repaidLater(const std::string& source) const {
    const auto found = repaidLater_.find(source);
    return found == repaidLater_.end() ? Money{} : found->second;
}

Address RollWork::rowAt(const std::string& source) { return *parseAddress(source); }

void RollWork::set(TableId table, const Keys& keys, std::string_view column, std::string text) {
    next[table].set(rowOf(table, keys), *specification(table).find(column), std::move(text));
}

void RollWork::reshape(TableId table, const Keys& keys, std::string_view column, std::string text) {
    reshaped.insert({table, keys, std::string(column)});
    set(table, keys, column, std::move(text));
}

void RollWork::scale(TableId table, const Keys& keys, std::string_view column, const Decimal& factor) {
    const std::string& text = next[table].at(rowOf(table, keys), column);
    if (text.empty() || factor == 1) return;
    const auto [at, isFirst] = scaled.try_emplace({table, keys, std::string(column)}, factor);
    if (!isFirst) at->second *= factor;
    set(table, keys, column, keptIn(table, column, numberIn(text) * factor));
}

void RollWork::erase(TableId table, const Keys& keys) { next[table].erase(rowOf(table, keys)); }

RollWork::Keys RollWork::add(TableId table,
                             std::initializer_list<std::pair<std::string_view, std::string>> cells,
                             std::optional<std::size_t> position) {
    const TableSpec& spec = specification(table);
    Row row(spec.columns.size());
    for (const auto& [column, text] : cells) row[*spec.find(column)] = text;
    spec.completeKeys(row);
    if (auto free = withFreeKey(next[table], row)) row = std::move(*free);
    for (std::size_t r = next[table].size(); r-- > 0 && !position;)
        if (next[table][r].front() == row.front()) position = r + 1;
    Keys keys = keysOf(table, row);
    next[table].insert(position.value_or(next[table].size()), std::move(row));
    return keys;
}

} // namespace breakeven
