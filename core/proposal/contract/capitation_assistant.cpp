#include "proposal/contract/capitation_assistant.h"

#include "economy/edit/cell_entry.h"
#include "economy/edit/new_code.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/reading/document_names.h"
#include "economy/scenario/scenario.h"
#include "economy/table/row_reader.h"
#include "economy/table/row_text.h"
#include "money/format.h"

#include <algorithm>
#include <set>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr int decimalsOfAPrice = 6;

using Cells = std::vector<std::pair<std::string_view, std::string>>;

void append(Editor& editor, TableId table, Row row) {
    editor.insert(table, editor.economy()[table].size(), std::move(row));
}

/// Appends a row whose first key is `code` or, if that is taken, one like it; returns that key.
std::string appendNew(Editor& editor, TableId table, std::string_view code, const Cells& cells) {
    Row row = rowOf(table, cells);
    row.front() = freeCode(editor.economy()[table], code);
    append(editor, table, row);
    return row.front();
}

bool isElsewhere(std::string_view kind) { return kind == "primary_care" || kind == "community"; }

/// Whether a row is one of those that stand in the economy: of no arrangement, or of an enabled one
/// (rules 2.5).
bool counts(const Economy& economy, const RowReader& row) {
    if (row.blank("arrangement")) return true;
    const auto arrangement = economy[TableId::arrangements].find({row.text("arrangement")});
    return arrangement && RowReader(economy, TableId::arrangements, *arrangement).yes("enabled");
}

bool contractCounts(const Economy& economy, const std::string& contract) {
    const auto row = economy[TableId::contracts].find({contract});
    return row && counts(economy, RowReader(economy, TableId::contracts, *row));
}

/// People of a population in the base year, each counted by weight.
Decimal weightedPeople(const Economy& economy, const CapitationPlan& plan) {
    if (plan.population.empty()) return plan.people.empty() ? Decimal(0) : numberIn(plan.people);
    Decimal people = 0;
    for (const RowReader& row : readers(economy, TableId::populations))
        if (row.text("population") == plan.population && row.number("people"))
            people += *row.number("people") * *row.number("weight");
    return people;
}

std::vector<Problem> refusals(const Economy& economy, const CapitationPlan& plan,
                              const CapitationBaseline& baseline) {
    std::vector<Problem> refused;
    const auto refuse = [&](const char* why) { refused.push_back(errorSaying(message(why))); };
    const Table& organisations = economy[TableId::organisations];
    if (!organisations.find({plan.commissioner})) refuse(MESSAGE("choose who pays: a commissioner"));
    if (plan.holder.empty()) refuse(MESSAGE("choose who holds the contract"));
    if (plan.contracts.empty()) refuse(MESSAGE("choose at least one contract to take over"));
    if (!baseline.perHead) refuse(MESSAGE("say how many people the contract is for"));
    if (baseline.perHead && *baseline.perHead <= 0)
        refuse(MESSAGE("the contracts chosen pay nothing in the base year"));
    if (plan.corridor.corridor != Corridor::none && plan.corridor.party.empty())
        refuse(MESSAGE("choose who shares gain and loss with the holder"));
    return refused;
}

} // namespace

std::vector<std::string> contractsToTakeOver(const Economy& economy, std::string_view scenario,
                                             std::string_view commissioner) {
    std::set<std::string> taken;
    for (const RowReader& row : readers(economy, TableId::subcontracts))
        if (scenario == baseScenario ||
            (counts(economy, row) && contractCounts(economy, row.text("contract"))))
            taken.insert(row.text("subcontract"));
    std::vector<std::string> contracts;
    for (const RowReader& row : readers(economy, TableId::contracts))
        if (row.text("commissioner") == commissioner && row.text("form") != "capitation" &&
            counts(economy, row) && !taken.contains(row.text("contract")))
            contracts.push_back(row.text("contract"));
    return contracts;
}

CapitationPlan proposedCapitation(const Economy& economy, std::string_view scenario,
                                  const ExactProjection& projection) {
    CapitationPlan plan;
    Money most;
    for (const RowReader& row : readers(economy, TableId::organisations)) {
        CapitationPlan candidate = plan;
        candidate.contracts = contractsToTakeOver(economy, scenario, row.text("org"));
        const Money paid = baselineOf(economy, projection, candidate).paid;
        if (paid > most) {
            most = paid;
            plan.commissioner = row.text("org");
            plan.contracts = candidate.contracts;
        }
        if (plan.holder.empty() && isElsewhere(row.text("kind"))) plan.holder = row.text("org");
    }
    if (economy[TableId::populations].size() > 0) plan.population = economy[TableId::populations][0].front();
    plan.start = projection.years[std::min<std::size_t>(2, projection.years.size() - 1)];
    plan.corridor.party = plan.commissioner;
    return plan;
}

CapitationBaseline baselineOf(const Economy& economy, const ExactProjection& projection,
                              const CapitationPlan& plan) {
    CapitationBaseline baseline;
    for (const std::string& contract : plan.contracts) {
        const auto outlook = contractOutlook(projection, contract);
        if (!outlook.empty()) baseline.paid += outlook.front().paid;
    }
    if (const Decimal people = weightedPeople(economy, plan); people > 0)
        baseline.perHead = *parseDecimal(toText(toDecimal(baseline.paid) / people, decimalsOfAPrice));
    return baseline;
}

Message baselineFinding(const CapitationBaseline& baseline, FinancialYear year) {
    if (!baseline.perHead) return message(MESSAGE("Say how many people the contract is for."));
    return message(MESSAGE("The contracts paid %1 in %2: £%3 for each person of weight 1."),
                   formatSize(baseline.paid), toText(year), formatPence(roundToPenny(*baseline.perHead)));
}

Result<Command> populationFor(const Economy& economy, std::string_view scenario, std::string_view contract) {
    if (auto why = refusalOfNewRows(economy, scenario, TableId::populations))
        return errorSaying(std::move(*why));
    const auto place = economy.locate({TableId::contracts, {std::string(contract)}, "population"});
    if (!place) return Command{};
    Editor editor(economy);
    const std::string population = appendNew(editor, TableId::populations, codeFromName(contract),
                                             {{"segment", "everyone"}, {"people", "0"}});
    editor.set(*place, population);
    return std::move(editor).command(message(MESSAGE("Added population %1"), readableCode(population)));
}

Result<ContractProposal> capitationProposal(const Economy& economy, std::string_view scenario,
                                            const ExactProjection& projection, const CapitationPlan& plan) {
    const auto effective = applyScenario(economy, scenario);
    if (!effective) return effective.problems;
    const CapitationBaseline baseline = baselineOf(*effective, projection, plan);
    if (auto refused = refusals(economy, plan, baseline); !refused.empty()) return refused;
    const bool inScenario = scenario != baseScenario;
    Editor editor(economy);
    if (!economy[TableId::organisations].find({plan.holder}))
        append(editor, TableId::organisations,
               rowOf(TableId::organisations,
                     {{"org", plan.holder}, {"name", plan.holderName}, {"kind", "community"}}));
    std::string population = plan.population;
    if (population.empty())
        population = appendNew(editor, TableId::populations, codeFromName(plan.commissioner),
                               {{"segment", "everyone"}, {"people", plan.people}});
    std::string arrangement;
    if (inScenario)
        arrangement = appendNew(editor, TableId::arrangements, "capitation",
                                {{"name", plan.holder + " capitation"},
                                 {"kind", "mcp"},
                                 {"lead", plan.holder},
                                 {"start_year", toText(plan.start)},
                                 {"enabled", "no"}});
    const std::string contract = appendNew(editor, TableId::contracts, plan.commissioner + "-" + plan.holder,
                                           {{"commissioner", plan.commissioner},
                                            {"provider", plan.holder},
                                            {"form", "capitation"},
                                            {"uplift_index", plan.upliftIndex},
                                            {"population", population},
                                            {"rate_per_head", toText(*baseline.perHead)},
                                            {"phase_in", plan.phaseIn},
                                            {"minimum_variance", minimumVariance(plan.corridor)},
                                            {"arrangement", arrangement},
                                            {"start_year", inScenario ? "" : toText(plan.start)}});
    for (const std::string& sub : plan.contracts)
        append(editor, TableId::subcontracts,
               rowOf(TableId::subcontracts,
                     {{"contract", contract}, {"subcontract", sub}, {"arrangement", arrangement}}));
    for (Row& row : corridorRows(contract, plan.corridor))
        append(editor, TableId::riskShares, std::move(row));

    const Message name = message(MESSAGE("Made capitation %1 out of existing contracts"),
                                 contractName(editor.economy(), contract));
    ContractProposal proposal{{}, contract};
    std::vector<Change> enabling;
    if (inScenario) {
        const CellEntry entry{{TableId::arrangements, {arrangement}, "enabled"}, "yes"};
        auto enabled =
            enterCells(editor.economy(), scenario, std::span(&entry, 1), MissingRow::refused, name);
        if (!enabled) return std::move(enabled.problems);
        enabling = std::move(enabled->changes);
    }
    proposal.command = std::move(editor).command(name);
    proposal.command.changes.insert(proposal.command.changes.end(), enabling.begin(), enabling.end());
    return proposal;
}

} // namespace breakeven
