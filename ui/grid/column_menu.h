#pragma once

#include <QMenu>

class QLineEdit;
class QListWidget;

namespace breakeven::ui {

class GridView;

/// Order and filter of one column.
class ColumnMenu : public QMenu {
    Q_OBJECT

public:
    ColumnMenu(GridView& view, int column);

private:
    void addOrders();
    void addFilter();
    void applyFilter();

    GridView& view_;
    int column_;
    QLineEdit* contains_ = nullptr;
    QListWidget* values_ = nullptr; ///< null where there are too many
};

} // namespace breakeven::ui
