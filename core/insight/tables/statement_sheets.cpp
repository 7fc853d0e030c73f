#include "insight/statement/balance_sheet.h"
#include "insight/statement/row_titles.h"
#include "insight/tables/results_content.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The organisations of a scenario in table order, the economy first.
std::vector<OrganisationIndex> economyFirst(const ScenarioResults& scenario) {
    std::vector<OrganisationIndex> all{scenario.statements().economy()};
    for (std::size_t org = 0; org < scenario.statements().organisations(); ++org)
        all.push_back(OrganisationIndex::at(org));
    return all;
}

CellRole roleOf(const StatementRow& row) {
    switch (row.rank) {
    case RowRank::line:
        return CellRole::plain;
    case RowRank::subtotal:
        return CellRole::subtotal;
    case RowRank::result:
        return row.line == StatementLine::surplus ? CellRole::total : CellRole::subtotal;
    case RowRank::memorandum:
        return CellRole::memorandum;
    }
    return CellRole::plain;
}

// One part of what an organisation's statement says, with what heads it.
struct Part {
    std::string title;
    PrintedStatement rows;
};

std::vector<Part> partsOf(const ResultsContent& content, const ScenarioResults& scenario,
                          OrganisationIndex org) {
    const Statements<Money>& statements = scenario.statements();
    std::vector<Part> parts{
        {content.say(MESSAGE("Income and expenditure")), printedStatement(statements, org)}};
    if (!keepsBalances(statements, org)) return parts;
    // Of the economy, some keep no balances: its cash does not follow from its result.
    if (org != statements.economy()) {
        const auto minimum = minimumCash(scenario.figures.economy, scenario.projection(), org);
        parts.push_back({content.say(MESSAGE("Cash")), cashFlow(statements, org, minimum)});
    }
    parts.push_back(
        {content.say(MESSAGE("Balance sheet at the close of the year")), balanceSheet(statements, org)});
    return parts;
}

std::vector<ResultCell> amountsOf(const ResultsContent& content, const ScenarioResults& scenario,
                                  const PrintedStatement& statement, const StatementRow& row) {
    std::vector<ResultCell> cells(content.years.size());
    for (std::size_t i = 0; i < statement.years.size(); ++i)
        cells[static_cast<std::size_t>(scenario.projection().years[statement.years[i]] -
                                       content.years.front())] = row.amounts[i];
    return cells;
}

void addRows(SheetBuilder& sheet, const ResultsContent& content, const ScenarioResults& scenario,
             OrganisationIndex org, const std::vector<std::string>& before) {
    const std::vector<Part> parts = partsOf(content, scenario, org);
    for (const Part& part : parts) {
        if (part.rows.rows.empty()) continue;
        if (before.empty()) {
            if (&part != &parts.front()) sheet.addBlank();
            if (parts.size() > 2 && &part == &parts.back())
                sheet.sheet().pageBreaks.push_back(sheet.nextRow());
            sheet.addRow({part.title}, {}, CellRole::section);
        }
        for (const StatementRow& row : part.rows.rows) {
            std::vector<std::string> texts = before;
            texts.push_back(rowTitle(row, content.say));
            WorkbookRow& added =
                sheet.addRow(std::move(texts), amountsOf(content, scenario, part.rows, row), roleOf(row));
            if (row.rank == RowRank::line) added.cells[before.size()].indent = 1;
        }
    }
}

// A sheet an organisation, its scenarios one below the other.
void addSheetOf(ResultsContent& content, OrganisationIndex org) {
    const ScenarioResults& first = content.first();
    const bool isEconomy = org == first.statements().economy();
    const std::string title = titleIn(first, org);
    const std::string name = isEconomy ? content.say(MESSAGE("Economy")) : codeIn(first, org);
    SheetBuilder sheet(SheetKind::result, content.names.give(name), title,
                       isEconomy ? content.say(MESSAGE("Consolidated statement · £, to the penny"))
                                 : content.say(MESSAGE("Statement · £, to the penny")));
    sheet.addHeadings({content.say(MESSAGE("Line"))}, cellsOf(content.years));
    for (const ScenarioResults& scenario : content.scenarios) {
        if (content.scenarios.size() > 1) {
            if (&scenario != &first) {
                sheet.addBlank();
                sheet.sheet().pageBreaks.push_back(sheet.nextRow());
            }
            sheet.addGroup(scenario.title);
        }
        addRows(sheet, content, scenario, org, {});
    }
    content.add(std::move(sheet), title);
}

// All organisations on one sheet a scenario, to be filtered.
void addSheetOfAll(ResultsContent& content, const ScenarioResults& scenario) {
    SheetBuilder sheet(SheetKind::result, content.sheetOf(scenario, content.say(MESSAGE("Statements"))),
                       content.say(MESSAGE("Statements of all organisations")),
                       content.caption(scenario, content.say(MESSAGE("£, to the penny"))));
    sheet.addHeadings(
        {content.say(MESSAGE("Code")), content.say(MESSAGE("Organisation")), content.say(MESSAGE("Line"))},
        cellsOf(content.years));
    sheet.sheet().filtered = true;
    for (const OrganisationIndex org : economyFirst(scenario))
        addRows(sheet, content, scenario, org,
                {codeIn(scenario, org), nameOf(scenario.figures.economy, scenario.projection(), org)});
    content.add(std::move(sheet),
                content.say(MESSAGE("Statements of the economy and all organisations: %1"), scenario.title));
}

} // namespace

void addSummarySheet(ResultsContent& content) {
    SheetBuilder sheet(SheetKind::result, content.names.give(content.say(MESSAGE("Summary"))),
                       content.say(MESSAGE("Surplus/(deficit) by organisation")),
                       content.say(MESSAGE("£000, rounded so that all totals add up as shown; the statements "
                                           "have the amounts to the penny")));
    sheet.addHeadings({content.say(MESSAGE("Code")), content.say(MESSAGE("Organisation"))},
                      cellsOf(content.years));
    for (const ScenarioResults& scenario : content.scenarios) {
        const Statements<Money>& printed = scenario.figures.printed.statements;
        const auto add = [&](OrganisationIndex org, StatementLine line, std::vector<std::string> texts,
                             CellRole role) {
            WorkbookRow& row =
                sheet.addRow(std::move(texts),
                             content.byYear(scenario,
                                            [&](std::size_t year) {
                                                return printed.shown(org, year)
                                                           ? ResultCell(printed.amount(org, year, line))
                                                           : ResultCell();
                                            }),
                             role);
            for (WorkbookCell& cell : row.cells) cell.unit = MoneyUnit::thousands;
        };
        if (content.scenarios.size() > 1) {
            if (&scenario != &content.first()) sheet.addBlank();
            sheet.addGroup(scenario.title);
        }
        using enum StatementLine;
        for (const OrganisationIndex org : economyFirst(scenario))
            if (org != printed.economy())
                add(org, surplus,
                    {codeIn(scenario, org), nameOf(scenario.figures.economy, scenario.projection(), org)},
                    CellRole::plain);
        const OrganisationIndex whole = printed.economy();
        add(whole, surplus, {"", scenario.figures.whole.name}, CellRole::total);
        for (const StatementLine line : {underlyingSurplus, cumulativeSurplus})
            add(whole, line, {"", content.say.word(name(line))}, CellRole::memorandum);
        if (keepsBalances(printed, whole))
            for (const StatementLine line : {supportDrawn, cash})
                add(whole, line, {"", content.say.word(name(line))}, CellRole::memorandum);
    }
    content.add(std::move(sheet),
                content.say(MESSAGE("Surplus/(deficit) of every organisation by year, in £000")));
}

void addStatementSheets(ResultsContent& content) {
    if (content.hasSheetsOfOrganisations())
        for (const OrganisationIndex org : economyFirst(content.first())) addSheetOf(content, org);
    else
        for (const ScenarioResults& scenario : content.scenarios) addSheetOfAll(content, scenario);
}

} // namespace breakeven
