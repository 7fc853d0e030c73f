#include "proposal/intake/heading_words.h"

#include "economy/table/ascii.h"
#include "money/written_number.h"

#include <algorithm>
#include <array>
#include <span>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

// What people call the columns, the surest first. A name with a table before it is that table's alone.
struct Called {
    std::string_view column;
    std::span<const std::string_view> names;
};

constexpr std::array organisation{
    "organisation code"sv, "org code"sv,   "trust code"sv,    "provider code"sv,    "ods code"sv,
    "organisation"sv,      "trust"sv,      "provider"sv,      "organisationname"sv, "organisation name"sv,
    "org name"sv,          "trust name"sv, "provider name"sv, "entity"sv,           "commissioner code"sv};
constexpr std::array provider{"provider code"sv, "org code"sv,      "organisation code"sv,
                              "trust code"sv,    "provider name"sv, "org name"sv,
                              "organisation"sv,  "trust"sv,         "provider org"sv};
constexpr std::array commissioner{
    "commissioner code"sv, "ccg code"sv, "icb code"sv,          "ccg"sv,    "icb"sv, "purchaser"sv,
    "parent org"sv,        "parent"sv,   "commissioner name"sv, "sub icb"sv};
constexpr std::array service{"service code"sv,
                             "currency code"sv,
                             "hrg"sv,
                             "hrg code"sv,
                             "pod"sv,
                             "point of delivery"sv,
                             "currency"sv,
                             "department code"sv,
                             "treatment function code"sv,
                             "service line"sv};
constexpr std::array ownLine{"account code"sv, "subjective code"sv, "nominal code"sv, "account"sv,
                             "nominal"sv,      "subjective"sv,      "line code"sv,    "budget line"sv,
                             "cost centre"sv,  "subcode"sv,         "description"sv,  "section line"sv};
constexpr std::array resultLine{"line"sv,     "description"sv, "account description"sv,
                                "category"sv, "subjective"sv,  "heading"sv,
                                "subcode"sv,  "i and e line"sv};
constexpr std::array name{"account description"sv,
                          "description"sv,
                          "account name"sv,
                          "line name"sv,
                          "name"sv,
                          "detail"sv,
                          "title"sv,
                          "organisation name"sv,
                          "org name"sv,
                          "service name"sv,
                          "scheme name"sv};
constexpr std::array category{"category"sv,         "cost category"sv,    "account type"sv,
                              "subjective group"sv, "expenditure type"sv, "account description"sv,
                              "description"sv,      "subcode"sv,          "type"sv};
constexpr std::array amount{"annual budget"sv, "full year budget"sv, "budget"sv,  "annual plan"sv, "amount"sv,
                            "ytd actual"sv,    "actual"sv,           "outturn"sv, "total"sv,       "value"sv,
                            "net"sv,           "closing balance"sv};
constexpr std::array volume{
    "activity"sv, "volume"sv, "attendances"sv, "number of fces"sv,        "fces"sv,
    "spells"sv,   "units"sv,  "count"sv,       "number of attendances"sv, "admissions"sv};
constexpr std::array price{
    "price"sv,     "tariff price"sv, "national price"sv, "unit cost"sv, "national average unit cost"sv,
    "unit price"sv};
constexpr std::array year{"year"sv,   "financial year"sv, "fy"sv,         "fin year"sv,
                          "period"sv, "year end"sv,       "year ending"sv};
constexpr std::array month{"month"sv, "period"sv, "month end"sv, "date"sv};
constexpr std::array value{"value"sv, "observed"sv, "count"sv, "number"sv, "total"sv};
constexpr std::array people{"people"sv,   "population"sv, "list size"sv, "registered patients"sv,
                            "patients"sv, "persons"sv};
constexpr std::array rate{"rate"sv, "change"sv, "inflation"sv, "uplift"sv, "growth"sv, "interest rate"sv};
constexpr std::array segment{"segment"sv, "age band"sv, "age group"sv, "cohort"sv, "age"sv};
constexpr std::array item{"item"sv, "balance sheet line"sv, "description"sv, "subcode"sv};
constexpr std::array kind{"kind"sv, "type"sv, "organisation type"sv, "trust type"sv, "plan or actual"sv};
constexpr std::array projected{"project code"sv, "project"sv, "scheme"sv, "scheme code"sv,
                               "capital scheme"sv};

constexpr std::array called{Called{"org", organisation},
                            Called{"provider", provider},
                            Called{"commissioner", commissioner},
                            Called{"service", service},
                            Called{"budgets:line", ownLine},
                            Called{"actuals:line", resultLine},
                            Called{"forecasts:line", resultLine},
                            Called{"name", name},
                            Called{"category", category},
                            Called{"amount", amount},
                            Called{"volume", volume},
                            Called{"price", price},
                            Called{"year", year},
                            Called{"month", month},
                            Called{"value", value},
                            Called{"people", people},
                            Called{"rate", rate},
                            Called{"segment", segment},
                            Called{"item", item},
                            Called{"kind", kind},
                            Called{"scheme", projected},
                            Called{"project", projected}};

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

// Small letters, every apostrophe as one, blanks of any width left out.
std::string squeezed(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        if (takeBlank(text)) continue;
        if (text.starts_with("’") || text.starts_with("‘")) {
            plain += '\'';
            text.remove_prefix("’"sv.size());
            continue;
        }
        plain += lowered(text.front());
        text.remove_prefix(1);
    }
    return plain;
}

int byName(const Called& one, std::string_view heading) {
    constexpr int first = 92, least = 40;
    int rank = first;
    for (const std::string_view known : one.names) {
        if (heading == known) return std::max(rank, least);
        rank -= 4;
    }
    for (const std::string_view known : one.names)
        if (known.size() > 3 && contains(heading, known)) return least - 5;
    return 0;
}

} // namespace

std::optional<IntakeUnit> unitIn(std::string_view text) {
    const std::string plain = squeezed(text);
    constexpr std::array thousands{"£000"sv, "£'000"sv, "£k"sv,       "(000"sv,
                                   "'000"sv, "000s"sv,  "thousand"sv, "£,000"sv};
    constexpr std::array millions{"£m"sv, "million"sv, "(m)"sv};
    const auto named = [&](const auto& all) {
        return std::any_of(all.begin(), all.end(),
                           [&](std::string_view one) { return contains(plain, one); });
    };
    if (named(thousands)) return IntakeUnit::thousands;
    if (named(millions)) return IntakeUnit::millions;
    if (contains(plain, "%")) return IntakeUnit::perCent;
    if (contains(plain, "£")) return IntakeUnit::asWritten;
    return std::nullopt;
}

bool isUnitAlone(std::string_view text) {
    const std::string plain = squeezed(text);
    constexpr std::array others{"wte"sv, "no."sv, "number"sv, "days"sv, "000s"sv, "'000"sv, "%"sv};
    if (std::find(others.begin(), others.end(), plain) != others.end()) return true;
    return unitIn(text) && plain.size() <= "£millions"sv.size() &&
           plain.find_first_of("123456789") == std::string::npos &&
           (plain.starts_with("£") || plain.starts_with("(£"));
}

std::string folded(std::string_view text) {
    std::string plain;
    bool apart = false;
    const auto add = [&](std::string_view letters) {
        if (apart && !plain.empty()) plain += ' ';
        apart = false;
        plain += letters;
    };
    while (!text.empty()) {
        const char c = lowered(text.front());
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            add({&c, 1});
        } else if (c == '&') {
            apart = true;
            add("and");
            apart = true;
        } else if (static_cast<unsigned char>(c) < 0x80) {
            apart = apart || c != '\'';
        } else if (takeBlank(text) || takeDash(text)) {
            apart = true;
            continue;
        } else {
            add({&c, 1});
        }
        text.remove_prefix(1);
    }
    return plain;
}

bool isSameName(std::string_view one, std::string_view other) {
    constexpr std::array kinds{
        " nhs foundation trust"sv,         " nhs trust"sv, " foundation trust"sv,      " nhs ft"sv, " ccg"sv,
        " clinical commissioning group"sv, " icb"sv,       " integrated care board"sv, " trust"sv};
    const auto bare = [&](std::string_view name) {
        std::string plain = folded(name);
        if (plain.starts_with("the ")) plain.erase(0, 4);
        if (plain.starts_with("nhs ")) plain.erase(0, 4);
        for (const std::string_view kind : kinds)
            if (plain.size() > kind.size() && plain.ends_with(kind)) {
                plain.resize(plain.size() - kind.size());
                break;
            }
        return plain;
    };
    return bare(one) == bare(other);
}

int suitability(const TableSpec& table, const Column& column, std::string_view heading) {
    const std::string plain = folded(heading);
    if (plain.empty()) return 0;
    if (plain == folded(column.name) || plain == folded(column.title)) return 100;
    const std::string own = std::string(table.name) + ":" + column.name;
    int best = 0;
    for (const Called& one : called)
        if (one.column == column.name || one.column == own) best = std::max(best, byName(one, plain));
    return best;
}

} // namespace breakeven
