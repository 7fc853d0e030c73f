#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace breakeven::ui {

class GridView;

/// The leading columns of a grid, laid over it while it is scrolled to the right, so that one sees whose
/// figures they are. It shares the grid's cells, cursor and selection; keys and editing stay with the grid.
class FrozenColumns : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumns(GridView& grid);

    int columns() const;
    /// The width of the grid it covers; 0 while it is hidden.
    int coveredWidth() const { return isHidden() ? 0 : width(); }
    void place();
    /// Only the grid scrolls.
    void scrollTo(const QModelIndex&, ScrollHint = EnsureVisible) override {}

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void takeUp();

    GridView& grid_;
    QPersistentModelIndex pressed_; ///< where the mouse began to draw a range
    bool extending_ = false;        ///< it was pressed with Shift
};

} // namespace breakeven::ui
