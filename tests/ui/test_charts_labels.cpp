#include "chart_texts.h"
#include "charts/cash_chart.h"
#include "charts/curve_chart.h"
#include "charts/edge_labels.h"
#include "charts/fan_chart.h"
#include "charts/frontier_chart.h"
#include "charts/month_chart.h"
#include "charts/series_chart.h"
#include "charts/surplus_chart.h"
#include "many_series.h"
#include "sample_charts.h"
#include "theme/text_size.h"
#include "theme/theme.h"

#include <QTest>

#include <cmath>

using namespace breakeven;
using namespace breakeven::ui;

/// What charts write beside lines and bars never lies on another text and never leaves the chart.
class TestChartsLabels : public QObject {
    Q_OBJECT

    static constexpr QSize sizes[] = {{160, 100}, {240, 168}, {360, 180}, {480, 280}, {1600, 900}};

    /// What is wrong with the texts of a chart at each size and text size.
    static QStringList faultsOf(ChartView& chart) {
        QStringList faults;
        for (const int percent : {100, 150, 200}) {
            setTextSize(*qApp, percent);
            for (const QSize size : sizes) {
                chart.setMinimumSize(0, 0);
                layOut(chart, size);
                for (const QString& fault : misplaced(textsOf(chart), chart.size()))
                    faults << QString("%1x%2 at %3%: %4")
                                  .arg(size.width())
                                  .arg(size.height())
                                  .arg(percent)
                                  .arg(fault);
            }
        }
        setTextSize(*qApp, 100);
        return faults;
    }

    /// As a window that takes this size would, without painting it.
    static void layOut(ChartView& chart, QSize size) {
        chart.resize(size);
        QResizeEvent event(size, {});
        QCoreApplication::sendEvent(&chart, &event);
    }

    static void look(ChartView& chart) {
        const QStringList faults = faultsOf(chart);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join('\n')));
    }

    static void lookAt(ChartView& chart, QSize size) {
        layOut(chart, size);
        const QStringList faults = misplaced(textsOf(chart), size);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join('\n')));
    }

    static QStringList textsAtTheRight(SeriesChart& chart, QSize size) {
        layOut(chart, size);
        const auto* plot = chart.findChild<QCustomPlot*>();
        QStringList texts;
        for (const PaintedText& text : textsOf(chart))
            if (text.ink.left() > plot->axisRect()->right()) texts << text.text;
        return texts;
    }

private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(*qApp), theme_->apply(Appearance::light); }
    void cleanup() { setTextSize(*qApp, 100); }

    void labelsStandWhereTheyWouldLikeToIfTheyCan() {
        const LabelPlaces places = placeLabels({100, 40, 160}, {1, 1, 1}, 12, 0, 200);
        QCOMPARE(places.shown, (std::vector<std::size_t>{1, 0, 2}));
        QCOMPARE(places.middles, (std::vector<double>{40, 100, 160}));
        QCOMPARE(places.left, std::size_t(0));
    }

    void thoseTogetherMoveApartAboutTheirMiddle() {
        const LabelPlaces places = placeLabels({100, 100, 100}, {1, 1, 1}, 12, 0, 200);
        QCOMPARE(places.middles, (std::vector<double>{88, 100, 112}));
        const LabelPlaces atTheEdge = placeLabels({198, 199, 200}, {1, 1, 1}, 12, 0, 200);
        QCOMPARE(atTheEdge.middles, (std::vector<double>{170, 182, 194}));
    }

    void thoseOfLeastWeightGiveWayAndAreCounted() {
        const LabelPlaces places = placeLabels({10, 20, 30, 40, 50}, {5, 1, 4, 2, 3}, 10, 0, 40);
        QCOMPARE(places.shown, (std::vector<std::size_t>{0, 2, 4}));
        QCOMPARE(places.left, std::size_t(2));
        QVERIFY(places.middles.back() <= 25); // the last line says how many are left
    }

    /// Whatever is wanted: in order, a line apart, inside.
    void noTwoEverTouch() {
        unsigned seed = 1;
        const auto next = [&] { return seed = seed * 1664525 + 1013904223; };
        for (int round = 0; round < 300; ++round) {
            std::vector<double> wanted, weights;
            for (unsigned i = 0, count = next() / 65536 % 30; i < count; ++i) {
                wanted.push_back(next() / 65536 % 400 - 50.0);
                weights.push_back(next() / 65536 % 5);
            }
            const double height = 5 + next() / 65536 % 40, top = 10, bottom = 300;
            const LabelPlaces places = placeLabels(wanted, weights, height, top, bottom);
            QCOMPARE(places.shown.size() + places.left, wanted.size());
            const double last = bottom - height / 2 - (places.left > 0 ? height : 0);
            for (std::size_t i = 0; i < places.middles.size(); ++i) {
                QVERIFY(places.middles[i] >= top + height / 2 - 1e-6 && places.middles[i] <= last + 1e-6);
                if (i > 0) QVERIFY(places.middles[i] - places.middles[i - 1] >= height - 1e-6);
            }
        }
    }

    void manySeriesNeverCollide_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("stacked");
        for (const int count : {12, 20, 60})
            for (const bool stacked : {false, true})
                QTest::addRow("%d %s", count, stacked ? "stacks" : "lines") << count << stacked;
    }

    void manySeriesNeverCollide() {
        QFETCH(int, count);
        QFETCH(bool, stacked);
        SeriesChart chart;
        chart.setData(
            manySeries(count, stacked ? SeriesChartData::Form::stacked : SeriesChartData::Form::lines));
        look(chart);
    }

    void whatHasNoLabelIsCountedAndNamedByItsTooltip() {
        SeriesChart chart;
        chart.setData(manySeries(20));
        const QStringList texts = textsAtTheRight(chart, {480, 160});
        QVERIFY2(texts.last().startsWith("and ") && texts.last().endsWith(" more"),
                 qPrintable(texts.join('\n')));
        const int left = texts.last().section(' ', 1, 1).toInt();
        QCOMPARE(left + texts.size() - 1, 20);
        const auto* plot = chart.findChild<QCustomPlot*>();
        for (const PaintedText& text : textsOf(chart))
            if (text.text == texts.last()) {
                const QString whole = wholeTextAt(*plot, text.ink.center());
                QCOMPARE(whole.split('\n').size(), left);
                QVERIFY(whole.contains("NHS Foundation Trust"));
            }
        QCOMPARE(textsAtTheRight(chart, {900, 600}).size(), 20);
    }

    void aChartWithoutRoomForLabelsKeepsItsPlot() {
        setTextSize(*qApp, 200);
        SeriesChart chart;
        chart.setData(manySeries(12));
        chart.setMinimumSize(0, 0);
        textsAtTheRight(chart, {160, 120});
        const auto* plot = chart.findChild<QCustomPlot*>();
        QVERIFY2(plot->axisRect()->width() > 50, qPrintable(QString::number(plot->axisRect()->width())));
    }

    void figuresAndNamesOfASurplusNeverCollide() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        look(chart);
        SurplusChartData alone = sampleSurplus();
        alone.baseline.clear();
        chart.setData(alone);
        look(chart);
    }

    void noughtsAndPenniesOfASurplusNeverCollide() {
        SurplusChart chart;
        SurplusChartData data = sampleSurplus();
        data.surplus = thousands({0, 0, 0, 0, 0, 0, 0});
        data.baseline.clear();
        chart.setData(data);
        look(chart);
        data = sampleSurplus();
        data.unit = MoneyUnit::pounds;
        chart.setData(data);
        look(chart);
    }

    void cashNeverCollides() {
        CashChart chart;
        CashChartData data;
        data.subject = "North Cumbria";
        data.years = sevenYears();
        for (int year = 0; year < 7; ++year) {
            CashYear cash;
            cash.minimum = Money::fromPence(300'000'00);
            cash.closing = Money::fromPence((9 - year) * 400'000'00LL);
            cash.beforeSupport = Money::fromPence((4 - year) * 1'500'000'00LL);
            if (year > 4) cash.support = Money::fromPence((year - 4) * 1'800'000'00LL);
            data.cash.emplace_back(cash);
        }
        data.exact = data.cash;
        chart.setData(data);
        look(chart);
    }

    void aFanNeverCollides() {
        FanChart chart;
        chart.setData(sampleFan());
        look(chart);
    }

    void optionsNeverCollide() {
        FrontierChart chart;
        FrontierData data;
        data.oneOffName = "One-off cost";
        data.surplusName = "Surplus";
        for (int option = 0; option < 40; ++option) {
            FrontierData::Point point;
            point.label = QString::number(option + 1);
            point.chance = "41%";
            point.oneOff = Money::fromPence(100'000'00LL * option);
            point.surplus = Money::fromPence(50'000'00LL * (option - 20));
            point.frontier = true;
            data.points.push_back(point);
        }
        chart.setData(data);
        lookAt(chart, {900, 420});
        lookAt(chart, {480, 280});
    }

    void answersNeverCollide() {
        CurveChart chart;
        CurveData data;
        data.xName = "Pay rise";
        data.yName = "Surplus";
        data.xText = data.yText = [](double value) { return QString::number(value, 'f', 2); };
        for (int point = 0; point <= 10; ++point) data.points.push_back({point / 10.0, 5.0 - point});
        data.target = 0;
        data.today = CurveData::Point{0.52, -0.2};
        data.answers = {{{0.5, 0}, "0.50 as typed"}, {{0.51, -0.1}, "0.51 otherwise"}};
        chart.setData(data);
        lookAt(chart, {900, 420});
        lookAt(chart, {480, 280});
    }

    void aYearUnderWayNeverCollides() {
        MonthChart chart;
        MonthChartData data;
        data.year = "2015/16";
        for (std::size_t month = 0; month < 12; ++month) {
            data.plan[month] = Money::fromPence(-100'000'00LL * static_cast<int>(month));
            if (month < 6) data.actual[month] = Money::fromPence(-130'000'00LL * static_cast<int>(month));
        }
        data.month = 6;
        const auto end = [](const char* name, int thousand) {
            const Money amount = Money::fromPence(thousand * 1'000'00LL);
            return MonthChartData::End{name, amount, amount};
        };
        data.yearPlan = end("plan", -1'100);
        data.expected = end("expected", -1'180);
        data.otherwise = end("as until now", -1'190);
        chart.setData(data, {});
        look(chart);
    }

private:
    std::unique_ptr<Theme> theme_;
};

QTEST_MAIN(TestChartsLabels)
#include "test_charts_labels.moc"
