#include "proposal/intake/intake_plan.h"

#include "economy/check/validation.h"
#include "economy/edit/cell_entry.h"
#include "economy/reading/cell_locks.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_keys.h"
#include "economy/table/value.h"
#include "proposal/intake/draft_groups.h"
#include "proposal/intake/intake_rows.h"
#include "proposal/intake/missing_things.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

class Planner {
public:
    Planner(const Economy& economy, const Economy& effective, std::string_view scenario,
            const SheetLayout& layout, const IntakeChoice& choice, IntakePlan& plan)
        : economy_(economy), effective_(effective), scenario_(scenario), layout_(layout), choice_(choice),
          plan_(plan), spec_(specification(choice.table)), editor_(economy) {
        // What is locked is the cell itself; a scenario may still say otherwise of it.
        if (inBase()) locks_ = locksOn(economy, choice.table);
    }

    void plan(std::vector<DraftRow> drafts, Message name) {
        if (inBase()) makeMissing(editor_, plan_.missing);
        for (const DraftRow& draft : groupedDrafts(effective_, layout_, choice_, std::move(drafts), plan_))
            take(draft);
        if (!mayGoOn()) return;
        plan_.command = inBase() ? std::move(editor_).command(std::move(name)) : overrides(std::move(name));
        if (!mayGoOn()) plan_.command = {};
    }

    /// What the document would say is wrong with it afterwards, and is not wrong with it now.
    void check() {
        if (plan_.command.empty()) return;
        Economy after = economy_;
        if (!apply(plan_.command, after).empty()) return;
        std::unordered_set<std::string> before;
        for (const Problem& problem : validate(economy_)) before.insert(english(problem));
        for (const Problem& problem : validate(after)) {
            if (problem.severity != Severity::error || before.contains(english(problem))) continue;
            const auto row = rowOf(problem.address);
            plan_.problems.push_back({row.value_or(0), {}, problem.address, problem.message, false});
        }
    }

private:
    bool inBase() const { return scenario_ == baseScenario; }

    bool mayGoOn() const { return plan_.refusals() == 0 || choice_.withoutWrong; }

    void leaveOut(const DraftRow& draft, Message why) {
        plan_.leftOut.push_back({draft.row, draft.label, std::move(why)});
    }

    void refuse(const DraftRow& draft, std::size_t field, Message why) {
        plan_.problems.push_back(
            {draft.row, sourceOf(layout_, choice_, field), draft.texts[field], std::move(why)});
    }

    void take(const DraftRow& draft) {
        Row row = draft.texts;
        spec_.completeKeys(row);
        for (std::size_t field = 0; field < spec_.columns.size(); ++field)
            if (spec_.columns[field].key && row[field].empty())
                return refuse(draft, field, message(MESSAGE("it is blank, and every row needs it")));
        const auto keys = keysOf(spec_.id, row);
        if (const auto there = effective_[spec_.id].find(keys)) return update(draft, *there);
        if (choice_.existing == Existing::update)
            return leaveOut(draft,
                            message(MESSAGE("there is no such row here, and rows are not being added")));
        if (!inBase())
            return leaveOut(draft, message(MESSAGE("there is no such row; rows are added in the base")));
        add(draft, std::move(row));
    }

    void update(const DraftRow& draft, std::size_t there) {
        if (choice_.existing == Existing::add)
            return leaveOut(draft,
                            message(MESSAGE("the row is already here, and only new rows are being added")));
        const Table& table = effective_[spec_.id];
        const std::size_t changesBefore = plan_.changes.size();
        for (std::size_t field = 0; field < spec_.columns.size(); ++field) {
            const std::string& text = draft.texts[field];
            if (spec_.columns[field].key || text.empty() || table[there][field] == text) continue;
            const Address cell = table.address(there, spec_.columns[field].name);
            if (const auto lock = lockOver(locks_, cell)) {
                plan_.changes.resize(changesBefore);
                return refuse(draft, field, sayLocked(*lock));
            }
            plan_.changes.push_back({draft.row, cell, table[there][field], text, false});
        }
        if (plan_.changes.size() == changesBefore) {
            ++plan_.unchanged;
            return;
        }
        for (std::size_t change = changesBefore; change < plan_.changes.size(); ++change)
            if (inBase())
                editor_.set({spec_.id, there, *spec_.find(plan_.changes[change].cell.column)},
                            plan_.changes[change].after);
        ++plan_.updated;
    }

    void add(const DraftRow& draft, Row row) {
        for (std::size_t field = 0; field < spec_.columns.size(); ++field)
            if (spec_.columns[field].required && row[field].empty())
                return refuse(
                    draft, field,
                    message(MESSAGE(
                        "a new row needs it; choose the column it is in, or one value for all rows")));
        const Table& table = editor_.economy()[spec_.id];
        const Address address{spec_.id, keysOf(spec_.id, row), {}};
        if (const auto lock = lockOver(locks_, address)) return refuse(draft, 0, sayLocked(*lock));
        for (std::size_t field = 0; field < spec_.columns.size(); ++field)
            if (!spec_.columns[field].key && !row[field].empty())
                plan_.changes.push_back(
                    {draft.row, {spec_.id, address.keys, spec_.columns[field].name}, {}, row[field], true});
        editor_.insert(spec_.id, table.size(), std::move(row));
        ++plan_.added;
    }

    Command overrides(Message name) {
        std::vector<CellEntry> entries;
        entries.reserve(plan_.changes.size());
        for (const IntakeChange& change : plan_.changes) entries.push_back({change.cell, change.after});
        auto command = enterCells(economy_, scenario_, entries, MissingRow::refused, std::move(name));
        for (const Problem& problem : command.problems)
            if (problem.severity == Severity::error)
                plan_.problems.push_back(
                    {rowOf(problem.address).value_or(0), {}, problem.address, problem.message});
        return command ? std::move(*command) : Command();
    }

    // The row of the sheet that a cell of the document comes from.
    std::optional<std::size_t> rowOf(const std::string& address) {
        if (rows_.empty())
            for (const IntakeChange& change : plan_.changes)
                rows_.emplace(toText(Address{change.cell.table, change.cell.keys, {}}), change.row);
        const auto cell = parseAddress(address);
        if (!cell) return std::nullopt;
        const auto row = rows_.find(toText(Address{cell->table, cell->keys, {}}));
        return row == rows_.end() ? std::nullopt : std::optional(row->second);
    }

    const Economy& economy_;
    const Economy& effective_;
    std::string_view scenario_;
    const SheetLayout& layout_;
    const IntakeChoice& choice_;
    IntakePlan& plan_;
    const TableSpec& spec_;
    Editor editor_;
    std::vector<CellLock> locks_;
    std::unordered_map<std::string, std::size_t> rows_; ///< of the sheet, by address
};

// What cannot even begin: a key that comes from nowhere.
void findUnsaid(const SheetLayout& layout, const IntakeChoice& choice, IntakePlan& plan) {
    const TableSpec& spec = specification(choice.table);
    for (std::size_t field = 0; field < spec.columns.size(); ++field) {
        const Column& column = spec.columns[field];
        const FieldSource& source = choice.fields[field];
        const bool unsaid = source.from == FieldFrom::nowhere ||
                            (source.from == FieldFrom::fixed && source.fixed.empty()) ||
                            (source.from == FieldFrom::across && choice.across.empty()) ||
                            (source.from == FieldFrom::column && source.column >= layout.columns.size());
        if (column.key && unsaid && !*column.defaultText)
            plan.problems.push_back(
                {0,
                 column.title,
                 {},
                 message(MESSAGE("choose the column it is in, or one value for all rows"))});
    }
}

} // namespace

std::size_t IntakePlan::refusals() const {
    return static_cast<std::size_t>(std::count_if(
        problems.begin(), problems.end(), [](const IntakeProblem& problem) { return problem.refuses; }));
}

IntakePlan planIntake(const Economy& economy, const Economy& effective, std::string_view scenario,
                      const ForeignSheet& sheet, const SheetLayout& layout, const IntakeChoice& choice,
                      Message name, const GoOn& goOn) {
    IntakePlan plan;
    findUnsaid(layout, choice, plan);
    if (!plan.problems.empty()) return plan;
    auto drafts = readIntakeRows(effective, sheet, layout, choice, plan, goOn);
    if (!plan.finished) return plan;
    Planner planner(economy, effective, scenario, layout, choice, plan);
    planner.plan(std::move(drafts), std::move(name));
    if (goOn && !goOn()) {
        plan.finished = false;
        plan.command = {};
        return plan;
    }
    planner.check();
    std::stable_sort(plan.leftOut.begin(), plan.leftOut.end(),
                     [](const LeftOutRow& a, const LeftOutRow& b) { return a.row < b.row; });
    return plan;
}

} // namespace breakeven
