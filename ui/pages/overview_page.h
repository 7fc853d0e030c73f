#pragma once

#include "pages/display.h"
#include "pages/page.h"
#include "pages/shown_figures.h"

class QStackedWidget;
class QTabWidget;

namespace breakeven::ui {

class FigureTable;
class HeatMap;
class OrganisationTableModel;
class SeriesChart;
class SurplusChart;

/// The economy at a glance: its surplus by year, who drives it, and every organisation by year.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(const ShownFigures& figures, const Display& display, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFigures();
    void refresh();

    const ShownFigures& figures_;
    const Display& display_;
    QStackedWidget* content_;
    SurplusChart* surplus_;
    SeriesChart* organisations_;
    HeatMap* heatMap_;
    OrganisationTableModel* table_;
    FigureTable* tableView_;
};

} // namespace breakeven::ui
