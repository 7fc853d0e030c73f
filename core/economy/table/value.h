#pragma once

#include "economy/table/problem.h"
#include "economy/table/schema.h"
#include "money/decimal.h"
#include "money/financial_year.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace breakeven {

/// What a person or a file wrote, made canonical, or why it cannot be. Canonical text is how cells are held,
/// stored and exported: "-1234.5", "2.5%", "25%;60%;100%", "2014/15", "yes", a code, a word, any text.
/// Understands what docs/data-package.md (Values) lists: £, thousands commas, brackets, 0.025 for 2.5%,
/// 2014-15. A number with more than `keptDecimals` is rounded to those, and `rounded` then says so. A blank
/// is canonical and stays blank; whether it is allowed is for validation.
using CanonicalText = std::variant<std::string, Message>;
CanonicalText canonical(const Column& column, std::string_view input);
CanonicalText canonical(const Column& column, std::string_view input, std::optional<Message>& rounded);

/// The decimals a number keeps, of a rate those of the per cent.
inline constexpr int keptDecimals = 20;

/// Why a text is longer than a cell may be when it is typed, imported or exported, if it is.
std::optional<Message> tooLong(std::string_view text);

/// Why a number, exact and not rounded, is outside what its column accepts, if it is (ranges hold after
/// overrides too, rules 13).
std::optional<Message> outOfRange(const Column& column, const Decimal& value);

/// Why `code` cannot name a new row, if it cannot: length, letters, reserved words.
std::optional<Message> refuseCode(std::string_view code);

/// The number in canonical text of a money, rate, number or integer cell; a per cent as its fraction.
/// Precondition: the text is canonical and not blank.
Decimal numberIn(std::string_view canonicalText);

/// The elements of a canonical list of rates, as fractions.
std::vector<Decimal> ratesIn(std::string_view canonicalText);

/// The canonical text of what the program has worked out for a cell, a number or the elements of a list,
/// rounded to the decimals kept: whatever it writes can be read again.
std::string keptText(const Column& column, const std::vector<Decimal>& numbers);

/// A fraction as canonical rate text: 0.025 is "2.5%".
std::string rateText(const Decimal& fraction);

/// Fractions as canonical list text.
std::string ratesText(const std::vector<Decimal>& fractions);

inline bool isYes(std::string_view canonicalText) { return canonicalText == "yes"; }

/// Whether the bytes are well-formed UTF-8.
bool isUtf8(std::string_view bytes);

} // namespace breakeven
