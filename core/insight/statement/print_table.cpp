#include "insight/statement/print_rounding.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace breakeven {

namespace {

using Cells = std::vector<std::vector<Money>>;

/// A table whose rows add up, brought to its column totals step by step.
class Columns {
public:
    Columns(const Cells& exact, Cells rounded, std::span<const Money> totals, std::int64_t step)
        : exact_(exact), rounded_(std::move(rounded)), step_(Money::fromPence(step)) {
        for (std::size_t column = 0; column < totals.size(); ++column) {
            Money missing = totals[column];
            for (const auto& row : rounded_) missing -= row[column];
            missing_.push_back(missing);
        }
    }

    Cells settled() {
        for (auto [over, under] = unsettled(); over != under; std::tie(over, under) = unsettled()) {
            const auto path = pathBetween(over, under);
            if (path.empty())
                move(largestRow(over), over, under);
            else
                for (const Move& one : path) move(one.row, one.from, one.to);
        }
        return std::move(rounded_);
    }

private:
    struct Move {
        std::size_t row, from, to;
    };

    /// A column that is above its total and one below; twice the same if there are none.
    std::pair<std::size_t, std::size_t> unsettled() const {
        const auto [over, under] = std::minmax_element(missing_.begin(), missing_.end());
        if (missing_.empty() || *over >= Money{} || *under <= Money{}) return {0, 0};
        return {static_cast<std::size_t>(over - missing_.begin()),
                static_cast<std::size_t>(under - missing_.begin())};
    }

    bool canMove(std::size_t row, std::size_t from, std::size_t to) const {
        return rounded_[row][from] > exact_[row][from] && rounded_[row][to] < exact_[row][to];
    }

    /// Moves of a step each within a row, from one column to the other by way of others if need be.
    std::vector<Move> pathBetween(std::size_t over, std::size_t under) const {
        const std::size_t none = std::numeric_limits<std::size_t>::max();
        std::vector<Move> reached(missing_.size(), {none, none, none});
        std::vector<std::size_t> waiting{over};
        for (std::size_t next = 0; next < waiting.size() && reached[under].row == none; ++next)
            for (std::size_t to = 0; to < missing_.size(); ++to) {
                if (to == over || reached[to].row != none) continue;
                for (std::size_t row = 0; row < rounded_.size(); ++row)
                    if (canMove(row, waiting[next], to)) {
                        reached[to] = {row, waiting[next], to};
                        waiting.push_back(to);
                        break;
                    }
            }
        std::vector<Move> path;
        for (std::size_t at = under; at != over && reached[at].row != none; at = reached[at].from)
            path.push_back(reached[at]);
        return path;
    }

    std::size_t largestRow(std::size_t column) const {
        std::size_t largest = 0;
        for (std::size_t row = 0; row < exact_.size(); ++row)
            if (std::abs(exact_[row][column].pence()) > std::abs(exact_[largest][column].pence()))
                largest = row;
        return largest;
    }

    void move(std::size_t row, std::size_t from, std::size_t to) {
        rounded_[row][from] -= step_;
        rounded_[row][to] += step_;
        missing_[from] += step_;
        missing_[to] -= step_;
    }

    const Cells& exact_;
    Cells rounded_;
    std::vector<Money> missing_;
    Money step_;
};

} // namespace

std::vector<std::vector<Money>> roundTable(const Cells& cells, std::span<const Money> rowTotals,
                                           std::span<const Money> columnTotals, MoneyUnit unit) {
    Cells rounded;
    for (std::size_t row = 0; row < cells.size(); ++row)
        rounded.push_back(roundToTotal(cells[row], rowTotals[row], unit));
    return Columns(cells, std::move(rounded), columnTotals, printedStep(unit)).settled();
}

} // namespace breakeven
