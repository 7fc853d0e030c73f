#include "grid/pivot_model.h"
#include "small_economy.h"
#include "ui/clocks.h"

#include <QAbstractItemModelTester>

using namespace breakeven;
using namespace breakeven::ui;

class TestPivotModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        document = std::make_unique<Document>(nullptr, slowly());
        document->start(smallEconomy(), QStringLiteral("Small"));
        model = std::make_unique<PivotModel>(*document, PivotScope{TableId::indices, "rate"});
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
    }
    void cleanup() {
        tester.reset();
        model.reset();
        document.reset();
    }

    void yearsRunAcross() {
        QCOMPARE(model->columnCount(), 4);
        QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2015/16"));
        QCOMPARE(at(0, 0).data().toString(), QStringLiteral("Pay"));
        QCOMPARE(at(0, 1).data().toString(), QStringLiteral("1%"));
    }

    void aBlankYearShowsWhatItCarriesOn() {
        QCOMPARE(at(0, 3).data().toString(), QStringLiteral("1%"));
        QVERIFY(at(0, 3).data(defaultedRole).toBool());
        QCOMPARE(at(0, 3).data(Qt::EditRole).toString(), QString());
    }

    void typingMakesTheRowAndClearingRemovesIt() {
        QVERIFY(model->enter({{0, 2, QStringLiteral("1.5%")}}).empty());
        QCOMPARE(textAt(document->economy(), "indices:pay:2016/17:rate"), std::string("1.5%"));
        QCOMPARE(document->economy()[TableId::indices][1][1], std::string("2016/17"));
        QCOMPARE(at(0, 3).data().toString(), QStringLiteral("1.5%"));
        QVERIFY(model->enter({{0, 2, QString()}}).empty());
        QCOMPARE(document->economy()[TableId::indices].size(), std::size_t(2));
        document->undo();
        QCOMPARE(at(0, 2).data(canonicalRole).toString(), QStringLiteral("1.5%"));
    }

    void manyYearsAtOnceAreOneStep() {
        QVERIFY(model
                    ->enter({{0, 2, QStringLiteral("1%")},
                             {0, 3, QStringLiteral("2%")},
                             {1, 3, QStringLiteral("3%")}})
                    .empty());
        QCOMPARE(document->history().size(), std::size_t(1));
        QVERIFY(!model->enter({{0, 2, QStringLiteral("4%")}, {1, 2, QStringLiteral("4")}}).empty());
        QCOMPARE(textAt(document->economy(), "indices:pay:2016/17:rate"), std::string("1%"));
    }

    void aNewIndexWaitsForItsFirstValue() {
        QVERIFY(model->enter({{2, 0, QStringLiteral("growth")}}).empty());
        QVERIFY(!document->isModified());
        QVERIFY(model->enter({{2, 1, QStringLiteral("2.9%")}}).empty());
        QCOMPARE(textAt(document->economy(), "indices:growth:2015/16:rate"), std::string("2.9%"));
        QCOMPARE(model->rowCount(), 4);
    }

    void aNewCodeHoldsForAllYearsAndReferences() {
        QVERIFY(model->enter({{0, 2, QStringLiteral("1.5%")}}).empty());
        QVERIFY(model->enter({{0, 0, QStringLiteral("wages")}}).empty());
        QCOMPARE(textAt(document->economy(), "indices:wages:2016/17:rate"), std::string("1.5%"));
        QCOMPARE(textAt(document->economy(), "budgets:RNL:nursing:index"), std::string("wages"));
    }

    void aScenarioOverridesABlankYear() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(model->enter({{0, 2, QStringLiteral("4%")}}).empty());
        QCOMPARE(document->economy()[TableId::indices].size(), std::size_t(2));
        QCOMPARE(at(0, 2).data(overrideRole).toInt(), int(OverrideState::own));
        QVERIFY(at(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Base: 1%")));
        QCOMPARE(model->rowCount(), 2);
    }

    void rowsFollowTheScenario() {
        QSignalSpy gone(model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy come(model.get(), &QAbstractItemModel::rowsInserted);
        QCOMPARE(model->rowCount(), 3);
        document->setScenario(QStringLiteral("merger"));
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(gone.count(), 1);
        document->setScenario(QStringLiteral("base"));
        QCOMPARE(model->rowCount(), 3); // with one to type a new index into
        QCOMPARE(come.count(), 1);
        QVERIFY(at(2, 0).data(waitingRole).toBool());
    }

    void tariffsHaveServicesDownAndYearsAcross() {
        PivotModel tariffs(*document, {TableId::tariffs, "price", {{"tariff", "PbR"}}, true, {}, {}});
        QCOMPARE(tariffs.columnCount(), 5);
        QCOMPARE(tariffs.index(1, 0).data().toString(), QStringLiteral("Elective (EL)"));
        QVERIFY(tariffs.enter({{1, 2, QStringLiteral("£2,100")}}).empty());
        QCOMPARE(textAt(document->economy(), "tariffs:PbR:EL:2015/16:price"), std::string("2100"));
    }

private:
    QModelIndex at(int row, int column) const { return model->index(row, column); }

    std::unique_ptr<Document> document;
    std::unique_ptr<PivotModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_MAIN(TestPivotModel)
#include "test_pivot_model.moc"
