#include "charts/heat_map.h"

#include "charts/figure_text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace breakeven::ui {

HeatMap::HeatMap(QWidget* parent) : ChartView(parent) {
    setAccessibleName(tr("Figures by year"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void HeatMap::setData(HeatMapData data) {
    data_ = std::move(data);
    if (!data_.title.isEmpty()) setAccessibleName(data_.title);
    layout_.reset();
    setFinding(data_.finding);
    fit();
    update();
}

QString HeatMap::table() const { return heatMapTable(data_); }

QSize HeatMap::sizeHint() const { return {480, qCeil(heatMapHeight(data_, screenStyle(palette()))) + 4}; }

void HeatMap::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    paintHeatMap(painter, target, unitsPerMillimetre, data_);
}

// Its rows are many: all names are measured once.
const HeatMapLayout& HeatMap::layout() const {
    if (!layout_)
        layout_ = layoutHeatMap(data_, screenStyle(palette()), QRectF(rect()).adjusted(2, 2, -2, -2));
    return *layout_;
}

int HeatMap::valueAt(QPoint position) const {
    const QRectF first = layout().cell(0, 0);
    if (data_.rows.empty() || data_.years.empty() || first.isEmpty()) return -1;
    const int row = qFloor((position.y() - first.top()) / first.height());
    const int year = qFloor((position.x() - first.left()) / first.width());
    const bool inside =
        row >= 0 && row < static_cast<int>(data_.rows.size()) && year >= 0 && year < valuesPerRow();
    return inside ? row * valuesPerRow() + year : -1;
}

QRect HeatMap::placeOf(int value) const {
    return layout().cell(value / valuesPerRow(), value % valuesPerRow()).toRect();
}

Chosen HeatMap::chosenBy(int value) const {
    return {data_.rows[static_cast<std::size_t>(value / valuesPerRow())].code,
            data_.years[static_cast<std::size_t>(value % valuesPerRow())]};
}

QList<QRect> HeatMap::placesOf(const Chosen& chosen) const {
    QList<QRect> places;
    if (data_.rows.empty() || data_.years.empty()) return places;
    const int lastRow = static_cast<int>(data_.rows.size()) - 1, lastYear = valuesPerRow() - 1;
    for (int year = 0; year <= lastYear; ++year)
        if (chosen.year == data_.years[static_cast<std::size_t>(year)])
            places << placeOf(year).united(placeOf(lastRow * valuesPerRow() + year));
    for (int row = 0; row <= lastRow && !chosen.subject.isEmpty(); ++row)
        if (data_.rows[static_cast<std::size_t>(row)].code == chosen.subject) {
            QRect place = placeOf(row * valuesPerRow()).united(placeOf(row * valuesPerRow() + lastYear));
            place.setLeft(2);
            places << place;
        }
    return places;
}

QString HeatMap::remarkAt(QPoint position) const {
    const int row = rowAt(position);
    return row < 0 ? QString() : data_.rows[static_cast<std::size_t>(row)].name;
}

QString HeatMap::describe(int value) const {
    const auto& row = data_.rows[static_cast<std::size_t>(value / valuesPerRow())];
    const auto year = static_cast<std::size_t>(value % valuesPerRow());
    const auto& cell = row.cells[year];
    return tr("%1, %2: %3")
        .arg(row.name, yearText(data_.years[year]), cell ? cell->says : tr("no statement of its own"));
}

void HeatMap::useRoom() {
    usesRoom_ = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    fit();
}

void HeatMap::fit() {
    const int usual = sizeHint().height();
    setMinimumHeight(usual);
    setMaximumHeight(usesRoom_ ? qCeil(heatMapHeight(data_, screenStyle(palette()), 2)) + 4 : usual);
    setMinimumWidth(qCeil(heatMapWidth(data_, screenStyle(palette()))) + 4);
}

void HeatMap::changeEvent(QEvent* event) {
    ChartView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    layout_.reset();
    fit();
}

void HeatMap::resizeEvent(QResizeEvent* event) {
    layout_.reset();
    ChartView::resizeEvent(event);
}

void HeatMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    drawHeatMap(painter, data_, screenStyle(palette()), QRectF(rect()).adjusted(2, 2, -2, -2));
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
    if (data_.rows.empty() || data_.years.empty()) return -1;
    const QRectF first = layout().cell(0, 0);
    if (position.x() >= first.left() || position.y() < first.top() || first.height() <= 0) return -1;
    const int row = qFloor((position.y() - first.top()) / first.height());
    return row < static_cast<int>(data_.rows.size()) ? row : -1;
}

void HeatMap::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton) return ChartView::mousePressEvent(event);
    const Chosen chosen{data_.rows[static_cast<std::size_t>(row)].code, std::nullopt};
    emit valueChosen(chosen == marked() ? Chosen() : chosen);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (row < 0) return ChartView::mouseDoubleClickEvent(event);
    const QString& code = data_.rows[static_cast<std::size_t>(row)].code;
    if (!code.isEmpty()) emit organisationActivated(code);
}

} // namespace breakeven::ui
