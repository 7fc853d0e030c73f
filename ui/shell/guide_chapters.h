#pragma once

#include <QStringList>

namespace breakeven::ui {

/// The headings of a guide below its title, in their order; none where it is not installed.
QStringList chaptersOf(const QString& file);

} // namespace breakeven::ui
