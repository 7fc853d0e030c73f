#include "exchange/package.h"

#include "economy/validation.h"
#include "economy/value.h"
#include "exchange/cell_text.h"
#include "exchange/csv.h"
#include "store/checked_row.h"
#include "store/durable_file.h"

#include <array>
#include <set>

namespace breakeven {

namespace fs = std::filesystem;

namespace {

#define MESSAGE(text) translatable("Message", text)

// Where the rows of an economy came from, and what has been said of its cells already.
struct Origins {
    std::array<std::vector<std::size_t>, tableCount> rows;
    std::set<std::string> reported;       // addresses of cells and rows
    std::set<std::string> missingColumns; // "budgets:amount"
    bool tablesWhole = true;              // false: rows are missing, so that references cannot be judged

    std::vector<std::size_t>& of(TableId table) { return rows[static_cast<std::size_t>(table)]; }
    const std::vector<std::size_t>& of(TableId table) const { return rows[static_cast<std::size_t>(table)]; }
};

// Reads one file into its table.
class TableReader {
public:
    TableReader(const TableSpec& spec, Table& table, Origins& origins, std::vector<Problem>& problems)
        : spec_(spec), file_(std::string(spec.name) + ".csv"), table_(table), origins_(origins),
          problems_(problems) {}

    void read(const std::string& bytes) {
        if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
            report(0, "", message(MESSAGE("the file is UTF-16; save it as CSV UTF-8")));
            origins_.tablesWhole = false;
            return;
        }
        CsvText csv = parseCsv(bytes);
        const bool headed = !csv.rows.empty() && csv.rows.front().number == 1;
        const std::vector<std::string> header = headed ? csv.rows.front().cells : std::vector<std::string>{};
        for (CsvProblem& problem : csv.problems) {
            std::string column =
                problem.cell > 0 && problem.cell <= header.size() ? header[problem.cell - 1] : "";
            report(problem.row, isUtf8(column) ? column : "", std::move(problem.message));
            origins_.tablesWhole = false;
        }
        if (headed) {
            if (readHeader(header))
                for (std::size_t i = 1; i < csv.rows.size(); ++i) readRow(csv.rows[i]);
            else
                origins_.tablesWhole = false;
        } else if (csv.problems.empty()) {
            report(1, "", message(MESSAGE("the file is empty; its first row must name the columns")));
            origins_.tablesWhole = false;
        }
    }

private:
    void report(std::size_t row, std::string column, Message message, Severity severity = Severity::error,
                std::string address = {}) {
        problems_.push_back(
            {severity, std::move(address), FilePlace{file_, row, std::move(column)}, std::move(message)});
    }

    bool readHeader(const std::vector<std::string>& header) {
        if (header.size() == 1 && header.front().find_first_of(";\t") != std::string::npos) {
            report(1, "",
                   message(MESSAGE(
                       "the cells are not separated by commas; save the file as comma-separated CSV")));
            return false;
        }
        bool keysThere = true;
        std::set<std::string> seen;
        for (std::size_t i = 0; i < header.size(); ++i) {
            const std::string& name = header[i];
            columns_.push_back(std::nullopt);
            if (!isUtf8(name)) {
                report(1, "",
                       message(MESSAGE("column %1 has a name that is not UTF-8; save the file as CSV UTF-8"),
                               std::to_string(i + 1)));
            } else if (!seen.insert(name).second) {
                report(1, name, message(MESSAGE("the column %1 stands twice in the header"), name));
            } else if (const auto column = spec_.find(name)) {
                columns_.back() = column;
            } else {
                report(1, name,
                       message(MESSAGE("there is no column “%1” in %2; it is passed over"), name, spec_.name),
                       Severity::warning);
            }
        }
        for (const Column& column : spec_.columns) {
            if (!column.required || seen.contains(column.name)) continue;
            report(1, column.name,
                   message(MESSAGE("the column %1 is missing; %2 needs it"), column.name, spec_.name));
            origins_.missingColumns.insert(std::string(spec_.name) + ":" + column.name);
            keysThere = keysThere && !column.key;
        }
        return keysThere;
    }

    void readRow(const CsvRow& csv) {
        const bool ragged = csv.cells.size() != columns_.size();
        if (ragged)
            report(csv.number, "",
                   message(MESSAGE("the row has %1 cells where the header has %2"),
                           std::to_string(csv.cells.size()), std::to_string(columns_.size())));
        std::vector<std::string> texts(spec_.columns.size());
        for (std::size_t i = 0; i < std::min(csv.cells.size(), columns_.size()); ++i)
            if (columns_[i]) texts[*columns_[i]] = cellFromFile(spec_.columns[*columns_[i]], csv.cells[i]);
        CheckedRow checked = checkedRow(spec_.id, texts);
        if (ragged) checked.wrong.clear(); // which cell stands in which column is not known
        take(csv.number, checked, ragged);
    }

    // Adds the row; a ragged one only so that references to it are known.
    void take(std::size_t number, CheckedRow& checked, bool ragged) {
        for (auto& [column, reason] : checked.wrong) {
            const char* name = spec_.columns[column].name;
            const std::string address = checked.address(spec_.id, name);
            origins_.reported.insert(address);
            report(number, name, std::move(reason), Severity::error, address);
        }
        if (ragged) origins_.reported.insert(checked.address(spec_.id));
        if (!checked.named) {
            origins_.tablesWhole = false;
        } else if (table_.append(checked.row)) {
            origins_.of(spec_.id).push_back(number);
        } else if (spec_.singleRow) {
            report(number, "", message(MESSAGE("%1 has one row only"), spec_.name));
        } else {
            const std::string address = checked.address(spec_.id);
            const auto first = origins_.of(spec_.id)[*table_.find(parseAddress(address)->keys)];
            report(number, "",
                   message(MESSAGE("the same key stands in row %1 already"), std::to_string(first)),
                   Severity::error, address);
        }
    }

    const TableSpec& spec_;
    std::string file_;
    Table& table_;
    Origins& origins_;
    std::vector<Problem>& problems_;
    std::vector<std::optional<std::size_t>> columns_; // of the table, by column of the file
};

void warnOfUnknownFiles(const fs::path& folder, std::vector<Problem>& problems) {
    std::error_code failed;
    std::set<std::string> unknown;
    for (const auto& entry : fs::directory_iterator(folder, failed))
        if (entry.path().extension() == ".csv" && !findTable(entry.path().stem().string()))
            unknown.insert(entry.path().filename().string());
    for (const std::string& name : unknown)
        problems.push_back({Severity::warning,
                            {},
                            FilePlace{name, 0, {}},
                            message(MESSAGE("there is no table of this name; the file is passed over"))});
}

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
    FilePlace place{std::string(specification(*table).name) + ".csv", 0, {}};
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
    Result<Economy> result;
    Economy economy;
    Origins origins;
    for (const TableSpec& spec : allTables()) {
        const fs::path file = folder / (std::string(spec.name) + ".csv");
        if (!fs::exists(fs::symlink_status(file, failed))) {
            if (!spec.required) continue;
            origins.tablesWhole = false;
            result.problems.push_back(fileProblem(
                file.filename(), message(MESSAGE("the file is missing; every package needs it"))));
        } else if (auto bytes = readFile(file, longestCsvFile)) {
            TableReader(spec, economy[spec.id], origins, result.problems).read(*bytes);
        } else {
            origins.tablesWhole = false;
            bytes.problems.front().place->file = file.filename();
            result.problems.push_back(std::move(bytes.problems.front()));
        }
    }
    warnOfUnknownFiles(folder, result.problems);
    const bool yearsKnown = !origins.reported.contains("economy:base_year");
    if (origins.tablesWhole && yearsKnown) addValidation(economy, origins, result.problems);
    if (!hasErrors(result.problems)) result.value = std::move(economy);
    return result;
}

} // namespace breakeven
