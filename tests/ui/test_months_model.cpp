#include "actuals/months_model.h"
#include "small_economy.h"
#include "ui/clocks.h"

#include <QAbstractItemModelTester>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

MonthsScope actualOf(const char* kind = "actual", const char* value = "amount") {
    return {TableId::actuals,
            value,
            {{"org", "RNL"}, {"year", "2015/16"}, {"kind", kind}},
            {{"total_income"}, {"nursing"}, {"surplus"}}};
}

} // namespace

/// Figures of a year, lines down and months across.
class TestMonthsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        document = std::make_unique<Document>(nullptr, slowly());
        document->start(smallEconomy(), QStringLiteral("Small"));
        model = std::make_unique<MonthsModel>(*document, actualOf(), QStringLiteral("figures"));
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
    }
    void cleanup() {
        tester.reset();
        model.reset();
        document.reset();
    }

    void linesStandReadyAndMonthsRunAcross() {
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->columnCount(), 13);
        QCOMPARE(shown(0, 0), QStringLiteral("Total income"));
        QCOMPARE(heading(1), QStringLiteral("Apr M1"));
        QCOMPARE(heading(12), QStringLiteral("Mar M12"));
        QVERIFY(!(model->flags(model->index(0, 0)) & Qt::ItemIsEditable));
        QCOMPARE(model->addressAt(model->index(1, 9)),
                 parseAddress("actuals:RNL:2015/16:nursing:9:actual:amount"));
    }

    void typingMakesTheRowAndClearingRemovesIt() {
        QVERIFY(type(1, 3, "=3*51,000").empty());
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("153000"));
        QCOMPARE(shown(1, 3), QStringLiteral("153,000"));
        QVERIFY(type(1, 3, "").empty());
        QCOMPARE(document->economy()[TableId::actuals].size(), std::size_t(0));
        document->undo();
        QCOMPARE(shown(1, 3), QStringLiteral("153,000"));
    }

    void aBlockIsOneStep() {
        std::vector<TypedCell> cells;
        for (int row = 0; row < 3; ++row)
            for (int month = 1; month <= 12; ++month)
                cells.push_back({row, month, QString::number(1000 * (row + 1) * month)});
        QVERIFY(model->enter(cells, QStringLiteral("Paste 36 cells")).empty());
        QCOMPARE(document->economy()[TableId::actuals].size(), std::size_t(36));
        QCOMPARE(document->history().size(), std::size_t(1));
        QCOMPARE(shown(2, 12), QStringLiteral("36,000"));
        document->undo();
        QCOMPARE(document->economy()[TableId::actuals].size(), std::size_t(0));
    }

    /// As ledgers have it: with a heading, names at the left, in their own order, and lines that do not stand
    /// here yet.
    void rowsOfABlockAreFoundByTheirNames() {
        QVERIFY(model
                    ->enter({{0, 0, "Line"},
                             {0, 1, "April"},
                             {0, 2, "May"},
                             {1, 0, "Nursing"},
                             {1, 1, "£50,000"},
                             {1, 2, "100,500"},
                             {2, 0, ""},
                             {2, 1, ""},
                             {2, 2, ""},
                             {3, 0, "agency"},
                             {3, 1, "(1,200)"},
                             {3, 2, "2400"}})
                    .empty());
        QCOMPARE(held("actuals:RNL:2015/16:nursing:2:actual:amount"), std::string("100500"));
        QCOMPARE(held("actuals:RNL:2015/16:agency:1:actual:amount"), std::string("-1200"));
        QCOMPARE(document->economy()[TableId::actuals].size(), std::size_t(4));
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(shown(3, 0), QStringLiteral("Agency staff"));
        QCOMPARE(document->history().size(), std::size_t(1));
    }

    void whatIsNoLineIsRefusedWithItsPlace() {
        const Refusals refused =
            model->enter({{0, 0, "Nursing"}, {0, 1, "1"}, {1, 0, "Biscuits"}, {1, 1, "2"}});
        QCOMPARE(refused.size(), std::size_t(1));
        QCOMPARE(refused.front().row, 1);
        QCOMPARE(refused.front().column, 0);
        QVERIFY2(refused.front().reason.contains("Biscuits", Qt::CaseInsensitive),
                 qPrintable(refused.front().reason));
        QVERIFY(!document->isModified());
    }

    void aLineTwiceIsRefused() {
        QCOMPARE(model->enter({{0, 0, "Nursing"}, {0, 1, "1"}, {1, 0, "Nursing"}, {1, 1, "2"}}).size(),
                 std::size_t(1));
        QVERIFY(!document->isModified());
    }

    void belowTheLastRowNamesAreAskedFor() {
        QCOMPARE(model->enter({{2, 1, "1"}, {3, 1, "2"}}).size(), std::size_t(1));
        QVERIFY(!document->isModified());
    }

    void textIsRefusedInItsMonth() {
        const Refusals refused = type(0, 4, "much");
        QCOMPARE(refused.size(), std::size_t(1));
        QCOMPARE(refused.front().column, 4);
    }

    void monthByMonthAddsUpToTheYearKept() {
        model->setView(MonthsView::monthByMonth);
        QVERIFY(model->enter({{1, 1, "50000"}, {1, 2, "52,000"}, {1, 3, "(1000)"}}).empty());
        QCOMPARE(held("actuals:RNL:2015/16:nursing:1:actual:amount"), std::string("50000"));
        QCOMPARE(held("actuals:RNL:2015/16:nursing:2:actual:amount"), std::string("102000"));
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("101000"));
        QCOMPARE(shown(1, 2), QStringLiteral("52,000"));
        model->setView(MonthsView::toDate);
        QCOMPARE(shown(1, 2), QStringLiteral("102,000"));
        QCOMPARE(document->history().size(), std::size_t(1));
    }

    void aMonthCorrectedMovesTheRestOfTheYear() {
        QVERIFY(model->enter({{1, 1, "100"}, {1, 2, "200"}, {1, 3, "300"}}).empty());
        model->setView(MonthsView::monthByMonth);
        QVERIFY(type(1, 2, "150").empty());
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("350"));
        QCOMPARE(shown(1, 3), QStringLiteral("100"));
    }

    void aMonthThatCoversOthersSaysSo() {
        QVERIFY(type(1, 3, "300").empty());
        model->setView(MonthsView::monthByMonth);
        QVERIFY(model->index(1, 3).data(Qt::ToolTipRole).toString().contains("3 month"));
    }

    void aPartNeedsItsAmountAndGoesWithIt() {
        MonthsModel parts(*document, actualOf("actual", "non_recurrent"), QStringLiteral("parts"));
        QCOMPARE(parts.enter({{1, 3, "20"}}).size(), std::size_t(1));
        QVERIFY(type(1, 3, "300").empty());
        QVERIFY(parts.enter({{1, 3, "20"}}).empty());
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:actual:non_recurrent"), std::string("20"));
        QVERIFY(parts.enter({{1, 3, ""}}).empty());
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("300"));
        QVERIFY(parts.enter({{1, 3, "20"}}).empty());
        QVERIFY(type(1, 3, "").empty());
        QCOMPARE(document->economy()[TableId::actuals].size(), std::size_t(0));
    }

    void kindsAndYearsAreKeptApart() {
        QVERIFY(type(1, 3, "300").empty());
        model->setScope(actualOf("plan"), QStringLiteral("figures"));
        QCOMPARE(shown(1, 3), QString());
        QVERIFY(type(1, 3, "290").empty());
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:plan:amount"), std::string("290"));
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("300"));
    }

    void aRowErasedIsAllItsMonths() {
        QVERIFY(model->enter({{1, 1, "100"}, {1, 2, "200"}, {0, 2, "5"}}).empty());
        QVERIFY(model->eraseRows({1}).empty());
        QCOMPARE(document->economy()[TableId::actuals].size(), std::size_t(1));
        document->undo();
        QCOMPARE(shown(1, 2), QStringLiteral("200"));
    }

    void inAScenarioNoMonthsAreAdded() {
        QVERIFY(type(1, 3, "300").empty());
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(type(1, 3, "310").empty());
        QCOMPARE(model->index(1, 3).data(overrideRole).toInt(), int(OverrideState::own));
        QCOMPARE(held("actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("300"));
        QVERIFY(!type(1, 4, "400").empty());
    }

    void volumesAreOfOneProvider() {
        MonthsModel volumes(*document,
                            {TableId::activityActuals,
                             "volume",
                             {{"provider", "RNL"}, {"year", "2015/16"}},
                             {{"01H", "NEL"}}},
                            QStringLiteral("volumes"));
        QCOMPARE(volumes.leadingColumns(), 2);
        QVERIFY(volumes.enter({{0, 3, "812.5"}}).empty());
        QCOMPARE(held("activity_actuals:01H:RNL:NEL:2015/16:1:volume"), std::string("(no such cell)"));
        QCOMPARE(held("activity_actuals:01H:RNL:NEL:2015/16:2:volume"), std::string("812.5"));
    }

private:
    Refusals type(int row, int column, const char* text) {
        return model->enter({{row, column, QString::fromUtf8(text)}});
    }
    QString shown(int row, int column) const { return model->index(row, column).data().toString(); }
    QString heading(int column) const {
        return model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    std::string held(const char* address) const { return textAt(document->economy(), address); }

    std::unique_ptr<Document> document;
    std::unique_ptr<MonthsModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_MAIN(TestMonthsModel)
#include "test_months_model.moc"
