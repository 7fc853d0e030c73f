#include "exchange/workbook.h"
#include "support/child.h"
#include "support/failing_calls.h"
#include "support/files.h"
#include "support/written_workbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

namespace {

Workbook workbook(const char* text) {
    return {.title = "",
            .subject = "",
            .page = "",
            .sheets = {{.name = "A", .rows = {{{{.value = std::string(text)}}}}}}};
}

} // namespace

/// A workbook while its writer fails, or ends, at any system call of its work.
class TestInterruptedWorkbook : public QObject {
    Q_OBJECT

private slots:
    void leavesOldOrNewAndNeverNeither_data() {
        QTest::addColumn<int>("mishap");
        QTest::newRow("a call fails") << int(Mishap::fails);
        QTest::newRow("all calls fail from one on") << int(Mishap::failsFromThenOn);
        QTest::newRow("the program ends") << int(Mishap::kills);
    }

    void leavesOldOrNewAndNeverNeither() {
        QFETCH(int, mishap);
        const QTemporaryDir folder(quickTemplate());
        const fs::path file = fs::path(folder.path().toStdString()) / "a.xlsx";
        QVERIFY(writeWorkbook(workbook("new"), file).empty());
        const std::string after = bytesOf(file);
        QVERIFY(writeWorkbook(workbook("old"), file).empty());
        const std::string before = bytesOf(file);
        QVERIFY(before != after);
        int failures = 0;
        for (int call = 1;; ++call) {
            QVERIFY(writeWorkbook(workbook("old"), file).empty());
            const std::string said = inChild([&]() -> std::string {
                failingCalls = {static_cast<Mishap>(mishap), call};
                const bool written = !hasErrors(writeWorkbook(workbook("new"), file));
                const bool reached = failingCalls.seen >= call;
                failingCalls = {};
                return reached ? written ? "written" : "refused" : "untouched";
            });
            if (said == "untouched") break;
            const std::string at = "call " + std::to_string(call) + ": " + said;
            const std::string now = bytesOf(file);
            QVERIFY2(now == before || now == after, at.c_str());
            QVERIFY2(said != "written" || now == after, at.c_str());
            failures += said == "refused";
        }
        if (mishap != int(Mishap::kills)) QVERIFY(failures > 5);
    }
};

QTEST_GUILESS_MAIN(TestInterruptedWorkbook)
#include "test_interrupted_workbook.moc"
