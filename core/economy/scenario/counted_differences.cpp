#include "economy/scenario/counted_differences.h"

#include "economy/reading/horizon.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

class Comparison {
public:
    Comparison(const Economy& from, const Economy& to, const Economy* third)
        : from_(from), to_(to), third_(third) {}

    std::vector<CountedDifference> run() && {
        for (const TableSpec& spec : allTables()) {
            if (!isProjectedFrom(spec.id)) continue;
            if (spec.id == TableId::indices)
                compareIndices();
            else if (mayDiffer(spec))
                compareRows(spec);
        }
        return std::move(found_);
    }

private:
    // A table that is the same may count otherwise where its blanks take their text from another.
    bool mayDiffer(const TableSpec& spec) const {
        if (!(from_[spec.id] == to_[spec.id])) return true;
        return std::any_of(spec.columns.begin(), spec.columns.end(), [&](const Column& column) {
            return takenFrom(spec, column) &&
                   !(from_[*takenFrom(spec, column)] == to_[*takenFrom(spec, column)]);
        });
    }

    static std::optional<TableId> takenFrom(const TableSpec& spec, const Column& column) {
        const auto by = *column.inheritedBy ? spec.find(column.inheritedBy) : std::nullopt;
        return by ? spec.columns[*by].reference : std::nullopt;
    }

    void compareRows(const TableSpec& spec) {
        const Table &from = from_[spec.id], &to = to_[spec.id];
        for (std::size_t row = 0; row < to.size(); ++row) {
            const auto there = row < from.size() && from.keys(row) == to.keys(row) ? std::optional(row)
                                                                                   : from.find(to.keys(row));
            for (std::size_t c = 0; there && c < spec.columns.size(); ++c)
                if (mayOverride(spec.id, c)) compare(spec, *there, row, c);
        }
    }

    void compare(const TableSpec& spec, std::size_t fromRow, std::size_t toRow, std::size_t c) {
        const std::string& before = from_[spec.id][fromRow][c];
        const Column& column = spec.columns[c];
        const bool follows = *column.rowDefault.column || *column.inheritedBy;
        if (before == to_[spec.id][toRow][c] && (!before.empty() || !follows)) return;
        note(to_[spec.id].address(toRow, column.name), from_.effectiveText({spec.id, fromRow, c}),
             to_.effectiveText({spec.id, toRow, c}));
    }

    // Every year with a row in one of the two, or projected in one of them.
    void compareIndices() {
        if (from_[TableId::indices] == to_[TableId::indices]) return;
        std::set<std::string> projected;
        for (const Economy* economy : {&from_, &to_, third_})
            for (const FinancialYear year : economy ? projectedYears(*economy) : std::vector<FinancialYear>())
                projected.insert(toText(year));
        for (const IndexRows& index : indexRows(to_)) {
            std::set<std::string> years = projected;
            for (const Economy* economy : {&from_, &to_})
                for (const std::size_t row : rowsOfIndex(*economy, index.index))
                    years.insert((*economy)[TableId::indices].at(row, "year"));
            for (const std::string& year : years) {
                Address cell{TableId::indices, {index.index, year}, "rate"};
                std::string from = textCounted(from_, cell), to = textCounted(to_, cell);
                note(std::move(cell), std::move(from), std::move(to));
            }
        }
    }

    void note(Address cell, std::string from, std::string to) {
        if (from != to) found_.push_back({std::move(cell), std::move(from), std::move(to)});
    }

    const Economy& from_;
    const Economy& to_;
    const Economy* third_; ///< may be null
    std::vector<CountedDifference> found_;
};

} // namespace

std::vector<CountedDifference> countedDifferences(const Economy& from, const Economy& to,
                                                  const Economy* third) {
    return Comparison(from, to, third).run();
}

} // namespace breakeven
