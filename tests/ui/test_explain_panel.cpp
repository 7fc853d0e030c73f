#include "charts/heat_map.h"
#include "desk/figure_table.h"
#include "desk/result_panel.h"
#include "explain/explain_panel.h"
#include "explain/explanation_delegate.h"
#include "grid/grid_panel.h"
#include "sample_window.h"
#include "shell/key_figure_box.h"
#include "shell/page_stack.h"
#include "small_economy.h"

#include <QDockWidget>
#include <QSignalSpy>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

const char* const nursing = "budgets:RNL:nursing:amount";
const QString nursingFigure = "statement:RNL:2015/16:nursing";

} // namespace

/// What is asked in the window and how it is answered, as a person goes about it.
class TestExplainPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        opened_ = std::make_unique<SampleWindow>();
        const QString path = opened_->filePath("small.breakeven");
        {
            Document small;
            small.start(smallEconomy(), QStringLiteral("Small"));
            QVERIFY(small.saveAs(path).empty());
        }
        window().files().openPath(path);
        QVERIFY(opened_->isCalculated());
    }
    void cleanup() { opened_.reset(); }

    void aStatementFigureIsExplainedByEnterDoubleClickAndKey() {
        FigureTable& table = statement();
        const QModelIndex index = rowNamed(table, "Nursing staff").siblingAtColumn(1);
        table.setCurrentIndex(index);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(isAnswered());
        QCOMPARE(panel().title(), QString("Nursing staff, North Cumbria, 2015/16"));
        QVERIFY(panel().isVisible());
        QCOMPARE(valueOf(root()), table.model()->data(index).toString());

        const QModelIndex other = rowNamed(table, "Drugs").siblingAtColumn(1);
        table.scrollTo(other);
        const QPoint at = table.visualRect(other).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
        QVERIFY(isAnswered());
        QVERIFY(panel().title().startsWith("Drugs,"));

        table.setCurrentIndex(index);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(isAnswered());
        QVERIFY(panel().title().startsWith("Nursing staff,"));
    }

    void theValueIsInViewHoweverNarrowThePanelIs() {
        ask(nursingFigure);
        tree().expandAll();
        for (const int width : {1300, 640, 430, 320}) {
            tree().setFixedWidth(width);
            QTRY_COMPARE(tree().width(), width);
            const QRect value = tree().visualRect(root().siblingAtColumn(ExplanationModel::value));
            QVERIFY2(tree().viewport()->rect().contains(value), qPrintable(QString::number(width)));
            QVERIFY(tree().fontMetrics().horizontalAdvance(valueOf(root())) < value.width());
            QVERIFY(tree().columnWidth(ExplanationModel::made) >=
                    tree().columnWidth(ExplanationModel::value));
        }
    }

    void typingInTheTreeEditsAndTheTreeFollows() {
        ask(nursingFigure);
        const QModelIndex cell = cellRow(nursing);
        QVERIFY(cell.isValid());
        tree().setCurrentIndex(cell);
        tree().setFocus();
        QTest::keyClick(&tree(), Qt::Key_F2);
        auto* line = tree().findChild<EntryLine*>();
        QVERIFY(line);
        line->setText("700");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(textAt(document().economy(), nursing), std::string("700000"));
        QVERIFY(QTest::qWaitFor([this] { return valueOf(root()) == "707"; }, 10'000));
        QCOMPARE(cellAtCursor(), std::string(nursing));

        document().undo();
        QVERIFY(QTest::qWaitFor([this] { return valueOf(root()) == "606"; }, 10'000));
        QCOMPARE(cellAtCursor(), std::string(nursing));
    }

    void backAndForwardFindTheTreeAsItWasLeft() {
        ask(nursingFigure);
        tree().setCurrentIndex(cellRow(nursing));
        ask("statement:RNL:2015/16:surplus");
        QVERIFY(panel().title().startsWith("Surplus"));
        QVERIFY(panel().canGoBack() && !panel().canGoForward());
        QTest::keyClick(&tree(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(isAnswered());
        QVERIFY(panel().title().startsWith("Nursing staff,"));
        QCOMPARE(cellAtCursor(), std::string(nursing));
        panel().goForward();
        QVERIFY(isAnswered());
        QVERIFY(panel().title().startsWith("Surplus"));
    }

    void theScenarioIsFollowedAndItsOverrideStandsBesideBase() {
        ask(nursingFigure);
        document().setScenario("merger");
        const std::vector<CellEntry> entries{{*parseAddress(nursing), "500000"}};
        QVERIFY(document().enter(entries).empty());
        QVERIFY(QTest::qWaitFor([this] { return valueOf(root()) == "505"; }, 10'000));
        const QModelIndex cell = cellRow(nursing);
        QVERIFY2(cell.siblingAtColumn(ExplanationModel::base).data().toString().startsWith("£600k in base"),
                 qPrintable(cell.siblingAtColumn(ExplanationModel::base).data().toString()));
        document().setScenario("base");
        QVERIFY(QTest::qWaitFor([this] { return valueOf(root()) == "606"; }, 10'000));
    }

    void aFigureThatIsGoneSaysSoAndComesBack() {
        ask(nursingFigure);
        document().askOfUses({});
        QVERIFY(document().eraseRows(TableId::organisations, {0}).empty());
        QVERIFY(
            QTest::qWaitFor([this] { return !panel().message().isEmpty() && !panel().isBusy(); }, 10'000));
        QVERIFY(panel().message().startsWith("There is no explanation"));
        document().undo();
        QVERIFY(QTest::qWaitFor([this] { return panel().message().isEmpty() && valueOf(root()) == "606"; },
                                10'000));
        QVERIFY(tree().isExpanded(root()));
    }

    void whatHasNoExplanationSaysWhy() {
        panel().ask({.address = {}, .remark = "It is made of many projections."});
        panel().parentWidget()->show();
        QCOMPARE(panel().message(), QString("It is made of many projections."));
        panel().ask({.address = "statement:RNL:2015/16:nothing"});
        QVERIFY(!panel().message().isEmpty());
        panel().ask({});
        QVERIFY(panel().message().contains("no explanation of its own"));
    }

    void whoUsesATypedCell() {
        window().pages().goTo({PageId::organisations});
        QVERIFY(window().pages().reveal(nursing));
        GridPanel* grid = nullptr;
        for (auto* one : window().pages().findChildren<GridPanel*>())
            if (one->isVisible() && one->model().indexOf(*parseAddress(nursing)).isValid()) grid = one;
        QVERIFY(grid);
        grid->commands().askWhoUses();
        QVERIFY(isAnswered());
        QVERIFY(panel().title().startsWith("What uses"));
        QTreeView& view = panel().dependents();
        QVERIFY(view.model()->rowCount() > 3);
        // Each row is explained in turn.
        view.setCurrentIndex(view.model()->index(0, 0));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(isAnswered());
        QVERIFY(!panel().title().startsWith("What uses"));
        panel().goBack();
        QVERIFY(isAnswered());
        QVERIFY(panel().title().startsWith("What uses"));
    }

    void aPriceIsExplainedFromItsGridOrSaysWhyNot() {
        window().pages().goTo({PageId::tariffs});
        GridPanel* prices = nullptr;
        for (auto* one : window().pages().currentWidget()->findChildren<GridPanel*>())
            if (one->model().key() == "tariffs.years") prices = one;
        QVERIFY(prices);
        QVERIFY(prices->goTo({TableId::tariffs, {"PbR", "NEL", "2014/15"}, "price"}));
        prices->commands().explain();
        QVERIFY(isAnswered());
        QCOMPARE(panel().title(), QString("Price of Emergency in tariff PbR, 2014/15"));
        QVERIFY2(panel().message().contains("no contract uses a price"), qPrintable(panel().message()));
    }

    void heatMapsAndKeyFiguresAreExplained() {
        window().pages().goTo({PageId::overview});
        HeatMap* map = nullptr;
        for (auto* one : window().pages().currentWidget()->findChildren<HeatMap*>())
            if (one->isVisible()) map = one;
        QVERIFY(map);
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Right);
        QTest::keyClick(map, Qt::Key_Return);
        QVERIFY(isAnswered());
        QVERIFY2(panel().title().contains("2014/15"), qPrintable(panel().title()));
        const auto boxes = window().findChildren<KeyFigureBox*>();
        QVERIFY(!boxes.isEmpty());
        QTest::mouseDClick(boxes.front(), Qt::LeftButton);
        QVERIFY(isAnswered());
        QVERIFY2(panel().title().contains("whole economy"), qPrintable(panel().title()));
    }

    void aRuleOpensTheModellingRules() {
        ask(nursingFigure);
        QSignalSpy wanted(&panel(), &ExplainPanel::ruleWanted);
        Q_EMIT tree().ruleWanted("6.1");
        QCOMPARE(wanted.count(), 1);
        const auto dialogs = window().findChildren<QDialog*>();
        QVERIFY(!dialogs.isEmpty());
        for (auto* dialog : dialogs) dialog->close();
    }

    void anotherDocumentForgetsWhatWasAsked() {
        ask(nursingFigure);
        window().files().newFromSample("dudley");
        QVERIFY(panel().title().isEmpty());
        QVERIFY(!panel().canGoBack());
    }

private:
    MainWindow& window() const { return opened_->window(); }
    Document& document() const { return window().document(); }
    ExplainPanel& panel() const { return window().explain(); }
    ExplanationView& tree() const { return panel().tree(); }
    QModelIndex root() const { return tree().tree().index(0, 0); }
    static QString valueOf(const QModelIndex& row) {
        return row.siblingAtColumn(ExplanationModel::value).data().toString();
    }
    std::string cellAtCursor() const {
        const auto* cell = tree().tree().cellAt(tree().currentIndex());
        return cell ? cell->address : std::string("no cell");
    }

    /// Explains a figure as if somebody had pointed at it, and waits for the answer.
    void ask(const QString& figure) {
        breakeven::ui::ask(window(), {.address = figure});
        QVERIFY(isAnswered());
        QVERIFY2(panel().message().isEmpty(), qPrintable(panel().message()));
    }
    bool isAnswered() const {
        return QTest::qWaitFor([this] { return !panel().isBusy(); }, 20'000);
    }

    FigureTable& statement() const {
        window().pages().goTo({PageId::organisation, "RNL"});
        for (auto* one : window().pages().currentWidget()->findChildren<FigureTable*>())
            if (one->accessibleName() == "Statement by year") return *one;
        qFatal("no statement");
    }
    static QModelIndex rowNamed(const QTableView& table, const QString& name) {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->headerData(row, Qt::Vertical).toString() == name)
                return table.model()->index(row, 0);
        qFatal("no such row");
    }
    QModelIndex cellRow(const std::string& address, const QModelIndex& under = {}) const {
        ExplanationModel& model = tree().tree();
        for (int row = 0; row < model.rowCount(under); ++row) {
            const QModelIndex index = model.index(row, 0, under);
            if (const auto* cell = model.cellAt(index); cell && cell->address == address) return index;
            if (const QModelIndex below = cellRow(address, index); below.isValid()) return below;
        }
        return {};
    }

    std::unique_ptr<SampleWindow> opened_;
};

QTEST_MAIN(TestExplainPanel)
#include "test_explain_panel.moc"
