#pragma once

#include "economy/table/economy.h"

#include <string>
#include <string_view>
#include <utility>

namespace breakeven {

/// What a cell of a column holds, as an argument of a sentence (worded_argument.h): "£55.8m", "2.5%", the
/// name of what it refers to, a word, a text in quotation marks; "blank" where it holds nothing.
std::string saidValue(const Economy& economy, const Column& column, const std::string& text);

/// Two values beside each other: amounts as short as they can be told apart, "£54.7m" and "£55.8m".
std::pair<std::string, std::string> saidValues(const Economy& economy, const Column& column,
                                               const std::string& one, const std::string& other);

/// What a row is called, as arguments of a sentence: what it is, and after it whose it is, if anybody's:
/// "Nursing" and "North Cumbria". `row` need not stand in the economy.
std::pair<std::string, std::string> saidRow(const Economy& economy, TableId table, const Row& row);

/// Both as one argument: "Nursing, North Cumbria".
std::string saidRowWhole(const Economy& economy, TableId table, const Row& row);

/// A scenario by its name, the base too.
std::string saidScenario(const Economy& economy, std::string_view scenario);

/// The column of a table whose value the row is about, such as the amount of a budget line; null where there
/// is no such column.
const Column* mainColumn(TableId table);

} // namespace breakeven
