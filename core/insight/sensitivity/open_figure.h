#pragma once

#include "engine/number/kernel.h"
#include "insight/sensitivity/studied_figure.h"

#include <memory>
#include <span>
#include <vector>

namespace breakeven {

/// A figure of which some inputs are left open: how it follows from them in binary numbers, recorded once. It
/// never changes, and threads share it.
class OpenFigure {
public:
    /// `open` are inputs of the figure's scenario, each once.
    static Result<OpenFigure> make(const StudiedFigure& figure, std::span<const InputId> open);

    /// As it was recorded, and what the figure is there.
    const VaryingRecord& record() const { return *record_; }
    const Varying& value() const { return value_; }

    /// To work it out for many sets of the inputs at once.
    Kernel kernel() const { return Kernel(record(), std::span(&value_, 1)); }

private:
    OpenFigure(std::shared_ptr<const VaryingRecord> record, Varying value)
        : record_(std::move(record)), value_(value) {}

    std::shared_ptr<const VaryingRecord> record_;
    Varying value_;
};

} // namespace breakeven
