#include "document/working_unit.h"
#include "grid/read_value.h"
#include "ui/budget_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// Amounts shown and typed in £, £000 and £m, in sequences as people go through them: the small hospital
/// spends £1,000,000 on nursing and £250,000.50 on drugs.
class TestUnits : public QObject {
    Q_OBJECT

private slots:
    void init() {
        grid_ = std::make_unique<BudgetGrid>();
        enter(0, amount, "1000000");
        enter(1, amount, "250000.5");
        grid_->putCursor(0, amount);
    }
    void cleanup() { grid_.reset(); }

    void theHeadingSaysTheUnitAndTheCellsAreInIt() {
        QCOMPARE(heading(amount), QString("Amount £"));
        QCOMPARE(shown(1), QString("250,000.5"));
        choose(MoneyUnit::thousands);
        QCOMPARE(heading(amount), QString("Amount £000"));
        QCOMPARE(shown(0), QString("1,000"));
        QCOMPARE(shown(1), QString("250.0005"));
        QVERIFY(toolTip(amount).contains("16,442 is £16.442m"));
        choose(MoneyUnit::millions);
        QCOMPARE(heading(amount), QString("Amount £m"));
        QCOMPARE(shown(1), QString("0.2500005"));
        QCOMPARE(grid_->held(1, amount), QString("250000.5"));
    }

    void whatIsTypedIsInTheUnit() {
        choose(MoneyUnit::thousands);
        type("16442");
        QCOMPARE(grid_->held(0, amount), QString("16442000"));
        QCOMPARE(shown(0), QString("16,442"));
        choose(MoneyUnit::pounds);
        QCOMPARE(shown(0), QString("16,442,000"));
        grid_->document.undo();
        QCOMPARE(shown(0), QString("1,000,000"));
        choose(MoneyUnit::millions);
        grid_->document.redo();
        QCOMPARE(shown(0), QString("16.442"));
    }

    void aSignOrASizeIsPoundsInEveryUnit_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("held");
        QTest::newRow("pounds") << "£950,000"
                                << "950000";
        QTest::newRow("thousands") << "950k"
                                   << "950000";
        QTest::newRow("millions") << "£16.4m"
                                  << "16400000";
        QTest::newRow("a sum of the unit") << "=250*12"
                                           << "3000000";
        QTest::newRow("a sum of amounts") << "=£1m-250k"
                                          << "750000";
    }
    void aSignOrASizeIsPoundsInEveryUnit() {
        QFETCH(QString, typed);
        QFETCH(QString, held);
        choose(MoneyUnit::thousands);
        type(typed);
        QCOMPARE(grid_->held(0, amount), held);
    }

    void whatMayMeanTwoThingsIsRefusedInPlace() {
        choose(MoneyUnit::thousands);
        grid_->key(Qt::Key_F2);
        grid_->editor()->setText("=£500k+250");
        QTest::keyClick(grid_->editor(), Qt::Key_Return);
        QVERIFY(grid_->view().entry().isEditing());
        QVERIFY(grid_->view().entry().refusal().contains("£000"));
        QTest::keyClick(grid_->editor(), Qt::Key_Escape);
        QCOMPARE(grid_->held(0, amount), QString("1000000"));
    }

    void openingAndClosingLosesNoPenny() {
        enter(0, amount, "16442123.45");
        const std::size_t steps = grid_->document.journal().size();
        for (const auto& [unit, edited] :
             {std::pair(MoneyUnit::pounds, "16,442,123.45"), std::pair(MoneyUnit::thousands, "16,442.12345"),
              std::pair(MoneyUnit::millions, "16.44212345")}) {
            choose(unit);
            grid_->putCursor(0, amount);
            grid_->key(Qt::Key_F2);
            QCOMPARE(grid_->editor()->text(), QString(edited));
            QTest::keyClick(grid_->editor(), Qt::Key_Return);
        }
        QCOMPARE(grid_->held(0, amount), QString("16442123.45"));
        QCOMPARE(grid_->document.journal().size(), steps);
    }

    void whatIsCopiedIsWhatIsShownAndIsPastedExactly() {
        choose(MoneyUnit::millions);
        grid_->putCursor(1, amount);
        grid_->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString("0.2500005\n"));
        choose(MoneyUnit::pounds);
        grid_->putCursor(0, amount);
        grid_->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(grid_->held(0, amount), QString("250000.5"));
        grid_->document.undo();
        QCOMPARE(grid_->held(0, amount), QString("1000000"));
    }

    void whatASpreadsheetPastesIsInTheUnit() {
        choose(MoneyUnit::thousands);
        QApplication::clipboard()->setText("16,442\n£2,500,000\n");
        grid_->putCursor(0, amount);
        grid_->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(grid_->held(0, amount), QString("16442000"));
        QCOMPARE(grid_->held(1, amount), QString("2500000"));
    }

    void fillingKeepsAmounts() {
        choose(MoneyUnit::thousands);
        grid_->putCursor(1, amount);
        grid_->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(grid_->held(1, amount), QString("1000000"));
    }

    void findingAndFilteringAreInTheUnit() {
        choose(MoneyUnit::thousands);
        GridProxy& order = grid_->view().order();
        QVERIFY(showsText(grid_->cell(0, amount), "1,000"));
        QVERIFY(showsText(grid_->cell(0, amount), "1000"));
        QVERIFY(!showsText(grid_->cell(0, amount), "1000000"));
        order.setFilter(amount, {"> 500", {}});
        QCOMPARE(names(), QStringList{"Nursing"});
        choose(MoneyUnit::pounds);
        QCOMPARE(order.filter(amount).contains, QString("> 500,000"));
        order.setFilter(amount, order.filter(amount));
        QCOMPARE(names(), QStringList{"Nursing"});
        order.setFilter(amount, {{}, {"250,000.5"}});
        choose(MoneyUnit::thousands);
        QCOMPARE(order.filter(amount).leftOut, QSet<QString>{"250.0005"});
        order.clearFilters();
    }

    void theSumOfWhatIsSelectedIsInTheUnit() {
        choose(MoneyUnit::thousands);
        grid_->click(0, amount);
        grid_->click(1, amount, Qt::ShiftModifier);
        QVERIFY2(grid_->view().summary().startsWith("Sum 1,250.0005"), qPrintable(grid_->view().summary()));
    }

    void whatIsOnlyReadIsSaidAsPeopleSayIt() {
        const TableSpec& budgets = specification(TableId::budgets);
        const TableSpec& tariffs = specification(TableId::tariffs);
        const auto read = [&](const TableSpec& spec, const char* column, const char* text) {
            return readText(spec.columns[*spec.find(column)], text, grid_->document.economy(),
                            MoneyUnit::thousands);
        };
        QCOMPARE(read(budgets, "amount", "706000000"), QString("£706.0m"));
        QCOMPARE(read(budgets, "amount", "-950000"), QString("(£950k)"));
        QCOMPARE(read(budgets, "amount", "16442500"), QString("£16,442,500"));
        QCOMPARE(read(tariffs, "price", "1532000"), QString("£1,532,000"));
        QCOMPARE(read(budgets, "variable", "0.5"), QString("50%"));
        QCOMPARE(read(budgets, "amount", ""), QString());
    }

    void theValueOfAnOverrideSaysItsUnitAndTakesIt() {
        Document& document = grid_->document;
        Editor editor(document.economy());
        editor.insert(TableId::scenarios, 0, {"worse", "", "Worse"});
        QVERIFY(document.edit(std::move(editor).command({})).empty());
        document.setScenario("worse");
        const CellEntry entry{*parseAddress("budgets:RNL:nursing:amount"), "1100000.25"};
        QVERIFY(document.enter(std::span(&entry, 1)).empty());
        document.setScenario("base");
        choose(MoneyUnit::thousands);
        TableModel overrides(document, TableScope{.table = TableId::overrides});
        const int value = overrides.indexOf(*parseAddress("overrides:worse:1:value")).column();
        QCOMPARE(overrides.index(0, value).data().toString(), QString("£1,100.00025k"));
        QVERIFY(overrides.enter({{0, value, "1,200"}}).empty());
        QCOMPARE(overrides.index(0, value).data(canonicalRole).toString(), QString("1200000"));
        const int change = overrides.indexOf(*parseAddress("overrides:worse:1:change")).column();
        QVERIFY(overrides.enter({{0, change, "multiply"}, {0, value, "1.02"}}).empty());
        QCOMPARE(overrides.index(0, value).data(canonicalRole).toString(), QString("1.02"));
        QCOMPARE(overrides.index(0, value).data().toString(), QString("1.02"));
    }

    void theBaseValueOfAnOverriddenCellIsInTheUnit() {
        Document& document = grid_->document;
        Editor editor(document.economy());
        editor.insert(TableId::scenarios, 0, {"worse", "", "Worse"});
        QVERIFY(document.edit(std::move(editor).command({})).empty());
        document.setScenario("worse");
        choose(MoneyUnit::thousands);
        type("1,100");
        QVERIFY(grid_->cell(0, amount).data(Qt::ToolTipRole).toString().contains("Base: 1,000"));
    }

private:
    void choose(MoneyUnit unit) { WorkingUnit::of(grid_->document).choose(unit); }
    void enter(int row, int column, const char* text) {
        QVERIFY(grid_->view().gridModel()->enter({{row, column, text}}).empty());
    }
    // Over the cell with the cursor, as people type.
    void type(const QString& text) {
        grid_->putCursor(0, amount);
        grid_->key(Qt::Key_F2);
        grid_->editor()->setText(text);
        QTest::keyClick(grid_->editor(), Qt::Key_Return);
        QVERIFY2(!grid_->view().entry().isEditing(), qPrintable(grid_->view().entry().refusal()));
    }
    QString shown(int row) const { return grid_->cell(row, amount).data().toString(); }
    QString heading(int column) const {
        return grid_->view().order().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString toolTip(int column) const {
        return grid_->view().order().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < grid_->view().order().rowCount(); ++row)
            if (!grid_->cell(row, amount).data(waitingRole).toBool())
                names << grid_->cell(row, lineName).data().toString();
        return names;
    }

    std::unique_ptr<BudgetGrid> grid_;
};

QTEST_MAIN(TestUnits)
#include "test_units.moc"
