#include "proposal/roll/rolled_tables.h"

#include "economy/reading/document_names.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

void clear(Table& table) { table = Table(table.id()); }

// The tables that are rolled, of the base.
Economy rolledPart(Economy economy) {
    for (const TableSpec& spec : allTables())
        if (!isRolled(spec.id)) clear(economy[spec.id]);
    economy[TableId::economy].set(0, *specification(TableId::economy).find("plan_scenario"), {});
    return economy;
}

const char* sentenceOf(TableId table) {
    switch (table) {
    case TableId::activity:
        return MESSAGE("%1 volumes are those of %2");
    case TableId::tariffs:
        return MESSAGE("%1 prices are those of %2");
    case TableId::populations:
        return MESSAGE("%1 segments have the population of %2");
    case TableId::contracts:
        return MESSAGE("%1 contracts have the values of %2");
    case TableId::budgets:
        return MESSAGE("%1 budget lines have the amounts of %2");
    case TableId::savings:
        return MESSAGE("%1 savings plans start after %2 and stay as they are");
    case TableId::balances:
        return MESSAGE("%1 balance sheets are those at the close of %2");
    case TableId::loans:
        return MESSAGE("%1 loans have the balances at the close of %2");
    case TableId::capital:
        return MESSAGE("%1 capital projects come after %2 and stay as they are");
    default:
        return MESSAGE("%1 surpluses of the year before %2 are actuals, for the break-even duty");
    }
}

// Whether a driver `all` weighs activity otherwise at the prices of the new base year (rules 6.2).
void noteDrivers(RolledTables& rolled, const RollWork& work, const CompiledScenario& next) {
    const Shape& shape = *next.shape();
    Economy tables = rolled.next;
    const RollWork after(std::move(tables), {next, rolled.after});
    std::unordered_map<std::string, DriverIndex> then;
    for (const BudgetShape& line : work.shape.budgets)
        if (line.driver) then[work.shape.sources[line.source]] = line.driver;
    std::set<std::int32_t> seen;
    for (const BudgetShape& line : shape.budgets) {
        const auto before = then.find(shape.sources[line.source]);
        if (!line.driver || before == then.end() || !shape.drivers[line.driver].weighted ||
            !seen.insert(line.driver.value).second)
            continue;
        const Decimal first = work.driverRatio(before->second, 1);
        for (int t = 1; t <= shape.years; ++t) {
            const Decimal apart =
                after.driverRatio(line.driver, t) - work.driverRatio(before->second, t + 1) / first;
            if (abs(apart) < Decimal("1e-15")) continue;
            const std::string& org = shape.organisations[line.org.place()].code;
            rolled.underWay.insert({UnderWay::Kind::driver, RollWork::organisationRow(org),
                                    message(MESSAGE("Activity-related costs of %1, at different prices"),
                                            organisationName(rolled.old, org))});
            rolled.items.push_back(
                {Fate::changed,
                 Address{TableId::budgets, RollWork::rowAt(shape.sources[line.source]).keys, "driver"},
                 message(
                     MESSAGE("all activity of %1 is weighted by the prices of %2, no longer by those of %3"),
                     org, work.year(0), toText(work.base - 1))});
            break;
        }
    }
}

} // namespace

bool isRolled(TableId table) {
    return isProjectedFrom(table) || table == TableId::activityActuals || table == TableId::measures;
}

Result<RolledTables> rollTables(const Economy& effective) {
    Economy tables = rolledPart(effective);
    auto projected = compileAndProject(tables, "base");
    if (!projected) return std::move(projected.problems);
    RollWork work(std::move(tables), std::move(*projected));
    if (work.years == 1)
        return errorAt("economy:years", message(MESSAGE("%1 is the last year that is projected; project more "
                                                        "years before rolling forward"),
                                                work.year(0)));
    rollArrangements(work);
    rollCare(work);
    rollSavings(work);
    rollBudgets(work);
    rollContracts(work);
    rollCapital(work);
    addBaseLines(work);
    dropEmptyArrangements(work);
    work.next[TableId::economy].set(0, *specification(TableId::economy).find("base_year"), work.year(0));
    work.next[TableId::economy].set(0, *specification(TableId::economy).find("years"),
                                    std::to_string(work.years - 1));
    std::vector<RolledItem> counts;
    for (const auto& [table, count] : work.carried)
        counts.push_back({Fate::carried, Address{table, {}, {}},
                          message(sentenceOf(table), std::to_string(count), work.year(0))});
    work.items.insert(work.items.begin(), counts.begin(), counts.end());
    if (auto problems = replaceByActuals(work); hasErrors(problems)) return problems;
    auto next = compileAndProject(work.next, "base");
    if (!next) return std::move(next.problems);
    RolledTables rolled{work.old,         work.next,    work.base,   work.projected.projection,
                        next->projection, work.items,   work.scaled, work.reshaped,
                        work.replaced,    work.underWay};
    noteDrivers(rolled, work, next->compiled);
    return rolled;
}

Economy without(Economy tables, const UnderWay& item, FinancialYear newBase) {
    using enum TableId;
    const Address& row = item.row;
    const std::string& first = row.keys.front();
    const auto eachOf = [&](TableId table, const char* column, auto&& change) {
        const std::size_t at = *specification(table).find(column);
        for (std::size_t r = tables[table].size(); r-- > 0;)
            if (tables[table][r][at] == first) change(tables[table], r);
    };
    const auto column = [](TableId table, const char* name) { return *specification(table).find(name); };
    const auto seen = [&](Table& table, std::size_t r) {
        if (table.at(r, "year") == toText(newBase) && table.at(r, "month") == "12") table.erase(r);
    };
    switch (item.kind) {
    case UnderWay::Kind::actuals:
        eachOf(actuals, "org", [&](Table& table, std::size_t r) {
            if (table.at(r, "kind") == "actual") seen(table, r);
        });
        eachOf(activityActuals, "provider", seen);
        break;
    case UnderWay::Kind::arrangement:
        tables[arrangements].set(*tables[arrangements].find(row.keys), column(arrangements, "enabled"), "no");
        break;
    case UnderWay::Kind::saving:
        tables[savings].erase(*tables[savings].find(row.keys));
        break;
    case UnderWay::Kind::stepCosts:
        eachOf(budgets, "org",
               [&](Table& table, std::size_t r) { table.set(r, column(budgets, "step"), {}); });
        break;
    case UnderWay::Kind::driver:
        eachOf(budgets, "org",
               [&](Table& table, std::size_t r) { table.set(r, column(budgets, "driver"), {}); });
        break;
    case UnderWay::Kind::support:
        eachOf(organisations, "org", [&](Table& table, std::size_t r) {
            table.set(r, column(organisations, "minimum_cash"), "-100000000000000");
        });
        break;
    }
    return tables;
}

#undef MESSAGE

} // namespace breakeven
