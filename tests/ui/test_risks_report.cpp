#include "document/message_text.h"
#include "exchange/package.h"
#include "insight/uncertainty/fan_findings.h"
#include "report/board_report.h"
#include "support/uncertain_sample.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::ui;

/// What the board report says of what is uncertain.
class TestRisksReport : public QObject {
    Q_OBJECT

    static QString textOf(const report::Sheet& page) {
        QStringList texts;
        for (const QString& text : page.texts()) texts << text;
        return texts.join(' ');
    }

    static QString textOf(const BoardReport& report) {
        QString text;
        for (const report::Sheet& page : report.pages) text += textOf(page) + '\n';
        return text;
    }

    static Economy noted() {
        Economy economy = uncertainSample();
        economy[TableId::notes].append(rowOf(TableId::notes, {{"note", "why-pay"},
                                                              {"cell", "uncertainties:pay"},
                                                              {"text", "Pay awards are not settled"},
                                                              {"source", "Pay review bodies"}}));
        return economy;
    }

    static ReportOptions few() { return {.draws = {.draws = 1'000}}; }

private slots:
    void initTestCase() {
        const auto report = boardReport(noted(), {"base"}, few());
        QVERIFY(report);
        report_ = *report;
        text_ = textOf(report_);
    }

    void theChapterSaysWhatMayComeAndWhy() {
        for (const char* part :
             {"Risks and sensitivities", "what the future may hold", "95% at or below",
              "Chance of break-even or better", "Chance that cash has run out", "Chances by year",
              "Never breaks even", "1 in 10 at or below", "What is uncertain, and why",
              "What moves the result of 2020/21 most", "Pay awards are not settled (Pay review bodies)",
              "1,000 futures are simulated"})
            QVERIFY2(text_.contains(part), part);
    }

    void theSentenceIsThatOfTheDraws() {
        const Economy economy = noted();
        const DrawnScenario around = drawn(economy, "base", 1'000);
        const ExactProjection& projection = *around.scenario.projection;
        const Outlook whole = outlook(economy, projection, projection.statements.economy());
        const Fan surplus = fan(*around.simulation, whole, DrawnFigure::surplus);
        QVERIFY(text_.contains(breakeven::ui::textOf(deficitFinding(surplus, surplus.last()))));
    }

    void theSummaryIsOnePageWithTheFan() {
        int summaries = 0;
        for (std::size_t page = 0; page < report_.pages.size(); ++page) {
            const QString text = textOf(report_.pages[page]);
            if (!text.contains("The board is asked to note")) continue;
            ++summaries;
            QVERIFY(text.contains("Summary"));
            QVERIFY(text.contains("of 10 futures") || text.contains("of 100 futures"));
            QVERIFY(text.contains("bands of 9, 8 and 5 of 10 futures"));
        }
        QCOMPARE(summaries, 1);
    }

    void theSummaryIsOnePageAndTheContentsStandOnTheCover_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("scenario");
        QTest::newRow("years alone") << "salford"
                                     << "base";
        QTest::newRow("with actuals") << "cumbria"
                                      << "acquisition";
        QTest::newRow("the most chapters") << "cumbria"
                                           << "morecambe_pacs";
    }
    void theSummaryIsOnePageAndTheContentsStandOnTheCover() {
        QFETCH(QString, sample);
        QFETCH(QString, scenario);
        const Economy economy =
            readPackage(SOURCE_ROOT "/resources/samples/" + sample.toStdString()).value.value();
        const auto report = boardReport(economy, {scenario.toStdString(), "base"}, {.draws = {.draws = 100}});
        QVERIFY(report);
        QVERIFY(textOf(report->pages[1]).contains("Summary"));
        QVERIFY(textOf(report->pages[1]).contains("that the figures rest on"));
    }

    /// What is central is the same figure in the table of organisations and in that of futures.
    void theSameFigureIsTheSameInEveryChapter() {
        const ScenarioFigures figures = *scenarioFigures(noted(), "base", MoneyUnit::thousands);
        QString row = "Central";
        for (const YearPosition& year : figures.whole.years)
            row += ' ' + toQt(formatMoney(year.surplus, MoneyUnit::thousands));
        QVERIFY2(text_.contains(row), qPrintable(row));
    }

    void withoutRangesThereIsNoChapter() {
        Economy economy = uncertainSample();
        economy[TableId::uncertainties] = Table(TableId::uncertainties);
        const auto report = boardReport(economy, {"base"}, few());
        QVERIFY(report);
        QVERIFY(!textOf(*report).contains("Risks and sensitivities"));
    }

    void itIsStoppedWhileFuturesAreDrawn() {
        ReportOptions options{.draws = {.draws = 100'000}};
        options.goOn = [] { return false; };
        const auto report = boardReport(noted(), {"base"}, options);
        QVERIFY(!report || report->pages.empty());
        QVERIFY(!hasErrors(report.problems));
    }

private:
    BoardReport report_;
    QString text_;
};

QTEST_MAIN(TestRisksReport)
#include "test_risks_report.moc"
