#include "budget_grid.h"
#include "document/working_unit.h"
#include "grid/cell_selection.h"
#include "grid/row_header.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::ui;

/// What a spreadsheet does with keys and mouse, and the sums behind numbers.
class TestGridManners : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { grid = std::make_unique<BudgetGrid>(4); } // rows 0 to 5, and the one that waits
    void cleanup() { grid.reset(); }

    void backspaceClearsAndEdits() {
        grid->key(Qt::Key_Backspace);
        QVERIFY(grid->view().entry().isEditing());
        QCOMPARE(grid->editor()->text(), QString());
        grid->type("7");
        grid->key(Qt::Key_Right); // typed over, so that arrows leave
        QCOMPARE(grid->held(0, amount), QStringLiteral("7"));
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, indexColumn));
        grid->key(Qt::Key_Backspace);
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(0, indexColumn), QString());
    }

    void f2PutsTheCaretAtTheEndAndAgainLetsArrowsLeave() {
        grid->key(Qt::Key_F2);
        QCOMPARE(grid->editor()->selectedText(), QString());
        QCOMPARE(grid->editor()->cursorPosition(), int(grid->editor()->text().size()));
        grid->type(".5");
        grid->key(Qt::Key_Left);
        QVERIFY(grid->view().entry().isEditing());
        grid->key(Qt::Key_F2);
        grid->key(Qt::Key_Left);
        QVERIFY(!grid->view().entry().isEditing());
        QCOMPARE(grid->held(0, amount), QStringLiteral("600000.5"));
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, function));
    }

    void aDoubleClickOpensTheCellWithTheCaretAtItsEnd() {
        grid->click(1, amount);
        QTest::mouseDClick(grid->view().viewport(), Qt::LeftButton, {},
                           grid->view().visualRect(grid->cell(1, amount)).center());
        QCOMPARE(grid->editor()->selectedText(), QString());
        QCOMPARE(grid->editor()->cursorPosition(), int(grid->editor()->text().size()));
        grid->key(Qt::Key_Escape);
    }

    void shiftSpaceAndControlSpaceChooseRowsAndColumns() {
        grid->putCursor(2, amount);
        grid->key(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(rowsOf(grid->view().selectedCells()), std::vector<int>({2}));
        QVERIFY(areWholeRows(grid->view().selectedCells(), grid->view().order().columnCount()));
        grid->putCursor(2, amount);
        grid->key(Qt::Key_Down, Qt::ShiftModifier);
        grid->key(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(rowsOf(grid->view().selectedCells()), std::vector<int>({2, 3}));
        QVERIFY(areWholeRows(grid->view().selectedCells(), grid->view().order().columnCount()));
        grid->putCursor(2, amount);
        grid->key(Qt::Key_Right, Qt::ShiftModifier);
        grid->key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(columnsOf(grid->view().selectedCells()), std::vector<int>({amount, indexColumn}));
        QCOMPARE(grid->view().currentIndex(), grid->cell(2, amount));
    }

    void controlAChoosesWhatIsShownAndNoMore() {
        grid->view().order().setFilter(amount, {QStringLiteral("> 300,000"), {}});
        grid->putCursor(0, amount);
        grid->key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(rowsOf(grid->view().selectedCells()), std::vector<int>({0, 1, 2}));
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, amount));
        grid->key(Qt::Key_Delete);
        grid->view().order().clearFilters();
        QCOMPARE(grid->panel->model().settledRows(), 4);
        QCOMPARE(grid->held(0, amount), QStringLiteral("1000"));
    }

    void whatAFilterHidesIsNoLongerSelected() {
        grid->click(0, amount);
        grid->click(5, amount, Qt::ShiftModifier);
        grid->view().order().setFilter(amount, {QStringLiteral("> 2,500"), {}});
        grid->view().order().clearFilters();
        const QStringList selected = grid->selected();
        QVERIFY(!selected.contains("2,4") && !selected.contains("3,4"));
        grid->key(Qt::Key_Delete);
        QCOMPARE(grid->held(2, amount) + ' ' + grid->held(3, amount), QStringLiteral("1000 2000"));
    }

    void undoingWhatAFilterHidesSelectsNothingMore() {
        QVERIFY(grid->panel->model().enter({{2, amount, QStringLiteral("5")}}).empty());
        grid->view().order().setFilter(amount, {QStringLiteral("> 300,000"), {}});
        grid->putCursor(1, amount);
        grid->document.undo();
        const auto selected = grid->view().selectionModel()->selectedIndexes();
        for (const QModelIndex& cell : selected) QCOMPARE(cell.row(), 1);
        grid->key(Qt::Key_Delete);
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:line1:amount"), std::string("1000"));
    }

    void endsAreThoseOfTheData() {
        grid->putCursor(0, line);
        grid->key(Qt::Key_End);
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, indexColumn));
        grid->key(Qt::Key_Home);
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, line));
        grid->key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(grid->view().currentIndex(), grid->cell(5, indexColumn));
        grid->key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, line));
        grid->key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(grid->view().currentIndex(), grid->cell(5, line));
        grid->putCursor(0, lineName);
        grid->key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, category));
        grid->key(Qt::Key_Right, Qt::ControlModifier); // over the blank function
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, amount));
    }

    void aDoubleClickOnAnEdgeFitsAllChosenColumns() {
        auto& view = grid->view();
        auto* header = view.horizontalHeader();
        view.setColumnWidth(line, 300);
        view.setColumnWidth(lineName, 300);
        const auto edge = [&](int column) {
            return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) - 1, 6);
        };
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edge(line));
        QVERIFY(view.columnWidth(line) < 200);
        QCOMPARE(view.columnWidth(lineName), 300);
        const int fits = view.fontMetrics().horizontalAdvance(grid->cell(0, line).data().toString());
        QVERIFY(view.columnWidth(line) > fits);
        view.setColumnWidth(line, 300);
        grid->putCursor(0, line);
        grid->key(Qt::Key_Right, Qt::ShiftModifier);
        grid->key(Qt::Key_Space, Qt::ControlModifier);
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edge(lineName));
        QVERIFY(view.columnWidth(line) < 200);
        QVERIFY(view.columnWidth(lineName) < 200);
    }

    void theSumTypedStaysAndIsEditedAgain() {
        grid->type("=250*12");
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(0, amount), QStringLiteral("3000"));
        QCOMPARE(formulaAt(0), QStringLiteral("=250*12"));
        QVERIFY(grid->cell(0, amount).data(Qt::ToolTipRole).toString().contains("Worked out as =250*12"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
        grid->putCursor(0, amount);
        grid->key(Qt::Key_F2);
        QCOMPARE(grid->editor()->text(), QStringLiteral("=250*12"));
        grid->key(Qt::Key_Return); // as it was
        QCOMPARE(grid->document.history().size(), std::size_t(1));
        grid->putCursor(0, amount);
        grid->key(Qt::Key_F2);
        grid->type("+1");
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(0, amount), QStringLiteral("3001"));
        grid->document.undo();
        QCOMPARE(formulaAt(0), QStringLiteral("=250*12"));
        grid->document.undo();
        QCOMPARE(formulaAt(0), QString());
        QCOMPARE(grid->held(0, amount), QStringLiteral("600000"));
        QCOMPARE(grid->document.economy()[TableId::formulas].size(), std::size_t(0));
    }

    void inThousandsASumIsOfThousandsAndSaysSoInPounds() {
        WorkingUnit::of(grid->document).choose(MoneyUnit::thousands);
        grid->putCursor(0, amount);
        grid->type("=250*12");
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(0, amount), QStringLiteral("3000000"));
        QCOMPARE(formulaAt(0), QStringLiteral("=250*12"));
        WorkingUnit::of(grid->document).choose(MoneyUnit::pounds);
        QCOMPARE(formulaAt(0), QStringLiteral("=(250*12)k"));
        grid->putCursor(0, amount);
        grid->key(Qt::Key_F2);
        grid->type("*2");
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(0, amount), QStringLiteral("6000000"));
    }

    void itIsCopiedAsItsValueAndFillsTheRange() {
        grid->click(1, amount);
        grid->click(2, amount, Qt::ShiftModifier);
        grid->type("=2*3");
        grid->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(formulaAt(1) + formulaAt(2), QStringLiteral("=2*3=2*3"));
        grid->click(1, amount);
        QVERIFY(grid->panel->commands().copy());
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("6\n"));
        grid->click(3, amount);
        grid->panel->commands().paste();
        QCOMPARE(grid->held(3, amount) + formulaAt(3), QStringLiteral("6"));
    }

    void inAScenarioItIsThatOfTheOverride() {
        grid->type("=2*3");
        grid->key(Qt::Key_Return);
        grid->document.setScenario(QStringLiteral("merger"));
        QCOMPARE(formulaAt(0), QStringLiteral("=2*3"));
        grid->putCursor(0, amount);
        grid->type("=2*4");
        grid->key(Qt::Key_Return);
        QCOMPARE(formulaAt(0), QStringLiteral("=2*4"));
        grid->putCursor(0, amount);
        grid->panel->commands().resetToBase();
        QCOMPARE(formulaAt(0), QStringLiteral("=2*3"));
        QCOMPARE(grid->document.economy()[TableId::formulas].size(), std::size_t(1));
    }

    void aRowBegunKeepsItsSum() {
        grid->putCursor(6, amount);
        grid->type("=10*3");
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(6, amount), QStringLiteral("30"));
        grid->putCursor(6, lineName);
        grid->type("Porters");
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(6, lineName), QStringLiteral("Porters"));
        QCOMPARE(formulaAt(6), QStringLiteral("=10*3"));
    }

    void chosenRowsAreDrawnToAnotherPlace() {
        clickRow(1);
        clickRow(2, Qt::ShiftModifier);
        press(2);
        moveTo(5, false);
        QCOMPARE(grid->view().rowHeader().dropBefore(), std::optional(5));
        release(5);
        QCOMPARE(lines(), QStringLiteral("nursing line2 line3 drugs line1 line4"));
        QCOMPARE(rowsOf(grid->view().selectedCells()), std::vector<int>({3, 4}));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
        grid->document.undo();
        QCOMPARE(lines(), QStringLiteral("nursing drugs line1 line2 line3 line4"));
        clickRow(5);
        press(5);
        moveTo(0, false);
        release(0);
        QCOMPARE(lines(), QStringLiteral("line4 nursing drugs line1 line2 line3"));
        press(0);
        moveTo(6, true); // not below the row that waits
        release(6);
        QCOMPARE(lines(), QStringLiteral("nursing drugs line1 line2 line3 line4"));
    }

    void escapeAndAClickMoveNothing() {
        clickRow(1);
        press(1);
        moveTo(4, false);
        QTest::keyClick(&grid->view(), Qt::Key_Escape);
        QVERIFY(!grid->view().rowHeader().dropBefore());
        release(4);
        clickRow(1);
        clickRow(2, Qt::ShiftModifier);
        press(2);
        release(2);
        QCOMPARE(rowsOf(grid->view().selectedCells()), std::vector<int>({2}));
        QCOMPARE(grid->document.history().size(), std::size_t(0));
    }

    void sortedOrInAScenarioRowsStay() {
        grid->view().order().sort(amount, Qt::AscendingOrder);
        QVERIFY(!grid->view().canMoveRows());
        grid->view().order().sort(-1);
        QVERIFY(grid->view().canMoveRows());
        grid->document.setScenario(QStringLiteral("merger"));
        QVERIFY(!grid->view().canMoveRows());
    }

private:
    QString formulaAt(int row) const { return grid->cell(row, amount).data(formulaRole).toString(); }
    QHeaderView* header() const { return grid->view().verticalHeader(); }
    QPoint place(int row, bool low) const {
        return {4, header()->sectionViewportPosition(row) + (low ? header()->sectionSize(row) - 3 : 3)};
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {}) const {
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, keys, place(row, false));
    }
    void press(int row) const {
        QTest::mousePress(header()->viewport(), Qt::LeftButton, {}, place(row, true));
    }
    void moveTo(int row, bool low) const {
        QMouseEvent move(QEvent::MouseMove, place(row, low),
                         header()->viewport()->mapToGlobal(place(row, low)), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(header()->viewport(), &move);
    }
    void release(int row) const {
        QTest::mouseRelease(header()->viewport(), Qt::LeftButton, {}, place(row, false));
    }
    QString lines() const {
        QStringList lines;
        for (int row = 0; row < grid->panel->model().settledRows(); ++row) lines << grid->held(row, line);
        return lines.join(' ');
    }

    std::unique_ptr<BudgetGrid> grid;
};

QTEST_MAIN(TestGridManners)
#include "test_grid_manners.moc"
