#pragma once

#include "insight/model/model_layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Writes the formulas of a model: each from cells of the model and of the sheets of inputs.
class ModelFormulas {
public:
    ModelFormulas(const TracedScenario& traced, const StepTraits& traits, const ModelLayout& layout,
                  const InputSheets& inputs)
        : traced_(traced), tape_(traced.tape()), traits_(traits), layout_(layout), inputs_(inputs) {}

    /// How a step is made, on a sheet of the layout; blank where nothing it depends on is typed.
    std::string formula(TapeIndex step, std::size_t sheet) const;

    /// The cell of a step, or how it is made where it has none. `sheet` may be none of the layout's.
    std::string expression(TapeIndex step, std::size_t sheet) const;

    /// For a step that chooses: 1 where what it comes to is `first`, 2 where it is another.
    std::string caseOf(TapeIndex step, TapeIndex first, std::size_t sheet) const;

private:
    enum class Binding { none, sum, product, figure };

    struct Part {
        std::uint32_t step;
        bool taken;
    };

    std::string within(std::uint32_t step, Binding outer, std::size_t sheet) const;
    std::string write(std::uint32_t step, Binding outer, std::size_t sheet) const;
    std::string sum(std::uint32_t step, std::size_t sheet) const;
    std::string condition(std::uint32_t comparison, std::size_t sheet) const;
    std::string call(const char* function, std::uint32_t step, std::size_t sheet) const;
    std::vector<Part> partsOf(std::uint32_t step) const;
    bool isInlined(std::uint32_t step) const;

    const TracedScenario& traced_;
    const Tape& tape_;
    const StepTraits& traits_;
    const ModelLayout& layout_;
    const InputSheets& inputs_;
};

} // namespace breakeven
