#include "charts/month_plot.h"

#include "charts/chart_paper.h"
#include "charts/edge_labels.h"
#include "charts/figure_text.h"
#include "charts/month_text.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

struct MonthPlot {
    Q_DECLARE_TR_FUNCTIONS(MonthPlot)
};

struct Points {
    QVector<double> months, values;
};

Points pointsOf(const MonthChartData::Amounts& amounts) {
    Points points;
    for (std::size_t month = 0; month < amounts.size(); ++month)
        if (amounts[month]) {
            points.months << static_cast<double>(month);
            points.values << toDouble(*amounts[month]);
        }
    return points;
}

void widen(PlotFrame& frame, const std::optional<Money>& amount) {
    if (!amount) return;
    frame.lowest = std::min(frame.lowest, toDouble(*amount));
    frame.highest = std::max(frame.highest, toDouble(*amount));
}

EdgeLabel labelOf(const MonthChartData::End& end, MoneyUnit unit, const QColor& colour) {
    return {QStringLiteral("%1 %2").arg(end.name, chartedText(end.printed, unit)), colour,
            toDouble(end.exact)};
}

// From the last month seen to the end of the year.
void drawWay(QCustomPlot& plot, const MonthChartData& data, Money to, const QColor& ink, bool strong,
             const ChartStyle& style) {
    const auto seen = static_cast<std::size_t>(data.month - 1);
    if (data.month < 1 || data.month >= 12 || !data.actual[seen]) return;
    auto* way = plot.addGraph();
    way->setPen(QPen(ink, style.length(strong ? 1.6 : 1), strong ? Qt::DotLine : Qt::DashDotLine));
    way->setData({static_cast<double>(seen), 11.0}, {toDouble(*data.actual[seen]), toDouble(to)}, true);
    auto* end = plot.addGraph();
    end->setLineStyle(QCPGraph::lsNone);
    end->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(ink, style.length(1.4)),
                                         strong ? ink : style.colours.surface, style.length(9)));
    end->setData({11.0}, {toDouble(to)});
}

// On the side of the last point that is away from the plan.
void nameSeen(QCustomPlot& plot, const MonthChartData& data, const QColor& ink, const ChartStyle& style) {
    const auto last = static_cast<std::size_t>(data.month - 1);
    const double value = toDouble(*data.actual[last]);
    const bool below = data.plan[last] && *data.actual[last] < *data.plan[last];
    const double gap = valuePerPixel(plot) * style.length(5);
    const QString text = MonthPlot::tr("actual");
    const bool left = plot.xAxis->coordToPixel(static_cast<double>(last)) - plot.axisRect()->left() >
                      widthOf(text, style.smallFont()) + style.length(6);
    addText(plot, text, static_cast<double>(last), below ? value - gap : value + gap,
            (below ? Qt::AlignTop : Qt::AlignBottom) | (left ? Qt::AlignRight : Qt::AlignLeft),
            style.smallFont(), style.print ? style.colours.text : ink);
}

} // namespace

void plotMonths(QCustomPlot& plot, const MonthChartData& data, const ChartStyle& style, QSizeF size) {
    PlotFrame frame{.size = size, .years = {}, .unit = data.unit, .startsWithOutturn = false};
    for (int month = 1; month <= 12; ++month) frame.months << monthName(month);
    for (const auto* amounts : {&data.plan, &data.actual})
        for (const auto& amount : *amounts) widen(frame, amount);
    for (const auto* end : {&data.yearPlan, &data.expected, &data.otherwise})
        if (*end) widen(frame, (*end)->exact);

    const Colours& c = style.colours;
    const QColor ink = style.print ? QColor(Qt::black) : c.accent;
    const QColor other = style.print ? QColor("#425563") : c.muted;
    std::vector<EdgeLabel> labels;
    if (data.yearPlan) labels.push_back(labelOf(*data.yearPlan, data.unit, c.text));
    if (data.expected) labels.push_back(labelOf(*data.expected, data.unit, style.print ? c.text : ink));
    if (data.otherwise) labels.push_back(labelOf(*data.otherwise, data.unit, other));
    frame.labelRoom = edgeLabelRoom(labels, style, size.width());
    drawFrame(plot, frame, style);

    if (const Points plan = pointsOf(data.plan); !plan.months.isEmpty()) {
        auto* graph = plot.addGraph();
        graph->setData(plan.months, plan.values, true);
        graph->setPen(QPen(c.text, style.length(1.2), Qt::DashLine));
    }
    if (data.otherwise) drawWay(plot, data, data.otherwise->exact, other, false, style);
    if (data.expected) drawWay(plot, data, data.expected->exact, ink, true, style);
    if (const Points seen = pointsOf(data.actual); !seen.months.isEmpty()) {
        auto* graph = plot.addGraph();
        graph->setData(seen.months, seen.values, true);
        graph->setPen(QPen(ink, style.length(2)));
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, ink, ink, style.length(6)));
    }
    if (data.month > 0 && data.month < 12 && data.actual[static_cast<std::size_t>(data.month - 1)])
        nameSeen(plot, data, ink, style);
    addEdgeLabels(plot, labels, style);
}

void paintMonths(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                 const MonthChartData& data) {
    QCustomPlot plot;
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plotMonths(plot, data, printStyle(), size);
    paintOnPaper(painter, target, plot, size);
}

QString monthTable(const MonthChartData& data) {
    const auto text = [](const std::optional<Money>& amount) {
        return amount ? toQt(toText(*amount)) : QString();
    };
    QStringList lines{QStringList{MonthPlot::tr("To the end of"), headingOf(MonthPlot::tr("Plan")),
                                  headingOf(MonthPlot::tr("Actual"))}
                          .join('\t')};
    for (int month = 1; month <= 12; ++month) {
        const auto place = static_cast<std::size_t>(month - 1);
        lines << QStringList{monthName(month), text(data.plan[place]), text(data.actual[place])}.join('\t');
    }
    for (const auto* end : {&data.expected, &data.otherwise})
        if (*end) lines << QStringList{(*end)->name, QString(), toQt(toText((*end)->exact))}.join('\t');
    return lines.join('\n') + '\n';
}

QString monthText(const MonthChartData& data, int month) {
    const auto place = static_cast<std::size_t>(month - 1);
    QStringList lines{MonthPlot::tr("%1, the year to the end of %2").arg(data.year, monthName(month))};
    const auto add = [&](const QString& name, const std::optional<Money>& amount) {
        if (amount) lines << MonthPlot::tr("%1: %2").arg(name, amountText(amount, data.unit));
    };
    add(MonthPlot::tr("Plan"), data.plan[place]);
    add(MonthPlot::tr("Actual"), data.actual[place]);
    for (const auto* end : {&data.expected, &data.otherwise})
        if (month == 12 && *end) add((*end)->name, (*end)->printed);
    return lines.join('\n');
}

} // namespace breakeven::ui
