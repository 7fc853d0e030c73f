#pragma once

#include "desk/display.h"
#include "desk/tables_page.h"
#include "pages/scenario_outlooks.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace breakeven::ui {

class ComparisonModel;
class FigureTable;
class Futures;
class ScenarioCommands;
class ScenarioTree;
class SeriesChart;
class ShownFigures;

/// Scenarios: the tree of them, what each changes, and all of them side by side.
class ScenariosPage : public TablesPage {
    Q_OBJECT

public:
    ScenariosPage(Document& document, const ShownFigures& figures, const Futures& futures,
                  const Display& display, ScenarioCommands& commands, QWidget* parent = nullptr);

    /// Goes to the tab on which scenarios stand side by side.
    void goToComparison();

private:
    QWidget* makeTree();
    QWidget* makeComparison();
    std::vector<std::size_t> markedChanges() const;
    void promoteMarked();
    void showChangesOf(const QString& scenario);
    void listSubjects();
    void compare();
    void showComparison();

    Document& document_;
    const Display& display_;
    ScenarioCommands& commands_;
    ScenarioTree* tree_;
    QWidget* changes_;
    QLabel* changesHeading_;
    QPushButton* promote_;
    QPushButton* pick_;
    TablePanel* changesPanel_ = nullptr;
    ScenarioOutlooks* outlooks_;
    ComparisonModel* comparison_;
    FigureTable* comparisonView_;
    SeriesChart* chart_;
    QComboBox* subject_;
    QTimer* delay_;
};

} // namespace breakeven::ui
