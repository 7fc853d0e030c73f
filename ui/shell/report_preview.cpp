#include "shell/report_preview.h"

#include "desk/progress_dialog.h"
#include "theme/icons.h"

#include <QComboBox>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPrinter>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace breakeven::ui {

ReportPreview::ReportPreview(const BoardReport& report, QPrinter& printer, QWidget* parent)
    : QPrintPreviewDialog(&printer, parent), report_(report), printer_(printer),
      pages_(findChild<QGraphicsView*>()) {
    setWindowTitle(tr("Print preview"));
    connect(this, &QPrintPreviewDialog::paintRequested, this, &ReportPreview::paintOn);
    dressTools();
    if (!pages_) return;
    pages_->setAccessibleName(tr("Pages"));
    pages_->viewport()->installEventFilter(this);
    pages_->setToolTip(tr("Double-click a figure in a table to have it explained"));
}

// Qt wants all pages at once, on this thread.
void ReportPreview::paintOn(QPrinter* printer) {
    ProgressDialog progress(windowTitle(), tr("Preparing the pages…"), false, this);
    progress.setWindowModality(Qt::ApplicationModal);
    print(report_, *printer, [&progress](std::size_t done, std::size_t pages) {
        progress.setMaximum(static_cast<int>(pages));
        progress.setValue(static_cast<int>(done)); // which lets the window come round
        return true;
    });
}

// Qt has the tools in this order; they get our icons and words.
void ReportPreview::dressTools() {
    const std::pair<const char*, QString> tools[]{
        {"fit-width", tr("Fit width")}, {"fit-page", tr("Fit page")},   {"zoom-out", tr("Zoom out")},
        {"zoom-in", tr("Zoom in")},     {"portrait", tr("Portrait")},   {"landscape", tr("Landscape")},
        {"first", tr("First page")},    {"back", tr("Previous page")},  {"forward", tr("Next page")},
        {"last", tr("Last page")},      {"one-page", tr("One page")},   {"two-pages", tr("Facing pages")},
        {"all-pages", tr("All pages")}, {"settings", tr("Page setup")}, {"print", tr("Print")}};
    const auto* bar = findChild<QToolBar*>();
    QList<QAction*> actions = bar ? bar->actions() : QList<QAction*>();
    actions.removeIf([&](QAction* action) {
        return action->isSeparator() || qobject_cast<QToolButton*>(bar->widgetForAction(action)) == nullptr;
    });
    if (actions.size() != std::ssize(tools)) return;
    for (qsizetype at = 0; at < actions.size(); ++at) {
        actions[at]->setIcon(icon(QLatin1String(tools[at].first)));
        actions[at]->setText(tools[at].second);
        actions[at]->setToolTip(tools[at].second);
    }
    for (auto* zoom : bar->findChildren<QComboBox*>()) zoom->setAccessibleName(tr("Zoom"));
    for (auto* page : bar->findChildren<QLineEdit*>())
        if (!qobject_cast<QComboBox*>(page->parentWidget())) page->setAccessibleName(tr("Page"));
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
