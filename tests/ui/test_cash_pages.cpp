#include "charts/cash_chart.h"
#include "charts/heat_map.h"
#include "desk/figure_table.h"
#include "desk/result_panel.h"
#include "pages/ratings_panel.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "theme/colours.h"
#include "ui/sample_window.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// Cash, balance sheets and ratings on the desk, in the sample where North Cumbria runs out of cash and
/// Northumbria does not.
class TestCashPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        window_ = &sample_->window();
        window_->resize(1920, 1200); // room for the results and the lines
        QVERIFY(sample_->isCalculated());
    }

    void cleanupTestCase() { sample_.reset(); }

    void theBalanceSheetAddsUpAsItStands() {
        const YearTableModel& sheet = panel("RNL", "Balance sheet by year").model();
        QStringList titles;
        for (int row = 0; row < sheet.rowCount(); ++row)
            titles << sheet.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        const auto net = titles.indexOf("Net assets");
        QVERIFY(net > 3);
        for (int column = 0; column < sheet.columnCount(); ++column) {
            Decimal sum = 0;
            for (int row = 0; row < net; ++row) sum += amount(sheet, row, column);
            QCOMPARE(sum, amount(sheet, static_cast<int>(net), column));
        }
        QCOMPARE(sheet.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QString("2014/15"));
    }

    void theCashFlowLeadsFromOpeningToClosingCash() {
        ResultPanel& cash = panel("RNL", "Cash flow by year");
        const YearTableModel& model = cash.model();
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QString("Opening cash"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QString("2015/16"));
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), QString("3100000.00"));
        const auto* chart = cash.findChild<CashChart*>();
        QVERIFY(chart && chart->finding().startsWith("Cash runs out in 2015/16"));
        const QStringList lines = chart->table().split('\n');
        QCOMPARE(lines[0], QString("Year\tCash (£)\tMinimum (£)\tSupport drawn (£)"));
        QCOMPARE(lines[1], QString("2014/15\t3100000.00\t1000000.00\t0.00"));
        QVERIFY(lines[2].startsWith("2015/16\t1000000.00\t1000000.00\t"));
    }

    void addressesOfStatementFiguresAreKnown() {
        const YearTableModel& statement = panel("RNL", "Statement by year").model();
        QCOMPARE(statement.index(0, 1).data(figureRole).toString(),
                 QString("statement:RNL:2015/16:patient_care_income"));
    }

    void whoKeepsNoBalancesIsToldWhatToType() {
        for (const char* name : {"Balance sheet by year", "Cash flow by year", "Loans by year"}) {
            ResultPanel& empty = panel("01H", name);
            QVERIFY(empty.model().isEmpty());
            bool said = false;
            for (const QLabel* label : empty.findChildren<QLabel*>())
                said = said || label->text().contains("typed");
            QVERIFY2(said, name);
        }
    }

    void theOverviewRatesTrustsAndSaysWhoComesUnderTheRegime() {
        window_->pages().goTo({PageId::overview});
        auto* ratings = window_->findChild<RatingsPanel*>();
        QVERIFY(ratings);
        for (QWidget* above = ratings; above; above = above->parentWidget())
            if (auto* tabs = qobject_cast<QTabWidget*>(above)) tabs->setCurrentWidget(ratings);
        QCOMPARE(ratings->map().data().rows.size(), std::size_t{4});
        ratings->choose(Measure::useOfResources);
        const auto& northumbria = ratings->map().data().rows[3];
        QCOMPARE(northumbria.code, QString("RTF"));
        QCOMPARE(northumbria.cells[0]->text, QString("1"));
        QCOMPARE(northumbria.cells[0]->remark, QString("no evident concern"));
        QCOMPARE(northumbria.cells[0]->mark, QString("R"));
        QVERIFY(ratings->strip().contains("<a href=\"RNN\">"));
        QVERIFY(ratings->strip().contains("cash support, break-even duty"));
    }

    void everyRatingSaysInWordsWhatItsColourSays() {
        auto* ratings = window_->findChild<RatingsPanel*>();
        ratings->choose(Measure::fsrr);
        for (const auto& row : ratings->map().data().rows)
            for (const auto& cell : row.cells) {
                QVERIFY(cell && !cell->text.isEmpty());
                QVERIFY(cell->says.contains(cell->remark));
            }
    }

    void theOutlookSaysWhenCashRunsOut() {
        const auto said = [this] {
            QStringList texts;
            for (const QLabel* label : window_->findChild<OutlookPanel*>()->findChildren<QLabel*>())
                texts << label->text();
            return texts;
        };
        window_->pages().goTo({PageId::organisation, "RNL"});
        QTRY_VERIFY(said().contains("Cash runs out") && said().contains("In 2015/16"));
        QVERIFY(said().contains("Support needed"));
        window_->pages().goTo({PageId::organisation, "RTF"});
        QTRY_VERIFY(said().contains("Not by 2020/21"));
        window_->pages().goTo({PageId::organisation, "01H"});
        QTRY_VERIFY(!said().contains("Cash runs out"));
    }

    void adverseFiguresAreReadableInTheDark() {
        window_->pages().goTo({PageId::organisation, "RNL"});
        for (const auto& [appearance, colours] :
             {std::pair{Appearance::dark, darkColours()}, std::pair{Appearance::light, lightColours()}}) {
            sample_->theme().apply(appearance);
            QCoreApplication::processEvents();
            int adverse = 0;
            for (QLabel* label : window_->findChild<OutlookPanel*>()->findChildren<QLabel*>())
                if (label->property("role") == "adverse") {
                    label->ensurePolished();
                    QCOMPARE(label->palette().color(QPalette::WindowText), colours.deficit);
                    ++adverse;
                }
            QVERIFY(adverse >= 4);
        }
    }

private:
    ResultPanel& panel(const char* organisation, const char* name) {
        window_->pages().goTo({PageId::organisation, organisation});
        for (ResultPanel* each : window_->findChildren<ResultPanel*>())
            if (each->table().accessibleName() == name) return *each;
        qFatal("no panel %s", name);
    }

    static Decimal amount(const YearTableModel& model, int row, int column) {
        return *parseDecimal(model.index(row, column).data(Qt::EditRole).toString().toStdString());
    }

    std::unique_ptr<SampleWindow> sample_;
    MainWindow* window_ = nullptr;
};

QTEST_MAIN(TestCashPages)
#include "test_cash_pages.moc"
