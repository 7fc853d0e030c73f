#include "charts/surplus_chart.h"
#include "desk/page.h"
#include "document/message_text.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QTabWidget>
#include <QTest>

#include <map>

using namespace breakeven;
using namespace breakeven::ui;

/// A scenario of other years than the base, on every page and panel.
class TestScenarioYearsInWindow : public QObject {
    Q_OBJECT

private slots:
    void everyPageShowsIt_data() {
        QTest::addColumn<QString>("by");
        QTest::newRow("a year more") << "1";
        QTest::newRow("three years less") << "-3";
    }

    void everyPageShowsIt() {
        QFETCH(QString, by);
        SampleWindow sample("dudley");
        QVERIFY(sample.isCalculated());
        MainWindow& window = sample.window();
        Document& document = window.document();
        const std::size_t years = document.figures().current->years.size();
        QVERIFY(document.insertRows(TableId::scenarios, 0, {{"other", "mcp", "Other years"}}).empty());
        QVERIFY(document
                    .insertRows(TableId::overrides, 0,
                                {{"other", "1", "economy:years", "add", toCore(by), "", ""}})
                    .empty());
        document.setScenario("other");
        QTRY_VERIFY(document.figures().scenario == "other" && !document.isProjecting());
        QVERIFY(document.figures().current);
        QCOMPARE(document.figures().current->years.size(), years + static_cast<std::size_t>(by.toInt()));
        std::map<PageId, int> seen;
        for (const Place& place : window.navigator().places()) {
            if (++seen[place.page] > 2) continue;
            window.pages().goTo(place);
            for (auto* tabs : window.findChildren<QTabWidget*>())
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                }
        }
        window.pages().goTo({PageId::overview});
        const SurplusChartData& shown = window.pages().currentWidget()->findChild<SurplusChart*>()->data();
        QCOMPARE(shown.baseline.size(), shown.years.size());
        for (std::size_t i = 0; i < shown.years.size(); ++i)
            QCOMPARE(shown.baseline[i].has_value(), i < years);
    }
};

QTEST_MAIN(TestScenarioYearsInWindow)
#include "test_scenario_years_in_window.moc"
