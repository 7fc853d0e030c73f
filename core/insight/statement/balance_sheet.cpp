#include "insight/statement/balance_sheet.h"

#include "economy/table/row_reader.h"
#include "insight/statement/parties.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using enum StatementLine;

struct Item {
    StatementLine line;
    int sign = 1;
};
constexpr std::array movements{Item{surplus},     Item{depreciation}, Item{capitalSpend, -1},
                               Item{borrowing},   Item{pdcReceived},  Item{repayments, -1},
                               Item{supportDrawn}};

Money signedAmount(const Statements<Money>& statements, OrganisationIndex org, std::size_t year, Item item) {
    const Money amount = statements.amount(org, year, item.line);
    return item.sign < 0 ? -amount : amount;
}

Money cashBefore(const Statements<Money>& statements, OrganisationIndex org, std::size_t year) {
    return year > 0 ? statements.amount(org, year - 1, cash) : Money{};
}

/// A row for each of the years of a statement.
template<class AmountOfYear>
StatementRow rowOf(const PrintedStatement& printed, RowKind kind, StatementLine line, RowRank rank,
                   AmountOfYear amount) {
    StatementRow row{kind, line, rank, {}};
    for (const std::size_t year : printed.years) row.amounts.push_back(amount(year));
    return row;
}

std::vector<std::size_t> yearsWithBalances(const Statements<Money>& statements, OrganisationIndex org,
                                           std::size_t first) {
    std::vector<std::size_t> years;
    for (std::size_t year = first; year < statements.years(); ++year)
        if (statements.shown(org, year) && statements.hasBalances(org, year)) years.push_back(year);
    return years;
}

} // namespace

Money joinedCash(const Statements<Money>& statements, OrganisationIndex org, std::size_t year) {
    Money joined = statements.amount(org, year, cash) - cashBefore(statements, org, year);
    for (const Item item : movements) joined -= signedAmount(statements, org, year, item);
    return joined;
}

std::vector<Money> minimumCash(const Economy& economy, const ExactProjection& projection,
                               OrganisationIndex org) {
    std::vector<Money> minimum(projection.years.size());
    const auto all = readers(economy, TableId::organisations);
    for (std::size_t member = 0; member < all.size(); ++member) {
        std::optional<Money> held;
        for (std::size_t year = 0; year < minimum.size(); ++year) {
            if (reporterOf(projection, {static_cast<std::int32_t>(member)}, year) != org) continue;
            if (!held) held = roundToPenny(all[member].number("minimum_cash").value_or(0));
            minimum[year] += *held;
        }
    }
    return minimum;
}

bool keepsBalances(const Statements<Money>& statements, OrganisationIndex org) {
    return !yearsWithBalances(statements, org, 0).empty();
}

PrintedStatement balanceSheet(const Statements<Money>& statements, OrganisationIndex org) {
    PrintedStatement printed{yearsWithBalances(statements, org, 0), {}};
    if (printed.years.empty()) return printed;
    const auto add = [&](Item item, RowRank rank) {
        StatementRow row = rowOf(printed, RowKind::statementLine, item.line, rank,
                                 [&](std::size_t year) { return signedAmount(statements, org, year, item); });
        if (rank == RowRank::result || !areNought(row.amounts)) printed.rows.push_back(std::move(row));
    };
    for (const Item item :
         {Item{fixedAssets}, Item{inventories}, Item{receivables}, Item{cash}, Item{payables, -1},
          Item{loans, -1}, Item{otherLiabilities, -1}, Item{provisions, -1}})
        add(item, RowRank::line);
    add({netAssets}, RowRank::result);
    add({donatedAssets}, RowRank::memorandum);
    return printed;
}

PrintedStatement cashFlow(const Statements<Money>& statements, OrganisationIndex org,
                          const std::vector<Money>& minimum) {
    PrintedStatement printed{yearsWithBalances(statements, org, 1), {}};
    if (printed.years.empty()) return printed;
    const auto add = [&](RowKind kind, StatementLine line, RowRank rank, auto amount, bool always = false) {
        StatementRow row = rowOf(printed, kind, line, rank, amount);
        if (always || !areNought(row.amounts)) printed.rows.push_back(std::move(row));
    };
    add(
        RowKind::openingCash, cash, RowRank::line,
        [&](std::size_t year) { return cashBefore(statements, org, year); }, true);
    add(RowKind::joinedCash, cash, RowRank::line,
        [&](std::size_t year) { return joinedCash(statements, org, year); });
    const auto drawn = [&](std::size_t year) { return statements.amount(org, year, supportDrawn); };
    const auto closing = [&](std::size_t year) { return statements.amount(org, year, cash); };
    for (const Item item : movements)
        if (item.line != supportDrawn)
            add(RowKind::cashMovement, item.line, RowRank::line,
                [&](std::size_t year) { return signedAmount(statements, org, year, item); });
    const bool supported = std::any_of(printed.years.begin(), printed.years.end(),
                                       [&](std::size_t year) { return drawn(year) != Money{}; });
    if (supported) {
        add(RowKind::cashBeforeSupport, cash, RowRank::subtotal,
            [&](std::size_t year) { return closing(year) - drawn(year); });
        add(RowKind::cashMovement, supportDrawn, RowRank::line, drawn);
    }
    add(RowKind::closingCash, cash, RowRank::result, closing, true);
    add(RowKind::minimumCash, cash, RowRank::memorandum, [&](std::size_t year) { return minimum[year]; });
    return printed;
}

} // namespace breakeven
