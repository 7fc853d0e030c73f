#include "exchange/own_descriptor.h"

#include "economy/table/schema.h"
#include "files/durable_file.h"

#include <nlohmann/json.hpp>

namespace breakeven {

namespace {

using Json = nlohmann::json;

std::string textAt(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Whether it can be the name of a table, and so of no file anywhere else.
bool isTableName(PackageKind kind, const std::string& name) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_";
    return kind == PackageKind::economy
               ? findTable(name).has_value()
               : !name.empty() && name.find_first_not_of(letters) == std::string::npos;
}

} // namespace

std::optional<OwnDescriptor> ownDescriptor(std::string_view text) {
    const Json package = Json::parse(text, nullptr, false);
    if (!package.is_object()) return std::nullopt;
    OwnDescriptor own;
    const std::string name = textAt(package, "name");
    if (name != economyPackage && name != resultPackage) return std::nullopt;
    own.kind = name == economyPackage ? PackageKind::economy : PackageKind::results;
    const auto resources = package.find("resources");
    if (resources == package.end() || !resources->is_array()) return std::nullopt;
    for (const Json& resource : *resources) {
        if (!resource.is_object()) continue;
        const std::string table = textAt(resource, "name");
        if (isTableName(own.kind, table) && textAt(resource, "path") == table + ".csv")
            own.files.insert(table + ".csv");
    }
    return own;
}

std::optional<OwnDescriptor> ownDescriptorIn(const std::filesystem::path& file) {
    const auto text = readFile(file, longestDescriptor);
    return text ? ownDescriptor(*text) : std::nullopt;
}

} // namespace breakeven
