#include "budget_grid.h"
#include "grid/fill_dialog.h"
#include "grid/fill_handle.h"
#include "grid/frozen_columns.h"
#include "grid/pivot_model.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace breakeven;
using namespace breakeven::ui;

class TestGridFilling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { grid = std::make_unique<BudgetGrid>(4); } // rows 0 to 5, and the one that waits
    void cleanup() { grid.reset(); }

    void oneAmountDrawnDownIsCopied() {
        grid->click(2, amount);
        draw(5, amount);
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 1000 1000 1000"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
        QCOMPARE(grid->selected(), QStringList({"2,4", "3,4", "4,4", "5,4"}));
        grid->document.undo();
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 2000 3000 4000"));
    }

    void twoAmountsGoOnAsASeriesAndControlCopiesThem() {
        grid->click(2, amount);
        grid->click(3, amount, Qt::ShiftModifier);
        draw(5, amount);
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 2000 3000 4000")); // as they stood
        grid->click(2, amount);
        grid->click(3, amount, Qt::ShiftModifier);
        draw(5, amount, Qt::ControlModifier);
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 2000 1000 2000"));
    }

    void upwardsTheSeriesGoesBack() {
        grid->click(4, amount);
        grid->click(5, amount, Qt::ShiftModifier);
        draw(2, amount);
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 2000 3000 4000"));
        draw(0, amount);
        QCOMPARE(amounts(), QStringLiteral("-1000 0 1000 2000 3000 4000"));
    }

    void theTipSaysWhatWillBeFilled() {
        auto& handle = grid->view().handle();
        grid->click(2, amount);
        grid->click(3, amount, Qt::ShiftModifier);
        press();
        moveTo(5, amount);
        QCOMPARE(handle.said(), QStringLiteral("3,000, 4,000 (with Ctrl: copies)"));
        QTest::keyPress(&grid->view(), Qt::Key_Control);
        QCOMPARE(handle.said(), QStringLiteral("1,000, 2,000"));
        QTest::keyRelease(&grid->view(), Qt::Key_Control);
        moveTo(3, amount);
        QVERIFY(!handle.isDrawn());
        moveTo(4, amount);
        QTest::keyClick(&grid->view(), Qt::Key_Escape);
        QVERIFY(!handle.isDrawn());
        release(4, amount);
        QCOMPARE(grid->document.history().size(), std::size_t(0));
    }

    void aDoubleClickGoesAsFarAsTheCellsBeside() {
        grid->click(1, amount);
        const QRect square = grid->view().handle().square(grid->view());
        QTest::mouseDClick(grid->view().viewport(), Qt::LeftButton, {}, square.center());
        QCOMPARE(amounts(),
                 QStringLiteral("600000 350000 350000 350000 350000 350000")); // not into the row that waits
        QVERIFY(!grid->view().entry().isEditing());
    }

    void sortedAndFilteredOnlyWhatIsSeenIsFilled() {
        grid->view().order().setFilter(amount, {QStringLiteral("> 1,500"), {}});
        grid->view().order().sort(amount, Qt::DescendingOrder);
        grid->click(1, amount); // drugs
        draw(3, amount);
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:line4:amount"), std::string("350000"));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:line3:amount"), std::string("350000"));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:line2:amount"), std::string("2000"));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:line1:amount"), std::string("1000"));
    }

    void inAScenarioItMakesOverrides() {
        grid->document.setScenario(QStringLiteral("merger"));
        grid->click(2, amount);
        draw(4, amount);
        QCOMPARE(grid->document.economy()[TableId::overrides].size(), std::size_t(2));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:line3:amount"), std::string("3000"));
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 1000 1000 4000"));
        grid->document.undo();
        QCOMPARE(grid->document.economy()[TableId::overrides].size(), std::size_t(0));
    }

    void codesAndNamesWithNumbersGoOn() {
        grid->click(2, lineName);
        draw(4, lineName);
        QCOMPARE(grid->held(4, lineName), QStringLiteral("Line 3"));
    }

    void yearsGoOnAcrossAndDown() {
        grid->panel.reset();
        grid->panel = std::make_unique<GridPanel>(
            std::make_unique<PivotModel>(grid->document, PivotScope{TableId::indices, "rate"}));
        show();
        QVERIFY(grid->panel->model().enter({{0, 1, "2%"}, {0, 2, "2.5%"}}).empty());
        grid->click(0, 1);
        grid->click(0, 2, Qt::ShiftModifier);
        draw(0, 3);
        QCOMPARE(grid->held(0, 3), QStringLiteral("3%"));
        grid->panel.reset();
        grid->panel = std::make_unique<GridPanel>(std::make_unique<TableModel>(
            grid->document, TableScope{TableId::budgets, {{"org", "RNL"}}, {}, nullptr, {}, {}}));
        show();
        const int start = grid->view().order().columnCount() - 2;
        QVERIFY(grid->panel->model().enter({{0, start, "2015/16"}}).empty());
        grid->putCursor(0, start);
        draw(2, start);
        QCOMPARE(grid->held(1, start) + ' ' + grid->held(2, start), QStringLiteral("2016/17 2017/18"));
    }

    void overTheLeadingColumnsItIsDrawnToo() {
        grid->putCursor(0, variable + 6);
        const auto* frozen = grid->panel->findChild<FrozenColumns*>();
        QVERIFY(frozen->isVisible());
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                          frozen->visualRect(grid->cell(2, lineName)).center());
        auto& handle = grid->view().handle();
        QVERIFY(!handle.square(*frozen).isEmpty());
        QTest::mousePress(frozen->viewport(), Qt::LeftButton, {}, handle.square(*frozen).center());
        QTest::mouseMove(frozen->viewport(), frozen->visualRect(grid->cell(3, lineName)).center());
        QTest::mouseRelease(frozen->viewport(), Qt::LeftButton, {},
                            frozen->visualRect(grid->cell(3, lineName)).center());
        QCOMPARE(grid->document.history().size(), std::size_t(0)); // Line 2 stood there
        grid->document.enter(
            std::vector<CellEntry>{{parseAddress("budgets:RNL:line2:name").value(), "Other"}});
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                          frozen->visualRect(grid->cell(2, lineName)).center());
        QTest::mousePress(frozen->viewport(), Qt::LeftButton, {}, handle.square(*frozen).center());
        QTest::mouseMove(frozen->viewport(), frozen->visualRect(grid->cell(3, lineName)).center());
        QTest::mouseRelease(frozen->viewport(), Qt::LeftButton, {},
                            frozen->visualRect(grid->cell(3, lineName)).center());
        QCOMPARE(grid->held(3, lineName), QStringLiteral("Line 2"));
    }

    void thereIsNoHandleOnCellsChosenApartNorOnTheRowThatWaits() {
        auto& handle = grid->view().handle();
        grid->click(0, amount);
        QVERIFY(!handle.square(grid->view()).isEmpty());
        grid->click(3, amount, Qt::ControlModifier);
        QVERIFY(handle.square(grid->view()).isEmpty());
        grid->click(6, amount);
        QVERIFY(handle.square(grid->view()).isEmpty());
    }

    void byKeyboardADialogAsks() {
        grid->click(2, amount);
        grid->key(Qt::Key_Down, Qt::ShiftModifier);
        grid->key(Qt::Key_Down, Qt::ShiftModifier);
        grid->key(Qt::Key_Down, Qt::ShiftModifier);
        grid->panel->commands().fillSeries();
        auto* dialog = grid->panel->findChild<FillDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->filling().from.rows, 2); // all are filled
        QCOMPARE(dialog->way(), FillWay::series);
        dialog->findChild<QSpinBox*>()->setValue(1);
        QCOMPARE(dialog->filling().count, 3);
        dialog->accept();
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 1001 1002 1003"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
    }

    void theDialogTakesAStepAndShowsWhereItLeads() {
        grid->click(2, amount);
        for (int press = 0; press < 3; ++press) grid->key(Qt::Key_Down, Qt::ShiftModifier);
        grid->panel->commands().fillSeries();
        auto* dialog = grid->panel->findChild<FillDialog*>();
        auto* step = dialog->findChild<QLineEdit*>();
        dialog->findChild<QSpinBox*>()->setValue(1);
        QTest::keyClicks(step, "lots");
        auto* fill = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!fill->isEnabled());
        dialog->accept();
        QVERIFY(dialog->isVisible()); // it says why
        step->clear();
        QTest::keyClicks(step, "-250");
        QVERIFY(fill->isEnabled());
        QTest::keyClick(step, Qt::Key_Return);
        QCOMPARE(amounts(), QStringLiteral("600000 350000 1000 750 500 250"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
    }

private:
    void show() {
        grid->panel->resize(1000, 400);
        grid->panel->show();
        grid->panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(grid->panel.get()));
        grid->view().setFocus();
    }
    QWidget* ground() const { return grid->view().viewport(); }
    QPoint middle(int row, int column) const {
        return grid->view().visualRect(grid->cell(row, column)).center();
    }
    void press() const {
        QTest::mousePress(ground(), Qt::LeftButton, {}, grid->view().handle().square(grid->view()).center());
    }
    void moveTo(int row, int column, Qt::KeyboardModifiers keys = {}) const {
        QMouseEvent move(QEvent::MouseMove, middle(row, column), ground()->mapToGlobal(middle(row, column)),
                         Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(ground(), &move);
    }
    void release(int row, int column, Qt::KeyboardModifiers keys = {}) const {
        QTest::mouseRelease(ground(), Qt::LeftButton, keys, middle(row, column));
    }
    void draw(int row, int column, Qt::KeyboardModifiers keys = {}) const {
        press();
        moveTo(row, column, keys);
        release(row, column, keys);
    }
    QString amounts() const {
        QStringList amounts;
        for (int row = 0; row < grid->panel->model().settledRows(); ++row)
            amounts << grid->panel->model().index(row, amount).data(canonicalRole).toString();
        return amounts.join(' ');
    }

    std::unique_ptr<BudgetGrid> grid;
};

QTEST_MAIN(TestGridFilling)
#include "test_grid_filling.moc"
