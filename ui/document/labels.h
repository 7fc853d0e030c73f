#pragma once

#include "economy/table/economy.h"

#include <QString>

namespace breakeven::ui {

/// Names of tables, columns and rows in the person's language.
QString titleOf(const TableSpec& table);
QString titleOf(const Column& column);
QString helpOf(const TableSpec& table);
QString helpOf(const Column& column);

/// How people call a row: its name, or its keys where it has none.
QString labelOf(const Table& table, std::size_t row);

/// How people call a cell or row: "Budgets, Nursing (RNL), Amount"; the address itself where the row is not
/// there. Keys that stand for every row are said so: "Savings, RNL · every, Delivery".
QString labelOf(const Economy& economy, const Address& address);

/// A choice word as people say it (word_titles.h): "Multispecialty community provider …".
QString wordTitle(std::string_view word);

} // namespace breakeven::ui
