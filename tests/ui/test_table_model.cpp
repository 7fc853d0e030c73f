#include "grid/table_model.h"
#include "small_economy.h"

#include <QAbstractItemModelTester>

using namespace breakeven;
using namespace breakeven::ui;

class TestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        document = std::make_unique<Document>();
        document->start(smallEconomy(), QStringLiteral("Small"));
        model = std::make_unique<TableModel>(
            *document, TableScope{TableId::budgets, {{"org", "RNL"}}, {"driver"}, nullptr, {}, {}});
    }
    void cleanup() {
        model.reset();
        document.reset();
    }

    void aPartOfATableHidesWhatIsTheSameThroughout() {
        QCOMPARE(model->rowCount(), 3); // two lines and the row that waits
        QCOMPARE(heading(0), QStringLiteral("Line"));
        QCOMPARE(heading(4), QStringLiteral("Amount £"));
        QCOMPARE(at(0, 1).data().toString(), QStringLiteral("Nursing"));
    }

    void theModelKeepsQtsRules() {
        const QAbstractItemModelTester tester(model.get());
        QVERIFY(model->enter({{0, 4, QStringLiteral("1")}}).empty());
        QVERIFY(model->enter({{2, 1, QStringLiteral("Last")}}).empty());
    }

    void figuresAndWordsAreShownAsPeopleSayThem() {
        QVERIFY(model->setData(at(1, 4), QStringLiteral("-350000")));
        QCOMPARE(at(1, 4).data().toString(), QStringLiteral("(350,000)"));
        QVERIFY(at(1, 4).data(negativeRole).toBool());
        QCOMPARE(at(0, 2).data().toString(), QStringLiteral("Nursing staff"));
        QVERIFY(at(0, 6).data(defaultedRole).toBool());
        QCOMPARE(at(0, 6).data().toString(), QStringLiteral("Yes"));
        QCOMPARE(at(0, 4).data(noteRole).toString(),
                 QStringLiteral("From the accounts (Annual report 2014/15)"));
    }

    void wordsAndSumsAreUnderstood_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("held");
        QTest::newRow("sum") << 4 << "=250*12"
                             << "3000";
        QTest::newRow("sum with brackets") << 4 << "= (1,000 + 500) / 4 - 1"
                                           << "374";
        QTest::newRow("per cent in a sum") << 4 << "=600000*102.5%"
                                           << "615000";
        QTest::newRow("pounds") << 4 << "£1,234.50"
                                << "1234.5";
        QTest::newRow("brackets") << 4 << "(1,234)"
                                  << "-1234";
        QTest::newRow("accountant's nought") << 4 << " £-  "
                                             << "0";
        QTest::newRow("word") << 2 << "Clinical supplies"
                              << "clinical_supplies";
        QTest::newRow("rate") << 7 << "12.50%"
                              << "12.5%";
        QTest::newRow("rate sum") << 7 << "=10%+2.5%"
                                  << "12.5%";
        QTest::newRow("flag") << 6 << "No"
                              << "no";
        QTest::newRow("year") << 12 << "2015-16"
                              << "2015/16";
    }
    void wordsAndSumsAreUnderstood() {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(QString, held);
        QVERIFY(model->enter({{0, column, typed}}).empty());
        QCOMPARE(at(0, column).data(canonicalRole).toString(), held);
    }

    void aSumTypedAsTheValueOfAnOverrideStaysBehindIt() {
        document->setScenario("merger");
        const std::vector<CellEntry> entries{{*parseAddress("budgets:RNL:nursing:amount"), "7"}};
        QVERIFY(document->enter(entries).empty());
        document->setScenario("base");
        TableModel overrides(*document, TableScope{TableId::overrides});
        const Table& table = document->economy()[TableId::overrides];
        const QModelIndex value = overrides.indexOf(table.address(table.size() - 1, "value"));
        QVERIFY(value.isValid());
        WorkingUnit::of(*document).choose(MoneyUnit::thousands);
        QVERIFY(overrides.enter({{value.row(), value.column(), "=1+2"}}).empty());
        QCOMPARE(value.data(canonicalRole).toString(), "3000");
        QCOMPARE(value.data(formulaRole).toString(), "=1+2");
        QVERIFY(value.data(Qt::ToolTipRole).toString().contains("=1+2"));
        WorkingUnit::of(*document).choose(MoneyUnit::pounds);
        QCOMPARE(value.data(formulaRole).toString(), "=(1+2)k");
        // The row that waits keeps it until it has its keys.
        const int last = overrides.rowCount() - 1;
        const auto column = [&](const char* name) {
            return overrides.indexOf(table.address(0, name)).column();
        };
        QVERIFY(overrides.enter({{last, column("cell"), "budgets:RNL:nursing:amount"}}).empty());
        QVERIFY(overrides.enter({{last, column("value"), "=4*5"}}).empty());
        QVERIFY(overrides.enter({{last, column("scenario"), "merger"}}).empty());
        const Table& now = document->economy()[TableId::overrides];
        QCOMPARE(now.at(now.size() - 1, "value"), std::string("20"));
        QCOMPARE(overrides.indexOf(now.address(now.size() - 1, "value")).data(formulaRole).toString(),
                 "=4*5");
    }

    void nonsenseIsRefusedWithItsPlaceAndReason() {
        for (const char* typed : {"=1/0", "=(1+2", "=2+", "abc", "1,23"}) {
            const Refusals refusals = model->enter({{1, 4, QString::fromLatin1(typed)}});
            QCOMPARE(refusals.size(), std::size_t(1));
            QCOMPARE(refusals.front().row, 1);
            QCOMPARE(refusals.front().column, 4);
            QVERIFY(!refusals.front().reason.isEmpty());
        }
        QVERIFY(!document->isModified());
    }

    void theWaitingRowTakesItsPlaceOnceItHasItsKeys() {
        QVERIFY(model->enter({{2, 4, QStringLiteral("500")}}).empty());
        QVERIFY(!document->isModified());
        QCOMPARE(at(2, 4).data().toString(), QStringLiteral("500"));
        QSignalSpy settled(model.get(), &GridModel::rowSettled);
        QVERIFY(model->enter({{2, 0, QStringLiteral("cleaning")}}).empty());
        QCOMPARE(settled.count(), 1);
        QCOMPARE(settled.front().front().toInt(), 2);
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(textAt(document->economy(), "budgets:RNL:cleaning:amount"), std::string("500"));
        QCOMPARE(document->economy()[TableId::budgets][2][1], std::string("cleaning"));
        QCOMPARE(document->history().size(), std::size_t(1));
        QCOMPARE(document->undoText(), QStringLiteral("Added cleaning, North Cumbria, to Budgets (£500)"));
        document->undo();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(at(2, 4).data().toString(), QString());
    }

    void aNameMakesACode() {
        QVERIFY(model->enter({{2, 1, QStringLiteral("Nursing")}}).empty());
        QCOMPARE(at(2, 0).data().toString(), QStringLiteral("nursing-2"));
        QVERIFY(model->enter({{3, 1, QStringLiteral("Theatre & wards, St. Mary's")}}).empty());
        QCOMPARE(at(3, 0).data().toString(), QStringLiteral("theatre_wards_st_marys"));
    }

    void aRowWaitsWhereItIsWanted() {
        model->placeWaitingRow(1);
        QCOMPARE(model->waitingRow(), 1);
        QCOMPARE(at(2, 1).data().toString(), QStringLiteral("Drugs"));
        QVERIFY(model->enter({{1, 0, QStringLiteral("medical")}}).empty());
        QCOMPARE(document->economy()[TableId::budgets][1][1], std::string("medical"));
        QCOMPARE(at(1, 0).data().toString(), QStringLiteral("medical"));
        QCOMPARE(model->waitingRow(), 3);
    }

    // Rows that come and go while one waits among them, by undo and redo too.
    void rowsComeAndGoAroundTheOneThatWaits() {
        const QAbstractItemModelTester tester(model.get());
        for (int waitsAt = 0; waitsAt < 3; ++waitsAt)
            for (std::size_t position = 0; position <= 2; ++position) {
                model->placeWaitingRow(waitsAt);
                Row row(specification(TableId::budgets).columns.size());
                row[0] = "RNL";
                row[1] = "added";
                const Table& table = document->economy()[TableId::budgets];
                std::size_t at = 0; // where the organisation's row of that number stands
                for (std::size_t left = position; at < table.size() && (table[at][0] != "RNL" || left > 0);
                     ++at)
                    if (table[at][0] == "RNL") --left;
                QVERIFY(document->insertRows(TableId::budgets, at, {row}).empty());
                document->undo();
                model->placeWaitingRow(waitsAt);
                document->redo();
                QCOMPARE(model->rowCount(), 4);
                document->undo();
                QCOMPARE(model->rowCount(), 3);
            }
    }

    void rowsAreDuplicatedMovedAndDeleted() {
        QVERIFY(model->duplicateRows({0, 1}).empty());
        QCOMPARE(lines(), QStringLiteral("nursing drugs nursing-2 drugs-2"));
        QCOMPARE(document->history().size(), std::size_t(1));
        QVERIFY(model->moveRows(1, 2, true).empty());
        QCOMPARE(lines(), QStringLiteral("drugs nursing-2 nursing drugs-2"));
        QVERIFY(model->moveRows(0, 2, false).empty());
        QCOMPARE(lines(), QStringLiteral("nursing drugs nursing-2 drugs-2"));
        QVERIFY(model->eraseRows({0, 2}).empty());
        QCOMPARE(lines(), QStringLiteral("drugs drugs-2"));
        for (int i = 0; i < 4; ++i) document->undo();
        QVERIFY(document->economy() == smallEconomy());
        QCOMPARE(lines(), QStringLiteral("nursing drugs"));
    }

    void inAScenarioCellsAreMarkedAndTheRowThatWaitsBecomesItsOwn() {
        document->setScenario(QStringLiteral("merger"));
        QCOMPARE(model->rowCount(), 3);
        QVERIFY(model->enter({{0, 4, QStringLiteral("550000")}}).empty());
        QCOMPARE(at(0, 4).data(overrideRole).toInt(), int(OverrideState::own));
        QVERIFY(at(0, 4).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Base: 600,000")));
        QCOMPARE(at(1, 4).data(overrideRole).toInt(), int(OverrideState::none));
        QVERIFY(model->enter({{2, 1, QStringLiteral("ward")}}).empty());
        QCOMPARE(document->economy()[TableId::budgets].size(), std::size_t(4));
        QCOMPARE(at(2, 4).data(overrideRole).toInt(), int(OverrideState::own));
        QVERIFY(at(2, 4).data(Qt::ToolTipRole).toString().contains(QStringLiteral("only in this scenario")));
        QVERIFY(!at(2, 1).data(defaultedRole).toBool());
        document->setScenario(QStringLiteral("base"));
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(at(0, 4).data().toString(), QStringLiteral("600,000"));
        QVERIFY(at(2, 1).data(defaultedRole).toBool()); // greyed: it is off here
        QVERIFY(at(2, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("It does not count here")));
        QCOMPARE(TableModel(*document, {TableId::activity}).canAddRows(), true);
        document->setScenario(QStringLiteral("merger"));
        QCOMPARE(TableModel(*document, {TableId::activity}).canAddRows(), false);
        document->setScenario(QStringLiteral("base"));
    }

    void referencesAreShownAndTakenByName() {
        TableModel contracts(*document, {TableId::contracts});
        const QModelIndex provider = contracts.index(0, 2);
        QCOMPARE(provider.data().toString(), QStringLiteral("North Cumbria (RNL)"));
        QVERIFY(contracts.enter({{0, 1, QStringLiteral("north cumbria")}}).empty());
        QCOMPARE(contracts.index(0, 1).data(canonicalRole).toString(), QStringLiteral("RNL"));
        QVERIFY(contracts.enter({{0, 1, QStringLiteral("Cumbria CCG (01H)")}}).empty());
        QVERIFY(!contracts.enter({{0, 1, QStringLiteral("Nowhere")}}).empty());
        QCOMPARE(contracts.index(0, 1).data(canonicalRole).toString(), QStringLiteral("01H"));
    }

    void whatHasOnlyACodeIsReadByNameAndTakenByIt() {
        Editor editor(document->economy());
        editor.insert(TableId::tariffs, 0, {"national", "NEL", "2014/15", "1500"});
        editor.insert(TableId::tariffs, 1, {"north_west", "NEL", "2014/15", "1600"});
        QVERIFY(document->edit(std::move(editor).command({})).empty());
        TableModel prices(*document, {TableId::tariffs});
        QCOMPARE(prices.index(0, 0).data().toString(), QStringLiteral("National"));
        QCOMPARE(prices.index(1, 0).data().toString(), QStringLiteral("North west (north_west)"));
        QCOMPARE(prices.index(0, 0).data(Qt::EditRole).toString(), QStringLiteral("national"));
        QCOMPARE(prices.index(1, 0).data(copiedRole).toString(), QStringLiteral("north_west"));
        const int waiting = prices.rowCount() - 1;
        QVERIFY(prices
                    .enter({{waiting, 0, QStringLiteral("north west")},
                            {waiting, 1, QStringLiteral("NEL")},
                            {waiting, 2, QStringLiteral("2015/16")},
                            {waiting, 3, QStringLiteral("1700")}})
                    .empty());
        QCOMPARE(textAt(document->economy(), "tariffs:north_west:NEL:2015/16:price"), std::string("1700"));
    }

    void addressesAreShownByNameAndTypedAsTheyAre() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(model->enter({{0, 4, QStringLiteral("100")}}).empty());
        TableModel overrides(*document, TableScope{TableId::overrides, {}, {}, nullptr, {}, {}});
        const QModelIndex cell = overrides.index(0, 2);
        QCOMPARE(cell.data().toString(), QStringLiteral("Budgets, Nursing (North Cumbria), Amount"));
        QCOMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("budgets:RNL:nursing:amount"));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("Budgets, Nursing (North Cumbria), Amount\nbudgets:RNL:nursing:amount"));
        document->setScenario(QStringLiteral("base"));
        QVERIFY(overrides.setData(cell, QStringLiteral("budgets:RNL:*:amount")));
        QCOMPARE(cell.data().toString(), QStringLiteral("Budgets, North Cumbria · every line, Amount"));
        QVERIFY(overrides.setData(cell, QStringLiteral("budgets:*:*:amount")));
        QCOMPARE(cell.data().toString(), QStringLiteral("Budgets, every row, Amount"));
    }

    void aCodeIsRenamedEverywhere() {
        TableModel organisations(*document, {TableId::organisations});
        QVERIFY(!organisations.rename(0, QStringLiteral("01H")).empty());
        QVERIFY(organisations.rename(0, QStringLiteral("RTX")).empty());
        QCOMPARE(textAt(document->economy(), "contracts:C1:provider"), std::string("RTX"));
        QCOMPARE(document->undoText(), QStringLiteral("Renamed the code RNL to RTX"));
    }

    void problemsMarkTheirCells() {
        QSignalSpy changed(document.get(), &Document::problemsChanged);
        Editor editor(document->economy());
        editor.set({TableId::budgets, 0, specification(TableId::budgets).find("amount").value()}, "");
        QVERIFY(document->edit(std::move(editor).command(message("Blank"))).empty());
        QTRY_VERIFY(at(0, 4).data(inErrorRole).toBool());
        QVERIFY(!at(0, 4).data(problemsRole).toStringList().isEmpty());
    }

private:
    QModelIndex at(int row, int column) const { return model->index(row, column); }
    QString heading(int column) const {
        return model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString lines() const {
        QStringList codes;
        for (int row = 0; row < model->settledRows(); ++row) codes << at(row, 0).data().toString();
        return codes.join(QLatin1Char(' '));
    }

    std::unique_ptr<Document> document;
    std::unique_ptr<TableModel> model;
};

QTEST_MAIN(TestTableModel)
#include "test_table_model.moc"
