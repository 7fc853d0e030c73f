#include "pages/sparkline_delegate.h"

#include "theme/colours.h"
#include "theme/type.h"

#include <QPainter>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr qreal point = 2.5;

/// Where values stand in a rectangle, nought always among them.
class Scale {
public:
    Scale(const QVariantList& values, const QRectF& room) : room_(room), count_(values.size()) {
        for (const QVariant& value : values) {
            if (!value.isValid()) continue;
            lowest_ = std::min(lowest_, value.toDouble());
            highest_ = std::max(highest_, value.toDouble());
        }
        if (lowest_ == highest_) highest_ = lowest_ + 1;
    }

    QPointF at(qsizetype year, double value) const {
        const double across = count_ > 1 ? double(year) / double(count_ - 1) : 0.5;
        return {room_.left() + across * room_.width(), height(value)};
    }
    double height(double value) const {
        return room_.bottom() - (value - lowest_) / (highest_ - lowest_) * room_.height();
    }

private:
    QRectF room_;
    qsizetype count_;
    double lowest_ = 0;
    double highest_ = 0;
};

} // namespace

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index); // ground and selection
    const QVariantList values = index.data(sparklineRole).toList();
    if (values.isEmpty()) return;
    const Colours colours = coloursFor(option.palette);
    const QRectF room = QRectF(option.rect).adjusted(grid(2), grid(1), -grid(2), -grid(1));
    const Scale scale(values, room);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : colours.accent;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(selected ? ink : colours.muted, 1));
    painter->drawLine(QPointF(room.left(), scale.height(0)), QPointF(room.right(), scale.height(0)));
    std::optional<QPointF> before;
    std::optional<double> last;
    for (qsizetype year = 0; year < values.size(); ++year) {
        if (!values[year].isValid()) {
            before.reset();
            continue;
        }
        last = values[year].toDouble();
        const QPointF here = scale.at(year, *last);
        painter->setPen(QPen(selected || *last >= 0 ? ink : colours.deficit, 1.5));
        if (before) painter->drawLine(*before, here);
        before = here;
    }
    if (before && last) {
        painter->setBrush(*last < 0 ? QBrush(Qt::NoBrush) : QBrush(ink));
        painter->drawEllipse(*before, point, point);
    }
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {grid(26), size.height()};
}

} // namespace breakeven::ui
