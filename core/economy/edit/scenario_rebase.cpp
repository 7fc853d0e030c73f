#include "economy/edit/scenario_rebase.h"

#include "economy/edit/scenario_edit.h"
#include "economy/edit/scenario_overrides.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/reading/said_value.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/counted_differences.h"
#include "economy/scenario/overridden_cells.h"
#include "economy/scenario/scenario.h"
#include "economy/table/value.h"

#include <algorithm>
#include <map>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId overrides = TableId::overrides;

// The document with the scenario on top of the parent.
Result<Economy> onTopOf(const Economy& economy, std::string_view scenario, std::string_view parent) {
    const auto command = reparentScenario(economy, scenario, parent);
    if (!command) return command.problems;
    Economy moved = economy;
    apply(*command, moved);
    return moved;
}

Economy without(const Economy& economy, const std::set<std::size_t>& rows) {
    Economy left = economy;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) left[overrides].erase(*row);
    return left;
}

Override asOverride(const Economy& economy, const OverrideRow& change) {
    return {toText(economy[overrides].address(change.row)), toText(change.cell), change.change, change.value,
            change.arrangement};
}

// The economies beneath overrides: as the parent has them, with the override's arrangement enabled.
class Beneath {
public:
    Beneath(const Economy& economy, const std::string& parent) : economy_(economy), parent_(parent) {}

    /// Null where it is in error.
    const Economy* of(const std::string& arrangement) {
        const auto [known, isNew] = made_.try_emplace(arrangement);
        if (isNew) known->second = applied(arrangement).value;
        return known->second ? &*known->second : nullptr;
    }

private:
    Result<Economy> applied(const std::string& arrangement) const {
        if (!economy_[TableId::arrangements].find({arrangement})) return applyScenario(economy_, parent_);
        const ArrangementSetting enabled{arrangement, true, {}};
        return applyScenario(economy_, parent_, std::span(&enabled, 1));
    }

    const Economy& economy_;
    const std::string& parent_;
    std::map<std::string, std::optional<Economy>> made_; ///< by arrangement
};

// Whether every cell the override sets counts as what it is set to, where that can be told from the texts.
std::optional<bool> setsTheSame(const Economy& beneath, const OverrideRow& change) {
    if (change.change != "set" || change.value.empty()) return std::nullopt;
    const Column& column =
        specification(change.cell.table).columns[*specification(change.cell.table).find(change.cell.column)];
    const CanonicalText text = canonical(column, change.value);
    if (!std::holds_alternative<std::string>(text)) return std::nullopt;
    if (!change.cell.hasWildcard()) return textCounted(beneath, change.cell) == std::get<std::string>(text);
    for (const std::size_t row : rowsMatched(beneath, change.cell))
        if (beneath.effectiveText(change.cell.table, row, change.cell.column) != std::get<std::string>(text))
            return false;
    return true;
}

// Whether the override by itself changes no cell of what is beneath it.
bool changesNothing(const Economy& economy, const Economy& beneath, const OverrideRow& change) {
    if (const auto same = setsTheSame(beneath, change)) return *same;
    Economy alone = beneath;
    OverriddenCells cells(alone);
    if (cells.apply(asOverride(economy, change))) return false;
    cells.settle();
    return countedDifferences(beneath, alone).empty();
}

// The scenario as it stands, and with every arrangement enabled.
struct Standing {
    Economy asIs, enabled;
};

std::optional<Standing> standing(const Economy& economy, std::string_view scenario) {
    std::vector<ArrangementSetting> all;
    const Table& arrangements = economy[TableId::arrangements];
    for (std::size_t row = 0; row < arrangements.size(); ++row)
        all.push_back({arrangements[row].front(), true, {}});
    auto asIs = applyScenario(economy, scenario);
    if (!asIs) return std::nullopt;
    auto enabled = applyScenario(economy, scenario, all);
    return Standing{*asIs, enabled ? std::move(*enabled) : *asIs};
}

// Of those that say what the parent says the ones that can go together: no cell of the scenario changes.
std::set<std::size_t> droppable(const Economy& moved, std::string_view scenario,
                                const std::set<std::size_t>& gone,
                                const std::vector<std::size_t>& candidates) {
    if (candidates.empty()) return {};
    const auto before = standing(without(moved, gone), scenario);
    if (!before) return {};
    const auto isSame = [&](const std::set<std::size_t>& rows) {
        std::set<std::size_t> all = gone;
        all.insert(rows.begin(), rows.end());
        const auto then = standing(without(moved, all), scenario);
        return then && countedDifferences(before->asIs, then->asIs).empty() &&
               countedDifferences(before->enabled, then->enabled).empty();
    };
    std::set<std::size_t> rows(candidates.begin(), candidates.end());
    if (isSame(rows)) return rows;
    rows.clear();
    for (const std::size_t row : candidates) {
        rows.insert(row);
        if (!isSame(rows)) rows.erase(row);
    }
    return rows;
}

class Rebasing {
public:
    Rebasing(const Economy& moved, RebasePlan& plan) : moved_(moved), plan_(plan) {
        own_ = ownOverrideRows(moved, plan.scenario);
    }

    std::vector<Problem> run() {
        const auto parent = applyScenario(moved_, plan_.parent);
        if (!parent) return parent.problems;
        if (auto problems = findFaulty(); !problems.empty()) return problems;
        findRepeated();
        findMoved();
        std::sort(plan_.superfluous.begin(), plan_.superfluous.end(),
                  [](const auto& a, const auto& b) { return a.row < b.row; });
        return {};
    }

private:
    // Overrides in error on top of the parent, one after the other, as one may hide another.
    std::vector<Problem> findFaulty() {
        for (;;) {
            const auto applied = applyScenario(without(moved_, gone_), plan_.scenario);
            if (applied) break;
            if (const auto left = noteFaulty(applied.problems); !left.empty()) return left;
        }
        // Those that wait for an arrangement are in error once it is enabled.
        for (const OverrideRow& change : own_)
            if (!change.arrangement.empty() && !gone_.contains(change.row) && isAstray(change))
                note(change.row, Superfluous::noCell, {});
        return {};
    }

    std::vector<Problem> noteFaulty(const std::vector<Problem>& problems) {
        const Economy left = without(moved_, gone_);
        bool any = false;
        for (const OverrideRow& change : own_) {
            if (gone_.contains(change.row)) continue;
            const std::string address = toText(moved_[overrides].address(change.row));
            const auto problem = std::find_if(problems.begin(), problems.end(),
                                              [&](const Problem& one) { return one.address == address; });
            if (problem == problems.end()) continue;
            any = true;
            note(change.row, isAstray(change) ? Superfluous::noCell : Superfluous::refused, problem->message);
        }
        return any ? std::vector<Problem>() : problems;
    }

    bool isAstray(const OverrideRow& change) const {
        return rowsMatched(moved_, change.cell).empty() && !carriedRate(moved_, change.cell);
    }

    void findRepeated() {
        Beneath beneath(moved_, plan_.parent);
        std::vector<std::size_t> candidates;
        for (const OverrideRow& change : own_) {
            if (gone_.contains(change.row)) continue;
            const Economy* under = beneath.of(change.arrangement);
            if (under && changesNothing(moved_, *under, change)) candidates.push_back(change.row);
        }
        for (const std::size_t row : droppable(moved_, plan_.scenario, gone_, candidates))
            note(row, Superfluous::saysTheSame, {});
    }

    // What cells hold without the scenario's own overrides of exactly these.
    void findMoved() {
        const auto against = [&](const OverrideRow& change) {
            return moved_[overrides].at(change.row, "against");
        };
        std::set<std::size_t> exact;
        for (const OverrideRow& change : own_)
            if (!change.cell.hasWildcard() || gone_.contains(change.row)) exact.insert(change.row);
        const auto under = applyScenario(without(moved_, exact), plan_.scenario);
        const auto here = applyScenario(without(moved_, gone_), plan_.scenario);
        if (!under || !here) return;
        for (const OverrideRow& change : own_) {
            if (gone_.contains(change.row) || change.cell.hasWildcard() || against(change).empty()) continue;
            std::string now = textCounted(*under, change.cell);
            if (now != against(change))
                plan_.moved.push_back({change.row, change.cell, against(change), std::move(now),
                                       textCounted(*here, change.cell)});
        }
    }

    void note(std::size_t row, Superfluous why, Message reason) {
        if (why == Superfluous::saysTheSame)
            reason = message(MESSAGE("the scenario below has the same value"));
        else if (why == Superfluous::noCell)
            reason = message(MESSAGE("there is no such cell"));
        gone_.insert(row);
        plan_.superfluous.push_back({row, why, std::move(reason)});
    }

    const Economy& moved_;
    RebasePlan& plan_;
    std::vector<OverrideRow> own_;
    std::set<std::size_t> gone_;
};

} // namespace

Result<RebasePlan> planRebase(const Economy& economy, std::string_view scenario, std::string_view parent) {
    const auto moved = onTopOf(economy, scenario, parent);
    if (!moved) return moved.problems;
    RebasePlan plan{std::string(scenario), std::string(parent), {}, {}};
    if (auto problems = Rebasing(*moved, plan).run(); !problems.empty()) return problems;
    return plan;
}

Result<Command> rebaseScenario(const Economy& economy, std::string_view scenario, std::string_view parent,
                               std::span<const std::size_t> dropped) {
    const auto plan = planRebase(economy, scenario, parent);
    if (!plan) return plan.problems;
    const TableSpec& scenarios = specification(TableId::scenarios);
    Editor editor(economy);
    const std::size_t at = *economy[TableId::scenarios].find({scenario});
    if (economy.effectiveText(TableId::scenarios, at, "parent") != parent)
        editor.set({TableId::scenarios, at, *scenarios.find("parent")}, std::string(parent));
    const std::size_t against = *specification(overrides).find("against");
    for (const MovedBeneath& moved : plan->moved) editor.set({overrides, moved.row, against}, moved.holdsNow);
    std::set<std::size_t> rows;
    for (const std::size_t row : dropped) {
        const bool isListed = std::any_of(plan->superfluous.begin(), plan->superfluous.end(),
                                          [&](const auto& one) { return one.row == row; });
        if (!isListed)
            return errorAt(toText(economy[overrides].address(row)),
                           message(MESSAGE("this change is needed; delete it if you do not want it")));
        rows.insert(row);
    }
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) editor.erase(overrides, *row);
    return followReasons(economy, std::move(editor).command(message(
                                      MESSAGE("Changed the parent of scenario %1 to %2"),
                                      saidScenario(economy, scenario), saidScenario(economy, parent))));
}

} // namespace breakeven
