#include "pages/result_rows.h"

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

AmountRow loanRow(const QString& title, RowRank rank, const Loan& loan, Money LoanYear::*part, bool base) {
    AmountRow row{title, rank, {}};
    for (std::size_t i = 0; i < loan.years.size(); ++i)
        row.amounts.push_back(i == 0 && base ? std::nullopt : std::optional(loan.years[i].*part));
    return row;
}

} // namespace

std::vector<AmountRow> rowsOf(const PrintedStatement& statement) {
    std::vector<AmountRow> rows;
    for (const StatementRow& row : statement.rows)
        rows.push_back({rowTitle(row), row.rank, amountsOf(row.amounts),
                        row.kind == RowKind::statementLine ? toQt(name(row.line)) : QString()});
    return rows;
}

std::vector<AmountRow> rowsOf(const Reconciliation& reconciliation) {
    if (reconciliation.items.empty()) return {};
    std::vector<AmountRow> rows{{wordTitle(name(StatementLine::underlyingSurplus)), RowRank::subtotal,
                                 amountsOf(reconciliation.underlying),
                                 toQt(name(StatementLine::underlyingSurplus))}};
    for (const NonRecurrentItem& item : reconciliation.items)
        rows.push_back({itemTitle(item), RowRank::line, amountsOf(item.amounts)});
    rows.push_back({wordTitle(name(StatementLine::surplus)), RowRank::result,
                    amountsOf(reconciliation.reported), toQt(name(StatementLine::surplus))});
    return rows;
}

std::vector<AmountRow> rowsOf(const LoanSchedule& schedule) {
    std::vector<AmountRow> rows;
    const bool base = !schedule.years.empty() && schedule.years.front() == 0;
    for (const Loan& loan : schedule.loans) {
        const QString name = loanTitle(loan);
        rows.push_back(
            loanRow(ResultRows::tr("%1: opening").arg(name), RowRank::line, loan, &LoanYear::opening, base));
        rows.push_back(loanRow(ResultRows::tr("drawn"), RowRank::line, loan, &LoanYear::drawn, base));
        rows.push_back(loanRow(ResultRows::tr("repaid"), RowRank::line, loan, &LoanYear::repaid, base));
        rows.push_back(loanRow(ResultRows::tr("%1: closing").arg(name), RowRank::result, loan,
                               &LoanYear::closing, false));
        rows.push_back(
            loanRow(ResultRows::tr("interest"), RowRank::memorandum, loan, &LoanYear::interest, base));
    }
    return rows;
}

} // namespace breakeven::ui
