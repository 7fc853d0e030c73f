#pragma once

#include "economy/table/economy.h"

#include <QString>

namespace breakeven::ui {

/// Names of tables, columns and rows in the person's language.
QString titleOf(const TableSpec& table);
QString titleOf(const Column& column);
QString helpOf(const TableSpec& table);
QString helpOf(const Column& column);

/// How people call a row: by its name, and whose it is: "Nursing (North Cumbria)"; by what its keys name
/// where it has none.
QString labelOf(const Economy& economy, TableId table, std::size_t row);

/// The same with its code, where it is chosen: "North Cumbria (RNL)".
QString codedLabelOf(const Economy& economy, TableId table, std::size_t row);

/// How people call a cell or row: "Budgets, Nursing (North Cumbria), Amount"; the address itself where the
/// row is not there. Keys that stand for every row are said so: "Savings, North Cumbria · every scheme,
/// Delivery".
QString labelOf(const Economy& economy, const Address& address);

/// What people call what a code of a table stands for: an organisation, a contract, an index.
QString nameOf(const Economy& economy, TableId table, const std::string& code);

/// The same with the code beside it, where it is chosen: "Agency pay (agency_pay)".
QString codedNameOf(const Economy& economy, TableId table, const std::string& code);

/// A choice word as people say it (word_titles.h): "Multispecialty community provider …".
QString wordTitle(std::string_view word);

} // namespace breakeven::ui
