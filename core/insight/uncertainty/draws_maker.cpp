#include "economy/reading/matched_rows.h"
#include "economy/table/row_reader.h"
#include "economy/table/value.h"
#include "insight/uncertainty/draws.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace breakeven {

/// Finds what the ranges of a document reach in a scenario.
class DrawsMaker {
public:
    explicit DrawsMaker(const CompiledScenario& scenario)
        : scenario_(scenario), draws_(scenario), tables_(scenario.economy()), matched_(tables_) {}

    Result<Draws> make(std::uint64_t seed, std::span<const std::string> leftOut) {
        const Economy& document = scenario_.scenario().economy;
        for (UncertaintyRange& range : rangesOf(document))
            if (std::find(leftOut.begin(), leftOut.end(), range.code) == leftOut.end())
                draws_.ranges_.push_back(std::move(range));
        draws_.seed_ = seed;
        for (std::size_t i = 0; i < draws_.ranges_.size(); ++i) addRange(i);
        makeStreams();
        if (!changed_) return std::move(draws_);
        CheckedScenario typed = scenario_.scenario();
        typed.effective = tables_;
        auto compiled = CompiledScenario::make(std::move(typed));
        if (!compiled) return std::move(compiled.problems);
        draws_.scenario_ = std::move(*compiled);
        return std::move(draws_);
    }

private:
    /// Which of whose z a cell has.
    struct StreamKey {
        std::string label;
        double persistence;
        auto operator<=>(const StreamKey&) const = default;
    };

    void addRange(std::size_t at) {
        const UncertaintyRange& range = draws_.ranges_[at];
        draws_.quantiles_.emplace_back(range);
        const std::size_t column = *specification(range.cell.table).find(range.cell.column);
        draws_.bounds_.push_back(boundsOf(specification(range.cell.table).columns[column]));
        for (const std::size_t row : matched_.of(range.cell)) addCell(at, {range.cell.table, row, column});
    }

    void addCell(std::size_t at, CellPlace place) {
        Draws::Move move;
        if (isStartOfArrangement(place.table, place.column)) {
            const auto year = parseYear(tables_.effectiveText(place));
            if (!year) return;
            move.slip = slipOf(place.row, *year);
        } else {
            const auto numbers = numbersAt(place);
            if (numbers.second == 0) return;
            std::tie(move.first, move.count) = numbers;
            move.limits = limitsOf(place);
        }
        const UncertaintyRange& range = draws_.ranges_[at];
        const double common = toDouble(range.common);
        const std::size_t year = yearOf(place);
        const double persistence = toDouble(range.persistence);
        move.common = part({range.commonLabel(), persistence}, year, std::sqrt(common));
        if (range.against) move.common.weight = -move.common.weight;
        move.own = part({ownLabel(range, place), persistence}, year, std::sqrt(1 - common));
        draws_.cells_.push_back({at, place});
        draws_.moves_.push_back(std::move(move));
    }

    /// j - 1 of rules 16.4.
    std::size_t yearOf(CellPlace place) const {
        const TableSpec& spec = specification(place.table);
        for (std::size_t c = 0; c < spec.columns.size(); ++c)
            if (spec.columns[c].key && spec.columns[c].type == ValueType::year)
                if (const auto year = parseYear(tables_[place.table][place.row][c]))
                    return static_cast<std::size_t>(std::max(*year - scenario_.shape()->baseYear, 1) - 1);
        return 0;
    }

    std::string ownLabel(const UncertaintyRange& range, CellPlace place) const {
        const TableSpec& spec = specification(place.table);
        std::string label = range.code + "|";
        bool first = true;
        for (std::size_t c = 0; c < spec.columns.size(); ++c) {
            if (!spec.columns[c].key || spec.columns[c].type == ValueType::year) continue;
            if (!first) label += ":";
            label += tables_[place.table][place.row][c];
            first = false;
        }
        return label;
    }

    Draws::Part part(const StreamKey& key, std::size_t year, double weight) {
        if (weight == 0) return {};
        const auto [found, added] = streams_.try_emplace(key, streamYears_.size());
        if (added) streamYears_.push_back(0);
        streamYears_[found->second] = std::max(streamYears_[found->second], year + 1);
        return {found->second, year, weight};
    }

    void makeStreams() {
        std::vector<const StreamKey*> keys(streams_.size());
        for (const auto& [key, at] : streams_) keys[at] = &key;
        for (std::size_t i = 0; i < keys.size(); ++i)
            draws_.streams_.emplace_back(keys[i]->label, keys[i]->persistence, streamYears_[i]);
    }

    std::size_t slipOf(std::size_t row, FinancialYear start) {
        auto& rows = draws_.slipping_;
        const auto found = std::find(rows.begin(), rows.end(), row);
        if (found != rows.end()) return static_cast<std::size_t>(found - rows.begin());
        rows.push_back(row);
        draws_.starts_.push_back(start - scenario_.shape()->baseYear);
        return rows.size() - 1;
    }

    /// The numbers of a cell, the first and how many. A blank one's default is typed into it, so that it can
    /// come out otherwise; without a default it has none.
    std::pair<std::size_t, std::size_t> numbersAt(CellPlace place) {
        const auto [found, added] = numbers_.try_emplace(packed(place));
        if (!added) return found->second;
        const std::string text = tables_.effectiveText(place);
        if (tables_.text(place).empty() && !text.empty()) {
            tables_[place.table].set(place.row, place.column, text);
            changed_ = true;
        }
        const std::vector<Decimal> typed = text.empty() ? std::vector<Decimal>{} : ratesIn(text);
        found->second = {draws_.numbers_.size(), typed.size()};
        for (std::size_t i = 0; i < typed.size(); ++i) {
            draws_.numbers_.push_back({place, i});
            draws_.typed_.push_back(toDouble(typed[i]));
        }
        return found->second;
    }

    /// The limits a cell shares with others: variable with step (rules 6.1), shares of one band (5.5).
    std::vector<std::size_t> limitsOf(CellPlace place) {
        const TableSpec& spec = specification(place.table);
        const std::string_view column = spec.columns[place.column].name;
        if (place.table == TableId::budgets && (column == "variable" || column == "step"))
            return {limit({{place.table, place.row, *spec.find("variable")},
                           {place.table, place.row, *spec.find("step")}})};
        if (place.table == TableId::riskShares && column == "share") return bandLimits(place);
        return {};
    }

    std::size_t limit(const std::vector<CellPlace>& cells) {
        Draws::JointLimit together;
        for (const CellPlace cell : cells)
            if (const auto numbers = numbersAt(cell); numbers.second > 0) together.push_back(numbers.first);
        auto& all = draws_.limits_;
        const auto place =
            static_cast<std::size_t>(std::find(all.begin(), all.end(), together) - all.begin());
        if (place == all.size()) all.push_back(std::move(together));
        return place;
    }

    std::vector<std::size_t> bandLimits(CellPlace share) {
        const RowReader own(tables_, share.table, share.row);
        std::vector<std::size_t> limits;
        const auto rows = readers(tables_, share.table);
        const auto isBeside = [&](const RowReader& row) {
            return row.text("contract") == own.text("contract") &&
                   row.text("direction") == own.text("direction");
        };
        for (const char* when : {"below", "above"})
            for (const RowReader& start : rows) {
                if (!isBeside(start)) continue;
                std::vector<CellPlace> cells;
                for (const RowReader& row : rows) {
                    const bool counts = row.text("when") == "always" || row.text("when") == when;
                    const Decimal from = *start.number("from");
                    const auto to = row.number("to");
                    if (isBeside(row) && counts && *row.number("from") <= from && !(to && *to <= from))
                        cells.push_back(row.place("share"));
                }
                if (cells.size() > 1 && std::find(cells.begin(), cells.end(), share) != cells.end())
                    limits.push_back(limit(cells));
            }
        return limits;
    }

    /// What a column accepts; an open end ends at the nearest number of 20 decimals (rules 16.3).
    static Draws::Bounds boundsOf(const Column& column) {
        constexpr double most = 9'999'999'999'999'998, nearest = 1e-20;
        switch (column.range) {
        case Range::notNegative:
            return {0, most};
        case Range::positive:
            return {nearest, most};
        case Range::share:
            return {0, 1};
        case Range::growth:
            return {-1, most};
        case Range::any:
            break;
        }
        return {-most, most};
    }

    const CompiledScenario& scenario_;
    Draws draws_;
    Economy tables_;
    MatchedRows matched_;
    bool changed_ = false;
    std::map<StreamKey, std::size_t> streams_;
    std::vector<std::size_t> streamYears_;
    std::unordered_map<std::uint64_t, std::pair<std::size_t, std::size_t>> numbers_; ///< by packed cell
};

Result<Draws> Draws::make(const CompiledScenario& scenario, std::uint64_t seed,
                          std::span<const std::string> leftOut) {
    return DrawsMaker(scenario).make(seed, leftOut);
}

} // namespace breakeven
