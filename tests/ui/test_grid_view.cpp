#include "grid/column_menu.h"
#include "grid/frozen_columns.h"
#include "grid/grid_panel.h"
#include "grid/pivot_model.h"
#include "grid/table_model.h"
#include "small_economy.h"
#include "ui/clocks.h"

#include <QClipboard>
#include <QSettings>
#include <QSignalSpy>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

enum BudgetColumn { line, lineName, category, function, amount, indexColumn, recurrent, variable };

} // namespace

class TestGridView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("breakeven-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("test_grid_view"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    }
    void init() {
        document = std::make_unique<Document>(nullptr, slowly());
        document->start(smallEconomy(), QStringLiteral("Small"));
        panel = std::make_unique<GridPanel>(std::make_unique<TableModel>(
            *document, TableScope{TableId::budgets, {{"org", "RNL"}}, {}, nullptr, {}, {}}));
        panel->resize(1000, 400);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        view().setFocus();
        select(0, amount);
    }
    void cleanup() {
        panel.reset();
        document.reset();
    }

    void typingReplacesAndEnterGoesDown() {
        QTest::keyClicks(&view(), QStringLiteral("7"));
        QTest::keyClicks(editor(), QStringLiteral("50000"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(held(0, amount), QStringLiteral("750000"));
        QCOMPARE(view().currentIndex().row(), 1);
        QVERIFY(!view().entry().isEditing());
    }

    void tabGoesRightAndEnterReturnsBelowWhereTheRunBegan() {
        QTest::keyClicks(&view(), QStringLiteral("1"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(view().currentIndex().column(), int(indexColumn));
        QTest::keyClick(&view(), Qt::Key_Tab);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(view().currentIndex().row(), 1);
        QCOMPARE(view().currentIndex().column(), int(amount));
    }

    void arrowsLeaveACellTypedOverButMoveWithinOneOpenedByF2() {
        QTest::keyClicks(&view(), QStringLiteral("1"));
        QTest::keyClick(editor(), Qt::Key_Left);
        QCOMPARE(view().currentIndex().column(), int(function));
        select(1, amount);
        QTest::keyClick(&view(), Qt::Key_F2);
        QTest::keyClick(editor(), Qt::Key_Left);
        QVERIFY(view().entry().isEditing());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!view().entry().isEditing());
        QCOMPARE(held(1, amount), QStringLiteral("350000"));
    }

    void whatIsWrongStaysInTheEditorWithItsReason() {
        QTest::keyClicks(&view(), QStringLiteral("x"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(view().entry().isEditing());
        QVERIFY(view().entry().refusal().contains(QStringLiteral("not an amount")));
        QCOMPARE(held(0, amount), QStringLiteral("600000"));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          view().visualRect(cell(1, lineName)).center());
        QVERIFY(view().entry().isEditing());
        QCOMPARE(view().currentIndex().row(), 0);
        editor()->selectAll();
        QTest::keyClicks(editor(), QStringLiteral("=250*12"));
        QVERIFY(view().entry().refusal().isEmpty());
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(held(0, amount), QStringLiteral("3000"));
    }

    void aReferenceIsChosenByPartOfItsName() {
        select(0, category);
        QTest::keyClicks(&view(), QStringLiteral("c"));
        QTest::keyClicks(editor(), QStringLiteral("linical sup"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(held(0, category), QStringLiteral("clinical_supplies"));
        select(0, category);
        QTest::keyClick(&view(), Qt::Key_F2);
        QTest::keyClick(editor(), Qt::Key_Down);
        QTest::keyClick(editor(), Qt::Key_Down);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(held(0, category), QStringLiteral("premises"));
        select(0, category);
        QTest::keyClick(&view(), Qt::Key_F2);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(document->history().size(), std::size_t(2));
    }

    void aBlankReferenceIsChosenByClearing() {
        select(0, indexColumn);
        QTest::keyClick(&view(), Qt::Key_F2);
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(held(0, indexColumn), QString());
    }

    void copyAndPasteKeepWhatCellsHold() {
        view().selectArea({0, lineName, 2, 4});
        panel->commands().copy();
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Nursing\tNursing staff\t\t600000\nDrugs\tDrugs\t\t350000\n"));
        QVERIFY(panel->model().enter({{0, amount, QStringLiteral("1")}}).empty());
        panel->commands().paste();
        QCOMPARE(held(0, amount), QStringLiteral("600000"));
        QCOMPARE(document->undoText(), QStringLiteral("Pasted 8 cells into Budgets"));
    }

    void excelsNumberFormatsAreUnderstood() {
        paste(0, amount, "£1,234.50\t\n(2,000)\t");
        QCOMPARE(held(0, amount), QStringLiteral("1234.5"));
        QCOMPARE(held(1, amount), QStringLiteral("-2000"));
        paste(0, variable, "12.5%\n 5.00% ");
        QCOMPARE(held(1, variable), QStringLiteral("5%"));
        QCOMPARE(document->history().size(), std::size_t(2));
    }

    void aPasteWithAWrongCellIsRefusedWhole() {
        QSignalSpy refused(&view(), &GridView::refused);
        paste(0, amount, "1\nmany\n");
        QCOMPARE(refused.count(), 1);
        const auto why = refused.front().at(1).value<Refusals>();
        QCOMPARE(why.size(), std::size_t(1));
        QCOMPARE(why.front().row, 1);
        QCOMPARE(held(0, amount), QStringLiteral("600000"));
        QCOMPARE(document->history().size(), std::size_t(0));
    }

    void aPastePastTheLastRowAddsRows() {
        paste(1, line,
              "drugs\tDrugs\tdrugs\t\t1\nlab\tLaboratory\tother_staff\t\t2\n\tPorters\tOther staff\t\t3\n");
        QCOMPARE(panel->model().settledRows(), 4);
        QCOMPARE(textAt(document->economy(), "budgets:RNL:lab:amount"), std::string("2"));
        QCOMPARE(textAt(document->economy(), "budgets:RNL:porters:category"), std::string("other_staff"));
        QCOMPARE(document->history().size(), std::size_t(1));
        document->undo();
        QVERIFY(document->economy() == smallEconomy());
    }

    void oneCellPastedFillsTheSelection() {
        QApplication::clipboard()->setText(QStringLiteral("5"));
        view().selectArea({0, amount, 2, 1});
        panel->commands().paste();
        QCOMPARE(held(0, amount) + held(1, amount), QStringLiteral("55"));
    }

    void fillDownAndRight() {
        view().selectArea({0, amount, 2, 2});
        panel->commands().fillDown();
        QCOMPARE(held(1, amount), QStringLiteral("600000"));
        QCOMPARE(held(1, indexColumn), QStringLiteral("pay"));
        QCOMPARE(document->undoText(), QStringLiteral("Filled 2 cells down in Budgets"));
        view().selectArea({0, variable, 1, 2});
        QVERIFY(panel->model().enter({{0, variable, QStringLiteral("5%")}}).empty());
        panel->commands().fillRight();
        QCOMPARE(held(0, variable + 1), QStringLiteral("5%"));
    }

    void deleteClearsCellsAndWholeRows() {
        view().selectArea({0, function, 2, 1});
        QVERIFY(panel->model().enter({{0, function, QStringLiteral("Clinical")}}).empty());
        panel->commands().clear();
        QCOMPARE(held(0, function), QString());
        view().selectRow(0);
        panel->commands().clear();
        QCOMPARE(panel->model().settledRows(), 1);
    }

    void overridesAreResetToBase() {
        document->setScenario(QStringLiteral("merger"));
        paste(0, amount, "1\n2\n");
        QCOMPARE(document->economy()[TableId::overrides].size(), std::size_t(2));
        view().selectArea({0, amount, 2, 1});
        panel->commands().resetToBase();
        QCOMPARE(document->economy()[TableId::overrides].size(), std::size_t(0));
        QCOMPARE(held(0, amount), QStringLiteral("600000"));
    }

    void anInsertedRowIsTypedWhereItIsWanted() {
        select(1, line);
        panel->commands().insertRow(true);
        QCOMPARE(view().currentIndex().row(), 1);
        QTest::keyClicks(&view(), QStringLiteral("m"));
        QTest::keyClicks(editor(), QStringLiteral("edical"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(document->economy()[TableId::budgets][1][1], std::string("medical"));
        QCOMPARE(view().currentIndex().row(), 1);
        QCOMPARE(view().currentIndex().column(), int(lineName));
    }

    void sortingAndFilteringLeaveTheTableAlone() {
        GridProxy& shown = view().order();
        shown.sort(amount, Qt::AscendingOrder);
        QCOMPARE(cell(0, lineName).data().toString(), QStringLiteral("Drugs"));
        QVERIFY(cell(2, lineName).data(waitingRole).toBool());
        shown.setFilter(amount, {QStringLiteral("> 400,000"), {}});
        QCOMPARE(shown.rowCount(), 2);
        QCOMPARE(cell(0, lineName).data().toString(), QStringLiteral("Nursing"));
        shown.clearFilters();
        shown.setFilter(category, {{}, {QStringLiteral("Nursing staff")}});
        QCOMPARE(cell(0, lineName).data().toString(), QStringLiteral("Drugs"));
        shown.clearFilters();
        shown.sort(-1);
        QCOMPARE(cell(0, lineName).data().toString(), QStringLiteral("Nursing"));
        ColumnMenu menu(view(), category);
        QVERIFY(menu.actions().size() > 4);
    }

    void aPasteIntoASortedGridGoesWhereItIsSeen() {
        view().order().sort(amount, Qt::AscendingOrder);
        paste(0, amount, "900000\n1\n");
        QCOMPARE(textAt(document->economy(), "budgets:RNL:drugs:amount"), std::string("900000"));
        QCOMPARE(textAt(document->economy(), "budgets:RNL:nursing:amount"), std::string("1"));
    }

    void selectedNumbersAreSummedInWords() {
        view().selectArea({0, amount, 2, 1});
        QCOMPARE(view().summary(), QStringLiteral("Sum 950,000 · Average 475,000 · Count 2"));
        view().selectArea({0, amount, 2, 4});
        QCOMPARE(view().summary(), QString());
        QVERIFY(panel->model()
                    .enter({{0, variable, QStringLiteral("2.8%")},
                            {1, variable, QStringLiteral("3%")},
                            {0, variable + 1, QStringLiteral("2.5%")}})
                    .empty());
        view().selectArea({0, variable, 2, 2});
        QCOMPARE(view().summary(), QStringLiteral("Sum 8.3% · Average 2.77% · Count 3"));
    }

    void theValuesToFilterByAreInTheOrderOfTheColumn() {
        QVERIFY(panel->model()
                    .enter({{0, amount, QStringLiteral("9000")},
                            {1, amount, QStringLiteral("-12000")},
                            {2, lineName, QStringLiteral("Third")},
                            {2, category, QStringLiteral("drugs")},
                            {2, amount, QStringLiteral("100000")}})
                    .empty());
        QCOMPARE(view().order().valuesOf(amount, 60), QStringList({"(12,000)", "9,000", "100,000"}));
    }

    void undoGoesWhereItChangedSomething() {
        QVERIFY(panel->model().enter({{1, amount, QStringLiteral("1")}}).empty());
        select(0, line);
        document->undo();
        QCOMPARE(view().currentIndex(), cell(1, amount));
    }

    void leadingColumnsStayInSight() {
        select(0, variable + 6);
        const auto* frozen = panel->findChild<FrozenColumns*>();
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->columns(), 2);
        QVERIFY(view().visualRect(view().currentIndex()).left() >= frozen->coveredWidth());
        QVERIFY(view().columnWidth(amount) > 0);
        QCOMPARE(frozen->columnViewportPosition(0), 0);
        select(0, line);
        QVERIFY(!frozen->isVisible());
    }

    void sevenThousandRowsAreEditedSortedAndFiltered() {
        Economy large = smallEconomy();
        for (int i = 0; i < 7000; ++i)
            large[TableId::budgets].append({"RNL", "line" + std::to_string(i), "Line", "drugs", "", "1000",
                                            "", "", "", "", "", "", "", "", "", ""});
        document->start(std::move(large), QStringLiteral("Large"));
        const int rows = view().order().rowCount();
        QVERIFY(panel->model().enter({{3000, amount, QStringLiteral("7")}}).empty());
        QCOMPARE(held(3000, amount), QStringLiteral("7"));
        view().order().sort(amount, Qt::DescendingOrder);
        QVERIFY(held(0, amount).toDouble() >= held(1, amount).toDouble());
        view().order().setFilter(amount, {QStringLiteral(">500"), {}});
        QCOMPARE(view().order().rowCount(), rows - 1);
    }

    void findGoesFromOneToTheNext() {
        auto* bar = panel->findChild<FindBar*>();
        select(0, line);
        bar->find(QStringLiteral("drugs"));
        QCOMPARE(bar->count(), 3);
        QCOMPARE(view().currentIndex().row(), 1);
        const int first = view().currentIndex().column();
        bar->go(true);
        QVERIFY(view().currentIndex().column() > first);
        bar->go(false);
        QCOMPARE(view().currentIndex().column(), first);
    }

    void widthsAreRemembered() {
        view().setColumnWidth(lineName, 333);
        panel.reset();
        panel = std::make_unique<GridPanel>(std::make_unique<TableModel>(
            *document, TableScope{TableId::budgets, {{"org", "RNL"}}, {}, nullptr, {}, {}}));
        panel->resize(1000, 400); // names give way where there is little room
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        QCOMPARE(view().columnWidth(lineName), 333);
    }

    void namesTakeTheRoomThatColumnsLeave() {
        panel->resize(2400, 400);
        QCoreApplication::processEvents();
        const QFontMetrics letters(view().font());
        for (int column = 0; column < view().order().columnCount(); ++column)
            for (int row = 0; row < view().order().rowCount(); ++row)
                QVERIFY2(letters.horizontalAdvance(cell(row, column).data().toString()) <
                             view().columnWidth(column),
                         qPrintable(cell(row, column).data().toString()));
        QVERIFY(view().horizontalHeader()->length() <= view().viewport()->width());
        panel->resize(500, 400);
        QCoreApplication::processEvents();
        const int narrow = view().columnWidth(lineName);
        panel->resize(2400, 400);
        QCoreApplication::processEvents();
        QVERIFY(view().columnWidth(lineName) > narrow);
    }

    void columnsThatAreBlankGiveRoomToNames() {
        QSettings().clear(); // the widths of before
        const CellEntry named{parseAddress("budgets:RNL:nursing:name").value(),
                              "Nursing: wards, theatres, clinics and the emergency department"};
        QVERIFY(document->enter({&named, 1}).empty());
        panel = std::make_unique<GridPanel>(std::make_unique<TableModel>(
            *document, TableScope{TableId::budgets, {{"org", "RNL"}}, {}, nullptr, {}, {}}));
        panel->resize(3000, 400);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        const int contract = columnOf("contract");
        const int usual = view().columnWidth(contract);
        const int frame = panel->width() - view().viewport()->width();
        panel->resize(frame + view().horizontalHeader()->length() - usual / 3, 400);
        QCoreApplication::processEvents();
        const QFontMetrics letters(view().font());
        for (int column = 0; column < view().order().columnCount(); ++column)
            for (int row = 0; row < view().order().rowCount(); ++row)
                QVERIFY2(letters.horizontalAdvance(cell(row, column).data().toString()) <
                             view().columnWidth(column),
                         qPrintable(cell(row, column).data().toString()));
        QVERIFY(view().horizontalHeader()->length() <= view().viewport()->width());
        QVERIFY(view().columnWidth(contract) + view().columnWidth(columnOf("arrangement")) < 2 * usual);

        // What comes to hold something has its room again.
        panel->resize(frame + view().horizontalHeader()->length() - usual, 400);
        QCoreApplication::processEvents();
        QVERIFY(view().columnWidth(contract) < usual);
        const CellEntry filled{parseAddress("budgets:RNL:nursing:contract").value(), "C1"};
        QVERIFY(document->enter({&filled, 1}).empty());
        QVERIFY(view().columnWidth(contract) >= usual);
    }

    void anAddressIsFoundThroughFilters() {
        view().order().setFilter(amount, {QStringLiteral("> 400,000"), {}});
        QVERIFY(panel->goTo(parseAddress("budgets:RNL:drugs:variable").value()));
        QCOMPARE(view().currentIndex(), cell(1, variable));
        QVERIFY(!panel->goTo(parseAddress("budgets:01H:allocation:amount").value()));
    }

    void everyControlHasANameForScreenReaders() {
        for (QWidget* widget : panel->findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                !widget->inherits("QHeaderView"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

private:
    GridView& view() { return panel->view(); }
    QLineEdit* editor() { return view().viewport()->findChildren<QLineEdit*>().last(); }
    int columnOf(const char* name) {
        for (int column = 0; column < view().order().columnCount(); ++column)
            if (view().order().headerData(column, Qt::Horizontal, columnNameRole) == QLatin1String(name))
                return column;
        return -1;
    }
    QModelIndex cell(int row, int column) { return view().order().index(row, column); }
    QString held(int row, int column) { return cell(row, column).data(canonicalRole).toString(); }
    void select(int row, int column) { view().setCurrentIndex(cell(row, column)); }
    void paste(int row, int column, const char* text) {
        select(row, column);
        panel->commands().pasteBlock(blockFromClipboard(QString::fromUtf8(text)));
    }

    QTemporaryDir settings;
    std::unique_ptr<Document> document;
    std::unique_ptr<GridPanel> panel;
};

QTEST_MAIN(TestGridView)
#include "test_grid_view.moc"
