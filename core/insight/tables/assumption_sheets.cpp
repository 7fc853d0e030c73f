#include "economy/reading/assumptions.h"
#include "economy/reading/cell_title.h"
#include "economy/reading/document_names.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/row_reader.h"
#include "economy/table/value.h"
#include "engine/session/price_table.h"
#include "insight/scenario/scenario_comparison.h"
#include "insight/tables/results_content.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The years of a scenario after its base year.
std::span<const FinancialYear> projectedOf(const ScenarioResults& scenario) {
    const std::span years(scenario.projection().years);
    return years.subspan(std::min<std::size_t>(1, years.size()));
}

std::optional<Decimal> rateIn(const Economy& economy, bool isTariff, const std::string& code,
                              FinancialYear year) {
    return isTariff ? netTariffChange(economy, code, year) : rateOf(economy, code, year);
}

// The rates of a scenario by year: typed ones, and those carried on, which are grey.
std::vector<WorkbookRow> rateRows(const ResultsContent& content, const ScenarioResults& scenario,
                                  bool isTariff) {
    const Economy& economy = scenario.figures.economy;
    const auto years = projectedOf(scenario);
    std::vector<WorkbookRow> rows;
    for (const RateRow& rates : isTariff ? tariffChangeRates(economy, years) : indexRates(economy, years)) {
        WorkbookRow& row = rows.emplace_back();
        row.cells.resize(1 + content.years.size());
        row.cells.front() = {.value = rates.code, .indent = 1};
        for (std::size_t i = 0; i < years.size(); ++i) {
            const auto rate = rateIn(economy, isTariff, rates.code, years[i]);
            if (!rate || rates.rates[i].text.empty()) continue;
            const auto role = rates.rates[i].carried ? CellRole::memorandum : CellRole::plain;
            row.cells[1 + static_cast<std::size_t>(years[i] - content.years.front())] = {
                .value = Rate{*rate}, .role = role, .places = std::uint8_t{2}};
        }
    }
    return rows;
}

bool isAmong(const std::vector<WorkbookRow>& rows, const WorkbookRow& one) {
    return std::any_of(rows.begin(), rows.end(), [&](const WorkbookRow& row) {
        return std::equal(row.cells.begin(), row.cells.end(), one.cells.begin(), one.cells.end(),
                          [](const WorkbookCell& a, const WorkbookCell& b) { return a.value == b.value; });
    });
}

// Of the first scenario all rates, of the others those that are not the same.
void addRateSheet(ResultsContent& content) {
    const Wording& say = content.say;
    SheetBuilder sheet(SheetKind::input, content.names.give(say(MESSAGE("Rates"))),
                       say(MESSAGE("Yearly rates of inflation, growth and tariff prices")),
                       say(MESSAGE("in grey: carried forward from the latest year given")));
    sheet.addHeadings({say(MESSAGE("Rate"))}, cellsOf(content.years));
    for (const ScenarioResults& scenario : content.scenarios) {
        const bool isFirst = &scenario == &content.first();
        bool isHeaded = content.scenarios.size() == 1;
        for (const bool isTariff : {false, true}) {
            auto rows = rateRows(content, scenario, isTariff);
            if (!isFirst) {
                const auto before = rateRows(content, content.first(), isTariff);
                std::erase_if(rows, [&](const WorkbookRow& row) { return isAmong(before, row); });
            }
            if (rows.empty()) continue;
            if (!isFirst && !isHeaded) sheet.addBlank();
            if (!isHeaded)
                sheet.addGroup(isFirst ? scenario.title
                                       : say(MESSAGE("%1: rates that differ"), scenario.title));
            isHeaded = true;
            sheet.addRow({isTariff
                              ? say(MESSAGE("Net change of tariff prices: cost uplift less efficiency, and "
                                            "other changes"))
                              : say(MESSAGE("Indices"))},
                         {}, CellRole::section);
            for (WorkbookRow& row : rows) sheet.sheet().rows.push_back(std::move(row));
        }
    }
    content.add(std::move(sheet), say(MESSAGE("Assumptions: indices and changes of tariffs by year")));
}

void addPriceSheet(ResultsContent& content) {
    const Wording& say = content.say;
    const ScenarioResults& first = content.first();
    const auto prices = priceTable(first.figures.economy);
    if (prices.empty()) return;
    SheetBuilder sheet(
        SheetKind::input, content.names.give(say(MESSAGE("Tariffs"))), say(MESSAGE("Tariff prices")),
        content.caption(first, say(MESSAGE("£ a unit, before market forces factor; in blue: typed, the "
                                           "others rolled forward"))));
    sheet.addHeadings({say(MESSAGE("Tariff")), say(MESSAGE("Service"))}, cellsOf(content.years));
    sheet.sheet().filtered = true;
    for (const ServicePrices& service : prices) {
        const std::string name = rowName(first.figures.economy, TableId::services, service.service);
        WorkbookRow& row =
            sheet.addRow({service.tariff, name}, std::vector<ResultCell>(content.years.size()));
        for (std::size_t year = 0; year < service.years.size() && year < first.projection().years.size();
             ++year) {
            if (!service.years[year]) continue;
            WorkbookCell& cell = row.cells[2 + static_cast<std::size_t>(first.projection().years[year] -
                                                                        content.years.front())];
            cell.value = service.years[year]->price;
            cell.role = service.years[year]->typed ? CellRole::input : CellRole::plain;
            cell.places = std::uint8_t{2};
        }
    }
    content.add(std::move(sheet),
                say(MESSAGE("Assumptions: the price of every service, typed or rolled forward")));
}

ResultCell amountIn(const std::string& text) {
    return text.empty() ? ResultCell() : ResultCell(numberIn(text));
}

void addSavingsSheet(ResultsContent& content) {
    const Wording& say = content.say;
    const Economy& economy = content.first().figures.economy;
    if (economy[TableId::savings].size() == 0) return;
    SheetBuilder sheet(SheetKind::input, content.names.give(say(MESSAGE("Savings"))),
                       say(MESSAGE("Savings plans")), content.caption(content.first(), {}));
    sheet.addHeadings({say(MESSAGE("Code")), say(MESSAGE("Organisation")), say(MESSAGE("Scheme")),
                       say(MESSAGE("Saves on")), say(MESSAGE("Starts")), say(MESSAGE("Rate index")),
                       say(MESSAGE("Delivery by year"))},
                      {say(MESSAGE("Amount, £"))});
    sheet.sheet().filtered = true;
    sheet.sheet().headColumns = 2;
    for (const RowReader& row : readers(economy, TableId::savings)) {
        const std::string scheme = row.blank("name") ? row.text("scheme") : row.text("name");
        WorkbookRow& added = sheet.addRow({row.text("org"), organisationName(economy, row.text("org")),
                                           scheme, say.word(row.text("category")), row.text("start_year"),
                                           row.text("rate_index"), row.text("delivery")},
                                          {amountIn(row.text("amount"))});
        added.cells.back().places = std::uint8_t{2};
    }
    content.add(std::move(sheet), say(MESSAGE("Assumptions: savings plans")));
}

void addChangeSheet(ResultsContent& content) {
    const Wording& say = content.say;
    SheetBuilder sheet(SheetKind::input, content.names.give(say(MESSAGE("Changes"))),
                       say(MESSAGE("Changes of scenarios")),
                       say(MESSAGE("What each scenario changes, its parents' changes first")));
    sheet.addHeadings(
        {say(MESSAGE("Scenario")), say(MESSAGE("Cell")), say(MESSAGE("Change")), say(MESSAGE("Value"))}, {});
    sheet.sheet().headColumns = 1;
    sheet.sheet().filtered = true;
    sheet.sheet().widths = {24, 70, 14, 30};
    bool isAny = false;
    for (const ScenarioResults& scenario : content.scenarios)
        for (const ScenarioChange& change :
             scenarioChanges(scenario.figures.economy, scenario.figures.code)) {
            sheet.addRow({scenario.figures.code, cellTitle(scenario.figures.economy, change.cell, say),
                          say.word(change.change), change.value},
                         {}, CellRole::note);
            isAny = true;
        }
    if (isAny) content.add(std::move(sheet), say(MESSAGE("Assumptions: the cells each scenario changes")));
}

void addNoteSheet(ResultsContent& content) {
    const Wording& say = content.say;
    const Economy& economy = content.first().figures.economy;
    if (economy[TableId::notes].size() == 0) return;
    SheetBuilder sheet(SheetKind::input, content.names.give(say(MESSAGE("Notes"))),
                       say(MESSAGE("Notes and sources")), say(MESSAGE("Where the figures come from")));
    sheet.addHeadings({say(MESSAGE("About")), say(MESSAGE("Note")), say(MESSAGE("Source")),
                       say(MESSAGE("Author")), say(MESSAGE("Date"))},
                      {});
    sheet.sheet().filtered = true;
    sheet.sheet().headColumns = 1;
    sheet.sheet().widths = {46, 60, 40, 16, 12};
    for (const RowReader& row : readers(economy, TableId::notes))
        sheet.addRow({cellTitle(economy, row.text("cell"), say), row.text("text"), row.text("source"),
                      row.text("author"), row.text("date")},
                     {}, CellRole::note);
    content.add(std::move(sheet), say(MESSAGE("Assumptions: notes on figures, with their sources")));
}

} // namespace

void addAssumptionSheets(ResultsContent& content) {
    addRateSheet(content);
    addPriceSheet(content);
    addSavingsSheet(content);
    addChangeSheet(content);
    addNoteSheet(content);
}

void addCheckSheet(ResultsContent& content) {
    const Wording& say = content.say;
    SheetBuilder sheet(SheetKind::check, content.names.give(say(MESSAGE("Checks"))), say(MESSAGE("Checks")),
                       say(MESSAGE("Every pound one organisation pays another is received there, and the "
                                   "results of all add up to the economy's · £, to the penny")));
    sheet.addHeadings({say(MESSAGE("Scenario")), say(MESSAGE("Year"))},
                      {say(MESSAGE("Paid between organisations")),
                       say(MESSAGE("Received from organisations")),
                       say(MESSAGE("Sum of the organisations' results")),
                       say(MESSAGE("Result of the economy")), say(MESSAGE("Holds"))});
    for (const ScenarioResults& scenario : content.scenarios)
        for (const BothSides& year : scenario.bothSides)
            sheet
                .addRow({scenario.title, toText(year.year)},
                        {year.paid, year.received, year.surpluses, year.economySurplus, year.holds() ? 1 : 0})
                .cells.back()
                .role = CellRole::check;
    for (const ScenarioResults& scenario : content.scenarios) {
        if (scenario.figures.warnings.empty()) continue;
        sheet.addBlank();
        sheet.addGroup(say(MESSAGE("Warnings: %1"), scenario.title));
        for (const Problem& warning : scenario.figures.warnings)
            sheet.addLine(cellTitle(scenario.figures.economy, warning.address, say) + ": " +
                          say(warning.message));
    }
    content.add(std::move(sheet),
                say(MESSAGE("Conservation of money, year by year, and the warnings there are")));
}

} // namespace breakeven
