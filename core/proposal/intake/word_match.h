#pragma once

#include "economy/table/economy.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace breakeven {

/// What texts of people mean in the columns of one table: words by what people call them, codes by code or
/// name.
class WordMatch {
public:
    WordMatch(const Economy& economy, TableId table);

    struct Match {
        std::string meaning;
        bool isGuess = false; ///< from words in it, "Nursing band 5" as nursing
    };

    /// Nothing where the text means none of the column's words or codes. `section`: the word over the row, by
    /// which a cost is told from an income.
    std::optional<Match> of(std::size_t column, std::string_view text, std::string_view section = {}) const;

private:
    std::optional<Match> word(const Column& column, std::string_view text, std::string_view section) const;
    std::optional<Match> code(const Column& column, std::string_view text) const;

    const TableSpec& spec_;
    /// Codes by themselves and by name, folded, of each table that a column refers to.
    std::unordered_map<int, std::unordered_map<std::string, std::string>> codes_;
    std::vector<std::pair<std::string, std::string>> organisations_; ///< names and codes
};

/// Whether a text speaks of the income that contracts pay, which is none of a budget's.
bool isContractIncome(std::string_view text);

/// Whether a category or statement line is one of income, as signs are turned by.
bool isIncomeWord(std::string_view word);

} // namespace breakeven
