#include "desk/empty_state.h"
#include "desk/next_step.h"
#include "desk/page.h"
#include "desk/table_panel.h"
#include "pages/organisation_page.h"
#include "pages/organisation_results.h"
#include "pages/surplus_strip.h"
#include "proposal/beginning/beginning.h"
#include "shell/checks_panel.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabWidget>

using namespace breakeven;
using namespace breakeven::ui;

/// An empty page says what belongs there, why, and has a button that does it.
class TestEmptyStates : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>();
        Economy begun = *beginning({}, {"Empty", {2014}, 3, {organisationTyped("Our trust", {})}, {}, false});
        window().document().start(std::move(begun), "Empty");
        Q_EMIT window().files().replaced();
        QVERIFY(sample_->isCalculated());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { sample_.reset(); }

    void everyTableSaysWhatBelongsThereAndWhatIsNext() {
        QStringList said;
        for (const TableSpec& table : allTables()) {
            const NextStep step = nextStepOf(table.id);
            QVERIFY2(!step.why.isEmpty() && !step.button.isEmpty(), table.name);
            if (!step.action.isEmpty())
                QVERIFY2(window().findChild<QAction*>(step.action), qPrintable(step.action));
        }
    }

    void everyPageOfTheNavigatorHasAButtonForWhatIsNext() {
        for (const Place& place : window().navigator().places()) {
            window().pages().goTo(place);
            QCoreApplication::processEvents();
            QWidget* page = window().pages().currentWidget();
            // What is not empty needs none.
            const bool filled = place.page == PageId::organisations || place.page == PageId::horizon ||
                                place.page == PageId::scenarios;
            QVERIFY2(filled || !buttonsOn(*page).isEmpty(), nameOf(place.page));
        }
    }

    void everyTabOfAnOrganisationHasOne() {
        window().pages().goTo({PageId::organisation, "our_trust"});
        auto* page = qobject_cast<OrganisationPage*>(window().pages().currentWidget());
        QVERIFY(page);
        int met = 0;
        for (auto* tabs : page->findChildren<QTabWidget*>())
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                const QString title = tabs->tabText(tab);
                if (title == "Details" || title == "Ratings" || title == "Bridge" || title == "Futures")
                    continue;
                if (title == "Underlying") continue;
                QVERIFY2(!buttonsOn(*tabs->widget(tab)).isEmpty(), qPrintable(title));
                ++met;
            }
        QVERIFY(met >= 13);
    }

    void aCommissionerReadsWhatACommissionerHas() {
        const auto add = [&](TableId table, std::vector<std::pair<std::string, std::string>> cells) {
            Row row(specification(table).columns.size());
            for (const auto& [column, text] : cells) row[*specification(table).find(column)] = text;
            QVERIFY(window().document().insertRows(table, 0, {row}).empty());
        };
        add(TableId::organisations, {{"org", "ccg"}, {"name", "Our CCG"}, {"kind", "commissioner"}});
        add(TableId::services, {{"service", "beds"}, {"name", "Beds"}});
        add(TableId::activity,
            {{"commissioner", "ccg"}, {"provider", "our_trust"}, {"service", "beds"}, {"volume", "100"}});
        const auto textsOf = [&](const char* code) {
            window().pages().goTo({PageId::organisation, code});
            sample_->isCalculated();
            auto* page = qobject_cast<OrganisationPage*>(window().pages().currentWidget());
            QStringList texts;
            for (const auto* empty : page->results().findChildren<EmptyState*>()) texts << empty->text();
            return texts.join('\n');
        };
        const auto activityShown = [&] {
            const QWidget* page = window().pages().currentWidget();
            for (const auto* view : page->findChildren<GridView*>())
                if (view->gridModel()->title() == "Activity") return view->gridModel()->settledRows();
            return -1;
        };
        QTRY_VERIFY(textsOf("ccg").contains("add a contract that it pays."));
        QVERIFY(!textsOf("ccg").contains("and ratings are projected"));
        QCOMPARE(activityShown(), 1); // what it buys
        QTRY_VERIFY(textsOf("our_trust").contains("add a contract that pays it."));
        QVERIFY(textsOf("our_trust").contains("ratings are projected"));
        QCOMPARE(activityShown(), 1); // what it provides
    }

    void theButtonOfAnEmptyTableBeginsItsFirstRow() {
        window().pages().goTo({PageId::organisation, "our_trust"});
        auto* page = qobject_cast<OrganisationPage*>(window().pages().currentWidget());
        Q_EMIT page->results().tableWanted(TableId::savings);
        auto* view = qobject_cast<GridView*>(QApplication::focusWidget());
        QVERIFY(view);
        QCOMPARE(view->gridModel()->key(), QString("organisation.savings"));
        QCOMPARE(view->currentIndex().row(), 0);
        Q_EMIT page->results().tableWanted(TableId::budgets);
        view = qobject_cast<GridView*>(QApplication::focusWidget());
        QCOMPARE(view->gridModel()->key(), QString("organisation.budgets"));
        TablePanel* panel = nullptr;
        for (auto* one : page->findChildren<TablePanel*>())
            if (one->isVisible()) panel = one;
        QVERIFY(panel && panel->emptyState());
        Row line(specification(TableId::budgets).columns.size());
        for (const auto& [column, text] :
             {std::pair("org", "our_trust"), std::pair("line", "drugs"), std::pair("name", "Drugs"),
              std::pair("category", "drugs"), std::pair("amount", "1000")})
            line[*specification(TableId::budgets).find(column)] = text;
        QVERIFY(window().document().insertRows(TableId::budgets, 0, {line}).empty());
        QVERIFY(!panel->emptyState());
        QTRY_VERIFY(!findings().isEmpty());
        window().document().undo();
        QVERIFY(panel->emptyState());
    }

    void whatIsNotKnownIsNotSaid() {
        window().pages().goTo({PageId::overview});
        QCOMPARE(findings(), QStringList());
        window().pages().goTo({PageId::organisation, "our_trust"});
        QCOMPARE(findings(), QStringList());
    }

    void anErrorMovesNothingAndLeadsToTheChecks() {
        window().files().newFromSample("cumbria");
        window().pages().goTo({PageId::organisation, "RNL"});
        QVERIFY(sample_->isCalculated());
        auto* page = qobject_cast<OrganisationPage*>(window().pages().currentWidget());
        const auto* years = &page->surplus();
        for (const int width : {1000, 1200, 1400}) {
            // The tallest window that has no room for the results.
            const auto holdsResults = [&](int height) {
                window().resize(width, height);
                QCoreApplication::processEvents();
                return page->results().isVisible();
            };
            int without = 600, with = 1000;
            while (with - without > 2)
                (holdsResults((with + without) / 2) ? with : without) = (with + without) / 2;
            QVERIFY(holdsResults(with) && !holdsResults(without));
            const int columns = years->model()->columnCount();
            typeUnfinishedLine();
            QTRY_VERIFY(!window().document().figures().current);
            QTRY_COMPARE(findings(), QStringList{EmptyState::notCalculated()});
            QVERIFY(!page->results().isVisible());
            QCOMPARE(years->model()->columnCount(), columns);
            QCOMPARE(years->model()->index(0, 0).data().toString(), QString::fromUtf8("·"));
            window().document().undo();
            QVERIFY(sample_->isCalculated());
            QTRY_VERIFY(years->model()->index(0, 0).data().toString() != QString::fromUtf8("·"));
            QVERIFY(!page->results().isVisible());
        }
        typeUnfinishedLine();
        QTRY_VERIFY(!window().document().figures().current);
        if (!page->results().isVisible()) page->resultsButton().click();
        QTRY_VERIFY(!buttonsOn(page->results()).isEmpty());
        buttonsOn(page->results()).front()->click();
        QTRY_VERIFY(window().findChild<ChecksPanel*>()->isVisible());
        window().document().undo();
        QVERIFY(sample_->isCalculated());
        QTRY_VERIFY(buttonsOn(page->results()).isEmpty());
    }

    void aButtonDoesWhatTheMenuDoes() {
        window().pages().goTo({PageId::organisation, "our_trust"});
        triggerAction(window(), "page.actuals");
        QCOMPARE(window().pages().place().page, PageId::actuals);
    }

private:
    MainWindow& window() { return sample_->window(); }
    /// A budget line of North Cumbria that says no category.
    void typeUnfinishedLine() {
        Row line(specification(TableId::budgets).columns.size());
        line[*specification(TableId::budgets).find("org")] = "RNL";
        line[*specification(TableId::budgets).find("line")] = "winter";
        QVERIFY(window().document().insertRows(TableId::budgets, 0, {line}).empty());
    }
    static QList<QAbstractButton*> buttonsOn(const QWidget& page) {
        QList<QAbstractButton*> seen;
        for (auto* empty : page.findChildren<EmptyState*>())
            for (auto* button : empty->buttons())
                if (button->isVisible()) seen << button;
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith("&New measure")) seen << button;
        return seen;
    }
    QStringList findings() {
        QStringList said;
        for (const auto* label : window().pages().currentWidget()->findChildren<QLabel*>())
            if (label->property("role") == "finding" && label->isVisible() && !label->text().isEmpty())
                said << label->text();
        return said;
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestEmptyStates)
#include "test_empty_states.moc"
