#include "insight/actual/seen.h"

#include "economy/table/row_reader.h"
#include "economy/table/words.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

static_assert(words::name<ActualKind>(words::actualKinds, {{ActualKind::actual, "actual"},
                                                           {ActualKind::plan, "plan"},
                                                           {ActualKind::forecast, "forecast"}}));

using enum StatementLine;

constexpr LinePart totalIncomeParts[]{
    {patientCareIncome}, {allocationIncome}, {otherIncome}, {supportIncome}};
constexpr LinePart payParts[]{{medical}, {nursing}, {otherStaff}, {agency}};
constexpr LinePart nonPayParts[]{{drugs}, {clinicalSupplies}, {generalSupplies}, {premises}, {negligence},
                                 {pfi},   {purchasedCare},    {otherCost}};
constexpr LinePart ebitdaParts[]{{totalIncome}, {pay, true}, {nonPay, true}};
constexpr LinePart operatingParts[]{{ebitda}, {depreciation, true}};
constexpr LinePart surplusParts[]{{operatingSurplus}, {interest, true}, {pdcDividend, true}};

Money amountIn(const RowReader& row, std::string_view column) {
    const auto amount = row.number(column);
    return amount ? roundToPenny(*amount) : Money{};
}

/// The rows of the year in the table of actuals.
template<class Take>
void forRowsOf(const Economy& economy, std::string_view year, Take take) {
    const Table& table = economy[TableId::actuals];
    const std::size_t column = *table.spec().find("year");
    for (std::size_t row = 0; row < table.size(); ++row)
        if (table[row][column] == year) take(RowReader(economy, TableId::actuals, row));
}

int monthIn(const RowReader& row) { return static_cast<int>(toDouble(*row.number("month"))); }

} // namespace

void SeenYear::add(StatementLine line, int month, ActualKind kind, SeenAmount amount) {
    amounts_[key(line, month, kind)] = amount;
    if (kind == ActualKind::actual) months_.insert(month);
}

std::optional<SeenAmount> SeenYear::find(StatementLine line, int month, ActualKind kind) const {
    const auto found = amounts_.find(key(line, month, kind));
    return found == amounts_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SeenAmount> SeenYear::forecastAt(StatementLine line, int month) const {
    if (const auto now = find(line, month, ActualKind::forecast)) return now;
    if (const auto whole = find(line, 12, ActualKind::forecast)) return whole;
    for (int before = month - 1; before > 0; --before)
        if (const auto then = find(line, before, ActualKind::forecast)) return then;
    return std::nullopt;
}

bool SeenYear::hasActual(int month) const { return months_.contains(month); }

std::optional<SeenYear::Found>
SeenYear::actual(StatementLine line, int month,
                 const std::function<bool(StatementLine)>& mayBeMissing) const {
    if (const auto typed = find(line, month, ActualKind::actual)) return Found{*typed, false};
    SeenAmount sum;
    bool any = false;
    for (const LinePart& part : partsOf(line)) {
        const auto found = actual(part.line, month, mayBeMissing);
        if (!found && (!mayBeMissing || !mayBeMissing(part.line))) return std::nullopt;
        if (!found) continue;
        any = true;
        const SeenAmount& of = found->amount;
        sum.amount += part.takenOff ? -of.amount : of.amount;
        sum.nonRecurrent += part.takenOff ? -of.nonRecurrent : of.nonRecurrent;
    }
    return any ? std::optional(Found{sum, true}) : std::nullopt;
}

SeenByOrganisation seenIn(const Economy& economy, FinancialYear year) {
    SeenByOrganisation seen;
    forRowsOf(economy, toText(year), [&](const RowReader& row) {
        seen[row.text("org")].add(words::as<StatementLine>(words::statementLines, row.text("line")),
                                  monthIn(row), words::as<ActualKind>(words::actualKinds, row.text("kind")),
                                  {amountIn(row, "amount"), amountIn(row, "non_recurrent")});
    });
    return seen;
}

std::vector<FinancialYear> yearsSeen(const Economy& economy) {
    std::set<FinancialYear> years;
    for (const RowReader& row : readers(economy, TableId::actuals))
        if (row.text("kind") == "actual")
            if (const auto year = row.year("year")) years.insert(*year);
    return {years.begin(), years.end()};
}

std::vector<int> monthsSeen(const Economy& economy, FinancialYear year) {
    std::set<int> months;
    forRowsOf(economy, toText(year), [&](const RowReader& row) {
        if (row.text("kind") == "actual") months.insert(monthIn(row));
    });
    return {months.begin(), months.end()};
}

std::span<const LinePart> partsOf(StatementLine line) {
    switch (line) {
    case totalIncome:
        return totalIncomeParts;
    case pay:
        return payParts;
    case nonPay:
        return nonPayParts;
    case ebitda:
        return ebitdaParts;
    case operatingSurplus:
        return operatingParts;
    case surplus:
        return surplusParts;
    default:
        return {};
    }
}

} // namespace breakeven
