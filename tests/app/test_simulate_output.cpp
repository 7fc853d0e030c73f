#include "command_line.h"
#include "support/sound_package.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString sample = QStringLiteral(SOURCE_ROOT "/resources/samples/dudley");

} // namespace

/// What the command line tells of draws (rules 16.8).
class TestSimulateOutput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        auto files = soundPackage();
        writePackageFiles(path("certain").toStdString(), files);
        files["uncertainties.csv"] = "uncertainty,cell,distribution,low,high,group\n"
                                     "pay,budgets:T:nursing:amount,normal,80000.50,100000.50,\n";
        writePackageFiles(path("package").toStdString(), files);
    }

    void figuresAreToldByOrganisationYearAndFigure() {
        const Run run = runCli({"simulate", path("package"), "--draws", "500"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines[0].trimmed(), QByteArray("scenario,org,year,figure,central,mean,sd,p5,p10,p25,p50,p75,"
                                                "p90,p95,probability,error"));
        QVERIFY2(run.out.contains("base,T,2015/16,surplus,"), run.out);
        QVERIFY2(run.out.contains("base,economy,never,first_break_even,,,,,,,,,,,"), run.out);
    }

    /// A normal around £90,000.50 of which £80,000.50 is the 10th percentile moves the surplus by as much.
    void theSpreadIsThatOfTheRange() {
        const Run run = runCli({"simulate", path("package"), "--draws", "20000"});
        for (const QByteArray& line : run.out.split('\n')) {
            if (!line.startsWith("base,T,2015/16,surplus,")) continue;
            const QList<QByteArray> cells = line.trimmed().split(',');
            QCOMPARE(cells.size(), 16);
            const double central = cells[4].toDouble(), mean = cells[5].toDouble(), p10 = cells[8].toDouble(),
                         p90 = cells[12].toDouble();
            QVERIFY(std::abs(mean - central) < 0.02);
            QVERIFY(std::abs(central - p10 - 10'000) < 250 && std::abs(p90 - central - 10'000) < 250);
            return;
        }
        QFAIL("there is no surplus");
    }

    void everyNumberOfThreadsWritesTheSameBytes() {
        for (const QString threads : {"1", "2", "7"}) {
            const Run run = runCli({"simulate", sample, "--all-scenarios", "--draws", "700", "--threads",
                                    threads, "--each", "--out", path("threads" + threads)});
            QVERIFY2(run.code == 0, qPrintable(run.err));
            for (const QString file : {"simulation.csv", "draws.csv"}) {
                const QByteArray bytes = bytesOf(path("threads" + threads + "/" + file));
                QVERIFY(!bytes.isEmpty());
                QVERIFY(bytes == bytesOf(path("threads1/" + file)));
            }
        }
    }

    void shardsJoinedWriteTheBytesOfOneRun() {
        QCOMPARE(runCli({"simulate", sample, "--scenario", "base", "--draws", "501", "--each", "--out",
                         path("whole")})
                     .code,
                 0);
        QStringList merge{"simulate", "--merge"};
        for (const QString shard : {"3", "1", "2"}) {
            const Run run = runCli({"simulate", sample, "--scenario", "base", "--draws", "501", "--shard",
                                    shard + "/3", "--out", path("shard" + shard)});
            QVERIFY2(run.code == 0, qPrintable(run.err));
            QCOMPARE(QDir(path("shard" + shard)).entryList(QDir::Files), QStringList{"shard.bin"});
            merge << path("shard" + shard);
        }
        const Run run = runCli(merge + QStringList{"--each", "--out", path("joined")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        for (const QString file : {"simulation.csv", "draws.csv"})
            QVERIFY(bytesOf(path("joined/" + file)) == bytesOf(path("whole/" + file)));
        const Run missing = runCli(merge.mid(0, 4) + QStringList{"--out", path("missing")});
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains("part 2 of 3 is missing"), qPrintable(missing.err));
        QVERIFY(!QDir(path("missing")).exists());
    }

    void fewerDrawsAreTheFirstOfMore() {
        QCOMPARE(runCli({"simulate", sample, "--draws", "100", "--each", "--out", path("few")}).code, 0);
        QCOMPARE(runCli({"simulate", sample, "--draws", "900", "--each", "--out", path("many")}).code, 0);
        const QByteArray few = bytesOf(path("few/draws.csv"));
        QVERIFY(few.size() > 1000 && bytesOf(path("many/draws.csv")).startsWith(few));
    }

    /// A draw told as overrides gives, set in a scenario of its own, what it was drawn as.
    void aDrawIsToldAsOverrides() {
        const Run run = runCli({"draw", path("package"), "--draw", "3"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QList<QByteArray> lines = run.out.split('\n');
        QCOMPARE(lines[0].trimmed(), QByteArray("position,cell,change,value"));
        QVERIFY2(lines[1].startsWith("1,budgets:T:nursing:amount,set,"), lines[1]);
        QVERIFY(runCli({"draw", path("package"), "--draw", "4"}).out != run.out);
        QVERIFY(runCli({"draw", path("package"), "--draw", "3", "--seed", "2"}).out != run.out);
    }

    void withoutRangesThereIsNothingToDraw() {
        for (const QStringList& verb : {QStringList{"simulate", path("certain")},
                                        QStringList{"draw", path("certain"), "--draw", "1"}}) {
            const Run run = runCli(verb);
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains("there are no ranges"), qPrintable(run.err));
            QVERIFY(run.out.isEmpty());
        }
    }

    void wrongUsageIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no source") << QStringList{"simulate"} << "needs a SOURCE";
        QTest::newRow("one draw") << QStringList{"simulate", sample, "--draws", "1"} << "--draws";
        QTest::newRow("each without a folder") << QStringList{"simulate", sample, "--each"} << "--out";
        QTest::newRow("shard without a folder")
            << QStringList{"simulate", sample, "--shard", "1/2"} << "--out";
        for (const QString shard : {"0/2", "3/2", "1", "a/b", "1/0", "1/2/3"})
            QTest::newRow(qPrintable("shard " + shard))
                << QStringList{"simulate", sample, "--shard", shard, "--out", "x"} << shard;
        QTest::newRow("merge and source") << QStringList{"simulate", sample, "--merge", "x"} << "--merge";
        QTest::newRow("draw nought") << QStringList{"draw", sample, "--draw", "0"} << "--draw";
        QTest::newRow("no draw") << QStringList{"draw", sample} << "--draw";
        QTest::newRow("unknown scenario") << QStringList{"simulate", sample, "--scenario", "none"} << "none";
    }
    void wrongUsageIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Run run = runCli(arguments, folder_.path());
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    const QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestSimulateOutput)
#include "test_simulate_output.moc"
