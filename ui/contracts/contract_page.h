#pragma once

#include "desk/display.h"
#include "desk/page.h"
#include "desk/shown_figures.h"
#include "document/document.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace breakeven::ui {

class ContractCommands;
class ContractForm;
class ContractResults;
class TablePanel;
class WhenShown;
struct TableScope;

/// One contract: what its form needs at the left, and beside it, live, what it pays.
class ContractPage : public Page {
    Q_OBJECT

public:
    ContractPage(Document& document, const ShownFigures& figures, const Display& display,
                 ContractCommands& commands, QWidget* parent = nullptr);

    void setContract(const QString& code);
    QString contract() const;

    bool reveal(const Address& address) override;

    ContractForm& form() const { return *form_; }
    ContractResults& results() const { return *results_; }
    QTabWidget& tabs() const { return *tabs_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void refresh();
    void sayWhat();
    void sayWhose();
    void showTabs();
    TablePanel* makePanel(TableScope scope, const QString& hint);
    QWidget* makePopulation(const std::string& population);
    QWidget* makeRiskShare();
    void startPopulation();
    void showResultsOfTab();
    void shareRoom();

    Document& document_;
    const ShownFigures& figures_;
    const Display& display_;
    ContractCommands& commands_;
    std::string contract_;
    std::string population_;    ///< the one the tab shows
    bool roomIsShared_ = false; ///< by somebody who moved the border between the halves
    bool capitated_ = false;    ///< whether the tabs of a capitation are there
    QLabel* caption_;
    QStackedWidget* stack_;
    QSplitter* halves_;
    QTabWidget* tabs_;
    ContractForm* form_;
    ContractResults* results_;
    QList<TablePanel*> panels_; ///< population, subcontracts, risk shares
    WhenShown* refresh_;
};

} // namespace breakeven::ui
