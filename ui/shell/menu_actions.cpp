#include "shell/menu_actions.h"

#include "document/document.h"
#include "shell/language.h"
#include "theme/icons.h"

#include <QActionGroup>
#include <QMenuBar>

#include <utility>

namespace breakeven::ui {

namespace {

void check(const QActionGroup& group, const QVariant& data) {
    for (QAction* action : group.actions())
        if (action->data() == data) action->setChecked(true);
}

/// What a menu has of a step, its beginning and its end with the amounts; all of it is told in the status
/// bar.
constexpr qsizetype longestStep = 64, longestEnd = 32;

QString shortened(const QString& step) {
    if (step.size() <= longestStep) return step;
    return step.left(longestStep - longestEnd).trimmed() + QStringLiteral("…") +
           step.right(longestEnd).trimmed();
}

// "Undo: Set Nursing: wards, theatres and … to £55.8m (was £54.7m)"; without a step just what the action
// does.
void name(QAction& action, const QString& without, const QString& with, const QString& step) {
    QString shown = shortened(step);
    shown.replace('&', QStringLiteral("&&")); // a menu takes one for a shortcut
    action.setText(step.isEmpty() ? without : with.arg(shown));
    action.setStatusTip(step);
}

} // namespace

MenuActions::MenuActions(Document& document, QWidget* window)
    : QObject(window), units(new QActionGroup(this)), appearances(new QActionGroup(this)),
      languages(new QActionGroup(this)), pages(new QActionGroup(this)),
      samples(new QMenu(tr("New from samp&le"), window)), edit(new QMenu(tr("&Edit"), window)),
      panels(new QMenu(tr("&Panels"), window)), window_(window) {
    makeFileActions();
    undo = make({}, "undo", QKeySequence::Undo);
    redo = make({}, "redo");
    redo->setShortcuts({QKeySequence(tr("Ctrl+Y")), QKeySequence(tr("Ctrl+Shift+Z"))});
    explain = make(tr("E&xplain"), "explain", tr("Ctrl+E"));
    writeNote = make(tr("Write a &note…"), "notes", tr("Ctrl+Shift+N"));
    history = make(tr("Undo &history…"), "history", tr("Ctrl+Alt+Z"));
    history->setIconText(tr("Undo history"));
    searchEverything = make(tr("Search &everything…"), "find", tr("Ctrl+K"));
    replace = make(tr("Find and rep&lace…"), {}, tr("Ctrl+H"));
    goToPlace = make(tr("&Go to…"), "jump", tr("F5"));
    const auto nameSteps = [this, &document] {
        name(*undo, tr("&Undo"), tr("&Undo: %1"), document.undoText());
        name(*redo, tr("&Redo"), tr("&Redo: %1"), document.redoText());
        undo->setEnabled(document.history().toUndo());
        redo->setEnabled(document.history().toRedo());
    };
    connect(&document, &Document::journalChanged, this, nameSteps);
    nameSteps();
    makeScenarioActions();
    makeContractActions();
    makeViewActions();
    drawFutures = make(tr("Simulate &futures"), "uncertainties", tr("Ctrl+4"));
    drawFutures->setCheckable(true);
    drawFutures->setIconText(tr("Futures"));
    drawFutures->setToolTip(
        tr("Simulate thousands of possible futures within the ranges, and show the range of results"));
    futureSettings = make(tr("Num&ber of futures and seed…"), "settings");
    larger = make(tr("&Larger"), {});
    larger->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    smaller = make(tr("&Smaller"), {}, tr("Ctrl+-"));
    usualSize = make(tr("&Usual size"), {}, tr("Ctrl+0"));
    nextPane = make(tr("&Next pane"), {}, tr("F6"));
    previousPane = make(tr("Pre&vious pane"), {}, tr("Shift+F6"));
    makeHelpActions();
    nameActions();
}

// Pages ask for these by name (desk/empty_state.h).
void MenuActions::nameActions() {
    for (const auto& [action, name] :
         {std::pair(newContract, "newContract"), std::pair(newArrangement, "newArrangement"),
          std::pair(newScenario, "newScenario"), std::pair(backToBase, "backToBase"),
          std::pair(keepForecast, "keepForecast"), std::pair(versions, "versions")})
        action->setObjectName(QLatin1String(name));
}

QAction* MenuActions::make(const QString& text, const QString& iconName, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    if (!iconName.isEmpty()) action->setIcon(icon(iconName));
    action->setShortcut(key);
    return action;
}

void MenuActions::makeFileActions() {
    newDocument = make(tr("&New document…"), "new", QKeySequence::New);
    open = make(tr("&Open…"), "open", QKeySequence::Open);
    save = make(tr("&Save"), "save", QKeySequence::Save);
    saveAs = make(tr("Save &as…"), "save-as", tr("Ctrl+Shift+S"));
    versions = make(tr("&Versions…"), "journal");
    importTable = make(tr("Import a &table…"), "import", tr("Ctrl+Shift+I"));
    pasteTable = make(tr("Paste as a ta&ble…"), "import");
    importPackage = make(tr("&Import package…"), "import");
    exportPackage = make(tr("Data &package…"), "export");
    exportWorkbook = make(tr("Excel &workbook…"), "table");
    rollForward = make(tr("Roll &forward…"), "jump");
    rollReconciliation = make(tr("What rolling forward &changed…"), "compare");
    report = make(tr("&Board report…"), "report", tr("Ctrl+Shift+R"));
    preview = make(tr("&Print preview…"), "print", QKeySequence::Print);
    programme = make(tr("Pro&gramme…"), "compare");
    yourName = make(tr("Your na&me…"), "settings");
    quit = make(tr("&Quit"), "quit", tr("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);
    samples->setIcon(icon("sample"));
}

void MenuActions::makeScenarioActions() {
    newScenario = make(tr("&New scenario…"), "add", tr("Ctrl+Alt+N"));
    copyScenario = make(tr("&Copy scenario…"), "duplicate");
    renameScenario = make(tr("&Rename scenario…"), "rename");
    removeScenario = make(tr("&Delete scenario"), "delete");
    mergeScenario = make(tr("Mer&ge into…"), "compare");
    pickChanges = make(tr("Copy c&hanges…"), "copy");
    rebaseScenario = make(tr("Change p&arent…"), "reparent");
    backToBase = make(tr("Back &to base"), "reset", tr("Ctrl+B"));
    compare = make(tr("Co&mpare scenarios"), "compare", tr("Ctrl+Shift+B"));
    findValue = make(tr("&Find the value that…"), "find");
    keepForecast = make(tr("&Keep this forecast…"), "actuals");
    compare->setIconText(tr("Compare"));
}

void MenuActions::makeContractActions() {
    newArrangement = make(tr("&New arrangement…"), "arrangements");
    bringArrangement = make(tr("&Bring one from another economy…"), "import");
    newContract = make(tr("&New contract…"), "add");
    contractAssistant = make(tr("Contract &assistant…"), "contracts", tr("Ctrl+Shift+A"));
    removeContract = make(tr("&Delete contract"), "delete");
}

void MenuActions::makeViewActions() {
    const auto unit = [this](MoneyUnit value, const QString& text, const QString& name,
                             const QKeySequence& key) {
        QAction* action = make(text, {}, key);
        action->setCheckable(true);
        action->setIconText(name);
        action->setToolTip(tr("Show figures in %1").arg(name));
        action->setData(static_cast<int>(value));
        units->addAction(action);
    };
    unit(MoneyUnit::pounds, tr("&Pounds (£)"), tr("£"), tr("Ctrl+1"));
    unit(MoneyUnit::thousands, tr("&Thousands (£000)"), tr("£000"), tr("Ctrl+2"));
    unit(MoneyUnit::millions, tr("&Millions (£m)"), tr("£m"), tr("Ctrl+3"));
    connect(units, &QActionGroup::triggered, this,
            [this](const QAction* a) { Q_EMIT unitChosen(static_cast<MoneyUnit>(a->data().toInt())); });

    const auto choice = [this](QActionGroup* group, const QString& text, const QVariant& data) {
        QAction* action = make(text, {});
        action->setCheckable(true);
        action->setData(data);
        group->addAction(action);
    };
    choice(appearances, tr("As the &system"), static_cast<int>(Appearance::system));
    choice(appearances, tr("&Light"), static_cast<int>(Appearance::light));
    choice(appearances, tr("&Dark"), static_cast<int>(Appearance::dark));
    connect(appearances, &QActionGroup::triggered, this, [this](const QAction* a) {
        Q_EMIT appearanceChosen(static_cast<Appearance>(a->data().toInt()));
    });

    choice(languages, tr("As the &system"), QString());
    choice(languages, QStringLiteral("&English"), QStringLiteral("en"));
    choice(languages, QStringLiteral("&Cymraeg"), QStringLiteral("cy"));
    check(*languages, chosenLanguage());
    connect(languages, &QActionGroup::triggered, this,
            [this](const QAction* a) { Q_EMIT languageChosen(a->data().toString()); });

    int number = 0;
    for (const PageId page :
         {PageId::overview, PageId::organisations, PageId::activity, PageId::contracts, PageId::tariffs,
          PageId::populations, PageId::arrangements, PageId::scenarios, PageId::indices, PageId::horizon,
          PageId::notes, PageId::locks, PageId::actuals, PageId::uncertainties, PageId::measures}) {
        QAction* action = make(titleOf(page), iconOf(page));
        if (++number <= 9) action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        action->setData(static_cast<int>(page));
        action->setObjectName(QStringLiteral("page.") + QLatin1String(nameOf(page)));
        pages->addAction(action);
    }
    connect(pages, &QActionGroup::triggered, this,
            [this](const QAction* a) { Q_EMIT pageChosen(static_cast<PageId>(a->data().toInt())); });
}

void MenuActions::makeHelpActions() {
    guide = make(tr("&User guide"), "help", QKeySequence::HelpContents);
    rules = make(tr("&Modelling rules"), "information");
    shortcuts = make(tr("&Keyboard shortcuts"), "keyboard");
    shortcuts->setShortcuts({QKeySequence(tr("Ctrl+?")), QKeySequence(tr("Ctrl+F1"))});
    tour = make(tr("&Tour"), "jump");
    about = make(tr("&About Breakeven"), {});
    about->setIcon(applicationIcon());
    about->setMenuRole(QAction::AboutRole);
    aboutQt = make(tr("About &Qt"), {});
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QList<QAction*> MenuActions::ofDocument() const {
    return {
        explain,        writeNote,    history,           replace,           goToPlace,        save,
        saveAs,         importTable,  pasteTable,        importPackage,     exportPackage,    exportWorkbook,
        report,         preview,      newScenario,       copyScenario,      compare,          drawFutures,
        futureSettings, newContract,  contractAssistant, newArrangement,    bringArrangement, findValue,
        versions,       keepForecast, rollForward,       rollReconciliation};
}

void MenuActions::fillFile(QMenu& menu, QMenu* recent) {
    menu.addAction(newDocument);
    menu.addMenu(samples);
    menu.addAction(open);
    menu.addMenu(recent);
    menu.addSeparator();
    menu.addActions({save, saveAs});
    menu.addSeparator();
    menu.addAction(versions);
    menu.addSeparator();
    menu.addActions({importTable, importPackage});
    menu.addMenu(icon("export"), tr("&Export"))->addActions({exportPackage, exportWorkbook});
    menu.addActions({rollForward, rollReconciliation});
    menu.addSeparator();
    menu.addActions({report, preview});
    menu.addSeparator();
    menu.addActions({programme, yourName});
    menu.addSeparator();
    menu.addAction(quit);
}

void MenuActions::fillView(QMenu& menu) {
    QMenu* goTo = menu.addMenu(icon("jump"), tr("&Go to"));
    goTo->addActions(pages->actions());
    menu.addMenu(panels);
    menu.addActions({nextPane, previousPane});
    menu.addSeparator();
    menu.addActions({drawFutures, futureSettings});
    menu.addSeparator();
    menu.addMenu(icon("zoom-in"), tr("Te&xt size"))->addActions({larger, smaller, usualSize});
    menu.addMenu(icon("units"), tr("&Units"))->addActions(units->actions());
    menu.addMenu(icon("theme"), tr("&Appearance"))->addActions(appearances->actions());
    menu.addMenu(icon("language"), tr("&Language"))->addActions(languages->actions());
}

void MenuActions::fill(QMenuBar& bar, QMenu* recent) {
    fillFile(*bar.addMenu(tr("&File")), recent);
    bar.addMenu(edit);
    edit->addActions({undo, redo, history});
    edit->addSeparator();
    edit->addActions({searchEverything, goToPlace, replace});
    edit->addSeparator();
    edit->addActions({explain, writeNote, pasteTable});
    fillView(*bar.addMenu(tr("&View")));
    QMenu* scenario = bar.addMenu(tr("&Scenario"));
    scenario->setToolTipsVisible(true); // why something cannot be done to the base
    scenario->addActions({newScenario, copyScenario, renameScenario, removeScenario});
    scenario->addSeparator();
    scenario->addActions({mergeScenario, pickChanges, rebaseScenario});
    scenario->addSeparator();
    scenario->addActions({backToBase, compare});
    scenario->addSeparator();
    scenario->addActions({findValue, keepForecast});
    QMenu* arrangement = bar.addMenu(tr("&Arrangement"));
    arrangement->addActions({newArrangement, bringArrangement});
    QMenu* contract = bar.addMenu(tr("&Contract"));
    contract->addActions({newContract, contractAssistant});
    contract->addSeparator();
    contract->addAction(removeContract);
    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({guide, tour, rules, shortcuts});
    help->addSeparator();
    help->addActions({about, aboutQt});
}

void MenuActions::choose(MoneyUnit unit) { check(*units, static_cast<int>(unit)); }
void MenuActions::choose(Appearance appearance) { check(*appearances, static_cast<int>(appearance)); }

} // namespace breakeven::ui
