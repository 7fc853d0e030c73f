#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "document/document.h"
#include "document/versions.h"
#include "economy/edit/going_back.h"
#include "insight/statement/compare.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTreeWidget;

namespace breakeven::ui {

class DifferencesModel;
class FiguresModel;

/// The versions of the document: made, renamed, removed, compared with now or one another cell by cell and
/// figure by figure, and gone back to.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    /// Asks for a name; blank: cancelled.
    using AskName = std::function<QString(const QString& title, const QString& suggested)>;
    /// Asks whether so many rows that use what goes may go too.
    using MayGo = std::function<bool(int rows)>;

    VersionsDialog(Document& document, const Display& display, AskName askName, QWidget* parent = nullptr);

    /// Who asks; by default a box.
    void setMayGo(MayGo mayGo) { mayGo_ = std::move(mayGo); }

    QTreeWidget& list() const { return *list_; }
    QComboBox& against() const { return *against_; }
    QComboBox& scenario() const { return *scenario_; }
    QTabWidget& tabs() const { return *tabs_; }
    QTableView& cells() const { return *cells_; }
    QTableView& figures() const { return *figures_; }
    QString finding() const;
    /// What stands in place of cells or figures where there are none; blank where there are.
    QString emptyText(int tab) const;
    bool isBusy() const { return comparing_->isBusy(); }

    void makeNew();
    void renameChosen();
    void removeChosen();
    /// Takes cells, rows or everything back to the version that is chosen.
    void goBack(GoingBack what);

Q_SIGNALS:
    /// What changed since a version, surpluses in a scenario, is to be shown as pages or written as a file.
    void pagesWanted(const QString& version, const QString& scenario);
    void fileWanted(const QString& version, const QString& scenario);

private:
    /// What is compared, and what it comes to.
    struct Compared {
        Economy then, now;
        std::vector<DocumentDifference> cells;
        Result<std::vector<LineDifference>> figures;
    };

    QWidget* makeTop();
    QWidget* makeBottom();
    void refresh(const QString& chosen);
    void choose();
    void compare();
    void present(Compared compared);
    void showNothing(const QString& why);
    void enable();
    std::optional<Version> chosen() const;
    QString againstName() const;
    QString doneSince(const Version& version) const;
    std::vector<Address> marked() const;
    void carryOut(Result<Command> command, const QString& chosen);
    bool mayCarryOut(const Command& command, const std::vector<Address>& places) const;

    Document& document_;
    const Display& display_;
    AskName askName_;
    MayGo mayGo_;
    std::vector<Version> versions_;
    QTreeWidget* list_;
    QStackedWidget* listOrNone_;
    QPushButton *rename_, *remove_;
    QComboBox* against_;
    QComboBox* scenario_;
    QTabWidget* tabs_;
    QTableView *cells_, *figures_;
    QStackedWidget *cellsOrNone_, *figuresOrNone_;
    QLabel *noCells_, *noFigures_;
    DifferencesModel* cellsModel_;
    FiguresModel* figuresModel_;
    QLabel* finding_;
    QPushButton *cellsBack_, *rowsBack_, *allBack_;
    QPushButton *print_, *write_;
    BackgroundTask* comparing_;
    std::optional<Economy> then_; ///< the version that is chosen, where it is compared with now
};

} // namespace breakeven::ui
