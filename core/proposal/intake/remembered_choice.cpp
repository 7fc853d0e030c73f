#include "proposal/intake/remembered_choice.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

// A heading without the time in it: "2015/16 Outturn" and "2016/17 Outturn" are the same.
std::string timeless(const std::string& heading) {
    if (!writtenPeriod(heading)) return folded(heading);
    std::string plain = folded(heading);
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; }, '#');
    return plain;
}

std::optional<std::size_t> columnOf(const SheetLayout& layout, const std::string& heading) {
    for (const bool exactly : {true, false})
        for (std::size_t c = 0; c < layout.columns.size(); ++c) {
            const std::string& here = layout.columns[c].heading;
            if (exactly ? here == heading : timeless(here) == timeless(heading)) return c;
        }
    return std::nullopt;
}

std::string textIn(const Json& from, const char* name) {
    const auto found = from.find(name);
    return found != from.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flagIn(const Json& from, const char* name, bool otherwise) {
    const auto found = from.find(name);
    return found != from.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

// The value of an enumeration by its number, the first where that is none of it.
template<class Enumeration>
Enumeration valueIn(const Json& from, const char* name, Enumeration last) {
    const auto found = from.find(name);
    const int number = found != from.end() && found->is_number_integer() ? found->get<int>() : 0;
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enumeration>(number) : Enumeration{};
}

std::string headingAt(const SheetLayout& layout, std::size_t column) {
    return column < layout.columns.size() ? layout.columns[column].heading : std::string();
}

Json fieldText(const SheetLayout& layout, const Column& column, const FieldSource& source) {
    Json field{{"column", column.name}, {"from", static_cast<int>(source.from)}};
    if (source.from == FieldFrom::column) field["heading"] = headingAt(layout, source.column);
    if (source.from == FieldFrom::fixed) field["fixed"] = source.fixed;
    field["unit"] = static_cast<int>(source.unit);
    field["sign"] = static_cast<int>(source.sign);
    return field;
}

FieldSource fieldIn(const SheetLayout& layout, const Json& from) {
    FieldSource source;
    source.from = valueIn(from, "from", FieldFrom::section);
    source.fixed = textIn(from, "fixed");
    source.unit = valueIn(from, "unit", IntakeUnit::perCent);
    source.sign = valueIn(from, "sign", IntakeSign::costsNegative);
    if (source.from != FieldFrom::column) return source;
    const auto column = columnOf(layout, textIn(from, "heading"));
    source.column = column.value_or(0);
    if (!column) source.from = FieldFrom::nowhere;
    return source;
}

} // namespace

std::string headingsKey(const SheetLayout& layout) {
    std::vector<std::string> headings;
    for (const LaidColumn& column : layout.columns)
        if (std::string heading = timeless(column.heading);
            std::find(headings.begin(), headings.end(), heading) == headings.end())
            headings.push_back(std::move(heading));
    std::sort(headings.begin(), headings.end());
    std::string key;
    for (const std::string& heading : headings) key += heading + '\n';
    return key;
}

std::string rememberedText(const SheetLayout& layout, const IntakeChoice& choice) {
    const TableSpec& spec = specification(choice.table);
    Json json{{"table", spec.name}};
    for (std::size_t field = 0; field < choice.fields.size(); ++field)
        if (choice.fields[field].from != FieldFrom::nowhere)
            json["fields"].push_back(fieldText(layout, spec.columns[field], choice.fields[field]));
    for (const std::size_t column : choice.across) json["across"].push_back(headingAt(layout, column));
    if (choice.only) {
        json["only"]["heading"] = headingAt(layout, choice.only->column);
        json["only"]["text"] = choice.only->text;
    }
    json["existing"] = static_cast<int>(choice.existing);
    json["same_keys"] = static_cast<int>(choice.sameKeys);
    json["each_month"] = choice.eachMonth;
    json["totals"] = choice.withTotals;
    for (const auto& [said, meaning] : choice.meanings)
        json["meanings"].push_back(
            {{"column", spec.columns[said.first].name}, {"text", said.second}, {"meaning", meaning}});
    return json.dump();
}

std::optional<IntakeChoice> recalledChoice(const SheetLayout& layout, std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto table = findTable(textIn(json, "table"));
    if (!table) return std::nullopt;
    const TableSpec& spec = specification(*table);
    IntakeChoice choice;
    choice.table = *table;
    choice.fields.resize(spec.columns.size());
    const auto each = [&](const char* name, const auto& take) {
        if (const auto list = json.find(name); list != json.end() && list->is_array())
            for (const Json& one : *list) take(one);
    };
    each("fields", [&](const Json& one) {
        if (const auto field = one.is_object() ? spec.find(textIn(one, "column")) : std::nullopt)
            choice.fields[*field] = fieldIn(layout, one);
    });
    each("across", [&](const Json& one) {
        if (const auto column = one.is_string() ? columnOf(layout, one.get<std::string>()) : std::nullopt)
            choice.across.push_back(*column);
    });
    if (const auto only = json.find("only"); only != json.end() && only->is_object())
        if (const auto column = columnOf(layout, textIn(*only, "heading")))
            choice.only = RowFilter{*column, textIn(*only, "text")};
    choice.existing = valueIn(json, "existing", Existing::add);
    choice.sameKeys = valueIn(json, "same_keys", SameKeys::refused);
    choice.eachMonth = flagIn(json, "each_month", false);
    choice.withTotals = flagIn(json, "totals", false);
    each("meanings", [&](const Json& one) {
        if (const auto field = one.is_object() ? spec.find(textIn(one, "column")) : std::nullopt)
            choice.meanings[{*field, textIn(one, "text")}] = textIn(one, "meaning");
    });
    return choice;
}

} // namespace breakeven
