#include "charts/heat_map.h"

#include "charts/figure_text.h"
#include "charts/heat_map_paint.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace breakeven::ui {

HeatMap::HeatMap(QWidget* parent) : ChartView(parent) {
    setAccessibleName(tr("Figures by year"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setData(HeatMapData data) {
    data_ = std::move(data);
    if (!data_.title.isEmpty()) setAccessibleName(data_.title);
    setFinding(data_.finding);
    fit();
    update();
}

QString HeatMap::table() const { return heatMapTable(data_); }

QSize HeatMap::sizeHint() const { return {480, qCeil(heatMapHeight(data_, screenStyle(palette()))) + 4}; }

void HeatMap::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    paintHeatMap(painter, target, unitsPerMillimetre, data_);
}

int HeatMap::valueAt(QPoint position) const {
    for (int value = 0; value < valueCount(); ++value)
        if (placeOf(value).contains(position)) return value;
    return -1;
}

QRect HeatMap::placeOf(int value) const {
    const auto layout = layoutHeatMap(data_, screenStyle(palette()), QRectF(rect()).adjusted(2, 2, -2, -2));
    return layout.cell(value / valuesPerRow(), value % valuesPerRow()).toRect();
}

QString HeatMap::describe(int value) const {
    const auto& row = data_.rows[static_cast<std::size_t>(value / valuesPerRow())];
    const auto year = static_cast<std::size_t>(value % valuesPerRow());
    const auto& cell = row.cells[year];
    return tr("%1, %2: %3")
        .arg(row.name, yearText(data_.years[year]), cell ? cell->says : tr("no statement of its own"));
}

void HeatMap::fit() {
    setFixedHeight(sizeHint().height());
    setMinimumWidth(qCeil(heatMapWidth(data_, screenStyle(palette()))) + 4);
}

void HeatMap::changeEvent(QEvent* event) {
    ChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    drawHeatMap(painter, data_, screenStyle(palette()), QRectF(rect()).adjusted(2, 2, -2, -2));
    drawFocus(painter);
}

QList<ChartFigure> HeatMap::figuresAt(int value) const {
    const auto& row = data_.rows[static_cast<std::size_t>(value / valuesPerRow())];
    const auto& cell = row.cells[static_cast<std::size_t>(value % valuesPerRow())];
    if (!cell) return {};
    return {{row.name, {.address = cell->figure}}};
}

bool HeatMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int row = rowAt(help->pos()); row >= 0) {
            QToolTip::showText(help->globalPos(), data_.rows[static_cast<std::size_t>(row)].name, this);
            return true;
        }
    }
    return ChartView::event(event);
}

/// The row whose name stands at a point; -1 if none does.
int HeatMap::rowAt(QPoint position) const {
    for (int row = 0; row < static_cast<int>(data_.rows.size()) && !data_.years.empty(); ++row) {
        const QRect first = placeOf(row * valuesPerRow());
        if (position.x() < first.left() && position.y() >= first.top() && position.y() <= first.bottom())
            return row;
    }
    return -1;
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (row < 0) return ChartView::mouseDoubleClickEvent(event);
    const QString& code = data_.rows[static_cast<std::size_t>(row)].code;
    if (!code.isEmpty()) emit organisationActivated(code);
}

} // namespace breakeven::ui
