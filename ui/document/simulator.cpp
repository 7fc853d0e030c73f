#include "document/simulator.h"

#include "document/document.h"
#include "insight/variant/in_parallel.h"

#include <utility>

namespace breakeven::ui {

namespace {

using Drawn = Result<std::shared_ptr<const Simulation>>;

/// One core is left to the window.
std::size_t threadsBesideTheWindow() { return std::max<std::size_t>(2, threadsAtHand()) - 1; }

const Table& rangesOf(const CompiledScenario& compiled) {
    return compiled.scenario().economy[TableId::uncertainties];
}

} // namespace

bool Simulator::Wanted::operator==(const Wanted& other) const {
    if (!compiled || !other.compiled) return compiled == other.compiled;
    return central == other.central && order.draws == other.order.draws && order.seed == other.order.seed &&
           rangesOf(*compiled) == rangesOf(*other.compiled);
}

Simulator::Simulator(const Document& document, QObject* parent) : QObject(parent), document_(document) {
    order_.threads = threadsBesideTheWindow();
    connect(&document, &Document::projected, this, &Simulator::follow);
}

void Simulator::setOn(bool on) {
    if (std::exchange(on_, on) != on) follow(document_.figures());
}

void Simulator::setOrder(const SimulationOrder& order) {
    order_.draws = order.draws;
    order_.seed = order.seed;
    follow(document_.figures());
}

std::uint64_t Simulator::drawn() const { return simulation_ ? simulation_->draws() : 0; }

void Simulator::forget() { drop(on_ ? State::noFigures : State::off); }

void Simulator::drop(State state) {
    if (state == state_ && !wanted_.compiled) return;
    ++asked_;
    task_.cancel();
    wanted_ = {};
    simulation_.reset();
    central_.reset();
    compiled_.reset();
    problems_.clear();
    state_ = state;
    Q_EMIT changed();
}

void Simulator::follow(const ProjectedFigures& figures) {
    if (!on_) {
        if (state_ != State::off) drop(State::off);
        return;
    }
    if (!figures.current) return drop(State::noFigures);
    if (rangesOf(*figures.compiled).size() == 0) return drop(State::noRanges);
    const Wanted wanted{figures.compiled, figures.current, order_};
    if (!(wanted == wanted_)) begin(wanted);
}

void Simulator::begin(const Wanted& wanted) {
    const std::size_t number = ++asked_;
    wanted_ = wanted;
    problems_.clear();
    state_ = State::drawing;
    task_.run<Drawn>(
        [this, number, wanted](const Unwanted& unwanted) -> Drawn {
            const auto soFar = [this, number, wanted](std::shared_ptr<const Simulation> simulation) {
                QMetaObject::invokeMethod(
                    this, [=, this] { take(number, simulation, wanted); }, Qt::QueuedConnection);
            };
            return simulate(*wanted.compiled, *wanted.central, wanted.order, goingOn(unwanted), soFar);
        },
        [this, number, wanted](Drawn drawn) {
            if (number != asked_) return;
            state_ = drawn && *drawn ? State::settled : State::failed;
            problems_ = std::move(drawn.problems);
            take(number, drawn ? std::move(*drawn) : nullptr, wanted);
        });
    Q_EMIT changed();
}

void Simulator::take(std::size_t number, std::shared_ptr<const Simulation> simulation, const Wanted& wanted) {
    if (number != asked_) return;
    simulation_ = std::move(simulation);
    central_ = wanted.central;
    compiled_ = wanted.compiled;
    Q_EMIT changed();
}

} // namespace breakeven::ui
