#include "pages/scenario_outlooks.h"

#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/scenario/scenario_figures.h"

#include <map>

namespace breakeven::ui {

// Keeps what is compiled and rounded between requests, of which one is worked out at a time.
class ScenarioOutlooks::Calculation {
public:
    Found operator()(const Economy& economy, MoneyUnit unit, const Unwanted& unwanted) {
        try {
            return found(economy, unit, unwanted);
        } catch (...) {
            compiled_ = std::make_unique<CompiledScenarios>(); // nothing kept is relied on
            rounded_.clear();
            throw;
        }
    }

private:
    Found found(const Economy& economy, MoneyUnit unit, const Unwanted& unwanted) {
        Found found;
        found.unit = unit;
        compiled_->take(economy);
        std::vector<std::string> codes;
        for (const ScenarioEntry& entry : scenarioTree(economy)) codes.push_back(toCore(entry.code));
        compiled_->keepOnly(codes);
        for (const std::string& code : codes) {
            if (unwanted.stop_requested()) break;
            found.scenarios.push_back(compared(code, unit));
        }
        std::erase_if(rounded_, [&](const auto& one) {
            return std::find(codes.begin(), codes.end(), one.first) == codes.end();
        });
        found.results = scenarioResults(found.scenarios);
        return found;
    }

    ComparedScenario compared(const std::string& code, MoneyUnit unit) {
        const auto projected = compiled_->project(code);
        if (!projected || hasErrors(projected.problems)) return {code, nullptr, nullptr};
        Rounded& rounded = rounded_[code];
        if (rounded.of != projected->projection || rounded.unit != unit)
            rounded = {
                projected->projection, unit,
                std::make_shared<const ExactProjection>(printedProjection(*projected->projection, unit))};
        return {code, rounded.of, rounded.printed};
    }

    struct Rounded {
        std::shared_ptr<const ExactProjection> of;
        MoneyUnit unit = MoneyUnit::thousands;
        std::shared_ptr<const ExactProjection> printed;
    };

    std::unique_ptr<CompiledScenarios> compiled_ = std::make_unique<CompiledScenarios>();
    std::map<std::string, Rounded> rounded_;
};

ScenarioOutlooks::ScenarioOutlooks(QObject* parent)
    : QObject(parent), calculation_(std::make_shared<Calculation>()) {}

ScenarioOutlooks::~ScenarioOutlooks() = default;

void ScenarioOutlooks::request(const Economy& economy, MoneyUnit unit) {
    using Outlooks = Result<Found>;
    task_.run<Outlooks>(
        [calculate = calculation_, economy, unit](const Unwanted& unwanted) -> Outlooks {
            return (*calculate)(economy, unit, unwanted);
        },
        [this](Outlooks found) {
            found_ = found ? std::move(*found) : Found();
            Q_EMIT ready();
        });
}

} // namespace breakeven::ui
