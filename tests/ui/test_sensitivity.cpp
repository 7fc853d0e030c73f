#include "charts/curve_chart.h"
#include "charts/tornado_chart.h"
#include "desk/shown_figures.h"
#include "economy/table/row_text.h"
#include "grid/grid_commands.h"
#include "grid/grid_panel.h"
#include "grid/table_model.h"
#include "small_economy.h"
#include "uncertainty/figure_choice.h"
#include "uncertainty/goal_dialog.h"
#include "uncertainty/levers_model.h"
#include "uncertainty/sensitivity_panel.h"
#include "uncertainty/sensitivity_text.h"
#include "uncertainty/uncertainty_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int patience = 20'000;

Row range(const char* code, const char* cell, const char* low, const char* high, const char* group = "",
          const char* change = "") {
    return rowOf(TableId::uncertainties, {{"uncertainty", code},
                                          {"cell", cell},
                                          {"change", change},
                                          {"distribution", "normal"},
                                          {"low", low},
                                          {"high", high},
                                          {"group", group}});
}

/// Keeps what is asked of the widgets below it.
class Questions : public QWidget {
public:
    QList<FigureQuestion> asked;

protected:
    bool event(QEvent* event) override {
        if (event->type() != QuestionEvent::kind()) return QWidget::event(event);
        asked << static_cast<QuestionEvent*>(event)->question();
        event->accept();
        return true;
    }
};

} // namespace

/// What moves a figure, and the value it takes, in the window.
class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void manyBarsScrollBeforeTheyAreTooLowToRead() {
        TornadoData data;
        for (int bar = 0; bar < 60; ++bar)
            data.bars.push_back({QString("Cause %1").arg(bar),
                                 ChartedNumber{-1.0 - bar, "low"},
                                 ChartedNumber{1.0 + bar, "high"},
                                 {},
                                 false,
                                 {}});
        QScrollArea area;
        area.setWidgetResizable(true);
        auto* chart = new TornadoChart;
        area.setWidget(chart);
        area.resize(500, 200);
        area.show();
        chart->setData(data);
        QTRY_VERIFY(chart->height() >= chart->sizeHint().height());
        QVERIFY(chart->height() > 600);
    }

    void init() {
        document_ = std::make_unique<Document>();
        figures_ = std::make_unique<ShownFigures>(*document_, display_);
        simulator_ = std::make_unique<Simulator>(*document_);
        document_->start(smallEconomy(), "Small");
    }
    void cleanup() {
        simulator_.reset();
        figures_.reset();
        document_.reset();
    }

    void withoutRangesItIsSaidWhatBringsSome() {
        auto panel = shown();
        QVERIFY2(panel->message().startsWith("No cell has a range yet"), qPrintable(panel->message()));
    }

    void barsStandLargestFirstAndLeadToTheirCell() {
        add({range("nursing", "budgets:RNL:nursing:amount", "580000", "630000"),
             range("drugs", "budgets:RNL:drugs:amount", "300000", "400000"),
             range("pay", "indices:*:2015/16:rate", "-1%", "1%", "prices", "add")});
        auto panel = shown();
        panel->figure().setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        Q_EMIT panel->figure().changed();
        settle(*panel);
        QCOMPARE(panel->message(), QString());
        const TornadoData& data = panel->chart().data();
        QCOMPARE(data.bars.size(), std::size_t{3});
        QCOMPARE(data.central.text, QString("(50)"));
        QVERIFY(data.bars[0].name.contains("Drugs"));
        QVERIFY2(data.finding.contains("What moves it most is"), qPrintable(data.finding));
        QSignalSpy wanted(panel.get(), &SensitivityPanel::cellWanted);
        panel->chart().setFocus();
        QTest::keyClick(&panel->chart(), Qt::Key_Home);
        QTest::keyClick(&panel->chart(), Qt::Key_Return);
        QCOMPARE(wanted.takeLast().front().toString(), QString("budgets:RNL:drugs:amount"));
        QTest::keyClick(&panel->chart(), Qt::Key_End);
        QTest::keyClick(&panel->chart(), Qt::Key_Return);
        QCOMPARE(wanted.takeLast().front().toString(), QString("uncertainties:pay:cell"));
        QVERIFY(panel->chart().table().contains(data.bars[1].name));
    }

    void whatMovesNothingIsNotSaidToGoFromOneFigureToTheSame() {
        const auto said = [&](const char* low, const char* high) {
            Tornado tornado{Decimal(706'000'000), Unit::pounds, 100, {}};
            tornado.bars.push_back({"pay", true, {}, {}, Decimal(low), Decimal(high), Decimal(0)});
            return tornadoData(tornado, StatementFigure{"RNL", {2014}, StatementLine::surplus},
                               document_->economy(), MoneyUnit::thousands)
                .finding;
        };
        QVERIFY2(said("700000000", "712000000")
                     .endsWith("is £706.0m. What moves it most is Group pay: from £700.0m to £712.0m."),
                 qPrintable(said("700000000", "712000000")));
        QVERIFY2(said("706000010", "705999990").endsWith("None of the ranges moves it noticeably."),
                 qPrintable(said("706000010", "705999990")));
        QVERIFY2(said("700000000", "700000000").endsWith("Group pay: to £700.0m at either end."),
                 qPrintable(said("700000000", "700000000")));
    }

    void everyNumberIsListedAndLeadsToItsCell() {
        auto panel = shown();
        panel->figure().setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        panel->parts().setCurrentIndex(1);
        settle(*panel);
        QCOMPARE(panel->message(), QString());
        const QAbstractItemModel& rows = *panel->levers().model();
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.index(0, LeversModel::effect).data().toString(), QString("+£9,000.00"));
        QCOMPARE(rows.index(1, LeversModel::effect).data().toString(), QString("(£6,000.00)"));
        QCOMPARE(rows.index(1, LeversModel::value).data().toString(), QString::fromUtf8("£600k"));
        QSignalSpy wanted(panel.get(), &SensitivityPanel::cellWanted);
        panel->levers().setCurrentIndex(rows.index(1, 0));
        panel->levers().setFocus();
        QTest::keyClick(&panel->levers(), Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().front().toString(), QString("budgets:RNL:nursing:amount"));
    }

    void theListFollowsTheDocument() {
        auto panel = shown();
        panel->figure().setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        panel->parts().setCurrentIndex(1);
        settle(*panel);
        const std::vector<CellEntry> entries{{*parseAddress("budgets:RNL:nursing:amount"), "1000000"}};
        QVERIFY(document_->enter(entries).empty());
        QTRY_COMPARE_WITH_TIMEOUT(panel->levers().model()->index(0, LeversModel::effect).data().toString(),
                                  QString("(10)"), patience);
    }

    void aFigureThatIsNotThereSaysWhy() {
        auto panel = shown();
        panel->figure().setFigure(StatementFigure{"01H", {2015}, StatementLine::cash});
        Q_EMIT panel->figure().changed();
        settle(*panel);
        QVERIFY2(panel->message().contains("has no balances"), qPrintable(panel->message()));
    }

    void theFigureIsAskedWithTheCellChosen() {
        Questions above;
        auto* panel = new SensitivityPanel(*document_, *figures_, *simulator_, display_, &above);
        above.show();
        panel->figure().setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        panel->parts().setCurrentIndex(1);
        settle(*panel);
        panel->levers().setCurrentIndex(panel->levers().model()->index(1, 0));
        panel->find().click();
        QCOMPARE(above.asked.size(), 1);
        QCOMPARE(above.asked.front().about, FigureQuestion::About::value);
        QCOMPARE(above.asked.front().address, QString("budgets:RNL:nursing:amount"));
        QCOMPARE(above.asked.front().figure, QString("statement:RNL:2014/15:surplus"));
    }

    void theMenuOfATypedNumberAsks() {
        Questions above;
        auto* grid = new GridPanel(
            std::make_unique<TableModel>(*document_, TableScope{.table = TableId::budgets}), &above);
        above.show();
        QVERIFY(grid->goTo(*parseAddress("budgets:RNL:drugs:amount")));
        grid->commands().askWhichValue();
        QCOMPARE(above.asked.size(), 1);
        QCOMPARE(above.asked.front().address, QString("budgets:RNL:drugs:amount"));
    }

    void theAnswerIsASentenceAndAScenarioInOneStep() {
        GoalDialog dialog(*document_, display_, SimulationOrder{});
        dialog.setCell("budgets:RNL:nursing:amount");
        dialog.setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        dialog.seek().click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), patience);
        QVERIFY2(dialog.sentence().contains("£550k instead of £600k"), qPrintable(dialog.sentence()));
        QCOMPARE(dialog.chart().data().answers.size(), std::size_t{1});
        QVERIFY(dialog.chart().data().points.size() >= 33);
        const std::size_t steps = document_->history().size();
        dialog.make().click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(document_->history().size(), steps + 1);
        QVERIFY(!document_->inBase());
        QCOMPARE(textAt(document_->effective(), "budgets:RNL:nursing:amount"), std::string("550000"));
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:nursing:amount"), std::string("600000"));
        document_->undo();
        QCOMPARE(document_->economy()[TableId::overrides].size(), std::size_t{0});
        QCOMPARE(document_->economy()[TableId::scenarios].size(), std::size_t{2});
        QVERIFY(document_->inBase());
    }

    void withoutAnAnswerTheEndsAreSaid() {
        GoalDialog dialog(*document_, display_, SimulationOrder{});
        dialog.setCell("budgets:RNL:drugs:variable");
        dialog.setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        dialog.seek().click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), patience);
        QVERIFY2(dialog.sentence().contains("at 0%") && dialog.sentence().contains("at 100%"),
                 qPrintable(dialog.sentence()));
        QVERIFY(!dialog.make().isEnabled());
    }

    void whatIsWrongWithTheCellIsSaidWhileItIsTyped() {
        GoalDialog dialog(*document_, display_, SimulationOrder{});
        QVERIFY(!dialog.seek().isEnabled());
        dialog.setCell("budgets:RNL");
        QVERIFY(!dialog.seek().isEnabled());
        dialog.setCell("budgets:RNL:nothing:amount");
        QVERIFY(dialog.seek().isEnabled());
        dialog.seek().click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), patience);
        QVERIFY2(dialog.sentence().contains("there is no such cell"), qPrintable(dialog.sentence()));
    }

    void aShareOfTheDrawsIsReached() {
        GoalDialog without(*document_, display_, SimulationOrder{});
        QVERIFY(!without.byDraws().isEnabled());
        add({range("drugs", "budgets:RNL:drugs:amount", "300000", "400000")});
        GoalDialog dialog(*document_, display_, SimulationOrder{});
        dialog.setCell("budgets:RNL:nursing:amount");
        dialog.setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        dialog.byDraws().setChecked(true);
        dialog.share().setValue(90);
        dialog.seek().click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), patience);
        QVERIFY2(dialog.sentence().contains("In 90% of futures it is at £0 or above"),
                 qPrintable(dialog.sentence()));
        QCOMPARE(dialog.chart().data().target, 0.9);
    }

    /// An answer is of what was asked; another question has none yet.
    void aChangedQuestionForgetsTheAnswer() {
        GoalDialog dialog(*document_, display_, SimulationOrder{});
        dialog.setCell("budgets:RNL:nursing:amount");
        dialog.setFigure(StatementFigure{"RNL", {2014}, StatementLine::surplus});
        dialog.seek().click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), patience);
        dialog.target().setFocus();
        QTest::keyClicks(&dialog.target(), "5");
        QVERIFY2(dialog.sentence().startsWith("Choose the cell that may change"),
                 qPrintable(dialog.sentence()));
    }

    void everyFieldHasAName() {
        GoalDialog dialog(*document_, display_, SimulationOrder{});
        for (const QWidget* field : dialog.findChildren<QWidget*>())
            if (field->focusPolicy() != Qt::NoFocus && field->isVisibleTo(&dialog) &&
                (qobject_cast<const QLineEdit*>(field) || qobject_cast<const QComboBox*>(field) ||
                 qobject_cast<const QDoubleSpinBox*>(field)) &&
                field->objectName() != "qt_spinbox_lineedit") {
                const bool named = !field->accessibleName().isEmpty();
                bool labelled = false;
                for (const QLabel* label : dialog.findChildren<QLabel*>())
                    labelled |= label->buddy() == field;
                QVERIFY2(named || labelled, field->metaObject()->className());
            }
    }

private:
    std::unique_ptr<SensitivityPanel> shown() {
        auto panel = std::make_unique<SensitivityPanel>(*document_, *figures_, *simulator_, display_);
        panel->resize(800, 600);
        panel->show();
        settle(*panel);
        return panel;
    }

    void settle(const SensitivityPanel& panel) {
        QTRY_VERIFY_WITH_TIMEOUT(!document_->isProjecting(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), patience);
    }

    void add(std::vector<Row> rows) {
        const auto problems = document_->insertRows(TableId::uncertainties, 0, std::move(rows));
        QVERIFY2(problems.empty(), problems.empty() ? "" : english(problems.front()).c_str());
    }

    ui::Display display_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<ShownFigures> figures_;
    std::unique_ptr<Simulator> simulator_;
};

QTEST_MAIN(TestSensitivity)
#include "test_sensitivity.moc"
