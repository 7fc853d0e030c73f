#include "shell/main_window.h"

#include "arrangements/arrangement_commands.h"
#include "contracts/contract_commands.h"
#include "desk/chart_figures.h"
#include "desk/patient_window.h"
#include "desk/scenario_commands.h"
#include "document/cell_request.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/person.h"
#include "document/question.h"
#include "document/working_unit.h"
#include "explain/explain_panel.h"
#include "grid/drafts.h"
#include "grid/grid_view.h"
#include "intake/intake_commands.h"
#include "shell/file_jobs.h"
#include "shell/find_commands.h"
#include "shell/forecast_commands.h"
#include "shell/future_notice.h"
#include "shell/futures_switch.h"
#include "shell/help_windows.h"
#include "shell/history_view.h"
#include "shell/journal_panel.h"
#include "shell/language.h"
#include "shell/menu_actions.h"
#include "shell/message_bar.h"
#include "shell/name_dialog.h"
#include "shell/navigator.h"
#include "shell/navigator_pane.h"
#include "shell/notes_panel.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "shell/pane_walk.h"
#include "shell/programme_commands.h"
#include "shell/recent_files.h"
#include "shell/removal_dialog.h"
#include "shell/report_commands.h"
#include "shell/scenario_menu.h"
#include "shell/start_page.h"
#include "shell/status_line.h"
#include "shell/tour_steps.h"
#include "shell/window_settings.h"
#include "shell/zoom_commands.h"
#include "start/tour.h"
#include "uncertainty/goal_commands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMenu>

namespace breakeven::ui {

void MainWindow::connectFiles() {
    document_.setPatience((new PatientWindow(this))->patience());
    when(actions_->newDocument, [this] { files_->begin(); });
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
            [this](const std::vector<Problem>& problems) { report(tr("Done, but:"), problems); });
    connect(&document_, &Document::savedStateChanged, this, &MainWindow::showTitle);
    connect(&document_, &Document::recoveryFailed, this, [this](const Problem& why) {
        report(tr("Unsaved work is no longer protected from a crash."), {why});
    });
    new ProgrammeCommands(*actions_, *recent_, display_, this);
    auto* start = new StartPage(*recent_, *files_);
    pages_->setStartPage(start);
    auto* tour = new Tour(*this);
    const auto lead = [this, tour] { startTour(*this, *tour); };
    when(actions_->tour, lead);
    connect(start, &StartPage::tourWanted, this, lead);
}

void MainWindow::connectIntake() {
    when(actions_->importTable, [this] { intake_->ask(); });
    when(actions_->pasteTable, [this] { intake_->paste(); });
    connect(intake_, &IntakeCommands::failed, this, &MainWindow::report);
    connect(intake_, &IntakeCommands::done, this, [this](const QString& text) {
        messages_->hide();
        status_->showMessage(text, 6000);
    });
}

void MainWindow::connectPages() {
    connect(navigator_, &Navigator::chosen, pages_, &PageStack::goTo);
    connect(actions_, &MenuActions::pageChosen, this, [this](PageId page) { pages_->goTo({page}); });
    connect(pages_, &PageStack::placeChanged, this, [this, before = Place()](const Place& place) mutable {
        navigator_->setPlace(place);
        outlook_->setSubject(place.page == PageId::organisation ? place.subject : wholeEconomy);
        if (!(std::exchange(before, place) == place)) {
            notes_->setCell({});
            cell_.clear();
        }
        enableWhatApplies();
    });
    connect(pages_, &PageStack::stayed, this, [this] { navigator_->setPlace(pages_->place()); });
    connect(pages_, &PageStack::cellEntered, notes_, &NotesPanel::setCell);
    const auto walk = [this](bool forward) {
        QList<QWidget*> panes{navigatorPane_, pages_};
        for (QDockWidget* dock : docks_)
            if (dock->widget() != navigatorPane_ && dock->widget() != outlook_) panes << dock->widget();
        walkPanes(panes << outlook_, forward);
    };
    when(actions_->nextPane, [walk] { walk(true); });
    when(actions_->previousPane, [walk] { walk(false); });
}

void MainWindow::connectView() {
    // One choice for what is read and what is typed.
    const auto follow = [this] { WorkingUnit::of(document_).choose(display_.unit()); };
    connect(&display_, &Display::unitChanged, this, follow);
    follow();
    connect(actions_, &MenuActions::unitChosen, this, [this](MoneyUnit unit) {
        // What is being typed was meant in the unit before.
        if (!finishTyping()) return actions_->choose(display_.unit());
        display_.setUnit(unit);
        saveUnit(unit);
    });
    connect(actions_, &MenuActions::appearanceChosen, this, [this](Appearance appearance) {
        theme_.apply(appearance);
        saveAppearance(appearance);
    });
    auto* zoom = new ZoomCommands(theme_, *actions_, this);
    connect(zoom, &ZoomCommands::resized, this,
            [this](const QString& text) { status_->showMessage(text, 6000); });
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
        showGuide("modelling-rules.md", tr("Modelling rules"), this, {.paragraph = rule});
    });
}

void MainWindow::writeNote(const QString& cell) {
    notes_->setCell(cell);
    openNotes_();
    notes_->writeNew();
}

bool MainWindow::answer(CellRequestEvent& request) {
    request.accept();
    if (request.what() == CellRequest::note) {
        writeNote(request.cell());
    } else if (const auto cell = parseAddress(toCore(request.cell()))) {
        openJournal_();
        journal_->showHistory(*cell);
    }
    return true;
}

// A note is on a cell that was typed: the one the keyboard is in, or what a figure is made of.
void MainWindow::connectNotes() {
    when(actions_->writeNote, [this] {
        const auto* view = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
        const QModelIndex at = view ? view->currentIndex() : QModelIndex();
        if (const QString cell = at.data(cellRole).toString(); !cell.isEmpty()) return writeNote(cell);
        if (const FigureQuestion figure = questionAt(at); !figure.address.isEmpty()) {
            noteWantedOn_ = figure.address;
            explain_->ask(figure);
            return openExplain_();
        }
        if (!cell_.isEmpty()) return writeNote(cell_);
        status_->showMessage(tr("Choose a cell or a figure first, then write a note on it."), 6000);
    });
    connect(explain_, &ExplainPanel::explained, this,
            [this](const QString& figure, const Explanation& explanation) {
                if (std::exchange(noteWantedOn_, QString()) != figure) return;
                QSet<QString> cells;
                for (const ExplainedNode& node : explanation.nodes)
                    if (node.cell) cells << toQt(node.cell->address);
                if (cells.size() == 1) return writeNote(*cells.begin());
                status_->showMessage(tr("This figure is calculated. Choose one of the cells it is made of, "
                                        "then press Ctrl+Shift+N."),
                                     10000);
            });
    connect(actions_->yourName, &QAction::triggered, this, [this] {
        const QString name =
            askName(tr("Your name"), tr("As shown in the journal, notes and locks"), personName(), this);
        if (!name.trimmed().isEmpty()) setPersonName(name);
    });
    connect(&document_, &Document::journalChanged, this, [this, said = false]() mutable {
        if (said || document_.journal().empty() || !document_.isModified() || !personName().isEmpty()) return;
        said = true;
        status_->showMessage(tr("The journal does not know your name yet: File ▸ Your name…"), 10000);
    });
}

void MainWindow::connectGoals() {
    connect(pages_, &PageStack::cellEntered, this, [this](const QString& cell) { cell_ = cell; });
    when(actions_->findValue,
         [this] { goals_->seek({.about = FigureQuestion::About::value, .address = cell_}); });
}

void MainWindow::connectFind() {
    find_ = new FindCommands(document_, display_, *actions_, *pages_, *this);
    when(actions_->searchEverything, [this] { find_->searchEverything(); });
    when(actions_->goToPlace, [this] { find_->goTo(); });
    when(actions_->replace, [this] { find_->replace(); });
    connect(find_, &FindCommands::cellWanted, this, &MainWindow::reveal);
    auto* history = new HistoryView(document_, *this);
    when(actions_->history, [history] { history->open(); });
    const auto say = [this](const QString& sentence) { status_->showMessage(sentence, 10'000); };
    connect(find_, &FindCommands::said, this, say);
    connect(&document_, &Document::travelled, this, say);
}

} // namespace breakeven::ui
