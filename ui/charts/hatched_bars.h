#pragma once

#include <qcustomplot.h>

namespace breakeven::ui {

/// Bars filled with lines of their own, which a printer draws as finely as anything else; brush patterns are
/// drawn in the dots of whatever device.
class HatchedBars : public QCPBars {
public:
    enum class Hatch { none, rising, falling, level, crossed };

    HatchedBars(QCPAxis* keyAxis, QCPAxis* valueAxis) : QCPBars(keyAxis, valueAxis) {}

    void setHatch(Hatch hatch, const QPen& pen, double distance) {
        hatch_ = hatch;
        hatchPen_ = pen;
        distance_ = distance;
    }

protected:
    void draw(QCPPainter* painter) override;

private:
    void hatch(QCPPainter& painter, const QRectF& bar) const;

    Hatch hatch_ = Hatch::none;
    QPen hatchPen_;
    double distance_ = 6;
};

} // namespace breakeven::ui
