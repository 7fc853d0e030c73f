#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "economy/reading/document_search.h"
#include "find/recent_places.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QMainWindow;
class QMenu;

namespace breakeven::ui {

class GridPanel;
class GoToDialog;
class MenuActions;
class PageStack;
class ReplaceDialog;
class SearchPalette;
struct PaletteChoice;

/// Finds things for the window: everything, a place by its address, what is to be replaced.
class FindCommands : public QObject {
    Q_OBJECT

public:
    FindCommands(Document& document, const Display& display, MenuActions& actions, PageStack& pages,
                 QMainWindow& window);

    void searchEverything();
    void goTo();
    void replace();
    /// Another document: places gone to in the one before are forgotten.
    void forget();

    SearchPalette& palette() { return *palette_; }

Q_SIGNALS:
    void cellWanted(const QString& address);
    void said(const QString& sentence);

private:
    void lead(FoundKind kind, const Address& place);
    void reveal(const Address& place);
    std::vector<PaletteChoice> choices() const;
    void addPages(std::vector<PaletteChoice>& choices) const;
    void addActions(std::vector<PaletteChoice>& choices) const;
    void addChapters(std::vector<PaletteChoice>& choices) const;
    GridPanel* gridInSight() const;

    Document& document_;
    MenuActions& actions_;
    PageStack& pages_;
    QMainWindow& window_;
    RecentPlaces recent_;
    SearchPalette* palette_;
    ReplaceDialog* replace_ = nullptr;
    QPointer<GridPanel> grid_; ///< the one the keyboard was in last
};

} // namespace breakeven::ui
