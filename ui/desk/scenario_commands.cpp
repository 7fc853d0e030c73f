#include "desk/scenario_commands.h"

#include "desk/chart_figures.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/person.h"
#include "document/scenario_name.h"
#include "economy/edit/scenario_edit.h"
#include "economy/edit/scenario_reasons.h"

#include <QDate>

namespace breakeven::ui {

ScenarioCommands::ScenarioCommands(Document& document, AskName askName, QObject* parent)
    : QObject(parent), document_(document), askName_(std::move(askName)) {}

bool ScenarioCommands::carryOut(const QString& failure, Result<Command> command) {
    auto problems = command ? document_.edit(std::move(*command)) : command.problems;
    if (problems.empty()) return true;
    Q_EMIT failed(failure, problems);
    return false;
}

void ScenarioCommands::add(const QString& parent) {
    const QString asked =
        askName_(tr("New scenario on top of %1").arg(scenarioName(document_.economy(), parent)), {});
    if (asked.isNull()) return;
    const QString name = asked.trimmed();
    const QString code = toQt(scenarioCodeFor(document_.economy(), toCore(name)));
    if (carryOut(tr("The scenario could not be added."),
                 addScenario(document_.economy(), toCore(parent), toCore(name))))
        document_.setScenario(code);
}

void ScenarioCommands::copy(const QString& scenario) {
    const QString old = scenarioName(document_.economy(), scenario);
    const bool hasName =
        scenario == QLatin1String("base") || old != scenarioCaption(document_.economy(), scenario);
    const QString asked =
        askName_(tr("Copy of %1").arg(old), hasName ? tr("Copy of %1").arg(old) : QString());
    if (asked.isNull()) return;
    const QString name = asked.trimmed();
    const QString code = toQt(scenarioCodeFor(document_.economy(), toCore(name)));
    if (carryOut(tr("The scenario could not be copied."),
                 copyScenario(document_.economy(), toCore(scenario), toCore(name))))
        document_.setScenario(code);
}

void ScenarioCommands::rename(const QString& scenario) {
    const QString old = scenarioName(document_.economy(), scenario);
    const auto row = document_.economy()[TableId::scenarios].find({toCore(scenario)});
    if (!row) return;
    const QString own = toQt(document_.economy()[TableId::scenarios].at(*row, "name"));
    const QString asked = askName_(tr("Rename %1").arg(old), own);
    const QString name = asked.trimmed();
    if (asked.isNull() || name == own) return;
    carryOut(tr("The scenario could not be renamed."),
             nameScenario(document_.economy(), toCore(scenario), toCore(name)));
}

void ScenarioCommands::reparent(const QString& scenario, const QString& parent) {
    carryOut(tr("The scenario could not be moved."),
             reparentScenario(document_.economy(), toCore(scenario), toCore(parent)));
}

void ScenarioCommands::remove(const QString& scenario) {
    const auto problems = document_.eraseWhole(TableId::scenarios, scenario);
    if (!problems.empty()) Q_EMIT failed(tr("The scenario could not be removed."), problems);
}

void ScenarioCommands::promote(const QString& scenario, const std::vector<std::size_t>& rows,
                               const std::vector<Address>& ownRows) {
    carryOut(tr("The changes could not be promoted."),
             promoteOverrides(document_.economy(), toCore(scenario), rows, ownRows));
}

void ScenarioCommands::takeBack(const QString& scenario, const std::vector<std::size_t>& rows,
                                const std::vector<Address>& ownRows) {
    carryOut(tr("The changes could not be taken back."),
             breakeven::takeBack(document_.economy(), toCore(scenario), rows, ownRows));
}

void ScenarioCommands::giveReason(const Address& cell, const QString& reason) {
    const Message name =
        message(translatable("Message", "Reason for %1"), toCore(labelOf(document_.economy(), cell)));
    carryOut(tr("The reason could not be kept."),
             breakeven::giveReason(document_.economy(), cell, toCore(reason.trimmed()), toCore(personName()),
                                   toCore(QDate::currentDate().toString(Qt::ISODate)), name));
}

} // namespace breakeven::ui
