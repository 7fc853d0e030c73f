#include "exchange/table_reader.h"

#include "economy/value.h"
#include "exchange/cell_text.h"
#include "exchange/csv.h"
#include "store/checked_row.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

class TableReader {
public:
    TableReader(Table& table, Origins& origins, std::vector<Problem>& problems)
        : spec_(table.spec()), file_(std::string(spec_.name) + ".csv"), table_(table), origins_(origins),
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

} // namespace

void readTable(const std::string& bytes, Table& table, Origins& origins, std::vector<Problem>& problems) {
    TableReader(table, origins, problems).read(bytes);
}

} // namespace breakeven
