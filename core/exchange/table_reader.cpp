#include "exchange/table_reader.h"

#include "economy/check/checked_row.h"
#include "economy/table/value.h"
#include "exchange/cell_text.h"
#include "files/csv.h"
#include "files/file_text.h"
#include "money/written_number.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

class TableReader {
public:
    TableReader(const std::string& file, Table& table, Origins& origins, std::vector<Problem>& problems)
        : spec_(table.spec()), file_(file), table_(table), origins_(origins), problems_(problems) {
        origins_.files[static_cast<std::size_t>(spec_.id)] = file;
    }

    void read(std::string bytes) {
        auto read = readFileText(std::move(bytes));
        if (auto* why = std::get_if<Message>(&read)) return lose(0, "", std::move(*why));
        const FileText& text = std::get<FileText>(read);
        if (text.warning) warn(0, "", *text.warning);
        separator_ = text.separator;
        readCsv(
            text.text, separator_, [&](CsvRow&& row) { takeRow(row); },
            [&](CsvProblem&& problem) {
                lose(problem.row, nameOf(problem.cell), std::move(problem.message));
                if (heading_ == Heading::awaited) heading_ = Heading::unusable;
            });
        if (heading_ == Heading::awaited)
            lose(1, "", message(MESSAGE("the file is empty; its first row must name the columns")));
    }

private:
    enum class Heading { awaited, unusable, read };

    void lose(std::size_t row, std::string column, Message why) {
        report(row, std::move(column), std::move(why));
        origins_.tablesWhole = false;
    }

    // The heading of a cell, counted from 1.
    std::string nameOf(std::size_t cell) const {
        return cell > 0 && cell <= names_.size() ? names_[cell - 1] : std::string();
    }

    void takeRow(CsvRow& row) {
        if (heading_ == Heading::read) return readRow(row);
        if (heading_ == Heading::unusable) return;
        heading_ = readHeader(row) ? Heading::read : Heading::unusable;
        if (heading_ == Heading::unusable) origins_.tablesWhole = false;
    }

    void report(std::size_t row, std::string column, Message message, std::string address = {}) {
        problems_.push_back(errorIn({file_, row, std::move(column)}, std::move(message), std::move(address)));
    }

    void warn(std::size_t row, std::string column, Message message, std::string address = {}) {
        problems_.push_back(
            warningIn({file_, row, std::move(column)}, std::move(message), std::move(address)));
    }

    bool readHeader(const CsvRow& row) {
        bool keysThere = true;
        std::set<std::string> seen;
        for (const std::string& cell : row.cells) {
            names_.emplace_back(trimmed(cell));
            std::string name = names_.back();
            for (char& c : name)
                if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
            const bool first = seen.insert(name).second;
            columns_.push_back(spec_.find(name));
            if (columns_.back() && !first) {
                report(row.number, name,
                       message(MESSAGE("the column %1 appears twice in the heading"), name));
                columns_.back().reset();
            } else if (!columns_.back() && first && !name.empty()) {
                warn(row.number, names_.back(),
                     message(MESSAGE("there is no column “%1” in %2; it is ignored"), names_.back(),
                             spec_.name));
            }
        }
        for (const Column& column : spec_.columns) {
            if (!column.required || seen.contains(column.name)) continue;
            report(row.number, column.name,
                   message(MESSAGE("the column %1 is missing; %2 needs it"), column.name, spec_.name));
            origins_.missingColumns.insert(std::string(spec_.name) + ":" + column.name);
            keysThere = keysThere && !column.key;
        }
        return keysThere;
    }

    void readRow(CsvRow& csv) {
        while (csv.cells.size() > columns_.size() && trimmed(csv.cells.back()).empty()) csv.cells.pop_back();
        const bool ragged = csv.cells.size() != columns_.size();
        if (ragged)
            report(csv.number, "",
                   message(MESSAGE("the row has %1 cells but the heading has %2"),
                           std::to_string(csv.cells.size()), std::to_string(columns_.size())));
        std::vector<std::string> texts(spec_.columns.size());
        for (std::size_t i = 0; i < std::min(csv.cells.size(), columns_.size()); ++i) {
            if (columns_[i])
                texts[*columns_[i]] = cellFromFile(spec_.columns[*columns_[i]], csv.cells[i]);
            else if (names_[i].empty() && !trimmed(csv.cells[i]).empty())
                warnOfNamelessColumn(csv.number, i + 1);
        }
        CheckedRow checked = checkedRow(spec_.id, texts);
        for (std::size_t column = 0; column < texts.size(); ++column)
            if (auto why = refusedInFiles(spec_.columns[column], texts[column]))
                checked.wrong.emplace_back(column, std::move(*why));
        if (ragged) checked.wrong.clear(); // which cell stands in which column is not known
        take(csv.number, checked, ragged);
    }

    void warnOfNamelessColumn(std::size_t row, std::size_t number) {
        if (!nameless_.insert(number).second) return;
        warn(row, "", message(MESSAGE("column %1 has no heading; it is ignored"), std::to_string(number)));
    }

    // What would be understood elsewhere: a text too long to keep, an amount that means another one where
    // decimals have a comma, as they may in a file separated by semicolons.
    std::optional<Message> refusedInFiles(const Column& column, const std::string& text) const {
        if (auto why = tooLong(text)) return why;
        const bool number = column.type == ValueType::money || column.type == ValueType::number ||
                            column.type == ValueType::integer || column.type == ValueType::rate ||
                            column.type == ValueType::value;
        const bool comma = text.find(',') != std::string::npos;
        if (separator_ != ';' || !number || !isReadTwoWays(text) ||
            (!comma && column.type != ValueType::money))
            return std::nullopt;
        return message(
            MESSAGE("“%1” is ambiguous: where semicolons separate the cells, its comma may be a decimal "
                    "comma; write thousands without a comma, or separate the cells by commas"),
            text);
    }

    // Adds the row; a ragged one only so that references to it are known.
    void take(std::size_t number, CheckedRow& checked, bool ragged) {
        for (auto& [column, reason] : checked.wrong) {
            const char* name = spec_.columns[column].name;
            const std::string address = checked.address(spec_.id, name);
            origins_.reported.insert(address);
            report(number, name, std::move(reason), address);
        }
        for (auto& [column, how] : checked.rounded) {
            const char* name = spec_.columns[column].name;
            if (!ragged) warn(number, name, std::move(how), checked.address(spec_.id, name));
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
            report(number, "", message(MESSAGE("row %1 already has the same key"), std::to_string(first)),
                   address);
        }
    }

    const TableSpec& spec_;
    std::string file_;
    Table& table_;
    Origins& origins_;
    std::vector<Problem>& problems_;
    char separator_ = ',';
    Heading heading_ = Heading::awaited;
    std::vector<std::string> names_;                  // the headings as they stand there
    std::vector<std::optional<std::size_t>> columns_; // of the table, by column of the file
    std::set<std::size_t> nameless_;                  // columns without a heading that were told of
};

} // namespace

void readTable(const std::string& file, std::string bytes, Table& table, Origins& origins,
               std::vector<Problem>& problems) {
    TableReader(file, table, origins, problems).read(std::move(bytes));
}

} // namespace breakeven
