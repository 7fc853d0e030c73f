#pragma once

#include "desk/display.h"
#include "shell/place.h"
#include "theme/theme.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace breakeven::ui {

class Document;

/// Every action of the window with its text, icon and shortcut, and the menus they stand in. What they do is
/// connected by the window.
class MenuActions : public QObject {
    Q_OBJECT

public:
    MenuActions(Document& document, QWidget* window);

    QAction* newDocument;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* versions;
    QAction* importTable;
    QAction* pasteTable;
    QAction* importPackage;
    QAction* exportPackage;
    QAction* exportWorkbook;
    QAction* rollForward;
    QAction* rollReconciliation;
    QAction* report;
    QAction* preview;
    QAction* programme;
    QAction* yourName;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* history; ///< what can be undone, as a list
    QAction* searchEverything;
    QAction* replace;
    QAction* goToPlace;
    QAction* explain;
    QAction* writeNote;
    QAction* newScenario;
    QAction* copyScenario;
    QAction* renameScenario;
    QAction* removeScenario;
    QAction* mergeScenario;
    QAction* pickChanges;
    QAction* rebaseScenario;
    QAction* backToBase;
    QAction* compare;
    QAction* findValue;
    QAction* keepForecast;
    QAction* newArrangement;
    QAction* bringArrangement;
    QAction* newContract;
    QAction* contractAssistant;
    QAction* removeContract; ///< the one whose page is open
    QAction* drawFutures;    ///< checked while they are drawn
    QAction* futureSettings;
    QAction* larger; ///< type, and the rows that hold it
    QAction* smaller;
    QAction* usualSize;
    QAction* nextPane;
    QAction* previousPane;
    QAction* guide;
    QAction* rules;
    QAction* shortcuts;
    QAction* tour;
    QAction* about;
    QAction* aboutQt;
    QActionGroup* units;       ///< data: int of MoneyUnit
    QActionGroup* appearances; ///< data: int of Appearance
    QActionGroup* languages;   ///< data: code
    QActionGroup* pages;       ///< data: int of PageId

    /// Menus that others fill.
    QMenu* samples;
    QMenu* edit;
    QMenu* panels;

    /// Fills a menu bar. `recent` is the menu of recent files.
    void fill(QMenuBar& bar, QMenu* recent);

    /// Those that need a document to act on.
    QList<QAction*> ofDocument() const;

    void choose(MoneyUnit unit);
    void choose(Appearance appearance);

Q_SIGNALS:
    void unitChosen(breakeven::MoneyUnit unit);
    void appearanceChosen(breakeven::ui::Appearance appearance);
    void languageChosen(const QString& code);
    void pageChosen(breakeven::ui::PageId page);

private:
    QAction* make(const QString& text, const QString& iconName, const QKeySequence& key = {});
    void makeFileActions();
    void makeScenarioActions();
    void makeContractActions();
    void makeViewActions();
    void makeHelpActions();
    void nameActions();
    void fillFile(QMenu& menu, QMenu* recent);
    void fillView(QMenu& menu);

    QWidget* window_;
};

} // namespace breakeven::ui
