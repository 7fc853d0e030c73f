#include "charts/cash_chart.h"
#include "charts/heat_map.h"
#include "charts/series_chart.h"
#include "charts/surplus_chart.h"
#include "desk/selection.h"
#include "desk/year_table_model.h"
#include "pages/organisation_page.h"
#include "pages/overview_page.h"
#include "pages/surplus_strip.h"
#include "sample_window.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"

#include <QTabWidget>
#include <QTest>

#include <qcustomplot.h>

using namespace breakeven;
using namespace breakeven::ui;

/// What is chosen in one chart is marked in the others and in the tables of the page.
class TestChartsSelection : public QObject {
    Q_OBJECT

    template<class Part>
    Part& part(const QString& name = {}) const {
        for (Part* one : window_->window().pages().currentWidget()->findChildren<Part*>())
            if (name.isEmpty() || one->accessibleName() == name) return *one;
        qFatal("there is no such part");
    }

    /// The tab of the overview with such a title, shown.
    void openTab(const QString& title) const {
        auto* tabs = window_->window().pages().currentWidget()->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == title) tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }

private slots:
    void init() {
        window_ = std::make_unique<SampleWindow>("cumbria");
        QVERIFY(window_->isCalculated());
        QCoreApplication::processEvents();
    }
    void cleanup() { window_.reset(); }

    void aRowOfTheHeatMapIsALineAndARowOfTheTable() {
        HeatMap& map = part<HeatMap>("Surplus or (deficit), organisations by year");
        QTRY_VERIFY(map.data().rows.size() > 2);
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_Down);
        QTest::keyClick(&map, Qt::Key_Down);
        const Chosen chosen{map.data().rows[1].code, map.data().years[0]};
        QCOMPARE(map.marked(), chosen);
        openTab("By organisation");
        SeriesChart& lines = part<SeriesChart>("Surplus or (deficit) by organisation");
        QCOMPARE(lines.marked(), chosen);
        openTab("Organisations");
        FigureTable& table = part<FigureTable>("Surplus or (deficit) of the organisations");
        QCOMPARE(table.markedRows().size(), 1);
        QVERIFY(table.markedColumns().contains(0));
        QCOMPARE(
            table.model()->headerData(table.markedRows().front(), Qt::Vertical, Qt::ToolTipRole).toString(),
            chosen.subject);

        // The focus that comes to a table chooses nothing.
        table.setFocus();
        QVERIFY(table.hasFocus() && table.currentIndex().isValid());
        QCOMPARE(lines.marked(), chosen);

        // And the other way round.
        table.setCurrentIndex(table.model()->index(0, 1));
        QCOMPARE(lines.marked().subject,
                 table.model()->headerData(0, Qt::Vertical, Qt::ToolTipRole).toString());
        QCOMPARE(map.marked(), lines.marked());
        QTest::keyClick(&table, Qt::Key_Escape);
        QVERIFY(map.marked().isNothing() && table.markedRows().isEmpty() && table.markedColumns().isEmpty());
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(0, 1)).center());
        QCOMPARE(lines.marked(), map.marked());
        QVERIFY(!lines.marked().isNothing());
    }

    void theLineThatIsChosenStandsOut() {
        openTab("By organisation");
        SeriesChart& lines = part<SeriesChart>("Surplus or (deficit) by organisation");
        QTRY_VERIFY(lines.data().series.size() > 2);
        const QImage before = lines.grab().toImage();
        lines.setFocus();
        QTest::keyClick(&lines, Qt::Key_Right);
        QTest::keyClick(&lines, Qt::Key_Down);
        QVERIFY(!lines.marked().subject.isEmpty());
        QTest::keyClick(&lines, Qt::Key_Escape);
        QVERIFY(lines.marked().isNothing());
        window_->window().pages().setFocus();
        lines.clearFocus();
        QTRY_COMPARE(lines.grab().toImage(), before);
    }

    void aYearIsMarkedOnTheWholePageAndInTheOutlook() {
        window_->window().resize(1920, 1200); // room for the results and the lines
        window_->window().pages().goTo({PageId::organisation, "RNL"});
        SurplusStrip& strip = part<SurplusStrip>();
        QTRY_VERIFY(strip.model()->columnCount() > 3);
        strip.setFocus();
        strip.setCurrentIndex(strip.model()->index(0, 2));
        const auto year = static_cast<YearTableModel*>(strip.model())->yearAt(2);
        for (SurplusChart* chart : window_->window().findChildren<SurplusChart*>())
            QCOMPARE(chart->marked().year, year);
        QCOMPARE(part<CashChart>().marked().year, year);
        int marked = 0;
        for (FigureTable* table : window_->window().pages().currentWidget()->findChildren<FigureTable*>())
            marked += table->markedColumns() == QList<int>{2};
        QVERIFY2(marked >= 2, qPrintable(QString::number(marked)));
    }

    void escapeElsewhereTakesItBackToo() {
        HeatMap& map = part<HeatMap>("Surplus or (deficit), organisations by year");
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(!map.marked().isNothing());
        QTest::keyClick(&window_->window(), Qt::Key_Escape);
        QVERIFY(map.marked().isNothing());
    }

    /// Choosing is no work on the document.
    void undoKnowsNothingOfIt() {
        HeatMap& map = part<HeatMap>("Surplus or (deficit), organisations by year");
        const auto steps = window_->window().document().journal().size();
        QVERIFY(window_->window().document().undoText().isEmpty());
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_Down);
        const Chosen chosen = map.marked();
        QVERIFY(!chosen.isNothing());
        QCOMPARE(window_->window().document().journal().size(), steps);
        QVERIFY(window_->window().document().undoText().isEmpty());
        QCOMPARE(map.marked(), chosen);
    }

    void aClickChoosesAndAClickOnNothingTakesItBack() {
        HeatMap& map = part<HeatMap>("Surplus or (deficit), organisations by year");
        QTRY_VERIFY(map.data().rows.size() > 2);
        const QPoint name(4, map.height() - 4);
        QTest::mouseClick(&map, Qt::LeftButton, {}, name);
        QCOMPARE(map.marked(), (Chosen{map.data().rows.back().code, std::nullopt}));
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(map.width() - 4, map.height() - 4));
        QCOMPARE(map.marked().year, std::optional(map.data().years.back()));
        QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(map.width() - 4, 2));
        QVERIFY(map.marked().isNothing());
    }

private:
    std::unique_ptr<SampleWindow> window_;
};

QTEST_MAIN(TestChartsSelection)
#include "test_charts_selection.moc"
