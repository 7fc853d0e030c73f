#include "economy/table/row_text.h"
#include "store/document_schema.h"
#include "store/migrations.h"
#include "support/documents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

const fs::path golden = fs::path(SOURCE_ROOT) / "tests/store/golden";

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        file_ = folder_->filePath("old.breakeven").toStdString();
        economy_ = readPackage(golden / "package");
        QVERIFY2(bool(economy_), qPrintable(lines(economy_.problems).join('\n')));
    }

    void opensAnOlderDocumentWithoutChangingIt_data() { versions(); }

    void opensAnOlderDocumentWithoutChangingIt() {
        QFETCH(int, version);
        make(version);
        const auto before = contentOf(folder_->path().toStdString());
        const auto opened = openDocument(file_);
        QVERIFY2(bool(opened), qPrintable(lines(opened.problems).join('\n')));
        QCOMPARE(opened->schemaVersion, version);
        QVERIFY(opened->economy == *economy_);
        QVERIFY(contentOf(folder_->path().toStdString()) == before);
    }

    void keepsTheJournalOfVersionOne() {
        make(1);
        const auto journal = readJournal(file_);
        QCOMPARE(journal->size(), std::size_t{2});
        QCOMPARE(journal->front().when, "2015-03-26T17:05:09Z");
        QCOMPARE(english(journal->front().command.name), "Edit the rates of pay");
        QCOMPARE(journal->front().command.changes.size(), std::size_t{2});
        QCOMPARE(*journal->front().command.changes.front().after, "1.9%");
        QVERIFY(!journal->back().command.changes.front().before);
        QCOMPARE(
            *journal->back().command.changes.front().after,
            rowText(TableId::balances,
                    rowOf(TableId::balances, {{"org", "RNL"}, {"item", "cash"}, {"amount", "2345678.9"}})));
    }

    /// Every row of version 2's journal says which cell is whose: done again from nothing it leads to the
    /// document.
    void theJournalOfVersionTwoLeadsToItsDocument() {
        make(2);
        const auto journal = readJournal(file_);
        QCOMPARE(journal->size(), std::size_t{3});
        Economy done;
        for (const JournalEntry& entry : *journal)
            QCOMPARE(lines(apply(*readAgain(entry.command), done)), QStringList());
        QVERIFY(done == *economy_);
    }

    void isOfThePresentVersionOnceSaved_data() { versions(); }

    void isOfThePresentVersionOnceSaved() {
        QFETCH(int, version);
        make(version);
        const auto opened = openDocument(file_);
        const auto old = readJournal(file_);
        const std::vector<JournalEntry> entries{drugsEntry("1", "2")};
        const auto saved = saveDocument(file_, opened->economy, entries, opened->revision);
        QVERIFY2(bool(saved), qPrintable(lines(saved.problems).join('\n')));
        const auto again = openDocument(file_);
        QCOMPARE(again->schemaVersion, documentSchemaVersion);
        QVERIFY(again->economy == *economy_);
        auto journal = readJournal(file_);
        QVERIFY(journal->back() == entries.front());
        journal->pop_back();
        QVERIFY(*journal == *old);
    }

    /// Who changes a table gives the document a new version with a migration to it, and freezes its schema
    /// here.
    void theSchemaOfAVersionNeverChanges() {
        const fs::path frozen = golden / ("schema_v" + std::to_string(documentSchemaVersion) + ".sql");
        QCOMPARE(QString::fromStdString(documentSchema()), QString::fromStdString(bytesOf(frozen)));
    }

private:
    void versions() {
        QTest::addColumn<int>("version");
        for (int version = oldestDocumentVersion; version < documentSchemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void make(int version) {
        execute(file_, bytesOf(golden / ("document_v" + std::to_string(version) + ".sql")));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path file_;
    Result<Economy> economy_;
};

QTEST_APPLESS_MAIN(TestMigrations)
#include "test_migrations.moc"
