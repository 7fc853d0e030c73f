#include "charts/row_chart.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "charts/row_chart_paint.h"

#include <QPainter>

namespace breakeven::ui {

RowChart::RowChart(QWidget* parent) : ChartView(parent) {}

void RowChart::setData(RowChartData data) {
    data_ = std::move(data);
    setAccessibleName(data_.title);
    setFinding(data_.finding);
    updateGeometry();
    update();
}

QString RowChart::table() const { return rowChartTable(data_); }

QSize RowChart::sizeHint() const {
    return {480, qCeil(rowChartHeight(data_, screenStyle(palette()), std::max(480, width()))) + 8};
}

void RowChart::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    paintRows(painter, target, unitsPerMillimetre, data_);
}

int RowChart::valueAt(QPoint position) const {
    for (int value = 0; value < valueCount(); ++value)
        if (placeOf(value).contains(position)) return value;
    return -1;
}

QRect RowChart::placeOf(int value) const {
    return layoutRows(data_, screenStyle(palette()), area()).row(static_cast<std::size_t>(value)).toRect();
}

QString RowChart::describe(int value) const {
    const ChartRow& row = data_.rows[static_cast<std::size_t>(value)];
    const QString unit = QString::fromUtf8(symbol(data_.unit));
    const bool total = row.look == ChartRow::Look::total;
    QStringList lines{total ? tr("%1: %2").arg(row.name, amountText(row.amount, data_.unit))
                            : tr("%1: %2 %3").arg(row.name, unit, figureOf(row, data_.unit))};
    for (const ChartRow::Part& part : row.parts)
        lines
            << tr("%1: %2 %3").arg(data_.series[part.series].name, unit, changeText(part.amount, data_.unit));
    return lines.join('\n');
}

Chosen RowChart::chosenBy(int value) const {
    return {data_.rows[static_cast<std::size_t>(value)].subject, std::nullopt};
}

QList<ChartFigure> RowChart::figuresAt(int value) const {
    const ChartRow& row = data_.rows[static_cast<std::size_t>(value)];
    return {{row.name, row.question}};
}

void RowChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    drawRows(painter, data_, screenStyle(palette()), area());
}

} // namespace breakeven::ui
