#include "proposal/roll/reconciliation.h"

#include "engine/session/checked_scenario.h"
#include "insight/variant/in_parallel.h"
#include "proposal/roll/rolled_tables.h"

#include <algorithm>
#include <atomic>
#include <span>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// How many causes are told apart one by one; of more, those of a kind are one.
constexpr std::size_t mostCauses = 40;

/// Things that are left out together, and how they are called.
struct Step {
    RollCause cause;
    std::vector<UnderWay> items;
};

const char* nameOf(UnderWay::Kind kind) {
    switch (kind) {
    case UnderWay::Kind::actuals:
        return MESSAGE("Actuals of %1 organisations");
    case UnderWay::Kind::arrangement:
        return MESSAGE("%1 arrangements that have begun");
    case UnderWay::Kind::saving:
        return MESSAGE("%1 savings plans that have begun");
    case UnderWay::Kind::stepCosts:
        return MESSAGE("Step costs of %1 organisations, not yet released");
    case UnderWay::Kind::driver:
        return MESSAGE("Activity-related costs of %1 organisations, at different prices");
    case UnderWay::Kind::support:
        break;
    }
    return MESSAGE("Support drawn by %1 organisations");
}

std::vector<Step> stepsOf(const std::set<UnderWay>& underWay) {
    std::vector<Step> steps;
    const bool together = underWay.size() > mostCauses;
    for (const UnderWay& item : underWay) {
        if (together && !steps.empty() && steps.back().items.front().kind == item.kind)
            steps.back().items.push_back(item);
        else
            steps.push_back({{item.row, item.name}, {item}});
    }
    for (Step& step : steps)
        if (step.items.size() > 1)
            step.cause.name = message(nameOf(step.items.front().kind), std::to_string(step.items.size()));
    return steps;
}

/// A figure of both projections, from the new base year on, if both show it.
struct Both {
    Money before, after;
};
std::optional<Both> bothOf(const RolledTables& rolled, OrganisationIndex org, std::size_t year,
                           StatementLine line) {
    const Statements<Money>& before = rolled.before->statements;
    const Statements<Money>& after = rolled.after->statements;
    if (!before.shown(org, year + 1) || !after.shown(org, year)) return std::nullopt;
    const bool has = before.hasBalances(org, year + 1) && after.hasBalances(org, year);
    if (isBalanceSheetLine(line) && !has) return std::nullopt;
    return Both{before.amount(org, year + 1, line), after.amount(org, year, line)};
}

Money differenceOf(const RolledTables& rolled, OrganisationIndex org, std::size_t year, StatementLine line) {
    const auto both = bothOf(rolled, org, year, line);
    return both ? both->after - both->before : Money{};
}

/// The tables without the first of the steps, rolled.
struct Stage {
    Economy tables;
    std::optional<RolledTables> rolled;
};

/// Adds a stage for each step, side by side; where it was stopped, that.
Stopped rollStages(std::vector<Stage>& stages, std::span<const Step> steps, const RollProgress& progress) {
    const std::size_t first = stages.size();
    const FinancialYear base = stages.front().rolled->base;
    for (const Step& step : steps) {
        Stage stage{stages.back().tables, std::nullopt};
        for (const UnderWay& item : step.items) stage.tables = without(std::move(stage.tables), item, base);
        stages.push_back(std::move(stage));
    }
    std::atomic<std::size_t> done = first;
    const GoOn goOn = askedByThreads([&] { return !progress || progress(done, stages.size()); });
    struct Nothing {};
    std::vector<Nothing> workers(std::min(threadsAtHand(), steps.size()));
    return inParallel(workers, steps.size(), [&](Nothing&, std::size_t step) -> Stopped {
        if (!goOn()) return std::vector<Problem>{};
        Stage& stage = stages[first + step];
        if (auto rolled = rollTables(stage.tables)) stage.rolled = std::move(*rolled);
        ++done;
        return std::nullopt;
    });
}

ReconciledFigure figureOf(const std::vector<Stage>& stages, OrganisationIndex org, std::size_t year,
                          StatementLine line, const Both& both) {
    const RolledTables& whole = *stages.front().rolled;
    const bool economy = org.place() == whole.before->organisations.size();
    ReconciledFigure figure{economy ? "economy" : whole.before->organisations[org.place()],
                            whole.base + static_cast<int>(year),
                            line,
                            both.before,
                            both.after,
                            {},
                            {}};
    // What cannot be rolled without a thing leaves its part to the next that can.
    Money left = figure.difference();
    for (std::size_t step = 1; step < stages.size(); ++step) {
        const Money now = stages[step].rolled ? differenceOf(*stages[step].rolled, org, year, line) : left;
        figure.causes.push_back(left - now);
        left = now;
    }
    figure.rounding = left;
    return figure;
}

} // namespace

const std::vector<StatementLine>& reconciledLines() {
    static const std::vector<StatementLine> lines{StatementLine::surplus, StatementLine::underlyingSurplus,
                                                  StatementLine::cash};
    return lines;
}

Result<RollReconciliation> reconcileRoll(const Economy& document, const std::string& scenario,
                                         const RollProgress& progress) {
    const auto checked = checkScenario(document, scenario);
    if (!checked) return checked.problems;
    auto whole = rollTables(checked->effective);
    if (!whole) return std::move(whole.problems);
    std::vector<Step> steps = stepsOf(whole->underWay);
    std::vector<Stage> stages(1);
    stages.front() = {whole->old, std::move(*whole)};
    // What one thing under way hides shows once it is left out: step costs that another arrangement used.
    for (std::size_t from = 0; from < steps.size();) {
        if (auto stopped = rollStages(stages, std::span(steps).subspan(from), progress)) return *stopped;
        from = steps.size();
        if (!stages.back().rolled) break;
        for (Step& step : stepsOf(stages.back().rolled->underWay)) steps.push_back(std::move(step));
        if (steps.size() > 4 * mostCauses) break;
    }
    stages.resize(std::min(stages.size(), steps.size() + 1));
    RollReconciliation reconciliation;
    for (std::size_t step = 1; step < stages.size(); ++step)
        reconciliation.causes.push_back(steps[step - 1].cause);
    const RolledTables& all = *stages.front().rolled;
    reconciliation.before = all.before;
    reconciliation.after = all.after;
    for (std::size_t org = 0; org <= all.before->organisations.size(); ++org)
        for (const StatementLine line : reconciledLines())
            for (std::size_t year = 0; year < all.after->years.size(); ++year)
                if (const auto both = bothOf(all, OrganisationIndex::at(org), year, line))
                    reconciliation.figures.push_back(
                        figureOf(stages, OrganisationIndex::at(org), year, line, *both));
    return reconciliation;
}

#undef MESSAGE

} // namespace breakeven
