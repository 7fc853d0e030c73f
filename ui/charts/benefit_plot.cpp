#include "charts/benefit_plot.h"

#include "charts/chart_paper.h"
#include "charts/edge_labels.h"
#include "charts/figure_text.h"
#include "charts/month_frame.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"
#include "insight/measure/measure_findings.h"

#include <QCoreApplication>

#include <qcustomplot.h>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(BenefitChart)
};

/// What the lines are drawn in.
struct Inks {
    QColor without, planned, seen;
};

Inks inksOf(const ChartStyle& style) {
    if (style.print) return {"#333333", Qt::black, Qt::black};
    return {style.colours.muted, style.colours.accent, style.colours.text};
}

} // namespace

std::vector<MeasuredMonth> BenefitChartData::months() const {
    std::vector<MeasuredMonth> all;
    for (const MeasuredMonth& month : progress.months)
        if (month.without && month.planned) all.push_back(month);
    return all;
}

void plotBenefit(QCustomPlot& plot, const BenefitChartData& data, const ChartStyle& style, QSizeF size) {
    const std::vector<MeasuredMonth> months = data.months();
    MonthFrame frame{.size = size, .first = {}, .last = {}, .text = {}};
    frame.text = [](double value) { return toQt(measureText(value)); };
    frame.unit = toQt(data.progress.measure.unit);
    std::vector<EdgeLabel> labels;
    QVector<double> x, without, planned, seen;
    const Inks inks = inksOf(style);
    if (!months.empty()) {
        frame.first = months.front().month;
        frame.last = months.back().month;
        for (const MeasuredMonth& month : months) {
            x << frame.place(month.month);
            without << toDouble(*month.without);
            planned << toDouble(*month.planned);
            seen << toDouble(month.observed);
        }
        const auto [low, high] = std::minmax({*std::min_element(seen.begin(), seen.end()),
                                              *std::max_element(seen.begin(), seen.end()),
                                              *std::min_element(without.begin(), without.end()),
                                              *std::max_element(without.begin(), without.end()),
                                              *std::min_element(planned.begin(), planned.end()),
                                              *std::max_element(planned.begin(), planned.end())});
        frame.lowest = low;
        frame.highest = high;
        const auto add = [&](const QString& text, const QColor& colour, const auto& value) {
            labels.push_back({text.arg(toQt(measureText(value))), colour, toDouble(value)});
        };
        add(Chart::tr("without %1"), inks.without, *months.back().without);
        add(Chart::tr("planned %1"), inks.planned, *months.back().planned);
        add(Chart::tr("actual %1"), inks.seen, months.back().observed);
    }
    frame.labelRoom = edgeLabelRoom(labels, style, size.width());
    drawFrame(plot, frame, style);
    if (months.empty()) return;

    auto* top = plot.addGraph();
    top->setPen(QPen(inks.without, style.length(1.4), Qt::DashLine));
    top->setData(x, without, true);
    top->setLineStyle(QCPGraph::lsStepCenter);
    auto* line = plot.addGraph();
    line->setPen(QPen(inks.seen, style.length(1.6)));
    line->setData(x, seen, true);
    // From the start on what lies between is what was saved, or lost.
    if (const auto start = data.progress.measure.firstMonth(); start && *start <= frame.last) {
        QVector<double> fromX, fromWithout, fromSeen;
        for (qsizetype i = 0; i < x.size(); ++i)
            if (x[i] >= frame.place(*start)) {
                fromX << x[i];
                fromWithout << without[i];
                fromSeen << seen[i];
            }
        auto* edge = plot.addGraph();
        edge->setPen(Qt::NoPen);
        edge->setData(fromX, fromWithout, true);
        auto* filled = plot.addGraph();
        filled->setPen(Qt::NoPen);
        filled->setData(fromX, fromSeen, true);
        filled->setBrush(
            blend(style.colours.surface, style.print ? QColor(Qt::black) : style.colours.accent, 0.14));
        filled->setChannelFillGraph(edge);
        for (QCPGraph* below : {edge, filled}) below->setLayer("grid");
        if (*start > frame.first) addStart(plot, frame, *start, data.start, style);
    }
    auto* plan = plot.addGraph();
    plan->setPen(QPen(inks.planned, style.length(1.6), Qt::DotLine));
    plan->setData(x, planned, true);
    plan->setLineStyle(QCPGraph::lsStepCenter);
    auto* marks = plot.addGraph();
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setScatterStyle({QCPScatterStyle::ssDisc, QPen(inks.seen), inks.seen, style.length(5)});
    marks->setData(x, seen, true);
    addEdgeLabels(plot, labels, style);
}

void paintBenefit(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const BenefitChartData& data) {
    QCustomPlot plot;
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plotBenefit(plot, data, printStyle(), size);
    paintOnPaper(painter, target, plot, size);
}

QString benefitTable(const BenefitChartData& data) {
    const auto of = [unit = toQt(data.progress.measure.unit)](const QString& name) {
        return headingIn(name, unit);
    };
    QStringList lines{QStringList{Chart::tr("Month"), of(Chart::tr("Actual")), of(Chart::tr("Without")),
                                  of(Chart::tr("Planned")), of(Chart::tr("Saved to date"))}
                          .join('\t')};
    const auto plain = [](const auto& value) { return value ? toQt(toText(*value, 6)) : QString(); };
    for (const MeasuredMonth& month : data.progress.months)
        lines << QStringList{toQt(toText(month.month)), toQt(toText(month.observed, 6)), plain(month.without),
                             plain(month.planned), plain(month.savedToDate)}
                     .join('\t');
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
