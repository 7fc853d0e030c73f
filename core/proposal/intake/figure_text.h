#pragma once

#include "economy/table/schema.h"
#include "proposal/intake/heading_words.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace breakeven {

/// What stands where a figure is expected.
enum class FigureSort : std::uint8_t { figure, blank, none, suppressed };

/// Whether a text says that there is no figure ("n/a", "nil return"), or that it is kept back ("*", "[c]").
FigureSort figureSort(std::string_view text);

/// A number as it is written in a unit and, where `turned`, with the other sign, as it would be typed into
/// the column: "(1,234)" of thousands is "-1234000". What is no number stays as it is, to be refused there.
std::string figureText(const Column& column, std::string_view text, IntakeUnit unit, bool turned);

/// A text of a cell that holds a time, as the column has it: a year, a month, the months gone by. Any other
/// stays as it is.
std::string periodText(const Column& column, std::string_view text);

} // namespace breakeven
