#include "store/recovery.h"
#include "support/documents.h"
#include "support/mutations.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace breakeven;
using namespace breakeven::test;

/// Damaged files nobody has thought of: the same ones on every run.
class TestDocumentFuzz : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        const std::filesystem::path base = folder_->path().toStdString();
        file_ = base / "Cumbria.breakeven";
        economy_ = soundEconomy(base / "package");
    }

    /// A document with bytes overwritten is opened or refused, never more, and the file stays as it is.
    void noDamageConfusesTheReader() {
        QVERIFY(bool(saveDocument(file_, economy_, {}, std::nullopt)));
        const std::string sound = bytesOf(file_);
        std::mt19937 random(1948);
        int refused = 0;
        for (int round = 0; round < 600; ++round) {
            std::string bytes = sound;
            // Half of the damage falls on the header and the schema, where it does most.
            const std::size_t reach = round % 2 == 0 ? 4096 : bytes.size();
            for (std::size_t left = 1 + random() % 8; left > 0; --left)
                bytes[random() % reach] = static_cast<char>(random() % 256);
            if (round % 10 == 0) bytes.resize(random() % bytes.size());
            writeBytes(file_, bytes);
            const auto opened = openDocument(file_);
            QVERIFY(opened || hasErrors(opened.problems));
            for (const Problem& problem : opened.problems) QVERIFY(!english(problem).empty());
            if (!opened) ++refused;
            readJournal(file_);
            QCOMPARE(bytesOf(file_), bytes);
        }
        QVERIFY(refused > 100);
    }

    /// Of a damaged recovery file the entries up to the damage come back, and nothing else.
    void noDamageConfusesTheRecovery() {
        const auto file = recoveryFileOf(file_);
        const std::vector<JournalEntry> entries{drugsEntry("-10", "-20"), drugsEntry("-20", "-30"),
                                                drugsEntry("-30", "5")};
        {
            auto log = RecoveryLog::start(file, {"r1"});
            for (const JournalEntry& entry : entries) QVERIFY(log->append(entry).empty());
        }
        const std::string sound = bytesOf(file);
        Mutations mutations(20150326, "0123456789 :-\n");
        for (int round = 0; round < 2000; ++round) {
            writeBytes(file, mutations.of(sound));
            const auto found = readRecovery(file);
            if (!found) continue;
            const std::vector<JournalEntry>& read = (**found).entries;
            QVERIFY(read.size() <= entries.size() + 1);
            for (std::size_t i = 0; i < read.size(); ++i)
                QVERIFY(std::find(entries.begin(), entries.end(), read[i]) != entries.end());
        }
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::filesystem::path file_;
    Economy economy_;
};

QTEST_APPLESS_MAIN(TestDocumentFuzz)
#include "test_document_fuzz.moc"
