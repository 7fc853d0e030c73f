#pragma once

#include <QIcon>
#include <QString>

namespace breakeven::ui {

/// An icon of the set in resources/icons by its file name without ending, drawn in the text colour of the
/// moment: it follows a change between light and dark by itself.
QIcon icon(const QString& name);

/// The application's own, coloured icon.
QIcon applicationIcon();

} // namespace breakeven::ui
