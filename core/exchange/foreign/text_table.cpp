#include "exchange/foreign/text_table.h"

#include "exchange/foreign/sheet_reader.h"
#include "files/csv.h"
#include "files/file_text.h"
#include "money/written_number.h"

#include <algorithm>
#include <array>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The mark that most of the first lines have the same number of: titles above a table have fewer.
char separatorOf(std::string_view text) {
    constexpr std::array marks{'\t', ',', ';', '|'};
    constexpr std::size_t linesLooked = 60;
    std::array<std::map<std::size_t, std::size_t>, marks.size()> linesWith; // by how many of the mark
    std::array<std::size_t, marks.size()> count{};
    std::size_t lines = 0;
    bool quoted = false;
    const auto endLine = [&] {
        for (std::size_t m = 0; m < marks.size(); ++m) ++linesWith[m][count[m]];
        count = {};
        ++lines;
    };
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') {
            endLine();
            if (lines >= linesLooked) break;
            continue;
        }
        for (std::size_t m = 0; m < marks.size(); ++m) count[m] += c == marks[m];
    }
    endLine();
    std::size_t best = 1, most = 0;
    for (std::size_t m = 0; m < marks.size(); ++m)
        for (const auto& [marksInLine, sameLines] : linesWith[m])
            if (marksInLine > 0 && marksInLine * sameLines > most) {
                most = marksInLine * sameLines;
                best = m;
            }
    return marks[best];
}

ForeignCell cellOf(std::string&& text) {
    if (trimmed(text).empty()) return {};
    if (text.starts_with('\'')) text = withoutSpreadsheetGuard(text);
    const auto kind = text.starts_with('#') && text.size() < 9 && text.ends_with('!') ? ForeignKind::failed
                                                                                      : ForeignKind::text;
    return {std::move(text), kind};
}

} // namespace

Result<ForeignFile> readTextTable(const std::string& name, std::string bytes) {
    auto decoded = readFileText(std::move(bytes));
    if (auto* why = std::get_if<Message>(&decoded)) return errorIn({name, 0, {}}, std::move(*why));
    const FileText& file = std::get<FileText>(decoded);
    Result<ForeignFile> read = ForeignFile{name, {ForeignSheet{}}};
    if (file.warning) read.problems.push_back(warningIn({name, 0, {}}, *file.warning));
    ForeignSheet& sheet = read->sheets.front();
    std::size_t cellsLeft = mostForeignCells;
    readCsv(
        file.text, separatorOf(file.text),
        [&](CsvRow&& csv) {
            while (!csv.cells.empty() && trimmed(csv.cells.back()).empty()) csv.cells.pop_back();
            if (csv.cells.size() > cellsLeft) return;
            cellsLeft -= csv.cells.size();
            ForeignRow row{csv.number, false, {}};
            row.cells.reserve(csv.cells.size());
            for (std::string& cell : csv.cells) row.cells.push_back(cellOf(std::move(cell)));
            sheet.columns = std::max(sheet.columns, row.cells.size());
            sheet.rows.push_back(std::move(row));
        },
        [&](CsvProblem&& problem) {
            sheet.broken.push_back({problem.row, std::move(problem.message)});
        });
    if (!sheet.rows.empty()) return read;
    if (!sheet.broken.empty())
        return errorIn({name, sheet.broken.front().number, {}}, std::move(sheet.broken.front().why));
    return errorIn({name, 0, {}}, message(MESSAGE("there is no table in it")));
}

} // namespace breakeven
