#pragma once

#include "document/versions.h"
#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/cell_entry.h"
#include "economy/edit/contract_edit.h"
#include "economy/edit/going_back.h"
#include "economy/edit/key_change.h"
#include "economy/edit/lock_edit.h"
#include "economy/edit/measure_edit.h"
#include "economy/edit/new_code.h"
#include "economy/edit/override_copies.h"
#include "economy/edit/range_entry.h"
#include "economy/edit/removal.h"
#include "economy/edit/row_order.h"
#include "economy/edit/scenario_edit.h"
#include "economy/edit/scenario_merge.h"
#include "economy/edit/scenario_rebase.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"
#include "engine/ledger/projection.h"
#include "insight/actual/keep_forecast.h"
#include "proposal/contract/capitation_assistant.h"
#include "proposal/contract/national_tariffs.h"
#include "proposal/progress/reforecast.h"
#include "proposal/roll/roll_forward.h"
#include "proposal/sample_templates.h"
#include "proposal/template/replicate.h"
#include "proposal/uncertainty/uncertainty_presets.h"
#include "support/draw.h"
#include "support/generator.h"

#include <functional>
#include <string>
#include <vector>

/// Ways a document is edited, each as the command it becomes, made at random.
namespace breakeven::test {

/// Nothing where it does not apply to the economy or is refused.
using Made = std::optional<Command>;

inline Made madeOf(Result<Command> result) { return std::move(result.value); }

inline Message edit() { return message("Edit"); }

template<class T>
const T& oneOf(Draw& draw, const std::vector<T>& choices) {
    return draw.oneOf<T>(choices);
}

inline std::optional<std::size_t> anyRow(const Table& table, Draw& draw) {
    if (table.size() == 0) return std::nullopt;
    return static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(table.size()) - 1));
}

inline std::optional<std::string> anyCode(const Economy& economy, TableId table, Draw& draw) {
    const auto row = anyRow(economy[table], draw);
    return row ? std::optional(economy[table][*row].front()) : std::nullopt;
}

inline std::string anyScenario(const Economy& economy, Draw& draw) {
    return anyCode(economy, TableId::scenarios, draw).value_or("base");
}

/// What somebody might type into a column: far decimals, formulas, quotes, lines.
inline std::string anyText(const Economy& economy, const Column& column, Draw& draw) {
    using enum ValueType;
    if (draw.oneIn(12) && !column.required) return {};
    if (column.reference) return anyCode(economy, *column.reference, draw).value_or("");
    switch (column.type) {
    case money:
    case number:
        return oneOf<std::string>(draw, {"1234.5", "7", "0.12345678901234567891", "3333.333333333333",
                                         "1,000", "999999999999999.99999999999999999999"});
    case rate:
        return oneOf<std::string>(draw, {"2.5%", "0.0333333333333", "33.333333333333333333%", "0"});
    case rates:
        return oneOf<std::string>(draw, {"100%", "33.333333333333333333%;100%", "0.1;0.2;1e"});
    case integer:
        return oneOf<std::string>(draw, {"1", "2", "10"});
    case year:
        return oneOf<std::string>(draw, {"2015/16", "2016-17", "2017/18"});
    case month:
        return oneOf<std::string>(draw, {"2016-04", "Apr-16", "2017-12-01"});
    case flag:
        return oneOf<std::string>(draw, {"yes", "NO"});
    case choice:
        return column.words[static_cast<std::size_t>(
            draw.between(0, static_cast<std::int64_t>(column.words.size()) - 1))];
    case code:
        return "new-" + std::to_string(draw.between(1, 9999));
    case address:
        return oneOf<std::string>(draw, {"economy:name", "budgets:*:*:amount", "indices:pay:*:rate"});
    case value:
        return oneOf<std::string>(draw, {"0.333333333333", "1%", "5"});
    case text:
        break;
    }
    return oneOf<std::string>(draw, {"Ysbyty “Gwynedd”", "=SUM(A1:A9)", "'=1+1", "a, \"b\"; c", "two\nlines",
                                     " blanks ", "-5", "\ttab", "@home", "+44", "''"});
}

/// A cell somebody chose, and what they typed into it.
inline std::optional<CellEntry> anyEntry(const Economy& economy, Draw& draw, bool keysToo) {
    const auto tables = allTables();
    const TableSpec& spec = tables[static_cast<std::size_t>(draw.between(0, tableCount - 1))];
    const auto row = anyRow(economy[spec.id], draw);
    if (!row) return std::nullopt;
    const auto c =
        static_cast<std::size_t>(draw.between(0, static_cast<std::int64_t>(spec.columns.size()) - 1));
    if (spec.columns[c].key && !keysToo) return std::nullopt;
    std::string typed = anyText(economy, spec.columns[c], draw);
    if (isArithmetic(spec.columns[c], "=1/30") && draw.oneIn(3)) typed = "=1000/30";
    return CellEntry{economy[spec.id].address(*row, spec.columns[c].name), std::move(typed)};
}

inline Made typeIntoCells(const Economy& economy, Draw& draw) {
    std::vector<CellEntry> entries;
    for (int n = 0; n < 3; ++n)
        if (auto entry = anyEntry(economy, draw, true)) entries.push_back(std::move(*entry));
    const MissingRow missing = draw.oneIn(2) ? MissingRow::refused : MissingRow::made;
    return madeOf(enterCells(economy, "base", entries, missing, edit()));
}

inline Made typeInScenario(const Economy& economy, Draw& draw) {
    const auto entry = anyEntry(economy, draw, false);
    if (!entry) return std::nullopt;
    return madeOf(enterCells(economy, anyScenario(economy, draw), {&*entry, 1}, MissingRow::refused, edit()));
}

inline Made resetOverrides(const Economy& economy, Draw& draw) {
    const std::string scenario = anyScenario(economy, draw);
    std::vector<Address> cells;
    for (const Address& cell : ownOverrides(economy, scenario)) cells.push_back(cell);
    return madeOf(resetCells(economy, scenario, cells, edit()));
}

/// A row of overrides whose figures have more digits than are kept.
inline Made addOverride(const Economy& economy, Draw& draw) {
    const auto scenario = anyCode(economy, TableId::scenarios, draw);
    if (!scenario) return std::nullopt;
    const NewRow row{
        TableId::overrides,
        economy[TableId::overrides].size(),
        {*scenario, std::to_string(draw.between(100, 999)),
         oneOf<std::string>(draw, {"budgets:*:*:amount", "indices:pay:*:rate", "savings:*:*:delivery",
                                   "arrangements:*:ramp", "contracts:*:phase_in", "tariffs:*:*:*:price"}),
         "multiply", oneOf<std::string>(draw, {"0.333333333333", "0.9999999999999999999", "33.3333333333%"}),
         "", ""}};
    return madeOf(enterCells(economy, "base", {}, MissingRow::refused, edit(), {&row, 1}));
}

inline Made promote(const Economy& economy, Draw& draw) {
    const std::string scenario = anyScenario(economy, draw);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < economy[TableId::overrides].size(); ++row)
        if (economy[TableId::overrides].at(row, "scenario") == scenario) rows.push_back(row);
    if (rows.empty()) return std::nullopt;
    return madeOf(promoteOverrides(economy, scenario, rows));
}

inline TableId tableOfCodes(Draw& draw) {
    using enum TableId;
    return oneOf<TableId>(
        draw, {organisations, services, indices, tariffs, populations, contracts, arrangements, scenarios});
}

inline Made renameACode(const Economy& economy, Draw& draw) {
    const TableId table = tableOfCodes(draw);
    const auto row = anyRow(economy[table], draw);
    if (!row) return std::nullopt;
    return madeOf(renameCode(economy, table, *row, "renamed-" + std::to_string(draw.between(1, 9999))));
}

inline Made deleteRows(const Economy& economy, Draw& draw) {
    const TableId table = draw.oneIn(2)
                              ? tableOfCodes(draw)
                              : allTables()[static_cast<std::size_t>(draw.between(1, tableCount - 1))].id;
    std::vector<std::size_t> rows;
    for (int n = 0; n < 2; ++n)
        if (const auto row = anyRow(economy[table], draw)) rows.push_back(*row);
    if (rows.empty()) return std::nullopt;
    const Children children = draw.oneIn(2) ? Children::go : Children::stay;
    return carriedOut(removalOf(economy, table, rows, children), economy, edit());
}

inline Made moveSomeRows(const Economy& economy, Draw& draw) {
    const TableId id = draw.oneIn(2)
                           ? TableId::overrides
                           : allTables()[static_cast<std::size_t>(draw.between(1, tableCount - 1))].id;
    std::vector<std::size_t> rows;
    for (int n = 0; n < 2; ++n)
        if (const auto row = anyRow(economy[id], draw)) rows.push_back(*row);
    if (rows.empty()) return std::nullopt;
    return madeOf(moveRows(economy, id, rows, *anyRow(economy[id], draw), edit()));
}

inline Made duplicateOrMoveRows(const Economy& economy, Draw& draw) {
    const TableId id = allTables()[static_cast<std::size_t>(draw.between(1, tableCount - 1))].id;
    const auto row = anyRow(economy[id], draw);
    const auto to = anyRow(economy[id], draw);
    if (!row) return std::nullopt;
    Editor editor(economy);
    const Row moved = economy[id][*row];
    if (draw.oneIn(2)) {
        editor.erase(id, *row);
        editor.insert(id, std::min(*to, editor.economy()[id].size()), moved);
    } else if (const auto copy = withFreeKey(economy[id], moved)) {
        editor.insert(id, *to, *copy);
    }
    return std::move(editor).command(edit());
}

inline Placement anyPlacement(const Economy& economy, Draw& draw) {
    if (draw.oneIn(3)) return {};
    if (draw.oneIn(2)) return {Placement::Where::newScenario, "What if", "base"};
    const std::string scenario = anyScenario(economy, draw);
    return scenario == baseScenario ? Placement{} : Placement{Placement::Where::scenario, scenario, {}};
}

inline Made fillATemplate(const Economy& economy, Draw& draw) {
    static const std::vector<std::string> kinds = templateKinds();
    const auto projection = projectScenario(economy, "base");
    if (!projection) return std::nullopt;
    const ArrangementTemplate arrangement = templateOf(oneOf(draw, kinds));
    const EconomyFacts facts(economy, *projection);
    auto made =
        fillTemplate(arrangement, firstAnswers(arrangement, facts), facts, anyPlacement(economy, draw),
                     plainWords(), draw.oneIn(2) ? Evidence::ranges : Evidence::answers);
    return made ? Made(std::move(made->command)) : std::nullopt;
}

inline Made replicateAnArrangement(const Economy& economy, Draw& draw) {
    const Economy from = randomEconomy(static_cast<std::uint64_t>(draw.between(1, 50)));
    const auto arrangement = anyCode(from, TableId::arrangements, draw);
    if (!arrangement) return std::nullopt;
    auto made = replicate(from, *arrangement, economy, suggestedMapping(from, *arrangement, economy),
                          Decimal("0.333333333333"), anyPlacement(economy, draw));
    return made ? Made(std::move(made->command)) : std::nullopt;
}

inline Made askTheAssistant(const Economy& economy, Draw& draw) {
    const std::string scenario = draw.oneIn(2) ? std::string(baseScenario) : anyScenario(economy, draw);
    const auto projection = projectScenario(economy, scenario);
    const auto contracts = activityContracts(economy);
    if (!projection || contracts.empty()) return std::nullopt;
    Result<ContractProposal> made;
    switch (draw.between(1, 4)) {
    case 1:
        made =
            marginalRateProposal(economy, scenario, {oneOf(draw, contracts), "33.333333333333%", "1234.56"});
        break;
    case 2:
        made = blendedProposal(economy, scenario, {oneOf(draw, contracts), "20%", "2"});
        break;
    case 3: {
        CapitationPlan plan = proposedCapitation(economy, scenario, *projection);
        plan.people = "30007";
        plan.corridor = {Corridor::twoSided, plan.commissioner, Decimal("0.3333333333333333"),
                         Decimal("0.02")};
        made = capitationProposal(economy, scenario, *projection, plan);
        break;
    }
    default:
        if (const auto contract = anyCode(economy, TableId::contracts, draw))
            return madeOf(populationFor(economy, scenario, *contract));
    }
    return made ? Made(std::move(made->command)) : std::nullopt;
}

inline Made takeNationalTariffChanges(const Economy& economy, Draw& draw) {
    static const auto changes = readNationalTariffChanges(
        bytesOf(std::filesystem::path(SOURCE_ROOT) / "resources/presets/national_tariff_changes.csv"));
    const auto tariff = anyCode(economy, TableId::tariffs, draw);
    if (!tariff || !changes) return std::nullopt;
    return takeNationalChanges(economy, *tariff, *changes);
}

inline Made enterARange(const Economy& economy, Draw& draw) {
    if (economy[TableId::uncertainties].size() > 0 && draw.oneIn(4))
        return removeRange(economy, *anyCode(economy, TableId::uncertainties, draw));
    const TableId id = oneOf<TableId>(draw, {TableId::budgets, TableId::indices, TableId::savings,
                                             TableId::activity, TableId::arrangements, TableId::tariffs});
    const auto row = anyRow(economy[id], draw);
    if (!row) return std::nullopt;
    const Column& column = oneOf(draw, specification(id).columns);
    const auto reaches = reachesOf(economy, economy[id].address(*row, column.name));
    RangeEntry entry = newRangeOf(economy, oneOf(draw, reaches));
    const bool many = reaches.front() != entry.of;
    entry.cells["change"] = many ? oneOf<std::string>(draw, {"add", "multiply"}) : "multiply";
    entry.cells["distribution"] = oneOf<std::string>(draw, {"triangular", "pert", "normal", "uniform"});
    entry.cells["low"] = entry.cell("change") == "add" ? "-1%" : "0.123456789012345678";
    entry.cells["high"] = entry.cell("change") == "add" ? "0.0123" : "109.99999999999999999%";
    entry.cells["group"] = oneOf<std::string>(draw, {"", "g", "-g"});
    entry.reason = "=“Judgement”\n'";
    return madeOf(enterRange(economy, entry));
}

inline Made takeReadyRanges(const Economy& economy, Draw&) {
    static const auto presets = readUncertaintyPresets(
        bytesOf(std::filesystem::path(SOURCE_ROOT) / "resources/presets/uncertainties.json"));
    if (!presets) return std::nullopt;
    return takePresets(economy, *presets, offersFor(economy, *presets), "2026-11-24",
                       [](const std::string& text) { return text; });
}

inline Made addAContract(const Economy& economy, Draw& draw) {
    const auto payer = anyCode(economy, TableId::organisations, draw);
    const auto provider = anyCode(economy, TableId::organisations, draw);
    if (!payer || !provider) return std::nullopt;
    return madeOf(addContract(economy, "base",
                              {contractCodeFor(economy, *payer, *provider),
                               oneOf<std::string>(draw, {"activity", "block", "blended", "capitation"}),
                               *payer, *provider}));
}

inline Made manageScenarios(const Economy& economy, Draw& draw) {
    const std::string scenario = anyScenario(economy, draw);
    switch (draw.between(1, 4)) {
    case 1:
        return madeOf(addScenario(economy, scenario, "A “new” one"));
    case 2:
        return madeOf(copyScenario(economy, scenario, "Copy"));
    case 3:
        return madeOf(nameScenario(economy, scenario, "=Named"));
    default:
        return madeOf(
            reparentScenario(economy, scenario, draw.oneIn(2) ? "base" : anyScenario(economy, draw)));
    }
}

inline Made mergeTwoScenarios(const Economy& economy, Draw& draw) {
    const std::string from = anyScenario(economy, draw), into = anyScenario(economy, draw);
    const auto plan = planMerge(economy, from, into);
    if (!plan) return std::nullopt;
    std::vector<Settlement> settlements;
    for (const MergeConflict& conflict : plan->conflicts)
        settlements.push_back(
            {conflict.texts.cell, draw.oneIn(2) ? Settlement::Choice::ours : Settlement::Choice::theirs});
    return madeOf(mergeScenarios(economy, from, into, settlements));
}

inline Made copyChanges(const Economy& economy, Draw& draw) {
    std::vector<std::size_t> rows;
    for (int n = 0; n < 3; ++n)
        if (const auto row = anyRow(economy[TableId::overrides], draw)) rows.push_back(*row);
    return madeOf(copyOverrides(economy, rows, anyScenario(economy, draw)));
}

inline Made rebaseAScenario(const Economy& economy, Draw& draw) {
    const std::string scenario = anyScenario(economy, draw), parent = anyScenario(economy, draw);
    const auto plan = planRebase(economy, scenario, draw.oneIn(2) ? "base" : parent);
    if (!plan) return std::nullopt;
    std::vector<std::size_t> dropped;
    for (const SuperfluousOverride& one : plan->superfluous) dropped.push_back(one.row);
    return madeOf(rebaseScenario(economy, scenario, plan->parent, dropped));
}

inline Made nameAVersion(const Economy& economy, Draw& draw) {
    const auto version = anyCode(economy, TableId::versions, draw);
    if (version && draw.oneIn(3)) return madeOf(renameVersion(economy, *version, "=Renamed"));
    if (version && draw.oneIn(3)) return madeOf(removeVersion(economy, *version));
    return madeOf(makeVersion(economy, {}, "Board “May”", "2015-03-26T17:05:09Z"));
}

inline Made lockOrUnlock(const Economy& economy, Draw& draw) {
    const TableId table = draw.oneIn(2) ? TableId::budgets : TableId::indices;
    const auto row = anyRow(economy[table], draw);
    if (!row) return std::nullopt;
    std::vector<Address> places{economy[table].address(*row)};
    if (draw.oneIn(3)) return unlockCells(economy, places, edit());
    if (draw.oneIn(2)) places = {wholeColumn(table, table == TableId::budgets ? "amount" : "rate")};
    return madeOf(lockCells(economy, places, {"agreed “in May”", "B Price", "2015-03-26"}, edit()));
}

inline Made goBackToAVersion(const Economy& economy, Draw& draw) {
    const Economy then = randomEconomy(static_cast<std::uint64_t>(draw.between(1, 50)), {2, 2, 4, 12, 3});
    if (draw.oneIn(3)) return backTo(then, economy, edit());
    std::vector<Address> places;
    for (const DocumentDifference& one : documentDifferences(then, economy))
        if (draw.oneIn(40)) places.push_back(one.place);
    return backTo(then, economy, places, edit());
}

inline Made holdTypedValues(const Economy& economy, Draw& draw) {
    const std::string parent = anyScenario(economy, draw);
    const auto effective = applyScenario(economy, parent);
    if (!effective) return std::nullopt;
    std::vector<CellEntry> values;
    for (const TableId table : {TableId::budgets, TableId::indices, TableId::savings})
        if (const auto row = anyRow((*effective)[table], draw)) {
            const Address cell = (*effective)[table].address(*row, table == TableId::budgets   ? "amount"
                                                                   : table == TableId::indices ? "rate"
                                                                                               : "delivery");
            values.push_back(
                {cell, table == TableId::budgets ? "1234.1234567890123456" : "3.12345678901234%"});
        }
    return madeOf(addScenarioHolding(economy, parent, "A “future”", values));
}

inline Made keepAForecast(const Economy& economy, Draw& draw) {
    ForecastToKeep forecast{freeForecastCode(economy, "board"), "2015-06-30", anyScenario(economy, draw)};
    forecast.order.draws = 16;
    return madeOf(keepForecast(economy, forecast));
}

inline Made addAMeasure(const Economy& economy, Draw& draw) {
    return madeOf(
        addMeasure(economy, {{"name", oneOf<std::string>(draw, {"A&E: breaches", "“Seen”", "="})},
                             {"arrangement", anyCode(economy, TableId::arrangements, draw).value_or("")},
                             {"provider", anyCode(economy, TableId::organisations, draw).value_or("")},
                             {"value", oneOf<std::string>(draw, {"1,000", "£0.12345678901234567891", ""})}}));
}

inline Made pasteObservations(const Economy& economy, Draw& draw) {
    const auto measure = anyCode(economy, TableId::measures, draw);
    if (!measure) return std::nullopt;
    return madeOf(enterObservations(
        economy, *measure,
        {{"Month", "", "Apr-16", "2016-05"}, {"", "", "1,234.5", std::to_string(draw.between(-9, 9))}}));
}

/// A measure of an arrangement seen to do a third of what it should, and its rate as that makes it.
inline Made reforecastAnEffect(const Economy& economy, Draw& draw) {
    const auto row = anyRow(economy[TableId::effects], draw);
    if (!row) return std::nullopt;
    Reforecast seen;
    seen.arrangement = economy[TableId::effects].at(*row, "arrangement");
    seen.effect = economy[TableId::effects].at(*row, "effect");
    seen.posterior = {Decimal(1) / 3, Decimal(1) / 70};
    return madeOf(reforecastScenario(economy, anyScenario(economy, draw), seen, "As “seen”", "Why: =1+1"));
}

inline Made importAnother(const Economy& economy, Draw& draw) {
    return difference(economy, randomEconomy(static_cast<std::uint64_t>(draw.between(1, 50))), edit());
}

inline Made rollAYearOn(const Economy& economy, Draw& draw) {
    auto rolled = rollForward(economy, {anyScenario(economy, draw), {}, "2016-04-01T09:00:00Z", 3});
    return rolled ? Made(std::move(rolled->command)) : std::nullopt;
}

} // namespace breakeven::test
