#include "economy/scenario.h"

#include "economy/value.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Digits kept of a figure an override computes; far beyond any rounding.
constexpr int computedPlaces = 40;

struct Override {
    std::string address; ///< of its own row
    std::string cell;
    std::string change;
    std::string value;
    std::string arrangement;
};

Problem problemAt(const std::string& address, Message why) {
    return {Severity::error, address, std::nullopt, std::move(why)};
}

// The overrides of the scenarios in order, each scenario's own by position.
std::vector<Override> overridesOf(const Economy& economy, const std::vector<std::string>& scenarios) {
    const Table& table = economy[TableId::overrides];
    std::vector<Override> all;
    for (const std::string& scenario : scenarios) {
        std::vector<std::size_t> own;
        for (std::size_t row = 0; row < table.size(); ++row)
            if (table.at(row, "scenario") == scenario) own.push_back(row);
        std::stable_sort(own.begin(), own.end(), [&](std::size_t a, std::size_t b) {
            return numberIn(table.at(a, "position")) < numberIn(table.at(b, "position"));
        });
        for (const std::size_t row : own)
            all.push_back({toText(table.address(row)), table.at(row, "cell"),
                           economy.effectiveText(TableId::overrides, row, "change"), table.at(row, "value"),
                           table.at(row, "arrangement")});
    }
    return all;
}

// The cell of an index year without a row exists with the carried rate; overriding it makes the row (rules.md
// 13).
std::optional<std::size_t> makeIndexYear(Economy& economy, const Address& address) {
    if (economy[TableId::economy].size() != 1) return std::nullopt;
    const auto year = parseYear(address.keys[1]);
    const auto base = parseYear(economy[TableId::economy].at(0, "base_year"));
    const int years = static_cast<int>(numberIn(economy[TableId::economy].at(0, "years")));
    if (!year || !base || *year <= *base || *year > *base + years) return std::nullopt;
    Table& indices = economy[TableId::indices];
    std::optional<std::size_t> latest;
    std::optional<FinancialYear> latestYear;
    for (std::size_t row = 0; row < indices.size(); ++row) {
        const auto rowYear = parseYear(indices.at(row, "year"));
        if (indices.at(row, "index") != address.keys[0] || !rowYear || *rowYear > *year) continue;
        if (latestYear && *rowYear < *latestYear) continue;
        latest = row;
        latestYear = rowYear;
    }
    if (!latest) return std::nullopt;
    indices.insert(*latest + 1, {address.keys[0], toText(*year), indices.at(*latest, "rate")});
    return *latest + 1;
}

std::vector<std::size_t> matchingRows(Economy& economy, const Address& address) {
    const Table& table = economy[address.table];
    std::vector<std::size_t> rows;
    if (!address.hasWildcard()) {
        if (const auto row = table.find(address.keys))
            rows.push_back(*row);
        else if (address.table == TableId::indices)
            if (const auto made = makeIndexYear(economy, address)) rows.push_back(*made);
        return rows;
    }
    for (std::size_t row = 0; row < table.size(); ++row)
        if (matches(address.keys, table.keys(row))) rows.push_back(row);
    return rows;
}

bool isNumeric(ValueType type) {
    return type == ValueType::money || type == ValueType::rate || type == ValueType::number ||
           type == ValueType::integer;
}

using Numbers = std::variant<std::vector<Decimal>, Message>;

// What is added or multiplied: one number, or a list for a list.
Numbers operand(const Column& column, const std::string& change, const std::string& value) {
    Column as{};
    as.maximum = 1'000'000;
    as.minimum = -1'000'000;
    const bool perCent = value.find('%') != std::string::npos;
    const bool list = column.type == ValueType::rates;
    if (change == "multiply") {
        as.type = list && value.find(';') != std::string::npos ? ValueType::rates
                  : perCent                                    ? ValueType::rate
                                                               : ValueType::number;
    } else {
        as.type = column.type == ValueType::year ? ValueType::integer : column.type;
    }
    if (value.empty()) return message(MESSAGE("a value is needed to %1"), change);
    auto text = canonical(as, value);
    if (auto* problem = std::get_if<Message>(&text)) return std::move(*problem);
    return ratesIn(std::get<std::string>(text));
}

const Decimal& lastRepeating(const std::vector<Decimal>& list, std::size_t i) {
    return list[std::min(i, list.size() - 1)];
}

// The text of a cell after an add or multiply.
CanonicalText computed(const Column& column, const std::string& current, const std::string& change,
                       const std::string& value) {
    const bool year = column.type == ValueType::year && change == "add";
    const bool list = column.type == ValueType::rates;
    if (!isNumeric(column.type) && !list && !year)
        return message(MESSAGE("%1 cannot be used on %2; set it instead"), change, column.name);
    const Numbers read = operand(column, change, value);
    if (const auto* problem = std::get_if<Message>(&read)) return *problem;
    const auto& by = std::get<std::vector<Decimal>>(read);
    if (year) {
        const auto moved = *parseYear(current) + static_cast<int>(by.front());
        if (!parseYear(toText(moved))) return message(MESSAGE("%1 is out of range"), toText(moved));
        return toText(moved);
    }
    const std::vector<Decimal> was = ratesIn(current);
    std::vector<Decimal> result(std::max(was.size(), by.size()));
    for (std::size_t i = 0; i < result.size(); ++i) {
        const Decimal& from = lastRepeating(was, i);
        result[i] = change == "add" ? from + lastRepeating(by, i) : from * lastRepeating(by, i);
        if (auto problem = outOfRange(column, result[i])) return *problem;
    }
    if (!list && column.type != ValueType::rate) return toText(result.front(), computedPlaces);
    std::string text;
    for (const Decimal& element : result)
        text += (text.empty() ? "" : ";") + toText(element * 100, computedPlaces) + "%";
    return text;
}

std::optional<Problem> applyTo(Economy& economy, CellPlace place, const Override& change) {
    const Column& column = specification(place.table).columns[place.column];
    CanonicalText text = std::string();
    if (change.change == "set") {
        text = canonical(column, change.value);
    } else {
        const std::string current = economy.effectiveText(place);
        if (current.empty()) return std::nullopt;
        text = computed(column, current, change.change, change.value);
    }
    if (auto* problem = std::get_if<Message>(&text))
        return problemAt(change.address, message(MESSAGE("%1: %2"), change.cell, english(*problem)));
    economy[place.table].set(place.row, place.column, std::get<std::string>(std::move(text)));
    return std::nullopt;
}

// What is projected with an arrangement and without is compared year by year.
bool saysYears(const Address& cell) {
    return cell.table == TableId::economy && (cell.column == "base_year" || cell.column == "years");
}

std::optional<Problem> applyOverride(Economy& economy, const Override& change) {
    const auto address = parseAddress(change.cell);
    if (!address || address->isRow())
        return problemAt(change.address, message(MESSAGE("%1 is not the address of a cell"), change.cell));
    const std::size_t column = *specification(address->table).find(address->column);
    if (!mayOverride(address->table, column))
        return problemAt(change.address,
                         message(MESSAGE("%1 cannot be overridden in a scenario"), change.cell));
    if (!change.arrangement.empty() && saysYears(*address))
        return problemAt(change.address, message(MESSAGE("%1 is the same for all arrangements; an override "
                                                         "of it belongs to none"),
                                                 change.cell));
    const std::vector<std::size_t> rows = matchingRows(economy, *address);
    if (rows.empty())
        return problemAt(change.address,
                         message(MESSAGE("there is no cell %1; an override must act on one"), change.cell));
    for (const std::size_t row : rows)
        if (auto problem = applyTo(economy, {address->table, row, column}, change)) return problem;
    return std::nullopt;
}

bool isEnabled(const Economy& economy, const std::string& arrangement) {
    const auto row = economy[TableId::arrangements].find({arrangement});
    return row && isYes(economy.effectiveText(TableId::arrangements, *row, "enabled"));
}

void setArrangement(Economy& economy, const ArrangementSetting& setting) {
    Table& table = economy[TableId::arrangements];
    const std::size_t row = *table.find({setting.arrangement});
    table.set(row, *table.spec().find("enabled"), setting.enabled ? "yes" : "no");
    if (setting.start) table.set(row, *table.spec().find("start_year"), toText(*setting.start));
}

} // namespace

bool mayOverride(TableId table, std::size_t column) {
    using enum TableId;
    return table != scenarios && table != overrides && table != uncertainties && table != notes &&
           !specification(table).columns[column].key;
}

Result<std::vector<std::string>> lineage(const Economy& economy, std::string_view scenario) {
    const Table& table = economy[TableId::scenarios];
    std::vector<std::string> chain;
    for (std::string at(scenario); at != baseScenario;) {
        const auto row = table.find({at});
        if (!row)
            return problemAt(chain.empty() ? "scenarios:" + at : "scenarios:" + chain.back() + ":parent",
                             message(MESSAGE("there is no scenario %1"), at));
        if (std::find(chain.begin(), chain.end(), at) != chain.end())
            return problemAt("scenarios:" + at + ":parent",
                             message(MESSAGE("the parents of scenario %1 lead back to itself"), at));
        chain.push_back(at);
        at = economy.effectiveText(TableId::scenarios, *row, "parent");
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

Result<Economy> applyScenario(const Economy& economy, std::string_view scenario) {
    return applyScenario(economy, scenario, {});
}

Result<Economy> applyScenario(const Economy& economy, std::string_view scenario,
                              std::span<const ArrangementSetting> settings) {
    const auto chain = lineage(economy, scenario);
    if (!chain) return chain.problems;
    if (chain->empty() && settings.empty()) return economy;
    Economy changed = economy;
    std::vector<Problem> problems;
    const auto applyOne = [&](const Override& change) {
        if (auto problem = applyOverride(changed, change)) problems.push_back(std::move(*problem));
    };
    const std::vector<Override> all = overridesOf(economy, *chain);
    for (const Override& change : all)
        if (change.arrangement.empty()) applyOne(change);
    for (const ArrangementSetting& setting : settings) setArrangement(changed, setting);
    for (const Override& change : all)
        if (!change.arrangement.empty() && isEnabled(changed, change.arrangement)) applyOne(change);
    if (!problems.empty()) return problems;
    return changed;
}

} // namespace breakeven
