#include "pages/scenario_outlooks.h"

#include "document/message_text.h"
#include "pages/scenario_text.h"

#include <QThread>

namespace breakeven::ui {

namespace {

std::vector<ScenarioOutlook> projectAll(const Economy& economy) {
    std::vector<ScenarioOutlook> all;
    for (const ScenarioEntry& entry : scenarioTree(economy)) {
        if (QThread::currentThread()->isInterruptionRequested()) break;
        auto projected = projectScenario(economy, toCore(entry.code));
        const bool good = projected && !hasErrors(projected.problems);
        all.push_back(
            {entry.code, good ? std::make_shared<const ExactProjection>(std::move(*projected)) : nullptr});
    }
    return all;
}

} // namespace

ScenarioOutlooks::ScenarioOutlooks(QObject* parent) : QObject(parent) {}

ScenarioOutlooks::~ScenarioOutlooks() {
    if (!thread_) return;
    thread_->disconnect(this);
    thread_->requestInterruption();
    thread_->wait();
    delete thread_;
}

void ScenarioOutlooks::request(const Economy& economy) {
    waiting_ = std::make_shared<const Economy>(economy);
    if (!thread_) start();
}

void ScenarioOutlooks::start() {
    auto found = std::make_shared<std::vector<ScenarioOutlook>>();
    thread_ = QThread::create(
        [economy = std::exchange(waiting_, nullptr), found] { *found = projectAll(*economy); });
    connect(thread_, &QThread::finished, this, [this, found] {
        std::exchange(thread_, nullptr)->deleteLater();
        results_ = std::move(*found);
        if (waiting_)
            start();
        else
            Q_EMIT ready();
    });
    thread_->start();
}

} // namespace breakeven::ui
