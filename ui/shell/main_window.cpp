#include "shell/main_window.h"

#include "arrangements/arrangement_commands.h"
#include "contracts/contract_commands.h"
#include "desk/chart_figures.h"
#include "desk/scenario_commands.h"
#include "document/guarded.h"
#include "document/installed_files.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/question.h"
#include "explain/explain_panel.h"
#include "grid/drafts.h"
#include "grid/grid_view.h"
#include "ranges/range_dialog.h"
#include "shell/checks_panel.h"
#include "shell/edit_menu.h"
#include "shell/file_jobs.h"
#include "shell/forecast_commands.h"
#include "shell/future_notice.h"
#include "shell/futures_switch.h"
#include "shell/help_windows.h"
#include "shell/journal_panel.h"
#include "shell/language.h"
#include "shell/menu_actions.h"
#include "shell/message_bar.h"
#include "shell/name_dialog.h"
#include "shell/navigator.h"
#include "shell/notes_panel.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "shell/pane_walk.h"
#include "shell/panel_switch.h"
#include "shell/programme_commands.h"
#include "shell/recent_files.h"
#include "shell/removal_dialog.h"
#include "shell/report_commands.h"
#include "shell/scenario_chooser.h"
#include "shell/scenario_menu.h"
#include "shell/start_page.h"
#include "shell/status_line.h"
#include "shell/window_settings.h"
#include "theme/icons.h"
#include "theme/type.h"
#include "uncertainty/goal_commands.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QToolBar>
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
              return askName(title, tr("Name"), suggested, this);
          },
          this)),
      contracts_(new ContractCommands(document_, this)),
      arrangements_(new ArrangementCommands(document_, this)),
      goals_(new GoalCommands(document_, display_, futures_.simulator(), this)),
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
    layout->addWidget(pages_);
    setCentralWidget(middle);
    setStatusBar(status_ = new StatusLine(document_, display_));
    makeToolBar();
    makeDocks();
    connectFiles();
    connectPages();
    connectView();
    connectScenarios();
    connectFutures();
    connectContracts();
    connectArrangements();
    connectExplain();
    connectGoals();
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
                              navigator_ = new Navigator(document_), Qt::LeftDockWidgetArea);
    auto* outlook =
        addDock("outlookDock", tr("Outlook"), "outlook",
                outlook_ = new OutlookPanel(figures_, futures_, display_), Qt::RightDockWidgetArea);
    auto* checks = addDock("checksDock", tr("Checks"), "checks", checks_ = new ChecksPanel(document_),
                           Qt::BottomDockWidgetArea);
    auto* explain = addDock("explainDock", tr("Explain"), "explain",
                            explain_ = new ExplainPanel(document_, display_), Qt::BottomDockWidgetArea);
    explain->setTitleBarWidget(explain_->bar());
    explain->setProperty("leastHeight", grid(75));
    auto* notes = addDock("notesDock", tr("Notes"), "notes", notes_ = new NotesPanel(document_),
                          Qt::BottomDockWidgetArea);
    auto* journalPanel = new JournalPanel(document_);
    auto* journal = addDock("journalDock", tr("Journal"), "journal", journalPanel, Qt::BottomDockWidgetArea);
    resizeDocks({navigator, outlook}, {grid(64), grid(66)}, Qt::Horizontal);
    const QList<QDockWidget*> atFoot{checks, explain, notes, journal};
    for (QDockWidget* panel : atFoot) panel->hide();
    auto* foot = new PanelSwitch(*this, atFoot, grid(50));
    status_->insertPermanentWidget(0, foot);
    navigator->setFeatures(navigator->features() & ~QDockWidget::DockWidgetFloatable);
    connect(journalPanel, &JournalPanel::cellWanted, this, &MainWindow::reveal);
    connect(checks_, &ChecksPanel::cellWanted, this, &MainWindow::reveal);
    connect(checks_, &ChecksPanel::countChanged, status_, &StatusLine::setChecks);
    connect(notes_, &NotesPanel::failed, this, &MainWindow::report);
    openExplain_ = [foot, explain] { foot->open(explain); };
    connect(status_, &StatusLine::checksWanted, foot, [foot, checks] { foot->open(checks); });
}

void MainWindow::makeToolBar() {
    auto* bar = addToolBar(tr("Tools"));
    bar->setObjectName("tools");
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto* chooser = new ScenarioChooser(document_);
    auto* label = new QLabel(tr("Sc&enario"));
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
    bar->addActions({actions_->undo, actions_->redo});
    bar->addSeparator();
    bar->addActions({actions_->compare, actions_->drawFutures, actions_->report});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : {actions_->undo, actions_->redo})
        static_cast<QToolButton*>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MainWindow::connectFiles() {
    when(actions_->newEmpty, [this] { files_->newEmpty(); });
    when(actions_->open, [this] { files_->open(); });
    when(actions_->save, [this] { files_->save(); });
    when(actions_->saveAs, [this] { files_->saveAs(); });
    when(actions_->importPackage, [this] { files_->importPackage(); });
    when(actions_->exportPackage, [this] { files_->exportPackage(); });
    auto* jobs = new FileJobs(document_, display_, *files_, *messages_, this);
    when(actions_->exportWorkbook, [jobs] { jobs->writeWorkbook(); });
    when(actions_->rollForward, [jobs] { jobs->rollForward(); });
    when(actions_->rollReconciliation, [jobs] { jobs->reconcile(); });
    connect(jobs, &FileJobs::failed, this, &MainWindow::report);
    when(actions_->undo, [this] { document_.undo(); });
    when(actions_->redo, [this] { document_.redo(); });
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    auto* reports = new ReportCommands(document_, display_, this);
    when(actions_->report, [reports] { reports->write(); });
    when(actions_->preview, [reports] { reports->preview(); });
    connect(reports, &ReportCommands::failed, this, &MainWindow::report);
    connect(reports, &ReportCommands::written, this, [this](const QString& file) {
        messages_->showInformation(tr("The board report is written: %1").arg(QDir::toNativeSeparators(file)));
    });
    auto* forecasts = new ForecastCommands(document_, futures_, this);
    when(actions_->keepForecast, [forecasts] { forecasts->ask(); });
    connect(reports, &ReportCommands::forecastIssued, forecasts, &ForecastCommands::keepIssued);
    connect(forecasts, &ForecastCommands::failed, this, &MainWindow::report);
    connect(forecasts, &ForecastCommands::kept, this, [this](const QString& name) {
        status_->showMessage(tr("Kept as forecast %1.").arg(name), 6000);
    });
    connect(recent_, &RecentFiles::chosen, this, [this](const QString& path) {
        if (finishTyping()) files_->openPath(path);
    });
    connect(files_, &FileCommands::fileUsed, recent_, &RecentFiles::add);
    connect(files_, &FileCommands::failed, this, &MainWindow::report);
    connect(files_, &FileCommands::done, this, [this](const QString& text) {
        messages_->hide();
        status_->showMessage(text, 6000);
    });
    connect(files_, &FileCommands::replaced, this, &MainWindow::startAfresh);
    files_->setUnfinished([this] {
        QStringList entries = unfinishedEntries(document_);
        if (const auto cell = parseAddress(toCore(notes_->halfWrittenCell())))
            entries << tr("A note on %1").arg(labelOf(document_.economy(), *cell));
        return entries;
    });
    connect(&document_, &Document::warned, this,
            [this](const std::vector<Problem>& problems) { report(tr("Taken, but:"), problems); });
    connect(&document_, &Document::savedStateChanged, this, &MainWindow::showTitle);
    connect(&document_, &Document::recoveryFailed, this, [this](const Problem& why) {
        report(tr("Unsaved work is no longer kept safe from a crash."), {why});
    });
    new ProgrammeCommands(*actions_, *recent_, display_, this);
    pages_->setStartPage(new StartPage(*recent_, *files_));
}

void MainWindow::connectPages() {
    connect(navigator_, &Navigator::chosen, pages_, &PageStack::goTo);
    connect(actions_, &MenuActions::pageChosen, this, [this](PageId page) { pages_->goTo({page}); });
    connect(pages_, &PageStack::placeChanged, this, [this](const Place& place) {
        navigator_->setPlace(place);
        outlook_->setSubject(place.page == PageId::organisation ? place.subject : wholeEconomy);
        notes_->setCell({});
        enableWhatApplies();
    });
    connect(pages_, &PageStack::stayed, this, [this] { navigator_->setPlace(pages_->place()); });
    connect(pages_, &PageStack::cellEntered, notes_, &NotesPanel::setCell);
    const auto walk = [this](bool forward) {
        QList<QWidget*> panes{navigator_, pages_};
        for (QDockWidget* dock : docks_)
            if (dock->widget() != navigator_ && dock->widget() != outlook_) panes << dock->widget();
        walkPanes(panes << outlook_, forward);
    };
    when(actions_->nextPane, [walk] { walk(true); });
    when(actions_->previousPane, [walk] { walk(false); });
}

void MainWindow::connectView() {
    connect(actions_, &MenuActions::unitChosen, this, [this](MoneyUnit unit) {
        display_.setUnit(unit);
        saveUnit(unit);
    });
    connect(actions_, &MenuActions::appearanceChosen, this, [this](Appearance appearance) {
        theme_.apply(appearance);
        saveAppearance(appearance);
    });
    connect(actions_, &MenuActions::languageChosen, this, [this](const QString& code) {
        chooseLanguage(code);
        messages_->showInformation(tr("The language changes when Breakeven is started again."));
    });
}

void MainWindow::connectScenarios() {
    document_.askOfUses([this](const Removal& removal) { return askOfUses(document_, removal, this); });
    auto* menu = new ScenarioMenu(
        document_, display_, *actions_, *scenarios_, [this] { return finishTyping(); }, this);
    connect(menu, &ScenarioMenu::warned, this, &MainWindow::report);
    when(actions_->compare, [this] { pages_->showComparison(); });
    connect(&document_, &Document::scenarioChanged, this, &MainWindow::enableWhatApplies);
    connect(scenarios_, &ScenarioCommands::failed, this, &MainWindow::report);
}

void MainWindow::connectFutures() {
    new FuturesSwitch(futures_, *actions_, *status_, this);
    new FutureNotice(document_, futures_, *pages_, *messages_);
    connect(&futures_, &Futures::failed, this, &MainWindow::report);
}

void MainWindow::connectContracts() {
    const auto subject = [this] {
        return pages_->place().page == PageId::contract ? pages_->place().subject : QString();
    };
    when(actions_->newContract, [this] { contracts_->add(); });
    when(actions_->contractAssistant, [this, subject] { contracts_->assist(subject()); });
    when(actions_->removeContract, [this, subject] { contracts_->remove(subject()); });
    connect(contracts_, &ContractCommands::contractWanted, this, [this](const QString& contract) {
        pages_->goTo({PageId::contract, contract});
    });
    connect(contracts_, &ContractCommands::removed, this, [this] { pages_->goTo({PageId::contracts}); });
    connect(contracts_, &ContractCommands::failed, this, &MainWindow::report);
    connect(navigator_, &Navigator::menuWanted, this, [this](const Place& place, const QPoint& at) {
        if (place.page != PageId::contracts && place.page != PageId::contract) return;
        QMenu menu(this);
        menu.addActions({actions_->newContract, actions_->contractAssistant});
        if (place.page == PageId::contract) menu.addAction(actions_->removeContract);
        menu.exec(at);
    });
}

void MainWindow::connectArrangements() {
    when(actions_->newArrangement, [this] { arrangements_->add(); });
    when(actions_->bringArrangement, [this] { arrangements_->bring(); });
    connect(arrangements_, &ArrangementCommands::arrangementWanted, pages_, &PageStack::showArrangement);
    connect(arrangements_, &ArrangementCommands::failed, this, &MainWindow::report);
}

void MainWindow::connectExplain() {
    when(actions_->explain, [this] {
        if (!explainAt(QApplication::focusWidget()))
            status_->showMessage(tr("Choose a figure first, then explain it."), 6000);
    });
    connect(explain_, &ExplainPanel::cellWanted, this, &MainWindow::reveal);
    connect(explain_, &ExplainPanel::ruleWanted, this, [this](const QString& rule) {
        showGuide("modelling-rules.md", tr("Modelling rules"), this, rule);
    });
}

bool MainWindow::event(QEvent* event) {
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

void MainWindow::connectGoals() {
    connect(pages_, &PageStack::cellEntered, this, [this](const QString& cell) { cell_ = cell; });
    connect(pages_, &PageStack::placeChanged, this, [this] { cell_.clear(); });
    when(actions_->findValue,
         [this] { goals_->seek({.about = FigureQuestion::About::value, .address = cell_}); });
}

void MainWindow::startAfresh() {
    messages_->hide();
    figures_.forget();
    futures_.simulator().forget();
    explain_->forget();
    Drafts::of(document_).clear();
    notes_->discardHalfWritten();
    pages_->goTo({PageId::overview});
    enableWhatApplies();
    navigator_->setFocus();
    showTitle();
}

void MainWindow::enableWhatApplies() {
    const bool open = !pages_->isAtStart();
    for (QAction* action : actions_->ofDocument()) action->setEnabled(open);
    for (QAction* action :
         {actions_->explain, actions_->save, actions_->saveAs, actions_->importPackage,
          actions_->exportPackage, actions_->exportWorkbook, actions_->report, actions_->preview,
          actions_->newScenario, actions_->copyScenario, actions_->compare, actions_->drawFutures,
          actions_->futureSettings, actions_->newContract, actions_->contractAssistant,
          actions_->newArrangement, actions_->bringArrangement, actions_->findValue, actions_->versions,
          actions_->keepForecast, actions_->rollForward, actions_->rollReconciliation})
        action->setEnabled(open);
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
    messages_->showProblems(title, problems);
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
    saveWindow(*this);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (finishTyping()) files_->openPath(event->mimeData()->urls().first().toLocalFile());
}

} // namespace breakeven::ui
