#include "actuals/actuals_page.h"
#include "actuals/against_plan_view.h"
#include "actuals/economy_panel.h"
#include "actuals/months_panel.h"
#include "actuals/record_panel.h"
#include "actuals/seen_figures.h"
#include "actuals/shown_table.h"
#include "charts/month_chart.h"
#include "desk/figure_table.h"
#include "grid/grid_panel.h"
#include "pages/overview_page.h"
#include "shell/forecast_commands.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "support/seen_sample.h"
#include "ui/sample_window.h"

#include <QActionGroup>
#include <QTabWidget>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::ui;

/// What really happened, in the window: typed, pasted, compared, undone.
class TestActualsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        sample_ = std::make_unique<SampleWindow>();
        const QString path = sample_->filePath("seen.breakeven");
        {
            Document made;
            Economy economy = seenSample();
            Table history(TableId::actuals); // of 2015/16 the published outturns are left out
            for (const Row& row : economy[TableId::actuals].rows())
                if (row[1] != "2015/16" || row[3] != "12") history.append(row);
            economy[TableId::actuals] = history;
            made.start(economy, QStringLiteral("Seen"));
            QVERIFY(made.saveAs(path).empty());
        }
        sample_->window().files().openPath(path);
        QVERIFY(sample_->isCalculated());
        window().pages().goTo({PageId::actuals});
        page_ = qobject_cast<ActualsPage*>(window().pages().currentWidget());
        QVERIFY(page_);
        page_->setOrganisation("RNL");
        QVERIFY(isSeen(9));
    }
    void cleanup() { sample_.reset(); }

    void theLatestMonthStandsAgainstThePlan() {
        const ShownTable& table = page_->againstPlan().table();
        QVERIFY(rowOf("Surplus/(deficit)") >= 0);
        QVERIFY(rowOf("Nursing staff") >= 0);
        QVERIFY(columnOf("Annualised") >= 0);
        QVERIFY(page_->againstPlan().finding().contains("worse than plan"));
        QCOMPARE(table.data(table.index(rowOf("Surplus/(deficit)"), columnOf("Verdict")), Qt::DisplayRole)
                     .toString(),
                 QStringLiteral("adverse"));
        QVERIFY2(table.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains('*'),
                 "that the plan is in twelfths is marked");
        QCOMPARE(page_->againstPlan().chart().data().month, 9);
    }

    /// Good or bad is never said by colour alone.
    void everyVarianceHasItsWord() {
        const ShownTable& table = page_->againstPlan().table();
        for (int row = 0; row < table.rowCount(); ++row) {
            const QString variance = shown(row, "Variance"), word = shown(row, "Verdict");
            QCOMPARE(word, variance.startsWith('(')          ? QStringLiteral("adverse")
                           : variance == QStringLiteral("–") ? word
                                                             : QStringLiteral("favourable"));
        }
    }

    void theChartFollowsTheLine() {
        FigureTable& view = page_->againstPlan().view();
        view.setCurrentIndex(page_->againstPlan().table().index(rowOf("Nursing staff"), 1));
        QVERIFY(page_->againstPlan().chart().accessibleName().contains("Nursing"));
    }

    void anEarlierMonthIsChosen() {
        page_->seen().choose(4);
        QCOMPARE(page_->seen().month(), 4);
        QCOMPARE(page_->againstPlan().chart().data().month, 4);
    }

    /// Another that has reported longer does not leave its page blank; a month chosen stays where both have
    /// it.
    void eachOrganisationStandsAtItsOwnLatestMonth() {
        page_->setOrganisation("RTF");
        type("Surplus/(deficit)", 11, "-1,000");
        QTRY_COMPARE(page_->seen().month(), 11);
        page_->setOrganisation("RNL");
        QCOMPARE(page_->seen().month(), 9);
        QVERIFY(rowOf("Surplus/(deficit)") >= 0);
        QVERIFY(!page_->seen().months().empty() && page_->seen().months().back() == 9);
        page_->setOrganisation("economy");
        QCOMPARE(page_->seen().month(), 11);
    }

    void whatIsTypedIsComparedAndUndone() {
        const QString before = shown(rowOf("Nursing staff"), "Actual");
        type("Nursing staff", 9, "1,000");
        QTRY_COMPARE(shown(rowOf("Nursing staff"), "Actual"), QStringLiteral("1,000"));
        window().document().undo();
        QTRY_COMPARE(shown(rowOf("Nursing staff"), "Actual"), before);
    }

    void twelveMonthsOfALedgerArePastedAtOnce() {
        MonthsPanel& months = page_->months();
        page_->tabs().setCurrentWidget(&months);
        months.choose(MonthsPanel::Kind::plan);
        months.choose(MonthsView::monthByMonth);
        QString block = "Line";
        for (int month = 1; month <= 12; ++month) block += QString("\tM%1").arg(month);
        for (const char* line : {"Drugs", "Nursing staff"}) {
            block += QString("\n%1").arg(line);
            for (int month = 1; month <= 12; ++month) block += QString("\t%1,000.50").arg(month);
        }
        GridView& view = months.grid().view();
        view.selectArea({0, 0, 1, 1});
        const std::size_t before = window().document().history().size();
        window().actions().units->actions().front()->trigger(); // pounds
        months.grid().commands().pasteBlock(blockFromClipboard(block));
        QCOMPARE(window().document().history().size(), before + 1);
        QCOMPARE(held("actuals:RNL:2015/16:drugs:12:plan:amount"), std::string("78006"));
        QCOMPARE(held("actuals:RNL:2015/16:nursing:2:plan:amount"), std::string("3001"));
        window().document().undo();
        QCOMPARE(held("actuals:RNL:2015/16:drugs:12:plan:amount"), std::string());
    }

    void aTypedForecastWinsAndStandsBeside() {
        QCOMPARE(columnOf("Forecast"), -1);
        page_->months().choose(MonthsPanel::Kind::forecast);
        type("Surplus/(deficit)", 9, "-30,000");
        QTRY_VERIFY(columnOf("Forecast") >= 0);
        QCOMPARE(shown(rowOf("Surplus/(deficit)"), "Forecast"), QStringLiteral("(30,000)"));
        QVERIFY(page_->againstPlan().finding().contains("£30.0m"));
        QVERIFY(shown(rowOf("Surplus/(deficit)"), "Outturn") != QStringLiteral("(30,000)"));
    }

    void anOrganisationWithoutFiguresSaysWhatToType() {
        page_->setOrganisation("RTF");
        QCOMPARE(page_->againstPlan().table().rowCount(), 0);
        page_->setOrganisation("economy");
        QTRY_VERIFY(page_->againstPlan().table().rowCount() > 0);
        page_->setOrganisation("RNL");
        QTRY_VERIFY(rowOf("Nursing staff") >= 0);
    }

    void anotherScenarioIsComparedWithTheSamePlan() {
        const QString plan = shown(rowOf("Surplus/(deficit)"), "Year's plan");
        for (const Row& row : window().document().economy()[TableId::scenarios].rows()) {
            window().document().setScenario(QString::fromStdString(row.front()));
            QTRY_VERIFY(!window().document().isProjecting());
            QTRY_COMPARE(shown(rowOf("Surplus/(deficit)"), "Year's plan"), plan);
        }
    }

    void anAddressLeadsToItsMonth() {
        QVERIFY(window().pages().reveal("actuals:RNN:2015/16:surplus:7:actual:amount"));
        QCOMPARE(page_->organisation(), QStringLiteral("RNN"));
        QCOMPARE(page_->tabs().currentWidget(), static_cast<QWidget*>(&page_->months()));
        QVERIFY(window().pages().reveal("actuals:RNL:2010/11:surplus:amount"));
    }

    void theOverviewLeadsToTheOrganisation() {
        window().pages().goTo({PageId::overview});
        auto* overview = qobject_cast<OverviewPage*>(window().pages().currentWidget());
        overview->findChild<QTabWidget*>()->setCurrentWidget(&overview->againstPlan());
        ShownTable& table = overview->againstPlan().table();
        QTRY_COMPARE(table.rowCount(), 4);
        QCOMPARE(table.row(3).title, QStringLiteral("Reporting organisations"));
        FigureTable& view = overview->againstPlan().view();
        view.sortByColumn(0, Qt::AscendingOrder);
        QVERIFY(table.row(0).cells[0].order < table.row(1).cells[0].order);
        QVERIFY(table.row(1).cells[0].order < table.row(2).cells[0].order);
        QCOMPARE(table.row(3).title, QStringLiteral("Reporting organisations"));
        overview->againstPlan().seen().choose(5);
        const QString code = table.row(1).code;
        view.setCurrentIndex(table.index(1, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(window().pages().currentWidget(), static_cast<QWidget*>(page_));
        QCOMPARE(page_->organisation(), code);
        QCOMPARE(page_->seen().month(), 5);
    }

    void aForecastIsKeptInOneStepAndJudged() {
        auto* commands = window().findChild<ForecastCommands*>();
        QVERIFY(commands);
        commands->keep("base", "plan-2015", "2015-04-01");
        const Table& kept = window().document().economy()[TableId::forecasts];
        QVERIFY(kept.size() > 0);
        QCOMPARE(kept.at(0, "forecast"), std::string("plan-2015"));
        commands->keepIssued("base", "2015-06-30");
        commands->keepIssued("base", "2015-06-30");
        QCOMPARE(window().document().history().size(), std::size_t(3));
        page_->months().choose(MonthsPanel::Kind::actual);
        type("Surplus/(deficit)", 12, "-25,000");
        page_->tabs().setCurrentWidget(&page_->record());
        QTRY_COMPARE_WITH_TIMEOUT(page_->record().forecasts().rowCount(), 4, 60'000);
        QVERIFY(page_->record().accessibleDescription().contains("forecasts"));
        ShownTable& totals = page_->record().totals();
        QCOMPARE(totals.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Years ahead"));
        QCOMPARE(totals.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Forecasts"));
        const ShownRow& all = totals.row(totals.rowCount() - 1);
        QCOMPARE(all.title, QStringLiteral("All forecasts"));
        QCOMPARE(all.cells[1].text, QStringLiteral("4"));
        for (const ShownTable* table : {&totals, &page_->record().forecasts(), &page_->againstPlan().table()})
            for (int row = 0; row < table->rowCount(); ++row)
                QCOMPARE(int(table->row(row).cells.size()), table->columnCount());
        for (int step = 0; step < 4; ++step) window().document().undo();
        QCOMPARE(window().document().economy()[TableId::forecasts].size(), std::size_t(0));
    }

private:
    MainWindow& window() const { return sample_->window(); }

    bool isSeen(int month) const {
        return QTest::qWaitFor([&] { return page_->seen().month() == month && rowOf("Nursing staff") >= 0; },
                               20'000);
    }
    int rowOf(const QString& title) const {
        const ShownTable& table = page_->againstPlan().table();
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.row(row).title == title) return row;
        return -1;
    }
    int columnOf(const QString& title) const {
        const ShownTable& table = page_->againstPlan().table();
        for (int column = 0; column < table.columnCount(); ++column)
            if (table.headerData(column, Qt::Horizontal, Qt::DisplayRole) == title) return column;
        return -1;
    }
    QString shown(int row, const QString& column) const {
        const ShownTable& table = page_->againstPlan().table();
        return row < 0 ? QString()
                       : table.data(table.index(row, columnOf(column)), Qt::DisplayRole).toString();
    }
    void type(const QString& line, int month, const char* text) {
        MonthsModel& model = page_->months().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data() == line) {
                QVERIFY(model.enter({{row, month, QString::fromLatin1(text)}}).empty());
                return;
            }
        QFAIL(qPrintable(line + " is not offered"));
    }
    std::string held(const char* address) const {
        const auto place = window().document().economy().locate(*parseAddress(address));
        return place ? window().document().economy().text(*place) : std::string();
    }

    std::unique_ptr<SampleWindow> sample_;
    ActualsPage* page_ = nullptr;
};

QTEST_MAIN(TestActualsPage)
#include "test_actuals_page.moc"
