#include "proposal/intake/row_roles.h"

#include "money/written_number.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t rowsSummed = 5'000; // larger tables are extracts, whose totals are named

bool isTotal(std::string_view label) {
    const std::string plain = folded(label);
    constexpr std::array starts{"total"sv, "sub total"sv, "subtotal"sv, "grand total"sv, "overall total"sv};
    const auto startsWith = [&](std::string_view word) {
        return plain == word || (plain.starts_with(word) && plain[word.size()] == ' ');
    };
    return std::any_of(starts.begin(), starts.end(), startsWith) || plain.ends_with(" total") ||
           plain.ends_with(" subtotal");
}

bool isResult(std::string_view label) {
    const std::string plain = folded(label);
    constexpr std::array names{"surplus"sv,
                               "deficit"sv,
                               "ebitda"sv,
                               "net surplus"sv,
                               "net deficit"sv,
                               "operating surplus"sv,
                               "retained surplus"sv,
                               "surplus deficit"sv,
                               "net position"sv,
                               "underlying surplus"sv,
                               "cumulative surplus"sv};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return plain.starts_with(name); });
}

bool isFootnote(std::string_view label) {
    const std::string plain = folded(label);
    constexpr std::array starts{"note"sv, "notes"sv, "source"sv, "sources"sv, "key"sv, "please note"sv};
    constexpr std::size_t sentence = 80; // letters: no heading is so long
    if (label.starts_with('*') || label.starts_with("†") || label.size() > sentence) return true;
    return std::any_of(starts.begin(), starts.end(), [&](std::string_view word) {
        return plain == word || (plain.starts_with(word) && plain[word.size()] == ' ');
    });
}

// The rows of a block that are not yet in a total, and whether a row is what they come to.
class Sums {
public:
    Sums(const ForeignSheet& sheet, const SheetLayout& layout) : sheet_(sheet) {
        for (std::size_t c = 0; c < layout.columns.size(); ++c)
            if (layout.columns[c].isNumeric && layout.columns[c].period) columns_.push_back(c);
        for (std::size_t c = layout.columns.size(); columns_.empty() && c-- > 0;)
            if (layout.columns[c].isNumeric) columns_.push_back(c);
        startAnew();
    }

    void startAnew() {
        sums_.assign(columns_.size(), Decimal(0));
        rows_ = 0;
    }

    void add(std::size_t row) {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (const auto number = numberAt(row, columns_[i])) sums_[i] += *number;
        ++rows_;
    }

    bool isSum(std::size_t row) const {
        if (rows_ < 2 || columns_.empty()) return false;
        bool any = false;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto number = numberAt(row, columns_[i]);
            if (number.value_or(0) != sums_[i]) return false;
            any = any || sums_[i] != 0;
        }
        return any;
    }

private:
    std::optional<Decimal> numberAt(std::size_t row, std::size_t column) const {
        const auto number = readNumber(sheet_.rows[row].at(column).text);
        return number ? std::optional(number->value) : std::nullopt;
    }

    const ForeignSheet& sheet_;
    std::vector<std::size_t> columns_;
    std::vector<Decimal> sums_;
    std::size_t rows_ = 0;
};

class Roles {
public:
    Roles(const ForeignSheet& sheet, SheetLayout& layout, bool withHidden)
        : sheet_(sheet), layout_(layout), withHidden_(withHidden) {
        for (std::size_t c = 0; c < layout.columns.size(); ++c)
            if (layout.columns[c].isNumeric) figures_.push_back(c);
    }

    void give() {
        const std::size_t count = sheet_.rows.size();
        const std::size_t firstData = layout_.headings.first + layout_.headings.count;
        layout_.roles.assign(count, RowRole::data);
        layout_.sections.assign(count, SheetLayout::npos);
        for (std::size_t row = 0; row < std::min(firstData, count); ++row)
            layout_.roles[row] = row < layout_.headings.first ? RowRole::title : RowRole::heading;
        for (std::size_t row = firstData; row < count; ++row) layout_.roles[row] = roleOf(row);
        settleWords(firstData);
        if (count - std::min(firstData, count) <= rowsSummed) findSums(firstData);
    }

private:
    RowRole roleOf(std::size_t row) const {
        const ForeignRow& here = sheet_.rows[row];
        if (here.hidden && !withHidden_) return RowRole::hidden;
        if (repeatsHeading(here)) return RowRole::headingAgain;
        const std::string label = labelOf(here);
        if (!figures_.empty() && !hasFigure(here)) {
            const bool alone =
                std::count_if(here.cells.begin(), here.cells.end(),
                              [](const ForeignCell& cell) { return !cell.isBlank() && !cell.spread; }) == 1;
            if (alone && !label.empty()) return isFootnote(label) ? RowRole::footnote : RowRole::section;
            return RowRole::data;
        }
        if (anyLabel(here, isTotal)) return RowRole::total;
        if (isResult(label)) return RowRole::result;
        return RowRole::data;
    }

    // A total may be named in any column of words: "Trust | Total | 12".
    static bool anyLabel(const ForeignRow& row, bool (*is)(std::string_view)) {
        for (const ForeignCell& cell : row.cells) {
            if (cell.kind != ForeignKind::text) continue;
            if (looksNumeric(cell)) return false;
            if (is(cell.text)) return true;
        }
        return false;
    }

    bool hasFigure(const ForeignRow& row) const {
        return std::any_of(figures_.begin(), figures_.end(),
                           [&](std::size_t c) { return !row.at(c).isBlank(); });
    }

    bool repeatsHeading(const ForeignRow& row) const {
        if (layout_.headings.count == 0) return false;
        const ForeignRow& last = sheet_.rows[layout_.headings.first + layout_.headings.count - 1];
        return row.cells.size() > 1 && row.cells == last.cells;
    }

    // A word is over what follows it; over nothing, it is a note below.
    void settleWords(std::size_t firstData) {
        bool followed = false;
        for (std::size_t row = sheet_.rows.size(); row-- > firstData;) {
            if (layout_.roles[row] == RowRole::section && !followed) layout_.roles[row] = RowRole::footnote;
            if (layout_.roles[row] == RowRole::data || layout_.roles[row] == RowRole::total) followed = true;
        }
        std::size_t section = SheetLayout::npos;
        for (std::size_t row = firstData; row < sheet_.rows.size(); ++row) {
            if (layout_.roles[row] == RowRole::section) {
                section = row;
                layout_.hasSections = true;
            }
            layout_.sections[row] = section;
        }
    }

    void findSums(std::size_t firstData) {
        Sums lines(sheet_, layout_), totals(sheet_, layout_);
        for (std::size_t row = firstData; row < sheet_.rows.size(); ++row) {
            RowRole& role = layout_.roles[row];
            if (role == RowRole::data && (lines.isSum(row) || totals.isSum(row))) role = RowRole::sum;
            if (role == RowRole::data) {
                lines.add(row);
            } else if (role == RowRole::total || role == RowRole::sum) {
                if (totals.isSum(row)) totals.startAnew();
                totals.add(row);
                lines.startAnew();
            } else if (role != RowRole::hidden) {
                lines.startAnew();
            }
        }
    }

    const ForeignSheet& sheet_;
    SheetLayout& layout_;
    bool withHidden_;
    std::vector<std::size_t> figures_;
};

} // namespace

void giveRoles(const ForeignSheet& sheet, SheetLayout& layout, bool withHidden) {
    Roles(sheet, layout, withHidden).give();
}

} // namespace breakeven
