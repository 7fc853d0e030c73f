#include "economy/edit/scenario_row_edit.h"

#include "economy/edit/new_code.h"
#include "economy/edit/scenario_overrides.h"
#include "economy/reading/document_names.h"
#include "economy/reading/horizon.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_text.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Scenarios = ScenarioRows::Scenarios;
using Way = RowChange::Way;

constexpr TableId arrangements = TableId::arrangements;
constexpr TableId overrides = TableId::overrides;

/// What would be right instead of a row of a table that names no arrangement.
Message whyNoRows(TableId table) {
    using enum TableId;
    switch (table) {
    case activity:
        return message(MESSAGE("activity has the same rows in all scenarios: add the row in the base with a "
                               "volume of 0, then type this scenario's volume over it"));
    case populations:
        return message(MESSAGE("populations have the same rows in all scenarios: add the row in the base "
                               "with 0 people, then type this scenario's number over it"));
    case balances:
    case loans:
        return message(MESSAGE("balances have the same rows in all scenarios: add the row in the base with "
                               "an amount of 0, then type this scenario's amount over it"));
    case indices:
        return message(MESSAGE("indices are the same in all scenarios: add the index in the base, then type "
                               "this scenario's rates over it"));
    case tariffs:
        return message(MESSAGE("prices have the same rows in all scenarios: add the row in the base with the "
                               "price as it rolls forward, then type this scenario's price over it"));
    case tariffChanges:
        return message(MESSAGE("tariff changes have the same rows in all scenarios: add the row in the base "
                               "with 0%, then type this scenario's change over it"));
    case effects:
        return message(MESSAGE("an effect applies wherever its arrangement is on: add it in the base with a "
                               "rate or amount of 0, then type this scenario's over it"));
    case TableId::arrangements:
        return message(MESSAGE("arrangements are the same in all scenarios: add the arrangement in the base, "
                               "switched off, and switch it on in this scenario"));
    case contractServices:
        return message(MESSAGE("a contract covers the same services in all scenarios: add a contract in this "
                               "scenario and let that cover them"));
    case riskShares:
        return message(
            MESSAGE("a contract has the same bands in all scenarios: add the band in the base with "
                    "a share of 0%, then type this scenario's share over it"));
    default:
        return message(MESSAGE("these rows are the same in all scenarios; add them in the base"));
    }
}

/// What would be right instead of deleting a row that others have.
Message whyNotErased(const Economy& economy, TableId table, const Scenarios& scenarios) {
    if (!scenarios.empty())
        return message(MESSAGE("this row belongs to “%1”; delete it there"),
                       rowName(economy, TableId::scenarios, scenarios.front()));
    const TableSpec& spec = specification(table);
    if (spec.find("end_year"))
        return message(MESSAGE("this row is in the base and in all scenarios: give it an end year in this "
                               "scenario, or delete it in the base"));
    if (spec.find("amount"))
        return message(MESSAGE("this row is in the base and in all scenarios: set its amount to 0 in this "
                               "scenario, or delete it in the base"));
    return message(MESSAGE("this row is in the base and in all scenarios; delete it in the base"));
}

bool sameSet(Scenarios one, Scenarios other) {
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

bool standsOn(const Economy& economy, const std::string& scenario, std::string_view other) {
    const auto chain = lineage(economy, scenario);
    return chain && std::find(chain->begin(), chain->end(), other) != chain->end();
}

void switchOn(Editor& editor, const std::string& arrangement, const std::string& scenario) {
    editor.insert(overrides, editor.economy()[overrides].size(),
                  rowOf(overrides, {{"scenario", scenario},
                                    {"position",
                                     std::to_string(lastPosition(editor.economy()[overrides], scenario) + 1)},
                                    {"cell", "arrangements:" + arrangement + ":enabled"},
                                    {"value", "yes"},
                                    {"against", "no"}}));
}

/// The arrangement that just these scenarios switch on, from a year; made where there is none.
std::string arrangementOf(Editor& editor, const Scenarios& scenarios, const std::string& start) {
    const ScenarioRows rows(editor.economy());
    for (const auto& [code, of] : rows.arrangements()) {
        const std::size_t row = *editor.economy()[arrangements].find({code});
        if (sameSet(of, scenarios) && editor.economy()[arrangements].at(row, "start_year") == start &&
            editor.economy()[arrangements].at(row, "ramp").empty())
            return code;
    }
    const std::string code = freeCode(editor.economy()[arrangements], scenarios.front());
    editor.insert(
        arrangements, editor.economy()[arrangements].size(),
        rowOf(arrangements, {{"arrangement", code},
                             {"name", rowName(editor.economy(), TableId::scenarios, scenarios.front())},
                             {"kind", "other"},
                             {"start_year", start},
                             {"enabled", "no"}}));
    for (const std::string& scenario : scenarios) switchOn(editor, code, scenario);
    return code;
}

/// Whether a row only gets other keys: it goes and comes again at its place.
bool isSameRow(const Change* before, const RowChange& comes) {
    const auto* goes = before ? std::get_if<RowChange>(before) : nullptr;
    return goes && goes->way == Way::goes && goes->table == comes.table && goes->position == comes.position;
}

std::optional<Message> makeOwn(Editor& editor, std::string_view scenario, RowChange& comes) {
    const auto column = arrangementColumn(comes.table);
    if (!column)
        return refusalOfNewRows(editor.economy(), scenario, comes.table,
                                isOfContract(comes.table) ? comes.row.front() : std::string());
    const ScenarioRows rows(editor.economy());
    std::string& arrangement = comes.row[*column];
    if (!arrangement.empty() && !rows.arrangements().contains(arrangement))
        return message(MESSAGE("a row added in a scenario belongs to it; leave the arrangement blank"));
    const auto base = baseYear(editor.economy());
    if (!base) return message(MESSAGE("set the base year first"));
    arrangement = arrangementOf(editor, {std::string(scenario)}, toText(*base + 1));
    return std::nullopt;
}

void carryOut(Editor& editor, const Change& change) {
    if (const auto* cell = std::get_if<CellChange>(&change)) {
        if (const auto place = editor.economy().locate(cell->cell)) editor.set(*place, cell->after);
    } else if (const auto& row = std::get<RowChange>(change); row.way == Way::comes) {
        editor.insert(row.table, row.position, row.row);
    } else {
        editor.erase(row.table, row.position);
    }
}

Problem noOwnRow(const Economy& economy, const Address& row, std::string_view scenario) {
    return errorAt(toText(row), message(MESSAGE("this row does not belong to “%1” alone"),
                                        rowName(economy, TableId::scenarios, std::string(scenario))));
}

struct OwnRow {
    std::size_t row;
    std::size_t column; ///< of its arrangement
    Scenarios scenarios;
    std::string start; ///< of the arrangement
};

/// A row that names an arrangement of scenarios.
std::optional<OwnRow> ownRow(const Economy& economy, const Address& address) {
    const ScenarioRows rows(economy);
    const auto column = arrangementColumn(address.table);
    const auto row = economy[address.table].find(address.keys);
    if (!row || !column) return std::nullopt;
    const auto found = rows.arrangements().find(economy[address.table][*row][*column]);
    if (found == rows.arrangements().end()) return std::nullopt;
    const std::size_t at = *economy[arrangements].find({found->first});
    return OwnRow{*row, *column, found->second, economy[arrangements].at(at, "start_year")};
}

// A row that names no arrangement counts from the base year on, unless it has a start of its own.
void giveToEverybody(Editor& editor, TableId table, const OwnRow& own) {
    editor.set({table, own.row, own.column}, "");
    const auto start = specification(table).find("start_year");
    if (start && editor.economy()[table][own.row][*start].empty())
        editor.set({table, own.row, *start}, own.start);
}

} // namespace

void carryOut(Editor& editor, const Command& command) {
    for (const Change& change : command.changes) carryOut(editor, change);
}

std::optional<Message> refusalOfNewRows(const Economy& economy, std::string_view scenario, TableId table,
                                        std::string_view contract) {
    if (scenario == baseScenario || !isProjectedFrom(table) || arrangementColumn(table)) return std::nullopt;
    if (isOfContract(table)) {
        const auto row = economy[TableId::contracts].find({contract});
        if (contract.empty() ||
            (row && ScenarioRows(economy).isOwn(economy, TableId::contracts, *row, scenario)))
            return std::nullopt;
    }
    return whyNoRows(table);
}

Result<Command> inScenario(const Economy& economy, std::string_view scenario, Command command) {
    if (scenario == baseScenario) return command;
    if (!economy[TableId::scenarios].find({scenario}))
        return errorSaying(message(MESSAGE("There is no scenario %1."), std::string(scenario)));
    Editor editor(economy);
    std::vector<Problem> refused;
    const Change* before = nullptr;
    for (Change& change : command.changes) {
        auto* row = std::get_if<RowChange>(&change);
        if (row && row->way == Way::comes && !isSameRow(before, *row))
            if (const auto why = makeOwn(editor, scenario, *row))
                refused.push_back(errorAt(toText(addressOf(change)), *why));
        carryOut(editor, change);
        before = &change;
    }
    if (!refused.empty()) return refused;
    return std::move(editor).command(std::move(command.name));
}

Result<ScenarioErasure> planErasure(const Economy& economy, std::string_view scenario, TableId table,
                                    std::span<const std::size_t> rows) {
    ScenarioErasure plan;
    if (!isProjectedFrom(table)) {
        plan.alone.assign(rows.begin(), rows.end());
        return plan;
    }
    const ScenarioRows own(economy);
    std::vector<Problem> refused;
    for (const std::size_t row : rows) {
        const Scenarios& scenarios = own.scenariosOf(economy, table, row);
        if (scenarios.size() == 1 && scenarios.front() == scenario)
            plan.alone.push_back(row);
        else if (std::find(scenarios.begin(), scenarios.end(), scenario) != scenarios.end() &&
                 ownRow(economy, economy[table].address(row)))
            plan.shared.push_back(row);
        else
            refused.push_back(
                errorAt(toText(economy[table].address(row)), whyNotErased(economy, table, scenarios)));
    }
    if (!refused.empty()) return refused;
    return plan;
}

Result<Command> eraseInScenario(const Economy& economy, std::string_view scenario, const Removal& alone,
                                std::span<const std::size_t> shared, Message name) {
    Editor editor(economy);
    for (const std::size_t row : shared) {
        auto own = ownRow(editor.economy(), economy[alone.table].address(row));
        if (!own) return noOwnRow(economy, economy[alone.table].address(row), scenario);
        std::erase(own->scenarios, scenario);
        const std::string others = arrangementOf(editor, own->scenarios, own->start);
        editor.set({alone.table, own->row, own->column}, others);
    }
    takeAway(alone, editor);
    tidy(editor, economy);
    return std::move(editor).command(std::move(name));
}

std::vector<Problem> promoteRows(Editor& editor, std::string_view scenario, std::span<const Address> rows) {
    const Economy before = editor.economy();
    const auto at = editor.economy()[TableId::scenarios].find({scenario});
    const std::string parent =
        at ? editor.economy().effectiveText(TableId::scenarios, *at, "parent") : std::string(baseScenario);
    std::vector<Problem> refused;
    for (const Address& address : rows) {
        auto own = ownRow(editor.economy(), address);
        if (!own ||
            std::find(own->scenarios.begin(), own->scenarios.end(), scenario) == own->scenarios.end()) {
            refused.push_back(noOwnRow(editor.economy(), address, scenario));
            continue;
        }
        if (parent == baseScenario) {
            giveToEverybody(editor, address.table, *own);
            continue;
        }
        // Those that stand on the parent have it from there.
        std::erase_if(own->scenarios,
                      [&](const std::string& one) { return standsOn(editor.economy(), one, parent); });
        own->scenarios.insert(own->scenarios.begin(), parent);
        const std::string others = arrangementOf(editor, own->scenarios, own->start);
        editor.set({address.table, own->row, own->column}, others);
    }
    tidy(editor, before);
    return refused;
}

std::vector<Problem> shareRows(Editor& editor, std::span<const Address> rows, std::string_view into) {
    const Economy before = editor.economy();
    std::vector<Problem> refused;
    for (const Address& address : rows) {
        auto own = ownRow(editor.economy(), address);
        if (!own) {
            refused.push_back(noOwnRow(editor.economy(), address, into));
            continue;
        }
        if (std::find(own->scenarios.begin(), own->scenarios.end(), into) != own->scenarios.end()) continue;
        own->scenarios.emplace_back(into);
        const std::string others = arrangementOf(editor, own->scenarios, own->start);
        editor.set({address.table, own->row, own->column}, others);
    }
    tidy(editor, before);
    return refused;
}

void tidy(Editor& editor, const Economy& before) {
    const ScenarioRows own(before);
    for (const auto& [arrangement, scenarios] : own.arrangements()) {
        const auto row = editor.economy()[arrangements].find({arrangement});
        if (!row || ScenarioRows::rowsNaming(before, arrangement).empty() ||
            !ScenarioRows::rowsNaming(editor.economy(), arrangement).empty())
            continue;
        takeAway(removalOf(editor.economy(), arrangements, {*row}), editor);
    }
}

} // namespace breakeven
