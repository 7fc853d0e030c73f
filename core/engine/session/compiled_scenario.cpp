#include "engine/session/compiled_scenario.h"

#include "economy/table/value.h"

namespace breakeven {

namespace {

// Of a scenario only what stands in the effective tables is calculated.
bool isCalculated(TableId table) {
    return table != TableId::scenarios && table != TableId::overrides && table != TableId::uncertainties &&
           !isSaidOfCells(table);
}

// The calculated cells that differ; nothing where a table has other rows.
std::optional<std::vector<CellPlace>> changedCells(const Economy& before, const Economy& after) {
    std::vector<CellPlace> changed;
    for (const TableSpec& spec : allTables()) {
        const Table &old = before[spec.id], &table = after[spec.id];
        if (!isCalculated(spec.id) || table.isUnchangedFrom(old)) continue;
        if (old.size() != table.size()) return std::nullopt;
        for (std::size_t r = 0; r < table.size(); ++r) {
            if (old[r] == table[r]) continue;
            for (std::size_t c = 0; c < spec.columns.size(); ++c)
                if (old[r][c] != table[r][c]) changed.push_back({spec.id, r, c});
        }
    }
    return changed;
}

} // namespace

Result<CompiledScenario> CompiledScenario::make(CheckedScenario scenario) {
    auto compiled = compile(scenario.effective);
    if (!compiled) return std::move(compiled.problems);
    auto program = std::make_shared<Program>();
    program->shape = std::move(compiled->shape);
    const std::vector<Input>& inputs = program->shape->inputs;
    program->inputsOf.reserve(inputs.size());
    for (std::uint32_t i = 0; i < inputs.size(); ++i)
        ++program->inputsOf.try_emplace(packed(inputs[i].place), InputRange{i}).first->second.count;
    CompiledScenario made;
    made.scenario_ = std::make_shared<const CheckedScenario>(std::move(scenario));
    made.program_ = std::move(program);
    made.inputs_ = std::make_shared<const std::vector<Decimal>>(std::move(compiled->inputs));
    Result<CompiledScenario> result(std::move(made));
    result.problems = std::move(compiled.problems);
    return result;
}

Result<CompiledScenario> CompiledScenario::make(const Economy& economy, std::string_view scenario) {
    auto checked = checkScenario(economy, scenario);
    if (!checked) return std::move(checked.problems);
    auto made = make(std::move(*checked));
    made.problems.insert(made.problems.begin(), checked.problems.begin(), checked.problems.end());
    return made;
}

CompiledScenario::InputRange CompiledScenario::rangeOf(CellPlace cell) const {
    const auto found = program_->inputsOf.find(packed(cell));
    return found == program_->inputsOf.end() ? InputRange{} : found->second;
}

std::vector<InputId> CompiledScenario::inputsOf(CellPlace cell) const {
    const InputRange range = rangeOf(cell);
    std::vector<InputId> inputs;
    for (std::uint32_t i = 0; i < range.count; ++i) inputs.push_back({range.first + i});
    return inputs;
}

std::optional<CompiledScenario> CompiledScenario::with(CheckedScenario scenario) const {
    const auto changed = changedCells(economy(), scenario.effective);
    if (!changed) return std::nullopt;
    std::vector<std::pair<InputRange, std::vector<Decimal>>> replaced;
    for (const CellPlace cell : *changed) {
        const InputRange range = rangeOf(cell);
        const std::string& text = scenario.effective.text(cell);
        // Blanks and defaults, and lists of another length, make another shape.
        if (range.count == 0 || economy().text(cell).empty() || text.empty()) return std::nullopt;
        auto numbers = ratesIn(text);
        if (numbers.size() != range.count) return std::nullopt;
        replaced.emplace_back(range, std::move(numbers));
    }
    CompiledScenario changedTo = *this;
    changedTo.scenario_ = std::make_shared<const CheckedScenario>(std::move(scenario));
    if (replaced.empty()) return changedTo;
    std::vector<Decimal> inputs = *inputs_;
    for (auto& [range, numbers] : replaced)
        std::move(numbers.begin(), numbers.end(), inputs.begin() + range.first);
    changedTo.inputs_ = std::make_shared<const std::vector<Decimal>>(std::move(inputs));
    return changedTo;
}

} // namespace breakeven
