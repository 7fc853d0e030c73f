#include "command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace breakeven::test;

/// What the command line tells of a figure.
class TestExplainOutput : public QObject {
    Q_OBJECT

private slots:
    void aFigureIsToldDownToItsCells() {
        const Run run = runCli({"explain", sample(), "statement:RNL:2018/19:nursing"});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("Nursing staff, North Cumbria University Hospitals NHS Trust 2018/19: £"));
        QVERIFY(run.out.contains("growth of pay"));
        QVERIFY(run.out.contains("← budgets:RNL:nursing:amount \"54698000\""));
        const Run shallow = runCli({"explain", sample(), "statement:RNL:2018/19:nursing", "--depth", "1"});
        QCOMPARE(shallow.out.count('\n'), 2);
    }

    void orAsJson() {
        const Run run = runCli({"explain", sample(), "ratings:RNL:2018/19:fsrr:score", "--format", "json",
                                "--scenario", "acquisition"});
        QCOMPARE(run.code, run.out.isEmpty() ? 1 : 0); // merged by then, it may have none
        const Run base = runCli({"explain", sample(), "ratings:RNL:2018/19:fsrr:score", "--format", "json"});
        QCOMPARE(base.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(base.out).object();
        QCOMPARE(json["figure"].toString(), QString("ratings:RNL:2018/19:fsrr:score"));
        QCOMPARE(json["scenario"].toString(), QString("base"));
        const QJsonObject root = json["nodes"].toArray()[json["root"].toInt()].toObject();
        QCOMPARE(root["rule"].toString(), QString("11.2"));
    }

    void aCellTellsWhatDependsOnIt() {
        const Run run = runCli({"explain", sample(), "--dependents", "budgets:RNL:nursing:amount"});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("org,year,line,amount,change"));
        QVERIFY(run.out.contains("RNL,2014/15,nursing,66549000.00,546980.00"));
        QVERIFY(run.out.contains("economy,2014/15,surplus"));
    }

    void whatIsNoFigureIsAnError_data() {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("why");
        QTest::newRow("no organisation")
            << QStringList{"statement:XXX:2018/19:nursing"} << "there is no organisation XXX";
        QTest::newRow("no year")
            << QStringList{"statement:RNL:2050/51:nursing"}
            << "2050/51 is not a year of the projection, which runs from 2014/15 to 2020/21";
        QTest::newRow("no line") << QStringList{"statement:RNL:2018/19:nurses"} << "nurses is not one of: ";
        QTest::newRow("no figure") << QStringList{"nonsense"}
                                   << "figures are written statement:ORG:YEAR:LINE";
        QTest::newRow("a cell") << QStringList{"budgets:RNL:nursing:amount"}
                                << "this is a typed cell, not a result";
        QTest::newRow("not that year") << QStringList{"ratings:RNL:2014/15:distance_from_plan"}
                                       << "RNL has no distance_from_plan in 2014/15";
        QTest::newRow("no balances") << QStringList{"statement:01H:2018/19:cash"} << "01H has no balances";
        QTest::newRow("merged") << QStringList{"statement:RNL:2018/19:surplus", "--scenario", "acquisition"}
                                << "RNL has no statement of its own in 2018/19: it is merged";
        QTest::newRow("not so much of it") << QStringList{"statement:RNL:2018/19"}
                                           << "write a figure of this kind as statement:ORG:YEAR:LINE";
        QTest::newRow("no year at all")
            << QStringList{"statement:RNL:soon:nursing"} << "soon is not a financial year such as 2018/19";
        QTest::newRow("no step") << QStringList{"bridge:RNL:2018/19:luck"}
                                 << "luck is not a step of the bridge; its steps are non_recurrent, ";
        QTest::newRow("no such cell")
            << QStringList{"--dependents", "budgets:RNL:nurses:amount"} << "there is no such cell";
        QTest::newRow("a row") << QStringList{"--dependents", "budgets:RNL:nursing"}
                               << "a cell is written TABLE:KEY:…:COLUMN";
    }
    void whatIsNoFigureIsAnError() {
        QFETCH(QStringList, asked);
        QFETCH(QString, why);
        const Run run = runCli(QStringList{"explain", sample()} + asked);
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(why), qPrintable(run.err));
    }

    void whatIsAskedForWronglyIsWrongUsage() {
        QCOMPARE(runCli({"explain", sample()}).code, 2);
        QCOMPARE(runCli({"explain", sample(), "statement:RNL:2018/19:nursing", "--format", "xml"}).code, 2);
        QCOMPARE(runCli({"explain", sample(), "statement:RNL:2018/19:nursing", "--scenario", "nowhere"}).code,
                 2);
    }

private:
    static QString sample() { return SOURCE_ROOT "/resources/samples/cumbria"; }
};

QTEST_GUILESS_MAIN(TestExplainOutput)
#include "test_explain_output.moc"
