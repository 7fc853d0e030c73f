#pragma once

#include <QHeaderView>

namespace breakeven::ui {

class GridView;

/// The headings of a grid: title and unit on up to two lines, the sign of its order and filter, and a menu of
/// both at its right end (Alt+Down from a cell).
class ColumnHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int margin = 6; ///< beside a heading

    explicit ColumnHeader(GridView& view);

    void openMenu(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect menuArea(int section) const;
    void setHovered(int section);

    GridView& view_;
    int hovered_ = -1;
};

} // namespace breakeven::ui
