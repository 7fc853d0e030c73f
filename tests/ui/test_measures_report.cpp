#include "economy/edit/measure_edit.h"
#include "money/month.h"
#include "report/board_report.h"
#include "support/samples.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::ui;

namespace {

Economy changed(Economy economy, const Result<Command>& command) {
    if (!command || !apply(*command, economy).empty()) qFatal("the economy could not be changed");
    return economy;
}

Economy unmeasured() {
    Economy economy = sampleEconomy("cumbria");
    for (const TableId table : {TableId::measures, TableId::observations}) economy[table] = Table(table);
    return economy;
}

/// Emergency admissions at Morecambe Bay: a year before its care model starts, and seven months after.
Economy measured() {
    Economy economy = unmeasured();
    const auto start = *economy.locate("arrangements:morecambe_pacs:start_year");
    economy[start.table].set(start.row, start.column, "2016/17");
    economy = changed(economy, addMeasure(economy, {{"name", "Emergency admissions of Morecambe"},
                                                    {"unit", "admissions"},
                                                    {"arrangement", "morecambe_pacs"},
                                                    {"provider", "RTX"},
                                                    {"service", "NEL"},
                                                    {"target", "2,600"},
                                                    {"value", "2,000"}}));
    economy = changed(economy, addMeasure(economy, {{"name", "Nothing seen"}}));
    TypedRows months;
    for (int i = 0; i < 19; ++i)
        months.push_back({toText(monthOf(2015, 4) + i), std::to_string((i < 12 ? 2850 : 2700) + i % 2 * 30)});
    const std::string code = economy[TableId::measures].at(0, "measure");
    return changed(economy, enterObservations(economy, code, months));
}

ReportOptions few() { return {.draws = {.draws = 100}}; }

QString textOf(const report::Sheet& page) {
    QStringList texts;
    for (const QString& text : page.texts()) texts << text;
    return texts.join(' ');
}

} // namespace

/// What the board report says of measures.
class TestMeasuresReport : public QObject {
    Q_OBJECT

private slots:
    void theChapterHasEachMeasuresChartWithItsWords() {
        const auto report = boardReport(measured(), {"base"}, few());
        QVERIFY(report.value.has_value());
        QString chapter;
        QStringList findings;
        for (const report::Sheet& page : report->pages) {
            if (!textOf(page).contains("Emergency admissions of Morecambe")) continue;
            chapter += textOf(page);
            for (const report::Mark& mark : page.marks)
                if (const auto* drawing = std::get_if<report::DrawingMark>(&mark))
                    findings << drawing->finding;
        }
        for (const char* part :
             {"Is it working?", "No measure is changing", "2,700", "Oct 2016", "By chance", "Never met",
              "Since April 2016", "Unless something changes, the target of 2,600 will not be met",
              "Without, planned and actual", "From April 2016 to October 2016", "for every pound",
              "A diamond marks a change for the better"})
            QVERIFY2(chapter.contains(part), qPrintable(QString(part) + " is not in " + chapter));
        QCOMPARE(findings.filter("Since April 2016").size(), 1);
        QCOMPARE(findings.filter("From April 2016 to October 2016").size(), 1);
        QVERIFY(!chapter.contains("Nothing seen"));
    }

    void withoutMonthsThereIsNoChapter() {
        const auto report = boardReport(unmeasured(), {"base"}, few());
        QVERIFY(report.value.has_value());
        for (const report::Sheet& page : report->pages) QVERIFY(!textOf(page).contains("Is it working?"));
    }
};

QTEST_MAIN(TestMeasuresReport)
#include "test_measures_report.moc"
