#pragma once

#include "desk/display.h"
#include "desk/page.h"
#include "desk/shown_figures.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace breakeven::ui {

class FanPanel;
class FigureTable;
class Futures;
class HeatMap;
class OrganisationTableModel;
class RatingsPanel;
class SeriesChart;
class SurplusChart;
class TimelineView;
class WhenShown;

/// The economy at a glance: every organisation by year, the arrangements in force, ratings, the surplus of
/// the whole and who drives it.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(const ShownFigures& figures, Futures& futures, const Display& display,
                 QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeHeatMap();
    void refresh();
    void showSeries();
    void showArrangements();

    const ShownFigures& figures_;
    const Display& display_;
    QStackedWidget* content_;
    QTabWidget* tabs_;
    HeatMap* heatMap_;
    QLabel* inForceHeading_;
    TimelineView* inForce_;
    QLabel* regime_;
    RatingsPanel* ratings_;
    SurplusChart* surplus_;
    FanPanel* futures_;
    SeriesChart* organisations_;
    OrganisationTableModel* table_;
    FigureTable* tableView_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
