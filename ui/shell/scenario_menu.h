#pragma once

#include "desk/display.h"
#include "document/document.h"

#include <QObject>

#include <functional>

class QAction;

namespace breakeven::ui {

class MenuActions;
class ScenarioCommands;

/// What the menu does to the scenario that is worked in, and to versions of the document.
class ScenarioMenu : public QObject {
    Q_OBJECT

public:
    /// `finishTyping` enters what is being typed first; false where that is refused.
    ScenarioMenu(Document& document, const Display& display, const MenuActions& actions,
                 ScenarioCommands& commands, std::function<bool()> finishTyping, QWidget* window);

Q_SIGNALS:
    void warned(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    static void sayWhyNot(const Document& document, const std::vector<QAction*>& ofScenarios);
    void when(const QAction* action, std::function<void()> act);

    std::function<bool()> finishTyping_;
};

} // namespace breakeven::ui
