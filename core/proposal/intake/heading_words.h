#pragma once

#include "economy/table/schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// What the numbers of a column count in.
enum class IntakeUnit : std::uint8_t { asWritten, thousands, millions, perCent };

/// The unit that a heading or a line under it names: "£000", "£'000", "(000s)", "£k"; "£m", "£ million"; "%".
/// "£" alone is as written. Nothing where none is named.
std::optional<IntakeUnit> unitIn(std::string_view text);

/// Whether a text is a unit and nothing else, as the line between headings and figures has them.
bool isUnitAlone(std::string_view text);

/// A text to compare names by: small letters and digits, one blank between words, "and" for "&", without what
/// stands in for the same thing ("NHS Foundation Trust" and "NHS Trust" of organisations is left to
/// `sameName`).
std::string folded(std::string_view text);

/// Whether two names of organisations are the same but for their kind of trust.
bool isSameName(std::string_view one, std::string_view other);

/// How well a heading suits a column of a table: 0 not at all, 100 by its own name or title.
int suitability(const TableSpec& table, const Column& column, std::string_view heading);

} // namespace breakeven
