#include "insight/actual/actual_bridge.h"

#include "economy/reading/yearly_rates.h"
#include "economy/table/row_reader.h"
#include "economy/table/value.h"
#include "economy/table/words.h"
#include "engine/session/compiled_scenario.h"
#include "insight/actual/seen.h"
#include "insight/actual/variance.h"
#include "insight/statement/parties.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// The order in which what came takes the place of what was planned.
enum class Came : std::uint8_t { activity, prices, inflation };

/// A column that names an index, and whose doing its growth is.
struct IndexUse {
    TableId table;
    const char* column;
};
constexpr IndexUse indexUses[]{{TableId::populations, "growth_index"},
                               {TableId::activity, "growth_index"},
                               {TableId::contracts, "uplift_index"},
                               {TableId::budgets, "index"},
                               {TableId::savings, "index"},
                               {TableId::savings, "rate_index"},
                               {TableId::effects, "index"}};

Came causeOf(const IndexUse& use, const RowReader& row) {
    if (use.table == TableId::populations || use.table == TableId::activity) return Came::activity;
    if (use.table == TableId::contracts) return Came::prices;
    if (use.table == TableId::budgets && words::has(words::incomeCategories, row.text("category")))
        return Came::prices;
    return Came::inflation;
}

/// The code of an index as it came: none that a document can have.
std::string asItCame(const std::string& index) { return index + " as it came"; }

/// Tables of the plan, in which rates of another scenario take the place of its own cause by cause.
class Reprojection {
public:
    Reprojection(Economy plan, const Economy& came, FinancialYear first, FinancialYear last)
        : tables_(std::move(plan)), came_(came) {
        for (const IndexRows& index : indexRows(came)) {
            bool same = true;
            for (FinancialYear year = first; year <= last; year = year + 1)
                same = same && rateOf(tables_, index.index, year) == rateOf(came, index.index, year);
            if (!same) differing_.push_back(index);
        }
        Table& indices = tables_[TableId::indices];
        for (const IndexRows& index : differing_)
            for (const std::size_t row : index.rows) {
                Row copy = came[TableId::indices][row];
                copy.front() = asItCame(index.index);
                indices.append(std::move(copy));
            }
    }

    /// Takes the rates that a cause is made of; whether any differ.
    bool take(Came cause) {
        bool changed = false;
        for (const IndexUse& use : indexUses)
            for (const RowReader& row : readers(tables_, use.table))
                changed |= causeOf(use, row) == cause && point(row.place(use.column));
        if (cause != Came::prices) return changed;
        for (const TableId table : {TableId::tariffs, TableId::tariffChanges})
            if (!(tables_[table] == came_[table])) {
                tables_[table] = came_[table];
                changed = true;
            }
        return changed;
    }

    Economy& tables() { return tables_; }

private:
    bool point(CellPlace cell) {
        const std::string index = tables_.text(cell);
        const auto differs = std::any_of(differing_.begin(), differing_.end(),
                                         [&](const IndexRows& of) { return of.index == index; });
        if (differs) tables_[cell.table].set(cell.row, cell.column, asItCame(index));
        return differs;
    }

    Economy tables_;
    const Economy& came_;
    std::vector<IndexRows> differing_;
};

/// The volumes seen of a year, as shares of what is projected that did not come.
class Observed {
public:
    Observed(const Economy& economy, const ExactProjection& projected, std::size_t year,
             ActualBridges& told) {
        std::map<std::vector<std::string>, Decimal> volumes;
        for (const ActivityVolumes<Decimal>& activity : projected.activity)
            if (activity.volumes[year] > 0)
                volumes[{projected.organisations[activity.commissioner.place()],
                         projected.organisations[activity.provider.place()], activity.service}] =
                    activity.volumes[year];
        for (const RowReader& row : readers(economy, TableId::activityActuals)) {
            const auto volume = row.number("volume");
            if (row.year("year") != told.year || row.text("month") != "12" || !volume) continue;
            std::vector<std::string> where{row.text("commissioner"), row.text("provider"),
                                           row.text("service")};
            const auto found = volumes.find(where);
            if (found == volumes.end()) {
                if (*volume != 0) told.unplanned.push_back(row.address());
                continue;
            }
            rates_.push_back({std::move(where), Decimal(Decimal(1) - *volume / found->second)});
        }
        told.observed = rates_.size();
        told.notObserved = volumes.size() - rates_.size();
    }

    bool empty() const { return rates_.empty(); }

    /// One more arrangement, after all others, that in the year takes away what did not come (rules 3.2): so
    /// contracts, drivers and step costs meet it as they meet any change of activity.
    void arrange(Economy& tables, FinancialYear year) const {
        addRow(tables, TableId::arrangements,
               {{"arrangement", code}, {"name", code}, {"kind", "other"}, {"start_year", toText(year)}});
        for (std::size_t i = 0; i < rates_.size(); ++i)
            addRow(tables, TableId::effects,
                   {{"arrangement", code},
                    {"effect", std::to_string(i)},
                    {"type", "avoid"},
                    {"org", rates_[i].where[1]},
                    {"commissioner", rates_[i].where[0]},
                    {"service", rates_[i].where[2]},
                    {"rate", rateText(rates_[i].rate)}});
    }

    /// The rates exactly, among the inputs.
    void set(const CompiledScenario& compiled, std::vector<Decimal>& inputs) const {
        const Table& effects = compiled.economy()[TableId::effects];
        for (std::size_t i = 0; i < rates_.size(); ++i) {
            const CellPlace cell{TableId::effects, *effects.find({code, std::to_string(i)}),
                                 *effects.spec().find("rate")};
            inputs[compiled.inputsOf(cell).front().value] = rates_[i].rate;
        }
    }

private:
    static constexpr const char* code = "as it came"; // no code of a document

    static void addRow(Economy& tables, TableId table,
                       const std::vector<std::pair<const char*, std::string>>& cells) {
        Row row(specification(table).columns.size());
        for (const auto& [column, text] : cells) row[*specification(table).find(column)] = text;
        tables[table].append(std::move(row));
    }

    struct Share {
        std::vector<std::string> where; ///< commissioner, provider, service
        Decimal rate;
    };
    std::vector<Share> rates_;
};

Result<ExactProjection> projectTables(const CheckedScenario& plan, Economy tables,
                                      const Observed* observed = nullptr) {
    const auto compiled = CompiledScenario::make({plan.economy, plan.scenario, std::move(tables)});
    if (!compiled) return compiled.problems;
    std::vector<Decimal> inputs = compiled->inputs();
    if (observed) observed->set(*compiled, inputs);
    return compiled->project<Decimal>(inputs, nullptr, Wanted{false, true});
}

ActualBridge between(const std::string& org, const ActualBridges& of, std::vector<Money> standing,
                     Money actual) {
    static constexpr const char* names[]{"activity", "prices", "inflation", "other"};
    standing.push_back(actual);
    ActualBridge bridge{org, of.year, of.line, standing.front(), {}, actual};
    for (std::size_t i = 0; i + 1 < standing.size(); ++i)
        bridge.steps.push_back({names[i], standing[i + 1] - standing[i]});
    return bridge;
}

/// The bridges of those that have an outturn, and of them together.
void addBridges(const Economy& economy, const std::vector<ExactProjection>& standing, std::size_t year,
                ActualBridges& told) {
    const SeenByOrganisation seen = seenIn(economy, told.year);
    const ExactProjection& plan = standing.front();
    std::vector<Money> sums(standing.size());
    Money actualSum;
    for (std::size_t at = 0; at < plan.organisations.size(); ++at) {
        const auto org = OrganisationIndex::at(at);
        if (!plan.statements.shown(org, year)) continue;
        ++told.of;
        const auto found = seen.find(plan.organisations[at]);
        if (found == seen.end()) continue;
        const auto actual = found->second.actual(told.line, 12, [&](StatementLine line) {
            return plan.statements.amount(org, year, line) == Money{};
        });
        if (!actual) continue;
        std::vector<Money> amounts;
        for (const ExactProjection& projection : standing)
            amounts.push_back(projection.statements.amount(org, year, told.line));
        for (std::size_t i = 0; i < amounts.size(); ++i) sums[i] += amounts[i];
        actualSum += actual->amount.amount;
        told.bridges.push_back(
            between(plan.organisations[at], told, std::move(amounts), actual->amount.amount));
    }
    if (!told.bridges.empty()) told.bridges.push_back(between("economy", told, std::move(sums), actualSum));
}

} // namespace

const ActualBridge* ActualBridges::find(std::string_view org) const {
    const auto found = std::find_if(bridges.begin(), bridges.end(),
                                    [org](const ActualBridge& bridge) { return bridge.org == org; });
    return found == bridges.end() ? nullptr : &*found;
}

Result<ActualBridges> actualBridges(const Economy& economy, FinancialYear year, std::string_view rates,
                                    StatementLine line) {
    ActualBridges told{year, line, planScenarioOf(economy), std::string(rates)};
    const auto plan = checkScenario(economy, told.planScenario), came = checkScenario(economy, rates);
    if (!plan || !came) return plan ? came.problems : plan.problems;
    auto projected = projectTables(*plan, plan->effective);
    if (!projected) return projected.problems;
    const std::vector<FinancialYear> years = projected->years;
    const auto at = static_cast<std::size_t>(std::find(years.begin(), years.end(), year) - years.begin());
    if (at == 0 || at == years.size())
        return errorAt("economy:years",
                       message(MESSAGE("%1 is not a projected year of the plan"), toText(year)));
    std::vector<ExactProjection> standing{std::move(*projected)};
    Reprojection again(plan->effective, came->effective, years.front(), year);
    std::optional<Observed> observed;
    for (const Came cause : {Came::activity, Came::prices, Came::inflation}) {
        bool changed = again.take(cause);
        if (cause == Came::activity) {
            const auto grown =
                changed ? projectTables(*plan, again.tables()) : Result<ExactProjection>(standing.front());
            if (!grown) return grown.problems;
            observed.emplace(economy, *grown, at, told);
            if (!observed->empty()) {
                observed->arrange(again.tables(), year);
                changed = true;
            }
        }
        auto next = changed ? projectTables(*plan, again.tables(), &*observed)
                            : Result<ExactProjection>(standing.back());
        if (!next) return next.problems;
        standing.push_back(std::move(*next));
    }
    addBridges(economy, standing, at, told);
    if (told.bridges.empty())
        return errorSaying(message(MESSAGE("there is no outturn for the whole of %1"), toText(year)));
    return told;
}

} // namespace breakeven
