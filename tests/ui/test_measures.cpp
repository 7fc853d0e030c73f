#include "charts/benefit_chart.h"
#include "charts/control_chart.h"
#include "desk/figure_table.h"
#include "document/message_text.h"
#include "economy/edit/measure_edit.h"
#include "measures/measure_dialog.h"
#include "measures/measures_model.h"
#include "measures/measures_page.h"
#include "measures/observations_panel.h"
#include "measures/reforecast_panel.h"
#include "sample_window.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

#include <qcustomplot.h>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr const char* code = "admissions";

std::vector<Observation> monthly(Month first, std::initializer_list<const char*> values) {
    std::vector<Observation> all;
    for (const char* value : values)
        all.push_back({first + static_cast<int>(all.size()), *parseDecimal(value)});
    return all;
}

/// Twelve months about 100, then nine about 94, of an arrangement from April 2016.
MeasureProgress improving() {
    TrackedMeasure measure;
    measure.code = code;
    measure.name = "Emergency admissions";
    measure.unit = "admissions";
    measure.arrangement = "A";
    measure.start = FinancialYear{2016};
    measure.target = *parseDecimal("80");
    measure.observations =
        monthly(monthOf(2015, 4), {"98",  "102", "98", "102", "98", "102", "98", "102", "98", "102", "98",
                                   "102", "98",  "96", "95",  "94", "93",  "92", "91",  "98", "99"});
    return chartAlone(std::move(measure));
}

ControlChartView& shown(ControlChartView& chart) {
    chart.resize(640, 300);
    chart.setData({improving(), "The plan", "Admissions fall."});
    return chart;
}

} // namespace

/// Is it working? The charts of a measure, and the page.
class TestMeasures : public QObject {
    Q_OBJECT

private slots:
    void cleanup() {
        page_ = nullptr;
        window_.reset();
    }

    void theChartSaysItsNameAndFinding() {
        ControlChartView chart;
        shown(chart);
        QCOMPARE(chart.accessibleName(), QString("Measure by month: Emergency admissions"));
        QCOMPARE(chart.accessibleDescription(), QString("Admissions fall."));
    }

    void arrowsGoFromMonthToMonthAndSayLimitsAndCauses() {
        ControlChartView chart;
        shown(chart);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.accessibleDescription(),
                 QString("Apr 2015: 98 admissions\nmean 100, limits 89.4 to 111. Admissions fall."));
        for (int i = 0; i < 14; ++i) QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.accessibleDescription().section('\n', 0, 0), QString("Jun 2016: 95 admissions"));
        QCOMPARE(chart.accessibleDescription().section('\n', 2),
                 QString("Improvement: trend. Admissions fall."));
    }

    void wordsAreWrittenIntoTheChartAndLimitsBesideIt() {
        QCustomPlot plot;
        plotControl(plot, {improving(), "The plan", ""}, screenStyle(QPalette()), {640, 300});
        QStringList texts;
        for (int i = 0; i < plot.itemCount(); ++i)
            if (const auto* text = qobject_cast<QCPItemText*>(plot.item(i))) texts << text->text();
        for (const char* wanted : {"trend", "The plan", "mean 95.1", "target 80", "admissions"})
            QVERIFY2(texts.contains(wanted), qPrintable(texts.join("; ")));
        QVERIFY(texts.filter("upper limit").size() == 1);
        // The values, and of each kind of point a graph of its own shape.
        QCOMPARE(plot.graphCount(), 4);
        QCOMPARE(plot.graph(0)->dataCount(), 21);
        QCOMPARE(plot.graph(2)->dataCount(), 7);
        QVERIFY(plot.graph(1)->scatterStyle().shape() != plot.graph(2)->scatterStyle().shape());
        QVERIFY(plot.graph(2)->scatterStyle().shape() != plot.graph(3)->scatterStyle().shape());
    }

    void theChartIsCopiedAsData() {
        ControlChartView chart;
        shown(chart);
        const QStringList lines = chart.table().split('\n');
        QCOMPARE(lines[0], QString("Month\tValue (admissions)\tMean (admissions)\tLower limit (admissions)\t"
                                   "Upper limit (admissions)\tSpecial cause"));
        QCOMPARE(lines[1], QString("2015-04\t98\t100\t89.36\t110.64\t"));
        QVERIFY(lines[14].startsWith("2016-05\t96\t95.111111\t"));
        QVERIFY(lines[14].endsWith("\ttrend"));
    }

    void chartsAreWrittenAsVectors() {
        QTemporaryDir folder;
        ControlChartView chart;
        shown(chart);
        for (const char* ending : {"svg", "pdf", "png"}) {
            const QString file = folder.filePath(QStringLiteral("chart.") + ending);
            QVERIFY(chart.exportTo(file).empty());
            QVERIFY(QFile(file).size() > 1000);
        }
    }

    void anEmptyChartDrawsNothing() {
        ControlChartView chart;
        chart.resize(300, 200);
        chart.setData({});
        QVERIFY(chart.grab().size().isValid());
        BenefitChart benefit;
        benefit.resize(300, 200);
        benefit.setData({});
        QVERIFY(benefit.grab().size().isValid());
    }

    void withoutMeasuresThePageSaysWhatToDo() {
        open();
        QVERIFY(texts().contains("Nothing is measured yet."));
        auto* make = button("New measure…");
        QVERIFY(make);
        make->click();
        auto* dialog = window_->window().findChild<MeasureDialog*>();
        QVERIFY(dialog);
        // What the first arrangement that takes activity away takes is proposed.
        dialog->arrangement().setCurrentIndex(dialog->arrangement().findData("morecambe_pacs"));
        QCOMPARE(dialog->service().currentData().toString(), QString("NEL"));
        QCOMPARE(dialog->name().text(), QString("Emergency admission"));
        dialog->target().setText("many");
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QCOMPARE(document().economy()[TableId::measures].size(), std::size_t{0});
        dialog->target().setText("2,800");
        dialog->accept();
        QCOMPARE(document().economy()[TableId::measures].size(), std::size_t{1});
        QCOMPARE(page_->details().currentWidget(), &page_->months());
        QVERIFY(QTest::qWaitFor([this] { return page_->list().model()->rowCount() == 1; }, 10'000));
        document().undo();
        QCOMPARE(document().economy()[TableId::measures].size(), std::size_t{0});
        QVERIFY(QTest::qWaitFor([this] { return texts().contains("Nothing is measured yet."); }, 10'000));
    }

    void monthsArePastedAndUndoneInOneStep() {
        open();
        measure();
        QGuiApplication::clipboard()->setText("\tApr-16\tMay-16\nEmergency admissions\t2,700\t2,650\n");
        page_->months().paste();
        QCOMPARE(page_->months().said(), QString("Entered. One undo reverses it."));
        QCOMPARE(document().economy()[TableId::observations].size(), std::size_t{14});
        QVERIFY(QTest::qWaitFor([this] { return cell(MeasuresModel::latest) == "2,650"; }, 10'000));
        QCOMPARE(cell(MeasuresModel::month), QString("May 2016"));
        document().undo();
        QCOMPARE(document().economy()[TableId::observations].size(), std::size_t{12});
        QGuiApplication::clipboard()->setText("2016-04\tmany");
        page_->months().paste();
        QVERIFY(page_->months().said().startsWith("Nothing was entered. Row 1, column 2:"));
        QCOMPARE(document().economy()[TableId::observations].size(), std::size_t{12});
    }

    void whatWasSavedIsSaidAndFollowsEdits() {
        open();
        measure();
        see({"2700", "2650", "2710"});
        QVERIFY(QTest::qWaitFor([this] { return cell(MeasuresModel::realised).endsWith('%'); }, 10'000));
        QVERIFY2(page_->chartWords().startsWith("Since April 2016"), qPrintable(page_->chartWords()));
        QVERIFY2(
            page_->benefitWords().startsWith("From April 2016 to June 2016 “Emergency admissions” came to"),
            qPrintable(page_->benefitWords()));
        const QString before = page_->benefitWords();
        const CellEntry entry{{TableId::observations, {code, "2016-06"}, "value"}, "2000"};
        QVERIFY(document().enter({&entry, 1}).empty());
        QVERIFY(QTest::qWaitFor([&] { return page_->benefitWords() != before; }, 10'000));
        QCOMPARE(page_->chart().data().progress.months.size(), std::size_t{15});
        QVERIFY(page_->benefit().data().months().size() >= 15);
    }

    void itIsReforecastWithOneClickAndOneUndo() {
        open();
        measure("01H");
        see({"1290", "1280", "1285", "1275", "1290", "1280"});
        page_->details().setCurrentIndex(1);
        QVERIFY(QTest::qWaitFor([this] { return page_->reforecast().button().isEnabled(); }, 10'000));
        QVERIFY2(page_->reforecast().text().contains("The two combined"),
                 qPrintable(page_->reforecast().text()));
        const std::size_t scenarios = document().economy()[TableId::scenarios].size();
        page_->reforecast().button().click();
        QCOMPARE(document().economy()[TableId::scenarios].size(), scenarios + 1);
        QVERIFY(!document().inBase());
        const Table& overrides = document().economy()[TableId::overrides];
        QCOMPARE(overrides.at(overrides.size() - 1, "cell"),
                 std::string("effects:morecambe_pacs:admissions-cumbria:rate"));
        const Economy& economy = document().economy();
        const auto range = economy[TableId::uncertainties].find({"morecambe-admissions-2"});
        QCOMPARE(economy[TableId::uncertainties].at(*range, "distribution"), std::string("normal"));
        document().undo();
        QCOMPARE(document().economy()[TableId::scenarios].size(), scenarios);
        QCOMPARE(document().economy()[TableId::uncertainties].at(*range, "distribution"),
                 std::string("pert"));
    }

    void ofSeveralEffectsOneIsChosen() {
        open();
        measure();
        see({"2700", "2650"});
        page_->details().setCurrentIndex(1);
        auto* effects = page_->reforecast().findChild<QComboBox*>();
        QVERIFY(QTest::qWaitFor([&] { return effects->count() == 2; }, 10'000));
        QVERIFY(effects->isVisibleTo(&page_->reforecast()));
        QVERIFY(page_->reforecast().button().isEnabled());
        QVERIFY(page_->reforecast().text().contains("admissions-lancashire"));
        effects->setCurrentIndex(1);
        Q_EMIT effects->activated(1);
        QVERIFY(page_->reforecast().text().contains("admissions-cumbria"));
    }

    void whatWasSeenIsDrawnThoughNothingCanBeCalculated() {
        open();
        measure();
        see({"2700"});
        QVERIFY(QTest::qWaitFor([this] { return cell(MeasuresModel::realised).endsWith('%'); }, 10'000));
        const CellEntry entry{{TableId::arrangements, {"morecambe_pacs"}, "start_year"}, "2014/15"};
        QVERIFY(document().enter({&entry, 1}).empty());
        QVERIFY(QTest::qWaitFor([this] { return page_->benefitWords().startsWith("There are no figures:"); },
                                10'000));
        QCOMPARE(cell(MeasuresModel::latest), QString("2,700"));
    }

    void aCheckLeadsToTheMeasureAndItsTable() {
        open();
        measure();
        window_->window().pages().goTo({PageId::overview});
        QVERIFY(window_->window().pages().reveal("observations:admissions:2015-06:value"));
        QCOMPARE(window_->window().pages().place().page, PageId::measures);
        QVERIFY(window_->window().pages().reveal("measures:admissions:target"));
        QCOMPARE(window_->window().pages().place().page, PageId::measures);
    }

    void theListIsReachedAndReadByKeyboard() {
        open();
        measure();
        QVERIFY(QTest::qWaitFor([this] { return page_->list().model()->rowCount() == 1; }, 10'000));
        page_->list().setFocus();
        QCOMPARE(page_->list().currentIndex().row(), 0);
        const QModelIndex change = page_->list().model()->index(0, MeasuresModel::variation);
        QCOMPARE(change.data(Qt::AccessibleTextRole).toString(),
                 QString("Emergency admissions, Change: By chance"));
        QVERIFY(!change.data(Qt::DecorationRole).isNull());
        for (const QWidget* part : page_->findChildren<QWidget*>())
            if (part->isVisible() && part->focusPolicy() & Qt::TabFocus &&
                !part->parentWidget()->inherits("QTabBar"))
                QVERIFY2(!part->accessibleName().isEmpty() || part->inherits("QAbstractButton") ||
                             part->inherits("QTabBar") || part->inherits("QComboBox") ||
                             part->inherits("QLabel"),
                         part->metaObject()->className());
    }

private:
    Document& document() const { return window_->window().document(); }

    void open() {
        window_ = std::make_unique<SampleWindow>("cumbria");
        QVERIFY(window_->isCalculated());
        document().askOfUses([](const Removal&) { return OfUses::deleteToo; });
        for (const TableId table : {TableId::observations, TableId::measures}) {
            std::vector<std::size_t> all(document().economy()[table].size());
            std::iota(all.begin(), all.end(), std::size_t{0});
            QVERIFY(document().eraseRows(table, all).empty());
        }
        window_->window().pages().goTo({PageId::measures});
        page_ = window_->window().findChild<MeasuresPage*>();
        QVERIFY(page_);
    }

    // Emergency admissions at Morecambe Bay, of which 2,835 a month are expected, 1,304 of them from Cumbria;
    // a year of them about 2,850.
    void measure(const char* commissioner = "") {
        const CellEntry start{{TableId::arrangements, {"morecambe_pacs"}, "start_year"}, "2016/17"};
        QVERIFY(document().enter({&start, 1}).empty());
        const bool part = *commissioner;
        QVERIFY(document()
                    .edit(*addMeasure(document().economy(), {{"name", "Admissions"},
                                                             {"unit", "admissions"},
                                                             {"arrangement", "morecambe_pacs"},
                                                             {"commissioner", commissioner},
                                                             {"provider", "RTX"},
                                                             {"service", "NEL"},
                                                             {"value", "2,000"}}))
                    .empty());
        const CellEntry name{{TableId::measures, {code}, "name"}, "Emergency admissions"};
        QVERIFY(document().enter({&name, 1}).empty());
        TypedRows months;
        for (int i = 0; i < 12; ++i)
            months.push_back({toText(monthOf(2015, 4) + i),
                              std::to_string((part ? 1310 : 2850) + (i % 2 == 0 ? 20 : -20))});
        QVERIFY(document().edit(*enterObservations(document().economy(), code, months)).empty());
        QVERIFY(QTest::qWaitFor([this] { return page_->list().model()->rowCount() == 1; }, 10'000));
    }

    void see(std::initializer_list<const char*> values) {
        TypedRows months;
        for (const char* value : values)
            months.push_back({toText(monthOf(2016, 4) + static_cast<int>(months.size())), value});
        QVERIFY(document().edit(*enterObservations(document().economy(), code, months)).empty());
    }

    QString cell(int column) const { return page_->list().model()->index(0, column).data().toString(); }

    QString texts() const {
        QStringList all;
        for (const QLabel* label : page_->findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join('\n');
    }

    QPushButton* button(const QString& text) const {
        for (auto* one : page_->findChildren<QPushButton*>())
            if (one->isVisible() && one->text().remove('&') == text) return one;
        return nullptr;
    }

    std::unique_ptr<SampleWindow> window_;
    MeasuresPage* page_ = nullptr;
};

QTEST_MAIN(TestMeasures)
#include "test_measures.moc"
