#include "economy/check/validation_rules.h"
#include "economy/reading/horizon.h"
#include "economy/table/row_reader.h"
#include "economy/table/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

void need(const RowReader& row, std::initializer_list<std::string_view> columns,
          std::vector<Problem>& problems) {
    for (const std::string_view column : columns)
        if (row.blank(column))
            problems.push_back(row.error(
                column, message(MESSAGE("an effect of type %1 needs %2"), row.text("type"), column)));
}

bool isGroupCategory(const std::string& category) { return words::has(words::severalCategories, category); }

void needRateOrAmount(const RowReader& row, std::vector<Problem>& problems) {
    if (row.blank("rate") == row.blank("amount"))
        problems.push_back(
            row.error("rate", message(MESSAGE("an effect of type %1 needs either a rate or an amount"),
                                      row.text("type"))));
}

void needOrganisation(const RowReader& row, std::vector<Problem>& problems) {
    need(row, {"partner"}, problems);
    if (row.text("partner") == "outside")
        problems.push_back(
            row.error("partner",
                      message(MESSAGE("an effect of type %1 needs a partner organisation within the economy"),
                              row.text("type"))));
}

void checkEffect(const RowReader& row, std::vector<Problem>& problems) {
    const std::string type = row.text("type");
    if (type == "avoid") need(row, {"service", "rate"}, problems);
    if (type == "divert") need(row, {"service", "to_service", "rate"}, problems);
    if (type == "relocate") need(row, {"service", "rate"}, problems);
    if (type == "divert" || type == "relocate" || type == "fee" || type == "pool" || type == "merge")
        needOrganisation(row, problems);
    if (type == "divert" && !row.blank("unit_cost")) need(row, {"category"}, problems);
    if (type == "fund") need(row, {"partner"}, problems);
    if (type == "pool") need(row, {"rate"}, problems);
    if (type == "save" || type == "spend" || type == "fund" || type == "fee") needRateOrAmount(row, problems);
    if (type == "save" && row.blank("category") && row.blank("function"))
        problems.push_back(
            row.error("category", message(MESSAGE("an effect of type save needs a category or a function"))));
    if (type == "spend") need(row, {"category"}, problems);
    if ((type == "spend" || type == "divert") && isGroupCategory(row.text("category")))
        problems.push_back(row.error(
            "category", message(MESSAGE("%1 is a group; name one category"), row.text("category"))));
    if (row.text("base") == "combined_income") need(row, {"partner"}, problems);
    const auto first = row.year("first_year");
    const auto last = row.year("last_year");
    if (first && last && *last < *first)
        problems.push_back(
            row.error("last_year", message(MESSAGE("%1 is before %2, %3"), row.text("last_year"),
                                           "first_year", row.text("first_year"))));
}

// Merging twice, or into itself, directly or in a circle, is an error (rules 8.6).
void checkMerges(const Economy& economy, std::vector<Problem>& problems) {
    std::map<std::string, std::string> partnerOf;
    for (const RowReader& row : readers(economy, TableId::effects)) {
        if (row.text("type") != "merge") continue;
        const auto owner = economy[TableId::arrangements].find({row.text("arrangement")});
        if (!owner || !isYes(economy.effectiveText(TableId::arrangements, *owner, "enabled"))) continue;
        if (!row.blank("last_year"))
            problems.push_back(row.error("last_year", message(MESSAGE("a merger has no last year"))));
        if (!partnerOf.emplace(row.text("org"), row.text("partner")).second)
            problems.push_back(row.error("org", message(MESSAGE("%1 merges twice"), row.text("org"))));
        std::set<std::string> seen;
        for (std::string at = row.text("org"); partnerOf.contains(at); at = partnerOf.at(at)) {
            if (seen.insert(at).second) continue;
            problems.push_back(
                row.error("partner", message(MESSAGE("%1 would merge into itself"), row.text("org"))));
            break;
        }
    }
}

} // namespace

void validateArrangements(const Economy& economy, std::vector<Problem>& problems) {
    const auto base = baseYear(economy);
    for (const RowReader& row : readers(economy, TableId::arrangements)) {
        const auto start = row.year("start_year");
        if (base && start && *start <= *base)
            problems.push_back(
                row.error("start_year", message(MESSAGE("%1 is not after the base year %2; anything that "
                                                        "began earlier is already in its figures"),
                                                toText(*start), toText(*base))));
    }
    for (const RowReader& row : readers(economy, TableId::effects)) checkEffect(row, problems);
    checkMerges(economy, problems);
}

} // namespace breakeven
