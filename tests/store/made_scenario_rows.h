#pragma once

#include "economy/edit/scenario_reasons.h"
#include "economy/edit/scenario_row_edit.h"
#include "store/made_commands.h"

/// What is done to rows that only scenarios have, and to the changes of scenarios.
namespace breakeven::test {

inline Made addRowsInAScenario(const Economy& economy, Draw& draw) {
    const auto scenario = anyCode(economy, TableId::scenarios, draw);
    const TableId table =
        oneOf<TableId>(draw, {TableId::contracts, TableId::budgets, TableId::savings, TableId::capital});
    const auto row = anyRow(economy[table], draw);
    if (!scenario || !row) return std::nullopt;
    auto copy = withFreeKey(economy[table], economy[table][*row]);
    if (!copy) return std::nullopt;
    if (draw.oneIn(2)) (*copy)[*arrangementColumn(table)].clear();
    Editor editor(economy);
    editor.insert(table, *row, std::move(*copy));
    return madeOf(inScenario(economy, *scenario, std::move(editor).command(edit())));
}

inline Made deleteRowsInAScenario(const Economy& economy, Draw& draw) {
    const ScenarioRows own(economy);
    for (const auto& [arrangement, scenarios] : own.arrangements()) {
        const auto rows = ScenarioRows::rowsNaming(economy, arrangement);
        if (rows.empty()) continue;
        const Address& address = oneOf(draw, rows);
        const std::size_t row = *economy[address.table].find(address.keys);
        const std::string& scenario = oneOf(draw, scenarios);
        const auto plan = planErasure(economy, scenario, address.table, std::span(&row, 1));
        if (!plan) return std::nullopt;
        return madeOf(eraseInScenario(economy, scenario, removalOf(economy, address.table, plan->alone),
                                      plan->shared, edit()));
    }
    return std::nullopt;
}

inline Made takeChangesBack(const Economy& economy, Draw& draw) {
    const auto row = anyRow(economy[TableId::overrides], draw);
    if (!row) return std::nullopt;
    return madeOf(
        takeBack(economy, economy[TableId::overrides].at(*row, "scenario"), std::span(&*row, 1), {}));
}

inline Made giveAReason(const Economy& economy, Draw& draw) {
    const auto row = anyRow(economy[TableId::overrides], draw);
    if (!row) return std::nullopt;
    return giveReason(economy, economy[TableId::overrides].address(*row, "value"),
                      oneOf<std::string>(draw, {"", "agreed by the board", "=a reason"}), "", "", edit());
}

} // namespace breakeven::test
