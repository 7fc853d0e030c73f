#include "document/message_text.h"
#include "find/search_palette.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"
#include "shell/status_line.h"
#include "ui/sample_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// Ctrl+K, over the sample of Cumbria, by keyboard and mouse.
class TestSearchPalette : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { sample_.reset(); }

    void anOrganisationIsAFewLettersAway() {
        open();
        type("north cumb");
        QCOMPARE(chosen(), "North Cumbria University Hospitals NHS Trust");
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(window().pages().place(), (Place{PageId::organisation, "RNL"}));
    }

    void aCellIsFoundByAddressAndLedTo() {
        open();
        type("budgets:RNL:nursing:amount");
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(window().pages().place(), (Place{PageId::organisation, "RNL"}));
    }

    void anActionIsDoneAndTellsItsKeys() {
        open();
        type("pounds");
        const PaletteEntry* entry = find("Pounds (£)");
        QVERIFY(entry);
        QCOMPARE(entry->side, QKeySequence("Ctrl+1").toString(QKeySequence::NativeText));
        QCOMPARE(entry->where, "View ▸ Units");
        choose("Pounds (£)");
        QVERIFY(window().statusBar()->findChildren<QWidget*>().size() > 0);
        QVERIFY(static_cast<StatusLine*>(window().statusBar())->text().contains("£ ·"));
    }

    void pagesAndChaptersAreFound() {
        open();
        type("uncertainty");
        QVERIFY(find("Uncertainty"));
        QCOMPARE(find("Uncertainty")->where, "Page");
        choose("Uncertainty");
        QCOMPARE(window().pages().place().page, PageId::uncertainties);
    }

    void escapeLeavesAndTheKeyboardGoesBack() {
        QWidget* before = QApplication::focusWidget();
        open();
        QVERIFY(focus() != before);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void goingElsewhereLeavesIt() {
        open();
        QTest::mouseClick(navigator(), Qt::LeftButton);
        navigator()->setFocus();
        QVERIFY(!palette().isVisible());
    }

    void upAndDownPassOverHeadingsAndGoRound() {
        open();
        type("nursing");
        const PaletteModel& found = palette().found();
        QSet<int> chosenRows;
        for (int i = 0; i < found.rowCount(); ++i) {
            const int row = list().currentIndex().row();
            QVERIFY(found.kindAt(row) != PaletteModel::Kind::heading);
            chosenRows << row;
            QTest::keyClick(focus(), Qt::Key_Down);
        }
        int choices = 0;
        for (int row = 0; row < found.rowCount(); ++row)
            if (found.kindAt(row) != PaletteModel::Kind::heading) ++choices;
        QCOMPARE(static_cast<int>(chosenRows.size()), choices);
        QTest::keyClick(focus(), Qt::Key_Up);
        QVERIFY(found.kindAt(list().currentIndex().row()) != PaletteModel::Kind::heading);
    }

    void theOthersOfAGroupAreALineAway() {
        open();
        type("amount");
        const PaletteModel& found = palette().found();
        int more = -1;
        for (int row = 0; row < found.rowCount(); ++row)
            if (found.kindAt(row) == PaletteModel::Kind::more) more = row;
        if (more < 0) {
            type("n");
            for (int row = 0; row < found.rowCount(); ++row)
                if (found.kindAt(row) == PaletteModel::Kind::more) more = row;
        }
        QVERIFY(more >= 0);
        const int count = found.groupAt(more).count;
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(found.index(more, 0)).center());
        QVERIFY(palette().isVisible());
        QCOMPARE(found.groupAt(0).count, count);
        QVERIFY(found.groupAt(0).entries.size() > 5);
    }

    void whatWasGoneToComesFirstTheNextTime() {
        open();
        type("whole");
        type("overview");
        choose("Overview");
        open();
        type("");
        QCOMPARE(palette().found().groupAt(0).title, "Recent");
        QCOMPARE(palette().found().groupAt(0).entries.front().name, "Overview");
    }

    void nothingFoundSaysSo() {
        open();
        type("xyzzyx");
        QCOMPARE(palette().found().rowCount(), 0);
        QVERIFY(line().accessibleDescription().contains("xyzzyx"));
    }

    void aScenarioIsWorkedIn() {
        const Table& scenarios = window().document().economy()[TableId::scenarios];
        QVERIFY(scenarios.size() > 0);
        const QString name = toQt(scenarios.at(0, "name"));
        open();
        type(name);
        choose(name);
        QCOMPARE(window().document().scenario(), toQt(scenarios[0].front()));
    }

    void withoutADocumentActionsAreFound() {
        sample_ = std::make_unique<SampleWindow>();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        open();
        type("open");
        QVERIFY(find("Open…"));
        QVERIFY(!find("Overview"));
    }

private:
    MainWindow& window() const { return sample_->window(); }
    SearchPalette& palette() const { return *window().findChild<SearchPalette*>(); }
    QLineEdit& line() const { return *palette().findChild<QLineEdit*>(); }
    QListView& list() const { return *palette().findChild<QListView*>(); }
    QWidget* navigator() const { return window().findChild<QWidget*>("navigator"); }
    QWidget* focus() const { return QApplication::focusWidget(); }
    void open() const {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QCOMPARE(focus(), &line());
    }
    void type(const QString& text) const {
        line().selectAll();
        if (text.isEmpty()) return line().clear();
        QTest::keyClicks(&line(), text);
    }
    QString chosen() const { return list().currentIndex().data().toString(); }
    int rowOf(const QString& name) const {
        const PaletteModel& found = palette().found();
        for (int row = 0; row < found.rowCount(); ++row)
            if (found.kindAt(row) == PaletteModel::Kind::entry && found.entryAt(row).name == name) return row;
        return -1;
    }
    const PaletteEntry* find(const QString& name) const {
        const int row = rowOf(name);
        return row < 0 ? nullptr : &palette().found().entryAt(row);
    }
    void choose(const QString& name) const {
        const int row = rowOf(name);
        QVERIFY2(row >= 0, qPrintable(name));
        list().scrollTo(palette().found().index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(palette().found().index(row, 0)).center());
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestSearchPalette)
#include "test_search_palette.moc"
