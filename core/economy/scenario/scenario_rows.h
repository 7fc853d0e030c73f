#pragma once

#include "economy/table/economy.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Rows that only scenarios have (rules 13): they name an arrangement of the kind `other` without effects
/// that is off in the base and that overrides of exactly its `enabled` switch on. Services and risk shares
/// follow their contract, and so does a subcontract that names no arrangement.
class ScenarioRows {
public:
    using Scenarios = std::vector<std::string>;

    explicit ScenarioRows(const Economy& economy);

    /// Such arrangements, each with the scenarios that switch it on themselves.
    const std::map<std::string, Scenarios, std::less<>>& arrangements() const { return scenarios_; }

    /// The scenarios that alone have a row, with those that stand on them; none where everybody has it.
    const Scenarios& scenariosOf(const Economy& economy, TableId table, std::size_t row) const;

    /// The arrangement by which it hangs on them; blank where everybody has it.
    std::string arrangementOf(const Economy& economy, TableId table, std::size_t row) const;

    /// Whether the row is of this scenario alone, so that what is typed there is typed into the row itself.
    bool isOwn(const Economy& economy, TableId table, std::size_t row, std::string_view scenario) const;

    /// The same of the row of a cell.
    bool isOwn(const Economy& economy, const Address& cell, std::string_view scenario) const;

    /// The rows of an arrangement, those that follow a contract left out, by table.
    static std::vector<Address> rowsNaming(const Economy& economy, std::string_view arrangement);

private:
    std::map<std::string, Scenarios, std::less<>> scenarios_;
};

/// Where a table says which arrangement its rows hang on: of contracts, subcontracts, budgets, savings and
/// capital.
std::optional<std::size_t> arrangementColumn(TableId table);

/// Whether rows of the table are of a contract: its services, subcontracts and risk shares.
bool isOfContract(TableId table);

} // namespace breakeven
