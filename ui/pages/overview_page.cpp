#include "pages/overview_page.h"

#include "actuals/economy_panel.h"
#include "arrangements/timeline_view.h"
#include "charts/heat_map.h"
#include "charts/series_chart.h"
#include "charts/surplus_chart.h"
#include "desk/chart_figures.h"
#include "desk/empty_state.h"
#include "desk/fan_panel.h"
#include "desk/figure_table.h"
#include "desk/rating_figures.h"
#include "desk/selection.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "economy/reading/typed_figures.h"
#include "insight/position/findings.h"
#include "pages/organisation_table_model.h"
#include "pages/ratings_panel.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

OverviewPage::OverviewPage(const Document& document, const ShownFigures& figures, Futures& futures,
                           const Display& display, QWidget* parent)
    : Page(tr("Overview"), parent), figures_(figures), display_(display), content_(new QStackedWidget),
      nothing_(new EmptyState), tabs_(new QTabWidget), heatMap_(new HeatMap),
      inForceHeading_(sectionHeading(tr("Arrangements in force"))), inForce_(new TimelineView),
      regime_(new QLabel), ratings_(new RatingsPanel(figures)), surplus_(new SurplusChart),
      againstPlan_(new EconomyAgainstPlan(document, figures, display)),
      futures_(new FanPanel(futures, figures)), organisations_(new SeriesChart),
      table_(new OrganisationTableModel(figures, display, this)), tableView_(new FigureTable),
      refresh_(new WhenShown(*this, [this] { refresh(); })) {
    content_->addWidget(nothing_);
    content_->addWidget(makeFigures());
    body()->addWidget(content_);
    connect(regime_, &QLabel::linkActivated, this, &Page::organisationWanted);
    connect(ratings_, &RatingsPanel::organisationWanted, this, &Page::organisationWanted);
    connect(heatMap_, &HeatMap::organisationActivated, this, &Page::organisationWanted);
    connect(againstPlan_, &EconomyAgainstPlan::actualsWanted, this, &OverviewPage::actualsWanted);
    connect(inForce_, &TimelineView::opened, this, &Page::arrangementWanted);
    const auto open = [this](int row) { Q_EMIT organisationWanted(table_->codeAt(row)); };
    connect(tableView_->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, open);
    connect(&figures, &ShownFigures::changed, refresh_, &WhenShown::request);
    connect(&display, &Display::unitChanged, refresh_, &WhenShown::request);
    const auto ofTab = [&](QWidget& tab, auto show) {
        auto* shown = new WhenShown(tab, show);
        connect(&figures, &ShownFigures::changed, shown, &WhenShown::request);
        connect(&display, &Display::unitChanged, shown, &WhenShown::request);
        shown->request();
    };
    ofTab(*organisations_, [this] { showSeries(); });
    ofTab(*tableView_, [this] { table_->refresh(); });
    refresh_->request();
    linkSelection();
}

void OverviewPage::linkSelection() {
    Selection& selection = display_.selection();
    for (ChartView* chart :
         std::initializer_list<ChartView*>{heatMap_, &ratings_->map(), surplus_, organisations_})
        selection.link(*chart);
    futures_->link(selection);
    selection.link(*tableView_, {.subject = [this](int row) { return table_->codeAt(row); },
                                 .year = [this](int column) { return table_->yearAt(column); }});
}

QWidget* OverviewPage::makeFigures() {
    tableView_->setModel(table_);
    tableView_->setAccessibleName(tr("Surplus or (deficit) of the organisations"));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("The economy at a glance"));
    tabs_->addTab(makeHeatMap(), tr("Heat map"));
    tabs_->addTab(ratings_, tr("Ratings"));
    tabs_->addTab(surplus_, tr("Whole economy"));
    tabs_->addTab(againstPlan_, tr("Against plan"));
    tabs_->addTab(futures_, tr("Futures"));
    tabs_->addTab(organisations_, tr("By organisation"));
    tabs_->addTab(tableView_, tr("Organisations"));
    return tabs_;
}

QWidget* OverviewPage::makeHeatMap() {
    regime_->setWordWrap(true);
    regime_->setTextFormat(Qt::RichText);
    regime_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    regime_->setAccessibleName(tr("Failure regime"));
    inForce_->setReadOnly(true);
    auto* figures = new QWidget;
    auto* figuresLayout = new QVBoxLayout(figures);
    figuresLayout->setContentsMargins(0, 0, 0, 0);
    figuresLayout->setSpacing(grid(1));
    heatMap_->useRoom();
    figuresLayout->addWidget(heatMap_, 100); // all it can use
    figuresLayout->addSpacing(grid(3));
    figuresLayout->addWidget(inForceHeading_);
    figuresLayout->addWidget(inForce_);
    figuresLayout->addStretch(1);
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(regime_);
    layout->addWidget(scrolled(figures), 1);
    return panel;
}

// Nothing typed is nothing known: it does not break even.
void OverviewPage::sayWhatIsNext() {
    const Economy& economy = figures_.economy();
    const Table& organisations = economy[TableId::organisations];
    nothing_->offerNothing();
    if (organisations.size() == 0) {
        nothing_->setText(
            tr("There are no organisations yet. Figures appear as soon as there is one with budget "
               "lines or a contract."));
        nothing_->offerAction("organisation", tr("Go to Organisations"),
                              QStringLiteral("page.organisations"));
        return;
    }
    if (hasTypedFigures(economy)) return nothing_->sayNotCalculated();
    nothing_->setText(
        tr("There are no figures yet. Type what an organisation spends and receives, line by line or "
           "pasted from Excel; its surplus or deficit of each year follows at once."));
    const QString first = toQt(organisations.at(0, "org"));
    nothing_->offer("organisation", tr("Go to %1").arg(toQt(organisations.at(0, "name")).replace('&', "&&")),
                    [this, first] { Q_EMIT organisationWanted(first); });
    nothing_->offerAction("add", tr("New contract…"), QStringLiteral("newContract"));
}

void OverviewPage::refresh() {
    const bool known = figures_.current() && hasTypedFigures(figures_.economy());
    content_->setCurrentIndex(known ? 1 : 0);
    if (!known) {
        sayWhatIsNext();
        setTitle(tr("Overview"));
        return setFinding({});
    }
    const auto whole = figures_.outlook(wholeEconomy);
    setTitle(whole && !whole->name.empty() ? toQt(whole->name) : tr("Overview"));
    if (!whole) return setFinding({});
    const MoneyUnit unit = display_.unit();
    const SurplusChartData chart = surplusData(figures_, wholeEconomy, unit);
    surplus_->setData(chart);
    heatMap_->setData(heatMapData(figures_, unit));
    showArrangements();
    regime_->setText(regimeLine(figures_));
    regime_->setVisible(!regime_->text().isEmpty());
    setFinding(chart.finding + ' ' + textOf(contributionFinding(figures_.economy(), *figures_.printed())));
}

void OverviewPage::showSeries() {
    if (figures_.current())
        organisations_->setData(
            organisationSeries(figures_, display_.unit(), SeriesChartData::Form::stacked, isDark(palette())));
}

void OverviewPage::showArrangements() {
    const auto timeline = timelineOf(figures_.economy());
    const Timeline shown = timeline ? inForce(*timeline) : Timeline{};
    for (QWidget* part : {static_cast<QWidget*>(inForceHeading_), static_cast<QWidget*>(inForce_)})
        part->setVisible(!shown.cards.empty());
    inForce_->setTimeline(shown, coloursOf(figures_.economy()));
}

void OverviewPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    refresh();
    showSeries();
}

} // namespace breakeven::ui
