#include "economy/edit/merge_plan.h"

#include "economy/edit/scenario_overrides.h"
#include "economy/reading/yearly_rates.h"
#include "economy/scenario/counted_differences.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_keys.h"
#include "economy/table/value.h"

#include <algorithm>
#include <unordered_set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Lineage = std::vector<std::string>;

// The three scenarios that meet, each as it stands.
struct Sides {
    Economy ancestor, ours, theirs;

    MergedCell at(const Address& cell) const {
        return {cell, textCounted(ancestor, cell), textCounted(ours, cell), textCounted(theirs, cell)};
    }
};

enum class Verdict { unchanged, onlyOurs, taken, alike, conflict };

Verdict verdictOn(const MergedCell& cell) {
    if (cell.theirs == cell.ancestor)
        return cell.ours == cell.ancestor ? Verdict::unchanged : Verdict::onlyOurs;
    if (cell.ours == cell.ancestor) return Verdict::taken;
    return cell.ours == cell.theirs ? Verdict::alike : Verdict::conflict;
}

// What the cell comes to where it is no conflict.
const std::string& mergedText(const MergedCell& cell) {
    return cell.theirs == cell.ancestor ? cell.ours : cell.theirs;
}

Result<Sides> sidesOf(const Economy& economy, const MergePlan& plan,
                      std::span<const ArrangementSetting> settings) {
    Sides sides;
    const auto apply = [&](const std::string& scenario, Economy& to) -> std::vector<Problem> {
        auto applied = applyScenario(economy, scenario, settings);
        if (!applied) return applied.problems;
        to = std::move(*applied);
        return {};
    };
    for (const auto& [scenario, to] :
         {std::pair(&plan.ancestor, &sides.ancestor), std::pair(&plan.into, &sides.ours),
          std::pair(&plan.from, &sides.theirs)})
        if (auto problems = apply(*scenario, *to); !problems.empty()) return problems;
    return sides;
}

// The cells that count as something else in one of the two than in the ancestor, those of `theirs` first.
std::vector<Address> changedIn(const Sides& sides) {
    std::vector<Address> cells;
    std::unordered_set<Address, AddressHash> known;
    for (const auto& [side, other] :
         {std::pair(&sides.theirs, &sides.ours), std::pair(&sides.ours, &sides.theirs)})
        for (CountedDifference& change : countedDifferences(sides.ancestor, *side, other))
            if (known.insert(change.cell).second) cells.push_back(std::move(change.cell));
    return cells;
}

// How arrangements are to stand after the merge; nothing where all three scenarios have them stand so.
std::vector<ArrangementSetting> switchedAs(const Sides& sides) {
    std::vector<ArrangementSetting> settings;
    bool differ = false;
    const Table& table = sides.ours[TableId::arrangements];
    for (std::size_t row = 0; row < table.size(); ++row) {
        const MergedCell enabled = sides.at(table.address(row, "enabled"));
        settings.push_back({enabled.cell.keys.front(), isYes(mergedText(enabled)), {}});
        differ = differ || verdictOn(enabled) != Verdict::unchanged;
    }
    return differ ? settings : std::vector<ArrangementSetting>();
}

bool isSwitch(const Address& cell) { return cell.table == TableId::arrangements && cell.column == "enabled"; }

class Planning {
public:
    Planning(MergePlan& plan, const Sides& sides) : plan_(plan), sides_(sides) {}

    void compare() {
        for (const Address& cell : changedIn(sides_)) judge(cell, nullptr);
    }

    // The same with the arrangements as they will stand: what comes out otherwise is asked.
    void compare(const Sides& switched) {
        std::vector<Address> cells = changedIn(sides_);
        std::unordered_set<Address, AddressHash> known(cells.begin(), cells.end());
        for (Address& cell : changedIn(switched))
            if (known.insert(cell).second) cells.push_back(std::move(cell));
        for (const Address& cell : cells) judge(cell, &switched);
    }

private:
    void judge(const Address& cell, const Sides* switched) {
        MergedCell texts = sides_.at(cell);
        const Verdict verdict = verdictOn(texts);
        if (verdict == Verdict::conflict) {
            plan_.conflicts.push_back({std::move(texts), ConflictKind::bothChange});
            return;
        }
        if (switched && !isSwitch(cell)) {
            const MergedCell then = switched->at(cell);
            if (verdictOn(then) == Verdict::conflict || mergedText(then) != mergedText(texts)) {
                plan_.conflicts.push_back({shown(texts, then), ConflictKind::arrangement});
                return;
            }
        }
        if (verdict == Verdict::taken) plan_.taken.push_back(std::move(texts));
        if (verdict == Verdict::alike) plan_.alike.push_back(std::move(texts));
    }

    // What each of the two makes of the cell: as it stands or, where that is what the ancestor has, as it
    // will.
    static MergedCell shown(const MergedCell& now, const MergedCell& then) {
        return {now.cell, now.ancestor, now.ours == now.ancestor ? then.ours : now.ours,
                now.theirs == now.ancestor ? then.theirs : now.theirs};
    }

    MergePlan& plan_;
    const Sides& sides_;
};

Problem refused(const char* text, std::string_view one) {
    return errorSaying(message(text, std::string(one)));
}

Problem refused(const char* text, std::string_view one, std::string_view other) {
    return errorSaying(message(text, std::string(one), std::string(other)));
}

std::size_t shared(const Lineage& one, const Lineage& other) {
    return static_cast<std::size_t>(std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first -
                                    one.begin());
}

std::string lastOf(const Lineage& chain, std::size_t length) {
    return length == 0 ? std::string(baseScenario) : chain[length - 1];
}

} // namespace

Result<std::string> nearestAncestor(const Economy& economy, std::string_view one, std::string_view other) {
    const auto first = lineage(economy, one);
    if (!first) return first.problems;
    const auto second = lineage(economy, other);
    if (!second) return second.problems;
    return lastOf(*first, shared(*first, *second));
}

Result<MergePlan> planMerge(const Economy& economy, std::string_view from, std::string_view into) {
    if (into == baseScenario)
        return errorSaying(
            message(MESSAGE("A scenario cannot be merged into the base; promote its changes instead.")));
    if (from == baseScenario) return errorSaying(message(MESSAGE("The base has no changes to merge.")));
    if (from == into) return refused(MESSAGE("Scenario %1 cannot be merged into itself."), from);
    const auto theirs = lineage(economy, from);
    if (!theirs) return theirs.problems;
    const auto ours = lineage(economy, into);
    if (!ours) return ours.problems;
    const std::size_t common = shared(*theirs, *ours);
    if (common == ours->size() && theirs->size() > common + 1)
        return refused(MESSAGE("%1 is built on %2, which is built on the scenario it would be merged into; "
                               "merge %2 first, or promote the changes."),
                       from, (*theirs)[theirs->size() - 2]);
    MergePlan plan{std::string(from), std::string(into), lastOf(*ours, common), {}, {}, {}, {}};
    const auto sides = sidesOf(economy, plan, {});
    if (!sides) return sides.problems;
    Planning planning(plan, *sides);
    if (const auto settings = switchedAs(*sides); settings.empty()) {
        planning.compare();
    } else {
        const auto switched = sidesOf(economy, plan, settings);
        if (!switched) return switched.problems;
        planning.compare(*switched);
    }
    for (const OverrideRow& change : overrideRows(economy, *theirs, common))
        if (!change.acts) plan.waiting.push_back(change.row);
    return plan;
}

} // namespace breakeven
