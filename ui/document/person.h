#pragma once

#include <QString>

namespace breakeven::ui {

/// The name notes, locks and the journal give the person at this desk, as the settings keep it; blank until
/// they said it.
QString personName();
void setPersonName(const QString& name);

} // namespace breakeven::ui
