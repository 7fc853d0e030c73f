#include "charts/curve_chart.h"
#include "charts/fan_chart.h"
#include "charts/forest_chart.h"
#include "charts/heat_map.h"
#include "charts/row_chart.h"
#include "charts/series_chart.h"
#include "charts/surplus_chart.h"
#include "charts/tornado_chart.h"
#include "document/message_text.h"
#include "files/csv.h"
#include "money/written_number.h"
#include "sample_charts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// Charts are copied as picture and data together and written as SVG, PNG, PDF and CSV.
class TestChartsCopies : public QObject {
    Q_OBJECT

    static QByteArray written(const ChartView& chart, const QString& file) {
        if (!chart.exportTo(file).empty()) return {};
        QFile bytes(file);
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    }

    /// The CSV of a chart, read again by core.
    static std::vector<std::vector<std::string>> rowsOf(const ChartView& chart) {
        QTemporaryDir folder;
        const QByteArray bytes = written(chart, folder.filePath("chart.csv"));
        const CsvText csv = parseCsv({bytes.data(), static_cast<std::size_t>(bytes.size())});
        std::vector<std::vector<std::string>> rows;
        for (const CsvRow& row : csv.rows) rows.push_back(row.cells);
        return rows;
    }

private slots:
    void theClipboardHasPictureAndData() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        chart.resize(400, 200);
        QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage() && copied->hasText());
        QCOMPARE(copied->text().section('\n', 0, 1),
                 QString("Year\tMerger 2016 (£)\tBase (£)\n2014/15\t-26300000.00\t-26300000.00"));
        const auto image = copied->imageData().value<QImage>();
        QVERIFY(image.width() > 1000);
        QVERIFY(qAbs(double(image.width()) / image.height() - 2) < 0.05);
        chart.copyPicture();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasText());
        chart.copyData();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    }

    void figuresAreWrittenAsCsv() {
        SurplusChart chart;
        SurplusChartData data = sampleSurplus();
        data.scenario = "Merger, \"as agreed\"";
        chart.setData(data);
        QTemporaryDir folder;
        const QByteArray csv = written(chart, folder.filePath("chart.csv"));
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines[0], QByteArray("Year,\"Merger, \"\"as agreed\"\" (£)\",Base (£)\r"));
        QCOMPARE(lines[7], QByteArray("2020/21,8900000.00,-52900000.00\r"));
        QVERIFY(csv.endsWith("\r\n"));
    }

    void noSpreadsheetRunsANameAsAFormula() {
        SeriesChart chart;
        SeriesChartData data = sampleSeries(SeriesChartData::Form::lines);
        data.series[0].name = "=2+2";
        chart.setData(data);
        QCOMPARE(rowsOf(chart)[0][1], std::string("'=2+2 (£)"));
        QCOMPARE(rowsOf(chart)[1][1], std::string("-26000000.00"));
    }

    /// Whatever the chart: a row of headings, as many cells in each row, and numbers that are numbers.
    void numbersArePlainInEveryChart() {
        SeriesChart rates;
        SeriesChartData series = sampleSeries(SeriesChartData::Form::lines);
        series.figures = Figures::rate;
        series.series.resize(1);
        series.series[0].values = {0.025, 0.1, 0.0, -0.013, 1.0 / 3, {}, 1.0};
        rates.setData(series);
        HeatMap map;
        map.setData(sampleHeatMap());
        FanChart fan;
        fan.setData(sampleFan());
        TornadoChart tornado;
        TornadoData bars;
        bars.figures = Figures::money;
        bars.bars = {
            {"Pay", ChartedNumber{-1.5e6, "(£1.5m)"}, ChartedNumber{2e6, "£2.0m"}, "60%", false, {}, 0.6}};
        tornado.setData(bars);
        RowChart bridge;
        RowChartData rows;
        rows.rows = {{"2014/15", ChartRow::Look::total, Money::fromPence(-100), Money::fromPence(-123), {}}};
        bridge.setData(rows);
        CurveChart curve;
        CurveData points;
        points.xName = "Pay rise";
        points.yName = "Surplus";
        points.xText = points.yText = [](double) { return QString("some words"); };
        points.points = {{0.01, 5e6}, {0.02, -1e6}};
        points.xFigures = Figures::rate;
        points.yFigures = Figures::money;
        curve.setData(points);
        ForestChart forest;
        ForestData sites;
        ForestData::Row site;
        site.name = "Dudley";
        site.effect = {0.024, "2.4% (1.1% to 3.7%)"};
        site.interval = {0.011, 0.037};
        site.weight = 0.5;
        site.weightText = "50%";
        sites.rows = {site};
        sites.numberText = [](double value) { return QString::number(value); };
        forest.setData(sites);
        for (const ChartView* chart : std::initializer_list<const ChartView*>{&rates, &map, &fan, &tornado,
                                                                              &bridge, &curve, &forest}) {
            const auto table = rowsOf(*chart);
            QVERIFY(table.size() > 1);
            for (std::size_t row = 1; row < table.size(); ++row) {
                QCOMPARE(table[row].size(), table[0].size());
                for (std::size_t cell = 1; cell < table[row].size(); ++cell)
                    QVERIFY2(table[row][cell].empty() || readNumber(table[row][cell]),
                             table[row][cell].c_str());
            }
        }
        QCOMPARE(rowsOf(rates)[0][1], std::string("North Cumbria (share)"));
        QCOMPARE(rowsOf(rates)[5][1], std::string("0.333333"));
        QCOMPARE(rowsOf(forest)[1], (std::vector<std::string>{"Dudley", "0.024", "0.011", "0.037", "0.5"}));
        QCOMPARE(rowsOf(tornado)[1], (std::vector<std::string>{"Pay", "-1500000.00", "2000000.00", "0.6"}));
        QCOMPARE(rowsOf(bridge)[1][1], std::string("-1.23"));
        QCOMPARE(rowsOf(curve)[0], (std::vector<std::string>{"Pay rise (share)", "Surplus (£)"}));
    }

    void whatCannotBeWrittenIsToldAndNothingIsHalfWritten() {
        SurplusChart chart;
        chart.setData(sampleSurplus());
        for (const char* ending : {"svg", "png", "pdf", "csv"}) {
            const auto problems = chart.exportTo(QString("/nowhere/at/all/chart.") + ending);
            QCOMPARE(problems.size(), std::size_t(1));
            const QString why = textOf(problems[0].message);
            QVERIFY2(why.contains("folder"), qPrintable(why));
        }
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("chart.csv"));
        QVERIFY(!chart.exportTo(folder.filePath("chart.csv")).empty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{"chart.csv"});
        const auto other = chart.exportTo(folder.filePath("chart.jpg"));
        QVERIFY(textOf(other[0].message).contains(".csv"));
        QVERIFY(!QFile::exists(folder.filePath("chart.jpg")));
    }
};

QTEST_MAIN(TestChartsCopies)
#include "test_charts_copies.moc"
