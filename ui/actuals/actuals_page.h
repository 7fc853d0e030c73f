#pragma once

#include "desk/futures.h"
#include "desk/page.h"
#include "money/financial_year.h"

class QComboBox;
class QTabWidget;

namespace breakeven::ui {

class ActivityView;
class AgainstPlanView;
class MonthsPanel;
class PeriodBar;
class RecordPanel;
class SeenFigures;
class TablePanel;
class WhyView;

/// What really happened: an organisation's year against its plan, where it is typed, why it came otherwise,
/// and how good forecasts were.
class ActualsPage : public Page {
    Q_OBJECT

public:
    ActualsPage(Document& document, const ShownFigures& figures, const Futures& futures,
                const Display& display, QWidget* parent = nullptr);

    /// A code, or "economy" for those that report together.
    void setOrganisation(const QString& code);
    QString organisation() const;
    /// The same in a year to a month.
    void showPeriod(const QString& code, FinancialYear year, int month);

    bool reveal(const Address& address) override;

    SeenFigures& seen() const { return *seen_; }
    AgainstPlanView& againstPlan() const { return *againstPlan_; }
    MonthsPanel& months() const { return *months_; }
    RecordPanel& record() const { return *record_; }
    QTabWidget& tabs() const { return *tabs_; }

private:
    void listOrganisations();
    void follow();
    void addRows(TableId table);

    Document& document_;
    SeenFigures* seen_;
    PeriodBar* period_;
    QComboBox* organisation_;
    QTabWidget* tabs_;
    AgainstPlanView* againstPlan_;
    ActivityView* activity_;
    MonthsPanel* months_;
    WhyView* why_;
    RecordPanel* record_;
    QTabWidget* rows_;
    QList<TablePanel*> panels_;
    bool chosen_ = false; ///< whether somebody has chosen the organisation
};

} // namespace breakeven::ui
