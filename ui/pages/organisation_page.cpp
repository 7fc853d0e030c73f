#include "pages/organisation_page.h"

#include "actuals/organisation_panel.h"
#include "arrangements/bridge_panel.h"
#include "desk/chart_figures.h"
#include "desk/empty_state.h"
#include "desk/fan_panel.h"
#include "desk/table_panel.h"
#include "desk/when_shown.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/buyer.h"
#include "economy/reading/typed_figures.h"
#include "grid/fields_model.h"
#include "grid/table_model.h"
#include "pages/organisation_results.h"
#include "pages/surplus_strip.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr int leastOfBoth = 20, mostOfBoth = 80; // per cent

} // namespace

OrganisationPage::OrganisationPage(Document& document, const ShownFigures& figures, Futures& futures,
                                   const Display& display, QWidget* parent)
    : Page(tr("Organisation"), parent), document_(document), figures_(figures), display_(display),
      results_(new OrganisationResults(figures, display)), futures_(new FanPanel(futures, figures)),
      bridge_(new BridgePanel(document, figures, display, BridgePanel::Whose::ofPage)),
      againstPlan_(new OrganisationAgainstPlan(document, figures, display)),
      surplus_(new SurplusStrip(figures, display)), halves_(new QSplitter(Qt::Vertical)),
      tabs_(new QTabWidget),
      resultsShown_(makeFold(tr("Results"), tr("Show the results by year, or fold them away"))),
      linesShown_(makeFold(tr("Lines"), tr("Show the lines one edits, or fold them away"))),
      refresh_(new WhenShown(*this, [this] { refresh(); })) {
    results_->insertTab(1, bridge_, tr("Bridge"));
    results_->insertTab(2, futures_, tr("Futures"));
    results_->insertTab(3, againstPlan_, tr("Against plan"));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Lines of the organisation"));
    tabs_->setMinimumHeight(room(30));
    halves_->setChildrenCollapsible(false);
    halves_->addWidget(results_);
    halves_->addWidget(tabs_);
    body()->setSpacing(grid(1));
    auto* folds = new QVBoxLayout;
    folds->setSpacing(0);
    folds->addWidget(resultsShown_);
    folds->addWidget(linesShown_);
    auto* top = new QHBoxLayout;
    top->setSpacing(grid(1));
    top->addWidget(surplus_, 1);
    top->addLayout(folds);
    body()->addLayout(top);
    body()->addWidget(halves_, 1);
    connectFolds();

    connect(results_, &OrganisationResults::tableWanted, this, &OrganisationPage::goToTable);
    connect(results_, &OrganisationResults::wholeHeightChanged, this, &OrganisationPage::fit,
            Qt::QueuedConnection);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, refresh_, &WhenShown::request);
}

QToolButton* OrganisationPage::makeFold(const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

void OrganisationPage::connectFolds() {
    const QSettings settings;
    resultsFolded_ = settings.value("organisation/resultsFolded").toBool();
    linesFolded_ = settings.value("organisation/linesFolded").toBool();
    linesShare_ = settings.value("organisation/linesShare").toInt();
    connect(resultsShown_, &QToolButton::clicked, this, [this](bool shown) {
        if (!both_)
            resultsFirst_ = shown;
        else
            resultsFolded_ = !shown, linesFolded_ = linesFolded_ && shown;
        remember();
        fit();
    });
    connect(linesShown_, &QToolButton::clicked, this, [this](bool shown) {
        if (!both_)
            resultsFirst_ = !shown;
        else
            linesFolded_ = !shown, resultsFolded_ = resultsFolded_ && shown;
        remember();
        fit();
    });
    connect(halves_, &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = halves_->sizes();
        linesShare_ = std::clamp(100 * sizes[1] / std::max(1, sizes[0] + sizes[1]), leastOfBoth, mostOfBoth);
        remember();
    });
    connect(tabs_, &QTabWidget::currentChanged, this, &OrganisationPage::fit);
}

void OrganisationPage::remember() {
    QSettings settings;
    settings.setValue("organisation/resultsFolded", resultsFolded_);
    settings.setValue("organisation/linesFolded", linesFolded_);
    settings.setValue("organisation/linesShare", linesShare_);
}

// The same for every tab, so that nothing moves when one turns to another, but for what is remarked there.
int OrganisationPage::linesHeight() const {
    const auto* shown = qobject_cast<TablePanel*>(tabs_->currentWidget());
    if (!shown) return 0;
    int rows = 0;
    for (const TablePanel* panel : panels_) rows = std::max(rows, panel->heightFor(rowsInView));
    const int frame = tabs_->isVisible() ? tabs_->height() - shown->height() : 0;
    return std::max(tabs_->tabBar()->sizeHint().height(), frame) + rows;
}

int OrganisationPage::remarkHeight() const {
    const auto* shown = qobject_cast<TablePanel*>(tabs_->currentWidget());
    return shown ? shown->remarkHeight() : 0;
}

bool OrganisationPage::holdsBoth() const {
    return viewport()->height() >= headHeight() + surplus_->height() + results_->minimumHeight() +
                                       linesHeight() + halves_->handleWidth() + grid(8);
}

// The surplus and ten lines come first, then the title, then the results, then what is remarked.
void OrganisationPage::fit() {
    if (panels_.isEmpty()) return;
    const bool titled = viewport()->height() >= headHeight() + surplus_->height() + linesHeight() + grid(6);
    showHead(titled);
    surplus_->setName(titled ? QString() : title());
    // Sentences come and go while an error is put right: nothing else does.
    if (figures_.current() || viewport()->size() != fitted_) both_ = holdsBoth();
    fitted_ = viewport()->size();
    results_->setVisible(both_ ? !resultsFolded_ : resultsFirst_);
    tabs_->setVisible(both_ ? !linesFolded_ : !resultsFirst_);
    resultsShown_->setChecked(results_->isVisibleTo(this));
    linesShown_->setChecked(tabs_->isVisibleTo(this));
    share();
}

// The lines leave what they have beyond ten rows to a statement that is higher than half the page.
void OrganisationPage::share() {
    if (!results_->isVisibleTo(this) || !tabs_->isVisibleTo(this)) return;
    const int height = halves_->height() - halves_->handleWidth();
    const int most = std::max(linesHeight(), height - results_->minimumHeight());
    const int least = std::min(most, linesHeight() + remarkHeight());
    const int half = std::max(least, std::min(most, height / 2));
    const int lines = linesShare_ > 0 ? height * linesShare_ / 100
                                      : std::clamp(height - results_->wholeHeight(), least, half);
    halves_->setSizes({std::max(0, height - lines), lines});
}

// What there is too little room for below the rows is said by the tab.
void OrganisationPage::showRemarks() {
    for (int tab = 0; tab < panels_.size(); ++tab) {
        const QString remark = panels_[tab]->remark();
        tabs_->setTabIcon(tab, remark.isEmpty() ? QIcon() : icon("warning"));
        const auto* table = qobject_cast<const TableModel*>(&panels_[tab]->grid().model());
        const QString help = table ? helpOf(table->spec()) : QString();
        tabs_->setTabToolTip(tab, remark.isEmpty() ? help : help + '\n' + remark);
    }
    fit();
}

void OrganisationPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

void OrganisationPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    // Once every part knows the new type.
    if (event->type() != QEvent::FontChange) return;
    fitted_ = {};
    QTimer::singleShot(0, this, &OrganisationPage::fit);
}

void OrganisationPage::addPanel(TableId table, const std::string& column, const QString& key,
                                const QString& title) {
    // What one edits most is in view however narrow the page.
    TableScope scope{.table = table,
                     .fixed = {{column, toCore(organisation_)}},
                     .key = key,
                     .title = title,
                     .first = {"commissioner", "provider", "value", "amount"}};
    add(new TablePanel(std::make_unique<TableModel>(document_, std::move(scope)),
                       helpOf(specification(table))),
        title);
}

void OrganisationPage::add(TablePanel* panel, const QString& title) {
    panels_ << panel;
    tabs_->addTab(panel, title);
    connect(panel, &TablePanel::cellEntered, this, &Page::cellEntered);
    connect(panel, &TablePanel::remarkChanged, this, &OrganisationPage::showRemarks);
    connect(panel, &TablePanel::heightChanged, this, &OrganisationPage::fit, Qt::QueuedConnection);
}

void OrganisationPage::makePanels() {
    const int tab = std::max(tabs_->currentIndex(), 0), before = tabs_->count();
    panels_.clear();
    addPanel(TableId::budgets, "org", "organisation.budgets", tr("Budget"));
    addPanel(TableId::savings, "org", "organisation.savings", tr("Savings"));
    addPanel(TableId::contracts, "provider", "organisation.income", tr("Contracts in"));
    addPanel(TableId::contracts, "commissioner", "organisation.spending", tr("Contracts out"));
    addPanel(TableId::balances, "org", "organisation.balances", tr("Balance sheet"));
    addPanel(TableId::loans, "org", "organisation.loans", tr("Loans"));
    addPanel(TableId::capital, "org", "organisation.capital", tr("Capital"));
    // A commissioner's is what it buys, anybody else's what it provides.
    buys_ = isBuyer(document_.effective(), toCore(organisation_));
    addPanel(TableId::activity, buys_ ? "commissioner" : "provider",
             buys_ ? "organisation.bought" : "organisation.activity", tr("Activity"));
    addPanel(TableId::actuals, "org", "organisation.actuals", tr("Actuals"));
    add(new TablePanel(std::make_unique<FieldsModel>(document_, TableId::organisations,
                                                     std::vector{toCore(organisation_)}, tr("Details"))),
        tr("Details"));
    tabs_->setCurrentIndex(before + tab);
    for (int gone = before; gone-- > 0;) { // none of which comes into sight once more
        QWidget* panel = tabs_->widget(gone);
        tabs_->removeTab(gone);
        panel->deleteLater();
    }
    showRemarks();
}

void OrganisationPage::setOrganisation(const QString& code) {
    if (code != organisation_ || buys_ != isBuyer(document_.effective(), toCore(code))) {
        organisation_ = code;
        makePanels();
        results_->setOrganisation(code);
        surplus_->setOrganisation(code);
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
            showLines();
            return panel->beginRow();
        }
}

void OrganisationPage::showLines() {
    if (!tabs_->isVisibleTo(this)) linesShown_->click();
}

bool OrganisationPage::reveal(const Address& address) {
    if (!revealInTabs(*tabs_, panels_, address)) return false;
    showLines();
    return true;
}

void OrganisationPage::refresh() {
    const Table& table = document_.effective()[TableId::organisations];
    const auto row = table.find({toCore(organisation_)});
    setTitle(row ? toQt(table.at(*row, "name")) : organisation_);
    setCaption(row ? tr("%1 · figures in %2 · %3")
                         .arg(organisation_, QString::fromUtf8(symbol(display_.unit())),
                              wordTitle(table.at(*row, "kind")))
                   : QString());
    const bool known = hasTypedFigures(document_.effective(), toCore(organisation_));
    setFinding(!known               ? QString()
               : figures_.current() ? surplusData(figures_, organisation_, display_.unit()).finding
                                    : EmptyState::notCalculated());
    fit();
}

} // namespace breakeven::ui
