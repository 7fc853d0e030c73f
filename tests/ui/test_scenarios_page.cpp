#include "desk/figure_table.h"
#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "document/scenario_name.h"
#include "insight/scenario/listed_changes.h"
#include "pages/changes_model.h"
#include "pages/checklist_button.h"
#include "pages/comparison_model.h"
#include "pages/scenario_changes.h"
#include "pages/scenario_comparison_panel.h"
#include "pages/scenario_tree.h"
#include "pages/sparkline_delegate.h"
#include "sample_window.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"
#include "shell/scenario_chooser.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::ui;

/// What people see of scenarios and do to them on their page, in the real window.
class TestScenariosPage : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWindow> sample_;

    MainWindow& window() const { return sample_->window(); }
    Document& document() const { return window().document(); }
    QWidget* page() const { return window().pages().currentWidget(); }
    ScenarioTree& tree() const { return *page()->findChild<ScenarioTree*>(); }
    ScenarioChanges& changes() const { return *page()->findChild<ScenarioChanges*>(); }
    ScenarioComparisonPanel& comparison() const { return *page()->findChild<ScenarioComparisonPanel*>(); }

    QAction& actionOf(const QWidget& widget, const QString& text) const {
        for (QAction* action : widget.actions())
            if (action->text().remove('&') == text) return *action;
        qFatal("no action %s", qPrintable(text));
    }

    QComboBox& box(const QString& accessibleName) const {
        for (auto* one : page()->findChildren<QComboBox*>())
            if (one->accessibleName() == accessibleName) return *one;
        qFatal("no box %s", qPrintable(accessibleName));
    }

    void choose(QComboBox& box, const QString& text) const {
        const int at = box.findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
    }

    QTreeWidgetItem* itemOf(const QString& scenario) const {
        tree().choose(scenario);
        return tree().currentItem();
    }

    /// A budget line the scenario alone has.
    Address addRow(const QString& scenario) const {
        document().setScenario(scenario);
        Row row = document().economy()[TableId::budgets][0];
        const TableSpec& spec = specification(TableId::budgets);
        row[*spec.find("line")] = "tried-out";
        row[*spec.find("name")] = "Tried out";
        row[*spec.find("arrangement")].clear();
        row[*spec.find("start_year")].clear();
        if (!document().insertRows(TableId::budgets, 1, {row}).empty()) qFatal("not added");
        return document().economy()[TableId::budgets].address(1);
    }

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
        window().pages().goTo({PageId::scenarios});
        page()->findChild<QTabWidget*>()->setCurrentIndex(0);
    }

    void theTreeSaysWhatEachScenarioComesTo() {
        const auto said = [&] {
            return !itemOf("base")->text(2).isEmpty() && itemOf("base")->text(2) != "…";
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 10'000);
        QVERIFY(itemOf("base")->text(3).isEmpty());
        QVERIFY(!itemOf("mcp")->text(3).isEmpty());
        const auto years = itemOf("mcp")->data(4, sparklineRole).toList();
        QCOMPARE(years.size(), qsizetype(document().figures().current->years.size()));
        const QString last = itemOf("mcp")->text(2);
        choose(box("Year of the results"), box("Year of the results").itemText(1));
        QVERIFY(itemOf("mcp")->text(2) != last);
        QVERIFY(tree().headerItem()->text(2).contains(box("Year of the results").itemText(1)));
    }

    void theTreeFollowsEdits() {
        QTRY_VERIFY_WITH_TIMEOUT(itemOf("base")->text(2).size() > 1, 10'000);
        const QString before = itemOf("base")->text(2);
        const Address amount = document().economy()[TableId::budgets].address(0, "amount");
        const CellEntry entry{amount, "1"};
        QVERIFY(document().enter(std::span(&entry, 1)).empty());
        QTRY_VERIFY_WITH_TIMEOUT(itemOf("base")->text(2) != before, 10'000);
    }

    void theBaseOffersNothingThatCannotBeDoneToIt() {
        tree().choose("base");
        for (const char* text : {"Rename", "Delete", "Merge into…", "Change parent…"}) {
            QVERIFY2(!actionOf(tree(), text).isEnabled(), text);
            QVERIFY2(actionOf(tree(), text).toolTip().contains("base"), text);
        }
        QVERIFY(actionOf(tree(), "New").isEnabled() && actionOf(tree(), "Copy").isEnabled());
        tree().choose("mcp");
        for (const char* text : {"Rename", "Delete", "Merge into…", "Change parent…"})
            QVERIFY2(actionOf(tree(), text).isEnabled(), text);
        document().setScenario("base");
        QVERIFY(window().actions().renameScenario->toolTip().contains("base"));
        auto* chooser = window().findChild<ScenarioChooser*>();
        QVERIFY(chooser->actions().contains(window().actions().renameScenario));
    }

    void changesStandWithBaseValueDifferenceAndReason() {
        tree().choose("mcp");
        ChangesModel& model = changes().model();
        QCOMPARE(model.rowCount(), changeCount(document().economy(), "mcp"));
        QVERIFY(model.rowCount() > 0);
        int money = -1;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.changeAt(row).kind == ListedChange::Kind::cell) money = row;
        QVERIFY(money >= 0);
        const QModelIndex reason = model.index(money, ChangesModel::reason);
        QVERIFY(reason.flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(reason, "Agreed by the board", Qt::EditRole));
        QCOMPARE(model.index(money, ChangesModel::reason).data().toString(), QString("Agreed by the board"));
        const Table& notes = document().economy()[TableId::notes];
        QCOMPARE(notes.at(notes.size() - 1, "cell"), toText(model.changeAt(money).reasonAt));
        QVERIFY(document().undoText().contains("note"));
        document().undo();
        QVERIFY(model.index(money, ChangesModel::reason).data().toString().isEmpty());
    }

    void deleteTakesAChangeBackAndUndoBringsItAgain() {
        const Economy before = document().economy();
        tree().choose("mcp");
        const int count = changes().model().rowCount();
        changes().view().selectRow(0);
        changes().view().setFocus();
        QTest::keyClick(&changes().view(), Qt::Key_Delete);
        QCOMPARE(changes().model().rowCount(), count - 1);
        document().undo();
        QVERIFY(document().economy() == before);
        QCOMPARE(changes().model().rowCount(), count);
    }

    void aRowOfItsOwnIsListedAndPromoted() {
        const Economy before = document().economy();
        const Address row = addRow("mcp");
        window().pages().goTo({PageId::scenarios});
        tree().choose("mcp");
        ChangesModel& model = changes().model();
        const int last = model.rowCount() - 1;
        QCOMPARE(model.changeAt(last).kind, ListedChange::Kind::row);
        QCOMPARE(model.index(last, ChangesModel::base).data().toString(), QString("not there"));
        changes().view().selectRow(last);
        actionOf(changes().view(), "Promote").trigger();
        QVERIFY(OwnRows::of(document()).onlyIn(row).empty());
        QCOMPARE(document().economy()[TableId::arrangements].size(), before[TableId::arrangements].size());
        while (document().history().toUndo()) document().undo();
        QVERIFY(document().economy() == before);
    }

    void aRowOfItsOwnIsTakenBack() {
        const Economy before = document().economy();
        addRow("mcp");
        window().pages().goTo({PageId::scenarios});
        tree().choose("mcp");
        changes().view().selectRow(changes().model().rowCount() - 1);
        actionOf(changes().view(), "Take back").trigger();
        QVERIFY(document().economy() == before);
    }

    void enterGoesToTheCell() {
        tree().choose("mcp");
        int cell = -1;
        for (int row = 0; row < changes().model().rowCount(); ++row)
            if (changes().model().changeAt(row).cell.table == TableId::arrangements) cell = row;
        QVERIFY(cell >= 0);
        changes().view().selectRow(cell);
        changes().view().setCurrentIndex(changes().model().index(cell, 0));
        actionOf(changes().view(), "Go to the cell").trigger();
        QCOMPARE(window().pages().place().page, PageId::arrangements);
        QCOMPARE(document().scenario(), QString("mcp"));
    }

    void aScenarioWithoutANameIsCalledByWhatItIsMadeOf() {
        QVERIFY(document().insertRows(TableId::scenarios, 0, {{"s", "", ""}}).empty());
        const auto name = [&] { return scenarioName(document().economy(), "s"); };
        QCOMPARE(name(), QString("Base without changes"));
        document().setScenario("s");
        const CellEntry entry{document().economy()[TableId::budgets].address(0, "amount"), "1"};
        QVERIFY(document().enter(std::span(&entry, 1)).empty());
        QCOMPARE(name(), QString("Base + 1 change(s)"));
        addRow("s");
        QCOMPARE(name(), QString("Base + 2 change(s)"));
        QVERIFY(document().insertRows(TableId::scenarios, 0, {{"t", "s", ""}}).empty());
        QCOMPARE(scenarioName(document().economy(), "t"), QString("Base + 2 change(s) without changes"));
        auto* chooser = window().findChild<ScenarioChooser*>();
        QVERIFY(chooser->currentText().trimmed() == "Base + 2 change(s)");
        document().undo();
        document().undo();
        QCOMPARE(name(), QString("Base + 1 change(s)"));
    }

    void anyLineOfAnyTwoIsCompared() {
        comparison().compare({"base", "mcp"});
        page()->findChild<QTabWidget*>()->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(!comparison().model().comparison().years.empty(), 10'000);
        ComparisonModel& model = comparison().model();
        QCOMPARE(model.rowCount(), 4); // two amounts, and of one difference and per cent
        choose(box("Line to compare"), "Total income");
        choose(box("Whose figures to compare"), box("Whose figures to compare").itemText(1));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), int(model.comparison().years.size()));
        const std::size_t last = model.comparison().years.size() - 1;
        const ComparedLine base = model.comparison().lines[0];
        const ComparedLine mcp = model.comparison().lines[1];
        QCOMPARE(*mcp.differences[last], *mcp.amounts[last] - *base.amounts[last]);
        QVERIFY(model.index(3, int(last)).data().toString().contains('%'));
        choose(box("Scenario to compare with"), box("Scenario to compare with").itemText(1));
        QCOMPARE(*model.comparison().lines[0].differences[last], *base.amounts[last] - *mcp.amounts[last]);
        auto* ticks = page()->findChild<ChecklistButton*>();
        QCOMPARE(ticks->ticked().size(), qsizetype(2));
        for (const QAction* action : ticks->menu()->actions()) // two are the least
            QCOMPARE(action->isEnabled(), !action->isChecked());
    }
};

QTEST_MAIN(TestScenariosPage)
#include "test_scenarios_page.moc"
