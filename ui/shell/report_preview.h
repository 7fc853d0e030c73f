#pragma once

#include "report/board_report.h"

#include <QPrintPreviewDialog>

class QGraphicsView;

namespace breakeven::ui {

/// The pages of a report before they are printed. A double click on a figure of a table chooses it, to have
/// it explained, and closes the preview.
class ReportPreview : public QPrintPreviewDialog {
    Q_OBJECT

public:
    /// `report` and `printer` outlive it.
    ReportPreview(const BoardReport& report, QPrinter& printer, QWidget* parent = nullptr);

    /// The address of the figure chosen; blank where none was.
    QString chosenFigure() const { return chosen_; }

    /// The address of the figure at a point of the view; blank where there is none.
    QString figureAt(QPoint inView) const;
    QGraphicsView& pages() const { return *pages_; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void dressTools();
    void paintOn(QPrinter* printer);

    const BoardReport& report_;
    QPrinter& printer_;
    QGraphicsView* pages_;
    QString chosen_;
};

} // namespace breakeven::ui
