#include "document/message_text.h"
#include "insight/position/findings.h"
#include "insight/position/key_figures.h"
#include "insight/uncertainty/fan_findings.h"
#include "report/outlook_chart.h"
#include "report/report_text.h"
#include "report/sections.h"
#include "report/text_block.h"

namespace breakeven::ui::report {

namespace {

// The largest of the sizes in which the text fits.
TypeStyle fittingStyle(const QString& text, double room, const QColor& colour) {
    for (const double size : {14.0, 13.0, 12.0, 11.0})
        if (strongStyle(size).width(text) <= room) return strongStyle(size, colour);
    return strongStyle(10, colour);
}

void placeCard(Sheet& page, const QRectF& card, const KeyFigure& figure) {
    const double room = card.width() - points(14);
    const TypeStyle label = bodyStyle(8.5, ink::muted);
    TypeStyle value = fittingStyle(textOf(figure.figure), room, figure.adverse ? ink::deficit : ink::heading);
    value.lineHeight = points(20);
    const TypeStyle note = bodyStyle(8);
    page.marks.push_back(BoxMark{card, ink::band});
    page.marks.push_back(BoxMark{QRectF(card.topLeft(), QSizeF(points(2.5), card.height())),
                                 figure.adverse ? ink::deficit : ink::heading});
    QPointF at = card.topLeft() + QPointF(points(9), points(6));
    for (const auto& [message, style] :
         {std::pair{figure.label, label}, std::pair{figure.figure, value}, std::pair{figure.note, note}}) {
        write(page, at, fitted(textOf(message), style, room), style);
        at.ry() += style.lineHeight;
    }
}

void addKeyFigures(Flow& flow, const Outlook& outlook) {
    Block block;
    block.height = millimetres(21);
    block.place = [figures = keyFigures(outlook), width = flow.width()](Sheet& page, QPointF corner) {
        const double gap = millimetres(3);
        const double card = (width - gap * 3) / 4;
        for (const KeyFigure& figure : figures) {
            placeCard(page, {corner, QSizeF(card, millimetres(19))}, figure);
            corner.rx() += card + gap;
        }
    };
    flow.add(std::move(block));
}

} // namespace

void addSummary(Flow& flow, const Contents& contents) {
    const ScenarioFigures& figures = contents.main();
    flow.breakPage();
    addHeading(flow, ReportText::tr("Summary"), 1);
    const auto sentences = findings(figures.economy, figures.printed, figures.whole, figures.organisations);
    addParagraph(flow, textOf(sentences.front()), bodyStyle(13, ink::heading), points(8));
    addKeyFigures(flow, figures.whole);
    if (contents.futures()) {
        const Fan surplus = fanOf(contents, figures.whole, DrawnFigure::surplus);
        addParagraph(flow,
                     textOf(deficitFinding(surplus, surplus.last())) + ' ' +
                         textOf(rangeFinding(surplus, surplus.last())),
                     bodyStyle(10.5));
        addFanChart(flow, contents, surplus, figures.whole, millimetres(64));
    } else {
        addOutlookChart(flow, figures, figures.whole, millimetres(70));
    }
    flow.space(points(6));
    for (auto sentence = sentences.begin() + 1; sentence != sentences.end(); ++sentence)
        addParagraph(flow, textOf(*sentence), bodyStyle(10.5));
    if (const QString sentence = againstPlanSentence(contents); !sentence.isEmpty())
        addParagraph(flow, sentence, bodyStyle(10.5));
    addHeading(flow, ReportText::tr("The board is asked to note"), 2, false);
    QStringList points;
    for (const Message& point : pointsToNote(figures.economy, figures.printed, figures.whole))
        points << textOf(point);
    addList(flow, points, bodyStyle(10.5));
}

} // namespace breakeven::ui::report
