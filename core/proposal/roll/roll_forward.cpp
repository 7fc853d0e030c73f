#include "proposal/roll/roll_forward.h"

#include "economy/edit/lock_guard.h"
#include "economy/edit/new_code.h"
#include "economy/edit/roll_step.h"
#include "engine/session/checked_scenario.h"
#include "proposal/roll/rolled_scenarios.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// The old base year keeps a name by which it is found again (rules 18.7).
void addVersion(Economy& economy, const RollRequest& request, FinancialYear before) {
    Table& versions = economy[TableId::versions];
    const std::string year = toText(before);
    versions.append(
        {freeCode(versions, "base-" + year),
         request.version.empty() ? english(message(MESSAGE("Base year %1"), year)) : request.version,
         std::to_string(request.moment), request.made});
}

/// What is locked and becomes another year's is unlocked.
void leaveOutLocks(const Economy& document, Economy& next, RollForward& forward) {
    if (document[TableId::locks].size() == 0) return;
    for (const CellLock& lock : releaseLocks(difference(document, next, {}), document, next))
        forward.items.push_back({Fate::leftOut, lock.cells, sayReleased(lock)});
}

} // namespace

std::size_t countOf(const std::vector<RolledItem>& items, Fate fate) {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const RolledItem& item) { return item.fate == fate; }));
}

Result<RollForward> rollForward(const Economy& document, const RollRequest& request) {
    const auto checked = checkScenario(document, request.scenario);
    if (!checked) return checked.problems;
    auto rolled = rollTables(checked->effective);
    if (!rolled) return std::move(rolled.problems);
    RollForward forward{{}, {}, rolled->base, rolled->items};
    auto economy = withScenarios(document, request.scenario, *rolled, forward.items);
    if (!economy) return std::move(economy.problems);
    addVersion(*economy, request, rolled->base - 1);
    leaveOutLocks(document, *economy, forward);
    forward.command =
        difference(document, *economy, message(rollStep, request.scenario, toText(rolled->base)));
    forward.economy = std::move(*economy);
    std::stable_sort(forward.items.begin(), forward.items.end(),
                     [](const RolledItem& a, const RolledItem& b) { return a.fate < b.fate; });
    return forward;
}

#undef MESSAGE

} // namespace breakeven
