#include "actuals/seen_figures.h"

#include "desk/chart_figures.h"
#include "desk/when_shown.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/reading/horizon.h"
#include "economy/table/first_error.h"
#include "insight/actual/seen.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

SeenFigures::SeenFigures(const Document& document, const ShownFigures& figures, const Display& display,
                         QWidget& page)
    : QObject(&page), document_(document), figures_(figures), display_(display),
      shown_(new WhenShown(page, [this] { work(); })) {
    connect(&figures, &ShownFigures::changed, shown_, &WhenShown::request);
    connect(&display, &Display::unitChanged, shown_, &WhenShown::request);
    onTables(document, {TableId::actuals, TableId::activityActuals, TableId::scenarios}, shown_,
             &WhenShown::request);
    shown_->request();
}

std::vector<FinancialYear> SeenFigures::years() const {
    std::vector<FinancialYear> years = yearsSeen(economy());
    for (const FinancialYear year : projectedYears(economy()))
        if (std::find(years.begin(), years.end(), year) == years.end()) years.push_back(year);
    std::sort(years.begin(), years.end());
    return years;
}

std::optional<FinancialYear> SeenFigures::year() const {
    const std::vector<FinancialYear> all = years();
    if (year_ && std::find(all.begin(), all.end(), *year_) != all.end()) return year_;
    if (const auto seen = yearsAgainstPlan(economy()); !seen.empty()) return seen.back();
    if (const auto projected = projectedYears(economy()); !projected.empty()) return projected.front();
    return all.empty() ? std::nullopt : std::optional(all.back());
}

void SeenFigures::choose(FinancialYear year) {
    year_ = year;
    month_.reset();
    shown_->request();
}

void SeenFigures::setOrganisation(const QString& code) {
    if (std::exchange(organisation_, code) != code) Q_EMIT changed();
}

std::vector<int> SeenFigures::months() const {
    if (!seen_) return {};
    const std::vector<int> its = seen_->monthsOf(toCore(organisation_));
    return its.empty() ? seen_->allMonths() : its;
}

int SeenFigures::month() const {
    const std::vector<int> all = months();
    if (month_ && std::find(all.begin(), all.end(), *month_) != all.end()) return *month_;
    return all.empty() ? 0 : all.back();
}

void SeenFigures::choose(int month) {
    month_ = month;
    Q_EMIT changed();
}

const YearVariance* SeenFigures::exact() const { return seen_ ? seen_->at(month()) : nullptr; }
const YearVariance* SeenFigures::printed() const { return seen_ ? seen_->printedAt(month()) : nullptr; }

QString SeenFigures::planScenario() const { return toQt(planScenarioOf(document_.economy())); }
QString SeenFigures::planName() const { return scenarioName(document_.economy(), planScenario()); }

void SeenFigures::work() {
    const auto year = this->year();
    if (!year) {
        task_.cancel();
        return take(std::shared_ptr<const YearSeen>());
    }
    const ProjectedFigures& known = document_.figures();
    const QString plan = planScenario();
    const auto projection = plan == known.scenario          ? known.current
                            : plan == QLatin1String("base") ? known.base
                                                            : nullptr;
    using Seen = Result<std::shared_ptr<const YearSeen>>;
    task_.run<Seen>(
        [document = document_.economy(), economy = economy(), projection, plan = toCore(plan), year = *year,
         unit = display_.unit()](const Unwanted&) -> Seen {
            if (projection)
                return std::make_shared<const YearSeen>(yearSeen(economy, *projection, year, unit));
            const auto projected = projectScenario(document, plan);
            if (!projected) return projected.problems;
            return std::make_shared<const YearSeen>(yearSeen(economy, *projected, year, unit));
        },
        [this](Seen seen) { take(std::move(seen)); });
}

void SeenFigures::take(Result<std::shared_ptr<const YearSeen>> seen) {
    obstacle_.clear();
    if (!seen)
        obstacle_ = tr("There is no plan to compare with: %1").arg(textOf(firstError(seen.problems).message));
    else if (!*seen)
        obstacle_ = tr("The economy has no years yet: they are typed under Economy and horizon.");
    seen_ = seen ? *seen : nullptr;
    Q_EMIT changed();
}

} // namespace breakeven::ui
