#include "insight/tables/sensitivity_tables.h"

namespace breakeven {

namespace {

ResultType typeOf(Unit unit) { return unit == Unit::pounds ? ResultType::money : ResultType::number; }

ResultCell cell(const Decimal& value, Unit unit) {
    return unit == Unit::pounds ? ResultCell(roundToPenny(value)) : ResultCell(value);
}

ResultCell cell(const std::optional<Decimal>& value, Unit unit) {
    return value ? cell(*value, unit) : ResultCell();
}

} // namespace

ResultTable sensitivityTable(const Tornado& tornado) {
    const ResultType type = typeOf(tornado.unit);
    ResultTable table{
        "sensitivity",
        "What each uncertainty, or group of them, does to the figure on its own.",
        {{"uncertainty", ResultType::text, "The uncertainty's code, or the group's."},
         {"low", type, "The figure with all its cells as low as one time in ten."},
         {"high", type, "The figure with all its cells as high as one time in ten."},
         {"swing", type, "How far these are apart."},
         {"share", ResultType::number, "Of the figure's variance over the futures; together 1."}},
        {}};
    for (const TornadoBar& bar : tornado.bars)
        table.rows.push_back({bar.code, cell(bar.low, tornado.unit), cell(bar.high, tornado.unit),
                              bar.low && bar.high ? cell(bar.swing, tornado.unit) : ResultCell(),
                              Decimal(bar.share)});
    return table;
}

ResultTable leversTable(std::span<const Lever> levers, const Economy& economy, Unit unit) {
    ResultTable table{
        "levers",
        "How much the figure would change if a typed number were a little higher.",
        {{"cell", ResultType::text, "The address of the number."},
         {"value", ResultType::text, "The number in the scenario."},
         {"effect", typeOf(unit),
          "How much the figure changes with 1 % more, or for a rate 0.1 of a percentage point."}},
        {}};
    for (const Lever& lever : levers)
        table.rows.push_back(
            {toText(lever.cell), economy.text(lever.place), cell(Decimal(lever.effect), unit)});
    return table;
}

ResultTable solutionTable(const Goal& goal) {
    const GoalValue& answer = goal.answers.front();
    ResultTable table{"solution",
                      "The value of a cell at which a figure reaches its target.",
                      {{"cell", ResultType::text, "The address of the cell, or of the cells."},
                       {"value", ResultType::text, "The value, or what is added or multiplied by."},
                       {"figure", typeOf(goal.unit), "The figure with it, without ranges."},
                       {"probability", ResultType::number,
                        "The share of futures that reach the target, where that was asked for."}},
                      {}};
    table.rows.push_back({goal.request.cell, answer.text, cell(answer.figure, goal.unit),
                          answer.chance ? ResultCell(Decimal(answer.chance->share)) : ResultCell()});
    return table;
}

} // namespace breakeven
