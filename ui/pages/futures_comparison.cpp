#include "pages/futures_comparison.h"

#include "charts/fan_chart.h"
#include "charts/fan_plot.h"
#include "charts/figure_text.h"
#include "desk/figure_table.h"
#include "desk/page.h"
#include "desk/subject_choice.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "insight/scenario/scenario_figures.h"
#include "insight/uncertainty/fan_findings.h"
#include "theme/type.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int fansAcross = 2;

std::optional<OrganisationIndex> organisationOf(const ExactProjection& projection, const QString& code) {
    if (code == wholeEconomy) return projection.statements.economy();
    const auto found =
        std::find(projection.organisations.begin(), projection.organisations.end(), toCore(code));
    if (found == projection.organisations.end()) return std::nullopt;
    return OrganisationIndex{static_cast<std::int32_t>(found - projection.organisations.begin())};
}

Fan workedOut(const ScenarioFuture& future, const QString& code, MoneyUnit unit) {
    const auto org = organisationOf(*future.projection, code);
    if (!org) return {};
    const ExactProjection printed = printedProjection(*future.projection, unit);
    return printedFan(
        fan(*future.simulation, outlook(future.economy, *future.projection, *org), DrawnFigure::surplus),
        printedOutlook(future.economy, *future.projection, printed, *org));
}

} // namespace

FuturesComparison::FuturesComparison(Document& document, const Futures& futures, const Display& display,
                                     QWidget* parent)
    : QWidget(parent), document_(document), futures_(futures), display_(display),
      drawn_(new ScenarioFutures(this)), subject_(new QComboBox), standing_(new QLabel), fans_(new QWidget),
      places_(new QGridLayout(fans_)), chances_(new QStandardItemModel(this)),
      chancesName_(sectionHeading(tr("Chance of break-even or better"))), chancesView_(new FigureTable),
      wanted_(new WhenShown(*this, [this] { draw(); })) {
    subject_->setAccessibleName(tr("Whose futures to compare"));
    subject_->setMinimumWidth(room(24));
    auto* label = new QLabel(tr("&Futures of"));
    label->setBuddy(subject_);
    standing_->setWordWrap(true);
    places_->setContentsMargins(0, 0, 0, 0);
    chancesView_->setModel(chances_);
    chancesView_->setAccessibleName(tr("Chance of break-even or better by scenario"));
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(subject_);
    line->addWidget(standing_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(2), 0, 0);
    layout->addLayout(line);
    layout->addWidget(scrolled(fans_), 2);
    layout->addWidget(chancesName_);
    layout->addWidget(chancesView_, 1);
    connect(subject_, &QComboBox::activated, this, &FuturesComparison::showFans);
    connect(drawn_, &ScenarioFutures::changed, this, &FuturesComparison::refresh);
    connect(&display, &Display::unitChanged, wanted_, &WhenShown::request);
    connect(&futures.simulator(), &Simulator::changed, wanted_, &WhenShown::request);
    onTables(document, {TableId::scenarios, TableId::overrides, TableId::organisations}, wanted_,
             &WhenShown::request);
    wanted_->request();
}

void FuturesComparison::draw() {
    listSubjects(*subject_, document_.economy(), tr("Whole economy"));
    const Simulator& simulator = futures_.simulator();
    if (!simulator.isOn() || document_.economy()[TableId::uncertainties].size() == 0)
        drawn_->cancel();
    else
        drawn_->request(document_.economy(), simulator.order());
    refresh();
}

void FuturesComparison::refresh() {
    const bool none = document_.economy()[TableId::uncertainties].size() == 0;
    standing_->setText(!futures_.simulator().isOn()
                           ? tr("Futures are switched off; choose View, Simulate futures to switch them on.")
                       : none             ? tr("Nothing is uncertain: add a range under Uncertainty.")
                       : drawn_->isBusy() ? tr("Simulating scenario %1…").arg(drawn_->results().size() + 1)
                                          : QString());
    showFans();
}

const Fan& FuturesComparison::fanOf(std::size_t place) {
    const ScenarioFuture& future = drawn_->results()[place];
    const QString subject = subject_->currentData().toString();
    kept_.resize(std::max(kept_.size(), place + 1));
    KeptFan& kept = kept_[place];
    if (kept.of != future.simulation || kept.subject != subject || kept.unit != display_.unit())
        kept = {future.simulation, subject, display_.unit(), workedOut(future, subject, display_.unit())};
    return kept.fan;
}

FuturesComparison::Part& FuturesComparison::part(std::size_t place) {
    while (parts_.size() <= place) {
        Part made{new QWidget, sectionHeading({}), new QLabel, new FanChart};
        made.says->setWordWrap(true);
        made.chart->setMinimumHeight(room(42));
        auto* layout = new QVBoxLayout(made.box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(made.name);
        layout->addWidget(made.says);
        layout->addWidget(made.chart, 1);
        const auto number = static_cast<int>(parts_.size());
        places_->addWidget(made.box, number / fansAcross, number % fansAcross);
        parts_.push_back(made);
    }
    return parts_[place];
}

void FuturesComparison::showFans() {
    std::vector<Fan> fans;
    QStringList names;
    std::vector<const ScenarioFuture*> shown;
    std::optional<std::pair<double, double>> scale;
    for (std::size_t place = 0; place < drawn_->results().size(); ++place) {
        const ScenarioFuture& future = drawn_->results()[place];
        if (!future.simulation) continue;
        const Fan& fan = fanOf(place);
        const auto extent = extentOf(fan);
        if (!extent) continue;
        scale =
            scale ? std::pair(std::min(scale->first, extent->first), std::max(scale->second, extent->second))
                  : *extent;
        fans.push_back(fan);
        names << future.name;
        shown.push_back(&future);
    }
    for (std::size_t i = 0; i < fans.size(); ++i) {
        Part& at = part(i);
        const QString& name = names[static_cast<qsizetype>(i)];
        at.chart->setData({.organisation = {},
                           .subject = name,
                           .figure = titleOf(DrawnFigure::surplus),
                           .years = shown[i]->projection->years,
                           .fan = fans[i],
                           .exact = {},
                           .unit = display_.unit(),
                           .scale = scale,
                           .finding = textOf(deficitFinding(fans[i], fans[i].last()))});
        at.name->setText(name);
        at.says->setText(at.chart->finding());
        at.box->show();
    }
    for (std::size_t i = fans.size(); i < parts_.size(); ++i) parts_[i].box->hide();
    showChances(fans, names);
}

void FuturesComparison::showChances(const std::vector<Fan>& fans, const QStringList& names) {
    chances_->clear();
    chancesName_->setVisible(!fans.empty());
    chancesView_->setVisible(!fans.empty());
    if (fans.empty()) return;
    QStringList years;
    for (const FanYear& year : fans.front().years) years << yearText(year.year);
    chances_->setHorizontalHeaderLabels(years);
    for (const Fan& fan : fans) {
        QList<QStandardItem*> row;
        for (const FanYear& year : fan.years) {
            const bool known = &year == &fan.years.front();
            auto* item = new QStandardItem(known ? QStringLiteral("·") : toQt(chanceText(year.chance)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row << item;
        }
        chances_->appendRow(row);
    }
    chances_->setVerticalHeaderLabels(names);
    chancesView_->setMaximumHeight(chancesView_->fullHeight() +
                                   chancesView_->horizontalScrollBar()->sizeHint().height());
}

} // namespace breakeven::ui
