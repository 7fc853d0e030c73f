#include "contracts/contract_page.h"

#include "contracts/contract_commands.h"
#include "contracts/contract_form.h"
#include "contracts/contract_results.h"
#include "contracts/corridor_bar.h"
#include "contracts/party_choice.h"
#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/problem_text.h"
#include "economy/reading/document_names.h"
#include "economy/table/first_error.h"
#include "grid/table_model.h"
#include "proposal/contract/capitation_assistant.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

enum Tab { terms, population, subcontractsTab, riskShare };

} // namespace

ContractPage::ContractPage(Document& document, const ShownFigures& figures, const Display& display,
                           ContractCommands& commands, QWidget* parent)
    : Page(tr("Contract"), parent), document_(document), figures_(figures), display_(display),
      commands_(commands), caption_(new QLabel), stack_(new QStackedWidget), halves_(new QSplitter),
      tabs_(new QTabWidget), form_(new ContractForm(document, figures)),
      results_(new ContractResults(figures, display)), refresh_(new WhenShown(*this, [this] { refresh(); })) {
    caption_->setProperty("role", "caption");
    caption_->setWordWrap(true);
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Parts of the contract"));
    tabs_->addTab(form_, tr("Terms"));
    halves_->setChildrenCollapsible(false);
    halves_->addWidget(tabs_);
    halves_->addWidget(results_);
    stack_->addWidget(halves_);
    stack_->addWidget(emptyState(tr("The contract no longer exists. Choose another in the navigator.")));
    body()->addWidget(makeHead());
    body()->addWidget(stack_, 1);

    connect(tabs_, &QTabWidget::currentChanged, this, &ContractPage::showResultsOfTab);
    connect(halves_, &QSplitter::splitterMoved, this, [this] { roomIsShared_ = true; });
    connect(form_, &ContractForm::cellEntered, this, &Page::cellEntered);
    onTables(document, {TableId::contracts, TableId::organisations}, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, this, &ContractPage::sayWhose);
}

QWidget* ContractPage::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption_, 1);
    const auto button = [&](const QString& iconName, const QString& text, const QString& help, auto slot) {
        auto* made = new QPushButton(icon(iconName), text);
        made->setToolTip(help);
        connect(made, &QPushButton::clicked, this, slot);
        layout->addWidget(made);
    };
    button("contracts", tr("&Assistant…"),
           tr("Make a capitation, a marginal rate or a blended payment from a few answers"),
           [this] { commands_.assist(contract()); });
    button("add", tr("&New…"), tr("Add another contract"), [this] { commands_.add(); });
    button("delete", tr("&Delete"), tr("Delete this contract with its services, subcontracts and bands"),
           [this] { commands_.remove(contract()); });
    return head;
}

QString ContractPage::contract() const { return toQt(contract_); }

void ContractPage::setContract(const QString& code) {
    if (toCore(code) != contract_) {
        contract_ = toCore(code);
        capitated_ = false;
        form_->setContract(contract_);
        results_->setContract(contract_);
        tabs_->setCurrentIndex(terms);
        showTabs();
    }
    refresh_->request();
}

void ContractPage::refresh() {
    const Table& contracts = document_.effective()[TableId::contracts];
    const auto row = contracts.find({contract_});
    stack_->setCurrentIndex(row ? 0 : 1);
    sayWhat();
    sayWhose();
    if (!row) return;
    const std::string& population = contracts.at(*row, "population");
    if ((contracts.at(*row, "form") == "capitation") != capitated_ || population != population_) showTabs();
    form_->refresh();
}

void ContractPage::sayWhat() {
    const Economy& economy = document_.effective();
    const QString kind = toQt(contractKind(economy, contract_, wording()));
    const auto row = economy[TableId::contracts].find({contract_});
    if (!row) return setTitle(kind);
    const auto names = shortOrganisationNames(economy);
    const auto party = [&](const char* column) {
        const std::string& code = economy[TableId::contracts].at(*row, column);
        const auto name = names.find(code);
        return toQt(name == names.end() ? code : name->second);
    };
    setTitle(tr("%1: %2 → %3").arg(kind, party("commissioner"), party("provider")));
}

void ContractPage::sayWhose() {
    const Economy& economy = document_.effective();
    const auto row = economy[TableId::contracts].find({contract_});
    if (!row) return caption_->clear();
    const Table& contracts = economy[TableId::contracts];
    caption_->setText(tr("%1 pays %2 · contract %3 · %4")
                          .arg(ui::organisationName(economy, contracts.at(*row, "commissioner")),
                               ui::organisationName(economy, contracts.at(*row, "provider")), contract(),
                               QString::fromUtf8(symbol(display_.unit()))));
}

void ContractPage::showTabs() {
    const Table& contracts = document_.effective()[TableId::contracts];
    const auto row = contracts.find({contract_});
    capitated_ = row && contracts.at(*row, "form") == "capitation";
    population_ = row ? contracts.at(*row, "population") : std::string();
    const int chosen = tabs_->currentIndex();
    while (tabs_->count() > 1) {
        QWidget* tab = tabs_->widget(1);
        tabs_->removeTab(1);
        tab->deleteLater();
    }
    panels_.clear();
    showTabBar(*tabs_, capitated_);
    shareRoom();
    if (!capitated_) return;
    tabs_->addTab(makePopulation(population_), tr("People"));
    tabs_->addTab(
        makePanel(
            {.table = TableId::subcontracts,
             .fixed = {{"contract", contract_}},
             .key = "contract.subcontracts",
             .title = tr("Subcontracts"),
             .widths = {room(44), room(24), room(39)}},
            tr("Contracts of the same commissioner; the holder takes over its share of every payment.")),
        tr("Subcontracts"));
    tabs_->addTab(makeRiskShare(), tr("Sharing"));
    tabs_->setCurrentIndex(std::min(chosen, tabs_->count() - 1));
}

TablePanel* ContractPage::makePanel(TableScope scope, const QString& hint) {
    auto* panel = new TablePanel(std::make_unique<TableModel>(document_, std::move(scope)), hint);
    panel->grid().view().verticalHeader()->hide();
    panels_ << panel;
    connect(panel, &TablePanel::cellEntered, this, &Page::cellEntered);
    return panel;
}

QWidget* ContractPage::makeRiskShare() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(2));
    layout->addWidget(new CorridorBar(document_, contract_));
    layout->addWidget(
        makePanel({.table = TableId::riskShares,
                   .fixed = {{"contract", contract_}},
                   .key = "contract.risk_shares",
                   .title = tr("Bands"),
                   .widths = {room(18), room(24), room(15), room(18), room(17), room(16), room(14)}},
                  tr("The holder hands over the party's share of a gain in each band; the party makes good "
                     "its share of a loss. From and to are shares of the target.")),
        1);
    return box;
}

QWidget* ContractPage::makePopulation(const std::string& code) {
    if (!code.empty())
        return makePanel(
            {.table = TableId::populations,
             .fixed = {{"population", code}},
             .key = "contract.population",
             .title = tr("Segments"),
             .widths = {room(27), room(24), room(40), room(17)}},
            tr("Population %1: its people by segment. A weight of 2 pays twice the rate per head.")
                .arg(nameOf(document_.effective(), TableId::populations, code)));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    auto* start = new QPushButton(icon("add"), tr("Start a population"));
    start->setObjectName("startPopulation");
    connect(start, &QPushButton::clicked, this, &ContractPage::startPopulation);
    layout->addStretch(1);
    layout->addWidget(
        emptyState(tr("The contract has no population yet. Choose one under Terms, or start one "
                      "here and type its segments.")));
    layout->addWidget(start, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return box;
}

void ContractPage::startPopulation() {
    auto command = populationFor(document_.economy(), toCore(document_.scenario()), contract_);
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (!problems.empty()) setFinding(saidOf(firstError(problems), document_.effective()));
}

void ContractPage::showResultsOfTab() {
    using enum ContractResults::View;
    switch (tabs_->currentIndex()) {
    case population:
    case subcontractsTab:
        results_->show(perHead);
        break;
    case riskShare:
        results_->show(payoff);
        break;
    default:
        results_->show(payment);
    }
    shareRoom();
}

// Terms are narrow and years are many; the grids of a capitation need more, and so does what each term is
// where its name is in large type.
void ContractPage::shareRoom() {
    if (roomIsShared_) return;
    const int tab = tabs_->currentIndex();
    const int termsPart = (capitated_ ? 38 : 36) + qRound(15 * (textScale() - 1)); // in a hundred
    const int part = tab == terms ? termsPart : tab == riskShare ? 61 : 54;
    halves_->setSizes({part * width(), (100 - part) * width()});
}

void ContractPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    shareRoom();
}

void ContractPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) shareRoom();
}

bool ContractPage::reveal(const Address& address) {
    if (form_->reveal(address)) {
        tabs_->setCurrentIndex(terms);
        return true;
    }
    return revealInTabs(*tabs_, panels_, address);
}

} // namespace breakeven::ui
