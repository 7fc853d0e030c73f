#include "economy/edit/scenario_merge.h"

#include "economy/edit/entry_reading.h"
#include "economy/edit/merge_copies.h"
#include "economy/edit/scenario_reasons.h"
#include "economy/reading/document_names.h"
#include "economy/reading/said_value.h"
#include "economy/scenario/scenario.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Choice = Settlement::Choice;

// The texts taken and settled, or every conflict that is not.
Result<WantedTexts> wantedTexts(const Economy& economy, const MergePlan& plan,
                                std::span<const Settlement> settlements) {
    std::unordered_map<Address, const Settlement*, AddressHash> settled;
    for (const Settlement& settlement : settlements) settled[settlement.cell] = &settlement;
    Result<WantedTexts> result{WantedTexts{}};
    std::vector<Problem> refused;
    for (const MergedCell& cell : plan.taken) result->emplace(cell.cell, cell.theirs);
    for (const MergeConflict& conflict : plan.conflicts) {
        const Address& cell = conflict.texts.cell;
        const auto found = settled.find(cell);
        if (found == settled.end()) {
            refused.push_back(refusal(
                cell, message(MESSAGE(
                          "the two scenarios have different values for this cell; choose or type one"))));
            continue;
        }
        auto text = settledText(economy, conflict.texts, *found->second);
        settled.erase(found);
        if (!text) {
            refused.insert(refused.end(), text.problems.begin(), text.problems.end());
            continue;
        }
        result.problems.insert(result.problems.end(), text.problems.begin(), text.problems.end());
        result->emplace(cell, std::move(*text));
    }
    for (const Settlement& settlement : settlements)
        if (settled.contains(settlement.cell))
            refused.push_back(refusal(settlement.cell, message(MESSAGE("there is nothing to resolve here"))));
    if (!refused.empty()) return refused;
    return result;
}

void warnOfWaiting(const Economy& economy, const MergePlan& plan, std::vector<Problem>& problems) {
    const Table& table = economy[TableId::overrides];
    for (const std::size_t row : plan.waiting)
        problems.push_back(
            warningAt(toText(table.address(row)),
                      message(MESSAGE("this change waits for %1, which is not enabled, and is not merged"),
                              table.at(row, "arrangement"))));
}

} // namespace

Result<std::string> settledText(const Economy& economy, const MergedCell& conflict,
                                const Settlement& settlement) {
    if (settlement.choice == Choice::ours) return conflict.ours;
    if (settlement.choice == Choice::theirs) return conflict.theirs;
    std::vector<Problem> warnings;
    auto read = readEntry(economy, {conflict.cell, settlement.text}, warnings);
    if (auto* why = std::get_if<Problem>(&read)) return std::move(*why);
    auto& text = std::get<std::string>(read);
    if (text.empty()) return refusal(conflict.cell, message(MESSAGE("type a value for the cell")));
    Result<std::string> result(std::move(text));
    result.problems = std::move(warnings);
    return result;
}

Result<Command> mergeScenarios(const Economy& economy, std::string_view from, std::string_view into,
                               std::span<const Settlement> settlements) {
    const auto plan = planMerge(economy, from, into);
    if (!plan) return plan.problems;
    auto wanted = wantedTexts(economy, *plan, settlements);
    if (!wanted) return wanted.problems;
    Message name = message(MESSAGE("Merged scenario %1 into %2"), saidScenario(economy, from),
                           saidScenario(economy, into));
    if (plan->isEmpty()) return Command{std::move(name), {}};
    const auto theirs = applyScenario(economy, from);
    if (!theirs) return theirs.problems;
    const auto chain = lineage(economy, from);
    if (!chain) return chain.problems;
    const auto ancestor = std::find(chain->begin(), chain->end(), plan->ancestor);
    const auto common = ancestor == chain->end() ? 0 : ancestor - chain->begin() + 1;
    MergeCopies copies(economy, *plan, *wanted, *theirs);
    const bool standsOnIt = plan->ancestor == into;
    for (const OverrideRow& change : overrideRows(economy, *chain, static_cast<std::size_t>(common)))
        if (change.acts) copies.take(change, standsOnIt);
    if (auto problems = copies.settle(); !problems.empty()) return problems;
    Result<Command> command = followReasons(economy, copies.command(std::move(name)), Copies::withReasons);
    command.problems = std::move(wanted.problems);
    warnOfWaiting(economy, *plan, command.problems);
    return command;
}

} // namespace breakeven
