#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QCustomPlot;
class QCPItemText;

namespace breakeven::ui {

/// The places of a plot that its texts have taken, so that none is put on another or outside.
class FreePlaces {
public:
    explicit FreePlaces(const QRectF& inside) : inside_(inside) {}

    /// Takes a place; false where it is not free.
    bool take(const QRectF& place);

private:
    QRectF inside_;
    std::vector<QRectF> taken_;
};

/// A text over, under, right or left of a point of the plot, in pixels, the first of these that is free; null
/// where none is.
QCPItemText* addTextBeside(QCustomPlot& plot, FreePlaces& places, const QString& text, QPointF point,
                           double gap, const QFont& font, const QColor& colour);

} // namespace breakeven::ui
