#include "pages/scenario_futures.h"

#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "engine/session/compiled_scenarios.h"

namespace breakeven::ui {

namespace {

using Drawn = Result<bool>;

ScenarioFuture futureOf(CompiledScenarios& compiled, const ScenarioEntry& entry, const SimulationOrder& order,
                        const GoOn& goOn) {
    ScenarioFuture future{entry.code, entry.name, {}, nullptr, nullptr};
    const auto projected = compiled.project(toCore(entry.code));
    if (!projected) return future;
    future.economy = projected->compiled.economy();
    future.projection = projected->projection;
    auto drawn = simulate(projected->compiled, *projected->projection, order, goOn);
    if (drawn) future.simulation = std::move(*drawn);
    return future;
}

} // namespace

void ScenarioFutures::cancel() {
    ++asked_;
    task_.cancel();
    economy_.reset();
    results_.clear();
    Q_EMIT changed();
}

void ScenarioFutures::request(const Economy& economy, const SimulationOrder& order) {
    if (economy_ == economy && order_.draws == order.draws && order_.seed == order.seed) return;
    const std::size_t number = ++asked_;
    economy_ = economy;
    order_ = order;
    results_.clear();
    task_.run<Drawn>(
        [this, number, economy, order, entries = scenarioTree(economy)](const Unwanted& unwanted) -> Drawn {
            CompiledScenarios compiled;
            compiled.take(economy);
            for (const ScenarioEntry& entry : entries) {
                if (unwanted.stop_requested()) break;
                auto future =
                    std::make_shared<ScenarioFuture>(futureOf(compiled, entry, order, goingOn(unwanted)));
                QMetaObject::invokeMethod(
                    this,
                    [this, number, future] {
                        if (number != asked_) return;
                        results_.push_back(std::move(*future));
                        Q_EMIT changed();
                    },
                    Qt::QueuedConnection);
            }
            return true;
        },
        [this](const Drawn&) { Q_EMIT changed(); });
    Q_EMIT changed();
}

} // namespace breakeven::ui
