#pragma once

#include "report/board_report.h"
#include "report/flow.h"
#include "report/reported_actuals.h"

namespace breakeven::ui::report {

/// What the sections are written from.
struct Contents {
    const Economy& document;                       ///< without any scenario applied
    const std::vector<ScenarioFigures>& scenarios; ///< the first is reported in full
    const ReportOptions& options;
    std::shared_ptr<const ReportedActuals> actuals = {}; ///< null where nothing was seen of a year

    /// False once the person has stopped it: what is laid out then is thrown away.
    bool goesOn() const { return !options.goOn || options.goOn(); }

    const ScenarioFigures& main() const { return scenarios.front(); }
    /// What draws say of the first scenario; null where nothing is uncertain.
    const Simulation* futures() const { return options.risks ? options.risks->futures.get() : nullptr; }
    MoneyUnit unit() const { return options.unit; }
    bool hasSeveralOrganisations() const { return main().organisations.size() > 1; }
};

/// The position in a sentence, four key figures, one chart, what the board is asked to note: one page.
void addSummary(Flow& flow, const Contents& contents);

/// How the year under way stands against the plan: those that report side by side, then line by line.
void addAgainstPlan(Flow& flow, const Contents& contents);

/// The same in a sentence; blank where nothing was seen.
QString againstPlanSentence(const Contents& contents);

/// The economy as a whole: organisations by year, consolidated statement, what drives the change.
void addEconomyOutlook(Flow& flow, const Contents& contents);

/// A page for each organisation: sentences, chart, statement.
void addOrganisations(Flow& flow, const Contents& contents);

/// Support, and for each organisation with a balance sheet its cash, balance sheet, loans and capital.
void addCash(Flow& flow, const Contents& contents);

/// Ratings and duties of the trusts, and who comes under the failure regime.
void addRatings(Flow& flow, const Contents& contents);

/// What is uncertain and why, and what may come of it: the fan, chances by year and by organisation.
void addRisks(Flow& flow, const Contents& contents);

/// From underlying to reported results, each non-recurrent item named.
void addUnderlying(Flow& flow, const Contents& contents);

/// The economy's result from the base year to the last, cause by cause.
void addBridge(Flow& flow, const Contents& contents);

/// Each arrangement that is on: what it is, its effect by organisation, one-off cost, payback, evidence.
void addArrangements(Flow& flow, const Contents& contents);

/// Is it working? Each measure's chart and benefit with their words; nothing where nothing was seen.
void addMeasures(Flow& flow, const Contents& contents);

/// Scenarios side by side, and what each changes.
void addScenarios(Flow& flow, const Contents& contents);

/// Indices, tariffs, savings plans, notes with their sources.
void addAssumptions(Flow& flow, const Contents& contents);

/// Conservation and warnings.
void addChecks(Flow& flow, const Contents& contents);

/// How the figures are made and to be read.
void addAppendix(Flow& flow, const Contents& contents);

/// The cover, with the list of contents below or on pages of its own. `entries` count pages from the first
/// after these.
std::vector<Sheet> coverSheets(const Contents& contents, const std::vector<ContentsEntry>& entries);

/// "Acute trust, RNL".
QString describe(const ScenarioFigures& figures, OrganisationIndex org);

/// What an address is about: "Budgets, Nursing (RNL), Amount"; without keys where it means many rows.
QString cellTitle(const Economy& economy, const std::string& address);

/// A scenario as it is printed: its name, "Base" for base.
QString scenarioName(const ScenarioFigures& figures);

} // namespace breakeven::ui::report
