#include "economy/table/row_text.h"
#include "sample_window.h"
#include "small_economy.h"
#include "versions/merge_dialog.h"
#include "versions/merge_model.h"
#include "versions/merge_view.h"
#include "versions/pick_dialog.h"
#include "versions/rebase_dialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int patience = 20'000;

const char* const nursing = "budgets:RNL:nursing:amount";

void change(Economy& economy, const char* scenario, const char* position, const char* cell, const char* how,
            const char* value, const char* arrangement = "", const char* against = "") {
    economy[TableId::overrides].append(rowOf(TableId::overrides, {{"scenario", scenario},
                                                                  {"position", position},
                                                                  {"cell", cell},
                                                                  {"change", how},
                                                                  {"value", value},
                                                                  {"arrangement", arrangement},
                                                                  {"against", against}}));
}

/// Two boards' scenarios on base that both cut nursing, one of them everything.
Economy twoBoards() {
    Economy economy = smallEconomy();
    economy[TableId::scenarios].append({"north", "", "North's plan"});
    economy[TableId::scenarios].append({"south", "", "South's plan"});
    change(economy, "north", "1", "budgets:RNL:*:amount", "multiply", "90%");
    change(economy, "north", "2", "contracts:C1:value", "set", "950000");
    change(economy, "south", "1", nursing, "set", "500000", "", "600000");
    change(economy, "south", "2", "indices:pay:2016/17:rate", "set", "1.5%", "", "1%");
    return economy;
}

QString shown(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

QString held(const Document& document, const char* scenario, const char* address) {
    const auto applied = applyScenario(document.economy(), scenario);
    return applied ? QString::fromStdString(applied->text(*applied->locate(address))) : "in error";
}

} // namespace

/// Scenarios merged, picked from and rebased by hand.
class TestMerging : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<Document>();
        document_->start(twoBoards(), "Two boards");
    }
    void cleanup() { document_.reset(); }

    void conflictsStandFirstWithWhatEachHolds() {
        MergeDialog dialog(*document_, "north");
        open(dialog, "south");
        const MergeModel& model = dialog.model();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(shown(model, 0, MergeModel::cell), QString("Budgets, Nursing (North Cumbria), Amount, £"));
        QCOMPARE(shown(model, 0, MergeModel::state), QString("conflict"));
        QCOMPARE(shown(model, 0, MergeModel::ancestor), QString("600,000"));
        QCOMPARE(shown(model, 0, MergeModel::ours), QString("500,000"));
        QCOMPARE(shown(model, 0, MergeModel::theirs), QString("540,000"));
        QCOMPARE(shown(model, 0, MergeModel::result), QString("to be resolved"));
        QCOMPARE(shown(model, 1, MergeModel::state), QString("merged"));
        QCOMPARE(model.headerData(MergeModel::ours, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QString("Ours: South's plan"));
        QCOMPARE(dialog.finding(),
                 QString("Compared with Base, on which both are built. 2 cell(s) are merged without "
                         "conflict. 1 conflict(s) are still to be resolved."));
        QVERIFY(!dialog.mergeButton().isEnabled());
        dialog.merge(); // does nothing
        QVERIFY(document_->undoText().isEmpty());
    }

    void keysSettleAndTheMergeIsOneStep() {
        const Economy before = document_->economy();
        MergeDialog dialog(*document_, "north");
        open(dialog, "south");
        QTest::keyClick(&dialog.view(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown(dialog.model(), 0, MergeModel::result), QString("500,000"));
        QTest::keyClick(&dialog.view(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown(dialog.model(), 0, MergeModel::result), QString("540,000"));
        QCOMPARE(shown(dialog.model(), 0, MergeModel::state), QString("resolved"));
        QTest::keyClick(&dialog.view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown(dialog.model(), 0, MergeModel::result), QString("500,000"));
        QTest::keyClick(&dialog.view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog.finding().endsWith("All conflicts are resolved."));
        QTest::keyClick(&dialog.view(), Qt::Key_Return); // leads to the button, and does not press it
        QCOMPARE(dialog.focusWidget(), &dialog.mergeButton());
        QVERIFY(!dialog.isBusy());
        QVERIFY(dialog.mergeButton().isEnabled());
        dialog.mergeButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), patience);
        QCOMPARE(document_->scenario(), QString("south"));
        QCOMPARE(held(*document_, "south", nursing), QString("540000"));
        QCOMPARE(held(*document_, "south", "budgets:RNL:drugs:amount"), QString("315000"));
        QCOMPARE(held(*document_, "south", "contracts:C1:value"), QString("950000"));
        QCOMPARE(held(*document_, "south", "indices:pay:2016/17:rate"), QString("1.5%"));
        QCOMPARE(document_->undoText(), QString("Merged scenario North's plan into South's plan"));
        document_->undo();
        QVERIFY(document_->economy() == before);
    }

    void whatIsTypedIsRefusedInPlaceOrSettles() {
        MergeDialog dialog(*document_, "north");
        open(dialog, "south");
        QTest::keyClick(&dialog.view(), Qt::Key_M);
        auto* line = dialog.view().findChild<EntryLine*>();
        QVERIFY(line);
        line->setText("many");
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog.view().delegate().isEditing());
        QVERIFY(!dialog.view().delegate().refusal().isEmpty());
        QCOMPARE(shown(dialog.model(), 0, MergeModel::result), QString("to be resolved"));
        line->setText("£525,000");
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!dialog.view().delegate().isEditing());
        QCOMPARE(shown(dialog.model(), 0, MergeModel::result), QString("525,000"));
        dialog.merge();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), patience);
        QCOMPARE(held(*document_, "south", nursing), QString("525000"));
    }

    void whatIsTypedAndNotEnteredYetCounts() {
        MergeDialog dialog(*document_, "north");
        open(dialog, "south");
        dialog.model().choose(0, Settlement::Choice::ours);
        dialog.view().setCurrentIndex(dialog.model().index(0, MergeModel::result));
        QTest::keyClick(&dialog.view(), Qt::Key_F2);
        dialog.view().findChild<EntryLine*>()->setText("nonsense");
        dialog.merge();
        QTest::qWait(50);
        QVERIFY(!dialog.isBusy());
        QVERIFY(dialog.view().delegate().isEditing());
        dialog.view().findChild<EntryLine*>()->setText("510000");
        dialog.merge();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), patience);
        QCOMPARE(held(*document_, "south", nursing), QString("510000"));
    }

    void whereNothingCanBeMergedItIsSaid() {
        MergeDialog dialog(*document_, "merger");
        open(dialog, "merger2");
        QVERIFY(!dialog.mergeButton().isEnabled());
        QVERIFY2(said(dialog, "Merger 2016 has no changes that Merger, low does not already have."),
                 "nothing to merge");
        dialog.into().setCurrentIndex(dialog.into().findData("merger"));
        QTRY_VERIFY(said(dialog, "Scenario merger cannot be merged into itself."));
        Document lonely;
        Economy economy = smallEconomy();
        economy[TableId::scenarios].erase(1);
        lonely.start(economy, "Lonely");
        MergeDialog none(lonely, "merger");
        QVERIFY(said(none, "Merging needs two scenarios besides the base. Add another, or copy this one."));
    }

    void pickedChangesShowWhatTheyDoAndAreCopied() {
        PickDialog dialog(*document_, "north", {});
        dialog.show();
        dialog.into().setCurrentIndex(dialog.into().findData("south"));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && dialog.copyButton().isEnabled(), patience);
        QCOMPARE(dialog.changes().topLevelItemCount(), 2);
        QCOMPARE(dialog.changes().topLevelItem(0)->text(0),
                 QString("Budgets, North Cumbria · every line, Amount: Multiply by 90%"));
        dialog.changes().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && dialog.effects().topLevelItemCount() == 1, patience);
        QCOMPARE(dialog.effects().topLevelItem(0)->text(1), QString("900,000"));
        QCOMPARE(dialog.effects().topLevelItem(0)->text(2), QString("950,000"));
        dialog.changes().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!dialog.copyButton().isEnabled());
        QCOMPARE(dialog.finding(), QString("Tick the changes to be copied."));
        dialog.changes().topLevelItem(1)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.copyButton().isEnabled(), patience);
        dialog.copy();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(held(*document_, "south", "contracts:C1:value"), QString("950000"));
        QCOMPARE(held(*document_, "south", nursing), QString("500000"));
        QCOMPARE(document_->undoText(), QString("Copied changes of North's plan to South's plan"));
        PickDialog own(*document_, "north", {});
        own.into().setCurrentIndex(own.into().findData("north"));
        QTRY_VERIFY_WITH_TIMEOUT(own.finding().contains("north already has this change"), patience);
        QVERIFY(!own.copyButton().isEnabled());
        PickDialog empty(*document_, "merger", {});
        QCOMPARE(empty.finding(), QString("This scenario has no changes of its own."));
    }

    void aRebaseListsWhatNeedNotStay() {
        Editor editor(document_->economy());
        editor.set(*document_->economy().locate(nursing), "500000");
        editor.set(*document_->economy().locate("indices:pay:2015/16:rate"), "2%");
        QVERIFY(document_->edit(std::move(editor).command(message("Edit"))).empty());
        RebaseDialog dialog(*document_, "south");
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.rebaseButton().isEnabled(), patience);
        QCOMPARE(dialog.beneath().currentData().toString(), QString("base"));
        QCOMPARE(dialog.finding(), QString("1 change(s) are no longer needed."));
        QCOMPARE(dialog.superfluous().topLevelItemCount(), 1);
        QCOMPARE(dialog.superfluous().topLevelItem(0)->text(0),
                 QString("Budgets, Nursing (North Cumbria), Amount: Set to £500,000"));
        QCOMPARE(dialog.superfluous().topLevelItem(0)->text(1),
                 QString("the scenario below has the same value"));
        QCOMPARE(dialog.moved().topLevelItemCount(), 1);
        QCOMPARE(dialog.moved().topLevelItem(0)->text(0),
                 QString("Indices, Pay · 2016/17, Change on the year before, %"));
        QCOMPARE(dialog.moved().topLevelItem(0)->text(2), QString("2%"));
        QCOMPARE(dialog.moved().topLevelItem(0)->text(3), QString("1.5%"));
        dialog.rebase();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), patience);
        QCOMPARE(document_->economy()[TableId::overrides].size(), std::size_t{3});
        RebaseDialog again(*document_, "south");
        QTRY_VERIFY_WITH_TIMEOUT(!again.isBusy(), patience);
        QVERIFY2(again.finding().startsWith("Every change is needed, and no"), qPrintable(again.finding()));
        QVERIFY(!again.rebaseButton().isEnabled());
        again.beneath().setCurrentIndex(again.beneath().findData("north"));
        QTRY_VERIFY_WITH_TIMEOUT(again.rebaseButton().isEnabled(), patience);
        again.rebase();
        QTRY_COMPARE_WITH_TIMEOUT(again.result(), int(QDialog::Accepted), patience);
        QCOMPARE(document_->economy()[TableId::scenarios].at(3, "parent"), std::string("north"));
        QCOMPARE(document_->undoText(),
                 QString("Changed the parent of scenario South's plan to North's plan"));
        RebaseDialog upper(*document_, "north");
        QCOMPARE(upper.beneath().findData("south"), -1); // it stands on north
    }

    void theMenuAndThePageLeadToThem() {
        const SampleWindow sample("dudley");
        const auto action = [&](const QString& text) {
            for (QAction* one : sample.window().findChildren<QAction*>())
                if (one->text().remove('&') == text && one->associatedObjects().size() > 0) return one;
            qFatal("no action %s", qPrintable(text));
        };
        for (const char* text : {"Merge into…", "Copy changes…", "Change parent…"})
            QVERIFY2(!action(text)->isEnabled(), text);
        sample.window().document().setScenario("mcp_high");
        for (const auto& [text, title] :
             {std::pair("Merge into…", "Merge scenarios"), std::pair("Copy changes…", "Copy changes"),
              std::pair("Change parent…", "Change the parent of MCP at the most the evidence allows: 2% of "
                                          "emergency admissions"),
              std::pair("Versions…", "Versions of Dudley")}) {
            QString opened;
            QTimer closing;
            connect(&closing, &QTimer::timeout, this, [&] {
                auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
                if (!dialog) return;
                opened = dialog->windowTitle();
                dialog->reject();
            });
            closing.start(5);
            action(text)->trigger();
            QVERIFY2(opened.compare(title, Qt::CaseInsensitive) == 0, qPrintable(opened));
        }
    }

private:
    void open(MergeDialog& dialog, const char* into) {
        dialog.into().setCurrentIndex(dialog.into().findData(into));
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), patience);
        dialog.view().setFocus();
    }

    static bool said(const MergeDialog& dialog, const QString& text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == text; });
    }

    std::unique_ptr<Document> document_;
};

QTEST_MAIN(TestMerging)
#include "test_merging.moc"
