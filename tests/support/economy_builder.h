#pragma once

#include "economy/table/economy.h"
#include "money/financial_year.h"
#include "support/draw.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace breakeven::test {

/// Puts rows of canonical text into an economy by column name.
class EconomyBuilder {
public:
    using Cells = std::initializer_list<std::pair<const char*, std::string>>;

    /// Appends a row. Precondition: the columns exist and the key is free.
    void add(TableId table, Cells cells);

    Economy economy;
};

/// What the parts of a random economy hand to one another.
struct EconomyDraft {
    /// Services of one commissioner at one provider.
    struct Pair {
        std::size_t commissioner;
        std::size_t provider;
        std::vector<std::size_t> services;
        std::vector<std::string> contracts;
        std::int64_t value = 0; ///< about what the care costs, in pounds
    };

    EconomyDraft(std::uint64_t seed, int projectedYears) : draw(seed), years(projectedYears) {}

    EconomyBuilder rows;
    Draw draw;
    FinancialYear base{2014};
    int years;
    std::vector<std::string> providers, commissioners, services;
    std::vector<Pair> pairs;
    std::vector<std::int64_t> income; ///< about, in pounds, by provider
    std::vector<std::int64_t> spend;  ///< about, in pounds, by commissioner

    std::string year(int afterBase) const { return toText(base + afterBase); }
    std::string projectedYear() { return year(static_cast<int>(draw.between(1, years))); }
    std::vector<std::size_t> servicesOf(std::size_t provider) const;
};

/// 1234 as "12.34".
std::string hundredths(std::int64_t number);
/// 1234 as "12.34%".
std::string perCent(std::int64_t hundredthsOfAPerCent);

void addIndicesAndPrices(EconomyDraft& draft);
void addCare(EconomyDraft& draft, int activityLines);
void addCapitations(EconomyDraft& draft);
void addBudgets(EconomyDraft& draft);
void addSavings(EconomyDraft& draft);
void addBalanceSheets(EconomyDraft& draft);
void addArrangements(EconomyDraft& draft);
void addScenarios(EconomyDraft& draft);

} // namespace breakeven::test
