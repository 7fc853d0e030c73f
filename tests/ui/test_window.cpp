#include "arrangements/timeline_view.h"
#include "charts/surplus_chart.h"
#include "desk/figure_table.h"
#include "desk/page.h"
#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "pages/scenario_tree.h"
#include "shell/checks_model.h"
#include "shell/checks_panel.h"
#include "shell/menu_actions.h"
#include "shell/message_bar.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "shell/status_line.h"
#include "ui/at_rest.h"
#include "ui/sample_window.h"
#include "ui/small_economy.h"

#include <QAccessible>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <set>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

void collect(const QList<QAction*>& actions, QSet<const QAction*>& found) {
    for (const QAction* action : actions) {
        found << action;
        if (action->menu()) collect(action->menu()->actions(), found);
    }
}

/// Controls somebody can reach with Tab; parts that Qt makes inside others have no name of their own.
bool isControl(const QWidget& widget) {
    return widget.isVisible() && widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy() &&
           !widget.objectName().startsWith("qt_") && !widget.inherits("QScrollBar") &&
           !widget.inherits("QHeaderView");
}

QString nameOf(QWidget& widget) {
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        window_ = &sample_->window();
        QVERIFY(sample_->isCalculated());
    }

    void cleanupTestCase() { sample_.reset(); }

    void theNavigatorReachesEveryTable() {
        std::set<TableId> reached;
        for (const Place& place : window_->navigator().places())
            for (const TableId table : tablesOf(place.page)) reached.insert(table);
        QCOMPARE(reached.size(), tableCount);
    }

    void everyPageOpensAndNamesItsControls() {
        for (const Place& place : window_->navigator().places()) {
            window_->pages().goTo(place);
            QCoreApplication::processEvents();
            const auto* page = qobject_cast<Page*>(window_->pages().currentWidget());
            QVERIFY(page && !page->title().isEmpty());
            for (QWidget* widget : window_->findChildren<QWidget*>())
                if (isControl(*widget))
                    QVERIFY2(!nameOf(*widget).isEmpty(),
                             qPrintable(page->title() + ": " + widget->metaObject()->className() + " in " +
                                        widget->parentWidget()->metaObject()->className()));
        }
    }

    void everyPageFitsOnALaptop() {
        for (const Place& place : window_->navigator().places()) {
            window_->pages().goTo(place);
            QCoreApplication::processEvents();
            const QSize least = window_->minimumSizeHint();
            const QString title = qobject_cast<Page*>(window_->pages().currentWidget())->title();
            QVERIFY2(least.width() <= 1366 && least.height() <= 720,
                     qPrintable(QString("%1: %2 x %3").arg(title).arg(least.width()).arg(least.height())));
        }
    }

    void everyActionHasATextAndStandsInAMenu() {
        QSet<const QAction*> inMenus;
        collect(window_->menuBar()->actions(), inMenus);
        for (const QAction* action : window_->actions().findChildren<QAction*>(Qt::FindDirectChildrenOnly)) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        }
    }

    void unitsChangeWhatIsShown() {
        window_->pages().goTo({PageId::overview});
        auto* chart = window_->pages().currentWidget()->findChild<SurplusChart*>();
        QVERIFY(chart);
        for (const QAction* action : window_->actions().units->actions()) {
            const_cast<QAction*>(action)->trigger();
            QCOMPARE(static_cast<int>(chart->data().unit), action->data().toInt());
        }
        QVERIFY(!chart->accessibleDescription().isEmpty());
    }

    void theOverviewShowsWhatIsInForceAndLeadsThere() {
        window_->pages().goTo({PageId::overview});
        auto* inForce = window_->pages().currentWidget()->findChild<TimelineView*>();
        QVERIFY(inForce && inForce->isHidden());
        window_->document().setScenario("mcp");
        QTRY_COMPARE(inForce->timeline().cards.size(), std::size_t(1));
        QVERIFY(!inForce->isHidden());
        QTest::keyClick(inForce, Qt::Key_Right); // looked at, not moved
        QVERIFY(!window_->document().isModified());
        QTest::keyClick(inForce, Qt::Key_Return);
        QCOMPARE(window_->pages().place().page, PageId::arrangements);
        window_->document().setScenario("base");
        window_->pages().goTo({PageId::overview});
        QTRY_VERIFY(inForce->isHidden());
    }

    void compareLeadsToScenariosSideBySide() {
        window_->pages().goTo({PageId::overview});
        window_->actions().compare->trigger();
        QCOMPARE(window_->pages().place().page, PageId::scenarios);
        const auto tables = window_->pages().currentWidget()->findChildren<FigureTable*>();
        const auto table =
            std::find_if(tables.begin(), tables.end(), [](auto* one) { return one->isVisible(); });
        QVERIFY(table != tables.end());
        // The base, and of each scenario its amounts, the differences and those in per cent.
        QTRY_COMPARE((*table)->model()->rowCount(),
                     int(3 * window_->document().economy()[TableId::scenarios].size() + 1));
    }

    void theChangesShownAreThoseOfTheScenarioMarked() {
        Document& document = window_->document();
        const auto marked = document.economy()[TableId::scenarios].size();
        QVERIFY(document.insertRows(TableId::scenarios, marked, {{"fresh", "", "Fresh thoughts"}}).empty());
        window_->pages().goTo({PageId::scenarios});
        QWidget* page = window_->pages().currentWidget();
        page->findChild<QTabWidget*>()->setCurrentIndex(0);
        const auto saysWhatChanges = [page] {
            const auto labels = page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text() == "Changes in “Fresh thoughts”";
            });
        };
        page->findChild<ScenarioTree*>()->choose("fresh");
        QVERIFY(saysWhatChanges());
        document.undo();
        QCOMPARE(page->findChild<ScenarioTree*>()->chosen(), QString("base"));
        QVERIFY(!saysWhatChanges());
    }

    void aCheckLeadsToItsCell() {
        Document& document = window_->document();
        Editor editor(document.economy());
        const Table& budgets = document.economy()[TableId::budgets];
        const std::string org = budgets.at(0, "org");
        editor.set({TableId::budgets, 0, *budgets.spec().find("index")}, "no_such_index");
        QVERIFY(document.edit(std::move(editor).command(message("Spoil"))).empty());
        auto* checks = window_->findChild<ChecksPanel*>();
        QTRY_VERIFY(checks->model().count(Severity::error) > 0);
        window_->pages().goTo({PageId::overview});
        auto* list = checks->findChild<QTreeView*>();
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(window_->pages().place(), (Place{PageId::organisation, toQt(org)}));
        document.undo();
        QTRY_COMPARE(checks->model().count(Severity::error), 0);
    }

    void scenariosAreNamedByWhatTheyAre() {
        const Economy& economy = window_->document().economy();
        const auto tree = scenarioTree(economy);
        QCOMPARE(tree.front().code, QString("base"));
        QCOMPARE(tree.size(), economy[TableId::scenarios].size() + 1);
        QVERIFY(scenarioCaption(economy, tree[1].code).startsWith("Base + "));
    }

    void nothingUnsavedIsLeftWithoutAsking() {
        Document document;
        int asked = 0;
        auto answer = FileQuestions::Unsaved::cancel;
        FileQuestions questions;
        questions.unsaved = [&](const QString&) {
            ++asked;
            return answer;
        };
        questions.fileToSave = [&](const QString&) { return sample_->filePath("saved"); };
        questions.beginning = [] { return smallEconomy(); };
        FileCommands files(document, questions);
        files.begin();
        QVERIFY(files.mayLeave());
        QCOMPARE(asked, 0);

        Editor editor(document.economy());
        editor.set({TableId::economy, 0, 0}, "Changed");
        QVERIFY(document.edit(std::move(editor).command(message("Change"))).empty());
        QVERIFY(!files.mayLeave());
        files.begin();
        QCOMPARE(document.economy()[TableId::economy].at(0, "name"), std::string("Changed"));
        answer = FileQuestions::Unsaved::save;
        QVERIFY(files.mayLeave());
        QVERIFY(QFile::exists(sample_->filePath("saved.breakeven")));
        QVERIFY(!document.isModified());
    }

    void failuresAreSaidInTheWindowWithEveryProblem() {
        for (int step = 0; step < 20 && window_->document().isModified(); ++step)
            window_->document().undo(); // what other tests left, so that nothing is asked
        QVERIFY(!window_->document().isModified());
        window_->files().openPath("/nowhere/at/all.breakeven");
        auto* bar = window_->findChild<MessageBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains("all.breakeven"));
        QVERIFY(window_->windowTitle().contains("dudley"));
        for (const Place& place : window_->navigator().places()) {
            window_->pages().goTo(place);
            QVERIFY(comesToRest());
            QCOMPARE(bar->height(), bar->heightForWidth(bar->width())); // the page keeps the rest
        }
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

private:
    std::unique_ptr<SampleWindow> sample_;
    MainWindow* window_ = nullptr;
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
