#include "economy/edit/lock_edit.h"
#include "grid/lock_dialog.h"
#include "ui/budget_grid.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// What is locked in a grid: locked and unlocked there, shown, and said where somebody types.
class TestLockedGrid : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // as the program does
        grid_ = std::make_unique<BudgetGrid>();
        QSettings().setValue("author", "B Price");
    }
    void cleanup() { grid_.reset(); }

    void aCellIsLockedByKeyWithAReason() {
        grid_->putCursor(0, amount);
        openDialog();
        QVERIFY(!button("Lock")->isEnabled()); // without a reason
        QTest::keyClicks(dialog()->findChild<QLineEdit*>(), "agreed with the CCG");
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        const Table& locks = grid_->document.economy()[TableId::locks];
        QCOMPARE(locks.size(), std::size_t{1});
        QCOMPARE(locks.at(0, "cell"), "budgets:RNL:nursing:amount");
        QCOMPARE(locks.at(0, "reason"), "agreed with the CCG");
        QCOMPARE(locks.at(0, "author"), "B Price");
        QCOMPARE(QString::fromStdString(locks.at(0, "date")), QDate::currentDate().toString(Qt::ISODate));
        QVERIFY(grid_->document.undoText().startsWith("Locked "));
        grid_->document.undo();
        QCOMPARE(locks.size(), std::size_t{0});
    }

    void rowColumnAndWholePartAreOffered() {
        grid_->putCursor(0, amount);
        openDialog();
        const auto choices = dialog()->findChildren<QRadioButton*>();
        QCOMPARE(choices.size(), 4);
        QVERIFY(choices[0]->isChecked());
        choices[3]->click();
        QTest::keyClicks(dialog()->findChild<QLineEdit*>(), "signed");
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(grid_->document.economy()[TableId::locks].at(0, "cell"), "budgets:RNL:*");
        for (int column = 0; column < 4; ++column) QVERIFY(header(column, Qt::Horizontal, lockRole).toBool());
        QVERIFY(!header(0, Qt::Vertical, Qt::DecorationRole).isNull());
    }

    void anEditorDoesNotOpenAndItIsSaidWhy() {
        lock(wholeColumn(TableId::budgets, "amount"));
        grid_->putCursor(0, amount);
        const QString before = grid_->held(0, amount);
        grid_->type("7");
        QVERIFY(!grid_->view().entry().isEditing());
        QVERIFY(grid_->view().entry().refusal().startsWith("B Price locked this on 26/03/2015 (agreed)"));
        QCOMPARE(grid_->held(0, amount), before);
        grid_->putCursor(0, lineName); // and the sentence goes with the cursor
        QVERIFY(grid_->view().entry().refusal().isEmpty());
        grid_->type("x");
        QVERIFY(grid_->view().entry().isEditing());
        grid_->key(Qt::Key_Escape);
    }

    void whatIsPastedAndClearedIsRefusedAsAWhole() {
        lock(*parseAddress("budgets:RNL:nursing:amount"));
        QStringList refused;
        connect(&grid_->view(), &GridView::refused, this, [&](const QString&, const Refusals& why) {
            for (const Refusal& one : why) refused << one.reason;
        });
        grid_->putCursor(0, amount);
        grid_->panel->commands().pasteBlock({{"1"}, {"2"}});
        QCOMPARE(refused.size(), 1);
        grid_->panel->commands().clear();
        QCOMPARE(refused.size(), 2);
        QVERIFY(grid_->document.history().size() == 1); // the lock alone
    }

    void itIsShownAtTheCell() {
        const QModelIndex cell = grid_->cell(0, amount);
        QVERIFY(cell.data(lockRole).toString().isEmpty());
        lock(*parseAddress("budgets:RNL:nursing"));
        QVERIFY(cell.data(lockRole).toString().startsWith("B Price locked this"));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("B Price locked this on 26/03/2015"));
        QVERIFY(grid_->cell(1, amount).data(lockRole).toString().isEmpty());
        QVERIFY(header(1, Qt::Vertical, Qt::DecorationRole).isNull());
    }

    void aScenarioMayTypeOverIt() {
        testing(TableId::scenarios, {"less", "base", "Less"});
        lock(*parseAddress("budgets:RNL:nursing:amount"));
        grid_->document.setScenario("less");
        grid_->putCursor(0, amount);
        QVERIFY(grid_->cell(0, amount).data(Qt::ToolTipRole).toString().contains("a scenario may"));
        grid_->type("7");
        QVERIFY(grid_->view().entry().isEditing());
        grid_->key(Qt::Key_Return);
        QCOMPARE(grid_->held(0, amount), QString("7"));
    }

    void itIsUnlockedByTheSameKey() {
        lock(*parseAddress("budgets:RNL:*"));
        grid_->putCursor(0, amount);
        openDialog();
        QVERIFY(qobject_cast<UnlockDialog*>(dialog()));
        QStringList said;
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) said << label->text();
        QVERIFY(said.join('\n').contains("agreed\nLocked by B Price\n26 March 2015"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(grid_->document.economy()[TableId::locks].size(), std::size_t{0});
        grid_->type("7");
        grid_->key(Qt::Key_Return);
        QCOMPARE(grid_->held(0, amount), QString("7"));
    }

private:
    void lock(const Address& place) {
        const auto command = lockCells(grid_->document.economy(), std::span(&place, 1),
                                       {"agreed", "B Price", "2015-03-26"}, message("Lock"));
        QVERIFY(command);
        QVERIFY(grid_->document.edit(*command).empty());
    }
    void testing(TableId table, Row row) {
        Editor editor(grid_->document.economy());
        editor.insert(table, 0, std::move(row));
        QVERIFY(grid_->document.edit(std::move(editor).command(message("Add"))).empty());
    }
    QVariant header(int section, Qt::Orientation orientation, int role) const {
        return grid_->view().order().headerData(section, orientation, role);
    }
    QDialog* dialog() const { return grid_->view().findChild<QDialog*>(); }
    QPushButton* button(const QString& text) const {
        for (QPushButton* one : dialog()->findChildren<QPushButton*>())
            if (QString(one->text()).remove('&') == text) return one;
        return nullptr;
    }
    void openDialog() {
        grid_->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
    }

    std::unique_ptr<BudgetGrid> grid_;
};

QTEST_MAIN(TestLockedGrid)
#include "test_locked_grid.moc"
