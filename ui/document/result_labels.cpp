#include "document/result_labels.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "insight/statement/row_titles.h"

#include <QCoreApplication>
#include <QStringList>

namespace breakeven::ui {

namespace {

struct ResultLabels {
    Q_DECLARE_TR_FUNCTIONS(ResultLabels)
};

} // namespace

QString rowTitle(const StatementRow& row) { return toQt(breakeven::rowTitle(row, wording())); }

QString itemTitle(const NonRecurrentItem& item) {
    return ResultLabels::tr("%1, %2").arg(toQt(item.name), wordTitle(name(item.line)));
}

QString loanTitle(const Loan& loan) {
    switch (loan.kind) {
    case LoanKind::support:
        return loan.name.empty() ? ResultLabels::tr("Cash support")
                                 : ResultLabels::tr("Cash support, %1").arg(toQt(loan.name));
    case LoanKind::project:
        return ResultLabels::tr("Loan for %1").arg(toQt(loan.name));
    case LoanKind::loan:
        break;
    }
    return toQt(loan.name);
}

QString riskTitle(RiskLevel level) { return textOf(titleOf(level)); }

QString causesText(const RegimeSpell& spell) {
    QStringList all;
    for (const Message& cause : causes(spell)) all << textOf(cause);
    return all.join(QStringLiteral(", "));
}

} // namespace breakeven::ui
