#include "proposal/intake/written_period.h"

#include "economy/table/ascii.h"
#include "money/written_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace breakeven {

namespace {

// Digits or letters that follow one another, and what stands before them: one mark, or a blank for all else.
struct Piece {
    std::string text;
    bool isNumber = false;
    char before = ' ';
    int value = 0;
};

enum class Sort { number, word, mark };

Sort sortOf(char c) {
    if (c >= '0' && c <= '9') return Sort::number;
    return c >= 'a' && c <= 'z' ? Sort::word : Sort::mark;
}

std::vector<Piece> piecesOf(std::string_view text) {
    std::string plain; // dashes of any kind as one
    while (!text.empty()) {
        if (takeDash(text)) {
            plain += '-';
        } else {
            plain += lowered(text.front());
            text.remove_prefix(1);
        }
    }
    std::vector<Piece> pieces;
    std::size_t end = 0; // of the piece before
    for (std::size_t at = 0; at < plain.size();) {
        const Sort sort = sortOf(plain[at]);
        std::size_t next = at;
        while (next < plain.size() && sortOf(plain[next]) == sort) ++next;
        if (sort != Sort::mark) {
            Piece piece{plain.substr(at, next - at), sort == Sort::number, ' ', -1};
            if (at == end + 1) piece.before = plain[end];
            if (at == end) piece.before = at == 0 ? ' ' : '\0';
            if (piece.isNumber && piece.text.size() <= 4)
                std::from_chars(piece.text.data(), piece.text.data() + piece.text.size(), piece.value);
            pieces.push_back(std::move(piece));
            end = next;
        }
        at = next;
    }
    return pieces;
}

constexpr int centuryOf(int twoDigits) { return twoDigits < 70 ? 2000 : 1900; }

// A calendar year of four digits or two.
std::optional<int> calendarYear(const Piece& piece) {
    if (!piece.isNumber) return std::nullopt;
    if (piece.text.size() == 4)
        return piece.value >= 1900 && piece.value < 2200 ? std::optional(piece.value) : std::nullopt;
    if (piece.text.size() == 2) return centuryOf(piece.value) + piece.value;
    return std::nullopt;
}

// 1, January, to 12 of a month's name or its first three letters.
std::optional<int> namedMonth(const Piece& piece) {
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    if (piece.isNumber) return std::nullopt;
    for (std::size_t month = 0; month < names.size(); ++month)
        if (piece.text == names[month] || piece.text == names[month].substr(0, 3) ||
            (piece.text == "sept" && month == 8))
            return static_cast<int>(month) + 1;
    return std::nullopt;
}

WrittenPeriod ofCalendar(int year, int month) {
    const Month of = monthOf(year, month);
    return {financialYear(of), monthOfYear(of)};
}

bool joins(char mark) { return mark == '/' || mark == '-'; }

// Two halves of a year that follow: 2015/16, 15-16.
std::optional<FinancialYear> pairedYear(const std::vector<Piece>& pieces, std::size_t first) {
    if (first + 1 >= pieces.size() || !joins(pieces[first + 1].before)) return std::nullopt;
    const auto start = calendarYear(pieces[first]), end = calendarYear(pieces[first + 1]);
    const bool isDate =
        first + 2 < pieces.size() && joins(pieces[first + 2].before) && pieces[first + 2].isNumber;
    const bool goesOn = first > 0 && joins(pieces[first].before) && pieces[first - 1].isNumber;
    if (!start || !end || isDate || goesOn) return std::nullopt;
    const bool follows =
        pieces[first + 1].text.size() == 4 ? *end == *start + 1 : *end % 100 == (*start + 1) % 100;
    return follows ? std::optional(FinancialYear{*start}) : std::nullopt;
}

// FY16, FY 2016, FY15/16.
std::optional<FinancialYear> namedYear(const std::vector<Piece>& pieces, std::size_t word) {
    if (pieces[word].text != "fy" || word + 1 >= pieces.size()) return std::nullopt;
    if (const auto paired = pairedYear(pieces, word + 1)) return paired;
    const auto end = calendarYear(pieces[word + 1]);
    return end ? std::optional(FinancialYear{*end - 1}) : std::nullopt;
}

// Three numbers, the day or the year first; a blank mark between them is none.
std::optional<WrittenPeriod> date(const std::vector<Piece>& pieces, std::size_t first) {
    if (first + 2 >= pieces.size() || pieces[first + 1].before != pieces[first + 2].before)
        return std::nullopt;
    if (!joins(pieces[first + 1].before) && pieces[first + 1].before != '.') return std::nullopt;
    const Piece &a = pieces[first], &month = pieces[first + 1], &c = pieces[first + 2];
    if (!a.isNumber || !month.isNumber || !c.isNumber || month.value < 1 || month.value > 12)
        return std::nullopt;
    const bool yearFirst = a.text.size() == 4;
    const auto year = calendarYear(yearFirst ? a : c);
    const int day = yearFirst ? c.value : a.value;
    if (!year || day < 1 || day > 31) return std::nullopt;
    return ofCalendar(*year, month.value);
}

// "Mar-16", "31 March 2016", "March".
std::optional<WrittenPeriod> monthByName(const std::vector<Piece>& pieces, std::size_t at) {
    const auto month = namedMonth(pieces[at]);
    if (!month) return std::nullopt;
    const auto year = at + 1 < pieces.size() ? calendarYear(pieces[at + 1]) : std::nullopt;
    if (year) return ofCalendar(*year, *month);
    constexpr std::size_t fewWords = 3; // "may" is a word of its own too
    if (pieces.size() > fewWords) return std::nullopt;
    return WrittenPeriod{{}, monthOfYear(monthOf(2001, *month))};
}

// M06, Month 6, P6, Period 6.
std::optional<int> numberedMonth(const std::vector<Piece>& pieces, std::size_t word) {
    constexpr std::array<std::string_view, 5> names{"m", "month", "mth", "p", "period"};
    if (std::find(names.begin(), names.end(), pieces[word].text) == names.end()) return std::nullopt;
    if (word + 1 >= pieces.size() || !pieces[word + 1].isNumber || pieces[word + 1].text.size() > 2)
        return std::nullopt;
    const int month = pieces[word + 1].value;
    return month >= 1 && month <= 12 ? std::optional(month) : std::nullopt;
}

} // namespace

std::optional<Month> WrittenPeriod::month() const {
    if (!year || !monthOfYear) return std::nullopt;
    return firstMonth(*year) + (*monthOfYear - 1);
}

std::optional<WrittenPeriod> writtenPeriod(std::string_view text) {
    constexpr std::size_t longest = 200;
    if (text.size() > longest) return std::nullopt;
    const std::vector<Piece> pieces = piecesOf(text);
    for (std::size_t at = 0; at < pieces.size(); ++at)
        if (auto found = date(pieces, at)) return found;
    WrittenPeriod period;
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        if (!period.year) period.year = pairedYear(pieces, at);
        if (!period.year) period.year = namedYear(pieces, at);
        if (!period.monthOfYear) period.monthOfYear = numberedMonth(pieces, at);
        if (const auto named = monthByName(pieces, at)) {
            if (named->year && !period.year) return named;
            if (!period.monthOfYear) period.monthOfYear = named->monthOfYear;
        }
    }
    // 2016-04, as months are written; 2015-16 is a year.
    for (std::size_t at = 0; !period.year && at + 1 < pieces.size(); ++at)
        if (pieces[at].text.size() == 4 && pieces[at + 1].text.size() == 2 && joins(pieces[at + 1].before))
            if (const auto year = calendarYear(pieces[at]);
                year && pieces[at + 1].value >= 1 && pieces[at + 1].value <= 12)
                return ofCalendar(*year, pieces[at + 1].value);
    if (!period.year && !period.monthOfYear) return std::nullopt;
    return period;
}

} // namespace breakeven
