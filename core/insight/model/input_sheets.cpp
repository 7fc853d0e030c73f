#include "insight/model/input_sheets.h"

#include "economy/table/value.h"
#include "insight/tables/sheet_builder.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

bool isTold(TableId table) {
    return table != TableId::scenarios && table != TableId::overrides && table != TableId::uncertainties &&
           !isSaidOfCells(table);
}

bool isNumber(ValueType type) {
    return type == ValueType::money || type == ValueType::rate || type == ValueType::rates ||
           type == ValueType::number;
}

// A column of the table as it stands on the sheet.
struct Laid {
    std::size_t column;
    std::size_t elements = 1; ///< of the longest list
};

ResultCell numberCell(ValueType type, const Decimal& number) {
    return type == ValueType::rate || type == ValueType::rates ? ResultCell(Rate{number})
                                                               : ResultCell(number);
}

} // namespace

InputSheets::InputSheets(const Economy& economy, const Wording& say, SheetNames& names) {
    for (const TableSpec& spec : allTables())
        if (economy[spec.id].size() > 0 && isTold(spec.id)) addTable(economy, spec.id, say, names);
}

void InputSheets::addTable(const Economy& economy, TableId id, const Wording& say, SheetNames& names) {
    const Table& table = economy[id];
    const TableSpec& spec = table.spec();
    std::vector<Laid> texts, figures;
    for (std::size_t c = 0; c < spec.columns.size(); ++c) {
        if (!isNumber(spec.columns[c].type)) {
            texts.push_back({c, 1});
            continue;
        }
        Laid laid{c, 1};
        for (std::size_t row = 0; row < table.size() && spec.columns[c].type == ValueType::rates; ++row)
            laid.elements = std::max(laid.elements, ratesIn(economy.effectiveText({id, row, c})).size());
        figures.push_back(laid);
    }
    const std::string title = say.translated("Table", spec.title);
    std::string name = names.give(title);
    if (name != title) name = names.give(say(MESSAGE("%1 as typed"), title)); // the model has one so called
    SheetBuilder sheet(SheetKind::input, std::move(name), title, say.translated("Help", spec.help));
    std::vector<std::string> textHeadings{say(MESSAGE("Address"))};
    std::vector<ResultCell> figureHeadings;
    for (const Laid& laid : texts)
        textHeadings.push_back(say.translated("Column", spec.columns[laid.column].title));
    for (const Laid& laid : figures) {
        const std::string heading = say.translated("Column", spec.columns[laid.column].title);
        for (std::size_t i = 0; i < laid.elements; ++i)
            figureHeadings.emplace_back(laid.elements == 1 ? heading : heading + " " + std::to_string(i + 1));
    }
    sheet.addHeadings(textHeadings, figureHeadings);
    const std::size_t first = sheet.nextRow();
    for (std::size_t row = 0; row < table.size(); ++row) {
        std::vector<std::string> told{toText(table.address(row))};
        for (const Laid& laid : texts) told.push_back(economy.effectiveText({id, row, laid.column}));
        std::vector<ResultCell> numbers;
        std::vector<bool> isTyped;
        for (const Laid& laid : figures) {
            const CellPlace place{id, row, laid.column};
            const std::string text = economy.effectiveText(place);
            const std::vector<Decimal> list = text.empty() ? std::vector<Decimal>() : ratesIn(text);
            cells_.emplace(packed(place),
                           ModelCell{sheets_.size(), sheet.nextRow(), told.size() + numbers.size()});
            for (std::size_t i = 0; i < laid.elements; ++i) {
                numbers.push_back(i < list.size() ? numberCell(spec.columns[laid.column].type, list[i])
                                                  : ResultCell());
                isTyped.push_back(!economy.text(place).empty());
            }
        }
        const std::size_t before = told.size();
        WorkbookRow& written = sheet.addRow(std::move(told), std::move(numbers));
        for (std::size_t i = 0; i < isTyped.size(); ++i) {
            WorkbookCell& cell = written.cells[before + i];
            if (!std::holds_alternative<std::monostate>(cell.value))
                cell.role = isTyped[i] ? CellRole::input : CellRole::memorandum;
        }
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const breakeven::Column& column = spec.columns[texts[i].column];
        if (column.type != ValueType::integer || column.key) continue;
        Column whole{title + ", " + say.translated("Column", column.title), {}, 0};
        for (std::size_t row = first; row < sheet.nextRow(); ++row) {
            WorkbookCell& cell = sheet.sheet().rows[row].cells[i + 1];
            const std::string text = economy.effectiveText({id, row - first, texts[i].column});
            if (text.empty()) continue;
            cell.value = numberIn(text);
            whole.sum += numberIn(text);
        }
        whole.range = quotedSheet(sheet.sheet().name) + "!" + cellName(first, i + 1) + ":" +
                      cellName(sheet.nextRow() - 1, i + 1);
        wholeNumbers_.push_back(std::move(whole));
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t row = 0; row < table.size(); ++row)
            cells_.emplace(packed({id, row, texts[i].column}), ModelCell{sheets_.size(), first + row, i + 1});
    sheets_.push_back(std::move(sheet).finished());
}

ModelCell InputSheets::cell(CellPlace place, std::uint32_t element) const {
    ModelCell cell = cells_.at(packed(place));
    cell.column += element;
    return cell;
}

std::string InputSheets::reference(CellPlace place, std::uint32_t element) const {
    const ModelCell at = cell(place, element);
    return quotedSheet(sheets_[at.sheet].name) + "!" + cellName(at.row, at.column);
}

} // namespace breakeven
