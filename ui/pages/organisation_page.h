#pragma once

#include "desk/display.h"
#include "desk/page.h"
#include "desk/shown_figures.h"
#include "document/document.h"

class QLabel;
class QTabWidget;

namespace breakeven::ui {

class BridgePanel;
class FanPanel;
class Futures;
class OrganisationAgainstPlan;
class OrganisationResults;
class TablePanel;
class WhenShown;

/// One organisation: what is projected for it by year, over the lines one edits.
class OrganisationPage : public Page {
    Q_OBJECT

public:
    OrganisationPage(Document& document, const ShownFigures& figures, Futures& futures,
                     const Display& display, QWidget* parent = nullptr);

    void setOrganisation(const QString& code);
    QString organisation() const { return organisation_; }

    OrganisationResults& results() const { return *results_; }
    BridgePanel& bridge() const { return *bridge_; }

    bool reveal(const Address& address) override;

private:
    void makePanels();
    void addPanel(TableId table, const std::string& column, const QString& key, const QString& title);
    void refresh();
    void goToTable(TableId table);

    Document& document_;
    const ShownFigures& figures_;
    const Display& display_;
    QString organisation_;
    QLabel* caption_;
    OrganisationResults* results_;
    FanPanel* futures_;
    BridgePanel* bridge_; ///< a tab of the results
    OrganisationAgainstPlan* againstPlan_;
    QTabWidget* tabs_;
    QList<TablePanel*> panels_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
