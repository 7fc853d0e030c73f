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

// How large chart and type are set.
struct SummarySize {
    double chart; ///< millimetres high
    double type;  ///< points
};
constexpr SummarySize summarySizes[] = {{66, 10.5}, {54, 10}, {46, 9.5}, {38, 9}, {32, 8.5}};

void setSummary(Flow& flow, const Contents& contents, const std::optional<Fan>& surplus, SummarySize size) {
    const ScenarioFigures& figures = contents.main();
    const TypeStyle body = bodyStyle(size.type);
    addHeading(flow, ReportText::tr("Summary"), 1);
    const auto sentences = findings(figures.economy, figures.printed, figures.whole, figures.organisations);
    addParagraph(flow, textOf(sentences.front()), bodyStyle(13, ink::heading), points(8));
    addKeyFigures(flow, figures.whole);
    if (surplus) {
        addParagraph(flow,
                     textOf(deficitFinding(*surplus, surplus->last())) + ' ' +
                         textOf(rangeFinding(*surplus, surplus->last())),
                     body);
        addFanChart(flow, contents, *surplus, figures.whole, millimetres(size.chart));
    } else {
        addOutlookChart(flow, figures, figures.whole, millimetres(size.chart));
    }
    flow.space(points(6));
    for (auto sentence = sentences.begin() + 1; sentence != sentences.end(); ++sentence)
        addParagraph(flow, textOf(*sentence), body);
    if (const QString sentence = againstPlanSentence(contents); !sentence.isEmpty())
        addParagraph(flow, sentence, body);
    addHeading(flow, ReportText::tr("The board is asked to note"), 2, false);
    QStringList points;
    for (const Message& point : pointsToNote(figures.economy, figures.printed, figures.whole))
        points << textOf(point);
    addList(flow, points, body);
}

} // namespace

void addSummary(Flow& flow, const Contents& contents) {
    std::optional<Fan> surplus;
    if (contents.futures()) surplus = fanOf(contents, contents.main().whole, DrawnFigure::surplus);
    const auto isOnePage = [&](SummarySize size) {
        Flow trial(flow.frame());
        setSummary(trial, contents, surplus, size);
        return trial.takeSheets().size() == 1;
    };
    const auto size = std::find_if(std::begin(summarySizes), std::end(summarySizes), isOnePage);
    flow.breakPage();
    setSummary(flow, contents, surplus, size == std::end(summarySizes) ? summarySizes[0] : *size);
}

} // namespace breakeven::ui::report
