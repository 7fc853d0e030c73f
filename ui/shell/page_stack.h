#pragma once

#include "desk/display.h"
#include "desk/shown_figures.h"
#include "document/document.h"
#include "money/financial_year.h"
#include "shell/place.h"

#include <QStackedWidget>

#include <map>

namespace breakeven::ui {

class ArrangementCommands;
class ContractCommands;
class Futures;
class Page;
class ScenarioCommands;

/// The pages in the middle of the window, each made when it is first gone to.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    PageStack(Document& document, const ShownFigures& figures, Futures& futures, const Display& display,
              ScenarioCommands& scenarios, ContractCommands& contracts, ArrangementCommands& arrangements,
              QWidget* parent = nullptr);

    /// Shows what the window has without a document.
    void setStartPage(QWidget* page);
    void showStart();
    bool isAtStart() const;

    void goTo(const Place& place);
    const Place& place() const { return place_; }

    /// Goes to an arrangement on its page.
    void showArrangement(const QString& code);

    /// Goes to the actuals of an organisation, or of all that report ("economy"), in a year to a month.
    void showActuals(const QString& code, FinancialYear year, int month);

    /// Goes to the scenarios side by side.
    void showComparison();

    /// Goes to the page of a cell or row and to it; where there is none, to the row nearest to it. False if
    /// the address is of no table, or one without rows.
    bool reveal(const QString& address);

Q_SIGNALS:
    void placeChanged(const breakeven::ui::Place& place);
    /// Another place was wanted, but what is being typed on this page must be mended first.
    void stayed();
    void cellEntered(const QString& address);

private:
    Page& page(PageId id);
    Page* make(PageId id);
    bool land(const Address& address);

    Document& document_;
    const ShownFigures& figures_;
    Futures& futures_;
    const Display& display_;
    ScenarioCommands& scenarios_;
    ContractCommands& contracts_;
    ArrangementCommands& arrangements_;
    QWidget* start_ = nullptr;
    std::map<PageId, Page*> pages_;
    Place place_;
};

} // namespace breakeven::ui
