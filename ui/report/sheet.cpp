#include "report/sheet.h"

#include <QPainter>

namespace breakeven::ui::report {

namespace {

struct Pen {
    QPainter& painter;

    void operator()(const TextMark& mark) const {
        painter.setFont(mark.font);
        painter.setPen(mark.colour);
        painter.drawText(mark.baseline, mark.text);
    }
    void operator()(const BoxMark& mark) const { painter.fillRect(mark.rect, mark.fill); }
    void operator()(const RuleMark& mark) const {
        painter.setPen(QPen(mark.colour, mark.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(mark.line);
    }
    void operator()(const DrawingMark& mark) const {
        painter.save();
        mark.paint(painter, mark.rect);
        painter.restore();
    }
};

} // namespace

QString Sheet::figureAt(QPointF point) const {
    for (const FigurePlace& place : figures)
        if (place.rect.contains(point)) return place.figure;
    return {};
}

std::vector<QString> Sheet::texts() const {
    std::vector<QString> all;
    for (const Mark& mark : marks)
        if (const auto* text = std::get_if<TextMark>(&mark))
            all.push_back(text->text);
        else if (const auto* drawing = std::get_if<DrawingMark>(&mark))
            all.push_back(drawing->finding);
    return all;
}

SheetFrame a4() {
    const QRectF sheet(0, 0, millimetres(210), millimetres(297));
    return {sheet, sheet.adjusted(millimetres(18), millimetres(23), -millimetres(18), -millimetres(20))};
}

void paint(QPainter& painter, const Sheet& page) {
    for (const Mark& mark : page.marks) std::visit(Pen{painter}, mark);
}

} // namespace breakeven::ui::report
