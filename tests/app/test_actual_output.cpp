#include "command_line.h"
#include "support/sound_package.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> linesOf(const QByteArray& csv) {
    QList<QByteArray> lines;
    for (const QByteArray& line : csv.split('\n'))
        if (!line.trimmed().isEmpty()) lines += line.trimmed();
    return lines;
}

} // namespace

/// What the command line tells of actuals and forecasts (rules 18).
class TestActualOutput : public QObject {
    Q_OBJECT

private slots:
    /// The trust is projected for 2016/17 with care for £157,500, nursing of £91,800.51, a surplus of
    /// £65,699.49.
    void initTestCase() {
        auto files = soundPackage();
        writePackageFiles(path("bare").toStdString(), files);
        files["actuals.csv"] = "org,year,line,month,kind,amount,non_recurrent\n"
                               "T,2016/17,nursing,6,,47000,1000\n"
                               "T,2016/17,patient_care_income,6,,78750,\n"
                               "T,2016/17,nursing,6,forecast,93000,\n"
                               "T,2017/18,surplus,,,60000,\n"
                               "T,2017/18,total_income,,,150000,\n"
                               "CCG,2017/18,surplus,,,40000,\n";
        files["activity_actuals.csv"] = "commissioner,provider,service,year,month,volume\n"
                                        "CCG,T,NEL,2016/17,6,55\n"
                                        "CCG,T,NEL,2017/18,12,90\n";
        writePackageFiles(path("seen").toStdString(), files);
    }

    void aMonthIsComparedWithThePlan() {
        const Run run = runCli({"variance", path("seen"), "--year", "2016/17", "--month", "6"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.err.contains("There are actuals for 1 of 2 organisations"), qPrintable(run.err));
        const QList<QByteArray> lines = linesOf(run.out);
        QCOMPARE(
            lines.first(),
            QByteArray("org,year,month,line,plan,plan_from,actual,non_recurrent,difference,variance,of_plan,"
                       "of_income,score,year_plan,outturn,annualised,forecast,expected,low,high"));
        // 45,900.255 is rounded once; 47,000 − 45,900.26 is 1,099.74 over, 1.3965 % of an income of 78,750.
        const auto nursing = std::find_if(lines.begin(), lines.end(), [](const QByteArray& line) {
            return line.startsWith("T,2016/17,6,nursing,");
        });
        QVERIFY(nursing != lines.end());
        QCOMPARE(*nursing,
                 QByteArray("T,2016/17,6,nursing,45900.26,twelfths,47000.00,1000.00,1099.74,-1099.74,"
                            "-0.023959341406781,-0.013964952380952,2,91800.51,92900.25,92999.99,93000.00,"
                            "93000.00,,"));
        QVERIFY(run.out.contains("T,2016/17,6,surplus,32849.74,parts,31750.00,-1000.00,"));
        QVERIFY(run.out.contains("economy,2016/17,6,nursing,45900.26,"));
        // Without a month the latest there is.
        QCOMPARE(runCli({"variance", path("seen"), "--year", "2016-17"}).out, run.out);
    }

    /// Nursing of 2016/17, £91,800.51, with its 10th percentile £10,200 lower moves the surplus by as much;
    /// after six months by √½ of that, £7,212 around the outturn of £64,599.74.
    void rangesStandAroundTheOutturn() {
        auto files = soundPackage();
        files["actuals.csv"] = "org,year,line,month,amount\nT,2016/17,surplus,6,31750\n";
        files["uncertainties.csv"] = "uncertainty,cell,distribution,low,high,group\n"
                                     "pay,budgets:T:nursing:amount,normal,80000.50,100000.50,\n";
        writePackageFiles(path("ranged").toStdString(), files);
        const Run run = runCli({"variance", path("ranged"), "--year", "2016/17"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QList<QByteArray> cells = linesOf(run.out)[1].split(',');
        QCOMPARE(cells.size(), 20);
        QCOMPARE(cells[17], QByteArray("64599.74")); // 65,699.49 + 31,750 − 32,849.75
        QVERIFY2(std::abs(cells[18].toDouble() - (64'600 - 7'212)) < 200, run.out);
        QVERIFY2(std::abs(cells[19].toDouble() - (64'600 + 7'212)) < 200, run.out);
        // Those that report together are this one alone.
        QVERIFY(linesOf(run.out)[2].endsWith(cells[18] + "," + cells[19]));
    }

    void activityAndTheBridgeOfAYearAreTablesBeside() {
        const Run month =
            runCli({"variance", path("seen"), "--year", "2016/17", "--table", "activity_variance"});
        QVERIFY2(month.code == 0, qPrintable(month.err));
        QCOMPARE(linesOf(month.out),
                 (QList<QByteArray>{"commissioner,provider,service,year,month,plan,actual,difference,of_plan,"
                                    "year_plan,outturn,annualised",
                                    "CCG,T,NEL,2016/17,6,50,55,5,0.1,100,105,110"}));
        QCOMPARE(
            linesOf(runCli({"variance", path("seen"), "--year", "2016/17", "--table", "actual_bridge"}).out)
                .size(),
            1); // the year is under way
        const Run year = runCli({"variance", path("seen"), "--year", "2017/18", "--out", path("results")});
        QVERIFY2(year.code == 0, qPrintable(year.err));
        QCOMPARE(QDir(path("results")).entryList({"*.csv"}, QDir::Files),
                 (QStringList{"activity_variance.csv", "actual_bridge.csv", "variance.csv"}));
        // Ten visits fewer: £15,750 less care, and a tenth of the 30 % of nursing that follows them, but step
        // costs stay for a year.
        const QList<QByteArray> bridge = linesOf(bytesOf(path("results/actual_bridge.csv")));
        QCOMPARE(bridge.first(), QByteArray("org,year,step,amount"));
        const auto amount = [&](const QByteArray& row) {
            for (const QByteArray& line : bridge)
                if (line.startsWith(row + ",")) return line.mid(row.size() + 1);
            return QByteArray("none");
        };
        // Nursing of £92,718.52 becomes £90,864.14: −15,750 + 1,854.38.
        QCOMPARE(amount("T,2017/18,projected"), QByteArray("64781.48"));
        QCOMPARE(amount("T,2017/18,activity"), QByteArray("-13895.62"));
        QCOMPARE(amount("T,2017/18,other"), QByteArray("9114.14"));
        QCOMPARE(amount("T,2017/18,actual"), QByteArray("60000.00"));
        QCOMPARE(amount("economy,2017/18,activity"), QByteArray("1854.38"));
    }

    void aForecastIsKeptInAPackageAndJudged() {
        const Run kept =
            runCli({"forecast", path("seen"), "--name", "board", "--made", "2016-06-30", "--scenario", "s"});
        QVERIFY2(kept.code == 0, qPrintable(kept.err));
        const QList<QByteArray> lines = linesOf(kept.out);
        QCOMPARE(lines.first(),
                 QByteArray("forecast,org,year,line,made,base_year,base_margin,scenario,central,"
                            "p10,p50,p90"));
        QCOMPARE(lines.size(), 5); // two organisations, two years
        QVERIFY2(kept.out.contains("board,T,2017/18,surplus,2016-06-30,2015/16,"), kept.out);
        QVERIFY2(kept.out.contains(",s,64884.50,,,"), kept.out);
        const QByteArray file = bytesOf(path("seen/forecasts.csv"));
        QCOMPARE(linesOf(file).size(), 5);
        QVERIFY(!QFile::exists(path("seen/datapackage.json"))); // what people wrote stays as it is
        const Run record = runCli({"record", path("seen")});
        QVERIFY2(record.code == 0, qPrintable(record.err));
        const QList<QByteArray> judged = linesOf(record.out);
        QCOMPARE(
            judged.first(),
            QByteArray("org,year,line,horizon,projected,actual,error,naive_error,low,high,inside,pit,crps,"
                       "naive_crps,forecast,base_year,made"));
        QVERIFY2(record.out.contains("T,2017/18,surplus,2,64884.50,60000.00,4884.50,"), record.out);
        QVERIFY2(record.out.contains("T,2017/18,surplus,2,64781.48,60000.00,4781.48,"), record.out);
        const Run totals = runCli({"record", path("seen"), "--table", "record_totals"});
        QVERIFY2(
            linesOf(totals.out).first() ==
                "org,horizon,forecasts,mean_absolute_error,naive_mean_absolute_error,bias,with_band,inside,"
                "coverage,skill",
            totals.out);
        QVERIFY2(totals.out.contains("\nT,2,2,4832.99,"), totals.out);
        QVERIFY2(totals.out.contains("\nall,,4,"), totals.out);
        const Run again = runCli({"forecast", path("seen"), "--name", "board"});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("there is already a forecast board"), qPrintable(again.err));
        QCOMPARE(bytesOf(path("seen/forecasts.csv")), file);
    }

    void aForecastIsKeptInADocumentByOneEdit() {
        QCOMPARE(runCli({"import", path("bare"), path("a.breakeven")}).code, 0);
        const Run kept = runCli({"forecast", path("a.breakeven"), "--name", "first"});
        QVERIFY2(kept.code == 0, qPrintable(kept.err));
        // The day is today's.
        QVERIFY2(
            QRegularExpression("first,T,2016/17,surplus,\\d{4}-\\d{2}-\\d{2},").match(kept.out).hasMatch(),
            kept.out);
        QCOMPARE(runCli({"forecast", path("a.breakeven"), "--name", "second", "--out", path("second")}).code,
                 0);
        QCOMPARE(linesOf(bytesOf(path("second/forecast.csv"))).size(), 5);
        QCOMPARE(runCli({"export", path("a.breakeven"), path("exported")}).code, 0);
        QCOMPARE(linesOf(bytesOf(path("exported/forecasts.csv"))).size(), 9);
        // Into a package that was exported it is exported anew, descriptor and all.
        QCOMPARE(runCli({"forecast", path("exported"), "--name", "third"}).code, 0);
        QCOMPARE(linesOf(bytesOf(path("exported/forecasts.csv"))).size(), 13);
        QCOMPARE(runCli({"import", path("exported"), path("b.breakeven")}).code, 0);
        QVERIFY(runCli({"record", path("b.breakeven")}).err.contains("nothing can be judged yet"));
    }

    void wrongUsageIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString seen = path("seen");
        QTest::newRow("no year") << QStringList{"variance", seen} << "--year";
        QTest::newRow("no such year") << QStringList{"variance", seen, "--year", "2016"} << "2016/17";
        QTest::newRow("month 0") << QStringList{"variance", seen, "--year", "2016/17", "--month", "0"}
                                 << "--month";
        QTest::newRow("nothing seen")
            << QStringList{"variance", seen, "--year", "2019/20"} << "there are no actuals for 2019/20";
        QTest::newRow("another month")
            << QStringList{"variance", seen, "--year", "2016/17", "--month", "7"} << "there are to month 6";
        QTest::newRow("table") << QStringList{"variance", seen, "--year", "2016/17", "--table", "statement"}
                               << "--table";
        QTest::newRow("unknown scenario")
            << QStringList{"variance", seen, "--year", "2016/17", "--scenario", "none"} << "none";
        QTest::newRow("record scenario") << QStringList{"record", seen, "--scenario", "none"} << "none";
        QTest::newRow("record table") << QStringList{"record", seen, "--table", "variance"} << "--table";
        QTest::newRow("no name") << QStringList{"forecast", seen} << "--name";
        QTest::newRow("no code") << QStringList{"forecast", seen, "--name", "a b"} << "is not a code";
        QTest::newRow("reserved") << QStringList{"forecast", seen, "--name", "base"} << "base";
        QTest::newRow("blank day") << QStringList{"forecast", seen, "--name", "f", "--made", " "} << "--made";
        QTest::newRow("forecast scenario")
            << QStringList{"forecast", seen, "--name", "f", "--scenario", "none"} << "none";
        QTest::newRow("one draw") << QStringList{"forecast", seen, "--name", "f", "--draws", "1"}
                                  << "--draws";
    }
    void wrongUsageIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Run run = runCli(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }

    void errorsOfTheSourceAreTold() {
        auto files = soundPackage();
        files["actuals.csv"] = "org,year,line,month,kind,amount\nT,2016/17,nursing,13,,x\n";
        writePackageFiles(path("broken").toStdString(), files);
        for (const QStringList& verb : {QStringList{"variance", path("broken"), "--year", "2016/17"},
                                        QStringList{"record", path("broken")},
                                        QStringList{"forecast", path("broken"), "--name", "f"}}) {
            const Run run = runCli(verb);
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains("actuals.csv"), qPrintable(run.err));
        }
        QVERIFY(!QFile::exists(path("broken/forecasts.csv")));
    }

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    const QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestActualOutput)
#include "test_actual_output.moc"
