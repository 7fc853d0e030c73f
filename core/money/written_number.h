#pragma once

#include "money/decimal.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// A number as people and spreadsheets write it.
struct WrittenNumber {
    Decimal value;        ///< a per cent as written: 2.5 of "2.5%"
    int places = 0;       ///< digits after the point
    bool perCent = false; ///< a per-cent sign was there
    bool pounds = false;  ///< a pound sign was there
};

/// The one reader of amounts, in files, pastes and typed entry: digits with a decimal point; thousands in
/// threes by commas or by no-break or thin spaces; any minus or dash before or after, or brackets; £ before
/// or after sign and bracket; a per-cent sign; blanks around each of them; a dash alone is nought. Nothing if
/// it is anything else. Of the decimals all count that can matter when they are rounded to 22.
std::optional<WrittenNumber> readNumber(std::string_view text);

/// Whether a comma or point in `text` may stand for thousands in one country and for decimals in another:
/// "1,234", "£1.234". "1,234,567" and "0.125" are not in doubt.
bool isReadTwoWays(std::string_view text);

/// Without blanks of any width, seen or unseen, at both ends.
std::string_view trimmed(std::string_view text);

/// Takes a blank of any width, or a minus or dash, from the front of a text; false if none is there.
bool takeBlank(std::string_view& text);
bool takeDash(std::string_view& text);

} // namespace breakeven
