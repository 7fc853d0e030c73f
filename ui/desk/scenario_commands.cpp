#include "desk/scenario_commands.h"

#include "desk/chart_figures.h"
#include "document/message_text.h"
#include "economy/edit/scenario_edit.h"

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
    const QString name =
        askName_(tr("New scenario on top of %1").arg(scenarioName(document_.economy(), parent)),
                 tr("New scenario"))
            .trimmed();
    if (name.isEmpty()) return;
    const QString code = toQt(scenarioCodeFor(document_.economy(), toCore(name)));
    if (carryOut(tr("The scenario could not be added."),
                 addScenario(document_.economy(), toCore(parent), toCore(name))))
        document_.setScenario(code);
}

void ScenarioCommands::copy(const QString& scenario) {
    const QString old = scenarioName(document_.economy(), scenario);
    const QString name = askName_(tr("Copy of %1").arg(old), tr("Copy of %1").arg(old)).trimmed();
    if (name.isEmpty()) return;
    const QString code = toQt(scenarioCodeFor(document_.economy(), toCore(name)));
    if (carryOut(tr("The scenario could not be copied."),
                 copyScenario(document_.economy(), toCore(scenario), toCore(name))))
        document_.setScenario(code);
}

void ScenarioCommands::rename(const QString& scenario) {
    const QString old = scenarioName(document_.economy(), scenario);
    const QString name = askName_(tr("Rename %1").arg(old), old).trimmed();
    if (name.isEmpty() || name == old) return;
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

void ScenarioCommands::promote(const QString& scenario, const std::vector<std::size_t>& rows) {
    carryOut(tr("The changes could not be promoted."),
             promoteOverrides(document_.economy(), toCore(scenario), rows));
}

} // namespace breakeven::ui
