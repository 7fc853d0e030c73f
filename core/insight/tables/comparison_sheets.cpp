#include "insight/decision/bridge_findings.h"
#include "insight/statement/compare.h"
#include "insight/tables/results_content.h"

#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// The differences of one line by year, and what the line is of.
struct LineRow {
    std::string org;
    StatementLine line;
    std::vector<ResultCell> to, differences;
    bool differs = false;
};

// Every line of a scenario against the first, years across.
std::vector<LineRow> linesAgainstFirst(const ResultsContent& content, const ScenarioResults& scenario) {
    std::vector<LineRow> rows;
    std::map<std::pair<std::string, StatementLine>, std::size_t> places;
    for (const LineDifference& one : compare(content.first().projection(), scenario.projection())) {
        const auto [place, isNew] = places.emplace(std::pair(one.org, one.line), rows.size());
        if (isNew) {
            const std::vector<ResultCell> blank(content.years.size());
            rows.push_back({one.org, one.line, blank, blank});
        }
        LineRow& row = rows[place->second];
        const auto year = static_cast<std::size_t>(one.year - content.years.front());
        row.to[year] = cellOf(one.to);
        row.differences[year] = cellOf(one.difference);
        row.differs = row.differs || one.difference.value_or(Money()) != Money();
    }
    return rows;
}

std::string nameIn(const ResultsContent& content, const std::string& org) {
    const ScenarioResults& first = content.first();
    for (std::size_t place = 0; place < content.organisations(); ++place)
        if (first.projection().organisations[place] == org)
            return nameOf(first.figures.economy, first.projection(), OrganisationIndex::at(place));
    return first.figures.whole.name;
}

std::string codeShown(const std::string& org) { return org == "economy" ? std::string() : org; }

} // namespace

void addComparisonSheets(ResultsContent& content) {
    if (content.scenarios.size() < 2) return;
    const Wording& say = content.say;
    std::vector<std::vector<LineRow>> all;
    for (std::size_t i = 1; i < content.scenarios.size(); ++i)
        all.push_back(linesAgainstFirst(content, content.scenarios[i]));

    SheetBuilder sheet(SheetKind::result, content.names.give(say(MESSAGE("Comparison"))),
                       say(MESSAGE("Surplus/(deficit) by scenario")),
                       say(MESSAGE("£, to the penny · differences are against “%1”"), content.first().title));
    sheet.addHeadings({say(MESSAGE("Scenario"))}, cellsOf(content.years));
    const auto addOrganisation = [&](OrganisationIndex org) {
        const ScenarioResults& first = content.first();
        const Statements<Money>& statements = first.statements();
        const std::string code = codeIn(first, org);
        sheet.addGroup(titleIn(first, org));
        sheet.addRow({first.title}, content.byYear(first, [&](std::size_t year) {
            return statements.shown(org, year)
                       ? ResultCell(statements.amount(org, year, StatementLine::surplus))
                       : ResultCell();
        }));
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const LineRow& row : all[i]) {
                if (row.org != code || row.line != StatementLine::surplus) continue;
                sheet.addRow({content.scenarios[i + 1].title}, row.to);
                sheet.addRow({say(MESSAGE("difference"))}, row.differences, CellRole::memorandum)
                    .cells.front()
                    .indent = 1;
            }
    };
    addOrganisation(content.first().statements().economy());
    for (std::size_t org = 0; org < content.organisations(); ++org)
        addOrganisation(OrganisationIndex::at(org));
    content.add(std::move(sheet),
                say(MESSAGE("Surplus/(deficit) of every organisation in each scenario, and against “%1”"),
                    content.first().title));

    SheetBuilder lines(
        SheetKind::result, content.names.give(say(MESSAGE("Comparison by line"))),
        say(MESSAGE("Differences of the statements by line")),
        say(MESSAGE("£, to the penny · scenario less “%1”; lines that do not differ are left out"),
            content.first().title));
    lines.addHeadings(
        {say(MESSAGE("Scenario")), say(MESSAGE("Code")), say(MESSAGE("Organisation")), say(MESSAGE("Line"))},
        cellsOf(content.years));
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const LineRow& row : all[i])
            if (row.differs)
                lines.addRow({content.scenarios[i + 1].figures.code, codeShown(row.org),
                              nameIn(content, row.org), say.word(name(row.line))},
                             row.differences,
                             row.line == StatementLine::surplus ? CellRole::subtotal : CellRole::plain);
    lines.sheet().filtered = true;
    content.add(std::move(lines),
                say(MESSAGE("Every line of every statement that differs between scenarios")));
}

void addBridgeSheets(ResultsContent& content) {
    const Wording& say = content.say;
    for (const ScenarioResults& scenario : content.scenarios) {
        const ScenarioBridge& bridge = scenario.bridge;
        SheetBuilder sheet(
            SheetKind::result, content.sheetOf(scenario, say(MESSAGE("Bridge"))),
            say(MESSAGE("What moves the result from %1 to %2"), toText(bridge.baseYear), toText(bridge.year)),
            content.caption(scenario, say(MESSAGE("£, to the penny"))));
        std::vector<ResultCell> headings{say(MESSAGE("Surplus/(deficit) %1"), toText(bridge.baseYear))};
        for (const std::string& step : bridge.steps)
            headings.emplace_back(say(stepTitle(scenario.figures.economy, step)));
        headings.emplace_back(say(MESSAGE("Surplus/(deficit) %1"), toText(bridge.year)));
        sheet.addHeadings({say(MESSAGE("Code")), say(MESSAGE("Organisation"))}, std::move(headings));
        bool isOwn = false;
        const auto add = [&](OrganisationIndex org, CellRole role) {
            const std::string code = codeIn(scenario, org);
            const Bridge one = bridgeFromBase(bridge, code);
            std::vector<ResultCell> cells{one.from.surplus};
            for (const BridgeStep& step : one.steps) cells.emplace_back(step.amount);
            cells.emplace_back(one.to.surplus);
            const std::string name = nameOf(scenario.figures.economy, scenario.projection(), org);
            sheet.addRow({codeShown(code), one.ownSurplus ? name + " *" : name}, std::move(cells), role);
            isOwn = isOwn || one.ownSurplus;
        };
        for (std::size_t org = 0; org < scenario.statements().organisations(); ++org)
            add(OrganisationIndex::at(org), CellRole::plain);
        add(scenario.statements().economy(), CellRole::total);
        if (isOwn)
            sheet.addLine(say(MESSAGE("* merged by then: its own surplus, within the statement of the "
                                      "organisation it merged into")),
                          CellRole::caption);
        content.add(std::move(sheet),
                    say(MESSAGE("What moves each organisation's result from the base year to the "
                                "last, cause by cause: %1"),
                        scenario.title));
    }
}

} // namespace breakeven
