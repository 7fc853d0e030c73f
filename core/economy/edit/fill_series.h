#pragma once

#include "economy/table/problem.h"
#include "economy/table/schema.h"
#include "money/decimal.h"
#include "money/format.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace breakeven {

/// How cells go on from others that are filled.
enum class FillWay { copy, series };

/// Whether a series goes on from these cells, canonical, of one column: years, months, texts and codes that
/// end in a number, and numbers; not from blanks.
bool mayBeSeries(const Column& column, std::span<const std::string> from);

/// What people mean without saying so: years, months and numbered texts go on, numbers if there are two or
/// more.
FillWay usualWay(const Column& column, std::span<const std::string> from);

/// By how much a series goes on, as people type it for a column: an amount in `unit` where it does not say
/// its own, a rate in per cent, whole years, months and numbers at the end of a text. Or why it is no step.
std::variant<Decimal, Message> stepTyped(const Column& column, std::string_view typed, MoneyUnit unit);

/// The canonical texts of `count` cells after `from`, nearest first. A copy repeats `from`. A series goes on
/// by what lies between two cells; from more that do not stand evenly along the line through them (least
/// squares, an amount to the penny, other numbers to 6 decimals); from one by a year, a month or one, of
/// rates by 1 %. `backwards`: `from` is read from its end and the series of one goes down. Fewer texts where
/// the next would be no year any more; a copy where there is no series. With a `step` that stepTyped reads in
/// `unit` a series goes on by that from the last of them. Precondition: `from` is not empty.
std::vector<std::string> filledOn(const Column& column, std::span<const std::string> from, std::size_t count,
                                  FillWay way, bool backwards = false, std::string_view step = {},
                                  MoneyUnit unit = MoneyUnit::pounds);

} // namespace breakeven
