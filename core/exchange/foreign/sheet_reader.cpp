#include "exchange/foreign/sheet_reader.h"

#include "exchange/foreign/xml_walk.h"
#include "money/written_number.h"

#include <algorithm>

namespace breakeven {

namespace {

// Where a cell stands, "AB12"; both counted from 0. Out of any sheet where it says nothing.
struct Place {
    std::size_t row = 0, column = 0;
};

std::optional<Place> placeOf(std::string_view reference) {
    std::size_t column = 0, at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 4; ++at)
        column = column * 26 + static_cast<std::size_t>(reference[at] - 'A' + 1);
    const std::size_t row = wholeNumber(reference.substr(at), 0);
    if (column == 0 || row == 0) return std::nullopt;
    return Place{row - 1, column - 1};
}

struct Merged {
    Place first, last;
};

class SheetReader : public XmlVisitor {
public:
    SheetReader(const WorkbookParts& parts, std::size_t& cellsLeft, bool& cut)
        : parts_(parts), cellsLeft_(cellsLeft), cut_(cut) {}

    bool open(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "row") return openRow(attributes);
        if (name == "c") openCell(attributes);
        if (name == "mergeCell") merge(attributes["ref"]);
        if (name == "f") hasFormula_ = true;
        if (name == "rPh") phonetic_ = true;
        inValue_ = name == "v" || (name == "t" && !phonetic_);
        return true;
    }

    void close(std::string_view name) override {
        inValue_ = false;
        if (name == "rPh") phonetic_ = false;
        if (name == "c") closeCell();
        if (name == "row") closeRow();
    }

    void text(std::string_view letters) override {
        if (inValue_) value_ += letters;
    }

    bool isWhole() const { return !full_; }

    ForeignSheet finish() && {
        std::stable_sort(sheet_.rows.begin(), sheet_.rows.end(),
                         [](const ForeignRow& a, const ForeignRow& b) { return a.number < b.number; });
        for (const Merged& area : merged_) spread(area);
        for (const ForeignRow& row : sheet_.rows) sheet_.columns = std::max(sheet_.columns, row.cells.size());
        return std::move(sheet_);
    }

private:
    bool openRow(const XmlAttributes& attributes) {
        nextRow_ = std::max<std::size_t>(wholeNumber(attributes["r"], nextRow_ + 1), 1);
        row_ = {nextRow_, attributes["hidden"] == "1" || attributes["hidden"] == "true", {}};
        nextColumn_ = 0;
        return !full_;
    }

    void openCell(const XmlAttributes& attributes) {
        if (const auto place = placeOf(attributes["r"])) nextColumn_ = place->column;
        type_ = attributes["t"];
        style_ = wholeNumber(attributes["s"], 0);
        value_.clear();
        hasFormula_ = false;
    }

    void closeCell() {
        const std::size_t column = nextColumn_++;
        ForeignCell cell = held();
        if (cell.isBlank()) return;
        if (column >= mostForeignColumns) {
            cut_ = true;
            return;
        }
        if (row_.cells.size() <= column) {
            const std::size_t more = column + 1 - row_.cells.size();
            full_ = full_ || more > cellsLeft_;
            if (full_) return;
            cellsLeft_ -= more;
            row_.cells.resize(column + 1);
        }
        row_.cells[column] = std::move(cell);
    }

    ForeignCell held() const {
        if (type_ == "s") {
            const std::size_t number = wholeNumber(trimmed(value_), parts_.texts.size());
            return number < parts_.texts.size() ? textCell(parts_.texts[number]) : ForeignCell();
        }
        if (type_ == "str" || type_ == "inlineStr") return textCell(unescapedText(value_));
        if (value_.empty()) return hasFormula_ ? ForeignCell{"", ForeignKind::failed} : ForeignCell();
        if (type_ == "e") return {value_, ForeignKind::failed};
        if (type_ == "b") return {value_ == "1" ? "yes" : "no", ForeignKind::text};
        if (type_ == "d") return {value_.substr(0, 10), ForeignKind::date};
        const NumberStyle style = style_ < parts_.styles.size() ? parts_.styles[style_] : NumberStyle();
        return styledNumber(trimmed(value_), style, parts_.from1904);
    }

    static ForeignCell textCell(const std::string& text) {
        return trimmed(text).empty() ? ForeignCell() : ForeignCell{text, ForeignKind::text};
    }

    void closeRow() {
        if (!row_.cells.empty()) sheet_.rows.push_back(std::move(row_));
        row_ = {};
    }

    void merge(std::string_view reference) {
        constexpr std::size_t most = 100'000;
        const auto colon = reference.find(':');
        if (colon == std::string_view::npos || merged_.size() >= most) return;
        const auto first = placeOf(reference.substr(0, colon)), last = placeOf(reference.substr(colon + 1));
        if (first && last && first->row <= last->row && first->column <= last->column)
            merged_.push_back({*first, *last});
    }

    // Into rows that are there, and no further than the widest of them.
    void spread(const Merged& area) {
        const auto before = [](const ForeignRow& row, std::size_t number) { return row.number < number; };
        auto row = std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), area.first.row + 1, before);
        if (row == sheet_.rows.end() || row->number != area.first.row + 1) return;
        const ForeignCell origin = row->at(area.first.column);
        if (origin.isBlank()) return;
        const std::size_t end = std::min(area.last.column + 1, mostForeignColumns);
        for (; row != sheet_.rows.end() && row->number <= area.last.row + 1; ++row)
            for (std::size_t column = area.first.column; column < end; ++column) {
                if (!row->at(column).isBlank()) continue;
                if (row->cells.size() <= column) {
                    const std::size_t more = column + 1 - row->cells.size();
                    if (more > cellsLeft_) return;
                    cellsLeft_ -= more;
                    row->cells.resize(column + 1);
                }
                row->cells[column] = {origin.text, origin.kind, true};
            }
    }

    const WorkbookParts& parts_;
    std::size_t& cellsLeft_;
    bool& cut_;
    ForeignSheet sheet_;
    std::vector<Merged> merged_;
    ForeignRow row_;
    std::size_t nextRow_ = 0, nextColumn_ = 0, style_ = 0;
    std::string type_, value_;
    bool hasFormula_ = false, inValue_ = false, phonetic_ = false, full_ = false;
};

} // namespace

std::optional<ForeignSheet> readSheet(std::string_view xml, const WorkbookParts& parts,
                                      std::size_t& cellsLeft, bool& cut) {
    SheetReader reader(parts, cellsLeft, cut);
    if (!walkXml(xml, reader) || !reader.isWhole()) return std::nullopt;
    return std::move(reader).finish();
}

} // namespace breakeven
