#include "economy/edit/scenario_edit.h"
#include "intake_files.h"
#include "proposal/intake/remembered_choice.h"
#include "support/economy_builder.h"

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Economy small() {
    EconomyBuilder rows;
    rows.add(TableId::economy, {{"name", "Small"}, {"base_year", "2015/16"}, {"years", "2"}});
    rows.add(TableId::organisations, {{"org", "CCG"}, {"name", "Commissioner"}, {"kind", "commissioner"}});
    rows.add(TableId::organisations, {{"org", "RNL"}, {"name", "North Trust"}, {"kind", "acute"}});
    rows.add(TableId::indices, {{"index", "pay"}, {"year", "2016/17"}, {"rate", "2%"}});
    rows.add(TableId::budgets, {{"org", "RNL"},
                                {"line", "nursing"},
                                {"name", "Nursing"},
                                {"category", "nursing"},
                                {"amount", "100000"},
                                {"index", "pay"}});
    rows.add(
        TableId::budgets,
        {{"org", "RNL"}, {"line", "drugs"}, {"name", "Drugs"}, {"category", "drugs"}, {"amount", "5000"}});
    return rows.economy;
}

IntakePlan planOf(const std::string& text, const Economy& economy = small(),
                  TableId table = TableId::budgets) {
    return Intake(pasted(text), economy, table).plan(economy);
}

QString reasons(const IntakePlan& plan) {
    QString all;
    for (const LeftOutRow& row : plan.leftOut)
        all += QStringLiteral("%1 %2: %3\n")
                   .arg(row.row)
                   .arg(QString::fromStdString(row.label), QString::fromStdString(english(row.why)));
    return all;
}

} // namespace

class TestIntakePlan : public QObject {
    Q_OBJECT

private slots:
    void rowsThatAreThereChangeAndOthersAreAdded() {
        const Economy before = small();
        const IntakePlan plan = planOf(
            "Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing staff\t120000\nRNL\tDrugs\tDrugs\t5000\n"
            "RNL\tEnergy\tPremises\t700\n");
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.updated, std::size_t{1});
        QCOMPARE(plan.unchanged, std::size_t{1});
        QCOMPARE(plan.added, std::size_t{1});
        QCOMPARE(plan.changes.front().before, std::string("100000"));
        QCOMPARE(plan.changes.front().after, std::string("120000"));
        QCOMPARE(after(plan, before, "budgets:RNL:nursing:index"),
                 std::string("pay")); // what is not in the file stays
        QCOMPARE(after(plan, before, "budgets:RNL:energy:name"), std::string("Energy"));
        Economy then = before;
        QVERIFY(apply(plan.command, then).empty());
        QVERIFY(apply(inverse(plan.command), then).empty());
        QVERIFY(then == before);
    }

    void onlyOneOfThemMayBeWanted() {
        const Economy before = small();
        Intake intake(pasted("Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing "
                             "staff\t120000\nRNL\tEnergy\tPremises\t700\n"),
                      before, TableId::budgets);
        intake.choice.existing = Existing::update;
        IntakePlan plan = intake.plan(before);
        QCOMPARE(plan.added, std::size_t{0});
        QCOMPARE(plan.updated, std::size_t{1});
        QVERIFY2(reasons(plan).contains("3 RNL: there is no such row here"), qPrintable(reasons(plan)));
        intake.choice.existing = Existing::add;
        plan = intake.plan(before);
        QCOMPARE(plan.added, std::size_t{1});
        QCOMPARE(plan.updated, std::size_t{0});
    }

    void figuresAreUnderstoodAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("amount");
        QTest::newRow("thousands commas") << "1,234,567"
                                          << "1234567";
        QTest::newRow("brackets") << "(1,234.50)"
                                  << "-1234.5";
        QTest::newRow("trailing minus") << "1234-"
                                        << "-1234";
        QTest::newRow("pounds") << "£ 1,234"
                                << "1234";
        QTest::newRow("dash") << "-"
                              << "0";
        QTest::newRow("nil") << "nil"
                             << "0";
        QTest::newRow("pennies") << "0.1"
                                 << "0.1";
    }
    void figuresAreUnderstoodAsPeopleWriteThem() {
        QFETCH(QString, written);
        QFETCH(QString, amount);
        const IntakePlan plan = planOf("Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing\t" +
                                       written.toStdString() + "\nRNL\tDrugs\tDrugs\t1\n");
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(QString::fromStdString(after(plan, small(), "budgets:RNL:nursing:amount")), amount);
    }

    void unitsComeFromHeadingUnitsLineOrTitle_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount");
        const QString rows = "\nRNL\tNursing\tNursing\t1.5\nRNL\tDrugs\tDrugs\t2.5\n";
        QTest::newRow("heading") << "Trust\tLine\tCategory\tBudget £000" + rows << "1500";
        QTest::newRow("heading in millions") << "Trust\tLine\tCategory\tBudget (£m)" + rows << "1500000";
        QTest::newRow("units line") << "Trust\tLine\tCategory\tBudget\n\t\t\t£'000" + rows << "1500";
        QTest::newRow("title") << "Budgets, all figures in £000\nTrust\tLine\tCategory\tBudget" + rows
                               << "1500";
        QTest::newRow("pounds") << "All figures £000\nTrust\tLine\tCategory\tBudget £" + rows << "1.5";
    }
    void unitsComeFromHeadingUnitsLineOrTitle() {
        QFETCH(QString, text);
        QFETCH(QString, amount);
        const IntakePlan plan = planOf(text.toStdString());
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(QString::fromStdString(after(plan, small(), "budgets:RNL:nursing:amount")), amount);
    }

    void signsAreGuessedFromIncomeAndCosts_data() {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("sign");
        QTest::newRow("ledger") << "Training income\t-10\nNurses\t20\nDrugs\t30\n"
                                << static_cast<int>(IntakeSign::incomeNegative);
        QTest::newRow("accounts") << "Training income\t10\nNurses\t(20)\nDrugs\t(30)\n"
                                  << static_cast<int>(IntakeSign::costsNegative);
        QTest::newRow("all turned") << "Training income\t-10\nNurses\t-20\nDrugs\t-30\n"
                                    << static_cast<int>(IntakeSign::reversed);
        QTest::newRow("plain") << "Training income\t10\nNurses\t20\nDrugs\t-3\nDoctors\t4\n"
                               << static_cast<int>(IntakeSign::asWritten);
    }
    void signsAreGuessedFromIncomeAndCosts() {
        QFETCH(QString, rows);
        QFETCH(int, sign);
        Intake intake(pasted("Description\tAmount\n" + rows.toStdString()), small(), TableId::budgets);
        QCOMPARE(static_cast<int>(intake.field("amount").sign), sign);
    }

    void everyProblemIsToldWithItsPlaceAndNothingIsDone() {
        const Economy before = small();
        const IntakePlan plan = planOf("Trust\tLine\tCategory\tAmount\tIndex\nRNL\tNursing\tNursing\tmany\tpa"
                                       "y\nRNL\tWards\tcleverness\t5\t\n"
                                       "RNL\tDrugs\tDrugs\t#REF!\t\nRNL\tEnergy\tPremises\t7\t\n");
        QVERIFY(plan.command.empty());
        const QString all = told(plan);
        QVERIFY2(all.contains("row 2, Amount, “many”: “many” is not an amount of money"), qPrintable(all));
        QVERIFY2(all.contains("row 3, Category, “cleverness”"), qPrintable(all));
        QVERIFY2(all.contains("row 4, Amount, “#REF!”: the sheet shows an error here"), qPrintable(all));
        QCOMPARE(plan.refusals(), std::size_t{3});
        Intake intake(
            pasted("Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing\tmany\nRNL\tEnergy\tPremises\t7\n"),
            before, TableId::budgets);
        intake.choice.withoutWrong = true;
        const IntakePlan without = intake.plan(before);
        QCOMPARE(without.added, std::size_t{1});
        QCOMPARE(after(without, before, "budgets:RNL:nursing:amount"), std::string("100000"));
    }

    void whatIsNoFigureLeavesItsRowOutAndSaysWhy() {
        const IntakePlan plan = planOf("Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing\t*"
                                       "\nRNL\tDrugs\tDrugs\tn/a\nRNL\tEnergy\tPremises\t7\n"
                                       "RNL\tTotal pay\tNursing\t7\nNote: made up\n");
        const QString all = reasons(plan);
        QVERIFY2(all.contains("2 RNL: the figure in “Amount” is suppressed: *"), qPrintable(all));
        QVERIFY2(all.contains("3 RNL: “Amount” says that there is no figure: n/a"), qPrintable(all));
        QVERIFY2(all.contains("5 RNL: a total of other rows"), qPrintable(all));
        QVERIFY2(all.contains("6 Note: made up: a note below the table"), qPrintable(all));
    }

    void whatIsMissingIsMadeOnlyWhereItIsWanted() {
        const Economy before = small();
        Intake intake(pasted("Organisation\tLine\tCategory\tAmount\tIndex\nWestfell Community NHS "
                             "Trust\tNursing\tNursing\t5\tnon-pay\n"),
                      before, TableId::budgets);
        const IntakePlan made = intake.plan(before);
        QVERIFY2(made.problems.empty(), qPrintable(told(made)));
        QCOMPARE(made.missing.size(), std::size_t{2});
        QCOMPARE(made.missing[0].code, std::string("westfell_community_nhs_trust"));
        QCOMPARE(made.missing[0].kind, std::string("community"));
        QCOMPARE(after(made, before, "organisations:westfell_community_nhs_trust:name"),
                 std::string("Westfell Community NHS Trust"));
        QCOMPARE(after(made, before, "indices:non_pay:2016/17:rate"), std::string("0%"));
        intake.choice.notMade.insert({TableId::organisations, "westfell_community_nhs_trust"});
        const IntakePlan refused = intake.plan(before);
        QVERIFY(refused.command.empty());
        QVERIFY2(told(refused).contains("“Westfell Community NHS Trust” is not in Organisations"),
                 qPrintable(told(refused)));
        QVERIFY(!refused.missing[0].wanted); // it can be ticked again
        intake.choice.meanings[{0, "Westfell Community NHS Trust"}] = "RNL";
        QCOMPARE(intake.plan(before).updated, std::size_t{1});
    }

    void namesOfOrganisationsAreKnownWhateverKindOfTrustTheyAreCalled() {
        const IntakePlan plan =
            planOf("Organisation\tLine\tCategory\tAmount\nNORTH NHS FOUNDATION TRUST\tNursing\tNursing\t5\n");
        QVERIFY2(plan.missing.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.updated, std::size_t{1});
    }

    void rowsOfTheSameAreAddedUpUnlessTheyDisagree() {
        const IntakePlan plan = planOf("Trust\tAccount "
                                       "code\tDescription\tCategory\tAmount\nRNL\tB1\tNurses\tNursing\t5."
                                       "5\nRNL\tB1\tNurses\tNursing\t7\n");
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(after(plan, small(), "budgets:RNL:B1:amount"), std::string("12.5"));
        QCOMPARE(plan.addedUp, std::size_t{1});
        const IntakePlan apart = planOf("Trust\tAccount "
                                        "code\tDescription\tCategory\tAmount\nRNL\tB1\tNurses\tNursing\t5."
                                        "5\nRNL\tB1\tNurses\tDrugs\t7\n");
        QVERIFY2(told(apart).contains("row 2 has the same keys, but “nursing” here"),
                 qPrintable(told(apart)));
    }

    void monthsAcrossAreToDateOrAddedToThoseBefore() {
        Economy before = small();
        Row row(specification(TableId::actuals).columns.size());
        const TableSpec& spec = specification(TableId::actuals);
        const std::pair<const char*, const char*> cells[]{{"org", "RNL"},      {"year", "2015/16"},
                                                          {"line", "nursing"}, {"month", "1"},
                                                          {"kind", "actual"},  {"amount", "10"}};
        for (const auto& [column, text] : cells) row[*spec.find(column)] = text;
        QVERIFY(before[TableId::actuals].append(row));
        Intake intake(pasted("Line\tMay-15\tJun-15\nNursing\t20\t30\nDrugs\t2\t3\n"), before,
                      TableId::actuals);
        intake.fix("org", "RNL");
        QCOMPARE(intake.field("month").from, FieldFrom::headings);
        QCOMPARE(intake.field("year").from, FieldFrom::headings);
        IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(after(plan, before, "actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("30"));
        intake.choice.eachMonth = true;
        plan = intake.plan(before);
        QCOMPARE(after(plan, before, "actuals:RNL:2015/16:nursing:1:actual:amount"), std::string("10"));
        QCOMPARE(after(plan, before, "actuals:RNL:2015/16:nursing:2:actual:amount"), std::string("30"));
        QCOMPARE(after(plan, before, "actuals:RNL:2015/16:nursing:3:actual:amount"), std::string("60"));
        QCOMPARE(after(plan, before, "actuals:RNL:2015/16:drugs:3:actual:amount"), std::string("5"));
    }

    void yearsAcrossAreYearlyRates() {
        const IntakePlan plan =
            planOf("Index\t2016/17\t2017-18\tFY19\nPay\t1.5%\t2%\t2.5%\nPrices\t0.02\t3%\t-0.5%\n", small(),
                   TableId::indices);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(after(plan, small(), "indices:pay:2018/19:rate"), std::string("2.5%"));
        QCOMPARE(after(plan, small(), "indices:prices:2016/17:rate"), std::string("2%"));
        QCOMPARE(plan.updated, std::size_t{1});
        const IntakePlan bare =
            planOf("Index\t2016/17 %\t2017/18 %\nPay\t1.5\t2\n", small(), TableId::indices);
        QVERIFY2(bare.problems.empty(), qPrintable(told(bare)));
        QCOMPARE(after(bare, small(), "indices:pay:2016/17:rate"), std::string("1.5%"));
    }

    void populationsObservationsAndTariffsComeInToo() {
        QCOMPARE(planOf("Population\tAge band\tPatients\nNorth\t0-4\t1,250\nNorth\t5-14\t2,310\n", small(),
                        TableId::populations)
                     .added,
                 std::size_t{2});
        const IntakePlan seen =
            planOf("Measure\tApr-15\tMay-15\nFour-hour breaches\t120\t133\n", small(), TableId::observations);
        QVERIFY2(seen.problems.empty(), qPrintable(told(seen)));
        QCOMPARE(after(seen, small(), "observations:four_hour_breaches:2015-05:value"), std::string("133"));
        Intake prices(pasted("Point of delivery\t2015/16\t2016/17\nNEL\t2,488\t2,500\nOP\t208\t210\n"),
                      small(), TableId::tariffs);
        prices.fix("tariff", "national");
        const IntakePlan plan = prices.plan(small());
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(after(plan, small(), "tariffs:national:NEL:2016/17:price"), std::string("2500"));
    }

    void aScenarioTakesWhatIsThereAsItsOverridesAndNoNewRows() {
        const Economy before = small();
        auto made = addScenario(before, "base", "Try");
        Economy tried = before;
        QVERIFY(apply(*made, tried).empty());
        const std::string code = tried[TableId::scenarios][0].front();
        Intake intake(
            pasted(
                "Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing\t120000\nRNL\tEnergy\tPremises\t700\n"),
            tried, TableId::budgets);
        const IntakePlan plan = intake.plan(tried, code);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QVERIFY2(reasons(plan).contains("rows are added in the base"), qPrintable(reasons(plan)));
        QVERIFY(apply(plan.command, tried).empty());
        QCOMPARE(tried[TableId::budgets].size(), std::size_t{2});
        QCOMPARE(tried.text(*tried.locate("budgets:RNL:nursing:amount")), std::string("100000"));
        const auto effective = applyScenario(tried, code);
        QCOMPARE(effective->text(*effective->locate("budgets:RNL:nursing:amount")), std::string("120000"));
    }

    void lockedCellsAreNotChanged() {
        Economy before = small();
        Row lock(specification(TableId::locks).columns.size());
        lock[0] = "L1";
        lock[1] = "budgets:RNL:*:amount";
        lock[2] = "signed off";
        QVERIFY(before[TableId::locks].append(lock));
        const IntakePlan plan =
            planOf("Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing\t120000\n", before);
        QVERIFY2(told(plan).contains("this is locked (signed off)"), qPrintable(told(plan)));
        QVERIFY(plan.command.empty());
    }

    void theSameDecisionsAreProposedForTheNextFileWithTheseHeadings() {
        const Economy before = small();
        Intake first(pasted("Line\t2015/16 Outturn £000\tDirectorate\nNurses A\t5\tSurgery\n"), before,
                     TableId::budgets);
        first.fix("org", "RNL");
        first.choice.meanings[{3, "Nurses A"}] = "nursing";
        first.choice.only = RowFilter{2, "Surgery"};
        const std::string kept = rememberedText(first.layout, first.choice);
        Intake next(pasted("Directorate\tLine\t2016/17 Outturn £000\nSurgery\tNurses A\t6\n"), before,
                    TableId::budgets);
        QCOMPARE(headingsKey(next.layout), headingsKey(first.layout));
        const auto recalled = recalledChoice(next.layout, kept);
        QVERIFY(recalled);
        QCOMPARE(recalled->fields[0].fixed, std::string("RNL"));
        QCOMPARE(recalled->fields[*specification(TableId::budgets).find("amount")].column, std::size_t{2});
        QCOMPARE(recalled->meanings, first.choice.meanings);
        QCOMPARE(recalled->only->column, std::size_t{0});
        for (const char* broken :
             {"", "[]", "{}", "{\"table\":\"nowhere\"}",
              "{\"table\":\"budgets\",\"fields\":[1,{\"column\":\"amount\",\"from\":99}]}"})
            static_cast<void>(recalledChoice(next.layout, broken));
    }

    void itCanBeStopped() {
        const Economy before = small();
        const Intake intake(pasted("Trust\tLine\tCategory\tAmount\nRNL\tNursing\tNursing\t1\n"), before,
                            TableId::budgets);
        const IntakePlan plan = planIntake(before, before, "base", intake.of(), intake.layout, intake.choice,
                                           {"Import", {}}, [] { return false; });
        QVERIFY(!plan.finished);
        QVERIFY(plan.command.empty());
    }

    /// Whatever stands in the cells, there is a plan whose command fits and can be taken back.
    void noTableConfusesIt() {
        const Economy before = small();
        const QStringList words{"RNL", "Nursing", "drugs", "",     "Total",  "1,234", "(5)",     "-",  "*",
                                "n/a", "2015/16", "£000",  "2.5%", "Apr-15", "‹",     "outside", "all"};
        quint32 seed = 7;
        const auto next = [&](quint32 limit) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % limit;
        };
        const auto tables = intakeTables(true);
        for (int round = 0; round < 600; ++round) {
            QString text;
            const quint32 columns = 1 + next(6);
            for (quint32 row = 0; row < 2 + next(8); ++row) {
                QStringList cells;
                for (quint32 c = 0; c < columns; ++c)
                    cells << words[static_cast<qsizetype>(next(static_cast<quint32>(words.size())))];
                text += cells.join('\t') + '\n';
            }
            const auto file = readPastedTable("pasted", text.toStdString());
            if (!file) continue;
            Intake intake(*file, before, tables[next(static_cast<quint32>(tables.size()))]);
            intake.choice.withoutWrong = next(2) == 0;
            const IntakePlan plan = intake.plan(before);
            Economy then = before;
            QVERIFY(apply(plan.command, then).empty());
            QVERIFY(unreadable(plan.command).empty());
            QVERIFY(apply(inverse(plan.command), then).empty());
            QVERIFY(then == before);
        }
    }
};

QTEST_APPLESS_MAIN(TestIntakePlan)
#include "test_intake_plan.moc"
