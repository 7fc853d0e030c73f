#pragma once

#include "arrangements/replicate_dialog.h"
#include "arrangements/template_dialog.h"
#include "contracts/contract_assistant_dialog.h"
#include "contracts/national_changes_dialog.h"
#include "contracts/new_contract_dialog.h"
#include "exchange/foreign/read_foreign.h"
#include "find/go_to_dialog.h"
#include "find/recent_places.h"
#include "find/replace_dialog.h"
#include "grid/fill_dialog.h"
#include "grid/grid_panel.h"
#include "grid/headed_paste_dialog.h"
#include "grid/lock_dialog.h"
#include "grid/new_reference_dialog.h"
#include "grid/paste_special_dialog.h"
#include "grid/refusal_dialog.h"
#include "grid/rename_dialog.h"
#include "grid/table_model.h"
#include "intake/intake_dialog.h"
#include "measures/measure_dialog.h"
#include "programme/programme_window.h"
#include "ranges/range_dialog.h"
#include "ranges/range_presets_dialog.h"
#include "roll/reconciliation_window.h"
#include "roll/roll_dialog.h"
#include "sample_window.h"
#include "shell/help_windows.h"
#include "shell/removal_dialog.h"
#include "shell/report_dialog.h"
#include "shell/report_preview.h"
#include "shell/workbook_export.h"
#include "small_economy.h"
#include "start/keys_dialog.h"
#include "start/new_document_dialog.h"
#include "uncertainty/goal_dialog.h"
#include "versions/merge_dialog.h"
#include "versions/pick_dialog.h"
#include "versions/rebase_dialog.h"
#include "versions/versions_dialog.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPrinter>

#include <functional>

namespace breakeven::ui {

/// A dialog or further window, shown over the sample of Dudley, filled with what it is for.
struct MadeDialog {
    const char* name; ///< its class
    std::function<QWidget*(MainWindow&)> make;
    std::function<bool(QWidget&)> isBusy = {};
};

/// What the dialogs that stand on a grid are opened over.
class GridForDialogs : public GridPanel {
public:
    explicit GridForDialogs(Document& document)
        : GridPanel(std::make_unique<TableModel>(
              document, TableScope{TableId::budgets, {{"org", "RNA"}}, {}, nullptr, {}, {}})) {
        view().setCurrentIndex(view().order().index(1, 5));
    }
    TableModel& table() { return static_cast<TableModel&>(model()); }
};

namespace every_dialog {

inline ui::Display& display() {
    static ui::Display shown;
    return shown;
}

/// Put over a grid that goes with the dialog.
inline QWidget* overGrid(MainWindow& window, const std::function<QWidget*(GridForDialogs&, QWidget*)>& make) {
    auto* grid = new GridForDialogs(window.document());
    QWidget* dialog = make(*grid, &window);
    QObject::connect(dialog, &QObject::destroyed, grid, [grid] { grid->deleteLater(); });
    return dialog;
}

inline std::vector<MadeDialog> ofGrids() {
    const auto over = [](auto make) { return [make](MainWindow& window) { return overGrid(window, make); }; };
    return {
        {"PasteSpecialDialog", over([](GridForDialogs&, QWidget* parent) -> QWidget* {
             return new PasteSpecialDialog([](const PasteSpecial&) { return QString("12,000"); }, parent);
         })},
        {"LockDialog", over([](GridForDialogs& grid, QWidget* parent) -> QWidget* {
             return new LockDialog(grid.view(), parent);
         })},
        {"UnlockDialog", over([](GridForDialogs& grid, QWidget* parent) -> QWidget* {
             const Address cell = *parseAddress("budgets:RNA:nursing:amount");
             return new UnlockDialog(grid.table().document(),
                                     {{cell, "Agreed with the board", "A. Jones", "2015-03-26", 0}}, {cell},
                                     parent);
         })},
        {"RenameDialog", over([](GridForDialogs& grid, QWidget* parent) -> QWidget* {
             return new RenameDialog(grid.table(), 0, parent);
         })},
        {"FillDialog", over([](GridForDialogs& grid, QWidget* parent) -> QWidget* {
             return new FillDialog(grid.view().order(), GridArea{0, 5, 2, 1}, parent);
         })},
        {"RefusalDialog", over([](GridForDialogs& grid, QWidget*) -> QWidget* {
             return new RefusalDialog(grid.view(), "The paste was refused.",
                                      {{0, 5, "No amount: twelve"}, {1, 5, "No amount: ten"}});
         })},
        {"HeadedPasteDialog", over([](GridForDialogs& grid, QWidget* parent) -> QWidget* {
             const CellBlock block{{"Line", "Amount"}, {"nursing", "12"}};
             const CopiedCells copied{block, block};
             auto headings = headingsOf(grid.table(), block);
             return new HeadedPasteDialog(
                 grid.table(), headedPaste(grid.view().order(), copied, headings.value(), 0), parent);
         })},
        {"NewReferenceDialog", over([](GridForDialogs& grid, QWidget* parent) -> QWidget* {
             const TableSpec& spec = grid.table().spec();
             return new NewReferenceDialog(grid.table().document(), spec.columns[*spec.find("index")],
                                           "agency", std::nullopt, parent);
         })},
    };
}

inline std::vector<MadeDialog> ofDocuments() {
    const auto of = [](auto make) {
        return [make](MainWindow& window) -> QWidget* { return make(window.document(), &window); };
    };
    return {
        {"ReportDialog",
         of([](Document& d, QWidget* p) { return new ReportDialog(d, MoneyUnit::thousands, p); })},
        {"WorkbookDialog",
         of([](Document& d, QWidget* p) { return new WorkbookDialog(d, workbookForms(), p); })},
        {"RollDialog",
         of([](Document& d, QWidget* p) { return new RollDialog(d, "2016-04-01T09:00:00Z", p); }),
         [](QWidget& dialog) { return static_cast<RollDialog&>(dialog).isBusy(); }},
        {"ReconciliationWindow", of([](Document& d, QWidget* p) {
             return new ReconciliationWindow(display(), d.economy(), "base", p);
         }),
         [](QWidget& dialog) { return static_cast<ReconciliationWindow&>(dialog).isBusy(); }},
        {"RemovalDialog", of([](Document& d, QWidget* p) {
             return new RemovalDialog(d, removalOf(d.economy(), TableId::services, {0}), p);
         })},
        {"NationalChangesDialog",
         of([](Document& d, QWidget* p) { return new NationalChangesDialog(d, p); })},
        {"NewContractDialog", of([](Document& d, QWidget* p) { return new NewContractDialog(d, p); })},
        {"ContractAssistantDialog", of([](Document& d, QWidget* p) {
             return new ContractAssistantDialog(d, d.figures().current, "05C-MCP", p);
         })},
        {"TemplateDialog", of([](Document& d, QWidget* p) { return new TemplateDialog(d, p); })},
        {"ReplicateDialog", of([](Document& d, QWidget* p) { return new ReplicateDialog(d, p); })},
        {"MeasureDialog", of([](Document& d, QWidget* p) { return new MeasureDialog(d, p); })},
        {"RangeDialog", of([](Document& d, QWidget* p) {
             return new RangeDialog(d, *parseAddress("budgets:RNA:nursing:amount"), {}, p);
         })},
        {"RangePresetsDialog", of([](Document& d, QWidget* p) { return new RangePresetsDialog(d, p); })},
        {"GoalDialog",
         of([](Document& d, QWidget* p) { return new GoalDialog(d, display(), SimulationOrder{}, p); })},
        {"IntakeDialog", of([](Document& d, QWidget* p) {
             const std::string lines =
                 "Line\tCategory\tBudget £000\nNursing\tNursing\t120\nEnergy\tPremises\t7\n";
             return new IntakeDialog(d, *readPastedTable("budget.csv", lines), "RNA", {}, p);
         })},
    };
}

inline std::vector<MadeDialog> ofVersionsAndPlaces() {
    const auto of = [](auto make) {
        return [make](MainWindow& window) -> QWidget* { return make(window.document(), &window); };
    };
    return {
        {"MergeDialog", of([](Document& d, QWidget* p) { return new MergeDialog(d, "mcp_high", p); }),
         [](QWidget& dialog) { return static_cast<MergeDialog&>(dialog).isBusy(); }},
        {"PickDialog", of([](Document& d, QWidget* p) { return new PickDialog(d, "mcp_high", {}, p); })},
        {"RebaseDialog", of([](Document& d, QWidget* p) { return new RebaseDialog(d, "mcp_high", p); })},
        {"VersionsDialog", of([](Document& d, QWidget* p) {
             auto* dialog = new VersionsDialog(
                 d, display(),
                 [&d](const QString&, const QString&) { return QString("May %1").arg(d.journal().size()); },
                 p);
             dialog->makeNew();
             return dialog;
         }),
         [](QWidget& dialog) { return static_cast<VersionsDialog&>(dialog).isBusy(); }},
        {"GoToDialog", of([](Document& d, QWidget* p) {
             auto* recent = new RecentPlaces(d);
             recent->add(*parseAddress("budgets:RNA:nursing:amount"));
             auto* dialog = new GoToDialog(d, *recent, p);
             recent->setParent(dialog);
             return dialog;
         })},
        {"ReplaceDialog", of([](Document& d, QWidget* p) { return new ReplaceDialog(d, p); })},
        {"NewDocumentDialog", [](MainWindow& window) -> QWidget* { return new NewDocumentDialog(&window); }},
        {"KeysDialog",
         [](MainWindow& window) -> QWidget* { return new KeysDialog(keysOf(window), &window); }},
        {"ProgrammeWindow",
         [](MainWindow& window) -> QWidget* { return new ProgrammeWindow(display(), &window); }},
        {"ReportPreview",
         [](MainWindow& window) -> QWidget* {
             const auto report = std::make_shared<BoardReport>(*boardReport(smallEconomy(), {"base"}));
             const auto printer = std::make_shared<QPrinter>();
             auto* dialog = new ReportPreview(*report, *printer, &window);
             QObject::connect(dialog, &QObject::destroyed, qApp, [report, printer] {});
             return dialog;
         }},
        {"the guide",
         [](MainWindow& window) -> QWidget* {
             showGuide("user-guide.md", "User guide", &window);
             return window.findChild<QDialog*>("user-guide.md");
         }},
        {"about",
         [](MainWindow& window) -> QWidget* {
             showAbout(&window);
             return window.findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly).last();
         }},
        {"QInputDialog",
         [](MainWindow& window) -> QWidget* {
             auto* dialog = new QInputDialog(&window);
             dialog->setWindowTitle("Rename");
             dialog->setLabelText("Name");
             return dialog;
         }},
        {"QMessageBox",
         [](MainWindow& window) -> QWidget* {
             return new QMessageBox(QMessageBox::Warning, "Unsaved changes", "Small has changes.",
                                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window);
         }},
    };
}

} // namespace every_dialog

inline std::vector<MadeDialog> everyDialog() {
    std::vector<MadeDialog> all = every_dialog::ofGrids();
    for (auto& more : {every_dialog::ofDocuments(), every_dialog::ofVersionsAndPlaces()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// Shows each dialog in turn, every page of an assistant that can be reached by taking what stands there, and
/// does something with it.
inline void withEveryDialog(MainWindow& window,
                            const std::function<void(QWidget& dialog, const QString& where)>& act) {
    for (const MadeDialog& made : everyDialog()) {
        const std::unique_ptr<QWidget> dialog(made.make(window));
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get())) qWarning("%s does not show", made.name);
        if (made.isBusy && !QTest::qWaitFor([&] { return !made.isBusy(*dialog); }, 20'000))
            qWarning("%s does not end", made.name);
        QCoreApplication::processEvents();
        act(*dialog, made.name);
        auto* wizard = qobject_cast<QWizard*>(dialog.get());
        for (int step = 2; wizard && step < 12 && wizard->currentPage(); ++step) {
            const int before = wizard->currentId();
            const auto isComplete = [&] { return wizard->currentPage()->isComplete(); };
            if (wizard->nextId() < 0 || !QTest::qWaitFor(isComplete, 1000)) break;
            wizard->next();
            if (wizard->currentId() == before) break;
            QCoreApplication::processEvents();
            act(*dialog, QString("%1, step %2").arg(made.name).arg(step));
        }
    }
}

} // namespace breakeven::ui
