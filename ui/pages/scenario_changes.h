#pragma once

#include "desk/display.h"
#include "document/document.h"

#include <QWidget>

class QAction;
class QLabel;
class QTableView;

namespace breakeven::ui {

class ChangesModel;
class ScenarioCommands;

/// The changes of one scenario as a list, with what can be done to those selected: go to the cell, give a
/// reason, promote, copy to another scenario, take back.
class ScenarioChanges : public QWidget {
    Q_OBJECT

public:
    ScenarioChanges(Document& document, const Display& display, ScenarioCommands& commands,
                    QWidget* parent = nullptr);

    void setScenario(const QString& scenario);
    QTableView& view() const { return *view_; }
    ChangesModel& model() const { return *model_; }

Q_SIGNALS:
    void cellWanted(const QString& address);
    void cellEntered(const QString& address);

private:
    struct Chosen {
        std::vector<std::size_t> overrides;
        std::vector<Address> rows;
    };

    void makeActions();
    void sayWhatIsShown();
    Chosen chosen() const;
    std::vector<std::size_t> overridesOf(const Chosen& chosen) const;
    QString addressOfCurrent() const;
    void goToCell();
    void copySelected() const;

    Document& document_;
    ScenarioCommands& commands_;
    ChangesModel* model_;
    QLabel* heading_;
    QLabel* empty_;
    QTableView* view_;
    QAction* go_ = nullptr;
    QList<QAction*> ofChanges_;
};

} // namespace breakeven::ui
