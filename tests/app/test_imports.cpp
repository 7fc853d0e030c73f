#include "command_line.h"
#include "store/document.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString samples = QStringLiteral(SOURCE_ROOT "/resources/samples/");

// How many commands a document's journal has.
std::size_t commandsIn(const QString& document) {
    const auto journal = readJournal(document.toStdString());
    return journal ? journal->size() : 0;
}

} // namespace

/// Imports into a document that others have in hand.
class TestImports : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        document_ = folder_->filePath("plan.breakeven");
        QCOMPARE(runCli({"import", samples + "cumbria", document_}).code, 0);
    }

    void twoAtOnceAreBothRecorded() {
        for (int pair = 0; pair < 5; ++pair) {
            QFile::remove(document_);
            QCOMPARE(runCli({"import", samples + "cumbria", document_}).code, 0);
            importTwoAtOnce();
            QCOMPARE(commandsIn(document_), std::size_t{3});
        }
    }

    void twoNewDocumentsAtOnceAreOne() {
        document_ = folder_->filePath("new.breakeven");
        importTwoAtOnce();
        QCOMPARE(commandsIn(document_), std::size_t{2});
    }

    void aDocumentHeldByAWindowIsToldOf() {
        const auto window = DocumentLock::acquire(document_.toStdString());
        const Run run = runCli({"import", samples + "dudley", document_});
        QCOMPARE(run.code, 1);
        const QString holder = QString::fromStdString(DocumentLock::holderOf(document_.toStdString()));
        QVERIFY2(run.err.contains("error: " + document_ + ": the document is open elsewhere (" +
                                  holder.section(", ", 0, 0) + ", "),
                 qPrintable(run.err));
        QCOMPARE(commandsIn(document_), std::size_t{1});
        QCOMPARE(runCli({"check", document_}).code, 0); // reading harms nobody
    }

    void noVerbWaitsForAPipe_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check") << QStringList{"check", "PIPE"};
        QTest::newRow("project") << QStringList{"project", "PIPE"};
        QTest::newRow("export") << QStringList{"export", "PIPE", "OUT"};
        QTest::newRow("import into it") << QStringList{"import", samples + "cumbria", "PIPE"};
    }

    void noVerbWaitsForAPipe() {
        QFETCH(QStringList, arguments);
        const QString pipe = folder_->filePath("f.breakeven");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0666), 0);
        arguments.replaceInStrings("PIPE", pipe).replaceInStrings("OUT", folder_->filePath("out"));
        const Run run = runCli(arguments);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("error: " + pipe + ": this is a device or pipe, not a file"),
                 qPrintable(run.err));
    }

private:
    void importTwoAtOnce() {
        QProcess first;
        QProcess second;
        first.start(BREAKEVEN_CLI, {"import", samples + "dudley", document_});
        second.start(BREAKEVEN_CLI, {"import", samples + "salford", document_});
        QVERIFY(first.waitForFinished() && second.waitForFinished());
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString document_;
};

QTEST_GUILESS_MAIN(TestImports)
#include "test_imports.moc"
