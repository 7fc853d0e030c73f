#include "chart_texts.h"
#include "charts/heat_map.h"
#include "charts/series_chart.h"
#include "charts/series_plot.h"
#include "charts/surplus_chart.h"
#include "desk/chart_figures.h"
#include "economy/reading/document_names.h"
#include "many_series.h"
#include "sample_charts.h"
#include "sample_window.h"
#include "shell/page_stack.h"
#include "theme/contrast.h"

#include <QTabWidget>
#include <QTest>

#include <qcustomplot.h>

#include <set>

using namespace breakeven;
using namespace breakeven::ui;

/// An organisation has one colour, and nothing in a chart looks like its neighbour.
class TestChartsColours : public QObject {
    Q_OBJECT

    static constexpr int paletteSize = 14;

    static QStringList alikeIn(const SeriesChartData& data) {
        QStringList faults;
        for (std::size_t i = 0; i < data.series.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (colourDistance(data.series[i].colour, data.series[j].colour) < 20 &&
                    linePoints(data.series[i].dash) == linePoints(data.series[j].dash))
                    faults << data.series[i].name + " is like " + data.series[j].name;
        return faults;
    }

    static std::vector<std::string> codes(int count) {
        std::vector<std::string> all;
        for (int org = 0; org < count; ++org) all.push_back("R" + std::to_string(org));
        return all;
    }

private slots:
    void noTwoColoursOfThePaletteAreAlike() {
        const OrganisationColours colours(codes(paletteSize));
        for (const bool dark : {false, true})
            for (int one = 0; one < paletteSize; ++one) {
                const QColor colour = colours.colour("R" + std::to_string(one), dark);
                const QColor ground = dark ? darkColours().surface : lightColours().surface;
                QVERIFY2(contrast(colour, ground) >= 3, qPrintable(colour.name()));
                for (int other = 0; other < one; ++other)
                    QVERIFY2(colourDistance(colour, colours.colour("R" + std::to_string(other), dark)) >= 20,
                             qPrintable(colour.name()));
                // In the table's order they stand beside each other most often.
                QVERIFY(colourDistance(colour, colours.colour("R" + std::to_string((one + 1) % paletteSize),
                                                              dark)) >= 30);
            }
    }

    void twentyAndMoreAreToldApart_data() {
        QTest::addColumn<int>("count");
        for (const int count : {10, 20, 25, 50}) QTest::addRow("%d", count) << count;
    }

    void twentyAndMoreAreToldApart() {
        QFETCH(int, count);
        QCOMPARE(alikeIn(manySeries(count)), QStringList());
    }

    void elevenScenariosHaveElevenColours() {
        const OrganisationColours colours(codes(11));
        for (const bool dark : {false, true})
            for (int one = 0; one < 11; ++one)
                for (int other = 0; other < one; ++other)
                    QVERIFY(colourDistance(colours.colour("R" + std::to_string(one), dark),
                                           colours.colour("R" + std::to_string(other), dark)) >= 20);
    }

    void linesOfOneColourDifferInTheirPoints() {
        SeriesChartData data = manySeries(2);
        for (YearSeries& series : data.series) series.colour = Qt::blue;
        tellApart(data.series);
        SeriesChart chart;
        chart.setData(data);
        chart.resize(600, 300);
        chart.grab();
        const auto* plot = chart.findChild<QCustomPlot*>();
        QCOMPARE(plot->graphCount(), 2);
        QVERIFY(plot->graph(0)->scatterStyle().shape() != plot->graph(1)->scatterStyle().shape());
    }

    void nothingIsAlikeInBlackAndWhite_data() {
        QTest::addColumn<bool>("stacked");
        QTest::newRow("lines") << false;
        QTest::newRow("stacks") << true;
    }
    void nothingIsAlikeInBlackAndWhite() {
        QFETCH(bool, stacked);
        using Form = SeriesChartData::Form;
        const SeriesChartData data = inBlackAndWhite(manySeries(20, stacked ? Form::stacked : Form::lines));
        std::set<std::pair<Qt::PenStyle, int>> looks;
        for (const YearSeries& series : data.series) {
            QVERIFY2(looks.emplace(series.dash, series.round).second, qPrintable(series.name));
            QVERIFY(!stacked || series.round == 0 || series.dash != Qt::SolidLine);
        }
    }

    void anySelectionOfManyIsToldApartAndKeepsItsColours() {
        const OrganisationColours colours(codes(440));
        for (int first = 0; first < 30; ++first) {
            std::vector<QPen> pens;
            for (int place = 0; place < 14; ++place)
                pens.push_back(colours.pen("R" + std::to_string((first + place * 31) % 440), false));
            const std::vector<QPen> apart = toldApart(pens);
            for (std::size_t i = 0; i < pens.size(); ++i) {
                QCOMPARE(apart[i].color(), pens[i].color());
                for (std::size_t j = 0; j < i; ++j) QVERIFY(!lookAlike(apart[i], apart[j]));
            }
        }
    }

    void labelsInAnyColourAreReadWithEase() {
        const OrganisationColours colours(codes(paletteSize));
        for (const Colours& theme : {lightColours(), darkColours()})
            for (int org = 0; org < paletteSize; ++org) {
                const QColor colour =
                    colours.colour("R" + std::to_string(org), theme.surface.lightness() < 128);
                QVERIFY(contrast(readable(colour, theme.surface, theme.text), theme.surface) >= 4.5);
            }
    }

    void everySampleIsToldApart_data() {
        QTest::addColumn<QByteArray>("sample");
        for (const char* sample : {"cumbria", "dudley", "salford"})
            QTest::newRow(sample) << QByteArray(sample);
    }

    void everySampleIsToldApart() {
        QFETCH(QByteArray, sample);
        SampleWindow window(sample.constData());
        QVERIFY(window.isCalculated());
        Document& document = window.window().document();
        const ui::Display display;
        ShownFigures figures(document, display);
        for (const bool dark : {false, true}) {
            const SeriesChartData series =
                organisationSeries(figures, MoneyUnit::thousands, SeriesChartData::Form::lines, dark);
            QVERIFY(series.series.size() > 1);
            QCOMPARE(alikeIn(series), QStringList());
            // The same colour in the chart of all, the heat map and its own chart.
            const HeatMapData map = heatMapData(figures, MoneyUnit::thousands);
            for (const YearSeries& one : series.series) {
                if (one.subject.isEmpty()) continue;
                const auto row = std::find_if(map.rows.begin(), map.rows.end(),
                                              [&](const auto& each) { return each.code == one.subject; });
                QVERIFY(row != map.rows.end());
                const QColor ground = dark ? darkColours().surface : lightColours().surface;
                QCOMPARE(row->colours.on(ground), one.colour);
                const SurplusChartData own = surplusData(figures, one.subject, MoneyUnit::thousands);
                QCOMPARE(own.colours.on(ground), one.colour);
            }
        }
    }

    void linesTakeTheColoursOfTheAppearance() {
        SampleWindow window("cumbria");
        QVERIFY(window.isCalculated());
        for (const auto& [page, tab] :
             {std::pair(PageId::overview, "By organisation"), std::pair(PageId::scenarios, "Side by side")}) {
            window.window().pages().goTo({page});
            const QWidget* shown = window.window().pages().currentWidget();
            auto* tabs = shown->findChild<QTabWidget*>();
            for (int at = 0; at < tabs->count(); ++at)
                if (tabs->tabText(at) == tab) tabs->setCurrentIndex(at);
            const auto* chart = tabs->currentWidget()->findChild<SeriesChart*>();
            if (!chart) chart = qobject_cast<SeriesChart*>(tabs->currentWidget());
            QVERIFY(chart);
            QTRY_VERIFY(chart->data().series.size() > 2);
            window.theme().apply(Appearance::dark);
            QCoreApplication::processEvents();
            for (const YearSeries& series : chart->data().series)
                QVERIFY2(contrast(series.colour, darkColours().surface) >= 3, qPrintable(series.name));
            window.theme().apply(Appearance::light);
            QCoreApplication::processEvents();
            for (const YearSeries& series : chart->data().series)
                QVERIFY2(contrast(series.colour, lightColours().surface) >= 3, qPrintable(series.name));
        }
    }

    /// The zero line is plain and strong, its tick "0", and a chart of noughts says so once.
    void noughtIsALineAndNoDashes() {
        SurplusChart chart;
        SurplusChartData data = sampleSurplus();
        data.surplus = thousands({0, 0, 0, 0, 0, 0, 0});
        data.baseline.clear();
        chart.setData(data);
        chart.resize(480, 280);
        chart.grab();
        QStringList texts;
        for (const PaintedText& text : textsOf(chart)) texts << text.text;
        QVERIFY2(!texts.contains(QString::fromUtf8("–")), qPrintable(texts.join('\n')));
        QCOMPARE(texts.count("0 in every year"), 1);
        QCOMPARE(texts.count("0"), 1); // the tick
        const auto* plot = chart.findChild<QCustomPlot*>();
        int zeroLines = 0;
        for (int i = 0; i < plot->itemCount(); ++i)
            if (const auto* line = qobject_cast<QCPItemLine*>(plot->item(i)))
                if (line->start->coords().y() == 0 && line->end->coords().y() == 0) {
                    QCOMPARE(line->pen().style(), Qt::SolidLine);
                    QVERIFY(line->pen().widthF() > plot->yAxis->grid()->pen().widthF());
                    QVERIFY(contrast(line->pen().color(), lightColours().surface) > 7);
                    ++zeroLines;
                }
        QCOMPARE(zeroLines, 1);
    }

    void axesOfEveryUnitBeginAtNought() {
        for (const MoneyUnit unit : {MoneyUnit::pounds, MoneyUnit::thousands, MoneyUnit::millions}) {
            SurplusChart chart;
            SurplusChartData data = sampleSurplus();
            data.unit = unit;
            chart.setData(data);
            chart.resize(600, 300);
            chart.grab();
            QStringList texts;
            for (const PaintedText& text : textsOf(chart)) texts << text.text;
            QVERIFY2(texts.contains("0"), qPrintable(texts.join('\n')));
            QVERIFY(!texts.contains(QString::fromUtf8("–")));
        }
    }
};

QTEST_MAIN(TestChartsColours)
#include "test_charts_colours.moc"
