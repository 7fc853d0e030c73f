#include "proposal/template/row_maker.h"

#include "economy/edit/new_code.h"
#include "economy/table/row_keys.h"
#include "economy/table/value.h"

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// A calculated figure in as many places as people would type.
std::string written(const Column& column, const Decimal& value) {
    switch (column.type) {
    case ValueType::rate:
        return toText(value * 100, 4) + "%";
    case ValueType::money:
        return toText(value, abs(value) >= 10'000 ? 0 : 2);
    case ValueType::integer:
        return toText(value, 0);
    case ValueType::flag:
        return value == 0 ? "no" : "yes";
    default:
        return toText(value, 4);
    }
}

} // namespace

void RowMaker::make(const RowPattern& pattern) {
    if (!wanted(pattern)) return;
    if (!pattern.each.empty()) {
        for (const std::string& item : itemsOfGroup(pattern)) {
            each_ = item;
            call("each", item);
            for (const RowPattern& inner : pattern.rows) make(inner);
        }
        each_.clear();
        return;
    }
    if (!pattern.rows.empty()) {
        for (const RowPattern& inner : pattern.rows) make(inner);
        return;
    }
    const TableId id = *findTable(pattern.table);
    const TableSpec& spec = specification(id);
    Row row(spec.columns.size());
    for (const CellPattern& cell : pattern.cells) {
        const std::size_t column = *spec.find(cell.column);
        if (auto text = cellText(spec.columns[column], cell.text)) row[column] = std::move(*text);
    }
    auto free = withFreeKey(editor_.economy()[id], row);
    if (!free) return; // the very row is there already, such as a service a contract covers
    row = std::move(*free);
    if (!pattern.id.empty())
        for (std::size_t c = 0; c < spec.columns.size(); ++c)
            if (spec.columns[c].key) call(pattern.id, row[c]);
    editor_.insert(id, editor_.economy()[id].size(), row);
    for (const NotePattern& one : pattern.notes) note(editor_.economy()[id], row, one);
}

std::vector<std::string> RowMaker::itemsOfGroup(const RowPattern& pattern) const {
    if (pattern.each != eachYear) return itemsOf(answers_.at(pattern.each));
    std::vector<std::string> years;
    for (FinancialYear year = facts_.baseYear(); year <= facts_.lastYear(); year = year + 1)
        years.push_back(toText(year));
    return years;
}

bool RowMaker::wanted(const RowPattern& pattern) {
    if (pattern.only.empty()) return true;
    const auto value = valueOf(pattern.only, answers_, facts_, each_);
    if (!value)
        problems.push_back(errorSaying(message(MESSAGE("the template cannot work out %1"), pattern.only)));
    return value.value_or(0) != 0;
}

std::optional<std::string> RowMaker::cellText(const Column& column, const std::string& pattern) {
    if (!pattern.starts_with('=')) {
        const bool words = pattern.starts_with('@');
        const auto text =
            canonical(column, words ? words_.translate("Template", pattern.substr(1)) : named(pattern));
        if (const auto* why = std::get_if<Message>(&text)) {
            problems.push_back(errorSaying(*why));
            return std::nullopt;
        }
        return std::get<std::string>(text);
    }
    const auto value = valueOf(std::string_view(pattern).substr(1), answers_, facts_, each_);
    if (value) return written(column, *value);
    problems.push_back(errorSaying(message(MESSAGE("the template cannot work out %1"), pattern.substr(1))));
    return std::nullopt;
}

std::string RowMaker::named(std::string_view text) const {
    std::string whole;
    while (!text.empty()) {
        const auto open = text.find('{');
        whole += text.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = std::min(text.find('}', open), text.size() - 1);
        const std::string name(text.substr(open + 1, close - open - 1));
        if (name.find('(') != std::string::npos)
            whole += textOf(name, answers_, facts_, each_);
        else if (const auto given = names_.find(name); given != names_.end())
            whole += given->second;
        else if (const auto answer = answers_.find(name); answer != answers_.end())
            whole += answer->second;
        text.remove_prefix(close + 1);
    }
    return whole;
}

std::string RowMaker::freeCode(TableId table, const std::string& wanted) const {
    // A table of codes alone, so that those with further keys are compared by their first.
    Table codes(TableId::services);
    const auto rowOf = [](std::string code) {
        Row row(specification(TableId::services).columns.size());
        row.front() = std::move(code);
        return row;
    };
    for (const Row& row : editor_.economy()[table].rows()) codes.append(rowOf(row.front()));
    const std::string code = wanted.empty() || refuseCode(wanted) ? "arrangement" : wanted;
    const auto free = withFreeKey(codes, rowOf(code));
    return free ? free->front() : code;
}

void RowMaker::note(const Table& table, const Row& row, const NotePattern& pattern) {
    explain({table.id(), keysOf(table.id(), row), pattern.column}, *arrangement_.question(pattern.question));
}

void RowMaker::explain(const Address& cell, const Question& question) {
    const TableSpec& spec = specification(TableId::notes);
    Row made(spec.columns.size());
    const auto set = [&](std::string_view column, std::string text) {
        made[*spec.find(column)] = std::move(text);
    };
    set("note", freeCode(TableId::notes, named("{arrangement}-" + question.id)));
    set("cell", toText(cell));
    set("text", reason(question));
    set("source", words_.translate("Template", question.source));
    set("date", words_.date);
    editor_.insert(TableId::notes, editor_.economy()[TableId::notes].size(), std::move(made));
}

std::string RowMaker::reason(const Question& question) const {
    const std::string asked = words_.translate("Template", question.ask);
    const auto given = answers_.find(question.id);
    const std::string chosen = given == answers_.end() ? std::string() : given->second;
    const Levels levels = levelsOf(question, answers_, facts_);
    if (levels.low.empty() || levels.high.empty())
        return fill(words_.translate("Message", MESSAGE("%1: %2.")), {asked, chosen});
    return fill(words_.translate("Message", MESSAGE("%1: %2; low %3, central %4, high %5.")),
                {asked, chosen, levels.low, levels.central, levels.high});
}

} // namespace breakeven
