#include "economy/edit/measure_edit.h"
#include "economy/small_economy.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::testing;

namespace {

Economy measured() {
    Economy economy = smallEconomy();
    economy[TableId::measures].append({"adm", "Admissions", "", "", "", "", "", "down", "", ""});
    economy[TableId::measures].append({"att", "A&E attendances", "", "", "", "", "", "down", "", ""});
    economy[TableId::observations].append({"adm", "2016-04", "10"});
    economy[TableId::observations].append({"att", "2016-04", "20"});
    return economy;
}

QString rowsOf(const Economy& economy) {
    QStringList rows;
    for (const Row& row : economy[TableId::observations].rows())
        rows << QString::fromStdString(row[0] + " " + row[1] + " " + row[2]);
    return rows.join(", ");
}

/// What the observations are after a block was entered, or why it was refused.
QString entered(const TypedRows& rows) {
    Economy economy = measured();
    const auto command = enterObservations(economy, "adm", rows);
    if (!command) {
        QStringList why;
        for (const Problem& problem : command.problems)
            why << (problem.place ? QStringLiteral("row %1, column %2: ")
                                        .arg(problem.place->row)
                                        .arg(QString::fromStdString(problem.place->column))
                                  : QString()) +
                       QString::fromStdString(english(problem.message));
        return why.join("; ");
    }
    const Economy before = economy;
    if (!apply(*command, economy).empty()) return "cannot be applied";
    const QString all = rowsOf(economy);
    return apply(inverse(*command), economy).empty() && economy == before ? all : "cannot be undone";
}

} // namespace

/// Measures are made, and what was seen of them is pasted as a spreadsheet has it.
class TestMeasureEdit : public QObject {
    Q_OBJECT

private slots:
    void monthsDownAreEnteredBehindTheMeasuresOwn() {
        QCOMPARE(entered({{"2016-05", "1,234"}, {"Jun-16", "7.5"}}),
                 QString("adm 2016-04 10, adm 2016-05 1234, adm 2016-06 7.5, att 2016-04 20"));
    }

    void monthsAcrossAreTurned() {
        QCOMPARE(entered({{"Apr 2016", "May 2016"}, {"11", "12"}}),
                 QString("adm 2016-04 11, adm 2016-05 12, att 2016-04 20"));
        QCOMPARE(entered({{"", "Apr 2016", "May 2016"}, {"Seen", "11", "12"}}),
                 QString("adm 2016-04 11, adm 2016-05 12, att 2016-04 20"));
    }

    void headingsSayWhoseAColumnOrRowIs() {
        QCOMPARE(entered({{"Month", "a&e attendances", "ADM", "Total"}, {"2016-05", "21", "11", "32"}}),
                 QString("adm 2016-04 10, adm 2016-05 11, att 2016-04 20, att 2016-05 21"));
        QCOMPARE(entered({{"", "2016-05", "2016-06"}, {"att", "21", "22"}}),
                 QString("adm 2016-04 10, att 2016-04 20, att 2016-05 21, att 2016-06 22"));
    }

    void blanksSayNothingAndHeadingsArePassedOver() {
        QCOMPARE(entered({{"Month", "Value"}, {"2016-05", ""}, {"", ""}, {" 2016-06 ", " 12 "}}),
                 QString("adm 2016-04 10, adm 2016-06 12, att 2016-04 20"));
    }

    void whatCannotBeReadIsSaidByItsPlaceAndNothingIsEntered() {
        QCOMPARE(
            entered({{"Month", "Value"}, {"2016-05", "n/a"}, {"total", "12"}}),
            QString("row 2, column 2: “n/a” is not a number; write it as -1234.5 or (1,234.50); row 3, "
                    "column 1: “total” is not a month; write it as 2016-04"));
        QCOMPARE(entered({{"2016-05", "2016-06"}, {"1", "x"}}),
                 QString("row 2, column 2: “x” is not a number; write it as -1234.5 or (1,234.50)"));
        QVERIFY(entered({{"a", "b"}}).startsWith("There are no months in it"));
        QVERIFY(entered({}).startsWith("There are no months in it"));
        QVERIFY(entered({{"2016-05"}, {"2016-06"}}).startsWith("There are months but no values"));
        QVERIFY(entered({{"2016-05", ""}}).startsWith("There are months but no values"));
        QVERIFY(entered({{"2016-05", "1", "2"}}).startsWith("There are several series"));
    }

    void aMeasureIsMadeWithACodeFromItsName() {
        Economy economy = measured();
        const auto command =
            addMeasure(economy, {{"name", " A&E: 4-hour breaches "}, {"target", "1,000"}, {"value", "£55"}});
        QVERIFY(command.value.has_value());
        QVERIFY(apply(*command, economy).empty());
        const Table& table = economy[TableId::measures];
        QCOMPARE(table.size(), std::size_t{3});
        QCOMPARE(table.at(2, "measure"), measureCodeFor(measured(), "A&E: 4-hour breaches"));
        QCOMPARE(table.at(2, "name"), std::string("A&E: 4-hour breaches"));
        QCOMPARE(table.at(2, "better"), std::string("down"));
        QCOMPARE(table.at(2, "target"), std::string("1000"));
        QCOMPARE(table.at(2, "value"), std::string("55"));
    }

    void aMeasureIsRefusedWithItsReasons() {
        const Economy economy = measured();
        QCOMPARE(english(addMeasure(economy, {{"name", "  "}}).problems.front().message),
                 std::string("The measure needs a name."));
        const auto refused =
            addMeasure(economy, {{"name", "New"}, {"arrangement", "nowhere"}, {"target", "many"}});
        QCOMPARE(refused.problems.size(), std::size_t{2});
        QCOMPARE(refused.problems.front().address, std::string("measures:new:arrangement"));
        QCOMPARE(refused.problems.back().address, std::string("measures:new:target"));
    }
};

QTEST_APPLESS_MAIN(TestMeasureEdit)
#include "test_measure_edit.moc"
