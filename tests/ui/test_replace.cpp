#include "budget_grid.h"
#include "document/message_text.h"
#include "find/replace_dialog.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace breakeven;
using namespace breakeven::ui;

/// Find and replace over the budget of a small hospital, and over a whole document.
class TestReplace : public QObject {
    Q_OBJECT

private slots:
    void init() {
        grid = std::make_unique<BudgetGrid>(3);
        dialog = std::make_unique<ReplaceDialog>(grid->document, nullptr);
        dialog->setAttribute(Qt::WA_QuitOnClose, false);
    }
    void cleanup() {
        dialog.reset();
        grid.reset();
    }

    void aNumberIsFoundAsShownAndAsTyped() {
        wish("600,000", "650,000");
        QCOMPARE(dialog->found().rowCount(), 1);
        QCOMPARE(shown(0, ReplaceModel::after), "650,000");
        wish("600000", "650000");
        QCOMPARE(dialog->found().rowCount(), 1);
        press("Replace all");
        QCOMPARE(grid->held(0, amount), "650000");
    }

    void allIsOneStepAndSaidHowMany() {
        wish("Line", "Ward");
        QCOMPARE(dialog->found().rowCount(), 6); // three names, three codes
        wish("Line", "Ward", true);
        QCOMPARE(dialog->found().rowCount(), 3);
        press("Replace all");
        QCOMPARE(grid->held(2, lineName), "Ward 1");
        QCOMPARE(grid->document.history().size(), std::size_t(1));
        QCOMPARE(grid->document.undoText(), "Replaced “Line” with “Ward” in 3 cells of Budgets");
        QVERIFY(dialog->sentence().startsWith("3 "));
        QVERIFY(dialog->sentence().endsWith("Undo reverses all of it."));
        grid->document.undo();
        QCOMPARE(grid->held(2, lineName), "Line 1");
    }

    void aWholeCellIsNoPartOfOne() {
        wish("Drugs", "Medicines", true, true);
        QCOMPARE(dialog->found().rowCount(),
                 1 + 4); // the name, and the category of four lines as it is shown
        wish("Drug", "Medicine", true, true);
        QCOMPARE(dialog->found().rowCount(), 0);
    }

    void aRefusedCellKeepsAllAsItIs() {
        const Economy before = grid->document.economy();
        wish("000", "x");
        const int found = dialog->found().rowCount();
        QVERIFY(found >= 4);
        press("Replace all");
        QVERIFY(grid->document.economy() == before);
        QVERIFY(dialog->sentence().startsWith("Nothing was replaced"));
        QVERIFY(shown(0, ReplaceModel::after).startsWith("Refused: "));
        QCOMPARE(dialog->found().rowCount(), found);
    }

    void whatIsUntickedStays() {
        wish("Line", "Ward", true);
        list().model()->setData(list().model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        press("Replace all");
        QCOMPARE(grid->held(2, lineName), "Line 1");
        QCOMPARE(grid->held(3, lineName), "Ward 2");
    }

    void onlyTheSelectionIsTouched() {
        grid->view().selectArea({2, lineName, 2, 1});
        dialog->open(grid->panel.get());
        QCOMPARE(scopes().currentText(), "The 2 selected cell(s)");
        wishOnly("Line", "Ward");
        QCOMPARE(dialog->found().rowCount(), 2);
        dialog->findNext(); // moves the cursor, and what is selected in the grid with it
        QCOMPARE(dialog->found().rowCount(), 2);
        press("Replace all");
        QCOMPARE(grid->held(3, lineName), "Ward 2");
        QCOMPARE(grid->held(4, lineName), "Line 3");
    }

    void onlyTheColumnIsTouched() {
        grid->putCursor(0, lineName);
        dialog->open(grid->panel.get());
        dialog->setScope(ReplaceScope::column);
        wishOnly("Line", "Ward");
        QCOMPARE(dialog->found().rowCount(), 3);
    }

    void oneAfterAnother() {
        wish("Line", "Ward", true);
        press("Replace");
        QCOMPARE(grid->held(2, lineName), "Ward 1");
        QCOMPARE(grid->held(3, lineName), "Line 2");
        press("Replace");
        QCOMPARE(grid->held(3, lineName), "Ward 2");
        QCOMPARE(grid->document.history().size(), std::size_t(2));
    }

    void nextGoesRound() {
        wish("Line", "Ward", true);
        QStringList rows;
        for (int i = 0; i < 4; ++i) {
            dialog->findNext();
            rows << QString::number(grid->view().currentIndex().row());
        }
        QCOMPARE(rows.join(' '), "2 3 4 2");
    }

    void aCodeIsRenamedEverywhereAndReferencesFollow() {
        dialog->open(grid->panel.get());
        dialog->setScope(ReplaceScope::everywhere);
        wishOnly("RNL", "RTX");
        QVERIFY(dialog->found().rowCount() >= 4);
        press("Replace all");
        const Economy& after = grid->document.economy();
        QVERIFY(after[TableId::organisations].find({"RTX"}));
        QVERIFY(!after[TableId::organisations].find({"RNL"}));
        QCOMPARE(after[TableId::contracts].at(0, "provider"), std::string("RTX"));
        QVERIFY(after[TableId::budgets].find({"RTX", "nursing"}));
        QCOMPARE(after[TableId::notes].at(0, "cell"), std::string("budgets:RTX:nursing:amount"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
        grid->document.undo();
        QVERIFY(grid->document.economy()[TableId::organisations].find({"RNL"}));
    }

    void aNameIsNotReplacedWhereItIsOnlyShown() {
        dialog->open(grid->panel.get());
        dialog->setScope(ReplaceScope::everywhere);
        wishOnly("North Cumbria", "Cumberland");
        QVERIFY(dialog->found().rowCount() > 1);
        QCOMPARE(dialog->found().wanted(), 1);
        press("Replace all");
        QCOMPARE(grid->document.economy()[TableId::organisations].at(0, "name"), std::string("Cumberland"));
    }

    void inAScenarioItIsAnOverride() {
        grid->document.setScenario("merger");
        wish("600,000", "650,000");
        press("Replace all");
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:nursing:amount"), std::string("600000"));
        QCOMPARE(textAt(grid->document.effective(), "budgets:RNL:nursing:amount"), std::string("650000"));
    }

    void inTheWindowItLeadsToOtherPages() {
        SampleWindow sample("cumbria");
        sample.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sample.window()));
        QTest::keyClick(&sample.window(), Qt::Key_H, Qt::ControlModifier);
        auto* window = sample.window().findChild<ReplaceDialog*>();
        QVERIFY(window && window->isVisible());
        window->setScope(ReplaceScope::everywhere);
        window->setWish({"Midwifery", "Maternity", true, false});
        QVERIFY(window->found().rowCount() > 0);
        window->findNext();
        QVERIFY(sample.window().pages().place().page != PageId::overview);
    }

private:
    void wish(const char* find, const char* with, bool matchCase = false, bool whole = false) {
        if (!dialog->isVisible()) dialog->open(grid->panel.get());
        wishOnly(find, with, matchCase, whole);
    }
    void wishOnly(const char* find, const char* with, bool matchCase = false, bool whole = false) {
        dialog->setWish({find, with, matchCase, whole});
    }
    QTreeView& list() const { return *dialog->findChild<QTreeView*>(); }
    QComboBox& scopes() const { return *dialog->findChild<QComboBox*>(); }
    QString shown(int row, int column) const { return dialog->found().index(row, column).data().toString(); }
    void press(const char* text) const {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text().remove('&') == text) return button->click();
        QFAIL(text);
    }

    std::unique_ptr<BudgetGrid> grid;
    std::unique_ptr<ReplaceDialog> dialog;
};

QTEST_MAIN(TestReplace)
#include "test_replace.moc"
