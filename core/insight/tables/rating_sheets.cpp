#include "insight/position/rating_table.h"
#include "insight/tables/results_content.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

CellRole roleOf(const ExactRating& rating) {
    const RiskLevel risk = riskOf(rating);
    return risk == RiskLevel::significant ? CellRole::alarm
           : risk == RiskLevel::material  ? CellRole::caution
                                          : CellRole::plain;
}

WorkbookCell valueCell(const ResultsContent& content, const ExactRating* rating) {
    if (!rating || !rating->value || isOverall(rating->measure)) return {};
    if (isFlag(rating->measure)) {
        const bool holds = riskOf(*rating) == RiskLevel::significant;
        return {.value = holds ? ResultCell(content.say.word("yes")) : ResultCell(0),
                .role = roleOf(*rating)};
    }
    if (isRate(rating->measure)) return {.value = Rate{*rating->value}, .places = std::uint8_t{2}};
    return {.value = *rating->value,
            .places = std::uint8_t(rating->measure == Measure::liquidityDays ? 1 : 2)};
}

WorkbookCell scoreCell(const ExactRating* rating) {
    if (!rating || !rating->score) return {};
    return {.value = *rating->score, .role = roleOf(*rating)};
}

std::string titleOf(const ResultsContent& content, Measure measure) {
    return measure == Measure::breakEvenDuty ? content.say(MESSAGE("Break-even duty breached"))
                                             : content.say.word(name(measure));
}

void addRows(SheetBuilder& sheet, const ResultsContent& content, const ScenarioResults& scenario,
             const RatingTable& ratings, OrganisationIndex org) {
    const std::string code = codeIn(scenario, org);
    const std::string organisation = nameOf(scenario.figures.economy, scenario.projection(), org);
    for (std::size_t i = 0; i < measureCount; ++i) {
        const auto measure = static_cast<Measure>(i);
        if (!ratings.has(org, measure)) continue;
        const std::size_t count = content.years.size();
        WorkbookRow& row =
            sheet.addRow({code, organisation, titleOf(content, measure)}, std::vector<ResultCell>(2 * count));
        if (isOverall(measure) || isFlag(measure)) row.cells[2].role = CellRole::section;
        for (std::size_t year = 0; year < scenario.projection().years.size(); ++year) {
            const ExactRating* rating = ratings.find(org, year, measure);
            const auto place =
                3 + static_cast<std::size_t>(scenario.projection().years[year] - content.years.front());
            row.cells[place] = valueCell(content, rating);
            row.cells[place + count] = scoreCell(rating);
        }
    }
}

} // namespace

void addRatingSheets(ResultsContent& content) {
    const Wording& say = content.say;
    for (const ScenarioResults& scenario : content.scenarios) {
        const RatingTable ratings(scenario.projection());
        std::vector<OrganisationIndex> rated;
        for (std::size_t org = 0; org < scenario.statements().organisations(); ++org)
            if (ratings.isRated(OrganisationIndex::at(org))) rated.push_back(OrganisationIndex::at(org));
        if (rated.empty()) continue;
        SheetBuilder sheet(
            SheetKind::result, content.sheetOf(scenario, say(MESSAGE("Ratings"))),
            say(MESSAGE("Ratings and duties")),
            content.caption(
                scenario,
                say(MESSAGE("to 2016 a score of 4 is best and 1 worst; for use of resources 1 is best"))));
        std::vector<ResultCell> years = cellsOf(content.years);
        years.insert(years.end(), content.years.begin(), content.years.end());
        std::vector<std::string> above(3 + 2 * content.years.size());
        above[3] = say(MESSAGE("Value"));
        above[3 + content.years.size()] = say(MESSAGE("Score"));
        sheet.addHeadings({say(MESSAGE("Code")), say(MESSAGE("Organisation")), say(MESSAGE("Measure"))},
                          std::move(years), std::move(above));
        sheet.sheet().filtered = true;
        for (const OrganisationIndex org : rated) addRows(sheet, content, scenario, ratings, org);
        content.add(
            std::move(sheet),
            say(MESSAGE("Ratings, the break-even duty and the failure regime by trust: %1"), scenario.title));
    }
}

} // namespace breakeven
