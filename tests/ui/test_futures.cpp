#include "answers.h"
#include "charts/fan_chart.h"
#include "desk/fan_panel.h"
#include "desk/fan_table_model.h"
#include "desk/figure_table.h"
#include "economy/table/row_text.h"
#include "pages/organisation_page.h"
#include "pages/organisation_results.h"
#include "pages/overview_page.h"
#include "shell/menu_actions.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <numeric>

using namespace breakeven;
using namespace breakeven::ui;

/// What the future may hold, in the window: off and on, drawn anew when it must be, and made a scenario.
class TestFutures : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("dudley", SampleWindow::Futures::drawn);
        QVERIFY(sample_->isCalculated());
        document().askOfUses({}); // notes on ranges go with them
        std::vector<std::size_t> ranges(document().economy()[TableId::uncertainties].size());
        std::iota(ranges.begin(), ranges.end(), std::size_t{0});
        QVERIFY(document().eraseRows(TableId::uncertainties, ranges).empty());
        QVERIFY(isSettled());
    }
    void cleanup() { sample_.reset(); }

    void withoutRangesItIsSaidHowToAddOne() {
        QCOMPARE(simulator().state(), State::noRanges);
        FanPanel& panel = shownPanel();
        QVERIFY(visibleTexts(panel).contains("Nothing is uncertain yet"));
        auto* remedy = button(panel);
        QCOMPARE(remedy->text().remove('&'), QString("Add a range…"));
        remedy->click();
        QCOMPARE(window().pages().place().page, PageId::uncertainties);
    }

    void switchedOffNothingIsDrawnAndTheSwitchIsOneClickAway() {
        addRange();
        QVERIFY(isDrawn());
        QAction* drawFutures = window().actions().drawFutures;
        QVERIFY(drawFutures->isChecked());
        drawFutures->trigger();
        QCOMPARE(simulator().state(), State::off);
        QVERIFY(!simulator().simulation());
        FanPanel& panel = shownPanel();
        QVERIFY(visibleTexts(panel).contains("Futures are switched off"));
        button(panel)->click();
        QVERIFY(drawFutures->isChecked());
        QVERIFY(isDrawn());
        drawFutures->trigger();
        const MainWindow another(sample_->theme());
        QVERIFY(!const_cast<MainWindow&>(another).actions().drawFutures->isChecked());
    }

    void theFanStandsInTheOutlookWithItsSentence() {
        auto& outlook = *window().findChild<OutlookPanel*>();
        const auto* fan = outlook.findChild<FanChart*>();
        QVERIFY(!fan->isVisibleTo(&outlook));
        addRange();
        QVERIFY(isDrawn());
        QTRY_VERIFY(fan->isVisibleTo(&outlook));
        QVERIFY2(fan->finding().contains(QRegularExpression("^In .* of 10+ futures .* is in deficit in ")),
                 qPrintable(fan->finding()));
        QVERIFY(visibleTexts(outlook).contains(fan->finding()));
    }

    void chartAndTableAreSeenWholeInALowPanel() {
        addRange();
        QVERIFY(isDrawn());
        window().pages().goTo(
            {PageId::organisation, toQt(document().economy()[TableId::budgets].at(0, "org"))});
        auto& page = *qobject_cast<OrganisationPage*>(window().pages().currentWidget());
        auto& panel = *page.findChild<FanPanel*>();
        for (const QSize size : {QSize(1366, 768), QSize(2560, 1440)}) {
            window().resize(size);
            QCoreApplication::processEvents();
            if (!page.results().isVisible()) page.resultsButton().click();
            page.results().setCurrentWidget(&panel);
            QVERIFY(isDrawn());
            QTRY_VERIFY2(panel.findChild<FanChart*>()->isVisible(), qPrintable(visibleTexts(panel)));
            for (const QWidget* part : {static_cast<QWidget*>(panel.findChild<FanChart*>()),
                                        static_cast<QWidget*>(panel.findChild<FigureTable*>())}) {
                QVERIFY(part->isVisible());
                QTRY_COMPARE(part->visibleRegion().boundingRect().height(), part->height());
                QVERIFY(part->height() >= 100);
            }
            QVERIFY(visibleTexts(panel).contains("is in deficit in"));
        }
    }

    /// The same figure is the same wherever it stands.
    void whatIsCentralIsTheFigureOfTheStatement() {
        addRange();
        QVERIFY(isDrawn());
        const FanTableModel& table = model(shownPanel());
        const Outlook printed = *window().futures().shownFigures().printedOutlook(wholeEconomy);
        QCOMPARE(table.columnCount(), static_cast<int>(printed.years.size()));
        for (int column = 0; column < table.columnCount(); ++column) {
            const auto& year = printed.years[static_cast<std::size_t>(column)];
            QCOMPARE(table.index(0, column).data().toString(),
                     QString::fromStdString(formatMoney(year.surplus, MoneyUnit::thousands)));
        }
        // What is not uncertain is not told twice.
        for (int row = 1; row < 8; ++row) QCOMPARE(table.index(row, 0).data(), table.index(0, 0).data());
        QCOMPARE(table.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QString("95% at or below"));
    }

    void percentilesFallFromRowToRow() {
        addRange();
        QVERIFY(isDrawn());
        const FanTableModel& table = model(shownPanel());
        const int last = table.columnCount() - 1;
        double before = std::numeric_limits<double>::max();
        for (int row = 1; row < 8; ++row) {
            const double amount = table.index(row, last).data(Qt::EditRole).toDouble();
            QVERIFY(amount <= before);
            before = amount;
        }
        QVERIFY(table.index(7, last).data(Qt::EditRole).toDouble() <
                table.index(1, last).data(Qt::EditRole).toDouble());
    }

    void aNoteDrawsNothingAnewAndAFigureDoes() {
        addRange();
        QVERIFY(isDrawn());
        const auto before = simulator().simulation();
        enter(TableId::notes, "text", "Another text");
        QVERIFY(isDrawn());
        QCOMPARE(simulator().simulation(), before);
        enter(TableId::budgets, "amount", "50000000");
        QVERIFY(isDrawn());
        QVERIFY(simulator().simulation() != before);
        QCOMPARE(simulator().central(), document().figures().current);
        const auto wide = simulator().simulation();
        enter(TableId::uncertainties, "high", "6%");
        QVERIFY(isDrawn());
        QVERIFY(simulator().simulation() != wide);
    }

    void whoTypesFastSeesTheLatest() {
        addRange();
        for (int i = 0; i < 12; ++i) {
            const CellEntry entry{document().economy()[TableId::budgets].address(0, "amount"),
                                  std::to_string(50'000'000 + i)};
            QVERIFY(document().enter({&entry, 1}).empty());
            QTest::qWait(5);
        }
        QVERIFY(isDrawn());
        QCOMPARE(simulator().central(), document().figures().current);
    }

    void anotherDocumentTakesItsPlaceMeanwhile() {
        window().futures().simulator().setOrder({.draws = 200'000});
        addRange();
        QVERIFY(QTest::qWaitFor([this] { return simulator().state() == State::drawing; }, 10'000));
        const Answers discard({"Discard changes"});
        window().files().newFromSample("salford");
        QVERIFY(QTest::qWaitFor([this] { return document().figures().current != nullptr; }, 20'000));
        QVERIFY(!simulator().central() || simulator().central() == document().figures().current);
        sample_.reset(); // and the window goes while they are drawn
    }

    void aFutureIsAScenarioThatUndoTakesAway() {
        addRange();
        QVERIFY(isDrawn());
        FanPanel& panel = shownPanel();
        const FanTableModel& table = model(panel);
        const int last = table.columnCount() - 1;
        const double percentile = table.index(6, last).data(Qt::EditRole).toDouble(); // 10%
        auto& view = *panel.findChild<FigureTable*>();
        view.setFocus();
        view.setCurrentIndex(table.index(6, last));
        const std::size_t scenarios = document().economy()[TableId::scenarios].size();
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!document().inBase());
        QCOMPARE(document().economy()[TableId::scenarios].size(), scenarios + 1);
        QCOMPARE(window().pages().place().page, PageId::scenarios);
        QVERIFY(isSettled());
        const auto& statements = document().figures().current->statements;
        const double told = toDouble(
            statements.amount(statements.economy(), static_cast<std::size_t>(last), StatementLine::surplus));
        const double central = toDouble(document().figures().base->statements.amount(
            statements.economy(), static_cast<std::size_t>(last), StatementLine::surplus));
        // The draw nearest to a percentile is as near as draws lie to one another.
        QVERIFY2(std::abs(told - percentile) < 0.02 * std::abs(central - percentile) + 1000,
                 qPrintable(QString("%1 %2 %3").arg(told).arg(percentile).arg(central)));
        document().undo();
        QVERIFY(document().inBase());
        QCOMPARE(document().economy()[TableId::scenarios].size(), scenarios);
    }

    void theUnitIsFollowed() {
        addRange();
        QVERIFY(isDrawn());
        const FanTableModel& table = model(shownPanel());
        const QString thousands = table.index(0, 0).data().toString();
        window().actions().units->actions().at(2)->trigger();
        QVERIFY(table.index(0, 0).data().toString() != thousands);
        window().actions().units->actions().at(1)->trigger();
        QCOMPARE(table.index(0, 0).data().toString(), thousands);
    }

private:
    using State = Simulator::State;

    MainWindow& window() const { return sample_->window(); }
    Document& document() const { return window().document(); }
    const Simulator& simulator() const { return window().futures().simulator(); }

    bool isSettled() const {
        return QTest::qWaitFor([this] { return !document().isProjecting(); }, 20'000);
    }
    bool isDrawn() const {
        return isSettled() &&
               QTest::qWaitFor([this] { return simulator().state() == State::settled; }, 30'000);
    }

    void addRange() {
        Row row = rowOf(TableId::uncertainties, {{"uncertainty", "pay"},
                                                 {"cell", "indices:pay:*:rate"},
                                                 {"change", "add"},
                                                 {"distribution", "normal"},
                                                 {"low", "-1%"},
                                                 {"high", "1%"}});
        QVERIFY(document().insertRows(TableId::uncertainties, 0, {std::move(row)}).empty());
    }

    void enter(TableId table, const char* column, const char* text) {
        const CellEntry entry{document().economy()[table].address(0, column), text};
        QVERIFY(document().enter({&entry, 1}).empty());
    }

    FanPanel& shownPanel() const {
        window().pages().goTo({PageId::overview});
        auto& page = *window().pages().findChild<OverviewPage*>();
        auto& tabs = *page.findChild<QTabWidget*>();
        auto& panel = *page.findChild<FanPanel*>();
        tabs.setCurrentWidget(&panel);
        return panel;
    }

    static const FanTableModel& model(const FanPanel& panel) { return *panel.findChild<FanTableModel*>(); }

    static QPushButton* button(const FanPanel& panel) { return panel.findChild<QPushButton*>(); }

    static QString visibleTexts(const QWidget& of) {
        QString texts;
        for (const QLabel* label : of.findChildren<QLabel*>())
            if (label->isVisibleTo(&of)) texts += label->text() + '\n';
        return texts;
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestFutures)
#include "test_futures.moc"
