#include "document/projector.h"

#include "economy/scenario/scenario.h"
#include "economy/table/told_problems.h"
#include "engine/session/compiled_scenarios.h"

#include <QThread>

#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>

namespace breakeven::ui {

namespace {

struct Request {
    Economy economy;
    std::string scenario;
};

using Projection = std::shared_ptr<const ExactProjection>;

Problem notCalculated(const std::exception& failure) {
    return {Severity::error,
            {},
            std::nullopt,
            message(translatable("Message", "the figures could not be calculated: %1"), failure.what())};
}

// Keeps what is compiled between requests; lives in the background thread alone.
class Calculation {
public:
    ProjectedFigures operator()(const Request& request) {
        ProjectedFigures figures;
        figures.scenario = QString::fromStdString(request.scenario);
        figures.problems = compiled_->take(request.economy);
        compiled_->keepOnly({std::string(baseScenario), request.scenario});
        figures.current = project(request.scenario, figures.problems);
        if (request.scenario == baseScenario) {
            figures.base = figures.current;
        } else {
            std::vector<Problem> ofBase;
            figures.base = project(std::string(baseScenario), ofBase);
        }
        return figures;
    }

    /// After what was thrown nothing kept is relied on.
    void startAnew() { compiled_ = std::make_unique<CompiledScenarios>(); }

private:
    Projection project(const std::string& scenario, std::vector<Problem>& problems) {
        auto result = compiled_->project(scenario);
        addNew(problems, std::move(result.problems));
        return result ? *result : nullptr;
    }

    std::unique_ptr<CompiledScenarios> compiled_ = std::make_unique<CompiledScenarios>();
};

// What is thrown is a problem too.
ProjectedFigures calculated(Calculation& calculate, const Request& request) {
    try {
        return calculate(request);
    } catch (const std::exception& failure) {
        calculate.startAnew();
        return {QString::fromStdString(request.scenario), nullptr, nullptr, {notCalculated(failure)}};
    }
}

} // namespace

struct Projector::State {
    std::mutex mutex;
    std::condition_variable wake;
    std::optional<Request> waiting;
    std::optional<ProjectedFigures> done;
    bool running = false;
    bool discard = false; ///< what runs was abandoned
    bool stop = false;
};

class Projector::Worker : public QThread {
public:
    Worker(std::shared_ptr<State> state, std::function<void()> deliver)
        : state_(std::move(state)), deliver_(std::move(deliver)) {}

    void run() override {
        Calculation calculate;
        std::unique_lock lock(state_->mutex);
        for (;;) {
            state_->wake.wait(lock, [&] { return state_->stop || state_->waiting; });
            if (state_->stop) return;
            const Request request = std::move(*state_->waiting);
            state_->waiting.reset();
            state_->running = true;
            state_->discard = false;
            lock.unlock();
            auto figures = calculated(calculate, request);
            lock.lock();
            state_->running = false;
            if (state_->discard) continue;
            state_->done = std::move(figures);
            deliver_();
        }
    }

private:
    std::shared_ptr<State> state_;
    std::function<void()> deliver_;
};

Projector::Projector(QObject* parent) : QObject(parent), state_(std::make_shared<State>()) {
    thread_ = std::make_unique<Worker>(
        state_, [this] { QMetaObject::invokeMethod(this, &Projector::takeResult, Qt::QueuedConnection); });
    thread_->setObjectName(QStringLiteral("projection"));
    thread_->start();
}

Projector::~Projector() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->stop = true;
    }
    state_->wake.notify_all();
    thread_->wait();
}

void Projector::request(const Economy& economy, const QString& scenario) {
    Request request{economy, scenario.toStdString()};
    const std::lock_guard lock(state_->mutex);
    state_->waiting = std::move(request);
    state_->wake.notify_all();
}

void Projector::abandon() {
    const std::lock_guard lock(state_->mutex);
    state_->waiting.reset();
    state_->done.reset();
    state_->discard = state_->running;
}

bool Projector::isBusy() const {
    const std::lock_guard lock(state_->mutex);
    return state_->running || state_->waiting || state_->done;
}

void Projector::takeResult() {
    std::optional<ProjectedFigures> figures;
    {
        const std::lock_guard lock(state_->mutex);
        std::swap(figures, state_->done);
    }
    if (figures) Q_EMIT projected(*figures);
}

} // namespace breakeven::ui
