#include "desk/page.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/outlook_panel.h"
#include "shell/page_stack.h"
#include "shell/scenario_chooser.h"
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

QString firstDifference(const QStringList& shown, const QStringList& anew) {
    for (qsizetype i = 0; i < std::min(shown.size(), anew.size()); ++i)
        if (shown[i] != anew[i]) return QStringLiteral("“%1” instead of “%2”").arg(shown[i], anew[i]);
    return QStringLiteral("%1 texts instead of %2").arg(shown.size()).arg(anew.size());
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
        places_ = onePageOfEachKind(window().navigator());
        QCOMPARE(places_.size(), std::size_t(15));
    }
    void cleanupTestCase() {
        anew_.reset();
        edited_.reset();
    }

    void everyPageFollowsEveryTable_data() {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("scenario");
        for (const QString scenario : {"base", "mcp"})
            for (const TableSpec& spec : allTables())
                if (!editsOf(document().economy(), spec.id).empty())
                    QTest::addRow("%s in %s", spec.name, qPrintable(scenario)) << int(spec.id) << scenario;
    }
    void everyPageFollowsEveryTable() {
        QFETCH(const int, table);
        QFETCH(const QString, scenario);
        document().setScenario(scenario);
        visitAll(); // so that all pages are there and up to date
        int edits = 0;
        for (const CellEntry& edit : editsOf(document().effective(), static_cast<TableId>(table))) {
            window().pages().goTo(places_[static_cast<std::size_t>(edits) % places_.size()]);
            if (!document().enter(std::span(&edit, 1)).empty()) continue; // not in a scenario
            ++edits;
            openAnew(scenario);
            compareAll(QString::fromStdString(toText(edit.cell)));
            document().undoStack().undo();
            if (QTest::currentTestFailed()) return;
        }
        openAnew(scenario);
        compareAll("undone");
    }

    void everyPageFollowsRowsThatComeAndGo() {
        document().setScenario("base");
        visitAll();
        for (const TableId table : {TableId::organisations, TableId::contracts, TableId::budgets,
                                    TableId::arrangements, TableId::indices, TableId::notes}) {
            window().pages().goTo({PageId::overview});
            QVERIFY(document().eraseRows(table, {0}).empty());
            openAnew("base");
            compareAll(QStringLiteral("%1 without its first row").arg(specification(table).name));
            document().undoStack().undo();
            if (QTest::currentTestFailed()) return;
        }
    }

    // What is seen follows too while it is seen.
    void theOpenPageFollows() {
        document().setScenario("base");
        for (const Place& place : places_) {
            window().pages().goTo(place);
            for (const CellEntry& edit :
                 {CellEntry{*parseAddress("economy::name"), "Another name"},
                  CellEntry{document().economy()[TableId::organisations].address(0, "name"), "Another"},
                  CellEntry{document().economy()[TableId::budgets].address(0, "amount"), "123456"}}) {
                if (!document().economy().locate(edit.cell)) continue;
                QVERIFY(document().enter(std::span(&edit, 1)).empty());
            }
            openAnew("base");
            anew_->window().pages().goTo(place);
            compare(place, "while it is open");
            while (document().undoStack().canUndo()) document().undoStack().undo();
            if (QTest::currentTestFailed()) return;
        }
    }

private:
    MainWindow& window() const { return edited_->window(); }
    Document& document() const { return window().document(); }

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

    void compareAll(const QString& after) {
        for (const Place& place : places_) {
            window().pages().goTo(place);
            anew_->window().pages().goTo(place);
            compare(place, after);
            if (QTest::currentTestFailed()) return;
        }
    }

    void compare(const Place& place, const QString& after) {
        const QWidget& here = *window().pages().currentWidget();
        const QWidget& there = *anew_->window().pages().currentWidget();
        int most = 1;
        for (const auto* tabs : here.findChildren<QTabWidget*>()) most = std::max(most, tabs->count());
        for (int tab = 0; tab < most; ++tab) {
            for (const QWidget* page : {&here, &there})
                for (auto* tabs : page->findChildren<QTabWidget*>())
                    tabs->setCurrentIndex(std::min(tab, tabs->count() - 1));
            const auto same = [&] { return shownTexts(here) == shownTexts(there); };
            QVERIFY2(QTest::qWaitFor(same, 10'000),
                     qPrintable(QStringLiteral("%1, tab %2, after %3: %4")
                                    .arg(titleOf(place.page))
                                    .arg(tab)
                                    .arg(after, firstDifference(shownTexts(here), shownTexts(there)))));
        }
        const auto outlooks = [&] {
            return shownTexts(*window().findChild<OutlookPanel*>()) ==
                   shownTexts(*anew_->window().findChild<OutlookPanel*>());
        };
        QVERIFY2(QTest::qWaitFor(outlooks, 10'000), qPrintable("outlook after " + after));
    }

    std::unique_ptr<SampleWindow> edited_, anew_;
    std::vector<Place> places_;
};

QTEST_MAIN(TestNothingStale)
#include "test_nothing_stale.moc"
