#include "answers.h"
#include "document/message_text.h"
#include "explain/explain_panel.h"
#include "grid/grid_panel.h"
#include "pages/organisation_page.h"
#include "shell/journal_panel.h"
#include "shell/menu_actions.h"
#include "shell/notes_panel.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace breakeven;
using namespace breakeven::ui;

/// A note is written on the cell one is in, by one key; and a cell's history is shown from its grid.
class TestNotesInWindow : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        QSettings().setValue("author", "A Jones");
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().pages().goTo({PageId::indices});
        QTest::qWait(0);
    }
    void cleanup() { sample_.reset(); }

    void oneKeyWritesANoteOnTheCellOneIsIn() {
        GridView* grid = anyGrid();
        QVERIFY(grid);
        grid->setFocus();
        grid->setCurrentIndex(grid->order().index(0, grid->gridModel()->leadingColumns()));
        const auto cell = grid->gridModel()->addressAt(grid->toSource(grid->currentIndex()));
        QVERIFY(cell);
        QTest::keyClick(grid, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* panel = window().findChild<NotesPanel*>();
        QVERIFY(panel->isVisible());
        auto* text = panel->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(text->hasFocus());
        const std::size_t before = notes().size();
        QTest::keyClicks(text, "From the settlement");
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(notes().size(), before + 1);
        QCOMPARE(notes().at(before, "cell"), toText(*cell));
        QCOMPARE(notes().at(before, "text"), "From the settlement");
        QCOMPARE(notes().at(before, "author"), "A Jones");
    }

    /// Who comes back to a page is in the cell they were in, and so are the notes.
    void theNotesFollowWhoComesBack() {
        GridView* grid = anyGrid();
        grid->setFocus();
        const QModelIndex at = grid->order().index(2, grid->gridModel()->leadingColumns());
        grid->setCurrentIndex(at);
        const QString cell = toQt(toText(*grid->gridModel()->addressAt(grid->toSource(at))));
        auto* panel = window().findChild<NotesPanel*>();
        QTest::keyClick(grid, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* text = panel->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(text->hasFocus() && text->isEnabled());
        window().pages().goTo({PageId::horizon});
        window().pages().goTo({PageId::indices});
        grid->setFocus();
        QVERIFY(text->isEnabled());
        // The cell has notes of the sample, of which the first is chosen: this asks for a new one.
        QTest::keyClick(grid, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, "Seen again");
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(toQt(notes().at(notes().size() - 1, "cell")), cell);
        // Going to the cell one is in is no going elsewhere.
        QVERIFY(window().pages().reveal(cell));
        grid->setFocus();
        QVERIFY(text->isEnabled());
    }

    void aCellTellsItsHistory() {
        GridView* grid = anyGrid();
        const QModelIndex at = grid->order().index(0, grid->gridModel()->leadingColumns());
        grid->setFocus();
        grid->setCurrentIndex(at);
        const QModelIndex source = grid->toSource(at);
        QVERIFY(grid->gridModel()->enter({{source.row(), source.column(), "7.5%"}}).empty());
        grid->setCurrentIndex(at);
        static_cast<GridPanel*>(grid->parentWidget())->commands().askHistory();
        auto* panel = window().findChild<JournalPanel*>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->view().model()->rowCount(), 1);
    }

    void newScenariosHaveAnotherKey() {
        QCOMPARE(window().actions().newScenario->shortcut(), QKeySequence("Ctrl+Alt+N"));
        QCOMPARE(window().actions().writeNote->shortcut(), QKeySequence("Ctrl+Shift+N"));
    }

private:
    MainWindow& window() const { return sample_->window(); }
    const Table& notes() const { return window().document().economy()[TableId::notes]; }
    GridView* anyGrid() const {
        for (GridView* grid : window().pages().findChildren<GridView*>())
            if (grid->isVisible()) return grid;
        return nullptr;
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestNotesInWindow)
#include "test_notes_in_window.moc"
