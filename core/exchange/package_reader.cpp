#include "exchange/package.h"

#include "economy/check/validation.h"
#include "exchange/folder.h"
#include "exchange/package_files.h"
#include "exchange/table_reader.h"
#include "files/csv.h"
#include "files/durable_file.h"

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

// The first row whose leading keys these are: indices:pay is where the index begins.
std::optional<std::size_t> firstRow(const Table& table, const std::vector<std::string>& keys) {
    for (std::size_t row = 0; !keys.empty() && row < table.size(); ++row) {
        const auto own = table.keys(row);
        if (keys.size() <= own.size() && std::equal(keys.begin(), keys.end(), own.begin())) return row;
    }
    return std::nullopt;
}

std::vector<std::string> partsAfterTable(const std::string& address) {
    std::vector<std::string> parts;
    for (auto colon = address.find(':'); colon != std::string::npos;) {
        const auto next = address.find(':', colon + 1);
        parts.push_back(address.substr(colon + 1, next == std::string::npos ? next : next - colon - 1));
        colon = next;
    }
    return parts;
}

// Adds the file, row and column of what `validate` says of a table.
Problem placed(Problem problem, const Economy& economy, const Origins& origins) {
    const auto table = findTable(problem.address.substr(0, problem.address.find(':')));
    if (!table) return problem;
    FilePlace place{origins.file(*table), 0, {}};
    const auto address = parseAddress(problem.address);
    if (address) place.column = address->column;
    const auto keys = address ? address->keys : partsAfterTable(problem.address);
    const auto row = address ? economy[*table].find(keys) : firstRow(economy[*table], keys);
    if (row) place.row = origins.of(*table)[*row];
    problem.place = std::move(place);
    return problem;
}

void addValidation(const Economy& economy, const Origins& origins, std::vector<Problem>& problems) {
    for (Problem& problem : validate(economy)) {
        if (auto address = parseAddress(problem.address)) {
            const std::string table = specification(address->table).name;
            if (origins.missingColumns.contains(table + ":" + address->column)) continue;
            address->column.clear();
            if (origins.reported.contains(toText(*address))) continue;
        }
        if (!problem.address.empty() && origins.reported.contains(problem.address)) continue;
        problems.push_back(placed(std::move(problem), economy, origins));
    }
}

} // namespace

Result<Economy> readPackage(const fs::path& folder) {
    std::error_code failed;
    fs::directory_iterator readable(folder, failed);
    if (failed) return fileProblem(folder, cannotRead(failed.value()));
    const FolderReading reading(folder);
    if (!reading.problems().empty()) return reading.problems();
    Result<Economy> result;
    Economy economy;
    Origins origins;
    PackageFiles found = packageFiles(folder);
    origins.tablesWhole = found.lost.empty();
    for (const TableSpec& spec : allTables()) {
        const auto file = found.files.find(spec.id);
        if (file != found.files.end()) {
            const std::string name = file->second.string();
            if (auto bytes = readFile(folder / file->second, longestCsvFile)) {
                readTable(name, std::move(*bytes), economy[spec.id], origins, result.problems);
            } else {
                origins.tablesWhole = false;
                bytes.problems.front().place->file = name;
                result.problems.push_back(std::move(bytes.problems.front()));
            }
        } else if (spec.required && !found.lost.contains(spec.id)) {
            origins.tablesWhole = false;
            result.problems.push_back(
                fileProblem(std::string(spec.name) + ".csv",
                            message(MESSAGE("the file is missing; every package needs it"))));
        }
    }
    for (Problem& problem : found.problems) result.problems.push_back(std::move(problem));
    const bool yearsKnown = !origins.reported.contains("economy:base_year");
    if (origins.tablesWhole && yearsKnown) addValidation(economy, origins, result.problems);
    if (!hasErrors(result.problems)) result.value = std::move(economy);
    return result;
}

} // namespace breakeven
