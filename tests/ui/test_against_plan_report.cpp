#include "document/message_text.h"
#include "insight/actual/year_seen.h"
#include "report/board_report.h"
#include "support/seen_sample.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::ui;

namespace {

QString textOf(const report::Sheet& page) {
    QStringList texts;
    for (const QString& text : page.texts()) texts << text;
    return texts.join(' ');
}

QString textOf(const BoardReport& report) {
    QString text;
    for (const report::Sheet& page : report.pages) text += textOf(page) + '\n';
    return text;
}

/// The sample without the outturns of twelve months that it has of 2015/16.
Economy underWay() {
    Economy economy = seenSample();
    Table rows(TableId::actuals);
    for (const Row& row : economy[TableId::actuals].rows())
        if (row[1] != "2015/16" || row[3] != "12") rows.append(row);
    economy[TableId::actuals] = rows;
    economy[TableId::uncertainties] = Table(TableId::uncertainties);
    return economy;
}

} // namespace

/// The chapter of the board report on how the year goes.
class TestAgainstPlanReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto report = boardReport(underWay(), {"base"});
        QVERIFY(report);
        report_ = *report;
        text_ = textOf(report_);
    }

    void theChapterHasTheYearTheMonthAndThePlan() {
        for (const char* part :
             {"Against plan", "2015/16 to the end of Dec (month 9), against the plan “Base”.", "favourable",
              "adverse", "Reporting organisations", "Annualised", "Line by line",
              "of the year's plan, which is that of “Base” and ignores seasonality."})
            QVERIFY2(text_.contains(part), part);
    }

    void theSummarySaysItInASentence() {
        for (const report::Sheet& page : report_.pages)
            if (const QString text = textOf(page); text.contains("The board is asked to note"))
                QVERIFY2(text.contains("At month 9 of 2015/16"), qPrintable(text));
    }

    void theSummaryIsStillOnePage() {
        int summaries = 0;
        for (const report::Sheet& page : report_.pages)
            if (textOf(page).contains("The board is asked to note")) ++summaries;
        QCOMPARE(summaries, 1);
        for (const report::Sheet& page : report_.pages)
            if (textOf(page).contains("The board is asked to note"))
                QVERIFY(textOf(page).contains("Summary"));
    }

    /// The plan of the year is the same figure here and in the organisation's statement.
    void theYearsPlanIsThatOfTheStatement() {
        const ScenarioFigures figures = *scenarioFigures(underWay(), "base", MoneyUnit::thousands);
        const YearSeen seen =
            yearSeen(figures.economy, figures.projection, FinancialYear{2015}, MoneyUnit::thousands);
        const LineVariance* line = seen.printedAt(9)->find("RNL")->find(StatementLine::surplus);
        const QString plan = toQt(formatMoney(*line->yearPlan, MoneyUnit::thousands));
        QCOMPARE(
            line->yearPlan->pence(),
            figures.printed.statements.amount(OrganisationIndex::at(0), 1, StatementLine::surplus).pence());
        const QString row = toQt(formatMoney(*line->variance, MoneyUnit::thousands)) + " adverse";
        QVERIFY2(text_.contains(row), qPrintable(row));
        QVERIFY(text_.contains(plan));
    }

    void withoutActualsThereIsNoChapter() {
        Economy economy = underWay();
        economy[TableId::actuals] = Table(TableId::actuals);
        const auto report = boardReport(economy, {"base"});
        QVERIFY(report);
        QVERIFY(!textOf(*report).contains("Line by line"));
        QVERIFY(!textOf(*report).contains("At month"));
    }

    void anotherPlanIsProjectedForIt() {
        Economy economy = underWay();
        const std::string plan = economy[TableId::scenarios][0].front();
        economy[TableId::economy].set(0, *specification(TableId::economy).find("plan_scenario"), plan);
        const auto report = boardReport(economy, {"base"});
        QVERIFY(report);
        QVERIFY(!textOf(*report).contains("against the plan “Base”"));
        QVERIFY(textOf(*report).contains("(month 9), against the plan “"));
    }

private:
    BoardReport report_;
    QString text_;
};

QTEST_MAIN(TestAgainstPlanReport)
#include "test_against_plan_report.moc"
