#include "insight/sensitivity/levers.h"

#include "economy/reading/small_rise.h"
#include "insight/sensitivity/open_figure.h"
#include "insight/sensitivity/sparse_record.h"
#include "insight/variant/in_parallel.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace breakeven {

namespace {

// A typed cell and the inputs it feeds, which stand side by side.
struct TypedCell {
    CellPlace place;
    std::uint32_t first = 0, count = 0;
};

std::vector<TypedCell> typedCells(const CompiledScenario& scenario) {
    std::vector<TypedCell> all;
    const std::vector<Input>& inputs = scenario.shape()->inputs;
    for (std::uint32_t i = 0; i < inputs.size(); ++i) {
        const CellPlace place = inputs[i].place;
        if (!all.empty() && all.back().place == place)
            ++all.back().count;
        else if (!scenario.economy().text(place).empty())
            all.push_back({place, i, 1});
    }
    return all;
}

Lever leverOf(const Economy& economy, CellPlace place, double effect) {
    const Table& table = economy[place.table];
    return {place, table.address(place.row, table.spec().columns[place.column].name), effect};
}

} // namespace

Result<std::vector<Lever>> levers(const StudiedFigure& figure, const GoOn& goOn) {
    const CompiledScenario& scenario = figure.scenario();
    const std::vector<double> inputs = scenario.inputsAs<double>();
    std::vector<InputId> all;
    for (std::uint32_t i = 0; i < inputs.size(); ++i) all.push_back({i});
    if (goOn && !goOn()) return {};
    const auto open = OpenFigure::make(figure, all);
    if (!open) return open.problems;
    if (open->value().isKnown()) return std::vector<Lever>();
    const SparseRecord record(open->record(), open->value().place(), inputs);
    std::vector<TypedCell> cells = typedCells(scenario);
    std::erase_if(cells, [&](const TypedCell& cell) {
        for (std::uint32_t i = 0; i < cell.count; ++i)
            if (record.dependsOn(cell.first + i)) return false;
        return true;
    });
    std::vector<double> effects(cells.size());
    std::vector<SparseRecord::Worker> workers(
        std::min(threadsAtHand(), std::max<std::size_t>(1, cells.size())), SparseRecord::Worker(record));
    const GoOn wanted = askedByThreads(goOn);
    const auto stopped = inParallel(workers, cells.size(), [&](SparseRecord::Worker& worker, std::size_t i) {
        if (wanted && !wanted()) return Stopped(std::vector<Problem>());
        const Column& column = specification(cells[i].place.table).columns[cells[i].place.column];
        std::vector<SparseRecord::Change> changes;
        for (std::uint32_t at = cells[i].first; at < cells[i].first + cells[i].count; ++at)
            changes.push_back({at, toDouble(raisedALittle(column, scenario.inputs()[at]))});
        effects[i] = worker.with(changes) - record.result();
        return Stopped();
    });
    if (stopped) return {};
    std::vector<Lever> levers;
    for (std::size_t i = 0; i < cells.size(); ++i)
        levers.push_back(leverOf(scenario.economy(), cells[i].place, effects[i]));
    // Inputs stand in the order the rules need them.
    std::sort(levers.begin(), levers.end(), [](const Lever& a, const Lever& b) {
        const auto order = [](const Lever& lever) {
            return std::tuple(-std::abs(lever.effect), lever.place.table, lever.place.row,
                              lever.place.column);
        };
        return order(a) < order(b);
    });
    return levers;
}

} // namespace breakeven
