#include "charts/heat_map.h"
#include "charts/heat_map_paint.h"
#include "charts/series_chart.h"
#include "charts/surplus_chart.h"
#include "charts/surplus_plot.h"
#include "sample_charts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void theFindingIsTheAccessibleDescription() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        QCOMPARE(chart.accessibleName(), QString("Surplus or (deficit) by year: North Cumbria"));
        QCOMPARE(chart.accessibleDescription(), QString("North Cumbria breaks even from 2019/20."));
        HeatMap map;
        map.setData(sampleHeatMap());
        QCOMPARE(map.accessibleDescription(), QString("North Cumbria is deepest in deficit."));
    }

    void arrowsSayTheValues() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        chart.resize(400, 200);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().startsWith("2014/15, Merger 2016: £000 (26,300)"));
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.accessibleDescription().startsWith(
            "2020/21, Merger 2016: £000 8,900\nBase: £000 (52,900)"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().startsWith("2020/21"));
    }

    void dataIsCopiedTabSeparatedToThePenny() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines[0], QString("Year\tMerger 2016 (£)\tBase (£)"));
        QCOMPARE(lines[1], QString("2014/15\t-26300000.00\t-26300000.00"));
        QCOMPARE(heatMapTable(sampleHeatMap()).split('\n')[2].split('\t').last(), QString());
    }

    void heatIsDeeperTheDeeperTheDeficit() {
        const ChartStyle screen{.colours = lightColours()};
        const auto ground = [](double margin, const ChartStyle& style) {
            return heatColour(heatOfMargin(margin), style);
        };
        QVERIFY(ground(-0.08, screen).green() < ground(-0.01, screen).green());
        QVERIFY(ground(-0.01, screen).red() > ground(-0.01, screen).blue());
        QVERIFY(ground(0.01, screen).blue() > ground(0.01, screen).red());
        QCOMPARE(ground(-0.5, screen), ground(-0.1, screen));
        QVERIFY(ground(-0.08, printStyle()).lightness() < ground(-0.01, printStyle()).lightness());
    }

    void everyExportFormatIsWritten_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("svg") << "chart.svg" << QByteArray("<?xml");
        QTest::newRow("png") << "chart.png" << QByteArray("\x89PNG");
        QTest::newRow("pdf") << "chart.pdf" << QByteArray("%PDF");
    }

    void everyExportFormatIsWritten() {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        SeriesChart chart;
        chart.setData(sampleSeries(SeriesChartData::Form::stacked));
        chart.resize(400, 200);
        QVERIFY(chart.exportTo(folder.filePath(name)).empty());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QVERIFY(!chart.exportTo("/nowhere/at/all/" + name).empty());
    }

    void thePrintedChartFillsItsTarget() {
        QImage page(600, 300, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintSurplus(painter, QRectF(300, 0, 300, 300), 4, sampleSurplus());
        painter.end();
        const auto inked = [&](const QRect& part) {
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x)
                    if (page.pixelColor(x, y).lightness() < 128) return true;
            return false;
        };
        QVERIFY(!inked({0, 0, 295, 300}));
        QVERIFY(inked({300, 0, 150, 150}));
        QVERIFY(inked({520, 150, 80, 150}));
    }

    void emptyChartsDoNotFail() {
        SurplusChart surplus;
        surplus.resize(300, 150);
        surplus.grab();
        HeatMap map;
        map.grab();
        QTest::keyClick(&map, Qt::Key_Right);
        SeriesChart series;
        series.setData({});
        series.grab();
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
