#include "economy/check/validation.h"
#include "economy/ranged_economy.h"
#include "economy/scenario/scenario.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::testing;
using enum TableId;

namespace {

/// The rows of broken_ranges.tsv: a range, and what is said of it.
struct BrokenRanges {
    BrokenRanges() {
        QFile file(QStringLiteral(SOURCE_ROOT "/tests/economy/broken_ranges.tsv"));
        if (!file.open(QIODevice::ReadOnly)) return;
        QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
        if (!lines.isEmpty()) heading = lines.takeFirst().split('\t');
        for (const QString& line : lines) rows += line.split('\t');
    }

    QString cell(int row, const char* column) const {
        return rows[row].value(static_cast<int>(heading.indexOf(QString(column))));
    }

    Row range(int row) const {
        Row range;
        for (const Column& column : specification(uncertainties).columns)
            range.push_back(column.key ? "u" : cell(row, column.name).toStdString());
        return range;
    }

    QStringList heading;
    QList<QStringList> rows;
};

QStringList lines(const std::vector<Problem>& problems) {
    QStringList all;
    for (const Problem& problem : problems)
        all += QString(problem.severity == Severity::error ? "error" : "warning") + '\t' +
               QString::fromStdString(problem.address) + '\t' +
               QString::fromStdString(english(problem.message));
    return all;
}

/// What validation says of an economy and does not say without its ranges.
QStringList told(const Economy& economy) {
    const QStringList known = lines(validate(rangedEconomy()));
    QStringList all = lines(validate(economy));
    all.removeIf([&](const QString& line) { return known.contains(line); });
    return all;
}

Economy withRange(std::initializer_list<std::pair<std::string_view, std::string>> cells) {
    Economy e = rangedEconomy();
    add(e, uncertainties, cells);
    return e;
}

} // namespace

/// Every range that cannot be is refused at its cell, with what would be right (rules 16.1, 16.3, 16.4).
class TestUncertaintyChecks : public QObject {
    Q_OBJECT

private slots:
    void eachBrokenRangeHasItsMessage_data() {
        QTest::addColumn<int>("row");
        const BrokenRanges broken;
        QVERIFY(broken.rows.size() >= 100);
        for (int row = 0; row < broken.rows.size(); ++row)
            QTest::newRow(qPrintable(broken.rows[row].front())) << row;
    }

    void eachBrokenRangeHasItsMessage() {
        QFETCH(int, row);
        const BrokenRanges broken;
        Economy e = rangedEconomy();
        QVERIFY(e[uncertainties].append(broken.range(row)));
        if (const QString group = broken.cell(row, "also in group"); !group.isEmpty())
            add(e, uncertainties,
                {{"uncertainty", "v"},
                 {"cell", "contracts:CAP:rate_per_head"},
                 {"distribution", "pert"},
                 {"low", "9"},
                 {"high", "11"},
                 {"group", group.toStdString()}});
        const QString expected = broken.cell(row, "severity") +
                                 "\tuncertainties:u:" + broken.cell(row, "column") + '\t' +
                                 broken.cell(row, "message");
        QCOMPARE(told(e).join(" AND "), expected);
    }

    void eachSaysItsOwn() {
        const BrokenRanges broken;
        QSet<QString> messages;
        for (int row = 0; row < broken.rows.size(); ++row)
            messages.insert(broken.cell(row, "column") + broken.cell(row, "message"));
        QVERIFY2(messages.size() >= 100, qPrintable(QString::number(messages.size())));
    }

    void withoutThemNothingIsWrong() {
        QCOMPARE(lines(validate(rangedEconomy())).filter("error").join('\n'), QString());
    }

    void soundRangesAreNotSpokenOf() {
        for (const Row& row : std::initializer_list<Row>{
                 {"u", "indices:pay:*:rate", "add", "pert", "-1%", "", "1%", "", "", "50%", "60%"},
                 {"u", "indices:pay:2016/17:rate", "", "normal", "1%", "", "3%", "", "", "", ""},
                 {"u", "savings:*:*:delivery", "multiply", "triangular", "0.6", "0.95", "102%", "limits", "",
                  "40%", ""},
                 {"u", "tariff_changes:NT:*:efficiency", "add", "uniform", "-0.5%", "", "0.5%", "", "", "60%",
                  ""},
                 {"u", "arrangements:A1:start_year", "add", "triangular", "0", "0.4", "1.5", "", "", "", ""},
                 {"u", "arrangements:A1:start_year", "add", "uniform", "-1", "", "2", "limits", "", "", ""},
                 {"u", "contracts:CAP:phase_in", "multiply", "pert", "0.9", "", "1", "", "", "", ""},
                 {"u", "organisations:*:market_forces_factor", "add", "pert", "-0.1", "", "0.1", "", "", "",
                  ""},
                 {"u", "economy:pdc_rate", "", "uniform", "3%", "", "4%", "", "", "", ""},
                 {"u", "actuals:RNL:2014/15:surplus:amount", "", "uniform", "3", "", "4", "", "", "", ""},
                 {"u", "budgets:RNL:nursing:amount", "", "pert", "100000", "", "100000", "limits", "", "",
                  ""}}) {
            Economy e = rangedEconomy();
            add(e, actuals, {{"org", "RNL"}, {"year", "2014/15"}, {"line", "surplus"}, {"amount", "3.5"}});
            QVERIFY(e[uncertainties].append(row));
            QCOMPARE(told(e), QStringList());
        }
    }

    void twoOfAGroupMoveTogetherOrAgainst() {
        Economy e = withRange({{"uncertainty", "u"},
                               {"cell", "budgets:RNL:nursing:amount"},
                               {"distribution", "pert"},
                               {"low", "90000"},
                               {"high", "110000"},
                               {"group", "g"}});
        add(e, uncertainties,
            {{"uncertainty", "v"},
             {"cell", "contracts:CAP:rate_per_head"},
             {"distribution", "pert"},
             {"low", "9"},
             {"high", "11"},
             {"group", "-g"}});
        QCOMPARE(told(e), QStringList());
    }

    /// A range is of the base; that a scenario has the cell elsewhere is no fault of either.
    void aScenarioIsNotHeldToTheRangesOfTheBase() {
        Economy e = withRange({{"uncertainty", "u"},
                               {"cell", "indices:pay:2016/17:rate"},
                               {"distribution", "pert"},
                               {"low", "1.5%"},
                               {"high", "2.5%"}});
        add(e, overrides,
            {{"scenario", "worse"},
             {"position", "2"},
             {"cell", "indices:pay:2016/17:rate"},
             {"value", "9%"}});
        QCOMPARE(told(e), QStringList());
        const auto effective = applyScenario(e, "worse");
        QVERIFY(bool(effective));
        const auto problems = Validation().of(*effective, Tables::ofScenario);
        QVERIFY(!hasErrors(problems));
        QVERIFY(hasErrors(validate(*effective)));
    }

    /// What was found in ranges is found anew where their cells change, and only there.
    void theFindingsFollowTheCells() {
        Economy e = withRange({{"uncertainty", "u"},
                               {"cell", "budgets:RNL:nursing:amount"},
                               {"distribution", "pert"},
                               {"low", "90000"},
                               {"high", "110000"}});
        Validation validation;
        const auto errors = [&] { return hasErrors(validation.of(e)); };
        QVERIFY(!errors());
        const std::size_t amount = *specification(budgets).find("amount");
        e[budgets].set(0, amount, "80000");
        QVERIFY(errors());
        e[budgets].set(0, amount, "95000");
        QVERIFY(!errors());
        e[budgets].erase(0);
        QVERIFY(errors());
    }

    /// 200 ranges over all 7,000 lines, on top of an economy whose checks are known.
    void rangesDoNotSlowDownTheTypingOfANumber_data() {
        QTest::addColumn<int>("ranges");
        for (const int ranges : {0, 200}) QTest::addRow("%d ranges", ranges) << ranges;
    }

    void rangesDoNotSlowDownTheTypingOfANumber() {
        QFETCH(int, ranges);
        Economy e = rangedEconomy();
        for (int line = 0; line < 7000; ++line)
            add(e, budgets,
                {{"org", "RNL"},
                 {"line", "l" + std::to_string(line)},
                 {"name", "Line"},
                 {"category", "drugs"},
                 {"amount", std::to_string(line)}});
        for (int range = 0; range < ranges; ++range)
            add(e, uncertainties,
                {{"uncertainty", "u" + std::to_string(range)},
                 {"cell", range % 2 ? "budgets:*:*:amount" : "budgets:RNL:*:amount"},
                 {"change", "multiply"},
                 {"distribution", "normal"},
                 {"low", "0.9"},
                 {"high", "1.1"}});
        Validation validation;
        validation.of(e);
        const std::size_t amount = *specification(budgets).find("amount");
        int typed = 0;
        QBENCHMARK {
            e[budgets].set(0, amount, std::to_string(100000 + ++typed));
            validation.of(e);
        }
    }
};

QTEST_APPLESS_MAIN(TestUncertaintyChecks)
#include "test_uncertainty_checks.moc"
