#pragma once

#include "money/decimal.h"
#include "money/format.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// Pounds told in a unit and back, exact: 16442123.45 pounds are 16442.12345 thousands.
Decimal inUnit(const Decimal& pounds, MoneyUnit unit);
Decimal inPounds(const Decimal& amount, MoneyUnit unit);

/// Decimals after which an amount in `unit` is below the penny: 2, 5, 8.
int pennyPlaces(MoneyUnit unit);

/// A typed amount of pounds in a unit, with commas and brackets: "16,442.12345"; what is finer than a
/// millionth of a pound is rounded.
std::string formatInUnit(const Decimal& pounds, MoneyUnit unit);

/// The same where amounts stand beside other figures, so that each says its unit, and a number typed over one
/// is in it: "£16,442.5k", "(£3.1m)".
std::string formatWithUnit(const Decimal& pounds, MoneyUnit unit);

/// All of an amount where it is only read, as people say it: "£16.442m", "£706.0m", "£950k", "(£3.1m)"; what
/// is not whole thousands in pounds, as are all where people work in pounds: "£16,442,500", "£1,532.50".
std::string formatToRead(const Decimal& pounds, MoneyUnit unit);

/// All of an amount in a unit, to be edited: "-16,442.12345".
std::string editedInUnit(const Decimal& pounds, MoneyUnit unit);

/// An amount as people type it: a number (readNumber) with k, m, mn or bn behind it if they like.
struct WrittenAmount {
    Decimal value;        ///< with its size: 950000 of "950k"
    int places = 0;       ///< decimals of it that were written: 1 of "2.5", -3 of "950k"
    bool pounds = false;  ///< £ was there
    bool sized = false;   ///< a size was there
    bool perCent = false; ///< a per-cent sign was there
};
std::optional<WrittenAmount> readAmount(std::string_view text);

/// Takes a size from the front of a text and says how many noughts it stands for: 3 of "k", 6 of "m" and
/// "mn", 9 of "bn"; 0, taking nothing, if none is there or letters go on after it.
int takeSize(std::string_view& text);

} // namespace breakeven
