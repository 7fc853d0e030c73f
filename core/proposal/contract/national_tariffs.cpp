#include "proposal/contract/national_tariffs.h"

#include "economy/edit/new_code.h"
#include "economy/table/row_reader.h"
#include "files/csv.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::array columns{"year", "cost_uplift", "efficiency", "net", "status", "remark", "source"};

Problem unreadable(std::size_t row) {
    return errorIn(FilePlace{"national_tariff_changes.csv", row, {}},
                   message(MESSAGE("this row cannot be read")));
}

void setCell(Editor& editor, TableId table, std::size_t row, const char* column, const std::string& text) {
    editor.set({table, row, *specification(table).find(column)}, text);
}

/// The row of a tariff and year, made in the order of years where there is none.
std::size_t changeRow(Editor& editor, std::string_view tariff, FinancialYear year) {
    const Table& table = editor.economy()[TableId::tariffChanges];
    if (const auto row = table.find({tariff, toText(year)})) return *row;
    std::size_t position = table.size();
    for (std::size_t r = 0; r < table.size(); ++r)
        if (table.at(r, "tariff") == tariff && table.at(r, "year") < toText(year)) position = r + 1;
    Row row(table.spec().columns.size());
    row[*table.spec().find("tariff")] = tariff;
    row[*table.spec().find("year")] = toText(year);
    editor.insert(TableId::tariffChanges, position, std::move(row));
    return position;
}

std::string noteText(const NationalTariffChange& change) {
    std::string text = change.confirmed ? "National tariff: net change " + change.net
                                        : "To be confirmed, not a published figure: net change " + change.net;
    if (!change.remark.empty()) text += "; " + change.remark;
    return text;
}

/// Writes a note on the cell, over one taken earlier.
void addNote(Editor& editor, const std::string& cell, const NationalTariffChange& change) {
    const Table& notes = editor.economy()[TableId::notes];
    for (std::size_t row = 0; row < notes.size(); ++row)
        if (notes.at(row, "cell") == cell && notes.at(row, "source") == change.source) {
            setCell(editor, TableId::notes, row, "text", noteText(change));
            return;
        }
    Row row(notes.spec().columns.size());
    row[*notes.spec().find("note")] = "national_tariff-1";
    row[*notes.spec().find("cell")] = cell;
    row[*notes.spec().find("text")] = noteText(change);
    row[*notes.spec().find("source")] = change.source;
    if (auto free = withFreeKey(notes, row)) editor.insert(TableId::notes, notes.size(), std::move(*free));
}

} // namespace

Result<std::vector<NationalTariffChange>> readNationalTariffChanges(std::string_view csv) {
    const CsvText text = parseCsv(csv);
    if (text.rows.empty() || !text.problems.empty()) return unreadable(1);
    if (!std::equal(columns.begin(), columns.end(), text.rows.front().cells.begin(),
                    text.rows.front().cells.end()))
        return unreadable(1);
    std::vector<NationalTariffChange> changes;
    for (const CsvRow& row : std::span(text.rows).subspan(1)) {
        const auto year = row.cells.size() == columns.size() ? parseYear(row.cells[0]) : std::nullopt;
        if (!year) return unreadable(row.number);
        NationalTariffChange change{*year,        {},          {}, {}, row.cells[4] == "published",
                                    row.cells[5], row.cells[6]};
        const Column& rate = specification(TableId::tariffChanges).columns[2];
        std::string* const rates[]{&change.costUplift, &change.efficiency, &change.net};
        for (std::size_t i = 0; i < std::size(rates); ++i) {
            const CanonicalText read = canonical(rate, row.cells[i + 1]);
            if (std::holds_alternative<Message>(read)) return unreadable(row.number);
            *rates[i] = std::get<std::string>(read);
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

Command takeNationalChanges(const Economy& economy, std::string_view tariff,
                            std::span<const NationalTariffChange> changes) {
    Editor editor(economy);
    for (const NationalTariffChange& change : changes) {
        const std::size_t row = changeRow(editor, tariff, change.year);
        setCell(editor, TableId::tariffChanges, row, "cost_uplift", change.costUplift);
        setCell(editor, TableId::tariffChanges, row, "efficiency", change.efficiency);
        addNote(editor, toText(editor.economy()[TableId::tariffChanges].address(row, "cost_uplift")), change);
    }
    return std::move(editor).command(message(MESSAGE("Took national changes for %1 years into tariff %2"),
                                             std::to_string(changes.size()), std::string(tariff)));
}

} // namespace breakeven
