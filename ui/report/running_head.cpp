#include "report/running_head.h"

#include "report/report_text.h"
#include "report/text_block.h"

#include <QPainter>

namespace breakeven::ui::report {

namespace {

void paintDraft(QPainter& painter, const QRectF& sheet) {
    const TypeStyle style = strongStyle(150, QColor("#EDEDED"));
    const QString text = ReportText::tr("DRAFT");
    painter.translate(sheet.center());
    painter.rotate(-55);
    painter.setFont(style.font);
    painter.setPen(style.colour);
    painter.drawText(QPointF(-style.width(text) / 2, points(52)), text);
}

void addDraftMark(Sheet& page) {
    // Above the ground of a cover, below everything else.
    const auto at = page.bare ? page.marks.begin() + 1 : page.marks.begin();
    page.marks.insert(at, DrawingMark{a4().sheet, paintDraft, ReportText::tr("DRAFT")});
}

void addHeadAndFoot(Sheet& page, const RunningHead& head, const QString& number) {
    const QRectF area = a4().content;
    const TypeStyle style = bodyStyle(8, ink::muted);
    const double top = area.top() - millimetres(12), foot = area.bottom() + millimetres(6);
    write(page, {area.left(), top},
          fitted(head.title, style, area.width() - style.width(head.kind) - points(20)), style);
    write(page, {area.left(), top}, head.kind, style, area.width(), Qt::AlignRight);
    const double y = top + style.lineHeight + points(1);
    page.marks.push_back(RuleMark{QLineF(area.left(), y, area.right(), y), points(0.5), ink::hairline});
    write(page, {area.left(), foot},
          fitted(head.remark, style, area.width() - style.width(number) - points(20)), style);
    write(page, {area.left(), foot}, number, style, area.width(), Qt::AlignRight);
}

} // namespace

void addRunningHeads(std::vector<Sheet>& pages, const RunningHead& head, bool draft) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (draft) addDraftMark(pages[i]);
        if (!pages[i].bare)
            addHeadAndFoot(pages[i], head, ReportText::tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
    }
}

} // namespace breakeven::ui::report
