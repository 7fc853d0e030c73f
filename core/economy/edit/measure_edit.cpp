#include "economy/edit/measure_edit.h"

#include "economy/edit/entry_reading.h"
#include "economy/edit/new_code.h"
#include "economy/reading/document_names.h"
#include "economy/table/ascii.h"
#include "economy/table/value.h"
#include "economy/table/words.h"
#include "money/month.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId measures = TableId::measures;
constexpr TableId observations = TableId::observations;

std::size_t columnOf(TableId table, std::string_view name) { return *specification(table).find(name); }

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Rows all as long as the longest, trimmed.
TypedRows squared(const TypedRows& rows) {
    std::size_t wide = 0;
    for (const auto& row : rows) wide = std::max(wide, row.size());
    TypedRows all;
    for (const auto& row : rows) {
        std::vector<std::string> cells(wide);
        std::transform(row.begin(), row.end(), cells.begin(), trimmed);
        all.push_back(std::move(cells));
    }
    return all;
}

TypedRows turned(const TypedRows& rows) {
    TypedRows all(rows.empty() ? 0 : rows.front().size(), std::vector<std::string>(rows.size()));
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].size(); ++c) all[c][r] = rows[r][c];
    return all;
}

std::size_t monthsDown(const TypedRows& rows) {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const auto& row) {
        return !row.empty() && parseMonth(row.front()).has_value();
    }));
}

/// Reads a block with months down its first column.
class ObservationReader {
public:
    ObservationReader(const Economy& economy, const std::string& measure, TypedRows rows, bool isTurned)
        : editor_(economy), measure_(measure), rows_(std::move(rows)), turned_(isTurned) {}

    Result<Command> command() {
        const std::size_t heading = firstMonth();
        const auto owners = ownersOf(heading);
        if (!owners) return owners.problems;
        for (std::size_t r = heading; r < rows_.size(); ++r) readRow(r, *owners);
        if (!problems_.empty()) return std::move(problems_);
        if (entered_ == 0)
            return errorSaying(message(MESSAGE("There are months but no values beside them.")));
        return std::move(editor_).command(message(MESSAGE("Entered %1 observations of %2"),
                                                  std::to_string(entered_),
                                                  rowName(editor_.economy(), TableId::measures, measure_)));
    }

private:
    std::size_t firstMonth() const {
        std::size_t row = 0;
        while (!parseMonth(rows_[row].front())) ++row;
        return row;
    }

    std::string measureCalled(const std::string& name) const {
        const Table& table = editor_.economy()[measures];
        for (std::size_t row = 0; row < table.size() && !name.empty(); ++row)
            if (lowered(table.at(row, "measure")) == lowered(name) ||
                lowered(table.at(row, "name")) == lowered(name))
                return table[row].front();
        return {};
    }

    // Whose each column is; blank: not read.
    Result<std::vector<std::string>> ownersOf(std::size_t heading) const {
        std::vector<std::string> owners(rows_.front().size());
        bool named = false;
        for (std::size_t c = 1; c < owners.size(); ++c)
            for (std::size_t r = 0; r < heading && owners[c].empty(); ++r) {
                owners[c] = measureCalled(rows_[r][c]);
                named = named || !owners[c].empty();
            }
        if (named) return owners;
        if (owners.size() < 2)
            return errorSaying(message(MESSAGE("There are months but no values beside them.")));
        if (owners.size() > 2)
            return errorSaying(message(MESSAGE("There are several series of values without headings: head "
                                               "each with the name or code of its measure.")));
        owners[1] = measure_;
        return owners;
    }

    void readRow(std::size_t r, const std::vector<std::string>& owners) {
        const auto& row = rows_[r];
        const bool blank =
            std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
        if (blank) return;
        const auto text =
            canonical(specification(observations).columns[columnOf(observations, "month")], row.front());
        if (const auto* why = std::get_if<Message>(&text)) {
            problems_.push_back(wrong(r, 0, *why));
            return;
        }
        const auto month = parseMonth(std::get<std::string>(text));
        if (!month) return;
        for (std::size_t c = 1; c < row.size(); ++c)
            if (!owners[c].empty() && !row[c].empty()) enter(owners[c], *month, r, c);
    }

    void enter(const std::string& measure, Month month, std::size_t r, std::size_t c) {
        static const std::size_t valueColumn = columnOf(observations, "value");
        auto text = canonical(specification(observations).columns[valueColumn], rows_[r][c]);
        if (auto* why = std::get_if<Message>(&text)) {
            problems_.push_back(wrong(r, c, std::move(*why)));
            return;
        }
        ++entered_;
        const Table& table = editor_.economy()[observations];
        std::string value = std::get<std::string>(std::move(text));
        if (const auto known = table.find({measure, toText(month)})) {
            editor_.set({observations, *known, valueColumn}, std::move(value));
            return;
        }
        Row row(table.spec().columns.size());
        row[columnOf(observations, "measure")] = measure;
        row[columnOf(observations, "month")] = toText(month);
        row[valueColumn] = std::move(value);
        editor_.insert(observations, placeAfter(measure), std::move(row));
    }

    // Behind what was seen of the measure so far.
    std::size_t placeAfter(const std::string& measure) const {
        const Table& table = editor_.economy()[observations];
        for (std::size_t row = table.size(); row-- > 0;)
            if (table[row].front() == measure) return row + 1;
        return table.size();
    }

    Problem wrong(std::size_t r, std::size_t c, Message why) const {
        return errorIn({{}, (turned_ ? c : r) + 1, std::to_string((turned_ ? r : c) + 1)}, std::move(why));
    }

    Editor editor_;
    const std::string& measure_;
    TypedRows rows_;
    bool turned_;
    std::size_t entered_ = 0;
    std::vector<Problem> problems_;
};

} // namespace

std::string measureCodeFor(const Economy& economy, const std::string& name) {
    std::string code = codeFromName(name);
    if (code.empty() || refuseCode(code)) code = "measure";
    return freeCode(economy[measures], code);
}

Result<Command> addMeasure(const Economy& economy, const std::map<std::string, std::string>& cells) {
    const TableSpec& spec = specification(measures);
    Row row(spec.columns.size());
    const auto name = cells.find("name");
    if (name == cells.end() || trimmed(name->second).empty())
        return errorSaying(message(MESSAGE("The measure needs a name.")));
    const std::string code = measureCodeFor(economy, trimmed(name->second));
    std::vector<Problem> problems, rounded;
    for (std::size_t c = 0; c < row.size(); ++c) {
        const Column& column = spec.columns[c];
        const auto typed = cells.find(column.name);
        if (column.key || typed == cells.end()) continue;
        auto read = readEntry(economy, {{measures, {code}, column.name}, trimmed(typed->second)}, rounded);
        if (auto* problem = std::get_if<Problem>(&read))
            problems.push_back(std::move(*problem));
        else
            row[c] = std::get<std::string>(std::move(read));
    }
    if (!problems.empty()) return problems;
    row[columnOf(measures, "measure")] = code;
    std::string& better = row[columnOf(measures, "better")];
    if (better.empty()) better = words::betters.back();
    Editor editor(economy);
    editor.insert(measures, economy[measures].size(), std::move(row));
    Result<Command> result(
        std::move(editor).command(message(MESSAGE("Added measure %1"), trimmed(name->second))));
    result.problems = std::move(rounded);
    return result;
}

Result<Command> enterObservations(const Economy& economy, const std::string& measure, const TypedRows& rows) {
    if (!economy[measures].find({measure}))
        return errorSaying(message(MESSAGE("There is no measure %1."), measure));
    TypedRows down = squared(rows);
    TypedRows across = turned(down);
    const bool isTurned = monthsDown(across) > monthsDown(down);
    TypedRows& read = isTurned ? across : down;
    if (monthsDown(read) == 0)
        return errorSaying(
            message(MESSAGE("There are no months in it, such as 2016-04 or Apr-16, in its first "
                            "column or its first row.")));
    return ObservationReader(economy, measure, std::move(read), isTurned).command();
}

} // namespace breakeven
