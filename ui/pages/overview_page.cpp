#include "pages/overview_page.h"

#include "charts/heat_map.h"
#include "charts/series_chart.h"
#include "charts/surplus_chart.h"
#include "document/message_text.h"
#include "insight/findings.h"
#include "pages/chart_figures.h"
#include "pages/figure_table.h"
#include "pages/organisation_table_model.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakeven::ui {

OverviewPage::OverviewPage(const ShownFigures& figures, const Display& display, QWidget* parent)
    : Page(tr("Overview"), parent), figures_(figures), display_(display), content_(new QStackedWidget),
      surplus_(new SurplusChart), organisations_(new SeriesChart), heatMap_(new HeatMap),
      table_(new OrganisationTableModel(figures, display, this)), tableView_(new FigureTable) {
    content_->addWidget(
        emptyState(tr("There are no figures yet. They appear as soon as the economy has organisations with "
                      "budgets and the checks below find no error.")));
    content_->addWidget(makeFigures());
    body()->addWidget(content_);
    connect(heatMap_, &HeatMap::organisationActivated, this, &Page::organisationWanted);
    const auto open = [this](int row) { Q_EMIT organisationWanted(table_->codeAt(row)); };
    connect(tableView_, &QTableView::activated, this,
            [open](const QModelIndex& index) { open(index.row()); });
    connect(tableView_->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, open);
    connect(&figures, &ShownFigures::changed, this, &OverviewPage::refresh);
    connect(&display, &Display::unitChanged, this, &OverviewPage::refresh);
    refresh();
}

QWidget* OverviewPage::makeFigures() {
    auto* charts = new QTabWidget;
    charts->setDocumentMode(true);
    charts->setAccessibleName(tr("Charts of the economy"));
    charts->addTab(surplus_, tr("Whole economy"));
    charts->addTab(organisations_, tr("By organisation"));
    charts->setMinimumHeight(grid(64));

    tableView_->setModel(table_);
    tableView_->setAccessibleName(tr("Surplus or (deficit) of the organisations"));
    tableView_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, grid(2), 0);
    layout->setSpacing(grid(2));
    layout->addWidget(charts, 1);
    layout->addWidget(sectionHeading(tr("Who is heading where")));
    layout->addWidget(heatMap_);
    layout->addWidget(sectionHeading(tr("Organisations")));
    layout->addWidget(tableView_);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    inside->setProperty("role", "page");
    inside->setAttribute(Qt::WA_StyledBackground);
    return scroll;
}

void OverviewPage::refresh() {
    content_->setCurrentIndex(figures_.current() ? 1 : 0);
    const auto whole = figures_.outlook(wholeEconomy);
    setTitle(whole && !whole->name.empty() ? toQt(whole->name) : tr("Overview"));
    if (!whole) return setFinding({});
    const MoneyUnit unit = display_.unit();
    const SurplusChartData data = surplusData(figures_, wholeEconomy, unit);
    surplus_->setData(data);
    organisations_->setData(
        organisationSeries(figures_, unit, SeriesChartData::Form::stacked, isDark(palette())));
    heatMap_->setData(heatMapData(figures_, unit));
    tableView_->setFixedHeight(tableView_->fullHeight());
    setFinding(data.finding + ' ' + textOf(contributionFinding(figures_.economy(), *figures_.current())));
}

void OverviewPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) refresh();
}

} // namespace breakeven::ui
