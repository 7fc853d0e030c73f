#include "benchmark_economies.h"

#include "economy/edit/cell_entry.h"
#include "economy/edit/removal.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>
#include <random>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr TableId activity = TableId::activity;
constexpr std::size_t rowsAtOnce = 2'000;
constexpr std::size_t cellsAtOnce = 4'000;

Message edit() { return {"Edit", {}}; }

bool carryOut(const Command& command, Economy& economy) {
    return unreadable(command).empty() && apply(command, economy).empty();
}

// An edit of `before` is made, carried out, taken back and done again; each is timed by itself.
void timeEdit(benchmark::State& state, const Economy& before, const std::function<Command()>& make) {
    enum Phase { making, carryingOut, undoing, redoing, phases };
    const char* const names[phases] = {"make", "carry out", "undo", "redo"};
    double seconds[phases] = {};
    Economy economy = before;
    const auto timed = [&](Phase phase, const auto& run) {
        const auto start = std::chrono::steady_clock::now();
        run();
        seconds[phase] += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    bool good = true;
    std::size_t changes = 0;
    for (auto _ : state) {
        Command command;
        timed(making, [&] { command = make(); });
        timed(carryingOut, [&] { good = carryOut(command, economy) && good; });
        timed(undoing, [&] { good = apply(inverse(command), economy).empty() && good; });
        timed(redoing, [&] { good = apply(command, economy).empty() && good; });
        state.PauseTiming();
        good = apply(inverse(command), economy).empty() && economy == before && good;
        changes = command.changes.size();
        state.ResumeTiming();
    }
    if (!good || changes == 0) return state.SkipWithError("the edit does not do what it should");
    for (int phase = 0; phase < phases; ++phase)
        state.counters[names[phase]] =
            benchmark::Counter(1000 * seconds[phase], benchmark::Counter::kAvgIterations);
    state.counters["changes"] = static_cast<double>(changes);
}

// So many rows of activity, spread over the table.
std::vector<std::size_t> someRows(const Economy& economy, std::size_t count) {
    std::vector<std::size_t> rows;
    const std::size_t size = economy[activity].size();
    for (std::size_t i = 0; i < count; ++i) rows.push_back(i * size / count);
    return rows;
}

void deleteRows(benchmark::State& state) {
    const Economy& economy = nationalEconomy();
    timeEdit(state, economy, [&] {
        return carriedOut(removalOf(economy, activity, someRows(economy, rowsAtOnce)), economy, edit());
    });
}

void insertRows(benchmark::State& state) {
    Economy economy = nationalEconomy();
    std::vector<NewRow> added;
    for (const std::size_t row : someRows(economy, rowsAtOnce))
        added.push_back({activity, row, economy[activity][row]});
    const auto going = someRows(economy, rowsAtOnce);
    for (auto row = going.rbegin(); row != going.rend(); ++row) economy[activity].erase(*row);
    timeEdit(state, economy,
             [&] { return *enterCells(economy, "base", {}, MissingRow::refused, edit(), added); });
}

Economy inAnotherOrder(const Economy& economy) {
    std::mt19937 random(1);
    Economy other;
    for (const TableSpec& spec : allTables()) {
        const Rows inOrder = economy[spec.id].rows();
        std::vector<Row> rows(inOrder.begin(), inOrder.end());
        for (std::size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[random() % i]);
        for (Row& row : rows) other[spec.id].append(std::move(row));
    }
    return other;
}

void importInAnotherOrder(benchmark::State& state) {
    const Economy& economy = nationalEconomy();
    const Economy other = inAnotherOrder(economy);
    timeEdit(state, economy, [&] { return difference(economy, other, edit()); });
}

std::vector<CellEntry> pasted(const Economy& economy) {
    std::vector<CellEntry> cells;
    for (const std::size_t row : someRows(economy, cellsAtOnce))
        cells.push_back({economy[activity].address(row, "volume"), std::to_string(1'000 + row)});
    return cells;
}

Economy withScenario() {
    Economy economy = nationalEconomy();
    economy[TableId::scenarios].append(rowOf(TableId::scenarios, {{"scenario", "pasted"}}));
    return economy;
}

void pasteCells(benchmark::State& state) {
    const Economy& economy = nationalEconomy();
    const auto cells = pasted(economy);
    timeEdit(state, economy,
             [&] { return *enterCells(economy, "base", cells, MissingRow::refused, edit()); });
}

void pasteIntoScenario(benchmark::State& state) {
    const Economy economy = withScenario();
    const auto cells = pasted(economy);
    timeEdit(state, economy,
             [&] { return *enterCells(economy, "pasted", cells, MissingRow::refused, edit()); });
}

// The same cells once more: each has its override already.
void pasteOverOverrides(benchmark::State& state) {
    Economy economy = withScenario();
    auto cells = pasted(economy);
    apply(*enterCells(economy, "pasted", cells, MissingRow::refused, edit()), economy);
    for (CellEntry& cell : cells) cell.typed += "7";
    timeEdit(state, economy,
             [&] { return *enterCells(economy, "pasted", cells, MissingRow::refused, edit()); });
}

void applyOverrides(benchmark::State& state) {
    Economy economy = withScenario();
    apply(*enterCells(economy, "pasted", pasted(economy), MissingRow::refused, edit()), economy);
    for (auto _ : state) {
        auto applied = applyScenario(economy, "pasted");
        if (!applied) return state.SkipWithError("the scenario cannot be applied");
        benchmark::DoNotOptimize(applied);
    }
}

BENCHMARK(deleteRows)->Unit(benchmark::kMillisecond);
BENCHMARK(insertRows)->Unit(benchmark::kMillisecond);
BENCHMARK(importInAnotherOrder)->Unit(benchmark::kMillisecond);
BENCHMARK(pasteCells)->Unit(benchmark::kMillisecond);
BENCHMARK(pasteIntoScenario)->Unit(benchmark::kMillisecond);
BENCHMARK(pasteOverOverrides)->Unit(benchmark::kMillisecond);
BENCHMARK(applyOverrides)->Unit(benchmark::kMillisecond);

} // namespace
