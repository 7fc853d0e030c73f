#pragma once

#include "desk/display.h"
#include "desk/tables_page.h"

class QComboBox;
class QTimer;

namespace breakeven::ui {

class Futures;
class ScenarioChanges;
class ScenarioCommands;
class ScenarioComparisonPanel;
class ScenarioOutlooks;
class ScenarioTree;
class ShownFigures;

/// Scenarios: the tree of them with what each comes to, what each changes, and any of them side by side.
class ScenariosPage : public TablesPage {
    Q_OBJECT

public:
    ScenariosPage(Document& document, const ShownFigures& figures, const Futures& futures,
                  const Display& display, ScenarioCommands& commands, QWidget* parent = nullptr);

    /// Goes to the tab on which scenarios stand side by side.
    void goToComparison();

private:
    QWidget* makeTree();
    QLayout* makeActions();
    void enableFor(const QString& scenario);
    void compareWithParent(const QString& scenario);
    void showResults();
    void listYears();
    void calculate();

    Document& document_;
    const Display& display_;
    ScenarioCommands& commands_;
    ScenarioTree* tree_;
    QComboBox* year_;
    ScenarioChanges* changes_;
    ScenarioOutlooks* outlooks_;
    ScenarioComparisonPanel* comparison_;
    QList<QAction*> ofScenarios_; ///< what cannot be done to the base
    QTimer* delay_;
};

} // namespace breakeven::ui
