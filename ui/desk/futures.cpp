#include "desk/futures.h"

#include "charts/chance_text.h"
#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/scenario_edit.h"
#include "insight/uncertainty/fan_findings.h"
#include "proposal/uncertainty/future_scenario.h"

#include <QCoreApplication>
#include <QLocale>

namespace breakeven::ui {

QString titleOf(DrawnFigure figure) {
    switch (figure) {
    case DrawnFigure::surplus:
        return QCoreApplication::translate("Futures", "Surplus or (deficit)");
    case DrawnFigure::underlyingSurplus:
        return QCoreApplication::translate("Futures", "Underlying surplus or (deficit)");
    case DrawnFigure::cumulativeSurplus:
        return QCoreApplication::translate("Futures", "Cumulative surplus or (deficit)");
    case DrawnFigure::cash:
        return QCoreApplication::translate("Futures", "Cash");
    case DrawnFigure::supportDrawn:
        return QCoreApplication::translate("Futures", "Support drawn");
    case DrawnFigure::breakEvenDuty:
    case DrawnFigure::failureRegime:
    case DrawnFigure::firstBreakEven:
        break;
    }
    return {};
}

Futures::Futures(Document& document, const ShownFigures& figures, const Display& display, QObject* parent)
    : QObject(parent), document_(document), figures_(figures), display_(display), simulator_(document) {
    connect(&simulator_, &Simulator::changed, this, &Futures::changed);
    connect(&display, &Display::unitChanged, this, &Futures::changed);
}

bool Futures::areThere() const {
    return simulator_.simulation() && simulator_.central().get() == figures_.current();
}

Futures::Told& Futures::told() const {
    if (told_.of != simulator_.simulation()) told_ = {simulator_.simulation(), {}, {}};
    return told_;
}

bool Futures::has(const QString& code, DrawnFigure figure) const {
    const auto org = areThere() ? figures_.organisation(code) : std::nullopt;
    if (!org) return false;
    const Simulation& simulation = *simulator_.simulation();
    for (std::size_t year = 0; year < simulation.years().size(); ++year)
        if (simulation.has(*org, year, figure)) return true;
    return false;
}

const Fan* Futures::exactFan(const QString& code, DrawnFigure figure) const {
    if (!has(code, figure)) return nullptr;
    auto& fans = told().fans;
    const auto known = fans.find({code, figure});
    if (known != fans.end()) return &known->second;
    Fan made = breakeven::fan(*simulator_.simulation(), *figures_.outlook(code), figure);
    if (made.isEmpty()) return nullptr;
    return &fans.emplace(std::pair(code, figure), std::move(made)).first->second;
}

std::optional<Fan> Futures::fan(const QString& code, DrawnFigure figure) const {
    const Fan* exact = exactFan(code, figure);
    if (!exact) return std::nullopt;
    const Outlook outlook = *figures_.printedOutlook(code);
    Fan shown = printedFan(*exact, outlook);
    shown.name = outlook.name;
    return shown;
}

std::optional<Prospects> Futures::prospects(const QString& code) const {
    const auto outlook = areThere() ? figures_.outlook(code) : std::nullopt;
    if (!outlook) return std::nullopt;
    auto& known = told().prospects;
    if (!known.contains(code)) known[code] = breakeven::prospects(*simulator_.simulation(), *outlook);
    Prospects found = known[code];
    found.name = outlook->name;
    return found;
}

FanChartData Futures::chart(const QString& code, DrawnFigure figure) const {
    FanChartData data{.organisation = code,
                      .subject = {},
                      .figure = titleOf(figure),
                      .years = {},
                      .fan = {},
                      .exact = {},
                      .unit = display_.unit(),
                      .finding = {}};
    auto drawn = fan(code, figure);
    if (!drawn) return data;
    data.subject = toQt(drawn->name);
    data.years = figures_.current()->years;
    data.exact.resize(data.years.size());
    for (const FanYear& year : exactFan(code, figure)->years) data.exact[year.index] = year.central;
    if (figure == DrawnFigure::surplus) data.finding = textOf(deficitFinding(*drawn, drawn->last()));
    if (figure == DrawnFigure::cash) data.finding = textOf(rangeFinding(*drawn, drawn->last()));
    data.fan = std::move(*drawn);
    return data;
}

QStringList Futures::sentences(const QString& code) const {
    QStringList all;
    const auto surplus = fan(code, DrawnFigure::surplus);
    if (!surplus) return all;
    for (const Message& finding : chanceFindings(*surplus, *prospects(code))) all << textOf(finding);
    all << textOf(drawsFinding(surplus->draws));
    auto putBack = simulator_.simulation()->putBack();
    for (Simulation::PutBack& one : putBack)
        one.range = toCore(nameOf(figures_.economy(), TableId::uncertainties, one.range));
    if (const auto held = putBackFinding(putBack)) all << textOf(*held);
    return all;
}

QString Futures::progress() const {
    if (simulator_.state() != Simulator::State::drawing) return {};
    const QLocale locale;
    return tr("Simulating futures: %1 of %2")
        .arg(locale.toString(static_cast<qulonglong>(simulator_.drawn())),
             locale.toString(static_cast<qulonglong>(simulator_.order().draws)));
}

void Futures::show(const QString& code, DrawnFigure figure, std::size_t year, int percentile) {
    const auto drawn = fan(code, figure);
    const FanYear* at = drawn ? drawn->at(year) : nullptr;
    if (!at) return;
    const Simulation& simulation = *simulator_.simulation();
    const std::uint64_t draw = simulation.drawAt(drawn->org, year, figure, percentile);
    const std::string name = toCore(tr("%1, %2 %3 at %4 of futures (future %5)")
                                        .arg(toQt(drawn->name), titleOf(figure), yearText(at->year),
                                             percentileText(percentile), QString::number(draw)));
    const QString scenario = toQt(scenarioCodeFor(document_.economy(), name));
    auto command = futureScenario(document_.economy(), *simulator_.compiled(), simulation.seed(), draw, name);
    const auto problems = command ? document_.edit(std::move(*command)) : command.problems;
    if (!problems.empty()) return Q_EMIT failed(tr("That future could not be made a scenario."), problems);
    document_.setScenario(scenario);
    Q_EMIT shown(scenario);
}

} // namespace breakeven::ui
