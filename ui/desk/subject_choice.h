#pragma once

#include "economy/table/economy.h"

#include <QComboBox>

namespace breakeven::ui {

/// Lists whose figures there are: those of the economy, called `whole`, and of every organisation, by code.
/// Who was chosen stays chosen as long as they are there.
void listSubjects(QComboBox& box, const Economy& economy, const QString& whole);

} // namespace breakeven::ui
