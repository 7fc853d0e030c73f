#include "economy/reading/document_search.h"

#include "economy/reading/cell_title.h"
#include "economy/reading/folded_text.h"
#include "economy/reading/said_value.h"
#include "economy/reading/searched_value.h"
#include "economy/table/value.h"
#include "economy/table/worded_argument.h"
#include "economy/table/working_unit.h"
#include "money/amount_in_unit.h"

#include <algorithm>
#include <tuple>

namespace breakeven {

namespace {

using enum TableId;

/// What a person looks for in tables of changes and of states of the document they find on their pages.
constexpr std::array passedOver{overrides, formulas, locks, versions};

/// A value that begins as was typed is met less well than any word; one that is what was typed, better than
/// most.
constexpr std::array rankOfValue{0, 5, 90, 200};
constexpr int rankOfAddress = 500;
constexpr int forColumn = 30;

bool isSearched(TableId table) {
    return std::find(passedOver.begin(), passedOver.end(), table) == passedOver.end();
}

FoundKind kindOf(TableId table) {
    switch (table) {
    case organisations:
        return FoundKind::organisation;
    case contracts:
        return FoundKind::contract;
    case arrangements:
        return FoundKind::arrangement;
    case scenarios:
        return FoundKind::scenario;
    case notes:
        return FoundKind::note;
    default:
        return FoundKind::line;
    }
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

// The name of a row, its keys as they are typed, and what else is known of where it stands.
FoundText rowText(const Economy& economy, TableId id, std::size_t row, const Wording& wording) {
    const Table& table = economy[id];
    FoundText text;
    if (id == notes) {
        text.name = table.at(row, "text");
        text.where = cellTitle(economy, table.at(row, "cell"), wording);
        return text;
    }
    const auto [what, whose] = saidRow(economy, id, table[row]);
    text.name = saidArgument(what, wording);
    text.code = joined(table.keys(row), ":");
    text.where = wording.translated("Table", table.spec().title);
    if (!whose.empty()) text.where += ", " + saidArgument(whose, wording);
    return text;
}

// What is said of cells names rows of any table.
bool refersToChanged(const TableSpec& spec, const std::array<bool, tableCount>& changed) {
    if (isSaidOfCells(spec.id))
        return std::any_of(changed.begin(), changed.end(), [](bool one) { return one; });
    return std::any_of(spec.columns.begin(), spec.columns.end(), [&](const Column& column) {
        return column.reference && changed[static_cast<std::size_t>(*column.reference)];
    });
}

std::vector<std::string> partsOf(std::string_view address) {
    std::vector<std::string> parts(1);
    for (const char c : address)
        if (c == ':')
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

// All parts but the last are whole.
bool isMet(const std::vector<std::string>& parts, std::size_t at, std::string_view text) {
    const std::string held = folded(text);
    return at + 1 == parts.size() ? held.starts_with(parts[at]) : held == parts[at];
}

} // namespace

void DocumentSearch::read(const Economy& economy, const Wording& wording) {
    std::array<bool, tableCount> changed{};
    for (const TableSpec& spec : allTables())
        changed[static_cast<std::size_t>(spec.id)] = !isRead_ || !(economy[spec.id] == economy_[spec.id]);
    const std::array<bool, tableCount> first = changed;
    for (const TableSpec& spec : allTables())
        if (refersToChanged(spec, first)) changed[static_cast<std::size_t>(spec.id)] = true;
    economy_ = economy;
    isRead_ = true;
    for (const TableSpec& spec : allTables())
        if (changed[static_cast<std::size_t>(spec.id)] && isSearched(spec.id)) index(spec.id, wording);
}

void DocumentSearch::index(TableId id, const Wording& wording) {
    const Table& table = economy_[id];
    IndexedTable& indexed = tables_[static_cast<std::size_t>(id)];
    indexed = {};
    indexed.rows.reserve(table.size());
    for (std::size_t row = 0; row < table.size(); ++row) {
        const FoundText text = rowText(economy_, id, row, wording);
        if (id == notes)
            indexed.rows.emplace_back(text.name, table.at(row, "cell"),
                                      text.where + " " + table.at(row, "author") + " " +
                                          table.at(row, "source"));
        else
            indexed.rows.emplace_back(text.name, text.code, text.where);
    }
    for (const Column& column : table.spec().columns)
        indexed.columns.emplace_back(column.key ? "" : wording.translated("Column", column.title),
                                     column.key ? "" : column.name, "");
}

void DocumentSearch::findInRows(const SearchQuery& query, Hits& hits) const {
    for (const TableSpec& spec : allTables()) {
        const IndexedTable& table = tables_[static_cast<std::size_t>(spec.id)];
        // By word, the columns whose titles it begins a word of.
        std::vector<std::vector<std::size_t>> meeting(query.words().size());
        for (std::size_t word = 0; word < meeting.size(); ++word)
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                if (hasWordBeginning(table.columns[c].name, query.words()[word])) meeting[word].push_back(c);
        const bool meetsColumns =
            query.words().size() > 1 &&
            std::any_of(meeting.begin(), meeting.end(), [](const auto& columns) { return !columns.empty(); });
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const int rank = rankOf(table.rows[row], query);
            if (rank > 0)
                hits[static_cast<std::size_t>(kindOf(spec.id))].push_back({spec.id, row, {}, rank});
            else if (meetsColumns)
                findCells(spec.id, row, query, meeting, hits);
        }
    }
}

// Cells one of whose words are of the row, the others of the column.
void DocumentSearch::findCells(TableId id, std::size_t row, const SearchQuery& query,
                               const std::vector<std::vector<std::size_t>>& meeting, Hits& hits) const {
    const IndexedTable& table = tables_[static_cast<std::size_t>(id)];
    std::optional<std::vector<std::size_t>> columns;
    int least = 0;
    for (std::size_t word = 0; word < query.words().size(); ++word) {
        const int rank = rankOfWord(table.rows[row], query.words()[word]);
        if (rank > 0) {
            least = least == 0 ? rank : std::min(least, rank);
            continue;
        }
        if (!columns) {
            columns = meeting[word];
            continue;
        }
        std::erase_if(*columns, [&](std::size_t column) {
            return std::find(meeting[word].begin(), meeting[word].end(), column) == meeting[word].end();
        });
    }
    if (!columns || least == 0) return;
    for (const std::size_t column : *columns)
        hits[static_cast<std::size_t>(FoundKind::cell)].push_back({id, row, column, least + forColumn});
}

void DocumentSearch::findValues(std::string_view typed, MoneyUnit unit, Hits& hits) const {
    const auto searched = SearchedValue::in(typed, unit);
    if (!searched) return;
    for (const TableSpec& spec : allTables()) {
        if (!isSearched(spec.id)) continue;
        const Table& table = economy_[spec.id];
        for (std::size_t column = 0; column < spec.columns.size(); ++column) {
            if (!searched->mayBeIn(spec.columns[column])) continue;
            for (std::size_t row = 0; row < table.size(); ++row)
                if (const int met = searched->met(spec.columns[column], table[row][column]))
                    hits[static_cast<std::size_t>(FoundKind::cell)].push_back(
                        {spec.id, row, column, rankOfValue[static_cast<std::size_t>(met)]});
        }
    }
}

void DocumentSearch::findAddresses(std::string_view typed, Hits& hits) const {
    if (typed.find(':') == typed.npos) return;
    const auto parts = partsOf(folded(typed));
    for (const TableSpec& spec : allTables()) {
        if (!isSearched(spec.id) || parts.front() != spec.name || parts.size() > spec.keyCount + 2) continue;
        const Table& table = economy_[spec.id];
        const std::size_t keys = std::min(spec.keyCount, parts.size() - 1);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto held = table.keys(row);
            bool met = true;
            for (std::size_t key = 0; met && key < keys; ++key) met = isMet(parts, key + 1, held[key]);
            if (!met) continue;
            if (parts.size() <= spec.keyCount + 1) {
                hits[static_cast<std::size_t>(kindOf(spec.id))].push_back({spec.id, row, {}, rankOfAddress});
                continue;
            }
            for (std::size_t column = 0; column < spec.columns.size(); ++column)
                if (isMet(parts, spec.keyCount + 1, spec.columns[column].name))
                    hits[static_cast<std::size_t>(FoundKind::cell)].push_back(
                        {spec.id, row, column, rankOfAddress});
        }
    }
}

// Where those places stand that are still there.
std::vector<DocumentSearch::Hit> DocumentSearch::placesOf(std::span<const Address> recent) const {
    std::vector<Hit> places;
    for (const Address& address : recent) {
        const auto row = economy_[address.table].find(address.keys);
        if (row)
            places.push_back({address.table, *row, specification(address.table).find(address.column), 0});
    }
    return places;
}

Address DocumentSearch::addressOf(const Hit& hit) const {
    const Table& table = economy_[hit.table];
    return hit.column ? table.address(hit.row, table.spec().columns[*hit.column].name)
                      : table.address(hit.row);
}

std::vector<FoundGroup> DocumentSearch::find(std::string_view typed, MoneyUnit unit,
                                             std::span<const Address> recent, std::size_t most) const {
    Hits all;
    const SearchQuery query(typed);
    if (!query.isEmpty()) findInRows(query, all);
    findValues(typed, unit, all);
    findAddresses(typed, all);
    const std::vector<Hit> places = placesOf(recent);
    const auto age = [&](const Hit& hit) {
        return std::find_if(places.begin(), places.end(),
                            [&](const Hit& place) {
                                return place.table == hit.table && place.row == hit.row &&
                                       place.column == hit.column;
                            }) -
               places.begin();
    };
    // Of equals the latest first, then the order of the document.
    const auto comesBefore = [&](const Hit& a, const Hit& b) {
        if (a.rank != b.rank) return a.rank > b.rank;
        if (!places.empty())
            if (const auto one = age(a), other = age(b); one != other) return one < other;
        return std::tie(a.table, a.row, a.column) < std::tie(b.table, b.row, b.column);
    };
    std::vector<FoundGroup> groups;
    for (std::size_t kind = 0; kind < all.size(); ++kind) {
        std::vector<Hit>& hits = all[kind];
        if (hits.empty()) continue;
        const auto shown = hits.begin() + static_cast<std::ptrdiff_t>(std::min(most, hits.size()));
        std::partial_sort(hits.begin(), shown, hits.end(), comesBefore);
        FoundGroup group{static_cast<FoundKind>(kind), {}, hits.size()};
        for (auto hit = hits.begin(); hit != shown; ++hit) group.best.push_back({addressOf(*hit), hit->rank});
        groups.push_back(std::move(group));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const FoundGroup& a, const FoundGroup& b) {
        return a.best.front().rank > b.best.front().rank;
    });
    return groups;
}

FoundText DocumentSearch::textOf(const Address& place, MoneyUnit unit, const Wording& wording) const {
    const Table& table = economy_[place.table];
    const auto row = table.find(place.keys);
    if (!row) return {};
    FoundText text = rowText(economy_, place.table, *row, wording);
    const TableSpec& spec = table.spec();
    if (place.isRow()) {
        if (const Column* column = mainColumn(place.table))
            text.value = shownValue(economy_, table.address(*row, column->name), unit, wording);
        return text;
    }
    const Column& column = spec.columns[*spec.find(place.column)];
    text.name = fill(wording.translated("Message", translatable("Message", "%1: %2")),
                     {text.name, wording.translated("Column", column.title)});
    text.code += (text.code.empty() ? "" : ":") + place.column;
    text.value = shownValue(economy_, place, unit, wording);
    return text;
}

std::string shownValue(const Economy& economy, const Address& cell, MoneyUnit unit, const Wording& wording) {
    const auto place = economy.locate(cell);
    if (!place) return {};
    const Column& column = specification(cell.table).columns[place->column];
    const std::string& text = economy.text(*place);
    if (text.empty()) return {};
    if (column.type != ValueType::money) return saidArgument(saidValue(economy, column, text), wording);
    return formatToRead(numberIn(text), followsUnit(column) ? unit : MoneyUnit::pounds);
}

} // namespace breakeven
