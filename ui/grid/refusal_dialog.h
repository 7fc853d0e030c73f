#pragma once

#include "grid/grid_view.h"

#include <QDialog>

namespace breakeven::ui {

/// Says that nothing was changed, and lists each refused cell with its reason; a click goes to the cell.
class RefusalDialog : public QDialog {
    Q_OBJECT

public:
    RefusalDialog(GridView& view, const QString& what, const Refusals& refusals);
};

} // namespace breakeven::ui
