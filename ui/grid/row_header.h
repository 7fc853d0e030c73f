#pragma once

#include <QHeaderView>

#include <optional>

class QPainter;

namespace breakeven::ui {

class GridView;

/// The numbers of a grid's rows. Rows that are chosen whole, side by side, can be drawn to another place by
/// their numbers where their order is the table's; a line shows where they would stand, Escape gives up.
class RowHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RowHeader(GridView& view);

    /// The line where the rows drawn would come to stand, over the cells.
    void paintDrop(QPainter& painter) const;
    /// The row they would stand before; nothing while none are drawn.
    std::optional<int> dropBefore() const { return drop_; }

Q_SIGNALS:
    /// `count` rows from `first` on were dropped before another, as shown.
    void rowsDropped(int first, int count, int before);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Rows {
        int first;
        int count;
    };

    /// The chosen rows that could be drawn from a section.
    std::optional<Rows> movable(int section) const;
    void pass(const QMouseEvent& event);
    void giveUp();

    GridView& view_;
    std::optional<Rows> pressed_;
    std::optional<int> drop_;
    QPoint start_;
};

} // namespace breakeven::ui
