#include "shell/scenario_menu.h"

#include "desk/scenario_commands.h"
#include "shell/changes_commands.h"
#include "shell/menu_actions.h"
#include "shell/name_dialog.h"
#include "versions/version_commands.h"

#include <QAction>

namespace breakeven::ui {

ScenarioMenu::ScenarioMenu(Document& document, const Display& display, const MenuActions& actions,
                           ScenarioCommands& commands, std::function<bool()> finishTyping, QWidget* window)
    : QObject(window), finishTyping_(std::move(finishTyping)) {
    const auto named = [window](const QString& title, const QString& suggested) {
        return askName(title, tr("Name"), suggested, window);
    };
    auto* versions = new VersionCommands(document, display, named, window);
    when(actions.newScenario, [&] { commands.add(document.scenario()); });
    when(actions.copyScenario, [&] { commands.copy(document.scenario()); });
    when(actions.renameScenario, [&] { commands.rename(document.scenario()); });
    when(actions.removeScenario, [&] { commands.remove(document.scenario()); });
    when(actions.backToBase, [&] { document.setScenario("base"); });
    when(actions.mergeScenario, [&document, versions] { versions->merge(document.scenario()); });
    when(actions.pickChanges, [&document, versions] { versions->pick(document.scenario(), {}); });
    when(actions.rebaseScenario, [&document, versions] { versions->rebase(document.scenario()); });
    when(actions.versions, [versions] { versions->versions(); });
    connect(&commands, &ScenarioCommands::mergeWanted, versions, &VersionCommands::merge);
    connect(&commands, &ScenarioCommands::pickWanted, versions, &VersionCommands::pick);
    connect(&commands, &ScenarioCommands::rebaseWanted, versions, &VersionCommands::rebase);
    connect(versions, &VersionCommands::warned, this, &ScenarioMenu::warned);
    auto* changes = new ChangesCommands(document, display, this);
    connect(versions, &VersionCommands::changesWanted, changes,
            [changes](const QString& version, const QString& scenario, VersionCommands::Changes as,
                      QWidget* over) {
                if (as == VersionCommands::Changes::pages)
                    changes->preview(version, scenario, over);
                else
                    changes->write(version, scenario, over);
            });
    const std::initializer_list<QAction*> ofScenarios{actions.renameScenario, actions.removeScenario,
                                                      actions.mergeScenario,  actions.pickChanges,
                                                      actions.rebaseScenario, actions.backToBase};
    sayWhyNot(document, ofScenarios);
    connect(&document, &Document::scenarioChanged, this,
            [&document, of = std::vector<QAction*>(ofScenarios)] { sayWhyNot(document, of); });
}

// Base offers nothing that cannot be done to it; what it does not offer says why.
void ScenarioMenu::sayWhyNot(const Document& document, const std::vector<QAction*>& ofScenarios) {
    for (QAction* action : ofScenarios)
        action->setToolTip(document.inBase()
                               ? tr("You are in the base, which is not a scenario. Choose or add one first.")
                               : QString());
}

void ScenarioMenu::when(const QAction* action, std::function<void()> act) {
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (finishTyping_()) act();
    });
}

} // namespace breakeven::ui
