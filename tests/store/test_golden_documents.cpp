#include "support/documents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

const fs::path golden = fs::path(SOURCE_ROOT) / "tests/store/golden";

} // namespace

/// Files as released programs wrote them. They are never changed: people have such files.
class TestGoldenDocuments : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        file_ = folder_->filePath("old.breakeven").toStdString();
        fs::copy_file(golden / "document_0.1.0.breakeven", file_);
        package_ = readPackage(golden / "package");
        QVERIFY2(bool(package_), qPrintable(lines(package_.problems).join('\n')));
    }

    /// A row in every table; imported, changed and changed back.
    void opensWithTheSameEconomy() {
        const auto opened = openDocument(file_);
        QCOMPARE(lines(opened.problems), QStringList());
        QVERIFY(opened->economy == *package_);
        QVERIFY(bytesOf(file_) == bytesOf(golden / "document_0.1.0.breakeven"));
    }

    void opensWithTheSameJournal() {
        const auto journal = readJournal(file_);
        QCOMPARE(journal->size(), std::size_t{3});
        QStringList names;
        for (const JournalEntry& entry : *journal)
            names += QString::fromStdString(english(entry.command.name));
        QCOMPARE(names, (QStringList{"Import package", "Import changed", "Import package"}));
        const WrittenChange& nursing = (*journal)[1].command.changes.back();
        QCOMPARE(nursing.address, "budgets:RNL:nursing:amount");
        QCOMPARE(*nursing.before, "80123456.789012");
        QCOMPARE(*nursing.after, "777.5");
    }

    /// From nothing, done again and undone.
    void theJournalLeadsToTheEconomyAndBack() {
        const auto journal = readJournal(file_);
        Economy economy;
        for (const JournalEntry& entry : *journal)
            QCOMPARE(lines(apply(*readAgain(entry.command), economy)), QStringList());
        QVERIFY(economy == *package_);
        for (auto entry = journal->rbegin(); entry != journal->rend(); ++entry)
            QCOMPARE(lines(apply(inverse(*readAgain(entry->command)), economy)), QStringList());
        QVERIFY(economy == Economy{});
    }

    void savingItKeepsBoth() {
        const auto opened = openDocument(file_);
        const JournalEntry mine{
            "2015-03-26T17:05:09Z",
            {message("Set"), {{"budgets:RNL:nursing:amount", "80123456.789012", "1", 0}}}};
        QVERIFY(bool(saveDocument(file_, opened->economy, std::span(&mine, 1), opened->revision)));
        const auto again = openDocument(file_);
        QVERIFY(again->economy == *package_);
        QCOMPARE(readJournal(file_)->size(), std::size_t{4});
        theJournalOfBoth();
    }

private:
    void theJournalOfBoth() const {
        const auto before = readJournal(golden / "document_0.1.0.breakeven");
        const auto after = readJournal(file_);
        QVERIFY(std::equal(before->begin(), before->end(), after->begin()));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path file_;
    Result<Economy> package_;
};

QTEST_APPLESS_MAIN(TestGoldenDocuments)
#include "test_golden_documents.moc"
