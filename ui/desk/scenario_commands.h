#pragma once

#include "document/document.h"

#include <QObject>

#include <functional>

namespace breakeven::ui {

/// Adds, copies, renames, moves and removes scenarios, asking for names where one is needed.
class ScenarioCommands : public QObject {
    Q_OBJECT

public:
    /// Asks for a name: a null string where that is cancelled; a blank one leaves a scenario named by what it
    /// is made of.
    using AskName = std::function<QString(const QString& title, const QString& suggested)>;

    ScenarioCommands(Document& document, AskName askName, QObject* parent = nullptr);

    void add(const QString& parent);
    void copy(const QString& scenario);
    void rename(const QString& scenario);
    void reparent(const QString& scenario, const QString& parent);
    void remove(const QString& scenario);
    /// `rows` of the table of overrides, and rows the scenario has of its own.
    void promote(const QString& scenario, const std::vector<std::size_t>& rows,
                 const std::vector<Address>& ownRows = {});
    void takeBack(const QString& scenario, const std::vector<std::size_t>& rows,
                  const std::vector<Address>& ownRows);
    /// Why a cell holds what it does; blank: no reason any more.
    void giveReason(const Address& cell, const QString& reason);

    /// What dialogs do that stand over the desk.
    void merge(const QString& scenario) { Q_EMIT mergeWanted(scenario); }
    void pick(const QString& scenario, const std::vector<std::size_t>& rows) {
        Q_EMIT pickWanted(scenario, rows);
    }
    void rebase(const QString& scenario) { Q_EMIT rebaseWanted(scenario); }

Q_SIGNALS:
    void mergeWanted(const QString& scenario);
    void pickWanted(const QString& scenario, const std::vector<std::size_t>& rows);
    void rebaseWanted(const QString& scenario);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    bool carryOut(const QString& failure, Result<Command> command);

    Document& document_;
    AskName askName_;
};

} // namespace breakeven::ui
