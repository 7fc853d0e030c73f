#include "insight/tables/simulation_tables.h"

#include "insight/variant/in_parallel.h"

#include <cmath>

namespace breakeven {

namespace {

std::string codeOf(const Simulation& simulation, OrganisationIndex org) {
    return org == simulation.economy() ? "economy" : simulation.organisations()[org.place()];
}

ResultCell pounds(double amount) { return nearestPenny(amount); }

/// To the decimals that draws can tell.
ResultCell share(double part) { return Decimal(std::llround(part * 1e9)) / 1'000'000'000; }

/// The rows of an organisation, or of the economy.
std::vector<ResultRow> rowsOf(const SimulatedScenario& of, OrganisationIndex org) {
    const Simulation& simulation = *of.simulation;
    const std::string code = codeOf(simulation, org);
    std::vector<ResultRow> rows;
    const auto add = [&](const std::string& year, DrawnFigure figure, const Chance& chance) -> ResultRow& {
        ResultRow& row = rows.emplace_back();
        row = {of.scenario, code, year, std::string(drawnFigures[static_cast<std::size_t>(figure)])};
        row.resize(4 + 3 + toldPercentiles.size());
        row.push_back(share(chance.share));
        row.push_back(share(chance.error));
        return row;
    };
    for (std::size_t year = 0; year < simulation.years().size(); ++year)
        for (std::size_t f = 0; f < drawnFigures.size(); ++f) {
            const auto figure = static_cast<DrawnFigure>(f);
            if (!simulation.has(org, year, figure)) continue;
            ResultRow& row =
                add(toText(simulation.years()[year]), figure, simulation.chance(org, year, figure));
            if (!hasAmounts(figure)) continue;
            const Spread spread = simulation.spread(org, year, figure);
            row[4] = simulation.central(org, year, figure);
            row[5] = pounds(spread.mean);
            row[6] = pounds(spread.sd);
            for (std::size_t i = 0; i < toldPercentiles.size(); ++i)
                row[7 + i] = pounds(spread.percentiles[i]);
        }
    add("never", DrawnFigure::firstBreakEven, simulation.neverBreaksEven(org));
    return rows;
}

} // namespace

ResultTable simulationTable(std::span<const SimulatedScenario> scenarios) {
    using enum ResultType;
    ResultTable table{
        "simulation",
        "The range of results over the futures simulated.",
        {{"scenario", text, "The scenario."},
         {"org", text, "The organisation, or economy."},
         {"year", text, "The financial year; never: no year breaks even."},
         {"figure", text, "The figure."},
         {"central", money, "Without ranges, exact."},
         {"mean", money, "The mean of the futures."},
         {"sd", money, "Their standard deviation."},
         {"p5", money, "5 in 100 futures are lower."},
         {"p10", money, "10 in 100 futures are lower."},
         {"p25", money, "25 in 100 futures are lower."},
         {"p50", money, "Half of the futures are lower."},
         {"p75", money, "75 in 100 futures are lower."},
         {"p90", money, "90 in 100 futures are lower."},
         {"p95", money, "95 in 100 futures are lower."},
         {"probability", number,
          "The share of futures at or above nought; of support drawn with none; of duty, regime "
          "and first break-even in which it is so."},
         {"error", number, "The standard error of the probability."}},
        {}};
    for (const SimulatedScenario& scenario : scenarios) {
        const std::size_t entities = scenario.simulation->layout().entities();
        std::vector<std::vector<ResultRow>> rows(entities);
        std::vector<char> workers(threadsAtHand());
        inParallel(workers, entities, [&](char, std::size_t entity) -> Stopped {
            rows[entity] = rowsOf(scenario, OrganisationIndex::at(entity));
            return std::nullopt;
        });
        for (std::vector<ResultRow>& own : rows)
            std::move(own.begin(), own.end(), std::back_inserter(table.rows));
    }
    return table;
}

ResultTable drawsTable(std::span<const SimulatedScenario> scenarios) {
    using enum ResultType;
    ResultTable table{"draws",
                      "The amounts of every future.",
                      {{"scenario", text, "The scenario."},
                       {"draw", integer, "The future, counted from 1."},
                       {"org", text, "The organisation, or economy."},
                       {"year", year, "The financial year."},
                       {"figure", text, "The figure."},
                       {"amount", money, "£."}},
                      {}};
    table.produce = [scenarios](const std::function<void(const ResultRow&)>& put) {
        for (const SimulatedScenario& scenario : scenarios) {
            const Simulation& simulation = *scenario.simulation;
            const std::vector<SimulationLayout::Column>& columns = simulation.layout().columns;
            for (const auto& chunk : simulation.chunks()) {
                const std::size_t draws = chunk->amounts.draws();
                std::vector<double> amounts(columns.size() * draws);
                for (std::size_t c = 0; c < columns.size(); ++c)
                    chunk->amounts.read(c, std::span(amounts).subspan(c * draws, draws));
                for (std::size_t draw = 0; draw < draws; ++draw)
                    for (std::size_t c = 0; c < columns.size(); ++c) {
                        const double amount = amounts[c * draws + draw];
                        if (std::isnan(amount)) continue;
                        put({scenario.scenario, static_cast<int>(chunk->first + draw),
                             codeOf(simulation, columns[c].org), simulation.years()[columns[c].year],
                             std::string(drawnFigures[static_cast<std::size_t>(columns[c].figure)]),
                             pounds(amount)});
                    }
            }
        }
    };
    return table;
}

ResultTable drawTable(const Economy& economy, std::span<const DrawnValue> values) {
    using enum ResultType;
    ResultTable table{"draw",
                      "What a future sets cells to, as overrides of a scenario.",
                      {{"position", integer, "The order the overrides act in."},
                       {"cell", text, "The address of the cell."},
                       {"change", text, "set."},
                       {"value", ResultType::value, "What it is set to."}},
                      {}};
    int position = 0;
    for (const DrawnValue& drawn : values) {
        const Table& of = economy[drawn.place.table];
        table.rows.push_back({++position,
                              toText(of.address(drawn.place.row, of.spec().columns[drawn.place.column].name)),
                              std::string("set"), drawn.text});
    }
    return table;
}

} // namespace breakeven
