#include "shell/find_commands.h"

#include "document/message_text.h"
#include "find/go_to_dialog.h"
#include "find/replace_dialog.h"
#include "find/search_palette.h"
#include "grid/grid_panel.h"
#include "shell/guide_chapters.h"
#include "shell/guide_places.h"
#include "shell/help_windows.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>

namespace breakeven::ui {

namespace {

QString keysOf(const QAction& action) { return action.shortcut().toString(QKeySequence::NativeText); }

// "&Save as…" is "Save as…"; two ampersands are one.
QString plainName(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '&' && ++i >= text.size()) break;
        plain += text[i];
    }
    return plain;
}

void collect(const QList<QAction*>& actions, const QString& menu, const QString& group,
             std::vector<PaletteChoice>& choices) {
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible()) continue;
        const QString name = plainName(action->text());
        if (const QMenu* within = action->menu()) {
            collect(within->actions(), menu.isEmpty() ? name : menu + QStringLiteral(" ▸ ") + name, group,
                    choices);
            continue;
        }
        QPointer<QAction> chosen(action);
        choices.push_back({group, {name, {}, menu, keysOf(*action), {}, [chosen] {
                                       if (chosen) chosen->trigger();
                                   }}});
    }
}

} // namespace

FindCommands::FindCommands(Document& document, const Display& display, MenuActions& actions, PageStack& pages,
                           QMainWindow& window)
    : QObject(&window), document_(document), actions_(actions), pages_(pages), window_(window),
      recent_(document), palette_(new SearchPalette(document, display, recent_, window)) {
    palette_->offer([this] { return choices(); });
    connect(palette_, &SearchPalette::placeWanted, this, &FindCommands::lead);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (QWidget* widget = now; widget; widget = widget->parentWidget())
            if (auto* panel = qobject_cast<GridPanel*>(widget)) grid_ = panel;
    });
}

void FindCommands::forget() {
    recent_.clear();
    if (replace_) replace_->hide();
}

void FindCommands::searchEverything() { palette_->open(); }

void FindCommands::goTo() {
    auto* dialog = new GoToDialog(document_, recent_, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToDialog::placeWanted, this, &FindCommands::reveal);
    dialog->open();
}

void FindCommands::replace() {
    if (!replace_) {
        replace_ = new ReplaceDialog(document_, &window_);
        connect(replace_, &ReplaceDialog::placeWanted, this, &FindCommands::reveal);
        connect(replace_, &ReplaceDialog::cellsReplaced, this, &FindCommands::said);
    }
    replace_->open(gridInSight());
}

// The grid one was in last, or the first one sees.
GridPanel* FindCommands::gridInSight() const {
    if (grid_ && grid_->isVisible()) return grid_;
    for (GridPanel* panel : pages_.findChildren<GridPanel*>())
        if (panel->isVisible()) return panel;
    return nullptr;
}

void FindCommands::reveal(const Address& place) { Q_EMIT cellWanted(toQt(toText(place))); }

void FindCommands::lead(FoundKind kind, const Address& place) {
    recent_.add(place);
    const QString code = place.keys.empty() ? QString() : toQt(place.keys.front());
    switch (kind) {
    case FoundKind::organisation:
        return pages_.goTo({PageId::organisation, code});
    case FoundKind::contract:
        return pages_.goTo({PageId::contract, code});
    case FoundKind::arrangement:
        return pages_.showArrangement(code);
    case FoundKind::scenario:
        return document_.setScenario(code);
    case FoundKind::note: {
        const Table& notes = document_.effective()[TableId::notes];
        if (const auto row = notes.find(place.keys)) Q_EMIT cellWanted(toQt(notes.at(*row, "cell")));
        return;
    }
    case FoundKind::line:
    case FoundKind::cell:
        return reveal(place);
    }
}

std::vector<PaletteChoice> FindCommands::choices() const {
    std::vector<PaletteChoice> all;
    if (!pages_.isAtStart()) addPages(all);
    addActions(all);
    addChapters(all);
    return all;
}

void FindCommands::addPages(std::vector<PaletteChoice>& choices) const {
    for (QAction* action : actions_.pages->actions()) {
        const auto page = static_cast<PageId>(action->data().toInt());
        choices.push_back(
            {tr("Pages"), {titleOf(page), {}, tr("Page"), keysOf(*action), iconOf(page), [this, page] {
                               pages_.goTo({page});
                           }}});
    }
}

void FindCommands::addActions(std::vector<PaletteChoice>& choices) const {
    std::vector<PaletteChoice> all;
    collect(window_.menuBar()->actions(), {}, tr("Actions"), all);
    std::erase_if(all, [this](const PaletteChoice& choice) {
        const auto pages = actions_.pages->actions();
        return std::any_of(pages.begin(), pages.end(), [&](const QAction* page) {
            return plainName(page->text()) == choice.entry.name && keysOf(*page) == choice.entry.side;
        });
    });
    choices.insert(choices.end(), std::make_move_iterator(all.begin()), std::make_move_iterator(all.end()));
}

void FindCommands::addChapters(std::vector<PaletteChoice>& choices) const {
    for (const QString& chapter : chaptersOf(QStringLiteral("user-guide.md")))
        choices.push_back(
            {tr("Help"), {chapter, {}, tr("User guide"), {}, QStringLiteral("help"), [this, chapter] {
                              showGuide("user-guide.md", tr("User guide"), &window_,
                                        {.anchor = anchorOfHeading(chapter)});
                          }}});
}

} // namespace breakeven::ui
