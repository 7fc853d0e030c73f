#include "proposal/template/replicate.h"

#include "economy/edit/new_code.h"
#include "economy/edit/range_names.h"
#include "economy/edit/scenario_edit.h"
#include "economy/reading/horizon.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "economy/table/words.h"
#include "engine/ledger/projection.h"
#include "proposal/template/expression.h"
#include "proposal/template/owned_rows.h"
#include "proposal/template/placement.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Reference = std::pair<TableId, std::string>;

bool has(const Economy& economy, const Reference& reference) {
    const auto& rows = economy[reference.first].rows();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row& row) { return row.front() == reference.second; });
}

std::string mapped(const Reference& reference, const Mapping& mapping) {
    const auto found = mapping.find(reference);
    return found == mapping.end() || found->second == newRowAnswer ? reference.second : found->second;
}

/// Who buys care does not stand for who gives it.
bool isPayer(const std::string& kind) { return words::has(words::payingKinds, kind); }

/// How well a row of the other economy stands for one of this: organisations by kind, contracts by who
/// makes them and in which form.
int likeness(const Economy& from, std::size_t row, const Economy& to, std::size_t other, TableId table,
             const Mapping& mapping) {
    const auto same = [&](const char* column) {
        return from[table].at(row, column) == to[table].at(other, column);
    };
    const auto party = [&](const char* column) {
        return mapped({TableId::organisations, from[table].at(row, column)}, mapping) ==
               to[table].at(other, column);
    };
    if (table == TableId::organisations) {
        if (same("kind")) return 2;
        return isPayer(from[table].at(row, "kind")) == isPayer(to[table].at(other, "kind")) ? 1 : 0;
    }
    if (table == TableId::contracts)
        return party("commissioner") && party("provider") ? (same("form") ? 3 : 2) : 0;
    return 0;
}

/// Codes of the other economy, the likeliest first; of organisations and contracts only those alike.
std::vector<std::string> likely(const Economy& from, const Reference& reference, const Economy& to,
                                const Mapping& mapping) {
    const auto row = from[reference.first].find({reference.second});
    std::vector<std::pair<int, std::string>> ranked;
    const Table& table = to[reference.first];
    for (std::size_t other = 0; other < table.size(); ++other) {
        const int rank = row ? likeness(from, *row, to, other, reference.first, mapping) : 0;
        const std::string& code = table[other].front();
        const bool repeated = !ranked.empty() && ranked.back().second == code;
        const bool ranks = reference.first == TableId::contracts || reference.first == TableId::organisations;
        if (!repeated && (rank > 0 || !ranks)) ranked.emplace_back(-rank, code);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> codes;
    for (auto& one : ranked) codes.push_back(std::move(one.second));
    return codes;
}

class Replica {
public:
    Replica(const Economy& from, const Economy& to, Mapping mapping, const Decimal& scale)
        : from_(from), mapping_(std::move(mapping)), scale_(scale), editor_(to) {
        shift_ = *baseYear(to) - *baseYear(from);
    }

    /// Brings the rows of a code, and what they themselves refer to.
    void bringAlong(const Reference& reference) {
        if (has(editor_.economy(), reference)) return;
        for (const Row& row : from_[reference.first].rows()) {
            if (row.front() != reference.second) continue;
            insert(reference.first, row);
            const TableSpec& spec = specification(reference.first);
            for (std::size_t c = 0; c < row.size(); ++c)
                if (spec.columns[c].reference && !row[c].empty())
                    bringAlong({*spec.columns[c].reference, row[c]});
        }
    }

    void add(const RowPlace& place) {
        Row row = from_[place.table][place.row];
        const TableSpec& spec = specification(place.table);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const Column& column = spec.columns[c];
            if (!column.reference || row[c].empty()) continue;
            const auto found = mapping_.find({*column.reference, row[c]});
            if (found == mapping_.end()) continue;
            if (found->second.empty() && !canBeBlank(place.table, column)) return leaveOut(place);
            if (found->second != newRowAnswer) row[c] = found->second;
        }
        adapt(row, spec);
        insertRenamed(place, std::move(row));
    }

    void note(const RowPlace& place) {
        Row row = from_[TableId::notes][place.row];
        const std::size_t cell = *specification(TableId::notes).find("cell");
        auto address = *parseAddress(row[cell]);
        const auto made = made_.find(toText(Address{address.table, address.keys, {}}));
        if (made == made_.end()) return;
        row[cell] = made->second + (address.column.empty() ? "" : ":" + address.column);
        insert(TableId::notes, row);
    }

    /// Of a cell with "*" all rows have come along.
    void range(const RowPlace& place) {
        Row row = from_[place.table][place.row];
        const TableSpec& spec = specification(place.table);
        const auto cell = [&](const char* column) -> std::string& { return row[*spec.find(column)]; };
        Address address = *parseAddress(cell("cell"));
        const auto first = rowsMatched(from_, address).front();
        const auto made = made_.find(toText(from_[address.table].address(first)));
        if (made == made_.end()) return;
        const std::vector<std::string> keys = parseAddress(made->second)->keys;
        for (std::size_t key = 0; key < keys.size(); ++key)
            if (address.keys[key] != "*") address.keys[key] = keys[key];
        cell("cell") = toText(address);
        const TableSpec& of = specification(address.table);
        if (cell("change") != "multiply" && isScaled(of.columns[*of.find(address.column)]))
            for (const char* column : {"low", "central", "high"}) scale(cell(column));
        cell("group") = groupThere(cell("group"));
        insertRenamed(place, std::move(row));
    }

    std::string& code() { return code_; }
    Editor& editor() { return editor_; }

    /// Outside the scenario it is placed in, an arrangement is off.
    void switchTo(const char* enabled) {
        const Table& table = editor_.economy()[TableId::arrangements];
        editor_.set({TableId::arrangements, *table.find({code_}), *table.spec().find("enabled")}, enabled);
    }

private:
    /// Moves years as far as the base years are apart, and scales amounts.
    void adapt(Row& row, const TableSpec& spec) const {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].empty()) continue;
            if (spec.columns[c].type == ValueType::year) row[c] = toText(*parseYear(row[c]) + shift_);
            if (isScaled(spec.columns[c])) scale(row[c]);
        }
    }

    bool isScaled(const Column& column) const {
        const std::string_view name = column.name;
        return column.type == ValueType::money && (name == "amount" || name == "value") && scale_ != 1;
    }

    void scale(std::string& text) const {
        if (!text.empty()) text = toText(Decimal(numberIn(text) * scale_), 2);
    }

    /// A group called after the arrangement is called after it there too.
    std::string groupThere(const std::string& group) {
        const std::string name = groupName(group);
        const std::string own = ownCode_ + "-";
        if (!name.starts_with(own)) return group;
        const auto [there, isNew] = groups_.try_emplace(name);
        if (isNew) there->second = freeRangeName(editor_.economy(), code_ + "-" + name.substr(own.size()));
        return (group.starts_with('-') ? "-" : "") + there->second;
    }

    /// Whether a row says something without what it refers to.
    static bool canBeBlank(TableId table, const Column& column) {
        return *column.reference == TableId::indices || table == TableId::arrangements;
    }

    /// What refers to the row is left out with it.
    void leaveOut(const RowPlace& place) {
        if (place.table == TableId::contracts)
            mapping_[{place.table, from_[place.table][place.row].front()}] = {};
    }

    void insertRenamed(const RowPlace& place, Row row) {
        const std::string before = toText(from_[place.table].address(place.row));
        const std::string wanted = row.front();
        const auto free = withFreeKey(editor_.economy()[place.table], std::move(row));
        if (!free) return;
        const std::size_t at = editor_.economy()[place.table].size();
        editor_.insert(place.table, at, *free);
        made_[before] = toText(editor_.economy()[place.table].address(at));
        if (place.table == TableId::arrangements) {
            ownCode_ = wanted;
            code_ = free->front();
        }
        // What comes after refers to the row by its new code.
        if (place.table == TableId::arrangements || place.table == TableId::contracts)
            mapping_[{place.table, wanted}] = free->front();
    }

    void insert(TableId table, const Row& row) {
        if (const auto free = withFreeKey(editor_.economy()[table], row))
            editor_.insert(table, editor_.economy()[table].size(), *free);
    }

    const Economy& from_;
    Mapping mapping_;
    Decimal scale_;
    Editor editor_;
    int shift_ = 0;
    std::string ownCode_, code_;                ///< of the arrangement there and here
    std::map<std::string, std::string> groups_; ///< of ranges
    std::map<std::string, std::string> made_;   ///< addresses of rows there and here
};

/// What keeps the other economy from being calculated once the command is carried out, if it was before.
std::vector<Problem> takesFiguresAway(const Economy& to, const Command& command, const Placement& placement) {
    if (!projectScenario(to, baseScenario)) return {};
    Economy changed = to;
    if (auto refused = apply(command, changed); !refused.empty()) return refused;
    std::string scenario =
        placement.where == Placement::Where::base ? std::string(baseScenario) : placement.scenario;
    if (placement.where == Placement::Where::newScenario) scenario = scenarioCodeFor(to, placement.scenario);
    const auto projected = projectScenario(changed, scenario);
    return projected ? std::vector<Problem>() : projected.problems;
}

} // namespace

std::vector<UnmappedReference> unmappedReferences(const Economy& from, const std::string& arrangement,
                                                  const Economy& to, const Mapping& mapping) {
    std::vector<UnmappedReference> all;
    Mapping sofar = mapping;
    std::vector<std::string> taken;
    for (const Reference& reference : outerReferences(from, ownedRows(from, arrangement))) {
        if (has(to, reference)) continue;
        UnmappedReference one{reference.first,
                              reference.second,
                              likely(from, reference, to, sofar),
                              reference.first != TableId::contracts,
                              {}};
        if (const auto said = mapping.find(reference); said != mapping.end()) {
            one.suggestion = said->second;
        } else if (one.table == TableId::organisations || one.table == TableId::contracts) {
            for (const std::string& code : one.candidates)
                if (std::find(taken.begin(), taken.end(), code) == taken.end()) {
                    one.suggestion = code;
                    break;
                }
        } else {
            one.suggestion = newRowAnswer;
        }
        taken.push_back(one.suggestion);
        sofar[reference] = one.suggestion;
        all.push_back(std::move(one));
    }
    return all;
}

Mapping suggestedMapping(const Economy& from, const std::string& arrangement, const Economy& to) {
    Mapping mapping;
    for (const UnmappedReference& one : unmappedReferences(from, arrangement, to))
        mapping[{one.table, one.code}] = one.suggestion;
    return mapping;
}

Result<FilledTemplate> replicate(const Economy& from, const std::string& arrangement, const Economy& to,
                                 const Mapping& mapping, const Decimal& scale, const Placement& placement) {
    const auto row = from[TableId::arrangements].find({arrangement});
    if (!row) return errorSaying(message(MESSAGE("There is no arrangement %1."), arrangement));
    Replica replica(from, to, mapping, scale);
    for (const auto& [reference, answer] : mapping)
        if (answer == newRowAnswer) replica.bringAlong(reference);
    for (const RowPlace& place : ownedRows(from, arrangement)) {
        if (place.table == TableId::notes)
            replica.note(place);
        else if (place.table == TableId::uncertainties)
            replica.range(place);
        else
            replica.add(place);
    }
    replica.switchTo(placement.where == Placement::Where::base ? "yes" : "no");
    const std::string name = from[TableId::arrangements].at(*row, "name");
    auto made = placed(std::move(replica.editor()), replica.code(), placement,
                       message(MESSAGE("Brought arrangement %1 from another economy"), name));
    if (!made) return made;
    if (auto problems = takesFiguresAway(to, made->command, placement); !problems.empty()) return problems;
    return made;
}

std::optional<Decimal> scaleIn(std::string_view typed) {
    const ExpressionNames none{[](const std::string&) { return std::nullopt; },
                               [](const std::string&, std::span<const std::string>) { return std::nullopt; }};
    const auto value = evaluate(typed, none);
    return value && *value > 0 ? value : std::nullopt;
}

} // namespace breakeven
