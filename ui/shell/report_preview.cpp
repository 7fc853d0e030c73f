#include "shell/report_preview.h"

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QPrinter>

#include <algorithm>

namespace breakeven::ui {

ReportPreview::ReportPreview(const BoardReport& report, QPrinter& printer, QWidget* parent)
    : QPrintPreviewDialog(&printer, parent), report_(report), printer_(printer),
      pages_(findChild<QGraphicsView*>()) {
    setWindowTitle(tr("Print preview"));
    connect(this, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* target) { print(report_, *target); });
    if (!pages_) return;
    pages_->viewport()->installEventFilter(this);
    pages_->setToolTip(tr("Double-click a figure in a table to have it explained"));
}

// Each page is an item of the view, in order, with its sheet's corner at the origin and dots of the printer
// as its units.
QString ReportPreview::figureAt(QPoint inView) const {
    const auto pages = pages_->scene()->items(Qt::AscendingOrder);
    const QPointF at = pages_->mapToScene(inView);
    for (qsizetype page = 0; page < pages.size() && page < static_cast<qsizetype>(report_.pages.size());
         ++page) {
        if (!pages[page]->isVisible() || !pages[page]->sceneBoundingRect().contains(at)) continue;
        const QSizeF paper = printer_.pageLayout().fullRectPixels(printer_.resolution()).size();
        const QSizeF sheet = report::a4().sheet.size();
        const QPointF dots = pages[page]->mapFromScene(at);
        const QPointF place(dots.x() / paper.width() * sheet.width(),
                            dots.y() / paper.height() * sheet.height());
        return report_.pages[static_cast<std::size_t>(page)].figureAt(place);
    }
    return {};
}

bool ReportPreview::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::MouseButtonDblClick) {
        chosen_ = figureAt(static_cast<QMouseEvent*>(event)->position().toPoint());
        if (!chosen_.isEmpty()) accept();
        return true;
    }
    return QPrintPreviewDialog::eventFilter(object, event);
}

} // namespace breakeven::ui
