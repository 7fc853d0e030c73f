#include "shell/tour_steps.h"

#include "charts/heat_map.h"
#include "desk/figure_table.h"
#include "desk/page.h"
#include "explain/explain_panel.h"
#include "grid/grid_view.h"
#include "pages/organisation_page.h"
#include "pages/organisation_results.h"
#include "shell/main_window.h"
#include "shell/menu_actions.h"
#include "shell/page_stack.h"
#include "shell/scenario_chooser.h"
#include "start/tour.h"

#include <QToolBar>

namespace breakeven::ui {

namespace {

struct TourSteps {
    Q_DECLARE_TR_FUNCTIONS(TourSteps)
};

// What the tour is about in the sample.
const QString sampleCode = QStringLiteral("cumbria");
const QString trust = QStringLiteral("RNL");
const QString nursing = QStringLiteral("budgets:RNL:nursing:amount");

QWidget* toolButton(MainWindow& window, QAction* action) {
    const auto* bar = window.findChild<QToolBar*>(QStringLiteral("tools"));
    return bar ? bar->widgetForAction(action) : nullptr;
}

/// The part of a kind on the page in front that is to be seen; null where there is none.
template<class Part>
Part* seenPart(MainWindow& window) {
    for (auto* part : window.pages().currentWidget()->findChildren<Part*>())
        if (part->isVisible()) return part;
    return nullptr;
}

TourStep findTheDeficit(MainWindow& window) {
    return {TourSteps::tr("Find the deficit"),
            TourSteps::tr(
                "Organisations down, years across: figures in brackets are deficits, and the deeper the "
                "deficit against income, the darker the cell. North Cumbria and Morecambe Bay are the ones "
                "to look at; a double-click on a name, or its entry at the left, opens its page."),
            [&window] { window.pages().goTo({PageId::overview}); },
            [&window] { return TourStep::Target{seenPart<HeatMap>(window)}; }};
}

TourStep changeANumber(MainWindow& window) {
    return {TourSteps::tr("Change a number"),
            TourSteps::tr(
                "This is North Cumbria's nursing budget. Type =£54,698,000*1.02 over it and press Enter: "
                "its surplus above, the outlook at the right and every chart follow at once."),
            [&window] { window.pages().reveal(nursing); },
            [&window]() -> TourStep::Target {
                auto* view = seenPart<GridView>(window);
                if (!view) return {};
                const QRect cell = view->visualRect(view->currentIndex());
                return {view->viewport(), cell.isValid() ? cell : QRect()};
            },
            [&window] {
                const QString done = window.document().undoText();
                return done.isEmpty() ? QString() : TourSteps::tr("Done: %1").arg(done);
            }};
}

TourStep undoIt(MainWindow& window) {
    return {TourSteps::tr("Undo it"),
            TourSteps::tr(
                "Everything can be undone, a paste or an import of a thousand rows as much as one number: "
                "press Ctrl+Z. Ctrl+Y does it again."),
            [&window] { window.pages().reveal(nursing); },
            [&window] { return TourStep::Target{toolButton(window, window.actions().undo)}; },
            [&window] {
                const QString undone = window.document().redoText();
                return undone.isEmpty() ? QString() : TourSteps::tr("Undone: %1").arg(undone);
            }};
}

TourStep workInAScenario(MainWindow& window) {
    return {TourSteps::tr("Work in a scenario"),
            TourSteps::tr("Choose another scenario here, such as the one in which Northumbria acquires North "
                          "Cumbria. What you type then is an override: the cell is marked and remembers the "
                          "base value, and the base stays as it was. Ctrl+B goes back to it."),
            [&window] {
                if (auto* chooser = window.findChild<ScenarioChooser*>()) chooser->setFocus();
            },
            [&window] { return TourStep::Target{window.findChild<ScenarioChooser*>()}; },
            [&window] {
                return window.document().inBase() ? QString() : TourSteps::tr("You are in a scenario now.");
            }};
}

TourStep explainAFigure(MainWindow& window) {
    return {
        TourSteps::tr("Explain a figure"),
        TourSteps::tr(
            "Go to any figure and press Enter or Ctrl+E, or double-click it: the panel below breaks it down "
            "to the cells that were typed. From each of those a double-click leads to where it is edited."),
        [&window] {
            window.pages().goTo({PageId::organisation, trust});
            if (auto* page = qobject_cast<OrganisationPage*>(window.pages().currentWidget()))
                page->results().setCurrentIndex(0);
            auto* table = seenPart<FigureTable>(window);
            if (!table || !table->model()) return;
            table->setFocus();
            if (!table->currentIndex().isValid())
                table->setCurrentIndex(table->model()->index(0, table->model()->columnCount() > 1 ? 1 : 0));
        },
        [&window] { return TourStep::Target{seenPart<FigureTable>(window)}; },
        [&window] {
            return window.explain().isVisible() ? TourSteps::tr("The panel is open below the page.")
                                                : QString();
        }};
}

TourStep writeTheReport(MainWindow& window) {
    return {TourSteps::tr("Write the report"),
            TourSteps::tr(
                "Ctrl+Shift+R writes the board report as a PDF: the position in a sentence, outlook, "
                "statements that add up as printed, arrangements, assumptions with their sources. That was "
                "the tour. F1 opens the guide where you are, Ctrl+? lists the keys."),
            [] {}, [&window] { return TourStep::Target{toolButton(window, window.actions().report)}; }};
}

} // namespace

void startTour(MainWindow& window, Tour& tour) {
    Document& document = window.document();
    const bool there = !window.pages().isAtStart() && document.path().isEmpty() &&
                       document.title() == sampleCode && !document.isModified();
    if (!there) window.files().newFromSample(sampleCode);
    if (document.title() != sampleCode || !document.path().isEmpty()) return; // what was open is to stay
    document.setScenario(QStringLiteral("base"));
    tour.start({findTheDeficit(window), changeANumber(window), undoIt(window), workInAScenario(window),
                explainAFigure(window), writeTheReport(window)});
}

} // namespace breakeven::ui
