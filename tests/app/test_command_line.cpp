#include "command_line.h"
#include "store/document.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        writePackageFiles(base_ / "package", soundPackage());
        breaking_ = soundPackage();
        breaking_["indices.csv"] = "index,year,rate\npay,2016/17,2\n";
        writePackageFiles(base_ / "broken", breaking_);
    }

    void saysWhenItIsUsedWrongly_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const QString package = path("package");
        QTest::newRow("no verb") << QStringList() << "subcommand is required";
        QTest::newRow("an unknown verb") << QStringList{"guess", package} << "there is no command guess";
        QTest::newRow("no source") << QStringList{"project"} << "SOURCE is required";
        QTest::newRow("too many sources") << QStringList{"check", package, package} << package;
        QTest::newRow("an unknown option") << QStringList{"check", package, "--loud"} << "--loud";
        QTest::newRow("an unknown scenario") << QStringList{"project", "PACKAGE", "--scenario", "x"}
                                             << "error: there is no scenario x; there are: base, s, t";
        QTest::newRow("one and all scenarios")
            << QStringList{"project", package, "--scenario", "s", "--all-scenarios"} << "excludes";
        QTest::newRow("an unknown table") << QStringList{"project", package, "--table", "costs"} << "--table";
        QTest::newRow("a folder and a table")
            << QStringList{"project", package, "--out", "x", "--table", "ratings"} << "excludes";
        QTest::newRow("a comparison with nothing")
            << QStringList{"compare", package, "--from", "base"} << "--to is required";
        QTest::newRow("a bridge to nowhere") << QStringList{"bridge", package} << "--to is required";
        QTest::newRow("a bridge of nobody")
            << QStringList{"bridge", "PACKAGE", "--to", "2016/17", "--org", "X"}
            << "error: there is no X in organisations; there are: CCG, T";
        QTest::newRow("a bridge from an unknown scenario")
            << QStringList{"bridge", "PACKAGE", "--to", "2016/17", "--against", "x"}
            << "error: there is no scenario x";
        QTest::newRow("a bridge to a year beyond") << QStringList{"bridge", "PACKAGE", "--to", "2018/19"}
                                                   << "error: 2018/19 is not a year from 2015/16 to 2017/18";
        QTest::newRow("a bridge from a year before")
            << QStringList{"bridge", "PACKAGE", "--from", "2014/15", "--to", "2016/17"}
            << "error: 2014/15 is not a year from 2015/16 to 2017/18";
        QTest::newRow("a bridge to no year")
            << QStringList{"bridge", "PACKAGE", "--to", "2016"} << "2016 is not a financial year";
        QTest::newRow("an attribution in no year")
            << QStringList{"attribute", package} << "--year is required";
        QTest::newRow("an attribution in a year beyond")
            << QStringList{"attribute", "PACKAGE", "--year", "2030/31"} << "error: 2030/31 is not a year";
        QTest::newRow("options of nothing")
            << QStringList{"options", package, "--starts", "2016/17", "--year", "2017/18"}
            << "--arrangements is required";
        QTest::newRow("options of an unknown arrangement")
            << QStringList{"options",  "PACKAGE", "--arrangements", "A1,A9",
                           "--starts", "2016/17", "--year",         "2017/18"}
            << "error: there is no A9 in arrangements; there are: A1";
        QTest::newRow("options that start in the base year")
            << QStringList{"options",  "PACKAGE",         "--arrangements", "A1",
                           "--starts", "2015/16,2016/17", "--year",         "2017/18"}
            << "error: 2015/16 is not a year from 2016/17 to 2017/18";
        QTest::newRow("a report nowhere") << QStringList{"report", package} << "--pdf is required";
    }

    void saysWhenItIsUsedWrongly() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Run run = runCli(arguments.replaceInStrings("PACKAGE", path("package")));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(run.out, QByteArray());
    }

    /// Options and verbs keep their names; what they do is said in words people use.
    void helpSpeaksOfFutures() {
        static const QRegularExpression drawn("(?<![-\\w])(draws?|drawn|drawing|shards?)\\b(?!\\.(csv|bin))");
        for (const char* verb :
             {"simulate", "sensitivity", "solve", "programme", "record", "variance", "draw"})
            for (const QString& line : QString(runCli({verb, "--help"}).out).split('\n'))
                QVERIFY2(!drawn.match(QString(line).remove("breakeven-cli draw")).hasMatch(),
                         qPrintable(verb + (": " + line)));
    }

    void helpAndVersionAreNoErrors() {
        QCOMPARE(runCli({"--help"}).code, 0);
        QVERIFY(runCli({"project", "--help"}).out.contains("--all-scenarios"));
        QVERIFY(runCli({"--version"}).out.startsWith("breakeven-cli "));
    }

    void everyVerbRefusesASourceWithErrors_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("import") << QStringList{"import", "SOURCE", "OUT"};
        QTest::newRow("export") << QStringList{"export", "SOURCE", "OUT"};
        QTest::newRow("check") << QStringList{"check", "SOURCE"};
        QTest::newRow("project") << QStringList{"project", "SOURCE", "--out", "OUT"};
        QTest::newRow("compare") << QStringList{"compare", "SOURCE", "--from", "base",
                                                "--to",    "s",      "--out",  "OUT"};
        QTest::newRow("bridge") << QStringList{"bridge", "SOURCE", "--to", "2016/17", "--out", "OUT"};
        QTest::newRow("attribute") << QStringList{"attribute", "SOURCE", "--year", "2016/17", "--out", "OUT"};
        QTest::newRow("options") << QStringList{"options", "SOURCE", "--arrangements", "A1",    "--starts",
                                                "2016/17", "--year", "2017/18",        "--out", "OUT"};
        QTest::newRow("report") << QStringList{"report", "SOURCE", "--pdf", "OUT"};
    }

    void everyVerbRefusesASourceWithErrors() {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings("SOURCE", path("broken")).replaceInStrings("OUT", path("out"));
        const auto before = contentOf(base_);
        const Run run = runCli(arguments);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains(
                     "error: indices.csv, row 2, rate (indices:pay:2016/17:rate): “2” has no per-cent sign"),
                 qPrintable(run.err));
        QVERIFY(contentOf(base_) == before);
    }

    void importAndExportLoseNothing() {
        QCOMPARE(runCli({"export", path("package"), path("first")}).code, 0);
        QCOMPARE(runCli({"import", path("first"), path("a.breakeven")}).code, 0);
        QCOMPARE(runCli({"export", path("a.breakeven"), path("second")}).code, 0);
        QVERIFY(contentOf(base_ / "first") == contentOf(base_ / "second"));
    }

    void importingAgainIsOneMoreEditOfTheDocument() {
        QCOMPARE(runCli({"import", path("package"), path("a.breakeven")}).code, 0);
        auto changed = soundPackage();
        changed["activity.csv"] = "commissioner,provider,service,volume\nCCG,T,NEL,101\n";
        writePackageFiles(base_ / "changed", changed);
        QCOMPARE(runCli({"import", path("changed"), path("a.breakeven")}).code, 0);
        const auto journal = readJournal(base_ / "a.breakeven");
        QCOMPARE(journal->size(), std::size_t{2});
        QCOMPARE(english(journal->back().command.name), "Imported changed");
        QCOMPARE(journal->back().command.changes.size(), std::size_t{1});
        QCOMPARE(journal->back().command.changes.front().address, "activity:CCG:T:NEL:volume");
    }

    void doesNotImportOverAFileThatIsNoDocument() {
        writeBytes(base_ / "letter.txt", "Dear board");
        const Run run = runCli({"import", path("package"), path("letter.txt")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("letter.txt: this is not a Breakeven document"));
        QCOMPARE(bytesOf(base_ / "letter.txt"), "Dear board");
    }

    void checkPrintsEveryProblemOfEveryScenario() {
        auto files = soundPackage();
        files["overrides.csv"] += "t,1,indices:pay:2015/16:rate,set,1%\n";
        writePackageFiles(base_ / "late", files);
        const Run run = runCli({"check", path("late")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("error: overrides:t:1: "), qPrintable(run.err));
        QVERIFY2(run.err.contains("[scenario t]"), qPrintable(run.err));
        QVERIFY2(run.out.startsWith("1 error, "), run.out.constData());
        const Run sound = runCli({"check", path("package")});
        QCOMPARE(sound.code, 0);
        QVERIFY2(sound.out.startsWith("0 errors, "), sound.out.constData());
    }

    /// An import says what check says; the document is made unless the tables are in error.
    void importPrintsWhatCheckPrints() {
        auto files = soundPackage();
        files["overrides.csv"] += "t,1,indices:pay:2015/16:rate,set,1%\n";
        files["services.csv"] = "service,name,colour\nNEL,Emergency admission,red\n";
        writePackageFiles(base_ / "late", files);
        const Run checked = runCli({"check", path("late")});
        const Run imported = runCli({"import", path("late"), path("a.breakeven")});
        QCOMPARE(imported.err, checked.err);
        QCOMPARE(imported.err.count("error: "), 1);
        QCOMPARE(imported.err.count("warning: services.csv"), 1);
        QCOMPARE(imported.code, 0);
        QVERIFY(bool(openDocument(base_ / "a.breakeven")));
        const Run broken = runCli({"import", path("broken"), path("b.breakeven")});
        QCOMPARE(broken.code, 1);
        QCOMPARE(broken.err, runCli({"check", path("broken")}).err);
        QVERIFY(!fs::exists(base_ / "b.breakeven"));
    }

    void projectsToAFolderOrToStandardOutput() {
        QCOMPARE(runCli({"project", path("package"), "--scenario", "s", "--scenario", "base", "--out",
                         path("out")})
                     .code,
                 0);
        const auto out = contentOf(base_ / "out");
        QCOMPARE(out.size(), std::size_t{5});
        for (const char* table : {"statement", "postings", "activity", "ratings"}) {
            const Run run = runCli(
                {"project", path("package"), "--scenario", "s", "--scenario", "base", "--table", table});
            QCOMPARE(run.code, 0);
            QVERIFY(run.out.toStdString() == out.at(std::string(table) + ".csv"));
        }
        const std::string& statement = out.at("statement.csv");
        QVERIFY(statement.starts_with(
            "scenario,org,year,line,amount\r\ns,CCG,2015/16,patient_care_income,0.00\r\n"));
        QVERIFY(statement.find("\r\ns,T,2015/16,nursing,89900.50\r\n") != std::string::npos);
        QVERIFY(statement.find("\r\nbase,T,2015/16,nursing,90000.50\r\n") != std::string::npos);
        QVERIFY(statement.find("\r\nbase,economy,2017/18,surplus,") != std::string::npos);
        QVERIFY(out.at("postings.csv")
                    .find("\r\nbase,2015/16,CCG,T,purchased_care,patient_care,contracts:C1,157500.00\r\n") !=
                std::string::npos);
        QVERIFY(out.at("activity.csv").find("\r\nbase,CCG,T,NEL,2017/18,100\r\n") != std::string::npos);
        QVERIFY(out.at("ratings.csv").starts_with("scenario,org,year,measure,value,score\r\n"));
    }

    void projectsADocumentLikeItsPackage() {
        QCOMPARE(runCli({"import", path("package"), path("a.breakeven")}).code, 0);
        QCOMPARE(runCli({"project", path("a.breakeven"), "--all-scenarios"}).out,
                 runCli({"project", path("package"), "--all-scenarios"}).out);
    }

    void putsNoResultsIntoThePackageOfAnEconomy() {
        const auto before = contentOf(base_);
        const Run run = runCli({"project", path("package"), "--out", path("package")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("this folder holds the package of an economy"), qPrintable(run.err));
        QVERIFY(contentOf(base_) == before);
    }

    void comparesTwoScenarios() {
        const Run run = runCli({"compare", path("package"), "--from", "base", "--to", "s"});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("org,year,line,from,to,difference\r\n"));
        QVERIFY(run.out.contains("\r\nT,2015/16,nursing,90000.50,89900.50,-100.00\r\n"));
        QVERIFY(run.out.contains("\r\neconomy,2015/16,nursing,90000.50,89900.50,-100.00\r\n"));
    }

    // Nursing of 90,000.50 is 30 % variable and step by admissions that do not grow; pay grows by 2 % and 1
    // %. Drugs of -10 are of the base year alone.
    void bridgesOneYearToAnother() {
        const Run run = runCli({"bridge", path("package"), "--org", "T", "--to", "2017/18"});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray("step,amount\r\nnon_recurrent,-10.00\r\nstarting_and_ending,0.00\r\n"
                                     "growth,0.00\r\nprices,0.00\r\ninflation,-2718.02\r\nsavings,0.00\r\n"
                                     "arrangement:A1,0.00\r\nfinancing,0.00\r\n"));
        const Run against = runCli({"bridge", path("package"), "--scenario", "s", "--against", "base",
                                    "--org", "T", "--to", "2015-16", "--out", path("out")});
        QCOMPARE(against.code, 0);
        const auto out = contentOf(base_ / "out");
        QVERIFY(out.at("bridge.csv").starts_with("step,amount\r\nbase_year,100.00\r\n"));
        QVERIFY(out.contains("datapackage.json"));
    }

    void attributesToArrangements() {
        writePackageFiles(base_ / "package", {{"effects.csv", "arrangement,effect,type,org,category,rate\n"
                                                              "A1,save,save,T,pay,10%\n"}});
        const Run run = runCli({"attribute", path("package"), "--year", "2017/18"});
        QCOMPARE(run.code, 0);
        // 10 % of 90,000.50 × 1.02 × 1.01, ramped to 80 % in its second year
        QCOMPARE(run.out, QByteArray("org,arrangement,shapley,without\r\nCCG,A1,0.00,0.00\r\n"
                                     "T,A1,7417.48,7417.48\r\n"));
    }

    void listsEveryOption() {
        const Run run = runCli({"options", path("package"), "--arrangements", "A1", "--starts",
                                "2016/17,2017/18", "--year", "2017/18"});
        QCOMPARE(run.code, 0);
        const QByteArrayList lines = run.out.split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QByteArray("arrangement:A1,surplus,cumulative_surplus,one_off,spend,support,"
                                      "cash_support,enter_regime,in_regime,frontier,impossible\r"));
        QVERIFY(lines[1].startsWith(",") && lines[2].startsWith("2016/17,") &&
                lines[3].startsWith("2017/18,"));
        QVERIFY(lines[1].endsWith(",yes,\r"));
    }

    void writesTheBoardReport() {
        const Run run = runCli({"report", path("package"), "--all-scenarios", "--pdf", path("board.pdf")});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, 0);
        QVERIFY(bytesOf(base_ / "board.pdf").starts_with("%PDF-"));
        const Run nowhere = runCli({"report", path("package"), "--pdf", path("no/where.pdf")});
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.err.contains("where.pdf"), qPrintable(nowhere.err));
    }

    void failsIfStandardOutputIsFull() {
        if (!fs::exists("/dev/full")) QSKIP("there is no /dev/full");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(BREAKEVEN_CLI, {"project", path("package")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
    }

private:
    QString path(const char* name) const {
        return base_.empty() ? QString(name) : QString::fromStdString((base_ / name).string());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    std::map<std::string, std::string> breaking_;
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
