#include "command_line.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven::test;

/// What the command line tells of what moves a figure, and of the value it takes.
class TestSensitivityOutput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        auto files = soundPackage();
        files["uncertainties.csv"] = "uncertainty,cell,distribution,low,high,group\n"
                                     "pay,budgets:T:nursing:amount,normal,80000.50,100000.50,\n"
                                     "volume,activity:CCG:T:NEL:volume,normal,95,105,\n";
        writePackageFiles(package().toStdString(), files);
    }

    void uncertaintiesAreRanked() {
        const Run run = runCli({"sensitivity", package(), "--figure", "statement:T:2015/16:surplus"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines[0].trimmed(), QByteArray("uncertainty,low,high,swing,share"));
        QVERIFY2(lines[1].startsWith("pay,77509.50,57509.50,20000.00,0."), lines[1]);
        QVERIFY2(lines[2].startsWith("volume,59634.50,75384.50,15750.00,0."), lines[2]);
    }

    void leversAreRanked() {
        const Run run =
            runCli({"sensitivity", package(), "--figure", "statement:T:2015/16:surplus", "--levers"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith("cell,value,effect\r\n") || run.out.startsWith("cell,value,effect\n"),
                 run.out);
        QVERIFY2(run.out.contains("budgets:T:nursing:amount,90000.5,-900.01"), run.out);
        QVERIFY2(run.out.contains("activity:CCG:T:NEL:volume,100,1575.00"), run.out);
    }

    void aValueIsFound() {
        const Run run = runCli({"solve", package(), "--cell", "budgets:T:nursing:amount", "--figure",
                                "statement:T:2015/16:surplus", "--target", "10,000"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains("budgets:T:nursing:amount,147510,10000.00,"), run.out);
    }

    void aProbabilityIsSaidWithItsError() {
        const Run run =
            runCli({"solve", package(), "--cell", "budgets:T:nursing:amount", "--figure",
                    "statement:T:2015/16:surplus", "--probability", "80%", "--draws", "1000", "--seed", "7"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.err.contains("of 1000 futures the target is reached"), qPrintable(run.err));
        QVERIFY2(run.out.contains(",0.8"), run.out);
    }

    void withoutAnAnswerBothEndsAreSaid() {
        const Run run = runCli({"solve", package(), "--cell", "budgets:T:nursing:amount", "--figure",
                                "statement:T:2015/16:surplus", "--between", "0", "1000"});
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("throughout the range: 157,510 at 0 and 156,510 at 1000"),
                 qPrintable(run.err));
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("why");
        const QStringList solve{"solve", package(), "--figure", "statement:T:2015/16:surplus", "--cell"};
        const QStringList rank{"sensitivity", package(), "--figure"};
        QTest::newRow("no figure") << rank + QStringList{"nonsense"} << 1 << "figures are written";
        QTest::newRow("a posting") << rank + QStringList{"posting:2015/16:CCG:T:patient_care"} << 1
                                   << "this is available for statements";
        QTest::newRow("no organisation")
            << rank + QStringList{"statement:X:2015/16:surplus"} << 1 << "there is no organisation X";
        QTest::newRow("figure missing")
            << QStringList{"sensitivity", package()} << 2 << "--figure is required";
        QTest::newRow("no scenario") << rank + QStringList{"statement:T:2015/16:surplus", "--scenario", "x"}
                                     << 2 << "there is no scenario x";
        QTest::newRow("no cell") << solve + QStringList{"budgets:T:x:amount"} << 1 << "there is no such cell";
        QTest::newRow("no such change")
            << solve + QStringList{"budgets:T:nursing:amount", "--change", "double"} << 2 << "--change";
        QTest::newRow("probability above one")
            << solve + QStringList{"budgets:T:nursing:amount", "--probability", "120%"} << 2
            << "120% is not a share of futures such as 80%";
        QTest::newRow("one end") << solve + QStringList{"budgets:T:nursing:amount", "--between", "5"} << 2
                                 << "--between";
        QTest::newRow("ends turned round")
            << solve + QStringList{"budgets:T:nursing:amount", "--between", "5", "1"} << 1
            << "5 is not below 1";
        QTest::newRow("not a number") << solve + QStringList{"budgets:T:nursing:amount", "--target", "much"}
                                      << 2 << "much is not a number";
    }
    void whatIsWrongIsSaid() {
        QFETCH(QStringList, asked);
        QFETCH(int, code);
        QFETCH(QString, why);
        const Run run = runCli(asked);
        QVERIFY2(run.err.contains(why), qPrintable(run.err));
        QCOMPARE(run.code, code);
        QVERIFY(run.out.isEmpty());
    }

private:
    QString package() const { return folder_.filePath("package"); }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestSensitivityOutput)
#include "test_sensitivity_output.moc"
