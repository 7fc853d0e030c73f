#include "charts/heat_map_paint.h"

#include "charts/chart_paper.h"
#include "charts/figure_text.h"
#include "charts/plot_frame.h"
#include "theme/contrast.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven::ui {

namespace {

/// The share of income from which on a deficit or surplus is shown at full depth.
constexpr double fullDepth = 0.10;

// Heights in lines.
constexpr double headLines = 1.3, rowLines = 1.45, mostPrintedLines = 2.2;

double lineHeight(const ChartStyle& style) { return QFontMetricsF(style.font()).height(); }

/// Whether every word beside a figure of the row has room in its cell.
bool showsRemarks(const HeatMapData::Row& row, const ChartStyle& style, double cellWidth) {
    return std::all_of(row.cells.begin(), row.cells.end(), [&](const auto& cell) {
        return !cell || widthOf(cell->text, style.smallFont(true)) +
                                widthOf(cell->remark + cell->mark, style.smallFont()) + style.length(20) <=
                            cellWidth;
    });
}

/// What the colour of an organisation takes before its name.
double swatchRoom(const HeatMapData::Row& row, const ChartStyle& style) {
    return row.colours.isValid() ? style.length(14) : 0;
}

double leastNameWidth(const ChartStyle& style) {
    return 12 * QFontMetricsF(style.font()).averageCharWidth() + style.length(14);
}

/// What a cell needs to show its figure and mark whole.
double leastCellWidth(const HeatMapData& data, const ChartStyle& style) {
    double widest = 0;
    for (const auto& row : data.rows)
        for (const auto& cell : row.cells)
            if (cell)
                widest = std::max(widest, widthOf(cell->text, style.smallFont(cell->heat < 0)) +
                                              widthOf(cell->mark, style.smallFont()));
    return widest + style.length(14);
}

/// The figure at the right, before it the remark if there is room, and the mark at the left edge.
void drawCell(QPainter& painter, const QRectF& place, const std::optional<HeatMapData::Cell>& cell,
              bool withRemark, const ChartStyle& style) {
    const QRectF box = place.adjusted(style.length(1), style.length(1), -style.length(1), -style.length(1));
    if (!cell) return painter.fillRect(box, style.colours.band);
    const QColor ground = heatColour(cell->heat, style);
    painter.fillRect(box, ground);
    painter.setPen(textOn(ground));
    const QRectF room = box.adjusted(style.length(5), 0, -style.length(4), 0);
    const QFont figure = style.smallFont(cell->heat < 0);
    painter.setFont(figure);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, cell->text);
    painter.setFont(style.smallFont());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, cell->mark);
    if (!withRemark) return;
    painter.drawText(room.adjusted(0, 0, -widthOf(cell->text, figure) - style.length(7), 0),
                     Qt::AlignRight | Qt::AlignVCenter, cell->remark);
}

/// The head of a year, shorter where there is little room; at the least every second one.
QString headOf(const HeatMapData& data, std::size_t year, double room, const QFont& font, double gap) {
    for (const bool brief : {false, true})
        if (const QString text = yearText(data.years[year], brief); widthOf(text, font) + gap <= room)
            return text;
    const bool wanted = year % 2 == (data.years.size() - 1) % 2;
    const QString text = yearText(data.years[year], true);
    return wanted && widthOf(text, font) <= room * 2 ? text : QString();
}

} // namespace

QRectF HeatMapLayout::cell(int row, int year) const {
    return {area.left() + nameWidth + year * cellWidth, area.top() + headHeight + row * rowHeight, cellWidth,
            rowHeight};
}

double heatMapHeight(const HeatMapData& data, const ChartStyle& style, double rows) {
    return lineHeight(style) * headLines +
           static_cast<double>(data.rows.size()) * lineHeight(style) * rowLines * rows;
}

double heatMapWidth(const HeatMapData& data, const ChartStyle& style) {
    return leastNameWidth(style) + static_cast<double>(data.years.size()) * leastCellWidth(data, style);
}

HeatMapLayout layoutHeatMap(const HeatMapData& data, const ChartStyle& style, const QRectF& area) {
    HeatMapLayout layout{.area = area, .headHeight = lineHeight(style) * headLines};
    for (const auto& row : data.rows)
        layout.nameWidth = std::max(layout.nameWidth, widthOf(row.name, style.font()) + style.length(12) +
                                                          swatchRoom(row, style));
    const auto rows = static_cast<double>(std::max<std::size_t>(data.rows.size(), 1));
    const auto years = static_cast<double>(std::max<std::size_t>(data.years.size(), 1));
    layout.rowHeight = std::min((area.height() - layout.headHeight) / rows,
                                lineHeight(style) * (style.print ? mostPrintedLines : 2 * rowLines));
    // Figures before names, which end in dots.
    layout.nameWidth =
        std::min({layout.nameWidth, area.width() * 0.38,
                  std::max(leastNameWidth(style), area.width() - years * leastCellWidth(data, style))});
    layout.cellWidth = (area.width() - layout.nameWidth) / years;
    return layout;
}

void drawHeatMap(QPainter& painter, const HeatMapData& data, const ChartStyle& style, const QRectF& area) {
    const HeatMapLayout layout = layoutHeatMap(data, style, area);
    painter.setFont(style.smallFont());
    painter.setPen(style.colours.muted);
    for (std::size_t year = 0; year < data.years.size(); ++year) {
        QRectF head = layout.cell(0, static_cast<int>(year));
        head.moveBottom(area.top() + layout.headHeight);
        const QString text = headOf(data, year, layout.cellWidth, style.smallFont(), style.length(6));
        painter.drawText(head.adjusted(-head.width(), 0, -style.length(5), -style.length(3)),
                         Qt::AlignRight | Qt::AlignBottom, text);
    }
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        const QRectF first = layout.cell(static_cast<int>(row), 0);
        const double swatch = swatchRoom(data.rows[row], style);
        const QRectF name(area.left() + swatch, first.top(), layout.nameWidth - style.length(8) - swatch,
                          first.height());
        if (swatch > 0) {
            const double side = style.length(8);
            painter.fillRect(QRectF(area.left() + style.length(1), name.center().y() - side / 2, side, side),
                             data.rows[row].colours.on(style.colours.surface));
        }
        painter.setFont(style.font());
        painter.setPen(style.colours.text);
        painter.drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(style.font()).elidedText(data.rows[row].name, Qt::ElideRight, name.width()));
        const bool remarks = showsRemarks(data.rows[row], style, layout.cellWidth);
        for (std::size_t year = 0; year < data.years.size(); ++year)
            drawCell(painter, layout.cell(static_cast<int>(row), static_cast<int>(year)),
                     data.rows[row].cells[year], remarks, style);
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

double heatOfMargin(double margin) { return std::clamp(margin / fullDepth, -1.0, 1.0); }

QColor heatColour(double heat, const ChartStyle& style) {
    const double depth = std::sqrt(std::min(std::abs(heat), 1.0));
    if (style.print) // black and white: deficits from pale to dark grey, surpluses white
        return heat < 0 ? blend(QColor("#E4E4E4"), QColor("#4A4A4A"), depth) : QColor(Qt::white);
    const QColor full = heat < 0 ? style.colours.deficit : style.colours.accent;
    return blend(blend(style.colours.surface, full, 0.08), full, depth * 0.85);
}

QString heatMapTable(const HeatMapData& data) {
    QStringList head{QCoreApplication::translate("Chart", "Organisation")};
    for (const FinancialYear year : data.years) head << headingOf(yearText(year), data.copied);
    QStringList lines{head.join('\t')};
    for (const auto& row : data.rows) {
        QStringList line{row.name};
        for (const auto& cell : row.cells) line << (cell ? cell->copied : QString());
        lines << line.join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
