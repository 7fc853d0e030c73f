#include "proposal/uncertainty/uncertainty_presets.h"

#include "economy/edit/new_code.h"
#include "economy/edit/range_names.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/table/value.h"
#include "proposal/uncertainty/preset_cells.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

std::string& cellOf(Row& row, const char* column) {
    return row[*specification(TableId::uncertainties).find(column)];
}

// A group of that name, which no uncertainty may bear.
std::string freeGroup(const Economy& economy, const std::string& group) {
    const std::string name = groupName(group);
    const bool taken = economy[TableId::uncertainties].find({name}).has_value();
    return (group.starts_with('-') ? "-" : "") + (taken ? freeRangeName(economy, name) : name);
}

// What is added to shares leads no further than to nought and to all of them.
void holdWithinShares(const Economy& economy, const Address& cell, Row& row) {
    const TableSpec& spec = specification(cell.table);
    const std::size_t column = *spec.find(cell.column);
    if (spec.columns[column].range != Range::share || cellOf(row, "change") != "add") return;
    Decimal least = 1, most = 0;
    for (const std::size_t at : rowsMatched(economy, cell))
        for (const Decimal& share : ratesIn(economy.effectiveText({cell.table, at, column}))) {
            least = std::min(least, share);
            most = std::max(most, share);
        }
    cellOf(row, "low") = rateText(std::max(numberIn(cellOf(row, "low")), Decimal(-least)));
    cellOf(row, "high") = rateText(std::min(numberIn(cellOf(row, "high")), Decimal(1 - most)));
}

Row rowOf(const Economy& economy, const std::string& preset, const PresetRange& range,
          const FittingCells& cells, bool alone) {
    Row row(specification(TableId::uncertainties).columns.size());
    cellOf(row, "uncertainty") = cells.name.empty() ? preset : preset + "-" + cells.name;
    cellOf(row, "cell") = toText(cells.cell);
    for (const auto& [column, text] : range.cells) cellOf(row, column.c_str()) = text;
    std::string& group = cellOf(row, "group");
    if (group.empty()) {
        holdWithinShares(economy, cells.cell, row);
    } else if (alone) {
        // By itself it needs no group: all its cells move with one another.
        group.clear();
        if (cellOf(row, "common").empty()) cellOf(row, "common") = "100%";
    } else {
        group = freeGroup(economy, group);
    }
    return row;
}

bool isRanged(const Economy& economy, const Address& cell) {
    for (std::size_t row = 0; row < economy[TableId::uncertainties].size(); ++row)
        if (rangedCell(economy, row) == cell) return true;
    return false;
}

void addNote(Editor& editor, const std::string& code, const UncertaintyPreset& preset,
             const std::string& date, const std::function<std::string(const std::string&)>& translate) {
    const Table& notes = editor.economy()[TableId::notes];
    Row row(notes.spec().columns.size());
    const auto set = [&](std::string_view column, std::string text) {
        row[*notes.spec().find(column)] = std::move(text);
    };
    set("note", freeCode(notes, code));
    set("cell", toText(Address{TableId::uncertainties, {code}, "low"}));
    set("text", translate(preset.reason));
    set("source", translate(preset.source));
    set("date", date);
    editor.insert(TableId::notes, notes.size(), std::move(row));
}

} // namespace

bool PresetOffer::isThere() const {
    return std::all_of(ranges.begin(), ranges.end(), [](const OfferedRange& range) { return range.isThere; });
}

std::vector<PresetOffer> offersFor(const Economy& economy, const std::vector<UncertaintyPreset>& presets) {
    std::vector<PresetOffer> offers;
    for (std::size_t p = 0; p < presets.size(); ++p) {
        std::vector<std::pair<const PresetRange*, FittingCells>> fitting;
        for (const PresetRange& range : presets[p].ranges)
            for (FittingCells& cells : cellsFitting(economy, range.of))
                fitting.emplace_back(&range, std::move(cells));
        PresetOffer offer{p, {}};
        for (const auto& [range, cells] : fitting) {
            Row row = rowOf(economy, presets[p].id, *range, cells, fitting.size() == 1);
            if (cellOf(row, "low") == cellOf(row, "high")) continue; // shares that can be nothing else
            offer.ranges.push_back({std::move(row), cells.cell, isRanged(economy, cells.cell)});
        }
        if (!offer.ranges.empty()) offers.push_back(std::move(offer));
    }
    return offers;
}

Command takePresets(const Economy& economy, const std::vector<UncertaintyPreset>& presets,
                    const std::vector<PresetOffer>& offers, const std::string& date,
                    const std::function<std::string(const std::string&)>& translate) {
    Editor editor(economy);
    std::size_t taken = 0;
    for (const PresetOffer& offer : offers)
        for (const OfferedRange& range : offer.ranges) {
            if (range.isThere) continue;
            Row row = range.row;
            row.front() = freeRangeName(editor.economy(), row.front());
            const std::string code = row.front();
            editor.insert(TableId::uncertainties, editor.economy()[TableId::uncertainties].size(),
                          std::move(row));
            ++taken;
            addNote(editor, code, presets[offer.preset], date, translate);
        }
    return std::move(editor).command(message(MESSAGE("Took %1 ready ranges"), std::to_string(taken)));
}

} // namespace breakeven
