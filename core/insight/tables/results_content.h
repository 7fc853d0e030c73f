#pragma once

#include "economy/table/wording.h"
#include "exchange/sheet_names.h"
#include "insight/decision/attribution.h"
#include "insight/decision/bridge.h"
#include "insight/decision/business_case.h"
#include "insight/position/both_sides.h"
#include "insight/scenario/scenario_figures.h"
#include "insight/tables/sheet_builder.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// What the sheets say of one scenario.
struct ScenarioResults {
    ScenarioFigures figures; ///< without postings
    std::string title;       ///< its name, that of base in the reader's language
    std::vector<BothSides> bothSides;
    ScenarioBridge bridge;             ///< to the last year
    std::vector<BusinessCase> cases;   ///< of the enabled arrangements, without what stands behind them
    std::optional<Attribution> shares; ///< where several arrangements are in force

    const ExactProjection& projection() const { return figures.projection; }
    const Statements<Money>& statements() const { return figures.projection.statements; }
};

/// What the sheets of a results workbook are made from, and what they share.
struct ResultsContent {
    const Wording& say;
    std::vector<ScenarioResults> scenarios; ///< the first is the one others are compared with
    std::vector<FinancialYear> years;       ///< of all of them
    SheetNames names = {};

    /// A sheet and what it holds, for the contents.
    struct Entry {
        std::string sheet, holds;
    };
    std::vector<Entry> contents = {};
    std::vector<WorkbookSheet> sheets = {};

    const ScenarioResults& first() const { return scenarios.front(); }
    std::size_t organisations() const { return first().projection().organisations.size(); }

    /// Whether each organisation has a sheet of its own; of more than this they stand on one.
    static constexpr std::size_t mostSheetsOfOrganisations = 40;
    bool hasSheetsOfOrganisations() const { return organisations() <= mostSheetsOfOrganisations; }

    /// A name for a sheet about one scenario: with its code where there are several.
    std::string sheetOf(const ScenarioResults& scenario, const std::string& name);

    /// "Acquisition · 2014/15 to 2020/21 · £"
    std::string caption(const ScenarioResults& scenario, const std::string& unit) const;

    /// Cells for `years`: those of a scenario's years at their places, the others blank.
    template<class Of>
    std::vector<ResultCell> byYear(const ScenarioResults& scenario, Of of) const {
        std::vector<ResultCell> cells(years.size());
        const auto& own = scenario.projection().years;
        for (std::size_t year = 0; year < own.size(); ++year)
            cells[static_cast<std::size_t>(own[year] - years.front())] = of(year);
        return cells;
    }

    /// Adds a sheet that is finished.
    void add(SheetBuilder&& sheet, std::string holds);
};

/// The organisation's code; "economy" for the whole.
std::string codeIn(const ScenarioResults& scenario, OrganisationIndex org);

/// "North Cumbria University Hospitals NHS Trust (RNL)".
std::string titleIn(const ScenarioResults& scenario, OrganisationIndex org);

// The sheets, in their order.
void addSummarySheet(ResultsContent& content);
void addStatementSheets(ResultsContent& content);
void addComparisonSheets(ResultsContent& content);
void addBridgeSheets(ResultsContent& content);
void addRatingSheets(ResultsContent& content);
void addArrangementSheet(ResultsContent& content);
void addAssumptionSheets(ResultsContent& content);
void addCheckSheet(ResultsContent& content);

/// The first sheet, which leads to the others.
WorkbookSheet contentsSheet(ResultsContent& content, std::string name);

} // namespace breakeven
