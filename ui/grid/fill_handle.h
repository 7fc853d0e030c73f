#pragma once

#include "grid/fill_plan.h"

#include <QObject>
#include <QPoint>
#include <QRect>

class QAbstractItemView;
class QLabel;
class QMouseEvent;
class QPainter;

namespace breakeven::ui {

class FrozenColumns;
class GridView;

/// The little square at the corner of what is selected: drawn down or across, or up or to the left, it lets
/// the cells go on, with what they will hold said beside the pointer; a double click goes as far down as the
/// cells beside. Ctrl takes a series for a copy and a copy for a series, Escape gives up.
class FillHandle : public QObject {
    Q_OBJECT

public:
    explicit FillHandle(GridView& view);

    /// The leading columns that lie over the grid, once there are some.
    void setFrozen(FrozenColumns* frozen) { frozen_ = frozen; }

    /// Where it is drawn on the grid or the leading columns; null where it is not.
    QRect square(const QAbstractItemView& on) const;
    bool isDrawn() const { return filling_.has_value(); }
    /// What will be filled, as said beside the pointer; blank while nothing is drawn.
    QString said() const;

    void paint(QPainter& painter, const QAbstractItemView& on) const;

    /// Each takes what is of the handle, and then the view leaves it alone. Places are those of the view the
    /// event is of.
    bool press(const QAbstractItemView& on, const QMouseEvent& event);
    bool move(const QAbstractItemView& on, const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool doubleClick(const QAbstractItemView& on, const QMouseEvent& event);

    void giveUp();

Q_SIGNALS:
    void filled(const breakeven::ui::Filling& filling, std::optional<breakeven::FillWay> way);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    std::optional<GridArea> area() const;
    QModelIndex cellAt(const QPoint& place) const;
    void drawTo(const QPoint& place);
    void say();
    void update();

    GridView& view_;
    FrozenColumns* frozen_ = nullptr;
    QLabel* tip_;
    std::optional<GridArea> from_;   ///< while it is drawn
    std::optional<Filling> filling_; ///< nothing while it is still over the cells it began with
    QPoint at_;
    bool opposite_ = false;
};

} // namespace breakeven::ui
