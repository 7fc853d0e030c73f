#include "shell/page_stack.h"

#include "actuals/actuals_page.h"
#include "arrangements/arrangements_page.h"
#include "contracts/contract_page.h"
#include "contracts/tariff_page.h"
#include "desk/futures.h"
#include "desk/tables_page.h"
#include "document/message_text.h"
#include "economy/table/nearest_row.h"
#include "grid/grid_view.h"
#include "measures/measures_page.h"
#include "pages/indices_page.h"
#include "pages/organisation_page.h"
#include "pages/overview_page.h"
#include "pages/scenarios_page.h"
#include "shell/subject_follower.h"
#include "uncertainty/uncertainty_page.h"

namespace breakeven::ui {

PageStack::PageStack(Document& document, const ShownFigures& figures, Futures& futures,
                     const Display& display, ScenarioCommands& scenarios, ContractCommands& contracts,
                     ArrangementCommands& arrangements, QWidget* parent)
    : QStackedWidget(parent), document_(document), figures_(figures), futures_(futures), display_(display),
      scenarios_(scenarios), contracts_(contracts), arrangements_(arrangements) {
    new SubjectFollower(document, *this);
}

void PageStack::setStartPage(QWidget* page) {
    start_ = page;
    addWidget(page);
}

void PageStack::showStart() {
    if (!start_) return;
    setCurrentWidget(start_);
    start_->setFocus();
}

bool PageStack::isAtStart() const { return start_ && currentWidget() == start_; }

Page* PageStack::make(PageId id) {
    switch (id) {
    case PageId::overview:
        return new OverviewPage(document_, figures_, futures_, display_, this);
    case PageId::organisation:
        return new OrganisationPage(document_, figures_, futures_, display_, this);
    case PageId::contract:
        return new ContractPage(document_, figures_, display_, contracts_, this);
    case PageId::tariffs:
        return new TariffPage(document_, this);
    case PageId::arrangements:
        return new ArrangementsPage(document_, figures_, display_, arrangements_, this);
    case PageId::measures:
        return new MeasuresPage(document_, figures_, this);
    case PageId::scenarios:
        return new ScenariosPage(document_, figures_, futures_, display_, scenarios_, this);
    case PageId::indices:
        return new IndicesPage(document_, this);
    case PageId::actuals:
        return new ActualsPage(document_, figures_, futures_, display_, this);
    case PageId::uncertainties:
        return new UncertaintyPage(document_, figures_, futures_.simulator(), display_, this);
    default:
        return new TablesPage(document_, titleOf(id), tablesOf(id), this);
    }
}

Page& PageStack::page(PageId id) {
    Page*& made = pages_[id];
    if (!made) {
        made = make(id);
        addWidget(made);
        connect(made, &Page::cellEntered, this, &PageStack::cellEntered);
        connect(made, &Page::cellWanted, this, &PageStack::reveal);
        connect(made, &Page::arrangementWanted, this, &PageStack::showArrangement);
        if (auto* overview = qobject_cast<OverviewPage*>(made))
            connect(overview, &OverviewPage::actualsWanted, this, &PageStack::showActuals);
        connect(made, &Page::organisationWanted, this, [this](const QString& code) {
            goTo(code == wholeEconomy ? Place{PageId::overview} : Place{PageId::organisation, code});
        });
    }
    return *made;
}

void PageStack::goTo(const Place& place) {
    if (!finishEntry(*this)) return Q_EMIT stayed();
    Page& wanted = page(place.page);
    if (place.page == PageId::organisation)
        static_cast<OrganisationPage&>(wanted).setOrganisation(place.subject);
    if (place.page == PageId::contract) static_cast<ContractPage&>(wanted).setContract(place.subject);
    place_ = place;
    setCurrentWidget(&wanted);
    Q_EMIT placeChanged(place_);
}

void PageStack::showArrangement(const QString& code) {
    goTo({PageId::arrangements});
    if (place_.page != PageId::arrangements) return;
    static_cast<ArrangementsPage&>(page(PageId::arrangements)).setArrangement(code);
}

void PageStack::showActuals(const QString& code, FinancialYear year, int month) {
    goTo({PageId::actuals});
    if (place_.page != PageId::actuals) return;
    static_cast<ActualsPage&>(page(PageId::actuals)).showPeriod(code, year, month);
}

void PageStack::showComparison() {
    goTo({PageId::scenarios});
    if (place_.page != PageId::scenarios) return;
    static_cast<ScenariosPage&>(page(PageId::scenarios)).goToComparison();
}

bool PageStack::reveal(const QString& text) {
    const auto address = parseAddress(toCore(text));
    if (address && land(*address)) return true;
    auto nearest = nearestRow(document_.effective(), toCore(text));
    if (!nearest) return false;
    if (land(*nearest)) return true;
    nearest->column.clear();
    return land(*nearest);
}

bool PageStack::land(const Address& address) {
    const Place wanted = placeOf(document_.effective(), address);
    goTo(wanted);
    if (place_ != wanted) return true;
    if (page(wanted.page).reveal(address)) return true;
    // The page of one organisation or contract does not show every cell of it; the tables' own pages do.
    const bool ofOne = wanted.page == PageId::organisation || wanted.page == PageId::contract;
    for (const PageId id : {PageId::organisations, PageId::contracts, PageId::scenarios})
        if (ofOne && page(id).reveal(address)) {
            goTo({id});
            return true;
        }
    return false;
}

} // namespace breakeven::ui
