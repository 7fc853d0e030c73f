#include "desk/when_shown.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QtTest>

#include <set>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// Counts, from its making on, what in a window is built anew.
class Rebuilds {
public:
    explicit Rebuilds(MainWindow& window) {
        for (auto* part : window.findChildren<WhenShown*>())
            QObject::connect(part, &WhenShown::refreshed, &counter_, [this, part] {
                ++parts;
                names << part->parent()->metaObject()->className();
            });
        const QAbstractItemModel* tree = window.navigator().model();
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            QObject::connect(tree, signal, &counter_, [this] { ++navigator; });
        QObject::connect(tree, &QAbstractItemModel::modelReset, &counter_, [this] { ++navigator; });
    }

    int parts = 0;     ///< pages and panels, or parts of them
    int navigator = 0; ///< rows that came and went
    QStringList names; ///< of those parts

private:
    QObject counter_;
};

} // namespace

/// An edit builds anew only what shows what it touched, and only what is seen.
class TestRebuilds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        QVERIFY(sample_->isCalculated());
        std::set<PageId> seen;
        for (const Place& place : window().navigator().places())
            if (seen.insert(place.page).second) window().pages().goTo(place);
        window().pages().goTo({PageId::overview});
        QVERIFY(settled());
    }
    void cleanupTestCase() { sample_.reset(); }

    void aNoteBuildsNothingAnew() {
        Rebuilds rebuilds(window());
        enter(TableId::notes, "text", "Another text");
        QCOMPARE(rebuilds.names, QStringList());
        QCOMPARE(rebuilds.navigator, 0);
        document().undo();
        QVERIFY(settled());
        QCOMPARE(rebuilds.names, QStringList());
    }

    void anAmountOfABudgetBuildsTheFiguresAnewOnceAndNoNavigator() {
        Rebuilds rebuilds(window());
        enter(TableId::budgets, "amount", "123456");
        QCOMPARE(rebuilds.navigator, 0);
        QVERIFY(rebuilds.parts > 0);
        rebuilds.names.removeDuplicates();
        rebuilds.names.sort();
        QCOMPARE(rebuilds.names, (QStringList{"breakeven::ui::OutlookPanel", "breakeven::ui::OverviewPage"}));
        QCOMPARE(rebuilds.parts, 2);
        document().undo();
        QVERIFY(settled());
        QCOMPARE(rebuilds.parts, 4);
        QCOMPARE(rebuilds.navigator, 0);
    }

    void aNameOfAnOrganisationBuildsTheNavigatorAnew() {
        Rebuilds rebuilds(window());
        enter(TableId::organisations, "name", "Another name");
        QVERIFY(rebuilds.navigator > 0);
        document().undo();
        QVERIFY(settled());
    }

    // What is not seen is built anew once, when it is seen again, however much was edited.
    void aHiddenPageWaitsUntilItIsShown() {
        window().pages().goTo({PageId::indices});
        QVERIFY(settled());
        Rebuilds rebuilds(window());
        for (const char* amount : {"1000", "2000", "3000"}) enter(TableId::budgets, "amount", amount);
        QVERIFY(!rebuilds.names.contains("breakeven::ui::OverviewPage"));
        window().pages().goTo({PageId::overview});
        QCOMPARE(rebuilds.names.count("breakeven::ui::OverviewPage"), 1);
        while (document().history().toUndo()) document().undo();
        QVERIFY(settled());
    }

private:
    MainWindow& window() const { return sample_->window(); }
    Document& document() const { return window().document(); }

    bool settled() const {
        return QTest::qWaitFor([this] { return !document().isProjecting(); }, 20'000);
    }

    void enter(TableId table, const char* column, const char* text) {
        const CellEntry entry{document().economy()[table].address(0, column), text};
        QVERIFY(document().enter(std::span(&entry, 1)).empty());
        QVERIFY(settled());
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestRebuilds)
#include "test_rebuilds.moc"
