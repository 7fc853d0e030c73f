#include "economy/edit/merge_copies.h"

#include "economy/edit/formula.h"
#include "economy/edit/new_code.h"
#include "economy/reading/cell_locks.h"
#include "economy/reading/horizon.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/counted_differences.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId overrides = TableId::overrides;

/// An index is made for one year after the other; that is the longest row of cells that follow each other.
constexpr int mostRounds = 64;

// Whether a cell takes its text from another, so that it comes right when that one does.
bool follows(const Economy& economy, const Address& cell) {
    const auto place = economy.locate(cell);
    if (!place) return true;
    const Column& column = specification(cell.table).columns[place->column];
    return economy.text(*place).empty() && (*column.inheritedBy || *column.rowDefault.column);
}

// The arrangement whose override decides a cell: one that belongs to none would not come through.
std::string arrangementOver(const std::vector<OverrideRow>& changes, const Address& cell) {
    std::string arrangement;
    for (const OverrideRow& change : changes)
        if (change.acts && !change.arrangement.empty() && covers(change.cell, cell))
            arrangement = change.arrangement;
    return arrangement;
}

bool isYearOutside(const Economy& economy, const Address& cell) {
    if (cell.table != TableId::indices || economy.locate(cell)) return false;
    const auto year = parseYear(cell.keys[1]);
    return !year || !isProjected(economy, *year);
}

} // namespace

MergeCopies::MergeCopies(const Economy& economy, const MergePlan& plan, const WantedTexts& wanted,
                         const Economy& theirs)
    : economy_(economy), plan_(plan), wanted_(wanted), theirs_(theirs),
      last_(lastPosition(economy[overrides], plan.into)) {
    for (const MergedCell& cell : plan.taken) taken_.insert(cell.cell);
    for (const MergeConflict& conflict : plan.conflicts) conflicts_.insert(conflict.texts.cell);
}

std::vector<Address> MergeCopies::touched(const OverrideRow& change) const {
    if (!change.cell.hasWildcard()) return {change.cell};
    std::vector<Address> cells;
    for (const std::size_t row : rowsMatched(theirs_, change.cell))
        cells.push_back(theirs_[change.cell.table].address(row, change.cell.column));
    return cells;
}

// One for each of its cells taken.
std::vector<OverrideRow> MergeCopies::split(const OverrideRow& change) const {
    std::vector<OverrideRow> parts;
    for (Address& cell : touched(change)) {
        if (!taken_.contains(cell)) continue;
        parts.push_back(change);
        parts.back().cell = std::move(cell);
    }
    return parts;
}

void MergeCopies::take(const OverrideRow& change, bool moved) {
    if (moved) {
        moved_.push_back(change.row);
        copies_.push_back(change);
        return;
    }
    const std::vector<Address> cells = touched(change);
    const auto anyIn = [&](const auto& set) {
        return std::any_of(cells.begin(), cells.end(),
                           [&](const Address& cell) { return set.contains(cell); });
    };
    if (!anyIn(taken_)) return;
    if (!anyIn(conflicts_)) return copies_.push_back(change);
    const auto parts = split(change);
    copies_.insert(copies_.end(), parts.begin(), parts.end());
}

// The document with the copies and, if wanted, what sets cells; without, their own overrides are gone alone.
Editor MergeCopies::carriedOut(bool sets) const {
    Editor editor(economy_);
    std::vector<std::size_t> going = moved_;
    std::sort(going.rbegin(), going.rend());
    for (const std::size_t row : going) editor.erase(overrides, row);
    int position = last_;
    for (const OverrideRow& copy : copies_)
        editor.insert(overrides, editor.economy()[overrides].size(),
                      copiedOverride(copy, plan_.into, ++position, textCounted(ours_, copy.cell)));
    for (const Fix& one : fixes_) fix(editor, one, sets ? std::optional(++position) : std::nullopt);
    return editor;
}

// What the scenario itself said of the cell on the same terms no longer counts.
void MergeCopies::fix(Editor& editor, const Fix& fix, std::optional<int> position) const {
    const std::string cell = toText(fix.cell);
    const auto isMoot = [&](const Table& table, std::size_t row) {
        return table.at(row, "scenario") == plan_.into && table.at(row, "cell") == cell &&
               table.at(row, "arrangement") == fix.arrangement;
    };
    for (std::size_t row = editor.economy()[overrides].size(); row-- > 0;)
        if (isMoot(editor.economy()[overrides], row)) editor.erase(overrides, row);
    if (!position || fix.onlyErases) return;
    editor.insert(overrides, editor.economy()[overrides].size(),
                  rowOf(overrides, {{"scenario", plan_.into},
                                    {"position", std::to_string(*position)},
                                    {"cell", cell},
                                    {"value", fix.text},
                                    {"arrangement", fix.arrangement},
                                    {"against", fix.against}}));
}

// A copy that cannot act in the scenario is taken apart, or given up: then its cells are set.
bool MergeCopies::giveUp(const std::vector<Problem>& problems) {
    std::vector<std::string> faulty;
    for (const Problem& problem : problems) faulty.push_back(problem.address);
    std::vector<OverrideRow> kept;
    bool any = false;
    int position = last_;
    for (const OverrideRow& copy : copies_) {
        const Address row{overrides, {plan_.into, std::to_string(++position)}, {}};
        if (std::find(faulty.begin(), faulty.end(), toText(row)) == faulty.end()) {
            kept.push_back(copy);
            continue;
        }
        any = true;
        if (!copy.cell.hasWildcard()) continue;
        const auto parts = split(copy);
        kept.insert(kept.end(), parts.begin(), parts.end());
    }
    copies_ = std::move(kept);
    return any;
}

Result<Economy> MergeCopies::applied() {
    for (;;) {
        auto economy = applyScenario(carriedOut(true).economy(), plan_.into);
        if (economy || !moved_.empty() || !giveUp(economy.problems)) return economy;
    }
}

// The cells that count as something else than wanted, or than before where nothing is wanted of them.
std::vector<Address> MergeCopies::mismatches(const Economy& applied) const {
    std::vector<Address> cells;
    std::unordered_set<Address, AddressHash> known;
    const auto check = [&](const Address& cell, const std::string& text) {
        if (textCounted(applied, cell) != text && !isYearOutside(applied, cell) && known.insert(cell).second)
            cells.push_back(cell);
    };
    for (const MergedCell& cell : plan_.taken) check(cell.cell, wanted_.at(cell.cell));
    for (const MergeConflict& conflict : plan_.conflicts)
        check(conflict.texts.cell, wanted_.at(conflict.texts.cell));
    for (const CountedDifference& change : countedDifferences(ours_, applied))
        if (!wanted_.contains(change.cell)) check(change.cell, change.from);
    return cells;
}

// Cells that follow others are passed over while there are others; then the first year of an index.
bool MergeCopies::addFixes(const Economy& applied, std::vector<Address> cells) {
    const auto isFollowing = [&](const Address& cell) { return follows(applied, cell); };
    if (!std::all_of(cells.begin(), cells.end(), isFollowing)) {
        std::erase_if(cells, isFollowing);
    } else {
        std::map<std::string, Address> first;
        for (const Address& cell : cells)
            if (cell.table == TableId::indices) {
                const auto [known, isNew] = first.try_emplace(cell.keys[0], cell);
                if (!isNew && cell.keys[1] < known->second.keys[1]) known->second = cell;
            }
        std::erase_if(cells, [&](const Address& cell) {
            return cell.table == TableId::indices && !(first.at(cell.keys[0]) == cell);
        });
    }
    const Economy made = carriedOut(true).economy();
    const auto chain = lineage(made, plan_.into);
    const auto changes = overrideRows(made, *chain);
    for (Address& cell : cells) {
        const auto wanted = wanted_.find(cell);
        Fix fix{cell, wanted == wanted_.end() ? textCounted(ours_, cell) : wanted->second,
                arrangementOver(changes, cell)};
        for (const Fix& other : fixes_)
            if (other.cell == fix.cell && other.arrangement == fix.arrangement) return false;
        fixes_.push_back(std::move(fix));
    }
    return true;
}

std::vector<Problem> MergeCopies::settle() {
    auto ours = applyScenario(economy_, plan_.into);
    if (!ours) return ours.problems;
    ours_ = std::move(*ours);
    for (int round = 0; round < mostRounds; ++round) {
        const auto now = applied();
        if (!now) return now.problems;
        auto cells = mismatches(*now);
        if (cells.empty()) {
            noteAgainst();
            return {};
        }
        const std::vector<Address> asked = cells;
        if (addFixes(*now, std::move(cells))) continue;
        std::vector<Problem> problems;
        for (const Address& cell : asked) {
            const auto wanted = wanted_.find(cell);
            problems.push_back(errorAt(
                toText(cell), message(MESSAGE("a scenario cannot make this cell %1"),
                                      wanted == wanted_.end() ? textCounted(ours_, cell) : wanted->second)));
        }
        return problems;
    }
    return {errorSaying(
        message(MESSAGE("The scenarios could not be merged: their cells depend on one another.")))};
}

// What cells hold without what sets them; one that holds what is wanted so needs nothing.
void MergeCopies::noteAgainst() {
    if (fixes_.empty()) return;
    const auto without = applyScenario(carriedOut(false).economy(), plan_.into);
    if (!without) return;
    const std::vector<Fix> before = fixes_;
    for (Fix& fix : fixes_) {
        fix.against = textCounted(*without, fix.cell);
        fix.onlyErases = fix.arrangement.empty() && fix.against == fix.text;
    }
    const auto now = applyScenario(carriedOut(true).economy(), plan_.into);
    if (now && mismatches(*now).empty()) return;
    for (Fix& fix : fixes_) fix.onlyErases = false;
}

// The sum behind a figure goes with it: that of the override copied, or of the cell in the scenario whose
// figure is taken. Where an override goes, its sum does.
void MergeCopies::carrySums(Editor& editor) const {
    if (economy_[TableId::formulas].size() == 0) return;
    const auto valueAt = [&](int position) { return valueOfOverride(plan_.into, std::to_string(position)); };
    const auto isThere = [&](const Address& value) {
        return editor.economy()[overrides].find(value.keys).has_value();
    };
    int position = last_;
    for (const OverrideRow& copy : copies_)
        if (const Address value = valueAt(++position); isThere(value))
            copyFormula(editor, economy_[overrides].address(copy.row, "value"), value);
    FormulaRows sums(editor);
    for (const Fix& one : fixes_) {
        const Address value = valueAt(++position);
        if (one.onlyErases || !isThere(value)) continue;
        sums.forget(value);
        if (const auto sum = sumOf(one)) sums.keep(value, *sum);
    }
    const Table& before = economy_[overrides];
    for (std::size_t row = 0; row < before.size(); ++row)
        if (!editor.economy()[overrides].find(before.keys(row))) sums.forget(before.address(row, "value"));
}

// A lock on a single change holds its copy too.
void MergeCopies::carryLocks(Editor& editor) const {
    constexpr TableId locks = TableId::locks;
    const Table& before = economy_[overrides];
    for (const CellLock& lock : locksOn(economy_, overrides)) {
        int position = last_;
        for (const OverrideRow& copy : copies_) {
            Address place = lock.cells;
            ++position;
            if (place.keys != before.keys(copy.row)) continue;
            place.keys = {plan_.into, std::to_string(position)};
            if (!editor.economy()[overrides].find(place.keys)) continue;
            Row row = economy_[locks][lock.row];
            row[*specification(locks).find("cell")] = toText(place);
            if (auto free = withFreeKey(editor.economy()[locks], std::move(row)))
                editor.insert(locks, editor.economy()[locks].size(), std::move(*free));
        }
    }
}

std::optional<std::string> MergeCopies::sumOf(const Fix& fix) const {
    const TableSpec& spec = specification(fix.cell.table);
    const Column& column = spec.columns[*spec.find(fix.cell.column)];
    for (const auto& [scenario, side] : {std::pair(&plan_.into, &ours_), std::pair(&plan_.from, &theirs_)})
        if (auto sum = formulaOfCell(economy_, *side, *scenario, fix.cell);
            sum && gives(column, *sum, fix.text))
            return sum;
    return std::nullopt;
}

Command MergeCopies::command(Message name) const {
    Editor editor = carriedOut(true);
    carrySums(editor);
    carryLocks(editor);
    return std::move(editor).command(std::move(name));
}

} // namespace breakeven
