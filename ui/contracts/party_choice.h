#pragma once

#include "economy/table/economy.h"

#include <QComboBox>

#include <string>

namespace breakeven::ui {

/// Organisations to choose from by name. A blank code is no choice.
void listOrganisations(QComboBox& box, const Economy& economy);

/// The codes of a table's rows to choose from, each once, in table order.
void listCodes(QComboBox& box, const Economy& economy, TableId table);

/// The code chosen; blank where none is.
std::string chosenCode(const QComboBox& box);

/// Chooses a code, or nothing where it is not in the list.
void chooseCode(QComboBox& box, const std::string& code);

/// The name of an organisation; its code where it has none.
QString organisationName(const Economy& economy, const std::string& code);

} // namespace breakeven::ui
