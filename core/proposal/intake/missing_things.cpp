#include "proposal/intake/missing_things.h"

#include "economy/edit/new_code.h"
#include "economy/reading/horizon.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"
#include "money/written_number.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

// A word with small letters and no digit is a name: "Drugs".
bool isCode(std::string_view text) {
    if (refuseCode(text)) return false;
    const auto within = [](char from, char to) { return [=](char c) { return c >= from && c <= to; }; };
    return std::any_of(text.begin(), text.end(), within('0', '9')) ||
           std::none_of(text.begin(), text.end(), within('a', 'z'));
}

std::string placed(const std::string& within, const std::string& text) { return within + '\x1f' + text; }

} // namespace

MissingThings::MissingThings(const Economy& economy, const SheetLayout& layout, const IntakeChoice& choice)
    : economy_(economy), choice_(choice), spec_(specification(choice.table)) {
    constexpr std::array names{
        "organisation name"sv, "org name"sv,          "trust name"sv, "provider name"sv,
        "organisationname"sv,  "commissioner name"sv, "name"sv};
    for (const std::string_view name : names)
        for (std::size_t c = 0; c < layout.columns.size() && !names_; ++c)
            if (folded(layout.columns[c].heading) == name && !layout.columns[c].isNumeric) names_ = c;
    const auto name = spec_.find("name");
    if (!name) return;
    const bool ownKey = !spec_.columns.front().reference;
    for (const Row& row : economy[choice.table].rows()) {
        const std::string within = ownKey ? std::string() : row.front();
        const std::string& code = ownKey ? row.front() : row[1];
        ownCodes_.emplace(placed(within, folded(row[*name])), code);
        nameOf_.emplace(placed(within, code), folded(row[*name]));
    }
}

bool MissingThings::mayBeMade(const Column& column) const {
    constexpr std::array made{TableId::organisations, TableId::services, TableId::indices, TableId::measures};
    return choice_.makesMissing && column.reference &&
           std::find(made.begin(), made.end(), *column.reference) != made.end();
}

std::string MissingThings::freshCode(TableId table, const std::string& text) const {
    if (isCode(text)) return text;
    std::string code = codeFromName(text);
    if (code.empty()) return {};
    return freeCode(economy_[table], code);
}

std::optional<std::string> MissingThings::made(std::size_t field, const std::string& text) {
    const Column& column = spec_.columns[field];
    if (!mayBeMade(column)) return std::nullopt;
    std::string code = freshCode(*column.reference, text);
    if (code.empty() || choice_.notMade.contains({*column.reference, code})) {
        if (!code.empty()) things_[{*column.reference, code}] = {*column.reference, code, text, {}, 0, false};
        return std::nullopt;
    }
    NewThing& thing = things_[{*column.reference, code}];
    if (thing.code.empty()) thing = {*column.reference, code, text, {}, 0, true};
    return code;
}

void MissingThings::count(std::size_t field, const std::string& code) {
    ++things_[{*spec_.columns[field].reference, code}].rows;
}

void MissingThings::nameFrom(std::size_t field, const std::string& code, const ForeignRow& row) {
    // The commissioner of a row is named beside the provider only by its own code.
    if (!names_ || *spec_.columns[field].reference != TableId::organisations ||
        std::string_view(spec_.columns[field].name) == "commissioner")
        return;
    NewThing& thing = things_[{TableId::organisations, code}];
    const std::string name(trimmed(row.at(*names_).text));
    if (thing.name == code && !name.empty()) thing.name = name;
}

std::string MissingThings::ownCode(const std::string& text, const std::string& within) {
    if (isCode(text) || nameOf_.contains(placed(within, text))) return text;
    const std::string name = folded(text);
    if (const auto known = ownCodes_.find(placed(within, name)); known != ownCodes_.end())
        return known->second;
    const std::string stem = codeFromName(text);
    if (stem.empty()) return text; // refused where it is written
    std::string code = stem;
    const auto isOther = [&] {
        const auto there = nameOf_.find(placed(within, code));
        return there != nameOf_.end() && there->second != name;
    };
    for (int number = 2; isOther(); ++number) code = stem + "-" + std::to_string(number);
    ownCodes_.emplace(placed(within, name), code);
    nameOf_.emplace(placed(within, code), name);
    return code;
}

void MissingThings::tell(IntakePlan& plan) const {
    for (const auto& [key, thing] : things_) {
        NewThing told = thing;
        if (told.table == TableId::organisations) {
            const auto chosen = choice_.kinds.find(told.code);
            told.kind = chosen == choice_.kinds.end() ? likelyKind(told.name) : chosen->second;
        }
        plan.missing.push_back(std::move(told));
    }
}

void makeMissing(Editor& editor, const std::vector<NewThing>& things) {
    for (const NewThing& thing : things) {
        if (!thing.wanted) continue;
        const Table& table = editor.economy()[thing.table];
        Row row;
        switch (thing.table) {
        case TableId::organisations:
            row = rowOf(thing.table, {{"org", thing.code}, {"name", thing.name}, {"kind", thing.kind}});
            break;
        case TableId::services:
            row = rowOf(thing.table, {{"service", thing.code}, {"name", thing.name}});
            break;
        case TableId::measures:
            row = rowOf(thing.table, {{"measure", thing.code}, {"name", thing.name}, {"better", "down"}});
            break;
        case TableId::indices: {
            const auto base = baseYear(editor.economy());
            row = rowOf(
                thing.table,
                {{"index", thing.code}, {"year", base ? toText(*base + 1) : std::string()}, {"rate", "0%"}});
            break;
        }
        default:
            continue;
        }
        editor.insert(thing.table, table.size(), std::move(row));
    }
}

std::string likelyKind(std::string_view name) {
    struct Sign {
        std::string_view part, kind;
    };
    constexpr std::array signs{Sign{"nhs england", "national"},
                               Sign{"commissioning", "commissioner"},
                               Sign{" ccg", "commissioner"},
                               Sign{" icb", "commissioner"},
                               Sign{"integrated care board", "commissioner"},
                               Sign{"council", "local_authority"},
                               Sign{"borough", "local_authority"},
                               Sign{"ambulance", "ambulance"},
                               Sign{"mental health", "mental_health"},
                               Sign{"partnership", "mental_health"},
                               Sign{"community", "community"},
                               Sign{"children", "specialist"},
                               Sign{"orthopaedic", "specialist"},
                               Sign{"cancer", "specialist"},
                               Sign{"practice", "primary_care"},
                               Sign{"surgery", "primary_care"}};
    const std::string plain = folded(name);
    for (const Sign& sign : signs)
        if (plain.find(sign.part) != std::string::npos) return std::string(sign.kind);
    return "acute";
}

} // namespace breakeven
