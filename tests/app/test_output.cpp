#include "command_line.h"
#include "exchange/own_descriptor.h"
#include "store/document.h"
#include "support/sound_package.h"

#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

/// Where the command line writes, and what it never writes over.
class TestOutput : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        writePackageFiles(base_ / "package", soundPackage());
        fs::create_directory(base_ / "here");
        writeBytes(base_ / "here/loans.csv", "precious");
    }

    void aTargetWithoutANameIsWrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* name : {"", "  ", "-"}) {
            QTest::addRow("project --out '%s'", name) << QStringList{"project", "SOURCE", "--out", name};
            QTest::addRow("bridge --out '%s'", name)
                << QStringList{"bridge", "SOURCE", "--to", "2016/17", "--out", name};
            QTest::addRow("export to '%s'", name) << QStringList{"export", "SOURCE", name};
            QTest::addRow("import to '%s'", name) << QStringList{"import", "SOURCE", name};
        }
        for (const char* name : {"", "  ", "-"})
            QTest::addRow("xlsx --out '%s'", name)
                << QStringList{"xlsx", "SOURCE", "--values", "--out", name};
        QTest::newRow("report --pdf ''") << QStringList{"report", "SOURCE", "--pdf", ""};
        QTest::newRow("check ''") << QStringList{"check", ""};
        QTest::newRow("import ''") << QStringList{"import", "", "a.breakeven"};
    }
    void aTargetWithoutANameIsWrongUsage() {
        QFETCH(QStringList, arguments);
        const auto before = contentOf(base_);
        const Run run = runCli(arguments.replaceInStrings("SOURCE", path("package")), path("here"));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("name"), qPrintable(run.err));
        QVERIFY(contentOf(base_) == before);
    }

    void resultsOfSeveralVerbsStandInOneFolder() {
        const QStringList project{"project", path("package"), "--out", path("out")};
        const QStringList bridge{"bridge", path("package"), "--to", "2016/17", "--out", path("out")};
        QCOMPARE(runCli(project).code, 0);
        const auto first = contentOf(base_ / "out");
        writeBytes(base_ / "out/mine.txt", "Mine.");
        QCOMPARE(runCli(bridge).code, 0);
        QCOMPARE(runCli(project).code, 0);
        const auto both = contentOf(base_ / "out");
        QCOMPARE(both.size(), first.size() + 2);
        QVERIFY(both.contains("bridge.csv") && both.at("mine.txt") == "Mine.");
        QCOMPARE(ownDescriptorIn(base_ / "out/datapackage.json")->files,
                 (std::set<std::string>{"activity.csv", "bridge.csv", "postings.csv", "ratings.csv",
                                        "statement.csv"}));
        writeBytes(base_ / "out/options.csv", "somebody's");
        const Run refused = runCli({"options", path("package"), "--arrangements", "A1", "--starts", "2016/17",
                                    "--year", "2017/18", "--out", path("out")});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("options.csv: this file does not belong to a package that Breakeven wrote here"),
                 qPrintable(refused.err));
        QCOMPARE(bytesOf(base_ / "out/options.csv"), "somebody's");
    }

    void verbsThatWriteIntoOneFolderAtOnceWaitForOneAnother() {
        const std::vector<QStringList> verbs{
            {"project", path("package")},
            {"bridge", path("package"), "--to", "2016/17"},
            {"attribute", path("package"), "--year", "2016/17"},
            {"compare", path("package"), "--from", "base", "--to", "s"},
            {"options", path("package"), "--arrangements", "A1", "--starts", "2016/17", "--year", "2017/18"}};
        std::vector<std::unique_ptr<QProcess>> running;
        for (const QStringList& verb : verbs) {
            running.push_back(std::make_unique<QProcess>());
            running.back()->start(BREAKEVEN_CLI, verb + QStringList{"--out", path("out")});
        }
        for (const auto& process : running) {
            QVERIFY(process->waitForFinished());
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(ownDescriptorIn(base_ / "out/datapackage.json")->files.size(), std::size_t{8});
        QCOMPARE(contentOf(base_ / "out").size(), std::size_t{9});
        QCOMPARE(int(std::distance(fs::directory_iterator(base_), fs::directory_iterator())), 3);
    }

    void aPipeOrADeviceIsNoTarget_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("results") << QStringList{"project", "SOURCE", "--out", "TARGET"};
        QTest::newRow("a package") << QStringList{"export", "SOURCE", "TARGET"};
        QTest::newRow("a document") << QStringList{"import", "SOURCE", "TARGET"};
        QTest::newRow("a report") << QStringList{"report", "SOURCE", "--pdf", "TARGET"};
    }
    void aPipeOrADeviceIsNoTarget() {
        QFETCH(QStringList, arguments);
        QCOMPARE(::mkfifo((base_ / "pipe").c_str(), 0600), 0);
        arguments.replaceInStrings("SOURCE", path("package"));
        for (const QString& target : {path("pipe"), QString("/dev/null")}) {
            const Run run = runCli(QStringList(arguments).replaceInStrings("TARGET", target));
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains(target + ": "), qPrintable(run.err));
        }
        QVERIFY(fs::is_fifo(base_ / "pipe"));
        QVERIFY(fs::is_character_file("/dev/null"));
    }

    void standardOutputThatIsFullOrClosedIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a table") << QStringList{"project", "SOURCE"};
        QTest::newRow("a count") << QStringList{"check", "SOURCE"};
        QTest::newRow("a report") << QStringList{"report", "SOURCE", "--pdf", "-"};
        QTest::newRow("help") << QStringList{"--help"};
        QTest::newRow("the version") << QStringList{"--version"};
    }
    void standardOutputThatIsFullOrClosedIsSaid() {
        if (!fs::exists("/dev/full")) QSKIP("there is no /dev/full");
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings("SOURCE", path("package"));
        for (const char* output : {">/dev/full", ">&-"}) {
            QProcess process;
            process.start("sh", QStringList{"-c", QString("exec \"$0\" \"$@\" %1").arg(output), BREAKEVEN_CLI} +
                                    arguments);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 1);
            const QByteArray err = process.readAllStandardError();
            QVERIFY2(err.contains("standard output"), err.constData());
        }
    }

    void aReportGoesToStandardOutputByTheNameOfADash() {
        const Run run = runCli({"report", path("package"), "--pdf", "-"}, path("here"));
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("%PDF-") && run.out.trimmed().endsWith("%%EOF"));
        QCOMPARE(contentOf(base_ / "here").size(), std::size_t{1});
    }

    void aReportReplacesReportsAlone() {
        QCOMPARE(runCli({"import", path("package"), path("a.breakeven")}).code, 0);
        writeBytes(base_ / "letter.txt", "Dear board");
        for (const char* name : {"a.breakeven", "letter.txt", "package"}) {
            const auto before = contentOf(base_);
            const Run run = runCli({"report", path("a.breakeven"), "--pdf", path(name)});
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains(name), qPrintable(run.err));
            QVERIFY(contentOf(base_) == before);
        }
        writeBytes(base_ / "board.pdf", "%PDF-1.4\nan older one");
        fs::permissions(base_ / "board.pdf", fs::perms(0640));
        fs::create_symlink("board.pdf", base_ / "link.pdf");
        QCOMPARE(runCli({"report", path("a.breakeven"), "--pdf", path("link.pdf")}).code, 0);
        QVERIFY(fs::is_symlink(base_ / "link.pdf"));
        QVERIFY(bytesOf(base_ / "board.pdf").size() > 1000);
        QVERIFY(fs::status(base_ / "board.pdf").permissions() == fs::perms(0640));
    }

    void textOfFilesGivesTheTerminalNoOrders_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("an escape sequence") << QByteArray("\x1b]0;owned\x07") << QByteArray("‹1B›]0;owned‹07›");
        QTest::newRow("backspaces") << QByteArray("good\b\b\b\bbad") << QByteArray("good‹08›");
        QTest::newRow("one letter that is a sequence") << QByteArray("\xc2\x9b" "2J") << QByteArray("‹9B›2J");
        QTest::newRow("the direction of writing") << QByteArray("\xe2\x80\xae" "x") << QByteArray("‹202E›x");
        QTest::newRow("delete") << QByteArray("x\x7f") << QByteArray("x‹7F›");
    }
    void textOfFilesGivesTheTerminalNoOrders() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        auto files = soundPackage();
        files["activity.csv"] = "commissioner,provider,service,volume\nCCG,T,NEL," + text.toStdString() + "\n";
        const fs::path folder = base_ / text.toStdString();
        writePackageFiles(folder, files);
        const QString name = QString::fromUtf8(text);
        for (const QStringList& arguments :
             {QStringList{"check", QFile::decodeName(folder.c_str())}, QStringList{"check", path("no") + name},
              QStringList{"project", path("package"), "--scenario", name},
              QStringList{"bridge", path("package"), "--to", name}, QStringList{name}}) {
            const Run run = runCli(arguments);
            QVERIFY(run.code == 1 || run.code == 2);
            if (arguments.value(1) != QFile::decodeName(folder.c_str())) // what is refused is not quoted there
                QVERIFY2(run.err.contains(QString::fromUtf8(shown)), qPrintable(run.err));
            for (const QChar letter : run.err)
                QVERIFY(letter == '\n' || (letter.category() != QChar::Other_Control &&
                                           letter.category() != QChar::Other_Format));
        }
    }

private:
    QString path(const char* name) const { return QString::fromStdString((base_ / name).string()); }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
};

QTEST_APPLESS_MAIN(TestOutput)
#include "test_output.moc"
