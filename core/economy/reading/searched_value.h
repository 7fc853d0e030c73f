#pragma once

#include "economy/table/schema.h"
#include "money/format.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// An amount, rate or number that somebody looks for, as it is shown in a unit or as it was typed: "16,442"
/// in £000 is any amount that is shown so, or just 16,442; "£54.7m", "2.5%" too.
class SearchedValue {
public:
    /// Nothing where the text is no number.
    static std::optional<SearchedValue> in(std::string_view typed, MoneyUnit unit);

    /// Whether the cells of a column may hold it.
    bool mayBeIn(const Column& column) const;

    /// Precondition: it may be in the column. How well a cell's canonical text meets it: 3 as typed, 2 as
    /// shown, 1 where it begins with the same digits; 0 not at all.
    int met(const Column& column, std::string_view canonicalText) const;

private:
    double value_ = 0;  ///< as typed, a per cent as its fraction
    double shown_ = 0;  ///< pounds, where it was typed in the unit
    double within_ = 0; ///< what rounding to the typed places leaves open, pounds
    bool perCent_ = false;
    std::string digits_; ///< without commas and signs
};

} // namespace breakeven
