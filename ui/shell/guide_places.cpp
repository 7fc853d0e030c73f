#include "shell/guide_places.h"

#include "grid/grid_panel.h"
#include "grid/table_model.h"
#include "shell/page_stack.h"

#include <QMap>
#include <QRegularExpression>
#include <QVariant>

namespace breakeven::ui {

namespace {

const QMap<QString, QString>& anchorsOfClasses() {
    static const QMap<QString, QString> anchors{
        // The window and its panels.
        {"StartPage", "five-minutes"},
        {"Navigator", "pages"},
        {"OutlookPanel", "what-you-have-in-front-of-you"},
        {"ChecksPanel", "checks"},
        {"ExplainPanel", "where-does-this-number-come-from"},
        {"NotesPanel", "notes-and-the-journal"},
        {"JournalPanel", "notes-and-the-journal"},
        {"Callout", "five-minutes"},
        // Tabs of pages.
        {"FanPanel", "what-the-future-may-hold"},
        {"BridgePanel", "bridges"},
        {"OrganisationAgainstPlan", "what-really-happened"},
        {"EconomyAgainstPlan", "what-really-happened"},
        {"RatingsPanel", "when-the-money-runs-out"},
        {"FuturesComparison", "what-the-future-may-hold"},
        {"SensitivityPanel", "what-matters-most-and-what-would-it-take"},
        {"RangesPage", "ranges"},
        // Dialogs and windows.
        {"NewDocumentDialog", "a-new-document"},
        {"KeysDialog", "keys"},
        {"RenameDialog", "editing"},
        {"RefusalDialog", "editing"},
        {"RemovalDialog", "editing"},
        {"PasteSpecialDialog", "editing"},
        {"HeadedPasteDialog", "editing"},
        {"FillDialog", "editing"},
        {"NewReferenceDialog", "editing"},
        {"LockDialog", "locks"},
        {"UnlockDialog", "locks"},
        {"GoToDialog", "finding-things"},
        {"ReplaceDialog", "finding-things"},
        {"IntakeDialog", "bringing-tables-in"},
        {"NewContractDialog", "contracts"},
        {"ContractAssistantDialog", "contracts"},
        {"NationalChangesDialog", "tariffs"},
        {"TemplateDialog", "arrangements"},
        {"ReplicateDialog", "arrangements"},
        {"RangeDialog", "ranges"},
        {"RangePresetsDialog", "ranges"},
        {"GoalDialog", "what-matters-most-and-what-would-it-take"},
        {"MeasureDialog", "is-it-working"},
        {"RollDialog", "the-next-year"},
        {"ReconciliationWindow", "the-next-year"},
        {"ProgrammeWindow", "a-programme-of-many-places"},
        {"MergeDialog", "merging-scenarios-and-versions"},
        {"PickDialog", "merging-scenarios-and-versions"},
        {"RebaseDialog", "merging-scenarios-and-versions"},
        {"VersionsDialog", "merging-scenarios-and-versions"},
        {"ReportDialog", "the-board-report"},
        {"WorkbookDialog", "exchange-with-excel-and-other-systems"},
    };
    return anchors;
}

QString plainClass(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()).section("::", -1);
}

/// The table whose rows a grid shows.
std::optional<TableId> tableIn(const QWidget& widget) {
    auto* panel = qobject_cast<GridPanel*>(const_cast<QWidget*>(&widget));
    const auto* model = panel ? qobject_cast<TableModel*>(&panel->model()) : nullptr;
    return model ? std::optional(model->spec().id) : std::nullopt;
}

} // namespace

QString anchorOfHeading(const QString& heading) {
    static const QRegularExpression marks("[^\\p{L}\\p{N} -]");
    return heading.toLower().remove(marks).replace(' ', '-');
}

QString guideAnchor(PageId page) {
    switch (page) {
    case PageId::overview:
        return "overview";
    case PageId::organisation:
    case PageId::organisations:
        return "organisations";
    case PageId::activity:
    case PageId::populations:
        return "activity-and-populations";
    case PageId::contracts:
    case PageId::contract:
        return "contracts";
    case PageId::tariffs:
        return "tariffs";
    case PageId::arrangements:
        return "arrangements";
    case PageId::scenarios:
        return "scenarios";
    case PageId::indices:
    case PageId::horizon:
        return "assumptions";
    case PageId::notes:
        return "notes-and-the-journal";
    case PageId::locks:
        return "locks";
    case PageId::actuals:
        return "what-really-happened";
    case PageId::measures:
        return "is-it-working";
    case PageId::uncertainties:
        return "ranges";
    }
    return {};
}

QString guideAnchor(TableId table) {
    switch (table) {
    case TableId::economy:
    case TableId::indices:
        return "assumptions";
    case TableId::organisations:
    case TableId::budgets:
    case TableId::savings:
        return "organisations";
    case TableId::balances:
    case TableId::loans:
    case TableId::capital:
        return "when-the-money-runs-out";
    case TableId::services:
    case TableId::activity:
    case TableId::populations:
        return "activity-and-populations";
    case TableId::tariffs:
    case TableId::tariffChanges:
        return "tariffs";
    case TableId::contracts:
    case TableId::contractServices:
    case TableId::subcontracts:
    case TableId::riskShares:
        return "contracts";
    case TableId::arrangements:
    case TableId::effects:
        return "arrangements";
    case TableId::scenarios:
    case TableId::overrides:
        return "scenarios";
    case TableId::uncertainties:
        return "ranges";
    case TableId::actuals:
    case TableId::activityActuals:
    case TableId::forecasts:
        return "what-really-happened";
    case TableId::measures:
    case TableId::observations:
        return "is-it-working";
    case TableId::notes:
        return "notes-and-the-journal";
    case TableId::formulas:
        return "editing";
    case TableId::locks:
        return "locks";
    case TableId::versions:
        return "merging-scenarios-and-versions";
    }
    return {};
}

QString guideAnchor(const QString& className) { return anchorsOfClasses().value(className); }

QString guideAnchorAround(const QWidget* focused) {
    for (const QWidget* widget = focused; widget; widget = widget->parentWidget()) {
        if (const QString said = widget->property("guide").toString(); !said.isEmpty()) return said;
        if (const QString known = guideAnchor(plainClass(*widget)); !known.isEmpty()) return known;
        if (const auto table = tableIn(*widget)) return guideAnchor(*table);
        if (const auto* pages = qobject_cast<const PageStack*>(widget))
            return guideAnchor(pages->place().page);
    }
    return {};
}

} // namespace breakeven::ui
