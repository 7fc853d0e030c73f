#pragma once

#include "engine/shape/index.h"

#include <cstddef>
#include <vector>

namespace breakeven {

/// Numbers by row, given by place or index, and year.
template<class Number>
class ByYear {
public:
    ByYear() = default;
    ByYear(std::size_t rows, std::size_t years, const Number& fill = Number{})
        : years_(years), values_(rows * years, fill) {}

    Number& operator()(std::size_t row, int year) {
        return values_[row * years_ + static_cast<std::size_t>(year)];
    }
    const Number& operator()(std::size_t row, int year) const {
        return values_[row * years_ + static_cast<std::size_t>(year)];
    }

    template<class Row>
    Number& operator()(Index<Row> row, int year) {
        return (*this)(row.place(), year);
    }
    template<class Row>
    const Number& operator()(Index<Row> row, int year) const {
        return (*this)(row.place(), year);
    }

private:
    std::size_t years_ = 0;
    std::vector<Number> values_;
};

} // namespace breakeven
