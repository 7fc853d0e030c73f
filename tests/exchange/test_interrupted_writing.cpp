#include "exchange/folder.h"
#include "exchange/package.h"
#include "exchange/result_table.h"
#include "support/child.h"
#include "support/failing_calls.h"
#include "support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

Economy economy(const char* name, bool older) {
    Economy made;
    made[TableId::economy].append({name, "2015/16", "2", "", "", "", ""});
    made[TableId::organisations].append({"T", "Trust", "acute", "", "", "", ""});
    made[TableId::services].append({"NEL", older ? "Emergencies" : "Emergency admissions", "", "", ""});
    if (older)
        made[TableId::notes].append({"n1", "economy:name", "An old note", "", "", ""});
    else
        made[TableId::balances].append({"T", "cash", "5"});
    return made;
}

ResultTable results(const char* name, const char* cell) {
    return {name, "", {{"step", ResultType::text, ""}}, {{std::string(cell)}}};
}

/// What is in a folder without what a writer left behind.
std::map<std::string, std::string> finishedIn(const fs::path& folder) {
    auto content = contentOf(folder);
    std::erase_if(content, [](const auto& file) { return file.first.find(".part") != std::string::npos; });
    return content;
}

} // namespace

/// A folder of a package while its writer fails, or ends, at any system call of its work.
class TestInterruptedWriting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(place_.isValid());
        place() = place_.path().toStdString();
    }

    void leavesOldOrNewAndNeverNeither_data() {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<int>("mishap");
        for (const char* situation : {"a new folder", "a folder of others", "an older package", "results"}) {
            QTest::addRow("%s, a call fails", situation) << situation << int(Mishap::fails);
            QTest::addRow("%s, all calls fail from one on", situation)
                << situation << int(Mishap::failsFromThenOn);
            QTest::addRow("%s, the program ends", situation) << situation << int(Mishap::kills);
        }
    }

    void leavesOldOrNewAndNeverNeither() {
        QFETCH(QString, situation);
        QFETCH(int, mishap);
        prepare(situation);
        const auto before = contentOf(place());
        QVERIFY(write(situation).empty());
        const auto after = contentOf(place());
        QVERIFY(before != after);

        int failures = 0;
        for (int call = 1;; ++call) {
            prepare(situation);
            const std::string said = inChild([&]() -> std::string {
                failingCalls = {static_cast<Mishap>(mishap), call};
                const bool written = !hasErrors(write(situation));
                const bool reached = failingCalls.seen >= call;
                failingCalls = {};
                return reached ? written ? "written" : "refused" : "untouched";
            });
            if (said == "untouched") break;
            const std::string at = "call " + std::to_string(call) + ": " + said;
            if (said == "refused" && mishap == int(Mishap::fails))
                QVERIFY2(finishedIn(place()) == before, at.c_str());
            failures += said == "refused";
            { const FolderReading reading(place() / "out"); }
            const auto now = finishedIn(place());
            QVERIFY2(now == before || now == after, at.c_str());
            if (said == "written") QVERIFY2(now == after, at.c_str());
            // Whoever writes next has its way, and nothing is left lying about.
            QVERIFY2(write(situation).empty(), at.c_str());
            QVERIFY2(contentOf(place()) == after, at.c_str());
        }
        if (mishap != int(Mishap::kills)) QVERIFY(failures > 10);
    }

private:
    static fs::path& place() {
        static fs::path folder;
        return folder;
    }

    static void prepare(const QString& situation) {
        const fs::path out = place() / "out";
        fs::remove_all(place());
        fs::create_directories(place());
        if (situation == "a new folder") return;
        fs::create_directories(out / "drafts");
        writeBytes(out / "README.md", "Mine.");
        writeBytes(out / "drafts/notes.csv", "Mine too.");
        if (situation == "an older package") writePackage(economy("Before", true), out);
        if (situation == "results") {
            const std::vector older{results("statement", "old"), results("bridge", "old")};
            writeResults(older, out);
        }
    }

    static std::vector<Problem> write(const QString& situation) {
        if (situation != "results") return writePackage(economy("After", false), place() / "out");
        const std::vector newer{results("bridge", "new"), results("options", "new")};
        return writeResults(newer, place() / "out");
    }

    QTemporaryDir place_{quickTemplate()};
};

QTEST_APPLESS_MAIN(TestInterruptedWriting)
#include "test_interrupted_writing.moc"
