#include "economy/reading/document_names.h"
#include "economy/table/row_reader.h"
#include "insight/decision/business_case_findings.h"
#include "insight/tables/results_content.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// A row of amounts by year of a case; left out where all are nought, unless it is the total.
template<class Of>
void addAmounts(SheetBuilder& sheet, const ResultsContent& content, const BusinessCase& found,
                const std::string& title, Of of, CellRole role = CellRole::plain) {
    std::vector<ResultCell> cells(content.years.size());
    bool isAny = role == CellRole::total;
    for (std::size_t year = 0; year < found.years.size(); ++year) {
        const auto value = of(year);
        isAny = isAny || value != decltype(value){};
        cells[static_cast<std::size_t>(found.years[year].year - content.years.front())] = value;
    }
    if (isAny)
        sheet.addRow({title}, std::move(cells), role).cells.front().indent = role == CellRole::total ? 0 : 1;
}

void addEffects(SheetBuilder& sheet, const ResultsContent& content, const ScenarioResults& scenario,
                const BusinessCase& found) {
    const Wording& say = content.say;
    sheet.addRow({say(MESSAGE("Effect on surplus, with the arrangement less without"))}, {},
                 CellRole::section);
    for (const OrganisationCase& one : found.organisations)
        addAmounts(sheet, content, found, organisationName(scenario.figures.economy, one.org),
                   [&](std::size_t year) { return one.effect(year); });
    const auto of = [&](auto BusinessCaseYear::*what) {
        return [&found, what](std::size_t year) { return found.years[year].*what; };
    };
    addAmounts(sheet, content, found, say.word("economy"), of(&BusinessCaseYear::effect), CellRole::total);
    const auto beside = [&](const char* title, auto BusinessCaseYear::*what) {
        addAmounts(sheet, content, found, say(title), of(what), CellRole::memorandum);
    };
    beside(MESSAGE("of which external support"), &BusinessCaseYear::support);
    beside(MESSAGE("One-off cost"), &BusinessCaseYear::oneOff);
    beside(MESSAGE("Stranded cost"), &BusinessCaseYear::stranded);
    beside(MESSAGE("Cumulative benefit"), &BusinessCaseYear::cumulative);
    beside(MESSAGE("Support needed"), &BusinessCaseYear::cashSupport);
    beside(MESSAGE("Support needed without it"), &BusinessCaseYear::cashSupportWithout);
    beside(MESSAGE("Organisations in the failure regime"), &BusinessCaseYear::inRegime);
    beside(MESSAGE("In the failure regime without it"), &BusinessCaseYear::inRegimeWithout);
}

// Lead, start and how fast it comes, in a line.
std::string termsOf(const ResultsContent& content, const ScenarioResults& scenario, const RowReader& row) {
    const Wording& say = content.say;
    std::vector<std::string> terms{say.word(row.text("kind"))};
    if (!row.blank("lead"))
        terms.push_back(
            say(MESSAGE("led by %1"), organisationName(scenario.figures.economy, row.text("lead"))));
    terms.push_back(say(MESSAGE("from %1"), row.text("start_year")));
    if (!row.blank("ramp")) terms.push_back(say(MESSAGE("effect by year: %1"), row.text("ramp")));
    std::string line;
    for (const std::string& term : terms) line += (line.empty() ? "" : " · ") + term;
    return line;
}

// What it is called, and its terms; false where there is no such arrangement.
bool addHead(SheetBuilder& sheet, const ResultsContent& content, const ScenarioResults& scenario,
             const std::string& arrangement) {
    const Economy& economy = scenario.figures.economy;
    const auto row = economy[TableId::arrangements].find({arrangement});
    if (!row) return false;
    if (sheet.last().cells.front().role != CellRole::heading) sheet.addBlank();
    const std::string name = arrangementName(economy, arrangement);
    sheet.addGroup(content.scenarios.size() == 1 ? name : scenario.title + ": " + name);
    sheet.addLine(termsOf(content, scenario, RowReader(economy, TableId::arrangements, *row)),
                  CellRole::caption);
    return true;
}

void addCase(SheetBuilder& sheet, const ResultsContent& content, const ScenarioResults& scenario,
             const BusinessCase& found) {
    if (!addHead(sheet, content, scenario, found.arrangement)) return;
    for (const Message& finding : businessCaseFindings(scenario.figures.economy, found))
        sheet.addLine(content.say(finding));
    addEffects(sheet, content, scenario, found);
}

// What each of several arrangements does beside the others: together they do what all do.
void addShares(SheetBuilder& sheet, const ResultsContent& content, const ScenarioResults& scenario) {
    const Attribution& shares = *scenario.shares;
    sheet.addBlank();
    sheet.addGroup(content.scenarios.size() == 1
                       ? content.say(MESSAGE("All arrangements together"))
                       : content.say(MESSAGE("%1: all arrangements together"), scenario.title));
    const auto add = [&](const std::string& title, auto of, CellRole role) {
        std::vector<ResultCell> cells(content.years.size());
        for (std::size_t year = 0; year < shares.years.size(); ++year)
            cells[static_cast<std::size_t>(shares.years[year] - content.years.front())] = of(year);
        sheet.addRow({title}, std::move(cells), role);
    };
    sheet.addRow({content.say(MESSAGE("Fair share of each in their effect on the economy's surplus"))}, {},
                 CellRole::section);
    for (std::size_t i = 0; i < shares.arrangements.size(); ++i)
        add(
            arrangementName(scenario.figures.economy, shares.arrangements[i]),
            [&](std::size_t year) { return shares.effect(shares.economy(), i, year).shapley; },
            CellRole::plain);
    add(
        content.say(MESSAGE("All arrangements together")),
        [&](std::size_t year) { return shares.total(shares.economy(), year); }, CellRole::total);
    if (shares.sampled())
        sheet.addLine(content.say(MESSAGE("Shares are estimated from a sample of the orders in which the "
                                          "arrangements could be added.")),
                      CellRole::caption);
}

// Of an economy too large for the case of each: its steps of the bridge, in the year that leads to.
void addStepsOfBridge(SheetBuilder& sheet, const ResultsContent& content, const ScenarioResults& scenario) {
    const ScenarioBridge& bridge = scenario.bridge;
    constexpr std::string_view owned = "arrangement:";
    for (std::size_t i = 0; i < bridge.steps.size(); ++i) {
        if (!bridge.steps[i].starts_with(owned)) continue;
        if (!addHead(sheet, content, scenario, bridge.steps[i].substr(owned.size()))) continue;
        sheet.addRow({content.say(MESSAGE("Its step of the bridge to %1"), toText(bridge.year))}, {},
                     CellRole::section);
        const auto add = [&](const std::string& org, CellRole role) {
            const Money amount = bridgeFromBase(bridge, org).steps[i].amount;
            if (amount == Money() && role == CellRole::plain) return;
            std::vector<ResultCell> cells(content.years.size());
            cells[static_cast<std::size_t>(bridge.year - content.years.front())] = amount;
            sheet.addRow({organisationName(scenario.figures.economy, org)}, std::move(cells), role);
        };
        for (const std::string& org : bridge.organisations) add(org, CellRole::plain);
        add("economy", CellRole::total);
    }
}

} // namespace

void addArrangementSheet(ResultsContent& content) {
    const Wording& say = content.say;
    SheetBuilder sheet(SheetKind::result, content.names.give(say(MESSAGE("Arrangements"))),
                       say(MESSAGE("Arrangements")),
                       say(MESSAGE("£, to the penny · effects on the surplus: positive is favourable")));
    sheet.addHeadings({say(MESSAGE("Arrangement"))}, cellsOf(content.years));
    const std::size_t before = sheet.nextRow();
    for (const ScenarioResults& scenario : content.scenarios) {
        for (const BusinessCase& found : scenario.cases) addCase(sheet, content, scenario, found);
        if (scenario.shares) addShares(sheet, content, scenario);
        if (!content.hasSheetsOfOrganisations()) addStepsOfBridge(sheet, content, scenario);
    }
    if (sheet.nextRow() == before) sheet.addLine(say(MESSAGE("No arrangement is in force.")));
    content.add(std::move(sheet),
                say(MESSAGE("What each arrangement does to whom, what it costs, and when it pays")));
}

} // namespace breakeven
