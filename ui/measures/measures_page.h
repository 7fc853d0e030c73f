#pragma once

#include "desk/display.h"
#include "desk/tables_page.h"

class QPushButton;
class QStackedWidget;

namespace breakeven::ui {

class BenefitChart;
class ControlChartView;
class FigureTable;
class MeasureFigures;
class MeasuresModel;
class ObservationsPanel;
class ReforecastPanel;
class ShownFigures;

/// Is it working? All measures at a glance; of the chosen one its chart, its benefit and its months; and the
/// tables themselves.
class MeasuresPage : public TablesPage {
    Q_OBJECT

public:
    MeasuresPage(Document& document, const ShownFigures& figures, QWidget* parent = nullptr);

    void setMeasure(const std::string& code);
    bool reveal(const Address& address) override;

    /// Asks for a new measure.
    void addMeasure();

    FigureTable& list() const { return *list_; }
    ControlChartView& chart() const { return *chart_; }
    BenefitChart& benefit() const { return *benefit_; }
    ReforecastPanel& reforecast() const { return *reforecast_; }
    ObservationsPanel& months() const { return *months_; }
    QTabWidget& details() const { return *details_; }
    QString chartWords() const;
    QString benefitWords() const;

private:
    QWidget* makeButtons();
    QWidget* makeWorking();
    QWidget* makeEmpty();
    QWidget* makeChart();
    QWidget* makeBenefit();
    void refresh();
    void choose(const std::string& code);
    void remove();

    Document& document_;
    MeasureFigures* figures_;
    MeasuresModel* model_;
    FigureTable* list_;
    QStackedWidget* working_; ///< all, or what to do where there is none
    QTabWidget* details_;
    ControlChartView* chart_;
    QLabel* chartWords_;
    QStackedWidget* benefitStack_;
    BenefitChart* benefit_;
    QLabel *benefitWords_, *noBenefit_;
    ReforecastPanel* reforecast_;
    ObservationsPanel* months_;
    QPushButton* delete_ = nullptr;
    std::string chosen_;
};

} // namespace breakeven::ui
