#pragma once

#include "painted_texts.h"

namespace breakeven::ui {

/// The texts a chart paints, where they stand in it.
inline std::vector<PaintedText> textsOf(QWidget& chart) {
    auto* plot = chart.findChild<QCustomPlot*>();
    if (!plot) {
        TextPaper paper(chart.size());
        chart.render(&paper, {}, {}, QWidget::DrawChildren);
        return paper.texts();
    }
    TextPaper paper(plot->size());
    QCPPainter painter;
    painter.begin(&paper);
    plot->toPainter(&painter, plot->width(), plot->height());
    painter.end();
    return paper.texts();
}

/// What is wrong with where texts stand: on one another, or outside a picture.
inline QStringList misplaced(const std::vector<PaintedText>& texts, QSizeF picture) {
    constexpr double spare = 1; // letters lean over their lines a little
    const QRectF inside(QPointF(-spare, -spare), picture + QSizeF(2 * spare, 2 * spare));
    QStringList faults;
    for (const PaintedText& text : texts)
        if (!inside.contains(text.ink)) faults << QString("\"%1\" leaves the chart").arg(text.text);
    return faults + overlaps(texts, spare);
}

} // namespace breakeven::ui
