#include "economy/check/validation.h"
#include "intake_files.h"
#include "ltfm_workbook.h"
#include "support/economy_builder.h"

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Two made-up trusts of the look-alikes.
Economy northmoor() {
    EconomyBuilder rows;
    rows.add(TableId::economy, {{"name", "Made up"}, {"base_year", "2014/15"}, {"years", "3"}});
    rows.add(TableId::organisations,
             {{"org", "XN1"}, {"name", "Northmoor Hospitals NHS Trust"}, {"kind", "acute"}});
    rows.add(TableId::organisations,
             {{"org", "XN2"}, {"name", "Eastdale NHS Foundation Trust"}, {"kind", "acute"}});
    rows.add(TableId::organisations, {{"org", "01X"}, {"name", "Northmoor CCG"}, {"kind", "commissioner"}});
    return rows.economy;
}

QStringList leftOutLabels(const IntakePlan& plan) {
    QStringList labels;
    for (const LeftOutRow& row : plan.leftOut) labels += QString::fromStdString(row.label);
    return labels;
}

} // namespace

/// Files shaped like those people have; every figure in them is made up.
class TestLookAlikes : public QObject {
    Q_OBJECT

private slots:
    void aLedgerExtractBecomesTheBudgetOfItsTrust() {
        const Economy before = northmoor();
        Intake intake(lookAlike("ledger_extract.csv"), before, TableId::budgets);
        QCOMPARE(intake.layout.headings, (HeadingRows{3, 1}));
        QCOMPARE(intake.field("org").from, FieldFrom::fixed); // the title names it
        QCOMPARE(intake.field("org").fixed, std::string("XN1"));
        QCOMPARE(intake.field("line").column, intake.column("Account code"));
        QCOMPARE(intake.field("name").column, intake.column("Account description"));
        QCOMPARE(intake.field("category").column, intake.column("Account description"));
        QCOMPARE(intake.field("amount").column, intake.column("Annual budget"));
        QCOMPARE(intake.field("amount").sign, IntakeSign::incomeNegative);
        // Contracts pay the clinical income; the budget takes the others.
        intake.choice.meanings[{*specification(TableId::budgets).find("category"),
                                "Clinical income - CCG contracts"}] = "";
        const IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.added, std::size_t{11});
        QCOMPARE(plan.addedUp, std::size_t{1}); // the nurses of two cost centres
        QCOMPARE(after(plan, before, "budgets:XN1:B2201:amount"), std::string("18100400"));
        QCOMPARE(after(plan, before, "budgets:XN1:B2201:category"), std::string("nursing"));
        QCOMPARE(after(plan, before, "budgets:XN1:A1190:amount"), std::string("3120500"));
        QCOMPARE(after(plan, before, "budgets:XN1:B2105:category"), std::string("agency"));
        QCOMPARE(after(plan, before, "budgets:XN1:C3102:name"),
                 std::string("Clinical supplies & services, \"single use\""));
        QVERIFY(leftOutLabels(plan).contains("Total"));
        QVERIFY(leftOutLabels(plan).contains("* Credits are shown in brackets."));
    }

    void theSameExtractIsWhatWasSpentToMonthSix() {
        const Economy before = northmoor();
        Intake intake(lookAlike("ledger_extract.csv"), before, TableId::actuals);
        intake.fix("month", "6");
        intake.field("line") = {FieldFrom::column, intake.column("Account description"), {}, {}, {}};
        intake.field("kind") = {FieldFrom::headings, 0, {}, {}, {}};
        intake.choice.across = {intake.column("YTD actual"), intake.column("YTD budget")};
        intake.field("amount") = {FieldFrom::across, 0, {}, {}, IntakeSign::incomeNegative};
        QCOMPARE(intake.field("year").fixed, std::string("2014/15"));
        const std::size_t kind = *specification(TableId::actuals).find("kind");
        intake.choice.meanings[{kind, "YTD actual"}] = "actual";
        intake.choice.meanings[{kind, "YTD budget"}] = "plan";
        const IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(after(plan, before, "actuals:XN1:2014/15:nursing:6:actual:amount"),
                 std::string("9045821.43"));
        QCOMPARE(after(plan, before, "actuals:XN1:2014/15:nursing:6:plan:amount"), std::string("9050200"));
        QCOMPARE(after(plan, before, "actuals:XN1:2014/15:patient_care_income:6:actual:amount"),
                 std::string("20610400"));
    }

    void attendancesByTypeBecomeServicesOfProviders() {
        const Economy before = northmoor();
        Intake intake(lookAlike("ae_monthly.csv"), before, TableId::activity);
        QCOMPARE(intake.field("provider").column, intake.column("Org Code"));
        QCOMPARE(intake.field("commissioner").column, intake.column("Parent Org"));
        QCOMPARE(intake.field("service").from, FieldFrom::headings);
        QCOMPARE(intake.choice.across.size(), std::size_t{6});
        const IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.added, std::size_t{17});         // 3 providers, 6 columns, one suppressed
        QCOMPARE(plan.missing.size(), std::size_t{8}); // the parent, a provider, six services
        const auto westfell = std::find_if(plan.missing.begin(), plan.missing.end(),
                                           [](const NewThing& thing) { return thing.code == "XN3"; });
        QVERIFY(westfell != plan.missing.end());
        QCOMPARE(westfell->name, std::string("WESTFELL COMMUNITY NHS TRUST"));
        QCOMPARE(westfell->kind, std::string("community"));
        Economy then = before;
        QVERIFY(apply(plan.command, then).empty());
        QVERIFY(!hasErrors(validate(then)));
        QVERIFY(apply(inverse(plan.command), then).empty());
        QVERIFY(then == before);
        bool suppressed = false;
        for (const LeftOutRow& row : plan.leftOut)
            suppressed = suppressed || english(row.why).find("suppressed") != std::string::npos;
        QVERIFY(suppressed);
    }

    void theCostCollectionGivesVolumesAddedUpOverDepartments() {
        const Economy before = northmoor();
        Intake intake(lookAlike("national_cost_collection.csv"), before, TableId::activity);
        intake.fix("commissioner", "01X");
        QCOMPARE(intake.field("provider").column, intake.column("Organisation code"));
        intake.field("service") = {FieldFrom::column, intake.column("Currency code"), {}, {}, {}};
        QCOMPARE(intake.field("volume").column, intake.column("Activity"));
        const IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.added, std::size_t{6});
        QCOMPARE(plan.addedUp, std::size_t{2}); // AA22C, elective and not, of both trusts
        QCOMPARE(plan.leftOut.size(), std::size_t{1});
        QVERIFY(after(plan, before, "activity:01X:XN1:DZ11K:volume") != "no such row");
    }

    void unitCostsMayBePrices() {
        const Economy before = northmoor();
        Intake intake(lookAlike("national_cost_collection.csv"), before, TableId::tariffs);
        intake.fix("tariff", "local");
        intake.fix("year", "2014/15");
        intake.field("service") = {FieldFrom::column, intake.column("Currency code"), {}, {}, {}};
        QCOMPARE(intake.field("price").column, intake.column("Unit cost (£)"));
        intake.choice.only = RowFilter{intake.column("Organisation code"), "XN1"};
        intake.choice.sameKeys = SameKeys::refused;
        const IntakePlan plan = intake.plan(before);
        QCOMPARE(plan.refusals(), std::size_t{1}); // two departments, two prices
        QVERIFY2(told(plan).contains("row 2 has the same keys"), qPrintable(told(plan)));
        intake.choice.withoutWrong = true;
        QCOMPARE(intake.plan(before).added, std::size_t{3});
    }

    void accountsOfProvidersAreOneFigureARow() {
        const Economy before = northmoor();
        const ForeignFile file = lookAlike("provider_accounts.csv");
        Intake intake(file, before, TableId::actuals);
        QCOMPARE(intake.field("org").column, intake.column("OrganisationName"));
        QCOMPARE(intake.field("amount").column, intake.column("Total"));
        intake.field("line") = {FieldFrom::column, intake.column("SubCode"), {}, {}, {}};
        intake.field("amount").unit = IntakeUnit::thousands;
        intake.field("amount").sign = IntakeSign::costsNegative;
        intake.fix("year", "2014/15");
        intake.choice.only = RowFilter{intake.column("MainCode"), "A02CY01"};
        IntakePlan plan = intake.plan(before);
        QCOMPARE(plan.words.size(), std::size_t{7}); // none of the codes is known: each is asked about
        QCOMPARE(plan.refusals(), std::size_t{14});
        QVERIFY(plan.command.empty());
        const std::size_t line = *specification(TableId::actuals).find("line");
        const std::pair<const char*, const char*> meanings[]{{"SCI0100A", "patient_care_income"},
                                                             {"SCI0110A", "other_income"},
                                                             {"EXP0130", "other_staff"},
                                                             {"EXP0390", "other_cost"},
                                                             {"EXP0300", "depreciation"},
                                                             {"SCI0180", "pdc_dividend"},
                                                             {"SCI0240", "surplus"}};
        for (const auto& [code, word] : meanings) intake.choice.meanings[{line, code}] = word;
        plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.added, std::size_t{14});
        QCOMPARE(after(plan, before, "actuals:XN1:2014/15:surplus:amount"), std::string("2169000"));
        QCOMPARE(after(plan, before, "actuals:XN2:2014/15:other_staff:amount"), std::string("48015000"));
    }

    void aLongTermModelGivesTheOutturnOfTheBaseYearInPounds() {
        const Economy before = northmoor();
        const auto file = readForeign("ltfm.xlsx", ltfmWorkbook());
        QVERIFY(file);
        QCOMPARE(file->sheets.size(), std::size_t{3});
        Intake intake(*file, before, TableId::budgets, 1);
        QCOMPARE(intake.layout.headings.count, std::size_t{2});
        QCOMPARE(intake.layout.columns[2].heading, std::string("2014/15 Outturn"));
        QCOMPARE(intake.field("org").fixed, std::string("XN1"));
        QCOMPARE(intake.field("amount").column, std::size_t{2});
        QCOMPARE(intake.field("amount").unit, IntakeUnit::thousands);
        QCOMPARE(intake.field("amount").sign, IntakeSign::costsNegative);
        intake.choice.meanings[{*specification(TableId::budgets).find("category"), "NHS clinical income"}] =
            "";
        const IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.added, std::size_t{14});
        QCOMPARE(after(plan, before, "budgets:XN1:other_operating_income:amount"), std::string("10875600"));
        QCOMPARE(after(plan, before, "budgets:XN1:nursing_and_midwifery:amount"), std::string("45990000"));
        QCOMPARE(after(plan, before, "budgets:XN1:agency:category"), std::string("agency"));
        QCOMPARE(after(plan, before, "budgets:XN1:other_operating_costs:category"),
                 std::string("other_cost"));
        const QStringList left = leftOutLabels(plan);
        for (const char* label :
             {"Total income", "Pay total", "All non pay", "EBITDA", "Surplus/(deficit)", "Working row",
              "Note: 2014/15 is the outturn reported to the board.", "NHS clinical income"})
            QVERIFY2(left.contains(label), label);
        QCOMPARE(left.size(), 8);
    }

    void whomATitleNamesIsMadeWhereTheDocumentHasThemNot() {
        EconomyBuilder rows;
        rows.add(TableId::economy, {{"name", "Made up"}, {"base_year", "2014/15"}, {"years", "3"}});
        rows.add(TableId::organisations,
                 {{"org", "01X"}, {"name", "Northmoor CCG"}, {"kind", "commissioner"}});
        const auto file = readForeign("ltfm.xlsx", ltfmWorkbook());
        Intake intake(*file, rows.economy, TableId::budgets, 1);
        QCOMPARE(intake.field("org").fixed, std::string("Northmoor Hospitals NHS Trust"));
        intake.choice.meanings[{*specification(TableId::budgets).find("category"), "NHS clinical income"}] =
            "other_income";
        const IntakePlan plan = intake.plan(rows.economy);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(plan.missing.size(), std::size_t{1});
        QCOMPARE(plan.missing.front().name, std::string("Northmoor Hospitals NHS Trust"));
        QCOMPARE(plan.missing.front().kind, std::string("acute"));
        QCOMPARE(after(plan, rows.economy, "budgets:" + plan.missing.front().code + ":agency:amount"),
                 std::string("8240000"));
    }

    void itsYearsAreActualsOfYears() {
        const Economy before = northmoor();
        const auto file = readForeign("ltfm.xlsx", ltfmWorkbook());
        Intake intake(*file, before, TableId::actuals, 1);
        QCOMPARE(intake.field("year").from, FieldFrom::headings);
        QCOMPARE(intake.choice.across, (std::vector<std::size_t>{1, 2, 3, 4}));
        intake.choice.across = {1, 2};
        const IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        // Of actuals totals and results are lines.
        QCOMPARE(after(plan, before, "actuals:XN1:2014/15:surplus:amount"), std::string("-8544400"));
        QCOMPARE(after(plan, before, "actuals:XN1:2013/14:total_income:amount"), std::string("184550400"));
    }

    void itsBalancesAreInMillions() {
        const Economy before = northmoor();
        const auto file = readForeign("ltfm.xlsx", ltfmWorkbook());
        Intake intake(*file, before, TableId::balances, 2);
        intake.fix("org", "XN1");
        QCOMPARE(intake.field("amount").unit, IntakeUnit::millions);
        QCOMPARE(intake.field("amount").column, std::size_t{2}); // the close of the base year
        const IntakePlan plan = intake.plan(before);
        QVERIFY2(plan.problems.empty(), qPrintable(told(plan)));
        QCOMPARE(after(plan, before, "balances:XN1:cash:amount"), std::string("2100000"));
        QCOMPARE(after(plan, before, "balances:XN1:fixed_assets:amount"), std::string("138900000"));
    }

    void theTableIsGuessedFromTheHeadings_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("table");
        QTest::newRow("ledger") << "ledger_extract.csv" << static_cast<int>(TableId::budgets);
        QTest::newRow("A&E") << "ae_monthly.csv" << static_cast<int>(TableId::activity);
    }
    void theTableIsGuessedFromTheHeadings() {
        QFETCH(QString, file);
        QFETCH(int, table);
        const ForeignFile read = lookAlike(file.toStdString());
        const ForeignSheet& sheet = read.sheets.front();
        QCOMPARE(static_cast<int>(proposeTable(northmoor(), sheet, layOut(sheet))), table);
    }
};

QTEST_APPLESS_MAIN(TestLookAlikes)
#include "test_look_alikes.moc"
