#include "answers.h"
#include "sample_window.h"

#include "desk/figure_table.h"
#include "desk/result_panel.h"
#include "document/message_text.h"
#include "roll/reconciliation_window.h"
#include "roll/roll_commands.h"
#include "roll/roll_dialog.h"
#include "roll/rolled_items_view.h"
#include "shell/file_jobs.h"
#include "shell/menu_actions.h"
#include "shell/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int patience = 60'000; // milliseconds

QPushButton* buttonOf(const QDialog& dialog, const QString& text) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

/// The sentence that says in place why the dialog cannot go on; blank where it can.
QString problemOf(const QDialog& dialog) {
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->property("role") == "error" && !label->isHidden()) return label->text();
    return {};
}

} // namespace

/// The next year, from the window (rules 18.7).
class TestRollForwardInWindow : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
        QVERIFY(document().saveAs(sample_->filePath("plan.breakeven")).empty());
    }
    void cleanup() { sample_.reset(); }

    void standsInTheFileMenu() {
        const MenuActions& actions = sample_->window().actions();
        const QMenu& file = *sample_->window().menuBar()->actions().front()->menu();
        for (QAction* action : {actions.rollForward, actions.rollReconciliation}) {
            QVERIFY(file.actions().contains(action));
            QVERIFY(action->isEnabled());
        }
        const SampleWindow empty;
        QVERIFY(!empty.window().actions().rollForward->isEnabled());
    }

    void saysBeforehandWhatWillBeCarried() {
        RollDialog dialog(document(), "2016-04-01T09:00:00Z", &sample_->window());
        dialog.show();
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, patience));
        QVERIFY2(dialog.rolled(), qPrintable(problemOf(dialog)));
        QCOMPARE(problemOf(dialog), QString());
        auto* list = dialog.findChild<QTreeView*>();
        const auto all = static_cast<int>(dialog.rolled()->items.size());
        QCOMPARE(list->model()->rowCount(), all);
        auto* fates = dialog.findChild<RolledItemsView*>()->findChild<QComboBox*>();
        QCOMPARE(fates->itemText(0), QString("Everything (%1)").arg(all));
        int sum = 0;
        for (int fate = 1; fate < fates->count(); ++fate) {
            fates->setCurrentIndex(fate);
            sum += list->model()->rowCount();
            for (int row = 0; row < list->model()->rowCount(); ++row)
                QVERIFY(fates->currentText().startsWith(list->model()->index(row, 0).data().toString()));
        }
        QCOMPARE(sum, all);
        fates->setCurrentIndex(0);
        QVERIFY(dialog.findChild<RolledItemsView*>()->text().contains("Savings plans, "));
        QVERIFY(buttonOf(dialog, "&Roll forward")->isEnabled());
    }

    void aFileThatIsThereIsRefusedInPlace() {
        RollDialog dialog(document(), {}, &sample_->window());
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, patience));
        auto* file = dialog.findChild<QLineEdit*>();
        QVERIFY2(file->text().endsWith("plan 2015-16.breakeven"), qPrintable(file->text()));
        file->setText(sample_->filePath("plan"));
        QCOMPARE(problemOf(dialog), QString("plan.breakeven already exists; name a new document."));
        QVERIFY(!buttonOf(dialog, "&Roll forward")->isEnabled());
        file->setText(sample_->filePath("nowhere/next"));
        QVERIFY(problemOf(dialog).startsWith("There is no folder "));
        file->setText(sample_->filePath("next"));
        QCOMPARE(problemOf(dialog), QString());
        QVERIFY(buttonOf(dialog, "&Roll forward")->isEnabled());
        file->clear();
        QCOMPARE(problemOf(dialog), QString("Name the new document."));
    }

    void theLastYearIsRefusedInPlace() {
        const std::vector<CellEntry> one{{*parseAddress("economy:years"), "1"}};
        QVERIFY(document().enter(one).empty());
        RollDialog dialog(document(), {}, &sample_->window());
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, patience));
        QVERIFY(!dialog.rolled());
        QVERIFY2(problemOf(dialog).contains("is the last year that is projected"),
                 qPrintable(problemOf(dialog)));
        QVERIFY(!buttonOf(dialog, "&Roll forward")->isEnabled());
    }

    void anotherScenarioIsWorkedOutAnew() {
        RollDialog dialog(document(), {}, &sample_->window());
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, patience));
        const auto before = dialog.rolled();
        auto* scenario = dialog.findChild<QComboBox*>();
        scenario->setCurrentIndex(1);
        QVERIFY(dialog.isBusy());
        QVERIFY(!buttonOf(dialog, "&Roll forward")->isEnabled());
        QVERIFY(QTest::qWaitFor([&] { return !dialog.isBusy(); }, patience));
        QVERIFY(dialog.rolled() && dialog.rolled() != before);
        QVERIFY(
            !dialog.rolled()->economy[TableId::scenarios].find({toCore(scenario->currentData().toString())}));
    }

    void theNewDocumentIsOpenedAndReconciled() {
        RollCommands& rolling = sample_->window().findChild<FileJobs*>()->rolling();
        auto rolled = rollForward(document().economy(), {"base", {}, {}, document().journal().size()});
        QVERIFY(rolled);
        const std::size_t commands = document().journal().size();
        const QString next = sample_->filePath("next.breakeven");
        rolling.write(std::make_shared<const RollForward>(std::move(*rolled)), next);
        QVERIFY(QTest::qWaitFor([&] { return !rolling.isBusy() && document().path() == next; }, patience));
        QCOMPARE(document().economy()[TableId::economy].at(0, "base_year"), std::string("2015/16"));
        QCOMPARE(document().journal().size(), commands + 1);
        ReconciliationWindow* window = rolling.reconciliation();
        QVERIFY(window);
        QVERIFY(QTest::qWaitFor([&] { return !window->isBusy(); }, patience));
        const QAbstractItemModel& table = window->table().model();
        QVERIFY(table.rowCount() > 2);
        const auto title = [&](int row) {
            return table.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        };
        QCOMPARE(title(0), QString("Projected before"));
        QCOMPARE(title(table.rowCount() - 1), QString("Projected now"));
        QVERIFY(title(1).startsWith("Actuals of "));
        QCOMPARE(table.columnCount(), 6);
    }

    void whoDoesNotLeaveWhatIsUnsavedStays() {
        RollCommands& rolling = sample_->window().findChild<FileJobs*>()->rolling();
        const std::vector<CellEntry> unsaved{{*parseAddress("economy:name"), "Unsaved"}};
        QVERIFY(document().enter(unsaved).empty());
        const QString before = document().path(), next = sample_->filePath("next.breakeven");
        auto rolled = rollForward(document().economy(), {"base", {}, {}, document().journal().size()});
        Answers stay({"Cancel"});
        rolling.write(std::make_shared<const RollForward>(std::move(*rolled)), next);
        auto* messages = sample_->window().findChild<MessageBar*>();
        QVERIFY(QTest::qWaitFor([&] { return messages->text().contains("next.breakeven"); }, patience));
        QCOMPARE(document().path(), before);
        QVERIFY(QFile::exists(next));
        QVERIFY(!rolling.reconciliation());
    }

    void theReconciliationIsOpenedAgain() {
        RollCommands& rolling = sample_->window().findChild<FileJobs*>()->rolling();
        sample_->window().actions().rollReconciliation->trigger();
        QVERIFY(!rolling.reconciliation());
        auto* messages = sample_->window().findChild<MessageBar*>();
        QVERIFY2(messages->details().join(' ').contains("was not rolled forward") ||
                     messages->text().contains("was not rolled forward"),
                 qPrintable(messages->text()));
        const auto rolled = rollForward(document().economy(), {"base", {}, {}, 0});
        QVERIFY(document().edit(rolled->command).empty());
        const std::vector<CellEntry> later{{*parseAddress("economy:name"), "Next year"}};
        QVERIFY(document().enter(later).empty());
        for (int time = 0; time < 2; ++time) {
            sample_->window().actions().rollReconciliation->trigger();
            QVERIFY(rolling.reconciliation());
            QVERIFY(QTest::qWaitFor([&] { return !rolling.reconciliation()->isBusy(); }, patience));
            QVERIFY(rolling.reconciliation()->table().model().rowCount() > 2);
            rolling.reconciliation()->close();
        }
    }

private:
    Document& document() { return sample_->window().document(); }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestRollForwardInWindow)
#include "test_roll_forward_in_window.moc"
