#include "actuals/actuals_page.h"

#include "actuals/activity_view.h"
#include "actuals/against_plan_view.h"
#include "actuals/months_panel.h"
#include "actuals/period_bar.h"
#include "actuals/record_panel.h"
#include "actuals/seen_figures.h"
#include "actuals/why_view.h"
#include "desk/table_panel.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/reading/document_names.h"
#include "grid/table_model.h"
#include "theme/type.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

ActualsPage::ActualsPage(Document& document, const ShownFigures& figures, const Futures& futures,
                         const Display& display, QWidget* parent)
    : Page(tr("Actuals"), parent), document_(document),
      seen_(new SeenFigures(document, figures, display, *this)), period_(new PeriodBar(*seen_)),
      organisation_(new QComboBox), tabs_(new QTabWidget), againstPlan_(new AgainstPlanView(*seen_)),
      activity_(new ActivityView(*seen_)), months_(new MonthsPanel(document, *seen_)),
      why_(new WhyView(document, *seen_)),
      record_(new RecordPanel(document, figures, futures.simulator(), display)), rows_(new QTabWidget) {
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("What really happened"));
    tabs_->addTab(againstPlan_, tr("Against plan"));
    tabs_->addTab(activity_, tr("Activity"));
    tabs_->addTab(months_, tr("Figures by month"));
    tabs_->addTab(why_, tr("Why"));
    tabs_->addTab(record_, tr("Forecast accuracy"));
    rows_->setDocumentMode(true);
    rows_->setAccessibleName(tr("All rows"));
    for (const TableId table : {TableId::actuals, TableId::activityActuals, TableId::forecasts})
        addRows(table);
    tabs_->addTab(rows_, tr("All rows"));
    const auto toMonths = [this] {
        tabs_->setCurrentWidget(months_);
        months_->grid().setFocus();
    };
    connect(againstPlan_, &AgainstPlanView::monthsWanted, this, toMonths);
    connect(activity_, &ActivityView::monthsWanted, this, toMonths);
    againstPlan_->setFutures(futures);
    period_->addBefore(tr("&Of"), organisation_);
    body()->addWidget(period_);
    tabs_->setMinimumHeight(room(75)); // what is less scrolls with the page
    body()->addWidget(tabs_, 1);

    listOrganisations();
    onTables(document, {TableId::organisations, TableId::actuals}, this, &ActualsPage::listOrganisations);
    connect(organisation_, &QComboBox::activated, this, [this] {
        chosen_ = true;
        follow();
    });
    connect(months_, &MonthsPanel::cellEntered, this, &Page::cellEntered);
    follow();
}

void ActualsPage::addRows(TableId table) {
    const TableSpec& spec = specification(table);
    auto* panel =
        new TablePanel(std::make_unique<TableModel>(document_, TableScope{.table = table}), helpOf(spec));
    panels_ << panel;
    rows_->addTab(panel, titleOf(spec));
    connect(panel, &TablePanel::cellEntered, this, &Page::cellEntered);
}

QString ActualsPage::organisation() const { return organisation_->currentData().toString(); }

// Until somebody chooses: those that report together where there are several, else the one that does, else
// the first there is.
void ActualsPage::listOrganisations() {
    const QSignalBlocker quiet(organisation_);
    const QString before = organisation();
    organisation_->clear();
    organisation_->addItem(tr("All reporting organisations"), wholeEconomy);
    const Table& table = document_.effective()[TableId::organisations];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const QString code = toQt(table.at(row, "org"));
        const QString name = toQt(table.at(row, "name"));
        organisation_->addItem(name.isEmpty() ? code : name, code);
    }
    const int kept = chosen_ ? organisation_->findData(before) : -1;
    organisation_->setCurrentIndex(kept >= 0 ? kept : std::min(1, organisation_->count() - 1));
    follow(); // it may be called otherwise now
}

void ActualsPage::setOrganisation(const QString& code) {
    const int place = organisation_->findData(code);
    if (place < 0) return;
    chosen_ = true;
    organisation_->setCurrentIndex(place);
    follow();
}

void ActualsPage::showPeriod(const QString& code, FinancialYear year, int month) {
    setOrganisation(code);
    seen_->choose(year);
    seen_->choose(month);
    tabs_->setCurrentWidget(againstPlan_);
}

void ActualsPage::follow() {
    const QString code = organisation();
    const auto names = shortOrganisationNames(document_.effective());
    const auto name = names.find(toCore(code)); // the whole of which stands below
    setTitle(name == names.end() ? tr("Actuals") : tr("Actuals of %1").arg(toQt(name->second)));
    seen_->setOrganisation(code == wholeEconomy ? QString() : code);
    againstPlan_->setOrganisation(code);
    activity_->setOrganisation(code);
    months_->setOrganisation(code);
    why_->setOrganisation(code);
}

bool ActualsPage::reveal(const Address& address) {
    const bool amounts = address.table == TableId::actuals && address.keys.size() > 1;
    if (const auto year = amounts ? parseYear(address.keys[1]) : std::nullopt) {
        setOrganisation(toQt(address.keys.front()));
        seen_->choose(*year);
        if (months_->reveal(address)) {
            tabs_->setCurrentWidget(months_);
            return true;
        }
    }
    if (!revealInTabs(*rows_, panels_, address)) return false;
    tabs_->setCurrentWidget(rows_);
    return true;
}

} // namespace breakeven::ui
