#include "start/key_list.h"

#include "grid/grid_commands.h"
#include "grid/grid_view.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace breakeven::ui {

namespace {

struct KeyList {
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

QString plain(QString text) {
    return text.replace("&&", "\n").remove('&').replace('\n', '&').remove(QStringLiteral("…"));
}

QString keysText(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& one : action.shortcuts()) keys << one.toString(QKeySequence::NativeText);
    return keys.join(", ");
}

void collect(const QList<QAction*>& actions, const QString& menu, QList<KeyLine>& lines) {
    for (const QAction* action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), menu.isEmpty() ? plain(action->text()) : menu, lines);
        else if (!action->shortcut().isEmpty())
            lines << KeyLine{menu, plain(action->text()), keysText(*action)};
    }
}

QString keys(std::initializer_list<const char*> sequences) {
    QStringList texts;
    for (const char* one : sequences)
        texts << QKeySequence(QString::fromLatin1(one)).toString(QKeySequence::NativeText);
    return texts.join(", ");
}

/// What tables and other views understand without an action.
QList<KeyLine> ofViews() {
    const QString table = KeyList::tr("In a table");
    const QString figures = KeyList::tr("On a figure");
    const QString chart = KeyList::tr("In a chart");
    const QString everywhere = KeyList::tr("Everywhere");
    return {
        {table, KeyList::tr("Go to the next cell; with Shift, extend the selection"),
         keys({"Left", "Right", "Up", "Down"})},
        {table, KeyList::tr("To the first or last cell of the row; with Ctrl, of the table"),
         keys({"Home", "End"})},
        {table, KeyList::tr("One page up or down"), keys({"PgUp", "PgDown"})},
        {table, KeyList::tr("To the next cell across; with Shift back"), keys({"Tab", "Shift+Tab"})},
        {table, KeyList::tr("To the next cell down; with Shift up"), keys({"Return", "Shift+Return"})},
        {table, KeyList::tr("Edit the cell; or just start typing"), keys({"F2"})},
        {table, KeyList::tr("Clear the cell and edit it"), keys({"Backspace"})},
        {table, KeyList::tr("Select rows, columns or everything"),
         keys({"Shift+Space", "Ctrl+Space", "Ctrl+A"})},
        {table, KeyList::tr("Cancel what is being typed"), keys({"Esc"})},
        {table, KeyList::tr("Enter into all selected cells"), keys({"Ctrl+Return"})},
        {figures, KeyList::tr("Explain the figure"), keys({"Return", "Ctrl+E"})},
        {figures, KeyList::tr("Show that future, on a percentile"), keys({"Ctrl+Shift+F"})},
        {chart, KeyList::tr("To the year before or after; to the line above or below"),
         keys({"Left", "Right", "Up", "Down"})},
        {chart, KeyList::tr("Clear the selection"), keys({"Esc"})},
        {chart, KeyList::tr("Copy picture and figures"), keys({"Ctrl+C"})},
        {KeyList::tr("In Explain"), KeyList::tr("Back or forward through the explanations"),
         keys({"Alt+Left", "Alt+Right"})},
        {KeyList::tr("In a merge"), KeyList::tr("Keep ours or take theirs; with Shift, for every conflict"),
         keys({"Ctrl+Left", "Ctrl+Right"})},
        {KeyList::tr("In the tour"), KeyList::tr("Next or previous step"), keys({"Alt+N", "Alt+B"})},
        {everywhere, KeyList::tr("The context menu of what is selected"), keys({"Shift+F10"})},
        {everywhere, KeyList::tr("Close what is open: a dialog, a message, a list"), keys({"Esc"})},
    };
}

} // namespace

QList<KeyLine> keysOf(const QWidget& window) {
    QList<KeyLine> lines;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window))
        if (const auto* bar = qobject_cast<const QMenuBar*>(main->menuWidget()))
            collect(bar->actions(), {}, lines);
    GridView view; // one that nobody sees: its commands are those of every table
    GridCommands commands(view);
    for (const QAction* action : commands.actions()) {
        if (!action || action->shortcut().isEmpty()) continue;
        const KeyLine line{KeyList::tr("In a table"), plain(action->text()), keysText(*action)};
        lines.removeIf(
            [&](const KeyLine& other) { return other.does == line.does && other.keys == line.keys; });
        lines << line;
    }
    return lines + ofViews();
}

} // namespace breakeven::ui
