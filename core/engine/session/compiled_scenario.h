#pragma once

#include "engine/session/checked_scenario.h"
#include "engine/session/project.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace breakeven {

/// A scenario, compiled: its tables, the shape of the calculation, and the number typed for each of its
/// inputs. It never changes, is cheap to copy, and is shared between threads. Whatever projects stands on
/// one.
class CompiledScenario {
public:
    /// Errors, or warnings beside it: those that need years put together (`compile`).
    static Result<CompiledScenario> make(CheckedScenario scenario);

    /// The same of a scenario that is checked first, with the errors or warnings of both.
    static Result<CompiledScenario> make(const Economy& economy, std::string_view scenario);

    const CheckedScenario& scenario() const { return *scenario_; }

    /// The tables as the scenario has them.
    const Economy& economy() const { return scenario_->effective; }

    const std::shared_ptr<const Shape>& shape() const { return program_->shape; }

    /// The numbers as they are typed, one for each input of the shape.
    const std::vector<Decimal>& inputs() const { return *inputs_; }

    /// The same in another number type.
    template<class Number>
    std::vector<Number> inputsAs() const {
        std::vector<Number> inputs;
        inputs.reserve(inputs_->size());
        for (const Decimal& input : *inputs_) inputs.push_back(Arithmetic<Number>::from(input));
        return inputs;
    }

    /// The inputs a cell feeds, in the order of its list; none where nothing is calculated from it.
    std::vector<InputId> inputsOf(CellPlace cell) const;

    /// The cell an input was typed in.
    CellPlace cellOf(InputId input) const { return shape()->inputs[input.value].place; }

    /// The same shape on the numbers of these tables; nothing where they differ in more than numbers and must
    /// be compiled. What is not calculated, as a note, may differ.
    std::optional<CompiledScenario> with(CheckedScenario scenario) const;

    /// Whether it is the same shape on the same numbers, so that it projects to the same.
    bool projectsAs(const CompiledScenario& other) const {
        return program_ == other.program_ && inputs_ == other.inputs_;
    }

    /// Calculates the shape on inputs in its order, those that are typed or any others. `plan` is the
    /// projection of the plan scenario, none when this is it.
    template<class Number>
    Projection<Number> project(std::span<const Number> inputs, const Projection<Number>* plan = nullptr,
                               const Wanted& wanted = everything) const {
        return breakeven::project<Number>(shape(), inputs, plan, wanted);
    }

    /// What people see and print (rules 1.1).
    ExactProjection projectExactly(const ExactProjection* plan = nullptr) const {
        return project<Decimal>(inputs(), plan);
    }

private:
    /// What stands side by side among the inputs.
    struct InputRange {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    struct Program {
        std::shared_ptr<const Shape> shape;
        std::unordered_map<std::uint64_t, InputRange> inputsOf; ///< by `packed` cell
    };

    CompiledScenario() = default;

    InputRange rangeOf(CellPlace cell) const;

    std::shared_ptr<const CheckedScenario> scenario_;
    std::shared_ptr<const Program> program_;
    std::shared_ptr<const std::vector<Decimal>> inputs_;
};

} // namespace breakeven
