#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace breakeven {

/// Where the rows of an economy came from, and what has been said of its cells already.
struct Origins {
    std::array<std::vector<std::size_t>, tableCount> rows; ///< their numbers in the file, by table
    std::array<std::string, tableCount> files;             ///< as they are called, by table
    std::set<std::string> reported;                        ///< addresses of cells and rows
    std::set<std::string> missingColumns;                  ///< "budgets:amount"
    bool tablesWhole = true; ///< false: rows are missing, so that references cannot be judged

    std::vector<std::size_t>& of(TableId table) { return rows[static_cast<std::size_t>(table)]; }
    const std::vector<std::size_t>& of(TableId table) const { return rows[static_cast<std::size_t>(table)]; }
    std::string file(TableId table) const {
        const std::string& read = files[static_cast<std::size_t>(table)];
        return read.empty() ? std::string(specification(table).name) + ".csv" : read;
    }
};

/// Reads the bytes of a table's CSV file into it, adding to what is known of the whole package.
void readTable(const std::string& file, std::string bytes, Table& table, Origins& origins,
               std::vector<Problem>& problems);

} // namespace breakeven
