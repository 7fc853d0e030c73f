#include "budget_grid.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "grid/headed_paste_dialog.h"
#include "grid/paste_special_dialog.h"
#include "grid/pivot_model.h"

#include <QClipboard>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTranslator>
#include <QTreeWidget>

using namespace breakeven;
using namespace breakeven::ui;

class TestGridPasting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { grid = std::make_unique<BudgetGrid>(2); } // rows 0 to 3, and the one that waits
    void cleanup() { grid.reset(); }

    void aRowOfHeadingsIsFollowedInAnyOrder() {
        grid->putCursor(2, category);
        paste("Amount (£)\tname\n7\tSeven\n8\tEight\n");
        QCOMPARE(dialog()->findChild<QTreeWidget*>()->topLevelItemCount(), 2);
        press(QStringLiteral("Paste by headings"));
        QCOMPARE(grid->held(2, amount) + grid->held(3, amount), QStringLiteral("78"));
        QCOMPARE(grid->held(2, lineName) + grid->held(3, lineName), QStringLiteral("SevenEight"));
        QCOMPARE(grid->held(2, category), QStringLiteral("drugs"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
    }

    void aHeadingSaysTheUnitOfItsAmounts() {
        grid->putCursor(0, lineName);
        paste("Name\tAmount (£000)\nWards\t1,234.5\nTheatres\t(2)\n");
        press(QStringLiteral("Paste by headings"));
        QCOMPARE(grid->held(0, amount) + ' ' + grid->held(1, amount), QStringLiteral("1234500 -2000"));
    }

    void inThousandsAFactorIsAFactorAndAnAmountOfThousands() {
        WorkingUnit::of(grid->document).choose(MoneyUnit::thousands);
        PasteSpecial how;
        how.operation = PasteOperation::multiply;
        grid->putCursor(0, amount);
        grid->panel->commands().pasteSpecially({{"1.5"}}, how);
        QCOMPARE(grid->held(0, amount), QStringLiteral("900000"));
        how.operation = PasteOperation::add;
        grid->panel->commands().pasteSpecially({{"100"}}, how);
        QCOMPARE(grid->held(0, amount), QStringLiteral("1000000"));
    }

    void rowsAreFoundByTheirKeysAndOthersAdded() {
        grid->putCursor(0, category);
        paste("Amount\tLINE\tname\tCategory\n1\tline2\tTwo\tdrugs\n2\tporters\tPorters\tDrugs\n"
              "3\tnursing\tN\tnursing\n");
        press(QStringLiteral("Paste by headings"));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:line2:amount"), std::string("1"));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:nursing:name"), std::string("N"));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:porters:amount"), std::string("2"));
        QCOMPARE(textAt(grid->document.economy(), "budgets:RNL:drugs:amount"), std::string("350000"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
    }

    void headingsMayBeWelsh() {
        QTranslator welsh;
        QVERIFY(welsh.load(QStringLiteral(":/i18n/breakeven_cy.qm")));
        const QString title = welsh.translate("Column", "Amount");
        QVERIFY(!title.isEmpty() && title != QStringLiteral("Amount"));
        grid->putCursor(0, lineName);
        paste(toCore(QStringLiteral("%1\n5\n").arg(title)).c_str());
        press(QStringLiteral("Paste by headings"));
        QCOMPARE(grid->held(0, amount), QStringLiteral("5"));
    }

    void unknownHeadingsAreNamedAndLeftOut() {
        grid->putCursor(0, lineName);
        paste("Amount\tCost centre\tName\n5\tX1\tWards\n");
        const auto* list = dialog()->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("Cost centre"));
        QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("none: it is left out"));
        press(QStringLiteral("Paste by headings"));
        QCOMPARE(grid->held(0, amount) + grid->held(0, lineName), QStringLiteral("5Wards"));
    }

    void itMayBePastedAsItStandsOrNotAtAll() {
        grid->putCursor(0, lineName);
        paste("Name\nWards\n");
        press(QStringLiteral("Paste as it is"));
        QCOMPARE(grid->held(0, lineName) + grid->held(1, lineName), QStringLiteral("NameWards"));
        grid->document.undo();
        grid->putCursor(0, lineName);
        paste("Name\nWards\n");
        dialog()->reject();
        QCOMPARE(grid->held(0, lineName), QStringLiteral("Nursing"));
    }

    void figuresAreNoHeadings() {
        grid->putCursor(0, lineName);
        paste("Wards\tdrugs\nTheatres\tdrugs\n");
        QVERIFY(!dialog());
        QCOMPARE(grid->held(1, lineName), QStringLiteral("Theatres"));
    }

    void yearsAreHeadingsWhereTheyRunAcross() {
        grid->panel = std::make_unique<GridPanel>(
            std::make_unique<PivotModel>(grid->document, PivotScope{TableId::indices, "rate"}));
        grid->panel->show();
        grid->view().setFocus();
        paste("2017-18\tIndex\t2016/17\n3%\tprices\t2%\n9%\tdrugs\t8%\n");
        press(QStringLiteral("Paste by headings"));
        QCOMPARE(textAt(grid->document.economy(), "indices:prices:2017/18:rate"), std::string("3%"));
        QCOMPARE(textAt(grid->document.economy(), "indices:prices:2016/17:rate"), std::string("2%"));
        QCOMPARE(textAt(grid->document.economy(), "indices:drugs:2017/18:rate"), std::string("9%"));
        QCOMPARE(grid->document.history().size(), std::size_t(1));
    }

    void whatIsPastedIsCalculatedWithWhatStandsThere_data() {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("formula");
        const auto row = [](const char* name, PasteOperation operation, const char* pasted, const char* held,
                            const char* formula) {
            QTest::newRow(name) << int(operation) << pasted << held << formula;
        };
        row("add", PasteOperation::add, "£1,000", "601000", "=600000+1000");
        row("subtract", PasteOperation::subtract, "1", "599999", "=600000-1");
        row("multiply", PasteOperation::multiply, "102%", "612000", "=600000*102%");
        row("divide", PasteOperation::divide, "7", "85714.285714", "=600000/7");
    }
    void whatIsPastedIsCalculatedWithWhatStandsThere() {
        QFETCH(int, operation);
        QFETCH(QString, pasted);
        QFETCH(QString, held);
        QFETCH(QString, formula);
        PasteSpecial how;
        how.operation = static_cast<PasteOperation>(operation);
        grid->putCursor(0, amount);
        grid->panel->commands().pasteSpecially({{pasted}}, how);
        QCOMPARE(grid->held(0, amount), held);
        QCOMPARE(grid->cell(0, amount).data(formulaRole).toString(), formula);
        QCOMPARE(grid->document.history().size(), std::size_t(1));
        how.valuesOnly = true;
        grid->document.undo();
        grid->panel->commands().pasteSpecially({{pasted}}, how);
        QCOMPARE(grid->held(0, amount), held);
        QCOMPARE(grid->cell(0, amount).data(formulaRole).toString(), QString());
    }

    void oneFactorMultipliesAllThatIsSelectedAndOnlyThat() {
        grid->click(0, amount);
        grid->click(2, amount, Qt::ControlModifier);
        PasteSpecial how;
        how.operation = PasteOperation::multiply;
        grid->panel->commands().pasteSpecially({{"2"}}, how);
        QCOMPARE(grid->held(0, amount), QStringLiteral("1200000"));
        QCOMPARE(grid->held(1, amount), QStringLiteral("350000"));
        QCOMPARE(grid->held(2, amount), QStringLiteral("2000"));
        QCOMPARE(grid->selected(), QStringList({"0,4", "2,4"}));
    }

    void inAScenarioItMakesOverridesOnWhatCountsThere() {
        grid->document.setScenario(QStringLiteral("merger"));
        grid->putCursor(0, variable); // blank, which counts as 0%
        PasteSpecial how;
        how.operation = PasteOperation::add;
        grid->panel->commands().pasteSpecially({{"5%"}}, how);
        QCOMPARE(grid->held(0, variable), QStringLiteral("5%"));
        grid->panel->commands().pasteSpecially({{"5%"}}, how);
        QCOMPARE(grid->held(0, variable), QStringLiteral("10%"));
        QCOMPARE(grid->document.economy()[TableId::overrides].size(), std::size_t(1));
        QCOMPARE(grid->cell(0, variable).data(formulaRole).toString(), QStringLiteral("=(0%+5%)+5%"));
    }

    void rowsBecomeColumnsAndBlanksLeaveAlone() {
        grid->putCursor(0, amount);
        PasteSpecial how;
        how.transpose = true;
        grid->panel->commands().pasteSpecially({{"1", "2", "3"}}, how);
        QCOMPARE(grid->held(0, amount) + grid->held(1, amount) + grid->held(2, amount),
                 QStringLiteral("123"));
        grid->putCursor(0, amount);
        how = {};
        how.skipBlanks = true;
        grid->panel->commands().pasteSpecially({{"7"}, {""}, {"9"}}, how);
        QCOMPARE(grid->held(0, amount) + grid->held(1, amount) + grid->held(2, amount),
                 QStringLiteral("729"));
    }

    void whatCannotBeCalculatedIsRefusedAsAWhole() {
        QSignalSpy refused(&grid->view(), &GridView::refused);
        grid->putCursor(0, lineName);
        PasteSpecial how;
        how.operation = PasteOperation::add;
        grid->panel->commands().pasteSpecially({{"1", "", "", "2"}}, how);
        QCOMPARE(refused.count(), 1);
        grid->putCursor(0, amount);
        grid->panel->commands().pasteSpecially({{"1"}, {"x"}}, how);
        QCOMPARE(refused.count(), 2);
        how.operation = PasteOperation::divide;
        grid->panel->commands().pasteSpecially({{"0"}}, how);
        QCOMPARE(refused.count(), 3);
        QCOMPARE(grid->document.history().size(), std::size_t(0));
        for (auto* left : grid->panel->findChildren<QDialog*>()) delete left;
    }

    void theDialogSaysWhatWouldBecomeOfTheFirstCell() {
        grid->putCursor(0, amount);
        QApplication::clipboard()->setText(QStringLiteral("1.02\n"));
        grid->panel->commands().pasteSpecial();
        auto* asked = grid->panel->findChild<PasteSpecialDialog*>();
        QVERIFY(asked);
        for (auto* choice : asked->findChildren<QRadioButton*>())
            if (choice->text().remove('&') == QStringLiteral("multiplies it")) choice->click();
        QCOMPARE(asked->how().operation, PasteOperation::multiply);
        bool said = false;
        for (const auto* label : asked->findChildren<QLabel*>())
            said = said || label->text() == QStringLiteral("The first cell: 600,000 becomes 612,000");
        QVERIFY(said);
        asked->accept();
        QCOMPARE(grid->held(0, amount), QStringLiteral("612000"));
    }

private:
    HeadedPasteDialog* dialog() const {
        for (auto* one : grid->panel->findChildren<HeadedPasteDialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    void press(const QString& text) const {
        for (auto* button : dialog()->findChildren<QPushButton*>())
            if (button->text().remove('&') == text) return button->click();
        QFAIL("no such button");
    }
    void paste(const char* text) const {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        grid->panel->commands().paste();
    }

    std::unique_ptr<BudgetGrid> grid;
};

QTEST_MAIN(TestGridPasting)
#include "test_grid_pasting.moc"
