// What holds the window: for each thing people do, how long its thread was away from its events at most.
//   QT_QPA_PLATFORM=offscreen breakeven-window-actions sample|national|FOLDER [ROWS [at-once]]
// FOLDER is a data package; ROWS budget lines more go to its first organisation, the journal has twice as
// many entries. Prints for each the longest time between two beats of a timer, by the clock and in processor
// time, which other programs do not lengthen, and how long it took as a whole, in milliseconds.
#include "benchmark_economies.h"
#include "economy/edit/cell_entry.h"
#include "exchange/foreign/read_foreign.h"
#include "exchange/package.h"
#include "find/replace_dialog.h"
#include "grid/grid_panel.h"
#include "intake/intake_dialog.h"
#include "shell/application.h"
#include "shell/journal_panel.h"
#include "shell/main_window.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"
#include "shell/report_preview.h"
#include "shell/workbook_export.h"
#include "theme/theme.h"
#include "theme/type.h"
#include "versions/versions_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

double processorTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The longest the window's thread does not come round.
class Heart : public QObject {
public:
    Heart() {
        connect(&timer_, &QTimer::timeout, this, &Heart::beat);
        timer_.start(1);
    }
    void forget() {
        clock_.start();
        busy_ = processorTime();
        longest_ = busiest_ = 0;
    }
    void beat() {
        longest_ = std::max(longest_, static_cast<double>(clock_.nsecsElapsed()) / 1e6);
        clock_.start();
        const double busy = processorTime();
        busiest_ = std::max(busiest_, busy - busy_);
        busy_ = busy;
    }
    double longest() const { return longest_; }
    double busiest() const { return busiest_; }

private:
    QTimer timer_;
    QElapsedTimer clock_;
    double busy_ = 0, longest_ = 0, busiest_ = 0;
};

class Actions {
public:
    Actions(MainWindow& window, QString folder) : window_(window), folder_(std::move(folder)) {}

    /// Does something and waits until all it leads to is there.
    void time(
        const char* what, const std::function<void()>& act,
        const std::function<bool()>& over = [] { return true; }) {
        settle();
        QTest::qWait(100);
        heart_.forget();
        QElapsedTimer whole;
        whole.start();
        act();
        const bool ended = QTest::qWaitFor([&] { return over() && isSettled(); }, 30'000);
        QTest::qWait(50);
        heart_.beat();
        std::printf("%-44s held %8.1f  processor %8.1f  whole %8lld ms%s\n", what, heart_.longest(),
                    heart_.busiest(), whole.elapsed() - 50, ended ? "" : "  NOT ENDED");
        std::fflush(stdout);
    }
    void edited(const char* what, const std::function<void()>& act) {
        const std::size_t before = document().journal().size();
        time(what, act, [&] { return document().journal().size() != before; });
    }
    void there(const char* undoing, const char* doingAgain) {
        edited(undoing, [&] { window_.actions().undo->trigger(); });
        edited(doingAgain, [&] { window_.actions().redo->trigger(); });
    }

    Document& document() { return window_.document(); }
    MainWindow& window() { return window_; }
    QString file(const char* name) const { return folder_ + '/' + name; }

private:
    bool isSettled() { return !document().isProjecting() && document().figures().current; }
    void settle() {
        if (!QTest::qWaitFor([&] { return isSettled(); }, 300'000)) std::puts("not settled");
    }

    MainWindow& window_;
    QString folder_;
    Heart heart_;
};

GridPanel* gridOf(const QWidget& page, TableId table) {
    for (auto* panel : page.findChildren<GridPanel*>())
        if (panel->isVisible() && panel->model().rowCount() > 0)
            if (const auto at = panel->model().addressAt(panel->model().index(0, 0));
                at && at->table == table)
                return panel;
    return nullptr;
}

int columnOf(GridPanel& grid, std::string_view name) {
    for (int c = 0; c < grid.model().columnCount(); ++c)
        if (const Column* column = grid.model().columnAt(grid.model().index(0, c));
            column && column->name == name)
            return c;
    return 0;
}

Economy withLines(Economy economy, int lines) {
    Table& budgets = economy[TableId::budgets];
    const std::string organisation = economy[TableId::organisations][0].front();
    const std::size_t width = budgets.spec().columns.size();
    for (int i = 0; i < lines; ++i) {
        Row row(width);
        row[0] = organisation;
        row[1] = "more" + std::to_string(i);
        row[*budgets.spec().find("name")] = "Further line " + std::to_string(i);
        row[*budgets.spec().find("category")] = "drugs";
        row[*budgets.spec().find("index")] = economy[TableId::indices][0].front();
        row[*budgets.spec().find("amount")] = std::to_string(1000 + i);
        budgets.append(std::move(row));
    }
    return economy;
}

bool prepare(const QString& named, const QString& folder, int rows, const QString& file) {
    for (const test::BenchmarkEconomy& economy : test::benchmarkEconomies)
        if (named == economy.name) writePackage(economy.economy(), (folder + "/package").toStdString());
    const auto read =
        readPackage((QFileInfo::exists(folder + "/package") ? folder + "/package" : named).toStdString());
    if (!read) return false;
    OpenDocument made({});
    made.start(withLines(*read, rows));
    const std::string before = read->operator[](TableId::economy).at(0, "name");
    const Address name = (*read)[TableId::economy].address(0, "name");
    std::string stands = before;
    for (int i = 0; i < 2 * rows; ++i) {
        std::string wanted = i % 2 ? before : before + " again";
        if (!made.edit({message("Typed"), {CellChange{name, stands, wanted}}}).empty()) return false;
        stands = wanted;
    }
    return made.saveAs(file.toStdString()).empty();
}

void onGrid(Actions& actions, int rows) {
    MainWindow& window = actions.window();
    Document& document = actions.document();
    const QString organisation = toQt(document.economy()[TableId::organisations][0].front());
    actions.time("organisation page", [&] { window.pages().goTo({PageId::organisation, organisation}); });
    GridPanel* grid = gridOf(*window.pages().currentWidget(), TableId::budgets);
    if (!grid) {
        std::puts("no grid");
        return;
    }
    const int amount = columnOf(*grid, "amount");
    const int name = columnOf(*grid, "name");
    const auto lines = [&] { return grid->view().order().rowCount() - 1; };
    actions.time("sort by amount", [&] { grid->view().order().sort(amount, Qt::DescendingOrder); });
    actions.time("sort by name", [&] { grid->view().order().sort(name, Qt::AscendingOrder); });
    actions.time("filter by name", [&] { grid->view().order().setFilter(name, {"99", {}}); });
    actions.time("filter away", [&] { grid->view().order().clearFilters(); });
    actions.time("filter by amount", [&] { grid->view().order().setFilter(amount, {">30", {}}); });
    actions.time("filter away", [&] { grid->view().order().clearFilters(); });
    actions.time("order away", [&] { grid->view().order().sort(-1); });
    actions.time("select a column", [&] { grid->view().selectArea({0, amount, lines(), 1}); });
    actions.time("copy a column", [&] { grid->commands().copy(); });
    actions.edited("type a number", [&] { grid->model().enter({{0, amount, QString::number(4321)}}); });
    const auto block = [&](const char* text, int shift) {
        CellBlock cells;
        for (int row = 0; row < std::min(lines(), rows); ++row)
            cells.push_back({QString(text) + QString::number(row + shift)});
        return cells;
    };
    actions.edited("paste a column", [&] {
        grid->view().selectArea({0, amount, 1, 1});
        grid->commands().pasteBlock(block("2", 1000));
    });
    actions.there("undo the paste", "redo the paste");
    actions.edited("clear a column", [&] {
        grid->view().selectArea({0, columnOf(*grid, "index"), lines(), 1});
        grid->commands().clear();
    });
    actions.there("undo clearing", "redo clearing");
    actions.edited("fill down a column", [&] {
        grid->view().selectArea({0, amount, lines(), 1});
        grid->commands().fillDown();
    });
    actions.there("undo filling", "redo filling");
    window.actions().undo->trigger();
    actions.edited("delete 10,000 rows", [&] {
        grid->view().clearSelection();
        grid->view().selectArea({0, 0, std::min(lines(), 10'000), grid->view().order().columnCount()});
        grid->commands().deleteRows();
    });
    actions.there("undo deleting", "redo deleting");
    auto* replace = new ReplaceDialog(document, &window);
    const auto found = [&](const char* what) {
        actions.time(
            what, [] {}, [&] { return replace->found().rowCount() > 0 && !replace->isBusy(); });
    };
    actions.time("replace: open on a grid", [&] { replace->open(grid); });
    actions.time(
        "replace: look in the grid",
        [&] {
            replace->setScope(ReplaceScope::table);
            replace->setWish({"Further", "Another", false, false});
        },
        [&] { return replace->found().rowCount() > 0 && !replace->isBusy(); });
    actions.edited("delete 10,000 rows beside what is found", [&] {
        grid->view().clearSelection();
        grid->view().selectArea({0, 0, std::min(lines(), 10'000), grid->view().order().columnCount()});
        grid->commands().deleteRows();
    });
    found("replace: look again");
    actions.edited("undo deleting beside what is found", [&] { window.actions().undo->trigger(); });
    found("replace: look again");
    actions.edited("replace all in the grid", [&] { replace->replaceEach(); });
    actions.there("undo replacing", "redo replacing");
    delete replace;
    if (document.economy()[TableId::scenarios].size() == 0) return;
    const QString scenario = toQt(document.economy()[TableId::scenarios][0].front());
    actions.time("choose a scenario", [&] { document.setScenario(scenario); });
    actions.edited("scenario: type a number", [&] {
        grid->model().enter({{0, amount, QString::number(4322)}});
    });
    actions.edited("scenario: paste a column", [&] {
        grid->view().selectArea({0, amount, 1, 1});
        grid->commands().pasteBlock(block("4", 1000));
    });
    actions.there("scenario: undo the paste", "scenario: redo the paste");
    actions.time("back to base", [&] { document.setScenario("base"); });
}

void onImport(Actions& actions, int rows) {
    const std::string organisation = actions.document().economy()[TableId::organisations][0].front();
    std::string text = "Trust,Account code,Description,Category,Annual budget\n";
    for (int row = 0; row < rows; ++row)
        text += organisation + ",A" + std::to_string(row) + ",Made up line " + std::to_string(row) +
                ",Premises,\"1," + std::to_string(100 + row % 900) + ".50\"\n";
    const auto file = readForeign("large.csv", std::move(text));
    auto dialog = std::make_unique<IntakeDialog>(actions.document(), *file, toQt(organisation), QStringList(),
                                                 &actions.window());
    actions.time(
        "import: work out", [&] { dialog->show(); },
        [&] { return !dialog->draft().layout().columns.empty() && dialog->draft().isSettled(); });
    actions.edited("import: carry out", [&] { dialog->accept(); });
    dialog.reset();
    actions.there("undo the import", "redo the import");
}

void onFiles(Actions& actions) {
    MainWindow& window = actions.window();
    Document& document = actions.document();
    actions.time(
        "save", [&] { window.files().save(); }, [&] { return !document.isModified(); });
    breakeven::ui::Display display;
    VersionsDialog versions(
        document, display, [](const QString&, const QString&) { return QString("A version"); }, &window);
    actions.time(
        "versions: open", [&] { versions.show(); }, [&] { return !versions.isBusy(); });
    actions.edited("versions: make one", [&] { versions.makeNew(); });
    int typedAmount = 76;
    const auto typed = [&] {
        const Address cell = document.economy()[TableId::budgets].address(0, "amount");
        const CellEntry entry{cell, std::to_string(++typedAmount)};
        document.enter({&entry, 1});
    };
    actions.edited("type a number", typed);
    actions.time(
        "versions: compare with now",
        [&] {
            versions.against().setCurrentIndex(0);
            versions.list().setCurrentItem(versions.list().topLevelItem(0));
        },
        [&] { return !versions.isBusy(); });
    versions.hide();
    for (auto* dock : window.findChildren<QDockWidget*>())
        if (dock->findChild<JournalPanel*>())
            actions.time("journal panel", [&] {
                dock->show();
                dock->raise();
            });
    if (auto* journal = window.findChild<JournalPanel*>())
        if (const auto edits = journal->findChildren<QLineEdit*>(); !edits.isEmpty())
            actions.time("journal: words", [&] { edits.first()->setText("again"); });
    WorkbookExport workbook(document, &window);
    workbook.openWith([](const QString&) {});
    actions.time(
        "workbook of results",
        [&] { workbook.write(workbookForms().front(), {"base"}, actions.file("results.xlsx")); },
        [&] { return !workbook.isBusy(); });
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, [] {
        if (auto* preview = qobject_cast<ReportPreview*>(QApplication::activeModalWidget()))
            preview->reject();
    });
    closing.start(10);
    actions.time("print preview", [&] { window.actions().preview->trigger(); });
    closing.stop();
    FileQuestions questions;
    questions.fileToSave = [&](const QString&) { return actions.file("saved.breakeven"); };
    questions.replace = [](const QString&) { return true; };
    questions.folder = [&](const QString&) { return actions.file("exported"); };
    FileCommands files(document, questions);
    QDir().mkpath(actions.file("exported"));
    actions.time("save as", [&] { files.saveAs(); });
    actions.time("export package", [&] { files.exportPackage(); });
    actions.edited("type a number", typed);
    actions.edited("import package", [&] { files.importPackage(); });
    actions.time(
        "save", [&] { window.files().save(); }, [&] { return !document.isModified(); });
    actions.time("open the document", [&] { window.files().openPath(actions.file("economy.breakeven")); });
}

} // namespace

int main(int count, char** arguments) {
    Application application(count, arguments);
    if (count < 2) return EXIT_FAILURE;
    const int rows = count > 2 ? std::atoi(arguments[2]) : 50'000;
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName("Breakeven");
    QCoreApplication::setApplicationName("BreakevenActions");
    Theme theme(application);
    const QString file = folder.filePath("economy.breakeven");
    if (!prepare(QString::fromLocal8Bit(arguments[1]), folder.path(), rows, file)) return EXIT_FAILURE;
    MainWindow window(theme);
    window.setWindowState(Qt::WindowNoState); // whatever the size of the screen there is
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    if (count > 3) window.document().setPatience({});
    window.document().askOfUses([](const Removal&) { return OfUses::deleteToo; });
    Actions actions(window, folder.path());
    window.files().openPath(file);
    actions.time("open pages", [&] { window.pages().goTo({PageId::overview}); });
    onGrid(actions, rows);
    onImport(actions, rows);
    onFiles(actions);
    window.document().discardRecovery();
    return EXIT_SUCCESS;
}
