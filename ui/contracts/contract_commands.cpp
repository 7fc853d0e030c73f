#include "contracts/contract_commands.h"

#include "contracts/contract_assistant_dialog.h"
#include "contracts/new_contract_dialog.h"
#include "document/message_text.h"

namespace breakeven::ui {

ContractCommands::ContractCommands(Document& document, QWidget* window)
    : QObject(window), document_(document), window_(window) {}

void ContractCommands::add() {
    auto* dialog = new NewContractDialog(document_, window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT contractWanted(dialog->contract()); });
    dialog->open();
}

void ContractCommands::remove(const QString& contract) {
    const auto row = document_.economy()[TableId::contracts].find({toCore(contract)});
    const auto problems = row ? document_.eraseRows(TableId::contracts, {*row}) : std::vector<Problem>();
    if (!problems.empty()) Q_EMIT failed(tr("Contract %1 could not be deleted.").arg(contract), problems);
}

void ContractCommands::assist(const QString& contract) {
    const auto projection = document_.figures().current;
    if (!projection)
        return Q_EMIT failed(
            tr("The assistant needs figures, and there are none until the errors are corrected."),
            document_.problems());
    auto* assistant = new ContractAssistantDialog(document_, projection, contract, window_);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &QDialog::accepted, this,
            [this, assistant] { Q_EMIT contractWanted(assistant->contract()); });
    assistant->open();
}

} // namespace breakeven::ui
