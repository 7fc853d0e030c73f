#pragma once

#include "economy/edit/change.h"

#include <map>
#include <string>
#include <vector>

namespace breakeven {

// What people do to measures, each as one command, in base and in every scenario: they say what was seen.

/// A new measure of these cells, typed, by column; its code is made from its name, down is better
/// unless said otherwise. Errors are at its cells.
Result<Command> addMeasure(const Economy& economy, const std::map<std::string, std::string>& cells);

/// The code the next measure of that name will get.
std::string measureCodeFor(const Economy& economy, const std::string& name);

/// Rows of cells, as a spreadsheet copies them.
using TypedRows = std::vector<std::vector<std::string>>;

/// Enters observations that stand with months down or across, beside months or under them. A heading that is
/// a measure's name or code says whose a column or row is; the only one there is, without such, is that of
/// `measure`. A month seen before takes the new value, a blank says nothing. Errors say which cell could not
/// be read, by row and column of the block (`Problem::place`).
Result<Command> enterObservations(const Economy& economy, const std::string& measure, const TypedRows& rows);

} // namespace breakeven
