#include "pages/scenario_outlooks.h"

#include "desk/scenario_text.h"
#include "document/message_text.h"

namespace breakeven::ui {

namespace {

using Outlooks = Result<std::vector<ScenarioOutlook>>;

std::vector<ScenarioOutlook> projectAll(const Economy& economy, const Unwanted& unwanted) {
    std::vector<ScenarioOutlook> all;
    for (const ScenarioEntry& entry : scenarioTree(economy)) {
        if (unwanted.stop_requested()) break;
        auto projected = guarded([&] { return projectScenario(economy, toCore(entry.code)); });
        const bool good = projected && !hasErrors(projected.problems);
        all.push_back(
            {entry.code, good ? std::make_shared<const ExactProjection>(std::move(*projected)) : nullptr});
    }
    return all;
}

} // namespace

ScenarioOutlooks::ScenarioOutlooks(QObject* parent) : QObject(parent) {}

void ScenarioOutlooks::request(const Economy& economy) {
    task_.run<Outlooks>(
        [economy](const Unwanted& unwanted) -> Outlooks { return projectAll(economy, unwanted); },
        [this](Outlooks found) {
            results_ = found ? std::move(*found) : std::vector<ScenarioOutlook>();
            Q_EMIT ready();
        });
}

} // namespace breakeven::ui
