#pragma once

#include "grid/drafts.h"
#include "grid/grid_panel.h"
#include "shell/menu_actions.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "support/draw.h"
#include "ui/sample_window.h"

#include <QAction>
#include <QDialog>
#include <QTabWidget>

namespace breakeven::ui {

/// Does to the window, again and again, what somebody could do who does not look: each thing drawn by a seed
/// and written down before it is done.
class Monkey {
public:
    Monkey(MainWindow& window, std::uint64_t seed) : window_(window), draw_(seed) {}

    /// Does one thing and returns what.
    template<class Note>
    void act(Note&& note) {
        closeDialogs();
        const auto choice = draw_.between(0, 99);
        if (choice < 4) return goSomewhere(note);
        if (choice < 7) return switchScenario(note);
        if (choice < 15) return undoOrRedo(note);
        if (choice < 16) return save(note);
        GridPanel* panel = somePanel();
        if (!panel) return goSomewhere(note);
        if (choice < 32) return click(*panel, note);
        if (choice < 48) return press(*panel, note);
        if (choice < 70) return type(*panel, note);
        if (choice < 78) return paste(*panel, note);
        if (choice < 92) return command(*panel, note);
        return arrange(*panel, note);
    }

    void closeDialogs() {
        while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
        for (auto* dialog : window_.findChildren<QDialog*>()) delete dialog;
    }

    /// Takes back what is being typed.
    void dropEntry() {
        for (auto* panel : window_.findChildren<GridPanel*>())
            if (auto* editor = editorOf(panel->view())) QTest::keyClick(editor, Qt::Key_Escape);
    }

private:
    template<class T>
    const T& oneOf(std::initializer_list<T> choices) {
        return draw_.oneOf(std::span<const T>(choices.begin(), choices.size()));
    }
    int upTo(int most) { return static_cast<int>(draw_.between(0, std::max(0, most))); }

    GridPanel* somePanel() {
        QList<GridPanel*> shown;
        for (auto* panel : window_.pages().currentWidget()->findChildren<GridPanel*>())
            if (panel->isVisible()) shown << panel;
        return shown.isEmpty() ? nullptr : shown[upTo(static_cast<int>(shown.size()) - 1)];
    }
    static QLineEdit* editorOf(GridView& view) {
        if (!view.entry().isEditing()) return nullptr;
        for (auto* line : view.viewport()->findChildren<QLineEdit*>())
            if (!line->isHidden()) return line;
        return nullptr;
    }
    static QWidget& keyboard(GridView& view) {
        QLineEdit* editor = editorOf(view);
        return editor ? *editor : static_cast<QWidget&>(view);
    }
    Qt::KeyboardModifiers someKeys() {
        const int keys = upTo(5);
        return keys == 0   ? Qt::KeyboardModifiers(Qt::ControlModifier)
               : keys == 1 ? Qt::KeyboardModifiers(Qt::ShiftModifier)
               : keys == 2 ? Qt::ControlModifier | Qt::ShiftModifier
                           : Qt::KeyboardModifiers();
    }
    QString someText() {
        return oneOf<QString>({"1",
                               "250",
                               "-40",
                               "=250*12",
                               "12.5%",
                               "1/3",
                               "x",
                               "yes",
                               "no",
                               "pay",
                               "drugs",
                               "nursing",
                               "prices",
                               "RNL",
                               "01H",
                               "NEL",
                               "EL",
                               "PbR",
                               "2015/16",
                               "2016/17",
                               "block",
                               "a name",
                               "new_code",
                               "Größe",
                               "",
                               " ",
                               "1e9",
                               "(1,234)",
                               "£5",
                               "merger",
                               "budgets:RNL:nursing:amount",
                               "multiply",
                               "set"});
    }

    template<class Note>
    void goSomewhere(Note& note) {
        const auto places = window_.navigator().places();
        const Place place = places[static_cast<std::size_t>(upTo(static_cast<int>(places.size()) - 1))];
        note(QStringLiteral("go to %1 %2").arg(int(place.page)).arg(place.subject));
        window_.pages().goTo(place);
        for (auto* tabs : window_.pages().currentWidget()->findChildren<QTabWidget*>())
            tabs->setCurrentIndex(upTo(tabs->count() - 1));
    }
    template<class Note>
    void switchScenario(Note& note) {
        const QString scenario = oneOf<QString>({"base", "merger", "merger2"});
        note("scenario " + scenario);
        if (finishEntry(window_)) window_.document().setScenario(scenario);
    }
    template<class Note>
    void undoOrRedo(Note& note) {
        const bool undo = upTo(2) > 0;
        note(undo ? QStringLiteral("undo") : QStringLiteral("redo"));
        (undo ? window_.actions().undo : window_.actions().redo)->trigger();
    }
    template<class Note>
    void save(Note& note) {
        note(QStringLiteral("save"));
        window_.actions().save->trigger();
    }
    template<class Note>
    void click(GridPanel& panel, Note& note) {
        GridView& view = panel.view();
        const bool header = upTo(6) == 0;
        const auto keys = someKeys();
        QWidget* where = header ? view.verticalHeader()->viewport() : view.viewport();
        const QPoint at(upTo(where->width() - 1), upTo(where->height() - 1));
        note(QStringLiteral("click %1 %2,%3 keys %4")
                 .arg(header ? "header" : "cells")
                 .arg(at.x())
                 .arg(at.y())
                 .arg(int(keys)));
        if (upTo(12) == 0)
            QTest::mouseDClick(where, Qt::LeftButton, keys, at);
        else
            QTest::mouseClick(where, Qt::LeftButton, keys, at);
    }
    template<class Note>
    void press(GridPanel& panel, Note& note) {
        const auto key = oneOf<Qt::Key>({Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home,
                                         Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab,
                                         Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape, Qt::Key_F2,
                                         Qt::Key_Space, Qt::Key_F6, Qt::Key_Delete, Qt::Key_Backspace});
        const auto keys = someKeys();
        note(QStringLiteral("key %1 keys %2").arg(int(key), 0, 16).arg(int(keys)));
        QTest::keyClick(&keyboard(panel.view()), key, keys);
    }
    template<class Note>
    void type(GridPanel& panel, Note& note) {
        const QString text = someText();
        const auto end = oneOf<Qt::Key>(
            {Qt::Key_Return, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_unknown, Qt::Key_Down});
        note(QStringLiteral("type '%1' end %2").arg(text).arg(int(end), 0, 16));
        for (const QChar letter : text) {
            QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(&keyboard(panel.view()), &typed);
        }
        if (end != Qt::Key_unknown)
            QTest::keyClick(&keyboard(panel.view()), end,
                            end == Qt::Key_Return && upTo(5) == 0 ? Qt::ControlModifier : Qt::NoModifier);
    }
    template<class Note>
    void paste(GridPanel& panel, Note& note) {
        CellBlock block;
        const int wide = 1 + upTo(3);
        for (int row = 0, high = 1 + upTo(3); row < high; ++row) {
            QStringList cells;
            for (int column = 0; column < wide; ++column) cells << someText();
            block.push_back(cells);
        }
        note("paste " + clipboardFromBlock(block).replace('\n', '|').replace('\t', ';'));
        if (panel.view().finishEditing()) panel.commands().pasteBlock(block);
    }
    template<class Note>
    void command(GridPanel& panel, Note& note) {
        QList<QAction*> actions;
        for (QAction* action : panel.commands().actions())
            if (action && !action->shortcut().matches(QKeySequence::Find)) actions << action;
        QAction* action = actions[upTo(static_cast<int>(actions.size()) - 1)];
        note("command " + action->text());
        action->trigger();
    }
    template<class Note>
    void arrange(GridPanel& panel, Note& note) {
        GridProxy& grid = panel.view().order();
        const int column = upTo(grid.columnCount()) - 1;
        const int what = upTo(3);
        note(QStringLiteral("arrange %1 by %2").arg(what).arg(column));
        if (!panel.view().finishEditing()) return;
        if (what == 0) grid.sort(column, upTo(1) ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (what == 1 && column >= 0) grid.setFilter(column, {someText(), {}});
        if (what == 2) grid.clearFilters();
        if (what == 3) grid.sort(-1);
    }

    MainWindow& window_;
    test::Draw draw_;
};

} // namespace breakeven::ui
