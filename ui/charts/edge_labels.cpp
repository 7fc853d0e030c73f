#include "charts/edge_labels.h"

#include "charts/plot_frame.h"
#include "theme/contrast.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EdgeLabels)
};

constexpr char wholeProperty[] = "whole";
constexpr double mostOfWidth = 0.4;
constexpr int leastLetters = 4;

/// The nearest rising row of numbers to one that need not rise (least squares).
std::vector<double> rising(const std::vector<double>& wanted) {
    struct Block {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Block> blocks;
    for (const double one : wanted) {
        blocks.push_back({one, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().count + last.count};
        }
    }
    std::vector<double> result;
    for (const Block& block : blocks) result.insert(result.end(), block.count, block.mean());
    return result;
}

/// A line from where a series ends to its label, where that does not stand beside it.
void lead(QCustomPlot& plot, const EdgeLabel& label, double x, double middle, double height, double gap,
          const ChartStyle& style) {
    const double value = plot.yAxis->coordToPixel(label.value);
    const double right = plot.axisRect()->right() + 1;
    const bool early = label.end && plot.xAxis->coordToPixel(*label.end) < right - gap * 2;
    if (!early && std::abs(value - middle) < height * 0.6) return;
    const auto line = [&](QPointF from, QPointF to) {
        auto* item = new QCPItemLine(&plot);
        item->setLayer("overlay");
        item->setClipToAxisRect(false);
        item->setPen(QPen(label.colour, style.length(0.8), early ? Qt::DotLine : Qt::SolidLine));
        for (auto* end : {item->start, item->end}) end->setType(QCPItemPosition::ptAbsolute);
        item->start->setCoords(from);
        item->end->setCoords(to);
    };
    const double from = label.end ? plot.xAxis->coordToPixel(*label.end) : right - gap;
    if (early) line({from + gap, value}, {right - gap, value});
    line({early ? right - gap : from, value}, {x, middle});
}

} // namespace

LabelPlaces placeLabels(const std::vector<double>& wanted, const std::vector<double>& weights, double height,
                        double top, double bottom) {
    LabelPlaces places;
    const auto room = static_cast<std::size_t>(std::max(0.0, std::floor((bottom - top) / height + 1e-9)));
    if (room == 0) return places;
    std::vector<std::size_t> all(wanted.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (wanted.size() > room) {
        std::stable_sort(all.begin(), all.end(),
                         [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
        all.resize(room - 1);
        places.left = wanted.size() - all.size();
        bottom -= height;
    }
    std::stable_sort(all.begin(), all.end(),
                     [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<double> free; // where they would begin if those before took no room
    for (std::size_t i = 0; i < all.size(); ++i)
        free.push_back(wanted[all[i]] - static_cast<double>(i) * height);
    const auto count = static_cast<double>(all.size());
    const double first = top + height / 2, last = std::max(first, bottom - count * height + height / 2);
    free = rising(free);
    for (std::size_t i = 0; i < all.size(); ++i)
        places.middles.push_back(std::clamp(free[i], first, last) + static_cast<double>(i) * height);
    places.shown = std::move(all);
    return places;
}

double edgeLabelRoom(const std::vector<EdgeLabel>& labels, const ChartStyle& style, double width) {
    const QFont font = style.smallFont();
    double widest = 0;
    for (const EdgeLabel& label : labels) widest = std::max(widest, widthOf(label.text, font));
    if (widest == 0) return 0;
    const double room = std::min(widest + style.length(10), width * mostOfWidth);
    return room < leastLetters * QFontMetricsF(font).averageCharWidth() + style.length(10) ? 0 : room;
}

void addEdgeLabels(QCustomPlot& plot, const std::vector<EdgeLabel>& labels, const ChartStyle& style) {
    const QFont font = style.smallFont();
    const QFontMetricsF metrics(font);
    const double gap = style.length(3), left = plot.axisRect()->right() + 1 + style.length(6);
    const double room = plot.axisRect()->outerRect().right() + 1 - left - style.length(2);
    if (labels.empty() || room < leastLetters * metrics.averageCharWidth()) return;
    std::vector<double> wanted, weights;
    for (const EdgeLabel& label : labels) {
        wanted.push_back(plot.yAxis->coordToPixel(label.value));
        weights.push_back(label.weight);
    }
    const QRect inside = plot.axisRect()->rect();
    const double height = std::ceil(metrics.height());
    const LabelPlaces places =
        placeLabels(wanted, weights, height, inside.top(), inside.top() + inside.height());
    const auto write = [&](const QString& text, const QString& whole, double middle, const QColor& colour) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        auto* item = addText(plot, shown, 0, 0, Qt::AlignLeft | Qt::AlignVCenter, font, colour);
        item->setPadding({});
        item->position->setType(QCPItemPosition::ptAbsolute);
        item->position->setCoords(left, middle);
        if (shown != whole) item->setProperty(wholeProperty, whole);
    };
    for (std::size_t i = 0; i < places.shown.size(); ++i) {
        const EdgeLabel& label = labels[places.shown[i]];
        lead(plot, label, left - style.length(1), places.middles[i], height, gap, style);
        write(label.text, label.text, places.middles[i],
              readable(label.colour, style.colours.surface, style.colours.text));
    }
    if (places.left == 0) return;
    QStringList others;
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (std::find(places.shown.begin(), places.shown.end(), i) == places.shown.end())
            others << labels[i].text;
    const int count = static_cast<int>(places.left);
    write(places.shown.empty() ? Words::tr("%n in all", nullptr, count)
                               : Words::tr("and %n more", nullptr, count),
          others.join('\n'), inside.top() + inside.height() - height / 2, style.colours.muted);
}

QString wholeTextAt(const QCustomPlot& plot, QPointF position) {
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* text = qobject_cast<QCPItemText*>(plot.item(i));
        if (!text || !text->property(wholeProperty).isValid()) continue;
        const QRectF place(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
        if (place.contains(position)) return text->property(wholeProperty).toString();
    }
    return {};
}

} // namespace breakeven::ui
