#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

Block linesBlock(const QStringList& lines, const TypeStyle& style, double indent = 0,
                 const QString& bullet = {}) {
    Block block;
    block.height = style.lineHeight * static_cast<double>(lines.size());
    block.place = [lines, style, indent, bullet](Sheet& page, QPointF corner) {
        if (!bullet.isEmpty()) write(page, corner, bullet, style);
        corner.rx() += indent;
        for (const QString& line : lines) {
            write(page, corner, line, style);
            corner.ry() += style.lineHeight;
        }
    };
    return block;
}

TypeStyle headingStyle(int level) {
    return level == 1 ? strongStyle(17, ink::heading) : strongStyle(12.5, ink::heading);
}

} // namespace

void write(Sheet& page, QPointF corner, const QString& text, const TypeStyle& style, double width,
           Qt::Alignment alignment) {
    if (text.isEmpty()) return;
    double x = corner.x();
    if (alignment & Qt::AlignRight) x += width - style.width(text);
    if (alignment & Qt::AlignHCenter) x += (width - style.width(text)) / 2;
    page.marks.push_back(TextMark{{x, corner.y() + style.ascent()}, text, style.font, style.colour});
}

void addHeading(Flow& flow, const QString& title, int level, bool inContents, const QString& remark) {
    const TypeStyle style = headingStyle(level);
    const TypeStyle light = bodyStyle(9, ink::muted);
    const double room = remark.isEmpty() ? 0 : light.width(remark) + points(10);
    Block block = linesBlock(wrapped(title, style, flow.width() - room), style);
    if (room > 0)
        block.place = [=, lines = block.place, width = flow.width()](Sheet& page, QPointF corner) {
            lines(page, corner);
            write(page, corner + QPointF(0, style.ascent() - light.ascent()), remark, light, width,
                  Qt::AlignRight);
        };
    block.spaceBefore = points(level == 1 ? 22 : 14);
    block.height += points(level == 1 ? 7 : 4);
    block.keepWithNext = true;
    if (inContents) block.entry = ContentsEntry{title, level, 0};
    flow.add(std::move(block));
}

void addParagraph(Flow& flow, const QString& text, const TypeStyle& style, double spaceAfter,
                  bool keepWithNext) {
    Block block = linesBlock(wrapped(text, style, flow.width()), style);
    block.height += spaceAfter;
    block.keepWithNext = keepWithNext;
    flow.add(std::move(block));
}

void addList(Flow& flow, const QStringList& items, const TypeStyle& style) {
    const double indent = millimetres(5);
    for (const QString& item : items) {
        Block block =
            linesBlock(wrapped(item, style, flow.width() - indent), style, indent, QStringLiteral("–"));
        block.height += points(3);
        flow.add(std::move(block));
    }
}

void addCaption(Flow& flow, const QString& title, const QString& remark) {
    const TypeStyle style = strongStyle(9.5);
    const TypeStyle light = bodyStyle(8, ink::muted);
    Block block;
    block.height = style.lineHeight + points(2);
    block.spaceBefore = points(10);
    block.keepWithNext = true;
    block.place = [=, width = flow.width()](Sheet& page, QPointF corner) {
        const double room = remark.isEmpty() ? 0 : light.width(remark) + points(8);
        write(page, corner, fitted(title, style, width - room), style);
        write(page, corner, remark, light, width, Qt::AlignRight);
    };
    flow.add(std::move(block));
}

void addDrawing(Flow& flow, double height, std::function<void(QPainter&, const QRectF&)> paint,
                const QString& finding) {
    Block block;
    block.height = height;
    block.place = [=, width = flow.width()](Sheet& page, QPointF corner) {
        page.marks.push_back(DrawingMark{{corner, QSizeF(width, height)}, paint, finding});
    };
    flow.add(std::move(block));
}

} // namespace breakeven::ui::report
