#pragma once

#include <QString>

class QWidget;

namespace breakeven::ui {

/// Asks for a name in a dialog wide enough for its title; a null string where the person thinks better
/// of it.
QString askName(const QString& title, const QString& label, const QString& suggested, QWidget* parent);

} // namespace breakeven::ui
