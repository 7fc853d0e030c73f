#include "proposal/roll/rolled_scenarios.h"

#include "economy/check/validation.h"
#include "economy/reading/operand.h"
#include "economy/scenario/scenario.h"
#include "engine/session/scenario_tables.h"
#include "proposal/roll/carried_change.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Keys = std::vector<std::string>;

class Scenarios {
public:
    Scenarios(const Economy& document, std::string scenario, const RolledTables& rolled,
              std::vector<RolledItem>& items)
        : document_(document), scenario_(std::move(scenario)), rolled_(rolled), items_(items),
          next_(document), changes_(rolled) {}

    Result<Economy> carryOut() {
        for (const TableSpec& spec : allTables())
            if (isRolled(spec.id)) next_[spec.id] = rolled_.next[spec.id];
        const auto chain = lineage(document_, scenario_);
        if (!chain) return chain.problems;
        inBase_.insert(chain->begin(), chain->end());
        leaveOutChain();
        keepPlan();
        carryOverrides();
        carryRanges();
        carryNotes();
        if (auto problems = settleTables(); hasErrors(problems)) return problems;
        for (const Row& row : Table(next_[TableId::scenarios]).rows()) settle(row.front());
        return std::move(next_);
    }

private:
    void tell(Fate fate, Address address, Message what) {
        items_.push_back({fate, std::move(address), std::move(what)});
    }

    void erase(TableId table, std::size_t row, Message why) {
        tell(Fate::leftOut, next_[table].address(row), std::move(why));
        next_[table].erase(row);
    }

    void set(TableId table, std::size_t row, std::string_view column, std::string text) {
        next_[table].set(row, *specification(table).find(column), std::move(text));
    }

    // The scenario rolled forward and those it stands on are the base now.
    void leaveOutChain() {
        using enum TableId;
        for (std::size_t r = next_[overrides].size(); r-- > 0;)
            if (inBase_.contains(next_[overrides][r].front())) next_[overrides].erase(r);
        for (std::size_t r = next_[scenarios].size(); r-- > 0;) {
            const std::string code = next_[scenarios][r].front();
            if (inBase_.contains(code)) {
                erase(scenarios, r,
                      message(MESSAGE("its changes are in the new base; they would count twice")));
                continue;
            }
            const std::string parent =
                document_.effectiveText(scenarios, *document_[scenarios].find({code}), "parent");
            if (inBase_.contains(parent)) set(scenarios, r, "parent", {});
            if (parent != scenario_ && (parent == baseScenario || inBase_.contains(parent)))
                tell(Fate::changed, next_[scenarios].address(r, "parent"),
                     message(MESSAGE("it is built on the new base, which has the changes of %1"), scenario_));
        }
        for (std::size_t r = 0; r < next_[forecasts].size(); ++r)
            if (inBase_.contains(next_[forecasts].at(r, "scenario"))) set(forecasts, r, "scenario", {});
    }

    void keepPlan() {
        std::string plan = document_[TableId::economy].at(0, "plan_scenario");
        if (inBase_.contains(plan)) {
            tell(Fate::changed, {TableId::economy, {}, "plan_scenario"},
                 message(MESSAGE("the plan is now the new base, which includes %1"), plan));
            plan.clear();
        }
        set(TableId::economy, 0, "plan_scenario", plan);
    }

    void carryOverrides() {
        using enum TableId;
        for (std::size_t r = 0; r < next_[overrides].size();)
            if (const auto why = carryOverride(r))
                erase(overrides, r, *why);
            else
                ++r;
    }

    // Why an override is left out, if it is.
    std::optional<Message> carryOverride(std::size_t r) {
        const RowReader row(next_, TableId::overrides, r);
        const auto cell = parseAddress(row.text("cell"));
        if (!cell || cell->isRow()) return std::nullopt;
        const std::string arrangement = row.text("arrangement");
        if (!arrangement.empty() && begun(arrangement))
            return message(MESSAGE("it belongs to %1, which has begun"), arrangement);
        const RangeChange change = rangeChangeOf(row.text("change"));
        const std::string value = row.text("value");
        const Column& column =
            specification(cell->table).columns[*specification(cell->table).find(cell->column)];
        if (cell->table == TableId::economy && cell->column == "years") return carryYears(r, change, value);
        const auto year = change == RangeChange::set ? parseYear(value) : std::nullopt;
        if (year && *year <= rolled_.base && startsSomething(*cell))
            return message(MESSAGE("it would have begun by %1, whose figures are now the base"),
                           toText(rolled_.base));
        const CarriedChange carried = changes_.of(*cell, change);
        if (!carried.stays) return carried.remark;
        const Address address = next_[TableId::overrides].address(r);
        if (carried.factor != 1 && !value.empty()) {
            set(TableId::overrides, r, "value", keptText(column, scaledBy(value, carried.factor)));
            tell(Fate::changed, next_[TableId::overrides].address(r, "value"),
                 message(MESSAGE("its value is carried forward to %1 with its cell"), toText(rolled_.base)));
        }
        const auto before = rolled_.old.locate(*cell), after = next_.locate(*cell);
        if (before && after && rolled_.old.text(*before) != next_.text(*after))
            set(TableId::overrides, r, "against", {});
        if (carried.remark) tell(Fate::changed, address, *carried.remark);
        return std::nullopt;
    }

    std::optional<Message> carryYears(std::size_t r, RangeChange change, const std::string& value) {
        if (change != RangeChange::set || value.empty()) return std::nullopt;
        const Decimal left = numberIn(value) - 1;
        if (left < 1) return message(MESSAGE("there is no year left for it to apply to"));
        set(TableId::overrides, r, "value", toText(left));
        return std::nullopt;
    }

    static std::vector<Decimal> scaledBy(const std::string& value, const Decimal& factor) {
        std::vector<Decimal> numbers = ratesIn(value);
        for (Decimal& number : numbers) number *= factor;
        return numbers;
    }

    static bool startsSomething(const Address& cell) {
        return (cell.table == TableId::arrangements && cell.column == "start_year") ||
               (cell.table == TableId::savings && cell.column == "start_year") ||
               (cell.table == TableId::capital && cell.column == "year");
    }

    bool begun(const std::string& arrangement) const {
        return std::any_of(rolled_.underWay.begin(), rolled_.underWay.end(), [&](const UnderWay& item) {
            return item.kind == UnderWay::Kind::arrangement && item.row.keys.front() == arrangement;
        });
    }

    void carryRanges() {
        using enum TableId;
        for (std::size_t r = 0; r < next_[uncertainties].size();) {
            const auto cell = parseAddress(next_[uncertainties].at(r, "cell"));
            const RowReader row(next_, uncertainties, r);
            const CarriedChange carried = cell && !cell->isRow()
                                              ? changes_.of(*cell, rangeChangeOf(row.text("change")))
                                              : CarriedChange{};
            if (!carried.stays) {
                erase(uncertainties, r, *carried.remark);
                continue;
            }
            if (carried.factor != 1) scaleRange(r, *cell, carried.factor);
            if (carried.remark) tell(Fate::changed, next_[uncertainties].address(r), *carried.remark);
            ++r;
        }
    }

    void scaleRange(std::size_t r, const Address& cell, const Decimal& factor) {
        const TableSpec& spec = specification(cell.table);
        const Column& column = spec.columns[*spec.find(cell.column)];
        for (const char* name : {"low", "central", "high"})
            if (const std::string text = next_[TableId::uncertainties].at(r, name); !text.empty())
                set(TableId::uncertainties, r, name, keptText(column, scaledBy(text, factor)));
        tell(Fate::changed, next_[TableId::uncertainties].address(r),
             message(MESSAGE("its value is carried forward to %1 with its cell"), toText(rolled_.base)));
    }

    // A note whose row has gone, and which had one.
    void carryNotes() {
        Table& notes = next_[TableId::notes];
        for (std::size_t r = notes.size(); r-- > 0;) {
            const auto cell = parseAddress(notes.at(r, "cell"));
            if (!cell || cell->hasWildcard() || next_[cell->table].find(cell->keys) ||
                !document_[cell->table].find(cell->keys))
                continue;
            erase(TableId::notes, r,
                  message(MESSAGE("it is about %1, which is left out"), notes.at(r, "cell")));
        }
    }

    // Ranges that can no longer be are left out; any other error is one.
    std::vector<Problem> settleTables() {
        for (;;) {
            const auto problems = validate(next_);
            const auto error = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
                return problem.severity == Severity::error;
            });
            if (error == problems.end()) return {};
            const auto address = parseAddress(error->address);
            if (!address || address->table != TableId::uncertainties) return problems;
            const auto row = next_[TableId::uncertainties].find(address->keys);
            if (!row) return problems;
            erase(TableId::uncertainties, *row, error->message);
        }
    }

    // Leaves out what a scenario can no longer change.
    void settle(const std::string& code) {
        Validation validation;
        while (const auto fault = faultIn(code, validation)) {
            const auto row = next_[TableId::overrides].find(fault->first);
            if (!row) return;
            erase(TableId::overrides, *row, fault->second);
        }
    }

    /// The override at fault, and why.
    std::optional<std::pair<Keys, Message>> faultIn(const std::string& code, Validation& validation) const {
        const auto keysAt = [](const std::string& address) {
            const auto parsed = parseAddress(address);
            return parsed && parsed->table == TableId::overrides ? std::optional(parsed->keys) : std::nullopt;
        };
        const auto applied = ScenarioTables(code).of(next_);
        for (const Problem& problem : applied.problems)
            if (const auto keys = keysAt(problem.address); keys && problem.severity == Severity::error)
                return std::pair{*keys, problem.message};
        if (!applied) return std::nullopt;
        const auto acting = overridesActing(next_, code, *applied);
        for (const Problem& problem : validation.of(*applied, Tables::ofScenario)) {
            const auto at = parseAddress(problem.address);
            if (problem.severity != Severity::error || !at) continue;
            for (auto change = acting.rbegin(); change != acting.rend(); ++change) {
                const auto cell = parseAddress(change->cell);
                if (const auto keys = keysAt(change->address); keys && cell && covers(*cell, *at))
                    return std::pair{*keys, problem.message};
            }
        }
        return std::nullopt;
    }

    const Economy& document_;
    std::string scenario_;
    const RolledTables& rolled_;
    std::vector<RolledItem>& items_;
    Economy next_;
    CarriedChanges changes_;
    std::set<std::string> inBase_;
};

} // namespace

Result<Economy> withScenarios(const Economy& document, const std::string& scenario,
                              const RolledTables& rolled, std::vector<RolledItem>& items) {
    return Scenarios(document, scenario, rolled, items).carryOut();
}

#undef MESSAGE

} // namespace breakeven
