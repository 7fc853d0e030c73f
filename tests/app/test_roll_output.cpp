#include "command_line.h"
#include "store/document.h"
#include "support/documents.h"
#include "support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString samples = QStringLiteral(SOURCE_ROOT "/resources/samples/");

} // namespace

/// The next year from the command line (rules 18.7).
class TestRollOutput : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        document_ = folder_->filePath("plan.breakeven");
        next_ = folder_->filePath("next.breakeven");
        QCOMPARE(runCli({"import", samples + "dudley", document_}).code, 0);
    }

    void aNewDocumentIsAYearOn() {
        const Run run = runCli({"roll", document_, next_});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.startsWith("fate,address,what\r\n") || run.out.startsWith("fate,address,what\n"),
                 run.out);
        QVERIFY2(run.out.contains("carried,activity,"), run.out);
        const auto next = openDocument(next_.toStdString());
        QVERIFY2(next, qPrintable(lines(next.problems).join('\n')));
        QCOMPARE(next->economy[TableId::economy].at(0, "base_year"), std::string("2015/16"));
        QCOMPARE(runCli({"check", next_}).code, 0);
    }

    void theJournalGoesOnAndLeadsBack() {
        QCOMPARE(runCli({"roll", document_, next_}).code, 0);
        const auto before = openDocument(document_.toStdString());
        const auto journal = readJournal(next_.toStdString());
        const auto rolled = openDocument(next_.toStdString());
        QVERIFY(before && journal && rolled);
        QCOMPARE(journal->size(), std::size_t{2}); // the import, and this
        const auto command = readAgain(journal->back().command);
        QVERIFY2(command, qPrintable(lines(command.problems).join('\n')));
        Economy undone = rolled->economy;
        QVERIFY(apply(inverse(*command), undone).empty());
        QVERIFY(undone == before->economy);
        const Table& versions = rolled->economy[TableId::versions];
        QCOMPARE(versions.size(), std::size_t{1});
        QCOMPARE(versions.at(0, "moment"), std::string("1"));
    }

    void theDocumentItIsMadeOfStaysAsItIs() {
        const QByteArray before = contentOf(document_);
        QCOMPARE(runCli({"roll", document_, next_}).code, 0);
        QCOMPARE(contentOf(document_), before);
    }

    void aDocumentThatIsThereIsNotReplaced() {
        const QByteArray before = contentOf(document_);
        for (const QString& source : {document_, samples + "salford"}) {
            const Run run = runCli({"roll", source, document_});
            QCOMPARE(run.code, 2);
            QVERIFY2(run.err.contains("already exists"), qPrintable(run.err));
        }
        QCOMPARE(contentOf(document_), before);
    }

    void aPackageIsRolledToo() {
        const Run run = runCli({"roll", samples + "cumbria", next_, "--scenario", "morecambe_pacs"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains("left_out,scenarios:morecambe_pacs,"), run.out);
        QVERIFY2(run.out.contains("changed,arrangements:morecambe_pacs,"), run.out);
        const auto journal = readJournal(next_.toStdString());
        QCOMPARE(journal->size(), std::size_t{2});
        for (const char* verb : {"check", "project"}) QCOMPARE(runCli({verb, next_}).code, 0);
    }

    void bothProjectionsAreReconciled() {
        const QString out = folder_->filePath("out");
        const Run run = runCli({"roll", document_, next_, "--out", out});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const QByteArray table = contentOf(out + "/reconciliation.csv");
        QVERIFY2(table.startsWith("org,line,year,step,what,amount"), table.left(60));
        QVERIFY(contentOf(out + "/carried.csv").startsWith("fate,address,what"));
        // Steps add up from the old projection to the new one.
        std::int64_t sum = 0;
        int figures = 0;
        for (const QByteArray& line : table.split('\n').sliced(1)) {
            const QByteArray row = line.trimmed();
            if (row.isEmpty()) continue;
            const auto pence = QByteArray(row.mid(row.lastIndexOf(',') + 1)).replace(".", "").toLongLong();
            const QByteArray step = row.split(',')[3];
            if (step == "before") sum = 0;
            if (step == "after") {
                QCOMPARE(sum, pence);
                ++figures;
            }
            sum += pence;
        }
        QVERIFY(figures > 100);
    }

    void aTableCanBeChosen() {
        const Run run = runCli({"roll", document_, next_, "--table", "reconciliation"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.startsWith("org,line,year,step,what,amount"), run.out.left(60));
    }

    void whatCannotBeRolledLeavesNoFile() {
        QCOMPARE(runCli({"roll", document_, next_, "--scenario", "nobody"}).code, 2);
        QVERIFY(!QFile::exists(next_));
        QCOMPARE(runCli({"roll", folder_->filePath("none"), next_}).code, 1);
        QVERIFY(!QFile::exists(next_));
    }

    void theLastProjectedYearIsNotRolled() {
        QString from = document_;
        for (int year = 1; year <= 6; ++year) {
            const QString to = folder_->filePath(QString("next%1.breakeven").arg(year));
            const Run run = runCli({"roll", from, to});
            if (year == 6) {
                QCOMPARE(run.code, 1);
                QVERIFY2(run.err.contains("economy:years"), qPrintable(run.err));
                QVERIFY(!QFile::exists(to));
            } else {
                QVERIFY2(run.code == 0, qPrintable(run.err));
            }
            from = to;
        }
    }

private:
    static QByteArray contentOf(const QString& name) {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString document_, next_;
};

QTEST_GUILESS_MAIN(TestRollOutput)
#include "test_roll_output.moc"
