#include "desk/scenario_commands.h"
#include "grid/grid_commands.h"
#include "grid/grid_panel.h"
#include "grid/table_model.h"
#include "shell/removal_dialog.h"
#include "ui/small_economy.h"

#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

QStringList linesOf(const RemovalDialog& dialog) {
    QStringList lines;
    const auto* list = dialog.findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) lines << list->item(row)->text();
    return lines;
}

// Presses the button of that text by keyboard.
void press(const RemovalDialog& dialog, const char* text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
            button->setFocus();
            return QTest::keyClick(button, Qt::Key_Space);
        }
    qWarning("no button %s", text);
}

} // namespace

/// Whoever deletes what is used is asked, wherever they do it.
class TestRemovalDialog : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document = std::make_unique<Document>();
        document->start(smallEconomy(), QStringLiteral("Small"));
        panel = std::make_unique<GridPanel>(
            std::make_unique<TableModel>(*document, TableScope{.table = TableId::organisations}));
        document->askOfUses(
            [this](const Removal& removal) { return askOfUses(*document, removal, panel.get()); });
        panel->resize(800, 400);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        asked.clear();
    }

    void cleanup() {
        panel.reset();
        document.reset();
    }

    void aRowOfTheGridIsKeptUnlessWanted() {
        panel->view().selectRow(0);
        panel->view().setFocus();
        answer([](RemovalDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        panel->commands().deleteRows();
        QCOMPARE(asked, (QStringList{"Contracts, 1 row(s): Block, C1: Cumbria CCG → North Cumbria",
                                     "Budgets, 2 row(s): Nursing (North Cumbria), Drugs (North Cumbria)",
                                     "Notes, 1 row(s): Budgets, Nursing (North Cumbria), Amount"}));
        QVERIFY(document->economy() == smallEconomy());
        QCOMPARE(document->history().size(), std::size_t(0));
        // Enter keeps too: that is the button at hand.
        answer([](RemovalDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        panel->commands().deleteRows();
        QVERIFY(document->economy() == smallEconomy());
    }

    void andGoesWithItsUsesInOneStep() {
        panel->view().selectRow(0);
        answer([](RemovalDialog& dialog) { press(dialog, "Delete them too"); });
        panel->commands().deleteRows();
        QCOMPARE(document->economy()[TableId::organisations].size(), std::size_t(1));
        QCOMPARE(document->economy()[TableId::budgets].size(), std::size_t(1));
        QCOMPARE(document->economy()[TableId::contracts].size(), std::size_t(0));
        QCOMPARE(document->history().size(), std::size_t(1));
        document->undo();
        QVERIFY(document->economy() == smallEconomy());
    }

    void whatIsNotUsedGoesUnasked() {
        QVERIFY(document->eraseRows(TableId::notes, {0}).empty());
        QCOMPARE(document->history().size(), std::size_t(1));
        QVERIFY(asked.isEmpty());
    }

    void aScenarioIsAskedForThoseOnTop() {
        ScenarioCommands commands(*document, nullptr);
        answer([](RemovalDialog& dialog) { press(dialog, "Keep"); });
        commands.remove(QStringLiteral("merger"));
        QCOMPARE(asked, QStringList{"Scenarios, 1 row(s): Merger, low"});
        QCOMPARE(document->economy()[TableId::scenarios].size(), std::size_t(2));
        answer([](RemovalDialog& dialog) { press(dialog, "Keep the scenarios built on it"); });
        commands.remove(QStringLiteral("merger"));
        QCOMPARE(textAt(document->economy(), "scenarios:merger2:parent"), std::string());
        document->undo();
        answer([](RemovalDialog& dialog) { press(dialog, "Delete them too"); });
        commands.remove(QStringLiteral("merger"));
        QCOMPARE(document->economy()[TableId::scenarios].size(), std::size_t(0));
    }

    void columnsThatBecomeBlankAreNamed() {
        const Removal removal = removalOf(document->economy(), TableId::indices, {0});
        QCOMPARE(RemovalDialog::listed(*document, removal),
                 QStringList{"Index becomes blank in 1 row(s) of Budgets: Nursing (North Cumbria)"});
    }

private:
    // Once the question is asked, notes what it lists and answers.
    void answer(const std::function<void(RemovalDialog&)>& act) {
        asked.clear();
        waiting.disconnect();
        connect(&waiting, &QTimer::timeout, this, [this, act] {
            auto* dialog = qobject_cast<RemovalDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            waiting.stop();
            asked = linesOf(*dialog);
            act(*dialog);
            if (dialog->isVisible()) dialog->reject();
        });
        waiting.start(1);
    }

    std::unique_ptr<Document> document;
    std::unique_ptr<GridPanel> panel;
    QTimer waiting;
    QStringList asked;
};

QTEST_MAIN(TestRemovalDialog)
#include "test_removal_dialog.moc"
