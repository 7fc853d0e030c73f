#include "charts/heat_map_paint.h"

#include "charts/chart_paper.h"
#include "charts/figure_text.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

/// The share of income from which on a deficit or surplus is shown at full depth.
constexpr double fullDepth = 0.10;

double lineHeight(const ChartStyle& style) { return QFontMetricsF(style.font()).height(); }

/// Black or white, whichever reads better on `ground`.
QColor textOn(const QColor& ground) {
    const double light = 0.2126 * ground.redF() + 0.7152 * ground.greenF() + 0.0722 * ground.blueF();
    return light > 0.5 ? QColor("#101418") : QColor(Qt::white);
}

void drawCell(QPainter& painter, const QRectF& cell, const HeatMapData::Row& row, std::size_t year,
              MoneyUnit unit, const ChartStyle& style) {
    const QRectF box = cell.adjusted(style.length(1), style.length(1), -style.length(1), -style.length(1));
    if (!row.surplus[year]) {
        painter.fillRect(box, style.colours.band);
        return;
    }
    const bool deficit = *row.surplus[year] < Money();
    const QColor ground = heatColour(row.margin[year], style);
    painter.fillRect(box, ground);
    painter.setFont(style.smallFont(deficit));
    painter.setPen(textOn(ground));
    painter.drawText(box.adjusted(0, 0, -style.length(4), 0), Qt::AlignRight | Qt::AlignVCenter,
                     moneyText(*row.surplus[year], unit));
}

} // namespace

QRectF HeatMapLayout::cell(int row, int year) const {
    return {area.left() + nameWidth + year * cellWidth, area.top() + headHeight + row * rowHeight, cellWidth,
            rowHeight};
}

double heatMapHeight(const HeatMapData& data, const ChartStyle& style) {
    return lineHeight(style) * 1.3 + static_cast<double>(data.rows.size()) * lineHeight(style) * 1.7;
}

HeatMapLayout layoutHeatMap(const HeatMapData& data, const ChartStyle& style, const QRectF& area) {
    HeatMapLayout layout{.area = area, .headHeight = lineHeight(style) * 1.3};
    for (const auto& row : data.rows)
        layout.nameWidth = std::max(layout.nameWidth, widthOf(row.name, style.font()) + style.length(12));
    layout.nameWidth = std::min(layout.nameWidth, area.width() * 0.38);
    const auto rows = static_cast<double>(std::max<std::size_t>(data.rows.size(), 1));
    const auto years = static_cast<double>(std::max<std::size_t>(data.years.size(), 1));
    layout.rowHeight = std::min((area.height() - layout.headHeight) / rows, lineHeight(style) * 2.2);
    layout.cellWidth = (area.width() - layout.nameWidth) / years;
    return layout;
}

void drawHeatMap(QPainter& painter, const HeatMapData& data, const ChartStyle& style, const QRectF& area) {
    const HeatMapLayout layout = layoutHeatMap(data, style, area);
    const bool brief = widthOf("2014/15", style.smallFont()) + style.length(6) > layout.cellWidth;
    painter.setFont(style.smallFont());
    painter.setPen(style.colours.muted);
    for (std::size_t year = 0; year < data.years.size(); ++year) {
        QRectF head = layout.cell(0, static_cast<int>(year));
        head.moveBottom(area.top() + layout.headHeight);
        painter.drawText(head.adjusted(0, 0, -style.length(5), -style.length(3)),
                         Qt::AlignRight | Qt::AlignBottom, yearText(data.years[year], brief));
    }
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        const QRectF first = layout.cell(static_cast<int>(row), 0);
        const QRectF name(area.left(), first.top(), layout.nameWidth - style.length(8), first.height());
        painter.setFont(style.font());
        painter.setPen(style.colours.text);
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(style.font()).elidedText(data.rows[row].name, Qt::ElideRight, name.width()));
        for (std::size_t year = 0; year < data.years.size(); ++year)
            drawCell(painter, layout.cell(static_cast<int>(row), static_cast<int>(year)), data.rows[row],
                     year, data.unit, style);
    }
}

void paintHeatMap(QPainter& painter, const QRectF& target, double unitsPerMillimetre,
                  const HeatMapData& data) {
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    drawHeatMap(painter, data, printStyle(), QRectF(QPointF(), size));
    painter.restore();
}

QColor heatColour(double margin, const ChartStyle& style) {
    const double depth = std::sqrt(std::min(std::abs(margin) / fullDepth, 1.0));
    if (style.print) // black and white: deficits from pale to dark grey, surpluses white
        return margin < 0 ? blend(QColor("#E4E4E4"), QColor("#4A4A4A"), depth) : QColor(Qt::white);
    const QColor full = margin < 0 ? style.colours.deficit : style.colours.accent;
    return blend(blend(style.colours.surface, full, 0.08), full, depth * 0.85);
}

QString heatMapTable(const HeatMapData& data) {
    QStringList head{QCoreApplication::translate("Chart", "Organisation")};
    for (const FinancialYear year : data.years) head << yearText(year);
    QStringList lines{head.join('\t')};
    for (const auto& row : data.rows) {
        QStringList line{row.name};
        for (const auto& amount : row.surplus) line << (amount ? toQt(toText(*amount)) : QString());
        lines << line.join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
