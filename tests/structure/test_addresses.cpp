#include "source_files.h"

#include <QMap>
#include <QTest>

using namespace breakeven::structure;

namespace {

/// Where the text of an address or a row is read, and why; a folder stands for all in it.
const QMap<QString, QString> mayRead{
    {"core/economy/table/address", "defines it"},
    {"core/economy/table/row_text", "defines it"},
    {"core/economy/table/economy", "a cell found by what a problem says"},
    {"core/economy/table/nearest_row", "the row a problem speaks of"},
    {"core/economy/table/value", "what a person types into a column of addresses"},
    {"core/economy/edit/scenario_edit", "the cells of overrides"},
    {"core/economy/edit/scenario_overrides", "the cells of overrides"},
    {"core/economy/edit/scenario_reasons", "the cells of notes and overrides"},
    {"core/economy/edit/key_change", "columns of addresses"},
    {"core/economy/edit/formula", "the cells of formulas"},
    {"core/economy/edit/step_name", "the cells of overrides"},
    {"core/economy/edit/removal", "columns of addresses"},
    {"core/economy/edit/lock_guard", "columns of addresses"},
    {"core/economy/reading/cell_locks", "the cells of locks"},
    {"core/economy/reading/said_of_cells", "the cells of notes and overrides"},
    {"core/store/journal_change", "what the journal says"},
    {"core/economy/edit/held_cell", "the cells of overrides and ranges"},
    {"core/economy/reading/problem_names", "what a problem speaks of"},
    {"core/economy/edit/override_entry", "the cells of overrides"},
    {"core/economy/scenario/overridden_cells", "the cells of overrides"},
    {"core/economy/scenario/scenario_rows", "the cells of overrides"},
    {"core/economy/reading/cell_title", "the cells of notes and overrides"},
    {"core/economy/reading/document_names", "what a problem speaks of"},
    {"core/economy/check/uncertain_cells", "the cells of ranges"},
    {"core/economy/check/validation", "columns of addresses"},
    {"core/economy/reading/uncertainty_range", "the cells of ranges"},
    {"core/exchange/package_reader", "what a problem speaks of"},
    {"core/exchange/table_reader", "what a problem speaks of"},
    {"core/insight/explanation/cell_origin", "the cells of overrides"},
    {"core/insight/explanation/dependents", "the cell that is asked about"},
    {"core/insight/explanation/figure", "a cell taken for a figure"},
    {"core/insight/sensitivity/moved_cells", "the cell that is sought"},
    {"core/proposal/intake/intake_plan", "what a problem speaks of, and the cells of locks"},
    {"core/proposal/roll/roll_work", "the sources of postings"},
    {"core/proposal/roll/rolled_scenarios", "the cells of overrides, ranges and notes"},
    {"core/proposal/template/owned_rows", "the cells of notes"},
    {"core/proposal/template/replicate", "columns of addresses"},
    {"core/store/journal", "journal and recovery file"},
    {"ui/contracts/price_model", "what a problem speaks of"},
    {"ui/document/changed_cells", "the cells of overrides"},
    {"ui/explain/explain_panel", "the cell that is asked about"},
    {"ui/explain/explanation_model", "the cells of an explanation"},
    {"ui/explain/explanation_text", "the cells of an explanation"},
    {"ui/grid/cell_text", "columns of addresses"},
    {"ui/grid/grid_model", "what a problem speaks of"},
    {"ui/pages/indices_page", "where a problem leads"},
    {"ui/ranges/range_dialog", "the cell that is asked about"},
    {"ui/ranges/ranges_page", "where the cursor is"},
    {"ui/report/assumptions_section", "the cells of notes"},
    {"ui/shell/checks_model", "what a problem speaks of"},
    {"ui/shell/journal_filter", "what the journal says"},
    {"ui/shell/journal_panel", "what the journal says"},
    {"ui/shell/main_window_connections", "the cell a note is on"},
    {"ui/shell/message_bar", "what a problem speaks of"},
    {"ui/shell/notes_panel", "the cells of notes"},
    {"ui/shell/page_stack", "where a problem leads"},
    {"ui/uncertainty/goal_commands", "the cell that is sought"},
    {"ui/uncertainty/goal_dialog", "the cell that is sought"},
    {"ui/uncertainty/sensitivity_panel", "the cells of ranges"},
    {"ui/uncertainty/sensitivity_text", "the cells of ranges"},
};

} // namespace

/// A number goes from the grid to the store as a value: its address is written at the edges alone.
class TestAddresses : public QObject {
    Q_OBJECT

private slots:
    void areReadFromTextAtTheEdgesAlone() {
        static const QRegularExpression reading(R"(\b(?:parseAddress|rowFromText)\()");
        QString found;
        QStringList met;
        for (const QString& file : codeIn("app") + codeIn("core") + codeIn("ui")) {
            if (!read(file).contains(reading)) continue;
            const QString unit = file.section('.', 0, 0);
            if (mayRead.contains(unit))
                met += unit;
            else
                found += "\n  " + file;
        }
        QVERIFY2(found.isEmpty(), qPrintable("these read an address from text:" + found));
        for (const QString& unit : mayRead.keys())
            QVERIFY2(met.contains(unit), qPrintable(unit + " no longer does"));
    }

    /// What carries a command out, takes it back, merges and keeps it knows no text of it but the journal's.
    void commandsAreValues() {
        static const QRegularExpression text(R"(\b(?:parseAddress|rowFromText|rowText|unknownColumn)\()");
        for (const QString& folder : {QStringLiteral("core/document"), QStringLiteral("app")})
            for (const QString& file : codeIn(folder)) QVERIFY2(!read(file).contains(text), qPrintable(file));
        for (const QString& file :
             {QStringLiteral("core/economy/edit/change.cpp"),
              QStringLiteral("core/economy/edit/cell_entry.cpp"), QStringLiteral("ui/document/document.cpp")})
            QVERIFY2(!read(file).contains(text), qPrintable(file));
    }
};

QTEST_APPLESS_MAIN(TestAddresses)
#include "test_addresses.moc"
