#pragma once

#include "exchange/foreign/foreign_table.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace breakeven {

/// How a workbook shows a number.
struct NumberStyle {
    enum class Kind : std::uint8_t { plain, perCent, date } kind = Kind::plain;
    int thousands = 0; ///< how often it is divided by a thousand to be shown

    bool operator==(const NumberStyle&) const = default;
};

/// The style of a format, by its code, "#,##0.0%", and of those that are numbered only.
NumberStyle styleOfCode(std::string_view code);
NumberStyle styleOfNumber(unsigned format);

/// A cell with a number as a workbook holds it, "16442.000000000004", as a person reads it: of 15 digits, as
/// spreadsheets show them. A number that is none is a text.
ForeignCell styledNumber(std::string_view held, NumberStyle style, bool from1904);

} // namespace breakeven
