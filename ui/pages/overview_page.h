#pragma once

#include "desk/display.h"
#include "desk/page.h"
#include "desk/shown_figures.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace breakeven::ui {

class EmptyState;
class EconomyAgainstPlan;
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
    OverviewPage(const Document& document, const ShownFigures& figures, Futures& futures,
                 const Display& display, QWidget* parent = nullptr);

    EconomyAgainstPlan& againstPlan() const { return *againstPlan_; }

Q_SIGNALS:
    /// Somebody wants to see the actuals of an organisation, or of all that report ("economy"), in a year to
    /// a month.
    void actualsWanted(const QString& code, breakeven::FinancialYear year, int month);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeHeatMap();
    void linkSelection();
    void refresh();
    void showSeries();
    void showArrangements();
    void sayWhatIsNext();

    const ShownFigures& figures_;
    const Display& display_;
    QStackedWidget* content_;
    EmptyState* nothing_; ///< in place of figures
    QTabWidget* tabs_;
    HeatMap* heatMap_;
    QLabel* inForceHeading_;
    TimelineView* inForce_;
    QLabel* regime_;
    RatingsPanel* ratings_;
    SurplusChart* surplus_;
    EconomyAgainstPlan* againstPlan_;
    FanPanel* futures_;
    SeriesChart* organisations_;
    OrganisationTableModel* table_;
    FigureTable* tableView_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
