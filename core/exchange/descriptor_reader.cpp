#include "exchange/descriptor_reader.h"

#include "economy/table/ascii.h"
#include "exchange/descriptor.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Json = nlohmann::json;

const Json* member(const Json& json, const char* name) {
    const auto found = json.is_object() ? json.find(name) : json.end();
    return json.is_object() && found != json.end() && !found->is_null() ? &*found : nullptr;
}

std::string textOf(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

class Description {
public:
    explicit Description(const Json& package) {
        const Json* resources = member(package, "resources");
        if (resources && resources->is_array())
            for (const Json& resource : *resources) take(resource);
        else
            warn(message(MESSAGE(
                "it lists no resources, so it is ignored; the tables are identified by their file names")));
    }

    DescribedFiles result;

private:
    void warn(Message what) {
        result.problems.push_back(warningIn({descriptorFile, 0, {}}, std::move(what)));
    }

    void lose(TableId table, Message why) {
        result.lost.insert(table);
        result.problems.push_back(errorIn({descriptorFile, 0, {}}, std::move(why)));
    }

    void take(const Json& resource) {
        const std::string name = textOf(resource, "name");
        const auto table = findTable(lowered(name));
        const Json* path = member(resource, "path");
        if (path && path->is_array() && path->size() == 1) path = &path->front();
        if (!table) {
            result.passedOver.push_back(path && path->is_string() ? path->get<std::string>() : name);
            return;
        }
        if (!path || !path->is_string())
            return lose(
                *table,
                message(MESSAGE("the path of %1 is not a single file; put the table into one CSV file"),
                        name));
        const std::string text = path->get<std::string>();
        const std::filesystem::path file(text);
        const bool climbs = std::find(file.begin(), file.end(), "..") != file.end();
        if (text.empty() || file.is_absolute() || climbs || text.find("://") != std::string::npos)
            return lose(*table,
                        message(MESSAGE("%1 is listed as being in %2; only files inside the folder are read"),
                                name, text));
        if (!result.paths.emplace(*table, text).second)
            return lose(*table, message(MESSAGE("%1 is listed twice among the resources"), name));
        checkDialect(*table, name, resource);
    }

    // What a descriptor may say of how a file is to be read, where we read files in one way.
    void checkDialect(TableId table, const std::string& name, const Json& resource) {
        static const std::set<std::string> encodings{
            "", "utf-8", "utf8", "utf-8-sig", "utf-16", "utf-16le", "utf-16be", "windows-1252", "cp1252"};
        const auto unfollowed = [&](const char* what, const std::string& value) {
            warn(message(MESSAGE("%1 of %2, “%3”, is ignored"), what, name, value));
        };
        const auto otherThan = [&](const Json& json, const char* what, const std::string& expected) {
            const std::string value = textOf(json, what);
            if (!value.empty() && expected.find(value) == std::string::npos) unfollowed(what, value);
        };
        if (const std::string encoding = textOf(resource, "encoding"); !encodings.contains(lowered(encoding)))
            unfollowed("encoding", encoding);
        if (const Json* dialect = member(resource, "dialect")) {
            otherThan(*dialect, "delimiter", ",;\t");
            otherThan(*dialect, "quoteChar", "\"");
            otherThan(*dialect, "commentChar", "");
            otherThan(*dialect, "escapeChar", "");
            const Json* header = member(*dialect, "header");
            if (header && *header == false)
                lose(table,
                     message(
                         MESSAGE("%1 is described as having no heading; its first row must name the columns"),
                         name));
        }
        const Json* schema = member(resource, "schema");
        if (!schema) return;
        if (const Json* missing = member(*schema, "missingValues"); missing && missing->is_array())
            for (const Json& value : *missing)
                if (value.is_string() && !value.get<std::string>().empty())
                    unfollowed("missingValues", value.get<std::string>());
        const Json* fields = member(*schema, "fields");
        if (!fields || !fields->is_array()) return;
        for (const Json& field : *fields)
            if (const std::string point = textOf(field, "decimalChar"); !point.empty() && point != ".")
                return lose(
                    table,
                    message(
                        MESSAGE(
                            "%1 is described as having “%2” for a decimal point; write amounts as 1234.5"),
                        name, point));
    }
};

} // namespace

DescribedFiles readDescriptor(std::string_view json) {
    const Json package = Json::parse(json, nullptr, false);
    if (!package.is_discarded()) return Description(package).result;
    DescribedFiles unread;
    unread.problems.push_back(warningIn(
        FilePlace{descriptorFile, 0, {}},
        message(MESSAGE("it is not JSON, so it is ignored; the tables are identified by their file names"))));
    return unread;
}

} // namespace breakeven
