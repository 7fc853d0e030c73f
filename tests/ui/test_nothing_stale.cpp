#include "arrangements/timeline_view.h"
#include "economy/check/validation.h"
#include "economy/edit/measure_edit.h"
#include "money/month.h"
#include "pages/scenario_tree.h"
#include "shell/navigator.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"
#include "ui/shown_texts.h"

#include <QTabWidget>
#include <QtTest>

#include <set>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// One page of each kind, of the first organisation and contract there are.
std::vector<Place> onePageOfEachKind(const Navigator& navigator) {
    std::vector<Place> places;
    std::set<PageId> seen;
    for (const Place& place : navigator.places())
        if (seen.insert(place.page).second) places.push_back(place);
    return places;
}

/// Another text a cell may have; blank if there is none to be thought of.
std::string otherText(const Column& column, const std::string& typed) {
    using enum ValueType;
    switch (column.type) {
    case ValueType::text:
        return typed + " again";
    case money:
    case number:
        return typed == "12" ? "11" : "12";
    case rate:
        return typed == "1.5%" ? "2%" : "1.5%";
    case flag:
        return typed == "yes" ? "no" : "yes";
    default:
        return {};
    }
}

/// The cells of a table's first row with another text, one of each type.
std::vector<CellEntry> editsOf(const Economy& economy, TableId id) {
    const Table& table = economy[id];
    std::vector<CellEntry> edits;
    std::set<ValueType> types;
    for (std::size_t c = 0; table.size() > 0 && c < table.spec().columns.size(); ++c) {
        const Column& column = table.spec().columns[c];
        if (column.key || column.reference || !column.words.empty()) continue;
        std::string other = otherText(column, table[0][c]);
        if (!other.empty() && types.insert(column.type).second)
            edits.push_back({table.address(0, column.name), std::move(other)});
    }
    return edits;
}

/// What is shown and should not be, and what is not and should.
QString difference(QStringList shown, QStringList anew) {
    QStringList both = shown;
    for (const QString& text : both)
        if (anew.removeOne(text)) shown.removeOne(text);
    return QStringLiteral("shows “%1” instead of “%2”")
        .arg(shown.mid(0, 8).join("”, “"), anew.mid(0, 8).join("”, “"));
}

} // namespace

/// Whatever is edited, every page shows what it shows in a window that is opened on the same economy.
class TestNothingStale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        edited_ = std::make_unique<SampleWindow>("dudley");
        anew_ = std::make_unique<SampleWindow>();
        QVERIFY(edited_->isCalculated());
        addMeasured();
        document().askOfUses({}); // what uses rows goes with them
        places_ = onePageOfEachKind(window().navigator());
        QCOMPARE(places_.size(), std::size_t(17));
    }
    void cleanupTestCase() {
        anew_.reset();
        edited_.reset();
    }

    void everyPageFollowsEveryTable_data() {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("scenario");
        for (const TableSpec& spec : allTables())
            if (!editsOf(document().economy(), spec.id).empty())
                QTest::addRow("%s", spec.name) << int(spec.id) << "base";
        for (const TableId table :
             {TableId::budgets, TableId::activity, TableId::indices, TableId::arrangements})
            QTest::addRow("%s in a scenario", specification(table).name) << int(table) << "mcp";
    }
    void everyPageFollowsEveryTable() {
        QFETCH(const int, table);
        QFETCH(const QString, scenario);
        document().setScenario(scenario);
        visitAll(); // so that all pages are there and up to date
        for (const CellEntry& edit : editsOf(document().effective(), static_cast<TableId>(table)))
            enterIfSound(edit);
        openAnew(scenario);
        compareAll();
        undoAll();
    }

    void everyPageFollowsRowsThatComeAndGo() {
        document().setScenario("base");
        visitAll();
        for (const TableId table :
             {TableId::notes, TableId::budgets, TableId::arrangements, TableId::organisations})
            QVERIFY(document().eraseRows(table, {0}).empty());
        openAnew("base");
        compareAll();
        undoAll();
    }

    void thePageThatIsOpenFollows() {
        const Economy& economy = document().economy();
        const std::vector<CellEntry> edits{
            {economy[TableId::organisations].address(0, "name"), "Another"},
            {economy[TableId::budgets].address(0, "amount"), "123456"},
            {economy[TableId::indices].address(0, "rate"), "1.5%"},
            {economy[TableId::contracts].address(0, "value"), "7"},
            {economy[TableId::arrangements].address(0, "name"), "Another arrangement"}};
        const auto enterAll = [&] {
            for (const CellEntry& edit : edits) QVERIFY(document().enter(std::span(&edit, 1)).empty());
        };
        document().setScenario("base");
        enterAll();
        openAnew("base");
        undoAll();
        for (const Place& place : places_) {
            window().pages().goTo(place);
            enterAll();
            anew_->window().pages().goTo(place);
            compare(place);
            undoAll();
            if (QTest::currentTestFailed()) return;
        }
    }

private:
    MainWindow& window() const { return edited_->window(); }
    Document& document() const { return window().document(); }

    /// The sample has no measures; with some, their page has something to follow.
    void addMeasured() {
        auto measure = addMeasure(document().economy(), {{"name", "Admissions"},
                                                         {"arrangement", "mcp"},
                                                         {"provider", "RNA"},
                                                         {"service", "NEL"},
                                                         {"target", "2500"},
                                                         {"value", "1000"}});
        QVERIFY(measure.value && document().edit(std::move(*measure.value)).empty());
        TypedRows months;
        for (int i = 0; i < 15; ++i)
            months.push_back({toText(monthOf(2015, 4) + i), std::to_string(2600 + 40 * (i % 3))});
        const std::string code = document().economy()[TableId::measures].at(0, "measure");
        auto seen = enterObservations(document().economy(), code, months);
        QVERIFY(seen.value && document().edit(std::move(*seen.value)).empty());
        const QString path = edited_->filePath("measured.breakeven");
        QVERIFY(document().saveAs(path).empty());
        window().files().openPath(path); // with nothing to be undone
        QVERIFY(edited_->isCalculated());
    }

    /// Without figures a page keeps the years chosen on it, which a window opened anew cannot know.
    void enterIfSound(const CellEntry& edit) {
        QVERIFY(document().enter(std::span(&edit, 1)).empty());
        if (hasErrors(validate(document().economy())) || hasErrors(validate(document().effective())))
            document().undo();
    }

    void visitAll() {
        for (const Place& place : places_) window().pages().goTo(place);
        window().pages().goTo({PageId::overview});
    }

    void openAnew(const QString& scenario) {
        anew_.reset();
        const QString path = edited_->filePath("anew.breakeven");
        {
            Document fresh;
            fresh.start(document().economy(), QStringLiteral("Anew"));
            QVERIFY(fresh.saveAs(path).empty());
        }
        anew_ = std::make_unique<SampleWindow>();
        anew_->window().files().openPath(path);
        anew_->window().document().setScenario(scenario);
    }

    void undoAll() {
        while (document().history().toUndo()) document().undo();
    }

    void compareAll() {
        for (const Place& place : places_) {
            window().pages().goTo(place);
            anew_->window().pages().goTo(place);
            compare(place);
            if (QTest::currentTestFailed()) return;
        }
    }

    void compare(const Place& place) {
        const QWidget& here = *window().pages().currentWidget();
        const QWidget& there = *anew_->window().pages().currentWidget();
        for (const QWidget* page : {&here, &there}) // the same one chosen
            if (auto* tree = page->findChild<ScenarioTree*>()) tree->choose("base");
        for (const QWidget* page : {&here, &there})
            if (auto* timeline = page->findChild<TimelineView*>())
                for (std::size_t card = 0; card < timeline->timeline().cards.size(); ++card)
                    QTest::keyClick(timeline, Qt::Key_Up);
        int most = 1;
        for (const auto* tabs : here.findChildren<QTabWidget*>()) most = std::max(most, tabs->count());
        for (int tab = 0; tab < most; ++tab) {
            for (const QWidget* page : {&here, &there})
                for (auto* tabs : page->findChildren<QTabWidget*>())
                    tabs->setCurrentIndex(std::min(tab, tabs->count() - 1));
            const auto same = [&] { return shownTexts(here) == shownTexts(there); };
            QVERIFY2(QTest::qWaitFor(same, 10'000),
                     qPrintable(QStringLiteral("%1, tab %2: %3")
                                    .arg(titleOf(place.page))
                                    .arg(tab)
                                    .arg(difference(shownTexts(here), shownTexts(there)))));
        }
        const auto outlooks = [&] {
            return shownTexts(*window().findChild<OutlookPanel*>()) ==
                   shownTexts(*anew_->window().findChild<OutlookPanel*>());
        };
        QVERIFY(QTest::qWaitFor(outlooks, 10'000));
    }

    std::unique_ptr<SampleWindow> edited_, anew_;
    std::vector<Place> places_;
};

QTEST_MAIN(TestNothingStale)
#include "test_nothing_stale.moc"
