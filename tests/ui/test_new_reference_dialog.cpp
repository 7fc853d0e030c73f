#include "grid/new_reference_dialog.h"
#include "ui/budget_grid.h"

#include <QLineEdit>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// What a cell is to name is made on the spot, from the list of what there is.
class TestNewReferenceDialog : public QObject {
    Q_OBJECT

private slots:
    void init() { grid_ = std::make_unique<BudgetGrid>(); }
    void cleanup() { grid_.reset(); }

    void anIndexIsMadeWithTheCellInOneStep() {
        typeAndTakeTheOffer(0, indexColumn, "Agency pay");
        auto* dialog = grid_->view().findChild<NewReferenceDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->name().text(), QString("Agency pay"));
        QCOMPARE(dialog->code().text(), QString("agency_pay"));
        dialog->accept();
        QCOMPARE(grid_->held(0, indexColumn), QString("agency_pay"));
        QCOMPARE(grid_->cell(0, indexColumn).data().toString(), QString("Agency pay (agency_pay)"));
        QCOMPARE(grid_->document.undoText(), QString("New index Agency pay"));
        grid_->document.undo();
        QCOMPARE(grid_->held(0, indexColumn), QString("pay"));
        QVERIFY(!grid_->document.economy()[TableId::indices].find({"agency_pay", "2015/16"}));
    }

    void theCodeFollowsTheNameUntilItIsTyped() {
        typeAndTakeTheOffer(0, indexColumn, "Agency");
        auto* dialog = grid_->view().findChild<NewReferenceDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(&dialog->name(), " pay");
        QCOMPARE(dialog->code().text(), QString("agency_pay"));
        dialog->code().selectAll();
        QTest::keyClicks(&dialog->code(), "pay");
        QTest::keyClicks(&dialog->name(), " now");
        QCOMPARE(dialog->code().text(), QString("pay"));
        dialog->accept(); // there is an index of this code
        QVERIFY(!dialog->refusal().isEmpty());
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QCOMPARE(grid_->held(0, indexColumn), QString("pay"));
    }

    void whatIsMistypedIsRefusedWhereNothingIsChosen() {
        grid_->putCursor(0, indexColumn);
        grid_->key(Qt::Key_F2);
        grid_->editor()->selectAll();
        QTest::keyClicks(grid_->editor(), "Agency pay");
        QTest::keyClick(grid_->editor(), Qt::Key_Return);
        QVERIFY(grid_->view().entry().isEditing());
        QVERIFY(!grid_->view().entry().refusal().isEmpty());
        QVERIFY(!grid_->view().findChild<NewReferenceDialog*>());
        QTest::keyClick(grid_->editor(), Qt::Key_Escape);
    }

    void theRowThatWaitsTakesItToo() {
        const int waiting = grid_->view().order().rowCount() - 1;
        typeAndTakeTheOffer(waiting, indexColumn, "Agency pay");
        auto* dialog = grid_->view().findChild<NewReferenceDialog*>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(grid_->held(waiting, indexColumn), QString("agency_pay"));
    }

    void whatIsThereIsNotOfferedAnewNorAnythingInAScenario() {
        grid_->putCursor(0, indexColumn);
        grid_->key(Qt::Key_F2);
        grid_->editor()->selectAll();
        QTest::keyClicks(grid_->editor(), "prices");
        const auto* line = qobject_cast<const ChoiceLine*>(grid_->editor());
        QVERIFY(line);
        QCOMPARE(line->list().count(), 1);
        QTest::keyClick(grid_->editor(), Qt::Key_Escape);
        grid_->document.setScenario("merger");
        grid_->putCursor(0, indexColumn);
        grid_->key(Qt::Key_F2);
        grid_->editor()->selectAll();
        QTest::keyClicks(grid_->editor(), "Agency pay");
        QCOMPARE(qobject_cast<const ChoiceLine*>(grid_->editor())->list().count(), 0);
        QTest::keyClick(grid_->editor(), Qt::Key_Escape);
    }

private:
    void typeAndTakeTheOffer(int row, int column, const char* name) {
        grid_->putCursor(row, column);
        grid_->key(Qt::Key_F2);
        grid_->editor()->selectAll();
        QTest::keyClicks(grid_->editor(), name);
        const auto* line = qobject_cast<const ChoiceLine*>(grid_->editor());
        QVERIFY(line && line->list().count() == 1);
        QVERIFY(line->list().item(0)->text().contains(name));
        QTest::keyClick(grid_->editor(), Qt::Key_Down);
        QTest::keyClick(grid_->editor(), Qt::Key_Return);
    }

    std::unique_ptr<BudgetGrid> grid_;
};

QTEST_MAIN(TestNewReferenceDialog)
#include "test_new_reference_dialog.moc"
