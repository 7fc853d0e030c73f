#pragma once

#include "desk/display.h"
#include "desk/futures.h"
#include "desk/shown_figures.h"
#include "document/document.h"
#include "shell/file_commands.h"

#include <QMainWindow>

#include <exception>
#include <functional>

namespace breakeven::ui {

class ArrangementCommands;
class CellRequestEvent;
class ChecksPanel;
class ContractCommands;
class DockRoom;
class ExplainPanel;
class FindCommands;
class GoalCommands;
class IntakeCommands;
class JournalPanel;
class MenuActions;
class MessageBar;
class Navigator;
class NavigatorPane;
class NotesPanel;
class OutlookPanel;
class PageStack;
class RecentFiles;
class ScenarioCommands;
class StatusLine;
class Theme;
struct Place;

/// The window: puts its parts together and lets them know of one another, nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return document_; }
    FileCommands& files() { return *files_; }
    PageStack& pages() { return *pages_; }
    Futures& futures() { return futures_; }
    Navigator& navigator() { return *navigator_; }
    MenuActions& actions() { return *actions_; }
    IntakeCommands& intake() { return *intake_; }
    ExplainPanel& explain() { return *explain_; }

    /// Tells what a command has thrown, which nothing should.
    void reportThrown(const std::exception& failure);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeDocks();
    void makeToolBar();
    void connectFiles();
    void connectIntake();
    void connectPages();
    void connectView();
    void connectScenarios();
    void connectFutures();
    void connectContracts();
    void connectArrangements();
    void connectExplain();
    void connectGoals();
    void connectNotes();
    /// Begins a note on a cell in the panel of notes.
    void writeNote(const QString& cell);
    bool answer(CellRequestEvent& request);
    void connectFind();
    /// Enters what is being typed in a grid or explanation; false if that is refused and should be mended
    /// first.
    bool finishTyping();
    /// Does something when an action is chosen, once what is being typed is entered.
    void when(const QAction* action, const std::function<void()>& act);
    void startAfresh();
    void enableWhatApplies();
    void reveal(const QString& address);
    void showTitle();
    void report(const QString& title, const std::vector<Problem>& problems);
    QDockWidget* addDock(const QString& name, const QString& title, const QString& iconName, QWidget* content,
                         Qt::DockWidgetArea area);

    Theme& theme_;
    Document document_;
    Display display_;
    ShownFigures figures_;
    Futures futures_;
    MenuActions* actions_;
    RecentFiles* recent_;
    FileCommands* files_;
    ScenarioCommands* scenarios_;
    ContractCommands* contracts_;
    ArrangementCommands* arrangements_;
    GoalCommands* goals_;
    IntakeCommands* intake_;
    FindCommands* find_ = nullptr;
    PageStack* pages_;
    MessageBar* messages_;
    NavigatorPane* navigatorPane_;
    Navigator* navigator_;
    OutlookPanel* outlook_;
    ChecksPanel* checks_;
    ExplainPanel* explain_;
    NotesPanel* notes_;
    JournalPanel* journal_;
    StatusLine* status_;
    QList<QDockWidget*> docks_;
    DockRoom* dockRoom_;
    std::function<void()> openExplain_, openNotes_, openJournal_;
    QString noteWantedOn_; ///< the figure of which a cell is to be noted
    QString cell_;         ///< the one the keyboard was in last on the page
};

} // namespace breakeven::ui
