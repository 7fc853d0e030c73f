#include "insight/tables/sheet_builder.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace breakeven {

namespace {

// Whether its text runs on over its neighbours, or down in lines of its own.
bool runsOn(CellRole role) {
    return role == CellRole::title || role == CellRole::caption || role == CellRole::group ||
           role == CellRole::section || role == CellRole::note;
}

bool wraps(CellRole role) {
    return role == CellRole::heading || role == CellRole::figureHeading || role == CellRole::note;
}

std::size_t lettersIn(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

// How many lines a text takes that is broken between words.
std::uint16_t linesOf(std::string_view text, double width) {
    std::size_t lines = 1, letters = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::size_t word = lettersIn(text.substr(0, end));
        const bool fits = letters == 0 || static_cast<double>(letters + 1 + word) <= width;
        lines += fits ? 0 : 1;
        letters = fits && letters > 0 ? letters + 1 + word : word;
        lines += static_cast<std::size_t>(static_cast<double>(letters) / width) * (letters == word ? 1 : 0);
        if (end < text.size() && text[end] == '\n') {
            ++lines;
            letters = 0;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    constexpr std::size_t mostLines = 30; // a row is no higher
    return static_cast<std::uint16_t>(std::min(lines, mostLines));
}

// How many letters a cell shows, or about as many.
struct ShownLetters {
    const WorkbookCell& cell;

    std::size_t operator()(std::monostate) const { return 0; }
    std::size_t operator()(const std::string& text) const {
        // Headings have as many lines as they need.
        if (!wraps(cell.role)) return lettersIn(text) + cell.indent * 2u;
        std::size_t longest = 0;
        for (std::size_t start = 0; start < text.size();) {
            const std::size_t end = std::min(text.find(' ', start), text.size());
            longest = std::max(longest, lettersIn(std::string_view(text).substr(start, end - start)));
            start = end + 1;
        }
        return longest;
    }
    std::size_t operator()(FinancialYear year) const { return toText(year).size(); }
    std::size_t operator()(Money amount) const {
        return 1 +
               (cell.unit == MoneyUnit::pounds ? formatPence(amount) : formatMoney(amount, cell.unit)).size();
    }
    std::size_t operator()(const Decimal& value) const {
        constexpr int mostPlaces = 6;
        return 1 + formatNumber(value, cell.places.value_or(mostPlaces)).size();
    }
    std::size_t operator()(const Rate& rate) const {
        return 1 + (cell.places ? formatRate(rate.part, *cell.places) : formatRate(rate.part)).size();
    }
    std::size_t operator()(int value) const { return 1 + std::to_string(value).size(); }
};

constexpr double narrowest = 9, widest = 44;

} // namespace

SheetBuilder::SheetBuilder(SheetKind kind, std::string name, std::string title, std::string caption) {
    sheet_.kind = kind;
    sheet_.name = std::move(name);
    addLine(std::move(title), CellRole::title);
    addLine(std::move(caption), CellRole::caption);
}

void SheetBuilder::addLine(std::string text, CellRole role) {
    sheet_.rows.push_back({{{.value = std::move(text), .role = role}}});
}

void SheetBuilder::addHeadings(std::vector<std::string> texts, std::vector<ResultCell> figures,
                               std::vector<std::string> above) {
    addBlank();
    sheet_.firstHeading = nextRow();
    sheet_.headings = above.empty() ? 1 : 2;
    constexpr std::size_t mostHeadColumns = 3;
    sheet_.headColumns = std::min(texts.size(), mostHeadColumns);
    columns_ = texts.size() + figures.size();
    if (!above.empty()) {
        above.resize(columns_);
        WorkbookRow& row = sheet_.rows.emplace_back();
        for (std::string& text : above)
            row.cells.push_back({.value = std::move(text), .role = CellRole::heading});
    }
    WorkbookRow& row = sheet_.rows.emplace_back();
    for (std::string& text : texts)
        row.cells.push_back({.value = std::move(text), .role = CellRole::heading});
    for (ResultCell& figure : figures)
        row.cells.push_back({.value = std::move(figure), .role = CellRole::figureHeading});
}

void SheetBuilder::addGroup(std::string text) {
    WorkbookRow& row = sheet_.rows.emplace_back();
    row.cells.resize(columns_, {.role = CellRole::group});
    row.cells.front().value = std::move(text);
}

WorkbookRow& SheetBuilder::addRow(std::vector<std::string> texts, std::vector<ResultCell> figures,
                                  CellRole role) {
    WorkbookRow& row = sheet_.rows.emplace_back();
    row.cells.reserve(texts.size() + figures.size());
    for (std::string& text : texts)
        row.cells.push_back(
            {.value = text.empty() ? ResultCell() : ResultCell(std::move(text)), .role = role});
    for (ResultCell& figure : figures) row.cells.push_back({.value = std::move(figure), .role = role});
    return row;
}

WorkbookSheet SheetBuilder::finished() && {
    std::vector<std::size_t> letters;
    for (const WorkbookRow& row : sheet_.rows) {
        if (row.cells.size() < 2) continue; // a line of its own
        letters.resize(std::max(letters.size(), row.cells.size()));
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            if (!runsOn(row.cells[column].role))
                letters[column] = std::max(
                    letters[column], std::visit(ShownLetters{row.cells[column]}, row.cells[column].value));
    }
    for (std::size_t column = sheet_.widths.size(); column < letters.size(); ++column)
        sheet_.widths.push_back(std::clamp(static_cast<double>(letters[column]) + 1, narrowest, widest));
    for (WorkbookRow& row : sheet_.rows)
        for (std::size_t column = 0; column < std::min(row.cells.size(), sheet_.widths.size()); ++column) {
            const WorkbookCell& cell = row.cells[column];
            const auto* text = std::get_if<std::string>(&cell.value);
            if (text && wraps(cell.role)) {
                // Letters are narrower than the digits a width counts in, less so in bold.
                const double ofADigit = cell.role == CellRole::note ? 1.45 : 1.25;
                row.lines = std::max(row.lines, linesOf(*text, sheet_.widths[column] * ofADigit));
            }
        }
    return std::move(sheet_);
}

std::vector<ResultCell> cellsOf(std::span<const FinancialYear> years) { return {years.begin(), years.end()}; }

std::int64_t createdIn(FinancialYear year) {
    using namespace std::chrono;
    const sys_days day{std::chrono::year{year.start} / April / 1};
    return duration_cast<seconds>(day.time_since_epoch()).count();
}

} // namespace breakeven
