#pragma once

#include <QStyledItemDelegate>

namespace breakeven::ui {

/// Draws what was found on two lines: name, code and value above, where it stands below.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace breakeven::ui
