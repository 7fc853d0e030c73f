#include "small_economy.h"

#include "economy/edit/cell_entry.h"
#include "economy/edit/former_names.h"
#include "economy/edit/key_change.h"
#include "economy/edit/scenario_edit.h"
#include "economy/edit/step_name.h"
#include "economy/table/worded_argument.h"

#include <QTest>

using namespace breakeven;
using testing::add;
using testing::smallEconomy;

namespace {

Command entered(const Economy& economy, const char* address, const char* typed,
                std::string_view scenario = "base") {
    const CellEntry entry{*parseAddress(address), typed};
    auto command = enterCells(economy, scenario, {&entry, 1}, MissingRow::made, {});
    if (!command) qFatal("refused: %s", english(command.problems.front()).c_str());
    return *command;
}

QString nameOf(const Command& command, const Economy& economy) {
    return QString::fromStdString(english(stepName(command, economy)));
}

QString typed(const char* address, const char* text, const Economy& economy = smallEconomy()) {
    return nameOf(entered(economy, address, text), economy);
}

} // namespace

class TestStepName : public QObject {
    Q_OBJECT

private slots:
    void saysWhatACellWasSetToAndWhatItWas_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("amount") << "budgets:RNL:nursing:amount"
                                << "120000"
                                << "Set Nursing, Trust, to £120k (was £100k)";
        QTest::newRow("told apart") << "budgets:RNL:nursing:amount"
                                    << "100000.5"
                                    << "Set Nursing, Trust, to £100,000.50 (was £100,000)";
        QTest::newRow("negative") << "budgets:RNL:nursing:amount"
                                  << "-120000"
                                  << "Set Nursing, Trust, to −£120k (was £100k)";
        QTest::newRow("reference cleared") << "budgets:RNL:nursing:index"
                                           << ""
                                           << "Cleared Index of Nursing, Trust (was pay)";
        QTest::newRow("first") << "budgets:RNL:nursing:variable"
                               << "20%"
                               << "Set Variable of Nursing, Trust, to 20%";
        QTest::newRow("rate") << "indices:pay:2016/17:rate"
                              << "2.5%"
                              << "Set pay, 2016/17, to 2.5% (was 2%)";
        QTest::newRow("row that is a cell") << "indices:pay:2019/20:rate"
                                            << "1%"
                                            << "Set pay, 2019/20, to 1%";
        QTest::newRow("row that was a cell") << "indices:pay:2017/18:rate"
                                             << ""
                                             << "Cleared pay, 2017/18 (was 3%)";
        QTest::newRow("choice") << "organisations:RNL:kind"
                                << "mental_health"
                                << "Set Kind of Trust to Mental health trust (was Acute trust)";
        QTest::newRow("text") << "organisations:RNL:name"
                              << "North"
                              << "Set Name of Trust to “North” (was “Trust”)";
        QTest::newRow("contract") << "contracts:B1:value"
                                  << "90000"
                                  << "Set Block value of B1 (Commissioner pays Trust) to £90k (was £110k)";
    }

    void saysWhatACellWasSetToAndWhatItWas() {
        QFETCH(QString, cell);
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(typed(qPrintable(cell), qPrintable(text)), name);
    }

    void saysOfAnOverrideWhatItDoesToItsCell() {
        Economy economy = smallEconomy();
        QVERIFY(apply(*addScenario(economy, "base", "Lean"), economy).empty());
        const Command first = entered(economy, "budgets:RNL:nursing:amount", "90000", "lean");
        QCOMPARE(nameOf(first, economy), "Set Nursing, Trust, to £90k (was £100k)");
        QVERIFY(apply(first, economy).empty());
        const Command second = entered(economy, "budgets:RNL:nursing:amount", "80000", "lean");
        QCOMPARE(nameOf(second, economy), "Set Nursing, Trust, to £80k (was £90k)");
        QVERIFY(apply(second, economy).empty());
        const Address cell = *parseAddress("budgets:RNL:nursing:amount");
        const auto reset = resetCells(economy, "lean", {&cell, 1}, {});
        QCOMPARE(nameOf(*reset, economy), "Reset Nursing, Trust, to £100k (was £80k)");
    }

    void saysWhichRowsComeAndGo() {
        const Economy economy = smallEconomy();
        Editor editor(economy);
        Row row = economy[TableId::budgets][0];
        row[1] = "cleaning";
        row[2] = "Cleaning";
        editor.insert(TableId::budgets, 1, row);
        QCOMPARE(nameOf(std::move(editor).command({}), economy), "Added Cleaning, Trust, to Budgets (£100k)");
        const std::size_t first = 0;
        QCOMPARE(QString::fromStdString(english(deletedName(economy, TableId::budgets, {&first, 1}, 0))),
                 "Deleted Nursing, Trust, from Budgets (£100k)");
        QCOMPARE(
            QString::fromStdString(english(deletedName(economy, TableId::organisations, {&first, 1}, 2))),
            "Deleted Commissioner from Organisations, and what used it in 2 places");
        QCOMPARE(QString::fromStdString(english(movedName(economy, TableId::indices, 0, 2))),
                 "Moved 2 rows in Indices: pay, 2016/17 …");
    }

    void saysWhatIsRenamed() {
        const Economy economy = smallEconomy();
        QCOMPARE(QString::fromStdString(english(renameCode(economy, TableId::organisations, 1, "RTX")->name)),
                 "Renamed the code RNL to RTX");
        QCOMPARE(typed("budgets:RNL:nursing:line", "nurses"), "Renamed nursing to nurses in Budgets");
        QCOMPARE(typed("organisations:RNL:org", "RTX"),
                 "Renamed RNL to RTX in Organisations, and what refers to it");
    }

    void countsWhatIsMoreThanOne() {
        const Economy economy = smallEconomy();
        const std::vector<CellEntry> entries{{*parseAddress("indices:pay:2016/17:rate"), "1%"},
                                             {*parseAddress("indices:pay:2017/18:rate"), "1%"}};
        const auto command = enterCells(economy, "base", entries, MissingRow::refused, {});
        QCOMPARE(nameOf(*command, economy), "Changed 2 cells of Indices: pay, 2016/17 …");
    }

    void doesNotTellHowAValueWasWorkedOutBesideTheValue() {
        const Economy economy = smallEconomy();
        Command command = entered(economy, "budgets:RNL:nursing:amount", "120000");
        Row formula(specification(TableId::formulas).columns.size());
        formula[0] = "f1";
        formula[1] = "budgets:RNL:nursing:amount";
        formula[2] = "100000*1.2";
        command.changes.push_back(RowChange{RowChange::Way::comes, TableId::formulas, 0, formula});
        QCOMPARE(nameOf(command, economy), "Set Nursing, Trust, to £120k (was £100k)");
    }

    void tellsANoteByItsCell() {
        const Economy economy = smallEconomy();
        Editor editor(economy);
        Row note(specification(TableId::notes).columns.size());
        note[0] = "n1";
        note[1] = "budgets:RNL:nursing:amount";
        note[2] = "Agreed in March";
        editor.insert(TableId::notes, 0, note);
        const Command command = std::move(editor).command(message("Add note"));
        QVERIFY(namesItself(command));
        QVERIFY(nameOf(command, economy).startsWith("Added a note on "));
        QVERIFY(nameOf(command, economy).endsWith(": “Agreed in March”"));
    }

    void isSaidInTheReadersLanguage() {
        const Wording welsh([](const char* context, const char* text) {
            return "[" + std::string(context) + " " + text + "]";
        });
        const Economy economy = smallEconomy();
        const Message name = stepName(entered(economy, "budgets:RNL:nursing:index", ""), economy);
        QCOMPARE(QString::fromStdString(welsh(withSaidArguments(name, welsh))),
                 "[Message Cleared [Column Index] of Nursing, Trust (was pay)]");
        QCOMPARE(QString::fromStdString(english(name)), "Cleared Index of Nursing, Trust (was pay)");
    }

    void aTextOfBeforeReadsAsItIs() {
        QCOMPARE(english(Message{"Edit %1", {"Budgets, Nursing (RNL), Amount"}}),
                 std::string("Edit Budgets, Nursing (RNL), Amount"));
        QCOMPARE(saidArgument("\x1d"
                              "9:broken",
                              Wording()),
                 std::string("9:broken"));
    }

    void namesOfBeforeTakeNoMoreThanTheirArguments() {
        QVERIFY(!formerNames().empty());
        for (const char* name : formerNames())
            QVERIFY2(!QString(english(message(name, "a", "b", "c")).c_str()).contains('%'), name);
    }

    void aMessageMayBeAnArgument() {
        const std::string inner = worded(message("Set %1 to %2", worded("Column", "Amount"), "5"));
        QCOMPARE(english(message("Undone: %1", inner)), std::string("Undone: Set Amount to 5"));
    }
};

QTEST_APPLESS_MAIN(TestStepName)
#include "test_step_name.moc"
