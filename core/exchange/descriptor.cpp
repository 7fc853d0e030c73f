#include "exchange/descriptor.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

// The Frictionless type of a column's canonical text.
void setType(Json& field, const Column& column) {
    switch (column.type) {
    case ValueType::money:
    case ValueType::number:
        field["type"] = "number";
        break;
    case ValueType::rate:
        field["type"] = "number";
        field["bareNumber"] = false; // 2.5%
        break;
    case ValueType::integer:
        field["type"] = "integer";
        break;
    case ValueType::flag:
        field["type"] = "boolean";
        field["trueValues"] = {"yes"};
        field["falseValues"] = {"no"};
        break;
    default:
        field["type"] = "string";
    }
}

const char* pattern(ValueType type) {
    switch (type) {
    case ValueType::code:
        return "'?[A-Za-z0-9_./-]{1,40}";
    case ValueType::year:
        return "[0-9]{4}/[0-9]{2}";
    case ValueType::month:
        return "[0-9]{4}-[0-9]{2}";
    case ValueType::rates:
        return "[0-9.]+%(;[0-9.]+%)*";
    case ValueType::address:
        return "[a-z_]+(:[^:]+)+";
    default:
        return nullptr;
    }
}

Json constraints(const Column& column) {
    Json limits = Json::object();
    if (column.required) limits["required"] = true;
    if (const char* letters = pattern(column.type)) limits["pattern"] = letters;
    if (column.type == ValueType::choice)
        limits["enum"] = std::vector<std::string>(column.words.begin(), column.words.end());
    if (column.type == ValueType::integer) {
        limits["minimum"] = column.minimum;
        limits["maximum"] = column.maximum;
    }
    const bool plain =
        column.type == ValueType::money || column.type == ValueType::number || column.type == ValueType::rate;
    if (plain && column.range != Range::any) limits["minimum"] = column.range == Range::growth ? -100 : 0;
    if (column.type == ValueType::rate && column.range == Range::share) limits["maximum"] = 100;
    return limits;
}

Json describe(const Column& column) {
    Json field{{"name", column.name}, {"title", column.title}};
    setType(field, column);
    if (*column.unit) field["unit"] = column.unit;
    if (*column.help) field["description"] = column.help;
    if (*column.defaultText) field["default"] = column.defaultText;
    if (Json limits = constraints(column); !limits.empty()) field["constraints"] = std::move(limits);
    return field;
}

bool namesOnlyRows(const Table& table, std::size_t column, const Column& spec) {
    return std::none_of(table.rows().begin(), table.rows().end(), [&](const Row& row) {
        return std::find(spec.words.begin(), spec.words.end(), row[column]) != spec.words.end();
    });
}

// References to rows of tables written too; a column that also uses a word such as outside is no foreign key.
Json foreignKeys(const Table& table, const Economy& economy) {
    Json keys = Json::array();
    for (std::size_t i = 0; i < table.spec().columns.size(); ++i) {
        const Column& column = table.spec().columns[i];
        if (!column.reference || !isWritten(economy[*column.reference]) || !namesOnlyRows(table, i, column))
            continue;
        const TableSpec& target = specification(*column.reference);
        keys.push_back({{"fields", column.name},
                        {"reference",
                         {{"resource", target.id == table.id() ? "" : target.name},
                          {"fields", target.columns.front().name}}}});
    }
    return keys;
}

Json resource(const char* name, const char* help, Json schema, const char* title = "") {
    Json json{{"name", name}, {"path", std::string(name) + ".csv"}, {"profile", "tabular-data-resource"}};
    if (*title) json["title"] = title;
    json["description"] = help;
    json["format"] = "csv";
    json["mediatype"] = "text/csv";
    json["encoding"] = "utf-8";
    json["dialect"] = {
        {"delimiter", ","}, {"lineTerminator", "\r\n"}, {"doubleQuote", true}, {"header", true}};
    json["schema"] = std::move(schema);
    return json;
}

Json describe(const Table& table, const Economy& economy) {
    const TableSpec& spec = table.spec();
    Json schema{{"fields", Json::array()}, {"missingValues", {""}}};
    Json primaryKey = Json::array();
    for (const Column& column : spec.columns) {
        schema["fields"].push_back(describe(column));
        if (column.key) primaryKey.push_back(column.name);
    }
    if (!primaryKey.empty()) schema["primaryKey"] = std::move(primaryKey);
    if (Json keys = foreignKeys(table, economy); !keys.empty()) schema["foreignKeys"] = std::move(keys);
    return resource(spec.name, spec.help, std::move(schema), spec.title);
}

Json describe(const ResultColumn& column) {
    Json field{{"name", column.name}, {"type", "string"}};
    if (column.type == ResultType::money || column.type == ResultType::number) field["type"] = "number";
    if (column.type == ResultType::integer) field["type"] = "integer";
    if (column.type == ResultType::money) field["unit"] = "£";
    if (column.type == ResultType::year) field["constraints"] = {{"pattern", pattern(ValueType::year)}};
    if (*column.help) field["description"] = column.help;
    return field;
}

Json describe(const ResultTable& table) {
    Json schema{{"fields", Json::array()}, {"missingValues", {""}}};
    for (const ResultColumn& column : table.columns) schema["fields"].push_back(describe(column));
    return resource(table.name, table.help, std::move(schema));
}

} // namespace

bool isWritten(const Table& table) { return table.spec().required || table.size() > 0; }

std::string packageDescriptor(const Economy& economy) {
    Json package{{"profile", "tabular-data-package"}, {"name", economyPackage}};
    if (economy[TableId::economy].size() > 0) package["title"] = economy[TableId::economy].at(0, "name");
    package["resources"] = Json::array();
    for (const TableSpec& spec : allTables())
        if (isWritten(economy[spec.id])) package["resources"].push_back(describe(economy[spec.id], economy));
    return package.dump(2) + "\n";
}

std::string resultDescriptor(std::span<const ResultTable> tables, const std::string& present) {
    Json package{{"profile", "tabular-data-package"}, {"name", resultPackage}, {"resources", Json::array()}};
    Json& resources = package["resources"];
    if (const Json there = Json::parse(present, nullptr, false);
        there.is_object() && there.contains("resources"))
        resources = there["resources"];
    for (const ResultTable& table : tables) {
        const auto same = std::find_if(resources.begin(), resources.end(), [&](const Json& resource) {
            return resource.is_object() && resource.value("name", Json()) == table.name;
        });
        if (same == resources.end())
            resources.push_back(describe(table));
        else
            *same = describe(table);
    }
    return package.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace breakeven
