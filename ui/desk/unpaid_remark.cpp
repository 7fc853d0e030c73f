#include "desk/unpaid_remark.h"

#include "document/message_text.h"
#include "document/on_tables.h"
#include "economy/reading/unpaid_contracts.h"
#include "grid/table_model.h"

namespace breakeven::ui {

UnpaidRemark::UnpaidRemark(const TableModel& contracts, QWidget* parent)
    : QLabel(parent), contracts_(contracts) {
    setProperty("role", "finding");
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    onTables(contracts.document(),
             {TableId::contracts, TableId::contractServices, TableId::activity, TableId::effects}, this,
             &UnpaidRemark::refresh);
    refresh();
}

void UnpaidRemark::refresh() {
    const Table& contracts = contracts_.document().effective()[TableId::contracts];
    QStringList codes;
    for (const UnpaidContract& unpaid : unpaidContracts(contracts_.document().effective()))
        if (contracts_.indexOf(contracts.address(unpaid.row, "form")).isValid())
            codes << toQt(contracts.at(unpaid.row, "contract"));
    setText(codes.isEmpty() ? QString()
                            : tr("%n contract(s) pay nothing, as they price activity and have none: %1.",
                                 nullptr, static_cast<int>(codes.size()))
                                  .arg(codes.join(", ")));
    Q_EMIT changed();
}

} // namespace breakeven::ui
