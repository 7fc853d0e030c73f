#include "shell/main_window.h"

#include "arrangements/arrangement_commands.h"
#include "contracts/contract_commands.h"
#include "desk/scenario_commands.h"
#include "desk/selection.h"
#include "document/cell_request.h"
#include "document/guarded.h"
#include "document/installed_files.h"
#include "document/message_text.h"
#include "document/question.h"
#include "explain/explain_panel.h"
#include "grid/drafts.h"
#include "grid/grid_view.h"
#include "intake/intake_commands.h"
#include "ranges/range_dialog.h"
#include "shell/checks_panel.h"
#include "shell/dock_room.h"
#include "shell/edit_menu.h"
#include "shell/find_commands.h"
#include "shell/help_windows.h"
#include "shell/journal_panel.h"
#include "shell/menu_actions.h"
#include "shell/message_bar.h"
#include "shell/name_dialog.h"
#include "shell/navigator.h"
#include "shell/navigator_pane.h"
#include "shell/notes_panel.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "shell/panel_switch.h"
#include "shell/recent_files.h"
#include "shell/scenario_chooser.h"
#include "shell/status_line.h"
#include "shell/window_settings.h"
#include "theme/icons.h"
#include "theme/type.h"
#include "uncertainty/goal_commands.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace breakeven::ui {

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : QMainWindow(parent), theme_(theme), figures_(document_, display_),
      futures_(document_, figures_, display_), actions_(new MenuActions(document_, this)),
      recent_(new RecentFiles(this)), files_(new FileCommands(document_, dialogQuestions(this), this)),
      scenarios_(new ScenarioCommands(
          document_,
          [this](const QString& title, const QString& suggested) {
              return askName(title, tr("Name, or leave blank to name it after its changes"), suggested, this);
          },
          this)),
      contracts_(new ContractCommands(document_, this)),
      arrangements_(new ArrangementCommands(document_, this)),
      goals_(new GoalCommands(document_, display_, futures_.simulator(), this)),
      intake_(new IntakeCommands(
          document_,
          [this] {
              return pages_->place().page == PageId::organisation ? pages_->place().subject : QString();
          },
          this)),
      pages_(
          new PageStack(document_, figures_, futures_, display_, *scenarios_, *contracts_, *arrangements_)),
      messages_(new MessageBar) {
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    actions_->fill(*menuBar(), recent_->menu(tr("Open &recent"), this));
    new EditMenu(*actions_->edit);
    for (const Sample& sample : samples())
        when(actions_->samples->addAction(sample.title),
             [this, code = sample.code] { files_->newFromSample(code); });

    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(messages_);
    layout->addWidget(pages_, 1);
    setCentralWidget(middle);
    setStatusBar(status_ = new StatusLine(document_, display_));
    makeToolBar();
    makeDocks();
    connectFiles();
    connectIntake();
    connectPages();
    connectView();
    connectScenarios();
    connectFutures();
    connectContracts();
    connectArrangements();
    connectExplain();
    connectGoals();
    connectNotes();
    connectFind();
    connectHelp(*actions_, *this);
    display_.setUnit(savedUnit());
    actions_->choose(display_.unit());
    actions_->choose(theme_.appearance());
    if (!restoreWindow(*this)) {
        resize(1440, 900);
        if (const QRect desk = screen()->availableGeometry();
            desk.width() <= width() || desk.height() <= height())
            setWindowState(Qt::WindowMaximized);
    }
    pages_->showStart();
    enableWhatApplies();
    showTitle();
}

// The document goes with the members of the window; what is shown of it must go before.
MainWindow::~MainWindow() {
    hide();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, const QString& iconName,
                                 QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWindowIcon(icon(iconName));
    // A title in the very type of the application would keep its usual size.
    QFont type = bodyFont();
    type.setStyleStrategy(QFont::PreferAntialias);
    dock->setFont(type);
    dock->setWidget(content);
    addDockWidget(area, dock);
    QAction* toggle = dock->toggleViewAction();
    toggle->setIcon(icon(iconName));
    actions_->panels->addAction(toggle);
    docks_ << dock;
    return dock;
}

void MainWindow::makeDocks() {
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    auto* navigator = addDock("navigatorDock", tr("Navigator"), "overview",
                              navigatorPane_ = new NavigatorPane(document_), Qt::LeftDockWidgetArea);
    navigator_ = &navigatorPane_->navigator();
    auto* outlook =
        addDock("outlookDock", tr("Outlook"), "outlook",
                outlook_ = new OutlookPanel(figures_, futures_, display_), Qt::RightDockWidgetArea);
    auto* checks = addDock("checksDock", tr("Checks"), "checks", checks_ = new ChecksPanel(document_),
                           Qt::RightDockWidgetArea);
    auto* explain = addDock("explainDock", tr("Explain"), "explain",
                            explain_ = new ExplainPanel(document_, display_), Qt::RightDockWidgetArea);
    explain->setTitleBarWidget(explain_->bar());
    explain->setProperty("leastHeight", grid(75));
    auto* notes = addDock("notesDock", tr("Notes"), "notes", notes_ = new NotesPanel(document_),
                          Qt::RightDockWidgetArea);
    auto* journal = addDock("journalDock", tr("Journal"), "journal", journal_ = new JournalPanel(document_),
                            Qt::RightDockWidgetArea);
    resizeDocks({navigator, outlook}, {room(56), room(66)}, Qt::Horizontal);
    const QList<QDockWidget*> underOutlook{checks, explain, notes, journal};
    for (QDockWidget* panel : underOutlook) panel->hide();
    auto* foot =
        new PanelSwitch(*this, *outlook, {navigator, checks, explain, notes, journal, outlook}, underOutlook);
    dockRoom_ = new DockRoom(*this, *navigator, *outlook, *foot);
    status_->insertPermanentWidget(0, foot);
    navigator->setFeatures(navigator->features() & ~QDockWidget::DockWidgetFloatable);
    connect(journal_, &JournalPanel::cellWanted, this, &MainWindow::reveal);
    connect(journal_, &JournalPanel::failed, this, &MainWindow::report);
    connect(checks_, &ChecksPanel::cellWanted, this, &MainWindow::reveal);
    connect(checks_, &ChecksPanel::countChanged, status_, &StatusLine::setChecks);
    connect(notes_, &NotesPanel::failed, this, &MainWindow::report);
    openExplain_ = [foot, explain] { foot->open(explain); };
    openNotes_ = [foot, notes] { foot->open(notes); };
    openJournal_ = [foot, journal] { foot->open(journal); };
    auto* showChecks = new QAction(this);
    showChecks->setObjectName(QStringLiteral("showChecks"));
    connect(showChecks, &QAction::triggered, foot, [foot, checks] { foot->open(checks); });
    connect(status_, &StatusLine::checksWanted, showChecks, &QAction::trigger);
}

void MainWindow::makeToolBar() {
    auto* bar = addToolBar(tr("Tools"));
    bar->setObjectName("tools");
    bar->setMovable(false);
    bar->setIconSize({grown(20), grown(20)});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto* chooser = new ScenarioChooser(document_);
    chooser->setContextMenuPolicy(Qt::ActionsContextMenu);
    chooser->addActions({actions_->newScenario, actions_->copyScenario, actions_->renameScenario,
                         actions_->removeScenario, actions_->mergeScenario, actions_->pickChanges,
                         actions_->rebaseScenario, actions_->backToBase, actions_->compare});
    auto* label = new QLabel(tr("Scenar&io"));
    label->setBuddy(chooser);
    label->setProperty("role", "caption");
    auto* against = new QLabel;
    against->setProperty("role", "caption");
    bar->addWidget(label);
    bar->addWidget(chooser);
    bar->addWidget(against);
    const auto compare = [this, against] {
        against->setText(document_.inBase() ? QString() : tr("vs base"));
    };
    connect(&document_, &Document::scenarioChanged, this, compare);
    bar->addSeparator();
    bar->addActions(actions_->units->actions());
    bar->addSeparator();
    bar->addActions({actions_->undo, actions_->redo, actions_->history});
    bar->addSeparator();
    bar->addActions({actions_->compare, actions_->drawFutures, actions_->report});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : {actions_->undo, actions_->redo, actions_->history})
        static_cast<QToolButton*>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == CellRequestEvent::kind()) return answer(static_cast<CellRequestEvent&>(*event));
    if (event->type() != QuestionEvent::kind()) return QMainWindow::event(event);
    event->accept();
    const FigureQuestion question = static_cast<QuestionEvent*>(event)->question();
    if (question.about == FigureQuestion::About::value) {
        if (finishTyping()) goals_->seek(question);
    } else if (question.about == FigureQuestion::About::range) {
        editRange(document_, question.address, this);
    } else {
        explain_->ask(question);
        openExplain_();
    }
    return true;
}

// What Escape has nothing else to do in, it takes back.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !display_.selection().chosen().isNothing())
        return display_.selection().clear();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::startAfresh() {
    messages_->hide();
    figures_.forget();
    display_.selection().clear();
    futures_.simulator().forget();
    explain_->forget();
    Drafts::of(document_).clear();
    notes_->discardHalfWritten();
    notes_->setCell({});
    cell_.clear();
    if (notes_->takeUpHalfWritten() > 0)
        messages_->showInformation(tr("A note was half-written when Breakeven stopped. It has been kept and "
                                      "is in the Notes panel at its cell."));
    find_->forget();
    pages_->goTo({PageId::overview});
    enableWhatApplies();
    navigator_->setFocus();
    showTitle();
}

void MainWindow::enableWhatApplies() {
    const bool open = !pages_->isAtStart();
    for (QAction* action : actions_->ofDocument()) action->setEnabled(open);
    actions_->removeContract->setEnabled(open && pages_->place().page == PageId::contract);
    for (QAction* action : {actions_->renameScenario, actions_->removeScenario, actions_->backToBase,
                            actions_->mergeScenario, actions_->pickChanges, actions_->rebaseScenario})
        action->setEnabled(open && !document_.inBase());
    actions_->pages->setEnabled(open);
    navigator_->setEnabled(open);
    for (QDockWidget* dock : docks_) dock->widget()->setEnabled(open);
}

void MainWindow::reveal(const QString& address) {
    if (!pages_->reveal(address)) status_->showMessage(tr("%1 is not a cell of a table.").arg(address), 6000);
}

void MainWindow::showTitle() {
    if (pages_->isAtStart()) return setWindowTitle(tr("Breakeven"));
    setWindowTitle((document_.readOnly() ? tr("%1 (read only) – Breakeven") : tr("%1[*] – Breakeven"))
                       .arg(document_.title()));
    setWindowModified(document_.isModified());
}

void MainWindow::reportThrown(const std::exception& failure) {
    report(tr("This could not be done."), {thrown(failure)});
}

void MainWindow::report(const QString& title, const std::vector<Problem>& problems) {
    messages_->showProblems(title, problems, document_.effective());
}

bool MainWindow::finishTyping() { return finishEntry(*this) && explain_->finishEditing(); }

// What is being typed belongs to what is done next.
void MainWindow::when(const QAction* action, const std::function<void()>& act) {
    connect(action, &QAction::triggered, this, [this, act] {
        if (finishTyping()) act();
    });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!finishTyping() || !files_->mayLeave()) return event->ignore();
    document_.discardRecovery(); // what is not saved has been given up
    notes_->discardHalfWritten();
    dockRoom_->putBack();
    saveWindow(*this);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QString file = event->mimeData()->urls().first().toLocalFile();
    if (!finishTyping()) return;
    if (!IntakeCommands::mayTake(file)) return files_->openPath(file);
    if (pages_->isAtStart()) files_->begin();
    if (!pages_->isAtStart()) intake_->openFile(file);
}

} // namespace breakeven::ui
