#pragma once

#include "economy/edit/scenario_merge.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/scenario.h"
#include "economy/small_economy.h"

#include <QStringList>

#include <stdexcept>

/// The small economy with two more budgets, two scenarios side by side on base, and what is changed in them.
namespace breakeven::testing {

inline QStringList told(const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) lines += QString::fromStdString(english(problem));
    return lines;
}

inline const char* const nursing = "budgets:RNL:nursing:amount";
inline const char* const drugs = "budgets:RNL:drugs:amount";
inline const char* const estates = "budgets:RNL:estates:amount";

/// Budgets of £100,000, £20,000 and £5,000, a group that is not enabled; scenarios s and t.
inline Economy twoScenarios() {
    Economy e = smallEconomy();
    add(e, TableId::budgets,
        {{"org", "RNL"}, {"line", "drugs"}, {"name", "Drugs"}, {"category", "drugs"}, {"amount", "20000"}});
    add(e, TableId::budgets,
        {{"org", "RNL"},
         {"line", "estates"},
         {"name", "Estates"},
         {"category", "premises"},
         {"amount", "5000"}});
    add(e, TableId::arrangements,
        {{"arrangement", "G"},
         {"name", "Group"},
         {"kind", "group"},
         {"start_year", "2016/17"},
         {"enabled", "no"}});
    add(e, TableId::scenarios, {{"scenario", "s"}, {"name", "Source"}});
    add(e, TableId::scenarios, {{"scenario", "t"}, {"name", "Target"}});
    return e;
}

inline void change(Economy& economy, const std::string& scenario, const std::string& cell,
                   const std::string& change, const std::string& value, const std::string& arrangement = {},
                   const std::string& against = {}) {
    int position = 1;
    for (const Row& row : economy[TableId::overrides].rows()) position += row.front() == scenario;
    add(economy, TableId::overrides,
        {{"scenario", scenario},
         {"position", std::to_string(position)},
         {"cell", cell},
         {"change", change},
         {"value", value},
         {"arrangement", arrangement},
         {"against", against}});
}

inline Economy carriedOut(Economy economy, const Result<Command>& command) {
    if (!command) throw std::logic_error(told(command.problems).join('\n').toStdString());
    if (!apply(*command, economy).empty()) throw std::logic_error("the command does not fit");
    return economy;
}

inline std::string holds(const Economy& economy, const std::string& scenario, const char* cell) {
    const auto applied = applyScenario(economy, scenario);
    return applied ? textCounted(*applied, *parseAddress(cell)) : "in error";
}

/// What a scenario changes: "cell change value arrangement" by row.
inline QStringList changesOf(const Economy& economy, const std::string& scenario) {
    QStringList lines;
    const Table& table = economy[TableId::overrides];
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table.at(row, "scenario") == scenario)
            lines += QString::fromStdString(table.at(row, "cell") + " " +
                                            economy.effectiveText(TableId::overrides, row, "change") + " " +
                                            table.at(row, "value") + " " + table.at(row, "arrangement"))
                         .trimmed();
    return lines;
}

inline Settlement settled(const char* cell, Settlement::Choice choice, const std::string& text = {}) {
    return {*parseAddress(cell), choice, text};
}

} // namespace breakeven::testing
