#pragma once

#include <QStyledItemDelegate>

namespace breakeven::ui {

/// What a model gives a sparkline: a QVariantList of doubles by year, an invalid one where there is none.
inline constexpr int sparklineRole = Qt::UserRole + 0x200;

/// A line of values by year, small enough for a row of a tree: nought is dotted, deficits are in red and end
/// in a hollow point, so that colour is never alone.
class SparklineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace breakeven::ui
