#include "command_line.h"
#include "support/files.h"
#include "support/written_workbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven::test;

/// The workbook that the command line writes.
class TestWorkbookOutput : public QObject {
    Q_OBJECT

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(quickTemplate()); }

    void aWorkbookOfResultsIsWritten() {
        const Run run = runCli(xlsx({"--values", "--scenario", "base", "--scenario", "acquisition"}));
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.isEmpty());
        const WrittenWorkbook made = writtenWorkbook(file().toStdString());
        QVERIFY(made.isWhole);
        QCOMPARE(made.sheets.front().name, QString("Contents"));
        QVERIFY(made.sheet("Summary") && made.sheet("Economy") && made.sheet("RNL") &&
                made.sheet("Comparison"));
        QCOMPARE(made.sheet("Economy")->at("A6").text, QString("Income and expenditure"));
    }

    void theSameSourceGivesTheSameBytesInAnyLocale() {
        QCOMPARE(runCli(xlsx({"--values"})).code, 0);
        const std::string first = bytesOf(file().toStdString());
        QVERIFY(first.size() > 10'000);
        QTest::qWait(2100); // the times within an archive go by twos of seconds
        QCOMPARE(runCli(xlsx({"--values"})).code, 0);
        QVERIFY(bytesOf(file().toStdString()) == first);
    }

    void whatIsAskedForWronglyIsWrongUsage() {
        QCOMPARE(runCli({"xlsx", sample(), "--values"}).code, 2);
        QCOMPARE(runCli(xlsx({"--values", "--scenario", "nowhere"})).code, 2);
        QVERIFY(!QFile::exists(file()));
    }

    void whatCannotBeWrittenIsAnError() {
        const auto wrong = [&](const QString& target, const QString& why) {
            const Run run = runCli({"xlsx", sample(), "--values", "--out", target});
            return run.code == 1 && run.err.contains(why) && run.out.isEmpty();
        };
        QVERIFY(wrong(folder_->filePath("nowhere/a.xlsx"), "the folder for it does not exist"));
        QVERIFY(wrong(folder_->path(), "there is a folder where a file is needed"));
        writeBytes(folder_->filePath("notes.txt").toStdString(), "Mine.");
        QVERIFY(wrong(folder_->filePath("notes.txt"), "this file is not a workbook"));
        QCOMPARE(bytesOf(folder_->filePath("notes.txt").toStdString()), std::string("Mine."));
    }

private:
    static QString sample() { return SOURCE_ROOT "/resources/samples/cumbria"; }
    QString file() const { return folder_->filePath("results.xlsx"); }
    QStringList xlsx(const QStringList& further) const {
        return QStringList{"xlsx", sample(), "--out", file()} + further;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(TestWorkbookOutput)
#include "test_workbook_output.moc"
