#include "explain/explanation_delegate.h"
#include "explain/explanation_view.h"
#include "hand_made_explanation.h"
#include "small_economy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::ui;

/// The tree of an explanation, and typing into it.
class TestExplanationModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        document_ = std::make_unique<Document>();
        document_->start(smallEconomy(), "Small");
        view_ = std::make_unique<ExplanationView>(*document_, display_);
        tester_ = std::make_unique<QAbstractItemModelTester>(
            &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        view_->resize(1000, 300);
        view_->show();
        view_->present(handMadeExplanation(), std::nullopt);
    }
    void cleanup() {
        tester_.reset();
        view_.reset();
        document_.reset();
    }

    void theFigureStandsOnTopOfWhatItIsMadeOf() {
        QCOMPARE(textOf(root(), ExplanationModel::figure), QString("nursing"));
        QCOMPARE(textOf(root(), ExplanationModel::value), QString("606"));
        QCOMPARE(textOf(root(), ExplanationModel::rule), QString("6.1"));
        const QString formula = textOf(root(), ExplanationModel::made);
        QVERIFY2(formula.contains("600 (") && formula.contains("1.01 (growth of pay)"), qPrintable(formula));
        QVERIFY(view_->isExpanded(root()));
        QCOMPARE(model().rowCount(root()), 2);
    }

    void aCellShowsWhatIsTypedAndWhyItIs() {
        const QModelIndex amount = cellRow("budgets:RNL:nursing:amount");
        QCOMPARE(textOf(amount, ExplanationModel::made), QString("£600k"));
        QVERIFY(textOf(amount, ExplanationModel::base).contains("From the accounts"));
        QVERIFY(amount.siblingAtColumn(ExplanationModel::made).flags() & Qt::ItemIsEditable);
        QVERIFY(!(root().siblingAtColumn(ExplanationModel::made).flags() & Qt::ItemIsEditable));
        QVERIFY(!model().whyFixed(root()).isEmpty());
    }

    void valuesFollowTheUnit() {
        display_.setUnit(MoneyUnit::pounds);
        QCOMPARE(textOf(root(), ExplanationModel::value), QString("606,000"));
        display_.setUnit(MoneyUnit::thousands);
        QCOMPARE(textOf(root(), ExplanationModel::value), QString("606"));
    }

    void typingEditsTheCellAtOnce() {
        view_->setCurrentIndex(cellRow("budgets:RNL:nursing:amount"));
        QTest::keyClicks(view_.get(), "7");
        auto* line = view_->findChild<EntryLine*>();
        QVERIFY(line);
        line->setText("700");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:nursing:amount"), std::string("700000"));
        document_->undo();
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:nursing:amount"), std::string("600000"));
    }

    void whatIsRefusedStaysWithItsReason() {
        view_->setCurrentIndex(cellRow("budgets:RNL:nursing:amount"));
        QTest::keyClick(view_.get(), Qt::Key_F2);
        auto* line = view_->findChild<EntryLine*>();
        QVERIFY(line);
        line->setText("many");
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(view_->entry().isEditing());
        QVERIFY(!view_->entry().refusal().isEmpty());
        QVERIFY(!document_->history().toUndo());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!view_->entry().isEditing());
    }

    void inAScenarioTypingOverrides() {
        document_->setScenario("merger");
        Explanation inScenario = handMadeExplanation();
        inScenario.scenario = "merger";
        view_->present(inScenario, view_->places());
        QVERIFY(model().enter(cellRow("budgets:RNL:nursing:amount"), "500").isEmpty());
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:nursing:amount"), std::string("600000"));
        QCOMPARE(textAt(document_->effective(), "budgets:RNL:nursing:amount"), std::string("500000"));
    }

    void whatAScenarioOverrodeStandsBesideItsBase() {
        Explanation explanation = handMadeExplanation();
        explanation.nodes[0].cell->base = "550000";
        view_->present(explanation, view_->places());
        const QModelIndex amount = cellRow("budgets:RNL:nursing:amount");
        QVERIFY2(textOf(amount, ExplanationModel::base).startsWith("£550k in base"),
                 qPrintable(textOf(amount, ExplanationModel::base)));
    }

    void anotherScenariosCellsAreNotTypedOverHere() {
        Explanation explanation = handMadeExplanation();
        explanation.scenario = "merger";
        view_->present(explanation, view_->places());
        const QModelIndex amount = cellRow("budgets:RNL:nursing:amount");
        QVERIFY(model().whyFixed(amount).contains("Merger"));
        QVERIFY(!model().enter(amount, "1").isEmpty());
        QVERIFY(!document_->history().toUndo());
    }

    void otherValuesMoveNothing() {
        view_->setCurrentIndex(cellRow("budgets:RNL:nursing:amount"));
        const QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
        Explanation other = handMadeExplanation();
        other.nodes[other.root].value = 707'000;
        view_->present(other, view_->places());
        QCOMPARE(reset.count(), 0);
        QCOMPARE(textOf(root(), ExplanationModel::value), QString("707"));
        QCOMPARE(model().cellAt(view_->currentIndex())->address, std::string("budgets:RNL:nursing:amount"));
    }

    void whatIsOpenStaysOpenWhereTheTreeChanges() {
        view_->expandAll();
        view_->setCurrentIndex(cellRow("budgets:RNL:nursing:amount"));
        Explanation other = handMadeExplanation();
        other.nodes[3].inputs.push_back(2); // the growth has another part
        view_->present(other, view_->places());
        QVERIFY(view_->isExpanded(root()));
        QCOMPARE(model().cellAt(view_->currentIndex())->address, std::string("budgets:RNL:nursing:amount"));
    }

    void enterGoesToTheCellAndIntoAFigure() {
        QSignalSpy wanted(view_.get(), &ExplanationView::cellWanted);
        view_->setCurrentIndex(cellRow("budgets:RNL:nursing:amount"));
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), QString("budgets:RNL:nursing:amount"));
        view_->setCurrentIndex(root());
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QVERIFY(!view_->isExpanded(root()));
        QCOMPARE(wanted.count(), 1);
    }

    void itIsCopiedAsText() {
        const QStringList lines = view_->openText().trimmed().split('\n');
        QCOMPARE(lines.size(), 4); // headings, the figure, its two parts
        QVERIFY(lines[1].startsWith("Nursing staff, North Cumbria, 2015/16\t"));
        QVERIFY(lines[2].startsWith("  "));
    }

private:
    ExplanationModel& model() const { return view_->tree(); }
    QModelIndex root() const { return model().index(0, 0); }
    static QString textOf(const QModelIndex& row, int column) {
        return row.siblingAtColumn(column).data().toString();
    }
    QModelIndex cellRow(const std::string& address, const QModelIndex& under = {}) const {
        for (int row = 0; row < model().rowCount(under); ++row) {
            const QModelIndex index = model().index(row, 0, under);
            if (const auto* cell = model().cellAt(index); cell && cell->address == address) return index;
            if (const QModelIndex below = cellRow(address, index); below.isValid()) return below;
        }
        return {};
    }

    breakeven::ui::Display display_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<ExplanationView> view_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

QTEST_MAIN(TestExplanationModel)
#include "test_explanation_model.moc"
