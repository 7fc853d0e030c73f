#include "insight/sensitivity/open_figure.h"

#include "engine/session/open_projection.h"
#include "insight/explanation/figure_value.h"
#include "insight/sensitivity/price_value.h"

namespace breakeven {

namespace {

// A price follows from few cells, and no projection is needed.
Result<Varying> openPrice(const Shape& shape, std::span<const double> inputs, std::span<const InputId> open,
                          const PriceFigure& figure, VaryingRecord& record) {
    const VaryingRecord::Recording recording(record);
    std::vector<Varying> numbers;
    numbers.reserve(inputs.size());
    for (const double input : inputs) numbers.emplace_back(input);
    for (const InputId input : open) numbers[input.value] = Varying(record.input());
    return priceValue(shape, std::span<const Varying>(numbers), figure);
}

} // namespace

Result<OpenFigure> OpenFigure::make(const StudiedFigure& figure, std::span<const InputId> open) {
    const CompiledScenario& scenario = figure.scenario();
    const std::vector<double> inputs = scenario.inputsAs<double>();
    if (const auto* price = std::get_if<PriceFigure>(&figure.figure())) {
        auto record = std::make_shared<VaryingRecord>();
        const auto value = openPrice(*scenario.shape(), inputs, open, *price, *record);
        if (!value) return value.problems;
        return OpenFigure(std::move(record), *value);
    }
    auto projection =
        std::make_shared<OpenProjection>(scenario.shape(), inputs, open, figure.wanted(), figure.plan());
    const auto value = figureIn(projection->figures(), figure.figure());
    if (!value) return value.problems;
    return OpenFigure(std::shared_ptr<const VaryingRecord>(projection, &projection->record()), *value);
}

} // namespace breakeven
