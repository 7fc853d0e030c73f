#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace breakeven::ui {

/// What a key does, and where: a menu, or in a table.
struct KeyLine {
    QString where;
    QString does;
    QString keys; ///< as the person's keyboard names them; of several one after another, with a comma
};

/// Every key of the program: those of the window's menus, of a table's commands, and those that stand on no
/// menu.
QList<KeyLine> keysOf(const QWidget& window);

} // namespace breakeven::ui
