#include "economy/table/row_text.h"
#include "insight/position/outlook.h"
#include "shell/calculation_state.h"
#include "shell/navigator.h"
#include "shell/navigator_pane.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidgetItemIterator>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// Trusts of one kind, from A to Z; every third loses money, each more than the one before.
Economy manyTrusts(int count) {
    Economy economy;
    const auto add = [&](TableId table, const std::vector<std::pair<std::string_view, std::string>>& cells) {
        economy[table].append(rowOf(table, cells));
    };
    add(TableId::economy, {{"name", "Many"}, {"base_year", "2015/16"}, {"years", "3"}});
    for (int n = 0; n < count; ++n) {
        const std::string code = "T" + std::to_string(100 + n);
        const std::string name(1, static_cast<char>('A' + n % 26));
        add(TableId::organisations,
            {{"org", code}, {"name", name + "shire Trust " + std::to_string(n)}, {"kind", "acute"}});
        add(TableId::budgets, {{"org", code},
                               {"line", "other"},
                               {"name", "Other income"},
                               {"category", "other_income"},
                               {"amount", "1000000"}});
        add(TableId::budgets, {{"org", code},
                               {"line", "nursing"},
                               {"name", "Nursing"},
                               {"category", "nursing"},
                               {"amount", n % 3 == 0 ? std::to_string(1'000'001 + n) : "900000"}});
    }
    return economy;
}

QStringList groupsOf(Navigator& navigator) {
    QStringList titles;
    for (QTreeWidgetItemIterator item(&navigator); *item; ++item)
        if ((*item)->text(0) == "Organisations")
            for (int group = 0; group < (*item)->childCount(); ++group)
                titles << QString("%1: %2")
                              .arg((*item)->child(group)->text(0))
                              .arg((*item)->child(group)->childCount());
    return titles;
}

QStringList shownIn(Navigator& navigator) {
    QStringList texts;
    for (QTreeWidgetItemIterator item(&navigator, QTreeWidgetItemIterator::NotHidden); *item; ++item)
        texts << (*item)->text(0);
    return texts;
}

} // namespace

/// The navigator of an economy with more organisations than a screen has lines, and its slow calculation.
class TestNavigator : public QObject {
    Q_OBJECT

private slots:
    void init() {
        shown_ = std::make_unique<SampleWindow>();
        shown_->window().document().start(manyTrusts(120), "Many");
        shown_->window().pages().goTo({PageId::overview});
        QVERIFY(shown_->isCalculated());
    }
    void cleanup() { shown_.reset(); }

    void aLongGroupIsPartedByLetters() {
        const QStringList groups = groupsOf(navigator());
        QCOMPARE(groups.size(), 3);
        QVERIFY2(groups.front().contains("A to "), qPrintable(groups.join(" | ")));
        QVERIFY2(groups.back().contains(" to Z"), qPrintable(groups.join(" | ")));
        QStringList trusts;
        for (const Place& place : navigator().places())
            if (place.page == PageId::organisation) trusts << place.subject;
        QCOMPARE(trusts.size(), 120);
        QCOMPARE(QSet<QString>(trusts.begin(), trusts.end()).size(), 120);
    }

    void byResultTheDeepestDeficitComesFirst() {
        navigator().setGrouping(NavigatorGrouping::result);
        QCOMPARE(groupsOf(navigator()), (QStringList{"Stay in deficit: 40", "In balance: 80"}));
        for (const Place& place : navigator().places())
            if (place.page == PageId::organisation) {
                QCOMPARE(place.subject, QString("T217"));
                break;
            }
    }

    void theGroupingIsRememberedAndFollowsTheFigures() {
        navigator().setGrouping(NavigatorGrouping::result);
        Editor editor(document().economy());
        const std::size_t row = *document().economy()[TableId::budgets].find({"T101", "nursing"});
        editor.set({TableId::budgets, row, *specification(TableId::budgets).find("amount")}, "5000000");
        QVERIFY(document().edit(std::move(editor).command({"Spend", {}})).empty());
        QTRY_COMPARE(groupsOf(navigator()), (QStringList{"Stay in deficit: 41", "In balance: 79"}));
        document().undo();
        QTRY_COMPARE(groupsOf(navigator()), (QStringList{"Stay in deficit: 40", "In balance: 80"}));
        Document other;
        QVERIFY(Navigator(other).grouping() == NavigatorGrouping::result);
    }

    void wordsShowWhatHasThemAndEnterGoesThere() {
        auto* words = shown_->window().findChild<NavigatorPane*>()->findChild<QLineEdit*>();
        QTest::keyClicks(words, "trust 77");
        const QStringList shown = shownIn(navigator());
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown.last(), QString("Zshire Trust 77"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(shown_->window().pages().place(), (Place{PageId::organisation, "T177"}));
        QCOMPARE(words->text(), QString());
        QVERIFY(shownIn(navigator()).size() > 120);
    }

    void aCodeIsFoundAndNothingFoundGoesNowhere() {
        auto* words = shown_->window().findChild<NavigatorPane*>()->findChild<QLineEdit*>();
        QTest::keyClicks(words, "t150");
        QCOMPARE(shownIn(navigator()).last(), QString("Yshire Trust 50"));
        words->clear();
        QTest::keyClicks(words, "no such trust");
        QVERIFY(shownIn(navigator()).isEmpty());
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(shown_->window().pages().place().page, PageId::overview);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(shownIn(navigator()).size() > 120);
    }

    void aCalculationCanBeStoppedAndTakenUpAgain() {
        auto* state = shown_->window().findChild<CalculationState*>();
        auto* button = state->findChild<QToolButton*>();
        const auto figures = document().figures().current;
        Editor editor(document().economy());
        editor.set({TableId::budgets, 0, *specification(TableId::budgets).find("amount")}, "2000000");
        QVERIFY(document().edit(std::move(editor).command({"Earn", {}})).empty());
        QVERIFY(document().isProjecting());
        document().stopProjecting();
        QVERIFY(!document().isProjecting());
        QTest::qWait(300);
        QVERIFY(document().figures().current == figures);
        QVERIFY2(state->text().startsWith("Stopped"), qPrintable(state->text()));
        QVERIFY(button->isVisible());
        button->click();
        QTRY_VERIFY(document().figures().current != figures);
        QVERIFY2(state->text().startsWith("Calculated"), qPrintable(state->text()));
        QVERIFY(!button->isVisible());
    }

    void editingAfterAStopCalculates() {
        auto* state = shown_->window().findChild<CalculationState*>();
        const auto figures = document().figures().current;
        document().project();
        document().stopProjecting();
        Editor editor(document().economy());
        editor.set({TableId::budgets, 0, *specification(TableId::budgets).find("amount")}, "3000000");
        QVERIFY(document().edit(std::move(editor).command({"Earn", {}})).empty());
        QTRY_VERIFY(document().figures().current != figures);
        QTRY_VERIFY(state->text().startsWith("Calculated"));
        QVERIFY(!state->findChild<QToolButton*>()->isVisible());
    }

private:
    Navigator& navigator() { return shown_->window().navigator(); }
    Document& document() { return shown_->window().document(); }

    std::unique_ptr<SampleWindow> shown_;
};

QTEST_MAIN(TestNavigator)
#include "test_navigator.moc"
