#pragma once

#include "desk/display.h"
#include "desk/page.h"
#include "desk/shown_figures.h"
#include "document/document.h"

class QSplitter;
class QTabWidget;
class QToolButton;

namespace breakeven::ui {

class BridgePanel;
class FanPanel;
class Futures;
class OrganisationAgainstPlan;
class OrganisationResults;
class SurplusStrip;
class TablePanel;
class WhenShown;

/// One organisation: its surplus by year, what is projected for it, and the lines one edits. Results and
/// lines fold; where there is room for one of them only, the lines are seen until the results are asked for.
class OrganisationPage : public Page {
    Q_OBJECT

public:
    OrganisationPage(Document& document, const ShownFigures& figures, Futures& futures,
                     const Display& display, QWidget* parent = nullptr);

    void setOrganisation(const QString& code);
    QString organisation() const { return organisation_; }

    OrganisationResults& results() const { return *results_; }
    BridgePanel& bridge() const { return *bridge_; }
    SurplusStrip& surplus() const { return *surplus_; }
    QTabWidget& lines() const { return *tabs_; }
    QToolButton& resultsButton() const { return *resultsShown_; }
    QToolButton& linesButton() const { return *linesShown_; }

    bool reveal(const Address& address) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeFold(const QString& text, const QString& tip);
    void connectFolds();
    void makePanels();
    void addPanel(TableId table, const std::string& column, const QString& key, const QString& title);
    void add(TablePanel* panel, const QString& title);
    void refresh();
    void goToTable(TableId table);
    void showLines();
    int linesHeight() const;
    int remarkHeight() const;
    void showRemarks();
    bool holdsBoth() const;
    void fit();
    void share();
    void remember();

    Document& document_;
    const ShownFigures& figures_;
    const Display& display_;
    QString organisation_;
    bool buys_ = false; ///< care, and gives none
    OrganisationResults* results_;
    FanPanel* futures_;
    BridgePanel* bridge_; ///< a tab of the results
    OrganisationAgainstPlan* againstPlan_;
    SurplusStrip* surplus_;
    QSplitter* halves_;
    QTabWidget* tabs_;
    QToolButton *resultsShown_, *linesShown_;
    bool resultsFolded_ = false, linesFolded_ = false;
    bool both_ = false;         ///< whether there is room for both
    QSize fitted_;              ///< the room that was found for
    bool resultsFirst_ = false; ///< where there is room for one of them only
    int linesShare_ = 0;        ///< of the height both have, per cent, as drawn; 0: as much as they need
    QList<TablePanel*> panels_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
