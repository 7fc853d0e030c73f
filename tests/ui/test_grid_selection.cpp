#include "budget_grid.h"
#include "grid/cell_selection.h"
#include "grid/drafts.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::ui;

class TestGridSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { grid = std::make_unique<BudgetGrid>(4); } // rows 0 to 5, and the one that waits
    void cleanup() { grid.reset(); }

    void rowsChosenApartAreDeletedAndNothingBetween() {
        clickRow(1);
        clickRow(4, Qt::ControlModifier);
        grid->panel->commands().deleteRows();
        QCOMPARE(lines(), QStringList({"nursing", "line1", "line2", "line4"}));
    }

    void addressesOfRowsMeanTheWholeRowsAndNoneTwice() {
        const auto row = [this](int at) {
            Address address = *grid->view().gridModel()->addressAt(grid->view().gridModel()->index(at, 0));
            address.column.clear();
            return address;
        };
        Address cell = row(2);
        cell.column = "amount";
        Address apart = row(5);
        apart.column = "amount";
        grid->view().select({row(3), row(1), cell, row(2), apart});
        const QItemSelection chosen = grid->view().selectionModel()->selection();
        const int columns = grid->view().order().columnCount();
        QCOMPARE(chosen.indexes().size(), 3 * columns + 1);
        QCOMPARE(rowsOf(chosen), (std::vector{1, 2, 3, 5}));
        QCOMPARE(chosen.size(), 2); // ranges
        QCOMPARE(grid->view().currentIndex(), grid->view().order().index(3, 0));
    }

    void deleteOnCellsChosenApartClearsThoseCells() {
        grid->click(0, lineName);
        grid->click(3, amount, Qt::ControlModifier);
        grid->key(Qt::Key_Delete);
        QCOMPARE(lines().size(), 6);
        QCOMPARE(grid->held(0, lineName), QString());
        QCOMPARE(grid->held(3, amount), QString());
        QCOMPARE(grid->held(1, amount), QStringLiteral("350000"));
    }

    void wholeRowsAndACellAreNoWholeRows() {
        clickRow(1);
        grid->click(4, amount, Qt::ControlModifier);
        grid->panel->commands().clear(); // refused: keys cannot be blank
        QCOMPARE(lines().size(), 6);
        closeDialogs();
    }

    void rowsChosenApartAreDuplicated() {
        clickRow(0);
        clickRow(2, Qt::ControlModifier);
        grid->panel->commands().duplicateRows();
        QCOMPARE(lines(), QStringList({"nursing", "drugs", "line1", "nursing-2", "line1-2", "line2", "line3",
                                       "line4"}));
    }

    void fillLeavesWhatIsNotSelectedAlone() {
        grid->click(1, amount);
        grid->click(2, amount, Qt::ShiftModifier);
        grid->click(4, amount, Qt::ControlModifier);
        grid->panel->commands().fillDown();
        QCOMPARE(grid->held(2, amount), QStringLiteral("350000"));
        QCOMPARE(grid->held(3, amount), QStringLiteral("2000"));
        QCOMPARE(grid->held(4, amount), QStringLiteral("2000")); // from the cell above
        QCOMPARE(grid->document.history().size(), std::size_t(1));
    }

    void aBlockOfRowsApartIsCopiedAndOtherShapesSayWhyNot() {
        QSignalSpy refused(&grid->view(), &GridView::refused);
        grid->click(0, amount);
        grid->click(3, amount, Qt::ControlModifier);
        QVERIFY(grid->panel->commands().copy());
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("600000\n2000\n"));
        grid->click(4, lineName, Qt::ControlModifier);
        grid->panel->commands().cut();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(grid->held(0, amount), QStringLiteral("600000"));
        closeDialogs();
    }

    void oneCellIsPastedIntoEachSelectedOne() {
        grid->click(0, amount);
        grid->click(3, amount, Qt::ControlModifier);
        grid->panel->commands().pasteBlock({{QStringLiteral("5")}});
        QCOMPARE(grid->held(0, amount) + grid->held(3, amount), QStringLiteral("55"));
        QCOMPARE(grid->held(1, amount), QStringLiteral("350000"));
    }

    void movingWithControlSelectsNothingMore_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("at");
        QTest::newRow("down") << int(Qt::Key_Down) << "5,4";
        QTest::newRow("right") << int(Qt::Key_Right) << "0,5";
        QTest::newRow("home") << int(Qt::Key_Home) << "0,0";
        QTest::newRow("end") << int(Qt::Key_End) << "5,5";
    }
    void movingWithControlSelectsNothingMore() {
        QFETCH(int, key);
        QFETCH(QString, at);
        // As a keyboard does it: the key is held while the window works.
        QTest::keyPress(&grid->view(), Qt::Key_Control);
        QTest::keyClick(&grid->view(), Qt::Key(key), Qt::ControlModifier);
        QTest::keyRelease(&grid->view(), Qt::Key_Control);
        QCOMPARE(grid->selected(), QStringList{at});
    }

    void typingIntoARangeGoesToTheCellItBeganAt() {
        grid->click(1, amount);
        grid->key(Qt::Key_Down, Qt::ShiftModifier);
        grid->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(grid->selected(), QStringList({"1,4", "2,4", "3,4"}));
        grid->type("7");
        grid->key(Qt::Key_Return);
        QCOMPARE(grid->held(1, amount), QStringLiteral("7"));
        QCOMPARE(grid->held(3, amount), QStringLiteral("2000"));
        QCOMPARE(grid->view().currentIndex(), grid->cell(2, amount)); // round the range
        QCOMPARE(grid->selected(), QStringList({"1,4", "2,4", "3,4"}));
    }

    void aRangeIsDrawnWithMouseAndShift() {
        grid->click(4, amount);
        grid->click(2, lineName, Qt::ShiftModifier);
        QCOMPARE(grid->view().currentIndex(), grid->cell(4, amount));
        QCOMPARE(grid->selected().size(), 12);
        grid->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(grid->selected().size(), 8);
        clickRow(1);
        clickRow(3, Qt::ShiftModifier);
        QCOMPARE(rowsOf(grid->view().selectedCells()), std::vector<int>({1, 2, 3}));
        QCOMPARE(grid->view().currentIndex().row(), 1);
    }

    void controlAndEnterFillTheRange() {
        grid->click(1, amount);
        grid->click(3, amount, Qt::ShiftModifier);
        grid->type("8");
        grid->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(grid->held(1, amount) + grid->held(2, amount) + grid->held(3, amount),
                 QStringLiteral("888"));
        QCOMPARE(grid->held(4, amount), QStringLiteral("3000"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
    }

    void whatIsUndoneIsSelectedAndNothingElse() {
        grid->click(1, amount);
        grid->click(2, amount, Qt::ShiftModifier);
        grid->type("8");
        grid->key(Qt::Key_Return, Qt::ControlModifier);
        grid->click(5, lineName);
        QTest::keyPress(&grid->view(), Qt::Key_Control);
        grid->document.undo();
        QTest::keyRelease(&grid->view(), Qt::Key_Control);
        QCOMPARE(grid->selected(), QStringList({"1,4", "2,4"}));
        grid->key(Qt::Key_Delete);
        QCOMPARE(grid->held(5, lineName), QStringLiteral("Line 4"));
    }

    void whatIsPastedIsSelectedAndNothingElse() {
        grid->putCursor(5, lineName);
        grid->panel->commands().pasteBlock({{"A", "drugs", "", "1"}, {"B", "drugs", "", "2"}});
        QCOMPARE(rowsOf(grid->view().selectedCells()), std::vector<int>({5, 6}));
        QCOMPARE(grid->held(6, lineName), QStringLiteral("B"));
    }

    void tabGoesFromCellToCell() {
        grid->key(Qt::Key_Tab);
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, indexColumn));
        grid->key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(grid->view().currentIndex(), grid->cell(0, amount));
        QVERIFY(grid->view().hasFocus());
    }

    void tabPastTheLastCellLeavesTheGridAndShiftTabBeforeTheFirst() {
        QLineEdit after(grid->panel.get());
        after.show();
        const GridProxy& shown = grid->view().order();
        grid->putCursor(shown.rowCount() - 1, shown.columnCount() - 1);
        grid->key(Qt::Key_Tab);
        QVERIFY(!grid->view().hasFocus());
        grid->view().setFocus();
        grid->putCursor(0, 0);
        grid->key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(!grid->view().hasFocus());
    }

    void theRowThatWaitsHasNoPlaceToMoveTo() {
        QSignalSpy refused(&grid->view(), &GridView::refused);
        grid->putCursor(6, lineName);
        grid->panel->commands().moveRows(true);
        QCOMPARE(refused.count(), 1);
        closeDialogs();
        grid->putCursor(3, lineName);
        grid->panel->commands().insertRow(true); // it waits at 3 now
        grid->panel->commands().moveRows(false);
        QCOMPARE(refused.count(), 2);
        closeDialogs();
        grid->putCursor(4, lineName);
        grid->panel->commands().moveRows(true);
        QCOMPARE(lines(), QStringList({"nursing", "drugs", "line2", "line1", "line3", "line4"}));
        QCOMPARE(grid->document.moveRows(TableId::budgets, {99}, 0).size(), std::size_t(1));
        QCOMPARE(grid->document.eraseRows(TableId::budgets, {99}).size(), std::size_t(1));
    }

    void rowsThatDoNotStandTogetherDoNotMove() {
        QSignalSpy refused(&grid->view(), &GridView::refused);
        clickRow(1);
        clickRow(4, Qt::ControlModifier);
        grid->panel->commands().moveRows(true);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(grid->document.history().size(), std::size_t(0));
        closeDialogs();
    }

    void whatElseMovesTheCursorEntersNothing() {
        QVERIFY(grid->panel->model().enter({{1, amount, QStringLiteral("1")}}).empty());
        QVERIFY(grid->panel->model().enter({{1, amount, QStringLiteral("2")}}).empty());
        grid->document.undo();
        grid->click(3, amount);
        grid->type("9");
        grid->document.redo();
        QCOMPARE(grid->held(1, amount), QStringLiteral("2"));
        QCOMPARE(grid->held(3, amount), QStringLiteral("2000"));
        QVERIFY(!grid->view().entry().isEditing());
        QCOMPARE(grid->document.history().size(), std::size_t(2));
    }

    void aRowBegunIsKeptUntilItHasItsKeys() {
        grid->putCursor(6, amount);
        grid->type("5");
        grid->key(Qt::Key_Return);
        QVERIFY(!grid->panel->model().unfinishedEntry().isEmpty());
        QCOMPARE(unfinishedEntries(grid->document).size(), 1);
        QVERIFY(grid->panel->model().eraseRows({0}).empty()); // what happens elsewhere leaves it
        grid->document.undo();
        QCOMPARE(grid->held(6, amount), QStringLiteral("5"));
        const TableModel again(grid->document,
                               TableScope{TableId::budgets, {{"org", "RNL"}}, {}, nullptr, {}, {}});
        QCOMPARE(again.index(6, amount).data(canonicalRole).toString(), QStringLiteral("5"));
        grid->putCursor(6, lineName);
        grid->type("P");
        grid->key(Qt::Key_Return);
        QCOMPARE(lines().last(), QStringLiteral("p"));
        QVERIFY(unfinishedEntries(grid->document).isEmpty());
    }

private:
    void clickRow(int row, Qt::KeyboardModifiers keys = {}) {
        auto* header = grid->view().verticalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys,
                          {4, header->sectionViewportPosition(row) + 8});
    }
    QStringList lines() const {
        QStringList lines;
        for (int row = 0; row < grid->panel->model().settledRows(); ++row) lines << grid->held(row, line);
        return lines;
    }
    void closeDialogs() {
        for (auto* dialog : grid->panel->findChildren<QDialog*>()) delete dialog;
    }

    std::unique_ptr<BudgetGrid> grid;
};

QTEST_MAIN(TestGridSelection)
#include "test_grid_selection.moc"
