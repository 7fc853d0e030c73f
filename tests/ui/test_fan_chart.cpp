#include "charts/fan_chart.h"
#include "charts/fan_plot.h"
#include "sample_charts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <qcustomplot.h>

using namespace breakeven;
using namespace breakeven::ui;

class TestFanChart : public QObject {
    Q_OBJECT

    static FanChart& shown(FanChart& chart) {
        chart.resize(480, 280);
        chart.setData(sampleFan());
        return chart;
    }

    static QPoint placeOf(const FanChart& chart, std::size_t year, Money amount) {
        const auto& plot = *chart.findChild<QCustomPlot*>();
        return plot.pos() + QPoint(qRound(plot.xAxis->coordToPixel(static_cast<double>(year))),
                                   qRound(plot.yAxis->coordToPixel(toDouble(amount))));
    }

private slots:
    void nameAndFindingAreSaid() {
        FanChart chart;
        shown(chart);
        QCOMPARE(chart.accessibleName(),
                 QString("What the future may hold, Surplus or (deficit) by year: North Cumbria"));
        QCOMPARE(chart.accessibleDescription(),
                 QString("In 7 of 10 futures North Cumbria is in deficit in 2020/21."));
    }

    void arrowsGoByYearAndByPercentile() {
        FanChart chart;
        shown(chart);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().startsWith("2015/16, central: £000 (8,300)\nin 9 of 10 futures "
                                                         "(10,960) to (6,040)"));
        QVERIFY(chart.accessibleDescription().contains("zero or more: <1%"));
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.accessibleDescription().startsWith(
            "2015/16, 95% of futures come out at £000 (6,040) or lower"));
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.accessibleDescription().startsWith("2015/16, 90% of futures"));
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.accessibleDescription().startsWith("2020/21, 90% of futures"));
        QTest::keyClick(&chart, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(chart.accessibleDescription().startsWith("2020/21, 5% of futures"));
    }

    void thePointerFindsThePercentile() {
        FanChart chart;
        shown(chart);
        const FanYear& last = chart.data().fan.last();
        struct Reached : FanChart {
            using FanChart::describe;
            using FanChart::valueAt;
        };
        const auto said = [&](Money amount) {
            const int value = (chart.*(&Reached::valueAt))(placeOf(chart, 6, amount));
            return (chart.*(&Reached::describe))(value);
        };
        QVERIFY(said(last.percentiles[1]).startsWith("2020/21, 10% of futures"));
        QVERIFY(said(last.percentiles[6]).startsWith("2020/21, 95% of futures"));
        QVERIFY(said(last.percentiles[6] + Money::fromPence(5'000'000'00)).startsWith("2020/21, central"));
    }

    void dataIsCopiedToThePennyWithChances() {
        FanChart chart;
        QTest::keyClick(&shown(chart), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines[0],
                 QString("Year\tCentral (£)\t5% (£)\t10% (£)\t25% (£)\t50% (£)\t75% (£)\t90% (£)\t95% (£)\t"
                         "Chance of zero or more (share)"));
        QCOMPARE(lines[7].section('\t', 0, 2), QString("2020/21\t16200000.00\t1240000.00"));
        QCOMPARE(lines[7].section('\t', -1), QString("0.3200"));
    }

    /// The bands, the median and what is central are told apart where there is no colour.
    void greysTellTheBandsApart() {
        QImage page(1600, 900, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintFan(painter, QRectF(0, 0, 1600, 900), 10, sampleFan());
        painter.end();
        QMap<int, int> greys;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x) {
                const QColor colour = page.pixelColor(x, y);
                QVERIFY(std::abs(colour.red() - colour.blue()) < 60);
                ++greys[qGray(colour.rgb()) / 8];
            }
        int bands = 0;
        for (auto grey = greys.begin(); grey != greys.end(); ++grey)
            if (grey.value() > 10'000 && grey.key() < 30) ++bands;
        QVERIFY2(bands >= 3, qPrintable(QString::number(bands)));
    }

    void itIsExportedAndEmptyItDoesNotFail() {
        FanChart chart;
        chart.grab();
        QTest::keyClick(&chart, Qt::Key_Right);
        shown(chart);
        QTemporaryDir folder;
        for (const char* name : {"fan.svg", "fan.png", "fan.pdf"})
            QVERIFY(chart.exportTo(folder.filePath(name)).empty());
        chart.setData({});
        chart.grab();
    }

    void aYearWithoutFigureIsSaid() {
        FanChart chart;
        FanChartData data = sampleFan();
        data.fan.years.pop_back();
        chart.resize(480, 280);
        chart.setData(data);
        for (int year = 0; year < 7; ++year) QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().startsWith("2020/21: no figure of its own"));
    }
};

QTEST_MAIN(TestFanChart)
#include "test_fan_chart.moc"
