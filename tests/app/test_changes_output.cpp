#include "command_line.h"
#include "document/open_document.h"
#include "document/versions.h"
#include "economy/edit/lock_edit.h"
#include "support/documents.h"
#include "support/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const QString samples = QStringLiteral(SOURCE_ROOT "/resources/samples/");

} // namespace

/// What changed since a version, from the command line; and what is locked, which an import does not change.
class TestChangesOutput : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        document_ = folder_->filePath("plan.breakeven");
        QCOMPARE(runCli({"import", samples + "dudley", document_}).code, 0);
        change([](const OpenDocument& open) {
            return *makeVersion(open.economy(), open.journal(), "Board, May", "2015-05-01T09:00:00Z");
        });
        change([this](const OpenDocument& open) {
            Editor editor(open.economy());
            cell_ = toText(open.economy()[TableId::budgets].address(0, "amount"));
            editor.set(*open.economy().locate(cell_), "123");
            return std::move(editor).command(message("Set"));
        });
    }

    void eachChangeIsARow() {
        const Run run = runCli({"changes", document_, "--since", "Board, May"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.startsWith("scenario,cell,title,change,before,after,who,when,reason"), run.out);
        QVERIFY2(run.out.contains(QByteArray("base,") + cell_.c_str()), run.out);
        QCOMPARE(run.out.count('\n'), 2);
    }

    void theEffectIsOfTheSurplus() {
        const Run run = runCli({"changes", document_, "--since", "Board, May", "--table", "surplus_effect"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains("economy,"), run.out);
    }

    void allOfItStandsInAFolderAndInAPdf() {
        const QString results = folder_->filePath("results");
        QCOMPARE(runCli({"changes", document_, "--since", "Board, May", "--out", results}).code, 0);
        for (const char* table : {"changes", "surplus_effect", "locks_in_force"})
            QVERIFY(QFile::exists(results + '/' + table + ".csv"));
        const QString pdf = folder_->filePath("changes.pdf");
        const Run run = runCli({"changes", document_, "--since", "Board, May", "--pdf", pdf});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void aVersionThatIsNotThereIsSaid() {
        const Run run = runCli({"changes", document_, "--since", "June"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("There is no version June."), qPrintable(run.err));
        QCOMPARE(runCli({"changes", samples + "dudley", "--since", "June"}).code, 1);
    }

    void anImportOverWhatIsLockedIsRefused() {
        change([this](const OpenDocument& open) {
            const std::vector<Address> places{*parseAddress(cell_)};
            return *lockCells(open.economy(), places, {"agreed", "B Price", "2015-03-26"}, message("Lock"));
        });
        const Run run = runCli({"import", samples + "dudley", document_});
        QCOMPARE(run.code, 1);
        QVERIFY2(
            run.err.contains(QString::fromStdString(cell_) + ": B Price locked this on 26/03/2015 (agreed)"),
            qPrintable(run.err));
        const auto stored = openDocument(document_.toStdString());
        QVERIFY(stored);
        QCOMPARE(stored->economy.text(*stored->economy.locate(cell_)), "123");
    }

private:
    template<class Make>
    void change(Make make) {
        OpenDocument open({});
        auto opening = open.prepare(document_.toStdString());
        QVERIFY(opening);
        open.open(document_.toStdString(), std::move(*opening), OpenDocument::UnsavedWork::takenUp);
        QCOMPARE(lines(open.edit(make(open))), QStringList());
        QCOMPARE(lines(open.save()), QStringList());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString document_;
    std::string cell_;
};

QTEST_GUILESS_MAIN(TestChangesOutput)
#include "test_changes_output.moc"
