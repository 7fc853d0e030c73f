#include "charts/plot_view.h"

#include "charts/chart_paper.h"
#include "charts/chart_style.h"
#include "charts/edge_labels.h"

#include <QPainter>

#include <qcustomplot.h>

namespace breakeven::ui {

PlotView::PlotView(QWidget* parent) : ChartView(parent), plot_(new QCustomPlot(this)) {
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot_->setMinimumSize(0, 0);
}

void PlotView::redraw() {
    plot_->setGeometry(rect().adjusted(1, 1, -1, -1));
    plot(*plot_, screenStyle(palette()), plot_->size());
    plot_->replot(QCustomPlot::rpQueuedReplot);
    update();
}

void PlotView::paintOnto(QPainter& painter, const QRectF& target, double unitsPerMillimetre) const {
    QCustomPlot onPaper;
    const QSizeF size = paperSize(target, unitsPerMillimetre);
    plot(onPaper, printStyle(), size);
    paintOnPaper(painter, target, onPaper, size);
}

int PlotView::valueAt(QPoint position) const {
    const QRect rect = plot_->axisRect()->rect().translated(plot_->pos());
    if (!rect.contains(position)) return -1;
    const int year = qRound(plot_->xAxis->pixelToCoord(position.x() - plot_->x()));
    return year >= 0 && year < valuesPerRow() ? year : -1;
}

QRect PlotView::placeOf(int value) const {
    const QRect rect = plot_->axisRect()->rect();
    const int left = qRound(plot_->xAxis->coordToPixel(value - 0.5));
    const int right = qRound(plot_->xAxis->coordToPixel(value + 0.5));
    return QRect(left, rect.top(), right - left, rect.height()).translated(plot_->pos());
}

QRect PlotView::placeAbout(double x, double y) const {
    constexpr int reach = 7;
    const QPoint at(qRound(plot_->xAxis->coordToPixel(x)), qRound(plot_->yAxis->coordToPixel(y)));
    return QRect(at - QPoint(reach, reach), QSize(2 * reach, 2 * reach)).translated(plot_->pos());
}

QString PlotView::remarkAt(QPoint position) const { return wholeTextAt(*plot_, position - plot_->pos()); }

void PlotView::resizeEvent(QResizeEvent* event) {
    ChartView::resizeEvent(event);
    redraw();
}

void PlotView::changeEvent(QEvent* event) {
    ChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) redraw();
}

void PlotView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace breakeven::ui
