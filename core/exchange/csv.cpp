#include "exchange/csv.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    CsvText read() && {
        for (; at_ < rest_.size(); ++row_) readRow();
        return std::move(result_);
    }

private:
    bool atEnd() const { return at_ >= rest_.size(); }
    bool atLineEnd() const { return atEnd() || rest_[at_] == '\r' || rest_[at_] == '\n'; }

    void passLineEnd() {
        if (rest_.substr(at_, 2) == "\r\n") ++at_;
        ++at_;
    }

    void fail(Message message, std::size_t cell) {
        result_.problems.push_back({row_, cell, std::move(message)});
    }

    void readRow() {
        const std::size_t start = at_;
        CsvRow row{row_, {}};
        bool sound = true;
        for (bool more = true; more && sound;) {
            std::string cell;
            sound = readCell(cell, row.cells.size() + 1) && checkCell(cell, row.cells.size() + 1) &&
                    checkLength(start);
            row.cells.push_back(std::move(cell));
            more = !atLineEnd();
            if (sound && more) ++at_; // the comma
        }
        if (!sound)
            while (!atLineEnd()) ++at_;
        passLineEnd();
        const bool blank =
            std::all_of(row.cells.begin(), row.cells.end(), [](const auto& c) { return c.empty(); });
        if (sound && !blank) result_.rows.push_back(std::move(row));
    }

    bool readCell(std::string& cell, std::size_t number) {
        if (!atEnd() && rest_[at_] == '"') return readQuoted(cell, number);
        const auto end = std::min(rest_.find_first_of(",\r\n\"", at_), rest_.size());
        cell = rest_.substr(at_, std::min(end - at_, longestCsvCell + 1));
        at_ = end;
        if (atEnd() || rest_[at_] != '"') return true;
        fail(message(
                 MESSAGE("a quotation mark stands inside a cell; put the whole cell in quotation marks and "
                         "double the one inside")),
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
        if (atLineEnd() || rest_[at_] == ',') return true;
        fail(message(MESSAGE(
                 "text follows the closing quotation mark; a comma or the end of the row belongs here")),
             number);
        return false;
    }

    bool checkCell(const std::string& cell, std::size_t number) {
        if (cell.size() <= longestCsvCell) return true;
        fail(message(MESSAGE("the cell is longer than %1 bytes"), std::to_string(longestCsvCell)), number);
        return false;
    }

    bool checkLength(std::size_t start) {
        if (at_ - start <= longestCsvRow) return true;
        fail(message(MESSAGE("the row is longer than %1 bytes"), std::to_string(longestCsvRow)), 0);
        return false;
    }

    std::string_view rest_;
    std::size_t at_ = 0;
    std::size_t row_ = 1;
    CsvText result_;
};

bool mayRun(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

// Whether a formula, or one made harmless already, stands behind any number of apostrophes.
bool needsGuard(std::string_view text) {
    return mayRun(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

} // namespace

CsvText parseCsv(std::string_view text) {
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    return Reader(text).read();
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
