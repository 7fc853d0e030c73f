#include "pages/organisation_page.h"

#include "actuals/organisation_panel.h"
#include "arrangements/bridge_panel.h"
#include "desk/chart_figures.h"
#include "desk/fan_panel.h"
#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/typed_figures.h"
#include "grid/table_model.h"
#include "pages/organisation_results.h"
#include "theme/type.h"

#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

OrganisationPage::OrganisationPage(Document& document, const ShownFigures& figures, Futures& futures,
                                   const Display& display, QWidget* parent)
    : Page(tr("Organisation"), parent), document_(document), figures_(figures), display_(display),
      caption_(new QLabel), results_(new OrganisationResults(figures, display)),
      futures_(new FanPanel(futures, figures)),
      bridge_(new BridgePanel(document, figures, display, BridgePanel::Whose::ofPage)),
      againstPlan_(new OrganisationAgainstPlan(document, figures, display)), tabs_(new QTabWidget),
      refresh_(new WhenShown(*this, [this] { refresh(); })) {
    results_->insertTab(1, bridge_, tr("Bridge"));
    results_->insertTab(2, futures_, tr("Futures"));
    results_->insertTab(3, againstPlan_, tr("Against plan"));
    caption_->setProperty("role", "caption");
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Lines of the organisation"));
    tabs_->setMinimumHeight(grid(30));

    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(results_);
    halves->addWidget(tabs_);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    body()->addWidget(caption_);
    body()->addWidget(halves, 1);

    connect(results_, &OrganisationResults::tableWanted, this, &OrganisationPage::goToTable);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, refresh_, &WhenShown::request);
}

void OrganisationPage::addPanel(TableId table, const std::string& column, const QString& key,
                                const QString& title) {
    TableScope scope{.table = table, .fixed = {{column, toCore(organisation_)}}, .key = key, .title = title};
    auto* panel = new TablePanel(std::make_unique<TableModel>(document_, std::move(scope)),
                                 helpOf(specification(table)));
    panels_ << panel;
    tabs_->addTab(panel, title);
    connect(panel, &TablePanel::cellEntered, this, &Page::cellEntered);
}

void OrganisationPage::makePanels() {
    const int tab = std::max(tabs_->currentIndex(), 0);
    while (tabs_->count() > 0) {
        QWidget* panel = tabs_->widget(0);
        tabs_->removeTab(0);
        panel->deleteLater();
    }
    panels_.clear();
    addPanel(TableId::budgets, "org", "organisation.budgets", tr("Budget"));
    addPanel(TableId::savings, "org", "organisation.savings", tr("Savings"));
    addPanel(TableId::contracts, "provider", "organisation.income", tr("Contracts in"));
    addPanel(TableId::contracts, "commissioner", "organisation.spending", tr("Contracts out"));
    addPanel(TableId::balances, "org", "organisation.balances", tr("Balance sheet"));
    addPanel(TableId::loans, "org", "organisation.loans", tr("Loans"));
    addPanel(TableId::capital, "org", "organisation.capital", tr("Capital"));
    addPanel(TableId::activity, "provider", "organisation.activity", tr("Activity"));
    addPanel(TableId::actuals, "org", "organisation.actuals", tr("Actuals"));
    addPanel(TableId::organisations, "org", "organisation.details", tr("Details"));
    tabs_->setCurrentIndex(tab);
}

void OrganisationPage::setOrganisation(const QString& code) {
    if (code != organisation_) {
        organisation_ = code;
        makePanels();
        results_->setOrganisation(code);
        bridge_->setOrganisation(code);
        futures_->setSubject(code);
        againstPlan_->setOrganisation(code);
    }
    refresh_->request();
}

void OrganisationPage::goToTable(TableId table) {
    for (TablePanel* panel : panels_)
        if (const auto* model = qobject_cast<TableModel*>(&panel->grid().model());
            model && model->spec().id == table) {
            tabs_->setCurrentWidget(panel);
            return panel->beginRow();
        }
}

bool OrganisationPage::reveal(const Address& address) { return revealInTabs(*tabs_, panels_, address); }

void OrganisationPage::refresh() {
    const Table& table = document_.effective()[TableId::organisations];
    const auto row = table.find({toCore(organisation_)});
    setTitle(row ? toQt(table.at(*row, "name")) : organisation_);
    caption_->setText(row ? tr("%1 · %2 · figures in %3")
                                .arg(organisation_, wordTitle(table.at(*row, "kind")),
                                     QString::fromUtf8(symbol(display_.unit())))
                          : QString());
    const bool known = hasTypedFigures(document_.effective(), toCore(organisation_));
    setFinding(known ? surplusData(figures_, organisation_, display_.unit()).finding : QString());
}

} // namespace breakeven::ui
