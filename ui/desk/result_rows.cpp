#include "desk/result_rows.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/result_labels.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct ResultRows {
    Q_DECLARE_TR_FUNCTIONS(ResultRows)
};

std::vector<std::optional<Money>> amountsOf(const std::vector<Money>& amounts) {
    return {amounts.begin(), amounts.end()};
}

/// The exact amounts of a printed row.
const StatementRow& exactly(const StatementRow& row, const PrintedStatement& exact) {
    for (const StatementRow& one : exact.rows)
        if (one.kind == row.kind && one.line == row.line) return one;
    return row;
}

/// The line of the statement a row shows, or why there is none to explain it by.
void setLine(AmountRow& row, const StatementRow& of) {
    switch (of.kind) {
    case RowKind::statementLine:
    case RowKind::cashMovement:
        row.line = of.line;
        break;
    case RowKind::openingCash:
        row.line = StatementLine::cash;
        row.opening = true;
        break;
    case RowKind::closingCash:
        row.line = StatementLine::cash;
        break;
    case RowKind::nonRecurrentItems:
        row.line = StatementLine::underlyingSurplus;
        row.remark = ResultRows::tr("Non-recurrent items are the difference between surplus and underlying "
                                    "surplus; this is the underlying surplus.");
        break;
    case RowKind::cashBeforeSupport:
        row.line = StatementLine::supportDrawn;
        row.remark = ResultRows::tr(
            "Cash before support is a step in calculating the support drawn, which is explained here.");
        break;
    case RowKind::joinedCash:
    case RowKind::minimumCash:
        row.remark =
            ResultRows::tr("This row has no explanation of its own: it is made up of what was typed.");
        break;
    }
}

AmountRow loanRow(const QString& title, RowRank rank, const Loan& shown, const Loan& exact,
                  Money LoanYear::*part, bool base) {
    AmountRow row{title, rank, {}, {}};
    for (std::size_t i = 0; i < exact.years.size(); ++i) {
        row.amounts.push_back(i == 0 && base ? std::nullopt : std::optional(shown.years[i].*part));
        row.exact.push_back(i == 0 && base ? std::nullopt : std::optional(exact.years[i].*part));
    }
    return row;
}

} // namespace

std::vector<AmountRow> rowsOf(const PrintedStatement& statement, const PrintedStatement& exact) {
    std::vector<AmountRow> rows;
    for (const StatementRow& row : statement.rows) {
        rows.push_back(
            {rowTitle(row), row.rank, amountsOf(row.amounts), amountsOf(exactly(row, exact).amounts)});
        setLine(rows.back(), row);
    }
    return rows;
}

std::vector<AmountRow> rowsOf(const Reconciliation& reconciliation, const Reconciliation& exact) {
    if (reconciliation.items.empty()) return {};
    std::vector<AmountRow> rows{{wordTitle(name(StatementLine::underlyingSurplus)), RowRank::subtotal,
                                 amountsOf(reconciliation.underlying), amountsOf(exact.underlying),
                                 StatementLine::underlyingSurplus}};
    for (std::size_t i = 0; i < exact.items.size(); ++i)
        rows.push_back(
            {itemTitle(exact.items[i]), RowRank::line, amountsOf(reconciliation.items[i].amounts),
             amountsOf(exact.items[i].amounts), StatementLine::underlyingSurplus,
             ResultRows::tr(
                 "A non-recurrent item is part of the underlying surplus, which is explained here.")});
    rows.push_back({wordTitle(name(StatementLine::surplus)), RowRank::result,
                    amountsOf(reconciliation.reported), amountsOf(exact.reported), StatementLine::surplus});
    return rows;
}

std::vector<AmountRow> rowsOf(const LoanSchedule& shown, const LoanSchedule& exact) {
    std::vector<AmountRow> rows;
    const bool base = !exact.years.empty() && exact.years.front() == 0;
    for (std::size_t i = 0; i < exact.loans.size(); ++i) {
        const QString name = loanTitle(exact.loans[i]);
        const auto add = [&](const QString& title, RowRank rank, Money LoanYear::*part, bool blank,
                             StatementLine line) {
            rows.push_back(loanRow(title, rank, shown.loans[i], exact.loans[i], part, blank));
            rows.back().line = line;
            rows.back().remark =
                ResultRows::tr("A single loan is part of the organisation's line, which is explained here.");
        };
        add(ResultRows::tr("%1: opening").arg(name), RowRank::line, &LoanYear::opening, base,
            StatementLine::loans);
        rows.back().opening = true;
        add(ResultRows::tr("Drawn"), RowRank::line, &LoanYear::drawn, base, StatementLine::borrowing);
        add(ResultRows::tr("Repaid"), RowRank::line, &LoanYear::repaid, base, StatementLine::repayments);
        add(ResultRows::tr("%1: closing").arg(name), RowRank::result, &LoanYear::closing, false,
            StatementLine::loans);
        add(ResultRows::tr("Interest"), RowRank::memorandum, &LoanYear::interest, base,
            StatementLine::interest);
    }
    return rows;
}

} // namespace breakeven::ui
