#include "proposal/contract/contract_assistant.h"

#include "economy/edit/cell_entry.h"
#include "economy/reading/document_names.h"
#include "economy/table/row_reader.h"
#include "engine/session/compiled_scenarios.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

Result<ContractProposal> entered(const Economy& economy, std::string_view scenario,
                                 const std::string& contract,
                                 std::initializer_list<std::pair<const char*, std::string>> cells,
                                 Message name) {
    std::vector<CellEntry> entries;
    for (const auto& [column, text] : cells)
        entries.push_back({{TableId::contracts, {contract}, column}, text});
    auto command = enterCells(economy, scenario, entries, MissingRow::refused, std::move(name));
    if (!command) return std::move(command.problems);
    return ContractProposal{std::move(*command), contract};
}

/// Growth of a tariff's prices from the base year to `year` by its yearly changes alone.
Decimal netGrowth(const Economy& economy, std::string_view tariff, FinancialYear base, FinancialYear year) {
    Decimal growth = 1;
    for (const RowReader& row : readers(economy, TableId::tariffChanges)) {
        const auto changed = row.year("year");
        if (row.text("tariff") != tariff || !changed || *changed <= base || *changed > year) continue;
        growth *= 1 + *row.number("cost_uplift") - *row.number("efficiency") + *row.number("other");
    }
    return growth;
}

} // namespace

std::optional<Money> proposedBaseline(const Economy& economy, const ExactProjection& projection,
                                      std::string_view contract, FinancialYear year) {
    const auto row = economy[TableId::contracts].find({contract});
    if (!row) return std::nullopt;
    const std::string& tariff = economy[TableId::contracts].at(*row, "tariff");
    for (const ContractOutlookYear& one : contractOutlook(projection, contract)) {
        if (one.year != year || one.outcome.emergencyValue == Money{}) continue;
        return roundToPenny(toDecimal(one.outcome.emergencyValue) /
                            netGrowth(economy, tariff, projection.years.front(), year));
    }
    return std::nullopt;
}

Result<ContractProposal> marginalRateProposal(const Economy& economy, std::string_view scenario,
                                              const MarginalRatePlan& plan) {
    return entered(economy, scenario, plan.contract,
                   {{"marginal_rate", plan.rate}, {"marginal_baseline", plan.baseline}},
                   message(MESSAGE("Set a marginal rate of %1 on contract %2"), plan.rate,
                           contractName(economy, plan.contract)));
}

Result<ContractProposal> blendedProposal(const Economy& economy, std::string_view scenario,
                                         const BlendedPlan& plan) {
    return entered(
        economy, scenario, plan.contract,
        {{"form", "blended"}, {"variable_rate", plan.variableRate}, {"rebase_after", plan.rebaseAfter}},
        message(MESSAGE("Made the payment of contract %1 blended"), plan.contract));
}

std::vector<std::string> activityContracts(const Economy& economy) {
    std::set<std::string> covering;
    for (const RowReader& row : readers(economy, TableId::contractServices))
        covering.insert(row.text("contract"));
    std::vector<std::string> contracts;
    for (const RowReader& row : readers(economy, TableId::contracts))
        if (row.text("form") == "activity" && covering.contains(row.text("contract")))
            contracts.push_back(row.text("contract"));
    return contracts;
}

ProposalPreview previewOf(const Economy& economy, std::string_view scenario,
                          const ContractProposal& proposal) {
    ProposalPreview preview;
    CompiledScenarios scenarios;
    scenarios.take(economy);
    if (const auto before = scenarios.project(scenario))
        preview.before = contractOutlook(*before->projection, proposal.contract);
    Economy changed = economy;
    preview.problems = apply(proposal.command, changed);
    if (!preview.problems.empty()) return preview;
    scenarios.take(changed);
    auto after = scenarios.project(scenario);
    if (!after) {
        preview.problems = std::move(after.problems);
        return preview;
    }
    preview.after = contractOutlook(*after->projection, proposal.contract);
    preview.payoff = payoffView(after->compiled.economy(), preview.after, proposal.contract);
    return preview;
}

} // namespace breakeven
