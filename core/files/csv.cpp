#include "files/csv.h"

#include "money/written_number.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using namespace std::string_view_literals;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

class Reader {
public:
    Reader(std::string_view text, char separator, const std::function<void(CsvRow&&)>& row,
           const std::function<void(CsvProblem&&)>& problem)
        : rest_(text), separator_(separator), ends_{separator, '\r', '\n', '"'}, take_(row),
          report_(problem) {}

    void read() {
        for (; at_ < rest_.size(); ++row_) readRow();
    }

private:
    bool atEnd() const { return at_ >= rest_.size(); }
    bool atLineEnd() const { return atEnd() || rest_[at_] == '\r' || rest_[at_] == '\n'; }

    void passLineEnd() {
        if (rest_.substr(at_, 2) == "\r\n") ++at_;
        ++at_;
    }

    void fail(Message message, std::size_t cell) { report_({row_, cell, std::move(message)}); }

    void readRow() {
        const std::size_t start = at_;
        CsvRow row{row_, {}};
        bool sound = true;
        bool blank = true;
        std::size_t number = 0;
        for (bool more = true; more && sound;) {
            std::string cell;
            ++number;
            sound = readCell(cell, number) && checkLength(start);
            const bool empty = trimmed(cell).empty();
            blank = blank && empty;
            if (number <= mostCsvCells)
                row.cells.push_back(std::move(cell));
            else if (sound && !empty)
                sound =
                    refuse(message(MESSAGE("the row has more than %1 cells"), std::to_string(mostCsvCells)));
            more = !atLineEnd();
            if (sound && more) ++at_; // the separator
        }
        if (!sound)
            while (!atLineEnd()) ++at_;
        passLineEnd();
        if (sound && !blank) take_(std::move(row));
    }

    bool readCell(std::string& cell, std::size_t number) {
        if (!atEnd() && rest_[at_] == '"') return readQuoted(cell, number);
        const auto end =
            std::min(rest_.find_first_of(std::string_view(ends_.data(), ends_.size()), at_), rest_.size());
        cell = rest_.substr(at_, end - at_);
        at_ = end;
        if (atEnd() || rest_[at_] != '"') return true;
        fail(message(MESSAGE("there is a quotation mark inside a cell; put the whole cell in quotation marks "
                             "and double the one inside")),
             number);
        return false;
    }

    bool readQuoted(std::string& cell, std::size_t number) {
        const std::size_t open = at_++;
        for (;;) {
            const auto quote = rest_.find('"', at_);
            if (quote == std::string_view::npos) {
                fail(message(MESSAGE("a quotation mark is opened here and never closed")), number);
                at_ = open; // what follows is read as rows of its own, without this one
                return false;
            }
            cell += rest_.substr(at_, quote - at_);
            at_ = quote + 1;
            if (atEnd() || rest_[at_] != '"') break;
            cell += '"';
            ++at_;
        }
        if (atLineEnd() || rest_[at_] == separator_) return true;
        fail(message(MESSAGE(
                 "text follows the closing quotation mark; a comma or the end of the row belongs here")),
             number);
        return false;
    }

    bool refuse(Message why) {
        fail(std::move(why), 0);
        return false;
    }

    bool checkLength(std::size_t start) {
        return at_ - start <= longestCsvRow ||
               refuse(message(MESSAGE("the row is longer than %1 bytes"), std::to_string(longestCsvRow)));
    }

    std::string_view rest_;
    std::size_t at_ = 0;
    std::size_t row_ = 1;
    char separator_;
    std::array<char, 4> ends_; // of a cell without quotation marks
    const std::function<void(CsvRow&&)>& take_;
    const std::function<void(CsvProblem&&)>& report_;
};

// What a spreadsheet takes for the start of a formula, in any width.
constexpr std::array starts{"="sv, "+"sv, "-"sv, "@"sv, "\uFF1D"sv, "\uFF0B"sv, "\uFF0D"sv, "\uFF20"sv};
// What is not seen before it: joiners, a soft hyphen, marks of direction.
constexpr std::array unseen{"\u00AD"sv, "\u061C"sv, "\u180E"sv, "\u200C"sv, "\u200D"sv, "\u202A"sv,
                            "\u202B"sv, "\u202C"sv, "\u202D"sv, "\u202E"sv, "\u2061"sv, "\u2062"sv,
                            "\u2063"sv, "\u2064"sv, "\u2066"sv, "\u2067"sv, "\u2068"sv, "\u2069"sv};

bool takeUnseen(std::string_view& text) {
    const auto found =
        std::find_if(unseen.begin(), unseen.end(), [&](auto letter) { return text.starts_with(letter); });
    if (found == unseen.end()) return false;
    text.remove_prefix(found->size());
    return true;
}

void passApostrophes(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
}

// Whether a formula, or one made harmless already, stands behind any number of apostrophes and blanks.
bool needsGuard(std::string_view text) {
    passApostrophes(text);
    if (!text.empty() && "\t\r\n"sv.find(text.front()) != std::string_view::npos) return true;
    while (takeBlank(text) || takeUnseen(text)) passApostrophes(text);
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return text.starts_with(start); });
}

} // namespace

CsvText parseCsv(std::string_view text) {
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    CsvText csv;
    readCsv(
        text, ',', [&](CsvRow&& row) { csv.rows.push_back(std::move(row)); },
        [&](CsvProblem&& problem) { csv.problems.push_back(std::move(problem)); });
    return csv;
}

void readCsv(std::string_view text, char separator, const std::function<void(CsvRow&&)>& row,
             const std::function<void(CsvProblem&&)>& problem) {
    Reader(text, separator, row, problem).read();
}

void appendCsvRow(std::string& text, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) text += ',';
        if (cells[i].find_first_of(",\"\r\n") == std::string::npos) {
            text += cells[i];
            continue;
        }
        text += '"';
        for (const char c : cells[i]) text.append(c == '"' ? 2 : 1, c);
        text += '"';
    }
    text += "\r\n";
}

std::string spreadsheetGuarded(std::string_view text) {
    return (needsGuard(text) ? "'" : "") + std::string(text);
}

std::string withoutSpreadsheetGuard(std::string_view text) {
    if (text.starts_with('\'') && needsGuard(text)) text.remove_prefix(1);
    return std::string(text);
}

} // namespace breakeven
