#include "command_line.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven::test;

/// What the command line tells of measures.
class TestMeasuresOutput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        auto files = soundPackage();
        files["effects.csv"] =
            "arrangement,effect,type,org,service,rate,ramp\nA1,less,avoid,T,NEL,12%,50%;100%\n";
        files["measures.csv"] = "measure,name,unit,arrangement,provider,service,better,target,value\n"
                                "adm,Admissions,admissions,A1,T,NEL,down,8,1200\n"
                                "wait,Waits,,,,,down,,\n";
        files["observations.csv"] = "measure,month,value\n"
                                    "adm,2016-05,8\nadm,2016-04,7.5\nadm,2016-03,8.5\nwait,Apr-16,10\n";
        files["overrides.csv"] += "s,2,effects:A1:less:rate,set,24%\n";
        writePackageFiles(package().toStdString(), files);
        writePackageFiles(folder_.filePath("none").toStdString(), soundPackage());
    }

    // 100 a year: 8⅓ a month without, 6 % fewer planned in the first year.
    void monthsStandInOrderWithLimitsAndBenefit() {
        const Run run = runCli({"measures", package()});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QList<QByteArray> lines = linesOf(run.out);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QByteArray("measure,month,value,mean,lower,upper,cause,without,planned,"
                                      "saved_to_date,money_to_date"));
        QCOMPARE(lines[1],
                 QByteArray("adm,2016-03,8.5,8,6.005,9.995,,8.333333333333333,8.333333333333333,,"));
        QCOMPARE(lines[2], QByteArray("adm,2016-04,7.5,8,6.005,9.995,,8.333333333333333,7.833333333333333,"
                                      "0.833333333333333,1000.00"));
        QCOMPARE(lines[3], QByteArray("adm,2016-05,8,8,6.005,9.995,,8.333333333333333,7.833333333333333,"
                                      "1.166666666666667,1400.00"));
        QCOMPARE(lines[4], QByteArray("wait,2016-04,10,10,,,,,,,"));
    }

    void aScenarioPlansOtherwise() {
        const Run run = runCli({"measures", package(), "--scenario", "s"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains("adm,2016-04,7.5,8,6.005,9.995,,8.333333333333333,7.333333333333333,"),
                 run.out);
    }

    void theyAreWrittenAsADataPackage() {
        const QString out = folder_.filePath("out");
        QCOMPARE(runCli({"measures", package(), "--out", out}).code, 0);
        QVERIFY(QFile::exists(out + "/measures.csv"));
        QVERIFY(QFile::exists(out + "/datapackage.json"));
    }

    void withoutMeasuresThereIsAHeadingAndAWord() {
        const Run run = runCli({"measures", folder_.filePath("none")});
        QCOMPARE(run.code, 0);
        QCOMPARE(linesOf(run.out).size(), 1);
        QVERIFY(run.err.contains("There are no measures"));
    }

    void whatIsWrongIsSaid() {
        QCOMPARE(runCli({"measures"}).code, 2);
        const Run run = runCli({"measures", package(), "--scenario", "x"});
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("there is no scenario x"));
    }

private:
    static QList<QByteArray> linesOf(QByteArray text) {
        QList<QByteArray> lines = text.replace("\r\n", "\n").split('\n');
        if (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
        return lines;
    }

    QString package() const { return folder_.filePath("package"); }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestMeasuresOutput)
#include "test_measures_output.moc"
