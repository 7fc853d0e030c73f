#pragma once

#include "document/document.h"

#include <QObject>

namespace breakeven::ui {

/// What people do to contracts as wholes, from the menu, the navigator and the contract page.
class ContractCommands : public QObject {
    Q_OBJECT

public:
    /// `window` is what dialogs stand in front of.
    ContractCommands(Document& document, QWidget* window);

    /// Asks for a new contract and goes to it.
    void add();
    void remove(const QString& contract);
    /// Opens the assistant, for a contract where one is named.
    void assist(const QString& contract = {});

Q_SIGNALS:
    void contractWanted(const QString& contract);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    Document& document_;
    QWidget* window_;
};

} // namespace breakeven::ui
