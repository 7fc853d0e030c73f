#include "charts/row_chart_paint.h"

#include "charts/chart_paper.h"
#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "charts/plot_frame.h"
#include "document/message_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace breakeven::ui {

namespace {

constexpr std::array hatches{Qt::SolidPattern, Qt::BDiagPattern,     Qt::HorPattern,
                             Qt::FDiagPattern, Qt::DiagCrossPattern, Qt::VerPattern};

double lineHeight(const ChartStyle& style) { return QFontMetricsF(style.font()).height(); }

struct Span {
    double from = 0, to = 0;
};

/// Where the bars of each row begin and end, in pounds.
std::vector<std::vector<Span>> spansOf(const RowChartData& data) {
    std::vector<std::vector<Span>> all;
    double standing = 0;
    for (const ChartRow& row : data.rows) {
        std::vector<Span> spans;
        const double amount = toDouble(row.amount);
        if (row.look == ChartRow::Look::total) {
            spans.push_back({0, amount});
            standing = amount;
        } else if (row.look == ChartRow::Look::step) {
            spans.push_back({standing, standing + amount});
            standing += amount;
        } else {
            double up = 0;
            double down = 0;
            for (const ChartRow::Part& part : row.parts) {
                double& end = part.amount < Money() ? down : up;
                spans.push_back({end, end + toDouble(part.amount)});
                end = spans.back().to;
            }
        }
        all.push_back(std::move(spans));
    }
    return all;
}

/// The series named above the bars, in as many lines as they need.
struct KeyEntry {
    std::size_t series;
    double x;
    int line;
};
std::vector<KeyEntry> keyOf(const RowChartData& data, const ChartStyle& style, double width) {
    std::vector<KeyEntry> entries;
    double x = 0;
    int line = 0;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const double wanted = widthOf(data.series[i].name, style.smallFont()) + style.length(30);
        if (x > 0 && x + wanted > width) {
            x = 0;
            ++line;
        }
        entries.push_back({i, x, line});
        x += wanted;
    }
    return entries;
}

double keyHeight(const RowChartData& data, const ChartStyle& style, double width) {
    const auto key = keyOf(data, style, width);
    return key.empty() ? 0 : (key.back().line + 1) * lineHeight(style) * 1.2 + style.length(4);
}

QBrush fillOf(const QColor& colour, std::size_t series, const ChartStyle& style) {
    return QBrush(colour, style.print ? hatches[series % hatches.size()] : Qt::SolidPattern);
}

void drawKey(QPainter& painter, const RowChartData& data, const ChartStyle& style, const QRectF& area) {
    painter.setFont(style.smallFont());
    const double line = lineHeight(style) * 1.2;
    for (const KeyEntry& entry : keyOf(data, style, area.width())) {
        const QRectF box(area.left() + entry.x, area.top() + entry.line * line + line * 0.2, style.length(12),
                         line * 0.55);
        painter.setPen(QPen(data.series[entry.series].colour, style.length(0.8)));
        painter.setBrush(fillOf(data.series[entry.series].colour, entry.series, style));
        painter.drawRect(box);
        painter.setPen(style.colours.text);
        painter.drawText(
            QRectF(box.right() + style.length(5), area.top() + entry.line * line, area.width(), line),
            Qt::AlignLeft | Qt::AlignVCenter, data.series[entry.series].name);
    }
}

void drawBar(QPainter& painter, const QRectF& bar, const ChartRow& row, const ChartStyle& style) {
    const bool down = row.amount < Money();
    const Colours& c = style.colours;
    const QColor ink = style.print ? QColor(Qt::black) : down ? c.deficit : c.accent;
    const bool total = row.look == ChartRow::Look::total;
    painter.setPen(QPen(ink, style.length(total ? 1.4 : 1)));
    painter.setBrush(down          ? blend(c.surface, ink, style.print ? 0.06 : 0.2)
                     : style.print ? QColor(total ? "#7A8A99" : "#C3CBD2")
                     : total       ? c.strong
                                   : c.accent);
    painter.drawRect(bar);
    if (!down) return;
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    for (double x = bar.left() - bar.height(); x < bar.right(); x += style.length(7))
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.restore();
}

} // namespace

double rowChartHeight(const RowChartData& data, const ChartStyle& style, double width) {
    return keyHeight(data, style, width) + static_cast<double>(data.rows.size()) * lineHeight(style) * 1.75 +
           style.length(4);
}

QString figureOf(const ChartRow& row, MoneyUnit unit) {
    return row.look == ChartRow::Look::total ? chartedText(row.amount, unit) : changeText(row.amount, unit);
}

RowChartLayout layoutRows(const RowChartData& data, const ChartStyle& style, const QRectF& area) {
    RowChartLayout layout;
    double figure = 0;
    for (const ChartRow& row : data.rows) {
        layout.nameWidth = std::max(layout.nameWidth, widthOf(row.name, style.font(true)) + style.length(10));
        figure = std::max(figure, widthOf(figureOf(row, data.unit), style.font(true)));
    }
    layout.nameWidth = std::min(layout.nameWidth, area.width() * 0.42);
    const double top = keyHeight(data, style, area.width());
    const double count = std::max<double>(1, static_cast<double>(data.rows.size()));
    layout.rowHeight = std::min((area.height() - top) / count, lineHeight(style) * 2.6);
    layout.area = area.adjusted(layout.nameWidth, top, 0, 0);
    double low = 0;
    double high = 0;
    for (const auto& spans : spansOf(data))
        for (const Span& span : spans) {
            low = std::min({low, span.from, span.to});
            high = std::max({high, span.from, span.to});
        }
    const double span = high > low ? high - low : 1;
    // Room for the figures at both ends.
    const double room = std::min(0.4, (figure + style.length(10)) / std::max(1.0, layout.area.width()));
    const double air = span * room / (1 - std::min(0.8, 2 * room));
    layout.low = low - (low < 0 ? air : span * 0.01);
    layout.high = high + (high > 0 || low == 0 ? air : air * 0.2);
    return layout;
}

void drawRows(QPainter& painter, const RowChartData& data, const ChartStyle& style, const QRectF& area) {
    const RowChartLayout layout = layoutRows(data, style, area);
    const auto spans = spansOf(data);
    const double barHeight = layout.rowHeight * 0.62;
    drawKey(painter, data, style, area);
    const double bottom = layout.row(data.rows.size()).top();
    painter.setPen(QPen(style.colours.text, style.length(1.2)));
    painter.drawLine(QPointF(layout.x(0), layout.area.top()), QPointF(layout.x(0), bottom));
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const ChartRow& row = data.rows[i];
        const QRectF band = layout.row(i);
        const bool strong = row.look == ChartRow::Look::total;
        painter.setPen(style.colours.text);
        painter.setFont(style.font(strong));
        const QRectF name(band.left(), band.top(), layout.nameWidth - style.length(8), band.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(row.name, Qt::ElideRight, name.width()));
        double left = layout.x(0);
        double right = left;
        double end = left;
        for (std::size_t part = 0; part < spans[i].size(); ++part) {
            const double from = layout.x(spans[i][part].from);
            const double to = layout.x(spans[i][part].to);
            const QRectF bar(std::min(from, to), band.center().y() - barHeight / 2, std::abs(to - from),
                             barHeight);
            if (row.look == ChartRow::Look::stack) {
                const std::size_t series = row.parts[part].series;
                painter.setPen(
                    QPen(style.print ? QColor(Qt::black) : style.colours.surface, style.length(0.8)));
                painter.setBrush(fillOf(data.series[series].colour, series, style));
                painter.drawRect(bar);
            } else {
                drawBar(painter, bar, row, style);
            }
            left = std::min(left, bar.left());
            right = std::max(right, bar.right());
            if (row.look != ChartRow::Look::stack) {
                left = bar.left();
                right = bar.right();
            }
            end = to;
        }
        // A hair leads to where the next step begins.
        if (row.look != ChartRow::Look::stack && i + 1 < data.rows.size()) {
            painter.setPen(QPen(style.colours.muted, style.length(0.8), Qt::DotLine));
            painter.drawLine(QPointF(end, band.center().y() + barHeight / 2),
                             QPointF(end, layout.row(i + 1).center().y() - barHeight / 2));
        }
        const bool down = row.amount < Money();
        painter.setFont(style.font(true));
        painter.setPen(down && !style.print ? style.colours.deficit : style.colours.text);
        const QString figure = figureOf(row, data.unit);
        const double width = widthOf(figure, style.font(true)) + style.length(6);
        const QRectF place = down ? QRectF(left - width, band.top(), width - style.length(3), band.height())
                                  : QRectF(right + style.length(3), band.top(), width, band.height());
        // The zero line does not run through a figure.
        const double text = lineHeight(style);
        painter.fillRect(
            QRectF(place.left(), place.center().y() - text / 2, place.width() - style.length(3), text),
            style.print ? QColor(Qt::white) : style.colours.surface);
        painter.drawText(place, (down ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, figure);
    }
}

void paintRows(QPainter& painter, const QRectF& target, double unitsPerMillimetre, const RowChartData& data) {
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    drawRows(painter, data, printStyle(), QRectF(QPointF(), size));
    painter.restore();
}

QString rowChartTable(const RowChartData& data) {
    QStringList head{QString(), headingOf(QCoreApplication::translate("Chart", "Amount"))};
    for (const auto& series : data.series) head << headingOf(series.name);
    QStringList lines{head.join('\t')};
    for (const ChartRow& row : data.rows) {
        QStringList line{row.name, toQt(toText(row.exact))};
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            QString text;
            for (const ChartRow::Part& part : row.parts)
                if (part.series == series) text = toQt(toText(part.exact));
            line << text;
        }
        lines << line.join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace breakeven::ui
