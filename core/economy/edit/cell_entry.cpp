#include "economy/edit/cell_entry.h"

#include "economy/edit/entry_reading.h"
#include "economy/edit/formula.h"
#include "economy/edit/key_change.h"
#include "economy/edit/override_entry.h"
#include "economy/edit/removal.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// A new row stands after the rows of the same first keys that come before it, or before those that come
// after.
std::size_t positionFor(const Table& table, const std::vector<std::string>& keys) {
    std::optional<std::size_t> after, before;
    for (std::size_t r = 0; r < table.size(); ++r) {
        const auto there = table.keys(r);
        if (!std::equal(keys.begin(), keys.end() - 1, there.begin())) continue;
        if (there.back() < keys.back())
            after = r + 1;
        else if (!before)
            before = r;
    }
    return after ? *after : before.value_or(table.size());
}

bool isBlank(const TableSpec& spec, const Row& row) {
    for (std::size_t c = 0; c < row.size(); ++c)
        if (!spec.columns[c].key && !row[c].empty()) return false;
    return true;
}

// The entries of one edit of the base, each seeing those before it; new keys are taken up together at the
// end.
class BaseEntries {
public:
    BaseEntries(const Economy& economy, MissingRow missing)
        : before_(economy), editor_(economy), formulas_(editor_), missing_(missing) {}

    void enter(const CellEntry& entry) {
        auto read = readEntry(editor_.economy(), entry, warnings_);
        if (auto* why = std::get_if<Problem>(&read)) return refuse(std::move(*why));
        auto& text = std::get<std::string>(read);
        const TableSpec& spec = specification(entry.cell.table);
        const auto place = editor_.economy().locate(entry.cell);
        if (!place) return enterWhereNoRow(entry, text);
        const Column& column = spec.columns[place->column];
        if (column.key) return enterKey(entry, *place, text);
        const std::string formula = sumTyped(editor_.economy(), entry).value_or("");
        if (editor_.economy().text(*place) == text && formulas_.has(entry.cell, formula)) return;
        formulas_.forget(entry.cell);
        editor_.set(*place, text);
        if (!formula.empty()) formulas_.keep(entry.cell, formula);
        if (missing_ != MissingRow::made || !isBlank(spec, editor_.economy()[place->table][place->row]))
            return;
        editor_.erase(place->table, place->row);
        cleared_.push_back(entry.cell);
    }

    void add(const NewRow& added, std::size_t number) {
        const TableSpec& spec = specification(added.table);
        Row row(spec.columns.size());
        std::vector<Message> reasons;
        for (std::size_t c = 0; c < row.size(); ++c) {
            auto read = readEntry(editor_.economy(),
                                  {{added.table, {}, spec.columns[c].name}, added.typed[c]}, warnings_, &row);
            if (auto* why = std::get_if<Problem>(&read))
                reasons.push_back(cellReason(spec.columns[c], why->message));
            else
                row[c] = std::get<std::string>(std::move(read));
            if (spec.columns[c].key && row[c].empty() && !std::holds_alternative<Problem>(read))
                reasons.push_back(cellReason(spec.columns[c], message(MESSAGE("a key cannot be blank"))));
        }
        const std::size_t position = std::min(added.position, editor_.economy()[added.table].size());
        if (reasons.empty() && !editor_.insert(added.table, position, std::move(row)))
            reasons.push_back(message(MESSAGE("another row has these keys already")));
        if (reasons.empty()) keepFormulas(added, position);
        for (const Message& reason : reasons)
            refuse(errorSaying(message(MESSAGE("new row %1: %2"), std::to_string(number), english(reason))));
    }

    void changeKeys() {
        for (const auto& [table, keys] : keys_) changeKeysOf(table, keys);
        formulas_.lookAnew();
    }

    Result<Command> finish(Message name) && {
        for (const Address& cell : cleared_) {
            refuseWhatIsUsed(cell);
            refuseWhatIsRanged(cell);
        }
        if (!refused_.empty()) return std::move(refused_);
        Result<Command> done = std::move(editor_).command(std::move(name));
        done.problems = std::move(warnings_);
        return done;
    }

private:
    using RowKeys = std::map<std::vector<std::string>, std::map<std::size_t, std::string>>;

    static Message cellReason(const Column& column, const Message& why) {
        return message(MESSAGE("%1: %2"), column.title, english(why));
    }

    void keepFormulas(const NewRow& added, std::size_t position) {
        const TableSpec& spec = specification(added.table);
        const Row row = editor_.economy()[added.table][position];
        for (std::size_t c = 0; c < spec.columns.size(); ++c)
            if (const auto formula = sumTyped(
                    editor_.economy(), {{added.table, {}, spec.columns[c].name}, added.typed[c]}, &row)) {
                const Address cell = editor_.economy()[added.table].address(position, spec.columns[c].name);
                formulas_.forget(cell);
                formulas_.keep(cell, *formula);
            }
    }

    void refuse(Problem why) { refused_.push_back(std::move(why)); }

    void enterWhereNoRow(const CellEntry& entry, const std::string& text) {
        if (missing_ == MissingRow::refused)
            return refuse(refusal(entry.cell, message(MESSAGE("there is no such row"))));
        if (text.empty()) return;
        const TableSpec& spec = specification(entry.cell.table);
        Row row(spec.columns.size());
        std::size_t key = 0;
        for (std::size_t c = 0; c < spec.columns.size(); ++c)
            if (spec.columns[c].key) row[c] = entry.cell.keys[key++];
        row[*spec.find(entry.cell.column)] = text;
        formulas_.forget(entry.cell);
        editor_.insert(spec.id, positionFor(editor_.economy()[spec.id], entry.cell.keys), std::move(row));
        if (const auto formula = formulaTyped(spec.columns[*spec.find(entry.cell.column)], entry.typed))
            formulas_.keep(entry.cell, *formula);
    }

    // A code goes with the last cell of its rows; where it is used, people are to choose what becomes of
    // that.
    void refuseWhatIsUsed(const Address& cell) {
        const auto rowsOf = [&](const Economy& economy) {
            std::vector<std::size_t> rows;
            for (std::size_t r = 0; r < economy[cell.table].size(); ++r)
                if (economy[cell.table][r].front() == cell.keys.front()) rows.push_back(r);
            return rows;
        };
        const bool ownCode = !specification(cell.table).columns.front().reference;
        if (!ownCode || !rowsOf(editor_.economy()).empty()) return;
        if (removalOf(before_, cell.table, rowsOf(before_)).isUsed())
            refuse(refusal(
                cell,
                message(
                    MESSAGE("%1 is in use; delete its row to choose what happens to the rows that use it"),
                    cell.keys.front())));
    }

    // A range needs a cell, and would be an error without one.
    void refuseWhatIsRanged(const Address& cell) {
        const Table& ranges = editor_.economy()[TableId::uncertainties];
        for (std::size_t r = 0; r < ranges.size(); ++r) {
            const auto of = rangedCell(editor_.economy(), r);
            if (of && covers(*of, cell) && rowsMatched(editor_.economy(), *of).empty())
                refuse(
                    refusal(cell, message(MESSAGE("uncertainty %1 is a range of it; delete the range first"),
                                          ranges.at(r, "uncertainty"))));
        }
    }

    void enterKey(const CellEntry& entry, CellPlace place, const std::string& text) {
        if (text.empty())
            return refuse(
                refusal(entry.cell, message(MESSAGE("a key cannot be blank; delete the row instead"))));
        keys_[place.table][entry.cell.keys][place.column] = text;
    }

    void changeKeysOf(TableId id, const RowKeys& keys) {
        const Table& table = editor_.economy()[id];
        ChangedRows rows;
        for (const auto& [old, texts] : keys) {
            const auto position = table.find(old);
            if (!position) continue; // it went with its last cell
            Row row = table[*position];
            for (const auto& [column, text] : texts) row[column] = text;
            if (row != table[*position]) rows.emplace(*position, std::move(row));
        }
        for (Problem& problem : breakeven::changeKeys(editor_, id, rows)) refuse(std::move(problem));
    }

    const Economy& before_;
    Editor editor_;
    FormulaRows formulas_;
    MissingRow missing_;
    std::vector<Address> cleared_; ///< the last cells of rows that went
    std::map<TableId, RowKeys> keys_;
    std::vector<Problem> refused_;
    std::vector<Problem> warnings_;
};

} // namespace

namespace {

Result<Command> enterInBase(const Economy& economy, std::span<const CellEntry> entries, MissingRow missing,
                            Message name, std::span<const NewRow> newRows) {
    BaseEntries edit(economy, missing);
    for (const CellEntry& entry : entries) edit.enter(entry);
    edit.changeKeys();
    for (std::size_t i = 0; i < newRows.size(); ++i) edit.add(newRows[i], i + 1);
    return std::move(edit).finish(std::move(name));
}

// The arrangement of a row is how the scenario has it.
std::vector<Problem> refusalsOfOwnRows(std::span<const CellEntry> entries) {
    std::vector<Problem> refused;
    for (const CellEntry& entry : entries)
        if (const auto column = arrangementColumn(entry.cell.table);
            column && entry.cell.column == specification(entry.cell.table).columns[*column].name)
            refused.push_back(
                refusal(entry.cell, message(MESSAGE("the row belongs to this scenario through its "
                                                    "arrangement; promote the row to give it to others"))));
    return refused;
}

// What is typed into the scenario's own rows, and into what no scenario changes, goes where it is typed; the
// rest becomes overrides.
Result<Command> enterInScenario(const Economy& economy, std::string_view scenario,
                                std::span<const CellEntry> entries, MissingRow missing, Message name,
                                std::span<const NewRow> newRows) {
    const ScenarioRows rows(economy);
    std::vector<CellEntry> own, others;
    for (const CellEntry& entry : entries)
        (!isProjectedFrom(entry.cell.table) || rows.isOwn(economy, entry.cell, scenario) ? own : others)
            .push_back(entry);
    if (own.empty() && newRows.empty()) return enterOverrides(economy, scenario, others, std::move(name));
    if (auto refused = refusalsOfOwnRows(own); !refused.empty()) return refused;
    auto typed = enterInBase(economy, own, missing, name, newRows);
    if (!typed) return typed;
    auto done = inScenario(economy, scenario, std::move(*typed));
    if (!done) return done;
    done.problems = std::move(typed.problems);
    if (others.empty()) return done;
    Economy entered = economy;
    if (auto problems = apply(*done, entered); !problems.empty()) return problems;
    auto overriding = enterOverrides(entered, scenario, others, std::move(name));
    if (!overriding) return overriding;
    done->changes.insert(done->changes.end(), overriding->changes.begin(), overriding->changes.end());
    done.problems.insert(done.problems.end(), overriding.problems.begin(), overriding.problems.end());
    return done;
}

} // namespace

Result<Command> enterCells(const Economy& economy, std::string_view scenario,
                           std::span<const CellEntry> entries, MissingRow missing, Message name,
                           std::span<const NewRow> newRows) {
    return scenario == baseScenario
               ? enterInBase(economy, entries, missing, std::move(name), newRows)
               : enterInScenario(economy, scenario, entries, missing, std::move(name), newRows);
}

Message rowsBelongToBase() {
    return message(
        MESSAGE("rows of this table are the same in all scenarios; add, move and delete them in the "
                "base"));
}

} // namespace breakeven
