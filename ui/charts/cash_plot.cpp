#include "charts/cash_plot.h"

#include "charts/chart_paper.h"
#include "charts/edge_labels.h"
#include "charts/figure_text.h"
#include "charts/hatched_bars.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>

#include <qcustomplot.h>

namespace breakeven::ui {

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

bool isSupported(const CashYear& year) { return year.support > Money(); }

void widen(PlotFrame& frame, const CashChartData& data) {
    for (const auto& year : data.cash) {
        if (!year) continue;
        for (const Money amount : {year->closing, year->beforeSupport, year->minimum}) {
            frame.lowest = std::min(frame.lowest, toDouble(amount));
            frame.highest = std::max(frame.highest, toDouble(amount));
        }
    }
}

HatchedBars* addBars(QCustomPlot& plot, const QColor& fill, const QPen& pen) {
    auto* bars = new HatchedBars(plot.xAxis, plot.yAxis);
    bars->setWidth(0.62);
    bars->setBrush(fill);
    bars->setPen(pen);
    return bars;
}

void drawBars(QCustomPlot& plot, const CashChartData& data, const ChartStyle& style) {
    const Colours& colours = style.colours;
    const QColor ink = style.print ? QColor(Qt::black) : colours.deficit;
    const QColor own = data.colours.isValid() ? data.colours.on(colours.surface)
                       : style.print          ? QColor("#7A8A99")
                                              : colours.accent;
    auto* cash = addBars(plot, own, Qt::NoPen);
    auto* shortfall =
        addBars(plot, blend(colours.surface, ink, style.print ? 0.06 : 0.2), QPen(ink, style.length(1)));
    shortfall->setHatch(HatchedBars::Hatch::rising, QPen(ink, style.length(1)), style.length(7));
    for (std::size_t year = 0; year < data.cash.size(); ++year) {
        if (!data.cash[year]) continue;
        cash->addData(static_cast<double>(year), toDouble(data.cash[year]->closing));
        if (isSupported(*data.cash[year]) && data.cash[year]->beforeSupport < Money())
            shortfall->addData(static_cast<double>(year), toDouble(data.cash[year]->beforeSupport));
    }
}

/// What has to be held and what is lent, beside their last year.
std::vector<EdgeLabel> labelsOf(const CashChartData& data, const ChartStyle& style) {
    for (std::size_t year = data.cash.size(); year-- > 0;) {
        if (!data.cash[year]) continue;
        const CashYear& last = *data.cash[year];
        std::vector<EdgeLabel> labels{{Chart::tr("minimum"), style.colours.text, toDouble(last.minimum)}};
        if (isSupported(last) && last.beforeSupport < Money())
            labels.push_back({Chart::tr("support"), style.print ? style.colours.text : style.colours.deficit,
                              toDouble(last.beforeSupport) / 2});
        return labels;
    }
    return {};
}

/// What has to be held, as steps from year to year.
void drawMinimum(QCustomPlot& plot, const CashChartData& data, const ChartStyle& style) {
    QVector<double> years, amounts;
    for (std::size_t year = 0; year < data.cash.size(); ++year) {
        if (!data.cash[year]) continue;
        for (const double side : {-0.5, 0.5}) {
            years << static_cast<double>(year) + side;
            amounts << toDouble(data.cash[year]->minimum);
        }
    }
    if (years.isEmpty()) return;
    auto* line = plot.addGraph();
    line->setData(years, amounts, true);
    line->setPen(QPen(style.colours.text, style.length(1.4), Qt::DashLine));
}

/// What is written at a year: the support drawn below its bar, else the cash above its own.
QString figureOf(const CashYear& cash, MoneyUnit unit) {
    return chartedText(isSupported(cash) ? cash.support : cash.closing, unit);
}

/// The years whose figure is written: all if there is room, else the one most short, or the last.
std::vector<bool> labelled(const CashChartData& data, const QFont& font, double room) {
    std::size_t chosen = 0;
    bool all = true;
    for (std::size_t year = 0; year < data.cash.size(); ++year) {
        if (!data.cash[year]) continue;
        all = all && widthOf(figureOf(*data.cash[year], data.unit), font) <= room;
        if (!data.cash[chosen] || data.cash[year]->support >= data.cash[chosen]->support) chosen = year;
    }
    std::vector<bool> wanted(data.cash.size(), all);
    if (!wanted.empty()) wanted[chosen] = true;
    return wanted;
}

void drawFigures(QCustomPlot& plot, const CashChartData& data, const ChartStyle& style, double room) {
    const double gap = valuePerPixel(plot) * style.length(3);
    const QFont font = style.smallFont(true);
    if (!holdsFigures(plot, font)) return;
    const auto wanted = labelled(data, font, room);
    for (std::size_t year = 0; year < data.cash.size(); ++year) {
        if (!data.cash[year] || !wanted[year]) continue;
        const CashYear& cash = *data.cash[year];
        const auto at = static_cast<double>(year);
        const QString text = figureOf(cash, data.unit);
        if (isSupported(cash))
            addText(plot, text, at, std::min(toDouble(cash.beforeSupport), 0.0) - gap,
                    Qt::AlignTop | Qt::AlignHCenter, font,
                    style.print ? style.colours.text : style.colours.deficit);
        else
            addText(plot, text, at, std::max(toDouble(cash.closing), toDouble(cash.minimum)) + gap,
                    Qt::AlignBottom | Qt::AlignHCenter, font, style.colours.text);
    }
}

} // namespace

void plotCash(QCustomPlot& plot, const CashChartData& data, const ChartStyle& style, QSizeF size) {
    PlotFrame frame{.size = size, .years = data.years, .unit = data.unit};
    widen(frame, data);
    const std::vector<EdgeLabel> labels = labelsOf(data, style);
    frame.labelRoom = edgeLabelRoom(labels, style, size.width());
    drawFrame(plot, frame, style);
    drawBars(plot, data, style);
    drawMinimum(plot, data, style);
    addEdgeLabels(plot, labels, style);
    drawFigures(plot, data, style, yearWidth(plot, frame));
}

void paintCash(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
               const CashChartData& data) {
    QCustomPlot plot;
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plotCash(plot, data, printStyle(), size);
    paintOnPaper(painter, target, plot, size);
}

QString cashTable(const CashChartData& data) {
    QStringList lines{QStringList{Chart::tr("Year"), headingOf(Chart::tr("Cash")),
                                  headingOf(Chart::tr("Minimum")), headingOf(Chart::tr("Support drawn"))}
                          .join('\t')};
    for (std::size_t year = 0; year < data.years.size(); ++year) {
        QStringList line{yearText(data.years[year])};
        if (const auto& cash = data.exact[year])
            for (const Money amount : {cash->closing, cash->minimum, cash->support})
                line << toQt(toText(amount));
        lines << line.join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
