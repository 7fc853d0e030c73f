#include "command_line.h"
#include "store/document.h"
#include "support/documents.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

/// Tables of others from the command line.
class TestIntakeOutput : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        document_ = folder_->filePath("plan.breakeven");
        QCOMPARE(runCli({"import", SOURCE_ROOT "/resources/samples/cumbria", document_}).code, 0);
    }

    void aLedgerBecomesABudgetAndEveryChangeIsTold() {
        const Run run =
            runCli({"intake", document_, ledger_, "--into", "budgets", "--set", "org=RNL", "--means",
                    "category:Clinical income - CCG contracts=", "--sign", "amount=income-negative"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.startsWith("row,cell,from,to"), run.out);
        QVERIFY2(run.out.contains("budgets:RNL:B2201:amount,,18100400"), run.out);
        QVERIFY2(run.err.contains("left out: a total of other rows"), qPrintable(run.err));
        QCOMPARE(amount("budgets:RNL:B2201:amount"), std::string("18100400"));
        QCOMPARE(readJournal(document_.toStdString())->size(), std::size_t{2}); // one step
    }

    void aProblemIsToldWithItsPlaceAndChangesNothing() {
        const Run run = runCli({"intake", document_, ledger_, "--into", "budgets", "--set", "org=RNL"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("ledger_extract.csv, row 6, Account description"), qPrintable(run.err));
        QCOMPARE(amount("budgets:RNL:B2201:amount"), std::string("no such row"));
    }

    void tellingChangesNothing() {
        const Run run = runCli({"intake", document_, ledger_, "--into", "budgets", "--set", "org=RNL",
                                "--leave-out-wrong", "--tell"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains("budgets:RNL:B2101:amount,,9450000"), run.out);
        QCOMPARE(amount("budgets:RNL:B2101:amount"), std::string("no such row"));
    }

    void whatIsMissingIsMadeOnlyWhereItIsAskedFor() {
        const QString returns = SOURCE_ROOT "/tests/foreign/data/ae_monthly.csv";
        const QStringList arguments{
            "intake", document_, returns, "--into", "activity", "--across", "A&E attendances Type 1",
            "--by",   "service"};
        QCOMPARE(runCli(arguments).code, 1);
        const Run run = runCli(QStringList(arguments) << "--create");
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.err.contains("XN1 is new in organisations"), qPrintable(run.err));
    }

    void wrongUsageIsTold() {
        QCOMPARE(runCli({"intake", document_}).code, 2);
        QCOMPARE(runCli({"intake", document_, ledger_, "--from", "amount"}).code, 2);
        const Run run = runCli({"intake", document_, ledger_, "--into", "nowhere"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("there is no table nowhere"), qPrintable(run.err));
        QVERIFY(runCli({"intake", document_, ledger_, "--into", "budgets", "--from", "amount=Sideways"})
                    .err.contains("no heading “Sideways”"));
    }

private:
    std::string amount(const char* cell) const {
        const auto opened = openDocument(document_.toStdString());
        const auto place = opened->economy.locate(cell);
        return place ? opened->economy.text(*place) : "no such row";
    }

    const QString ledger_ = QStringLiteral(SOURCE_ROOT "/tests/foreign/data/ledger_extract.csv");
    std::unique_ptr<QTemporaryDir> folder_;
    QString document_;
};

QTEST_GUILESS_MAIN(TestIntakeOutput)
#include "test_intake_output.moc"
