#include "charts/curve_chart.h"
#include "charts/forest_chart.h"
#include "charts/heat_map.h"
#include "charts/series_chart.h"
#include "charts/surplus_chart.h"
#include "charts/tornado_chart.h"
#include "many_series.h"
#include "sample_charts.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// Charts are read by keyboard: arrows lead from value to value, each is said in the chart and to screen
/// readers.
class TestChartsKeys : public QObject {
    Q_OBJECT

    template<class Chart>
    static void show(Chart& chart, QSize size = {480, 280}) {
        chart.resize(size);
        chart.show();
        chart.activateWindow();
        chart.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }

    static QString press(QWidget& chart, std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys) QTest::keyClick(&chart, key);
        return static_cast<ChartView&>(chart).readOut().replace('\n', " | ");
    }

private slots:
    void leftAndRightGoByYearUpAndDownByHeight() {
        SeriesChart chart;
        chart.setData(sampleSeries(SeriesChartData::Form::lines));
        show(chart);
        QCOMPARE(press(chart, {Qt::Key_Right}),
                 QString("2014/15, £000 | Northumbria: 9,000 | Morecambe Bay: (19,000) | "
                         "North Cumbria: (26,000)"));
        QCOMPARE(press(chart, {Qt::Key_Down}), QString("2014/15, £000 | Northumbria: 9,000"));
        QCOMPARE(press(chart, {Qt::Key_Down}), QString("2014/15, £000 | Morecambe Bay: (19,000)"));
        QCOMPARE(press(chart, {Qt::Key_Down, Qt::Key_Down}),
                 QString("2014/15, £000 | North Cumbria: (26,000)"));
        QCOMPARE(press(chart, {Qt::Key_Right}), QString("2015/16, £000 | North Cumbria: (31,000)"));
        QCOMPARE(press(chart, {Qt::Key_End}), QString("2020/21, £000 | North Cumbria: 9,000"));
        QCOMPARE(press(chart, {Qt::Key_Right}), QString("2020/21, £000 | North Cumbria: 9,000"));
        QCOMPARE(press(chart, {Qt::Key_Up}), QString("2020/21, £000 | Northumbria: 9,500"));
        QVERIFY(press(chart, {Qt::Key_Up}).startsWith("2020/21, £000 | Northumbria: 9,500 | North Cumbria"));
    }

    void aYearWithoutFigureIsSaid() {
        SeriesChart chart;
        chart.setData(manySeries(4));
        show(chart);
        press(chart, {Qt::Key_Right, Qt::Key_Down});
        for (int step = 0; step < 4 && !chart.readOut().contains("Hospitals 2 "); ++step)
            press(chart, {Qt::Key_Down});
        QVERIFY(press(chart, {Qt::Key_End}).contains("no figure of its own"));
    }

    void theBaseIsBelowTheScenario() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        show(chart);
        QCOMPARE(press(chart, {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}),
                 QString("2015/16, Base: £000 (33,000)"));
    }

    void aHeatMapStopsAtTheEndOfItsRow() {
        HeatMap map;
        map.setData(sampleHeatMap());
        show(map);
        press(map, {Qt::Key_Right, Qt::Key_End});
        const QString end = map.readOut();
        QVERIFY(end.contains("2020/21"));
        QCOMPARE(press(map, {Qt::Key_Right}), end);
        QVERIFY(press(map, {Qt::Key_Down}).startsWith("Northumbria"));
        QVERIFY(press(map, {Qt::Key_Home}).contains("2014/15"));
    }

    void barsCurvesAndForestsAreWalkedToo() {
        TornadoChart tornado;
        TornadoData bars;
        bars.title = "What moves it";
        bars.central = {1, "1"};
        bars.bars = {{"Pay", ChartedNumber{0, "0"}, ChartedNumber{2, "2"}, "60%", false, "Pay: 0 to 2", 0.6},
                     {"Tariff", ChartedNumber{0.5, "0.5"}, {}, "40%", false, "Tariff: from 0.5", 0.4}};
        tornado.setData(bars);
        show(tornado);
        QCOMPARE(press(tornado, {Qt::Key_Down, Qt::Key_Down}), QString("Tariff: from 0.5"));
        QCOMPARE(press(tornado, {Qt::Key_Left}), QString("Pay: 0 to 2"));

        CurveChart curve;
        CurveData data;
        data.title = "Surplus by pay";
        data.xName = "Pay rise";
        data.yName = "Surplus";
        data.xText = data.yText = [](double value) { return QString::number(value); };
        data.points = {{0, 5}, {1, 3}, {2, 1}};
        curve.setData(data);
        show(curve);
        QCOMPARE(press(curve, {Qt::Key_Right, Qt::Key_Right}), QString("Pay rise: 1 | Surplus: 3"));

        ForestChart forest;
        ForestData sites;
        sites.numberText = [](double value) { return QString::number(value); };
        ForestData::Row site;
        site.name = "Dudley";
        site.says = "Dudley: 2% observed";
        sites.rows = {site, site};
        forest.setData(sites);
        show(forest);
        QCOMPARE(press(forest, {Qt::Key_Down}), QString("Dudley: 2% observed"));
    }

    /// The box that says the value is in the chart, whatever its size, and beside the value where it can be.
    void whatIsReadStandsInTheChart() {
        for (const QSize size : {QSize(200, 120), QSize(480, 280), QSize(900, 500)}) {
            SeriesChart chart;
            chart.setData(manySeries(20));
            show(chart, size);
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End}) {
                press(chart, {key});
                chart.grab();
                QVERIFY(!chart.readOutPlace().isEmpty());
                QVERIFY(chart.rect().contains(chart.readOutPlace()));
            }
        }
        SurplusChart chart;
        chart.setData(sampleSurplus());
        show(chart, {900, 400});
        press(chart, {Qt::Key_Right});
        chart.grab();
        struct Reached : SurplusChart {
            using SurplusChart::placeOf;
        };
        QVERIFY(!chart.readOutPlace().intersects((chart.*(&Reached::placeOf))(0)));
    }

    void screenReadersHearTheValue() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        show(chart);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), chart.accessibleName());
        QCOMPARE(accessible->text(QAccessible::Value), QString());
        press(chart, {Qt::Key_Right});
        QVERIFY(accessible->text(QAccessible::Value).startsWith("2014/15, Merger 2016: £000 (26,300)"));
        QVERIFY(accessible->text(QAccessible::Description).startsWith("2014/15, Merger 2016"));
        press(chart, {Qt::Key_Escape});
        QCOMPARE(accessible->text(QAccessible::Value), QString());
        QCOMPARE(accessible->text(QAccessible::Description), chart.data().finding);
    }

    void choosingIsSaidAndEscapeTakesItBack() {
        HeatMap map;
        map.setData(sampleHeatMap());
        show(map);
        QSignalSpy chosen(&map, &ChartView::valueChosen);
        press(map, {Qt::Key_Down, Qt::Key_Down});
        QCOMPARE(chosen.last().front().value<Chosen>(), (Chosen{"RTF", FinancialYear{2014}}));
        map.setMarked({"RTF", FinancialYear{2014}});
        press(map, {Qt::Key_Escape});
        QVERIFY(chosen.last().front().value<Chosen>().isNothing());
        const auto count = chosen.size();
        map.setMarked({});
        press(map, {Qt::Key_Escape});
        QCOMPARE(chosen.size(), count);
    }

    void noughtIsAFigure() {
        SurplusChart chart;
        SurplusChartData data = sampleSurplus();
        data.surplus = thousands({0, 0, 0, 0, 0, 0, 0});
        data.baseline = thousands({0, 1'000, 0, 0, 0, 0, 0});
        chart.setData(data);
        show(chart);
        QCOMPARE(press(chart, {Qt::Key_Right}), QString("2014/15, Merger 2016: £0 | Base: £0 | Outturn"));
    }
};

QTEST_MAIN(TestChartsKeys)
#include "test_charts_keys.moc"
