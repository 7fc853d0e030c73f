#pragma once

#include "document/background_task.h"
#include "document/projector.h"
#include "insight/uncertainty/simulate.h"

#include <QObject>

#include <memory>

namespace breakeven::ui {

class Document;

/// Draws the ranges of what is looked at, off the window's thread, as long as it is switched on: anew
/// whenever figures or ranges change, the latest alone. What comes of it is there after the first draws and
/// settles.
class Simulator : public QObject {
    Q_OBJECT

public:
    enum class State {
        off,
        noFigures, ///< errors keep them from being calculated
        noRanges,
        drawing, ///< there may be something to show, of the draws so far
        settled,
        failed,
    };

    explicit Simulator(const Document& document, QObject* parent = nullptr);

    bool isOn() const { return on_; }
    void setOn(bool on);

    const SimulationOrder& order() const { return order_; }
    void setOrder(const SimulationOrder& order);

    State state() const { return state_; }
    /// How many draws the present simulation has, of how many wanted.
    std::uint64_t drawn() const;
    /// Why it failed.
    const std::vector<Problem>& problems() const { return problems_; }

    /// The draws there are, and the projection they are around; null where there are none. While newer ones
    /// are under way these may be of figures that are no longer shown.
    const std::shared_ptr<const Simulation>& simulation() const { return simulation_; }
    const std::shared_ptr<const ExactProjection>& central() const { return central_; }
    /// What the draws are of.
    const std::shared_ptr<const CompiledScenario>& compiled() const { return compiled_; }

    /// Another document takes the place of the one the draws are of.
    void forget();

Q_SIGNALS:
    void changed();

private:
    /// What a simulation is asked for with.
    struct Wanted {
        std::shared_ptr<const CompiledScenario> compiled;
        std::shared_ptr<const ExactProjection> central;
        SimulationOrder order;

        bool operator==(const Wanted& other) const;
    };

    void follow(const ProjectedFigures& figures);
    void begin(const Wanted& wanted);
    void take(std::size_t number, std::shared_ptr<const Simulation> simulation, const Wanted& wanted);
    void drop(State state);

    const Document& document_;
    bool on_ = false;
    SimulationOrder order_;
    State state_ = State::off;
    Wanted wanted_; ///< of the latest asked for; without figures: none
    std::size_t asked_ = 0;
    std::shared_ptr<const Simulation> simulation_;
    std::shared_ptr<const ExactProjection> central_;
    std::shared_ptr<const CompiledScenario> compiled_;
    std::vector<Problem> problems_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
