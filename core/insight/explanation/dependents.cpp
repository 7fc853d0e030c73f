#include "economy/reading/small_rise.h"
#include "economy/table/value.h"
#include "insight/explanation/explainer.h"
#include "insight/explanation/traced_scenario.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

// Which steps a typed number goes into, itself among them.
std::vector<bool> reached(const TracedScenario& traced, const std::vector<InputId>& inputs) {
    const Tape& tape = traced.tape();
    std::vector<bool> reaches(tape.size());
    const auto isOneOf = [&](std::uint32_t place) {
        return std::any_of(inputs.begin(), inputs.end(), [&](InputId id) { return id.value == place; });
    };
    for (std::uint32_t at = traced.ownSection().first; at < tape.size(); ++at) {
        const Tape::Step& step = tape[{at}];
        if (step.op == TapeOp::input)
            reaches[at] = isOneOf(step.a);
        else if (step.op != TapeOp::constant)
            reaches[at] = reaches[step.a] || reaches[step.b] || reaches[step.c];
    }
    return reaches;
}

} // namespace

Result<std::vector<Dependent>> Explainer::dependentsOf(std::string_view cell) const {
    const CompiledScenario& scenario = traced().scenario();
    const auto address = parseAddress(cell);
    if (!address || address->isRow())
        return errorAt(
            std::string(cell),
            message(MESSAGE("a cell is written TABLE:KEY:…:COLUMN, as in budgets:RNL:nursing:amount")));
    const auto place = scenario.economy().locate(*address);
    if (!place) return errorAt(std::string(cell), message(MESSAGE("there is no such cell")));
    const std::vector<InputId> inputs = scenario.inputsOf(scenario.economy().counting(*place));
    std::vector<Dependent> all;
    if (inputs.empty()) return all;
    std::vector<Decimal> numbers = scenario.inputs();
    const Column& column = specification(place->table).columns[place->column];
    for (const InputId id : inputs) numbers[id.value] = raisedALittle(column, numbers[id.value]);
    const auto then = scenario.project<Decimal>(std::span<const Decimal>(numbers), nullptr, Wanted{});
    if (hasErrors(then.problems)) return then.problems;
    const std::vector<bool> reaches = reached(traced(), inputs);
    const Projection<Traced>& now = traced().projection();
    const auto& statements = now.statements;
    for (std::size_t org = 0; org <= statements.organisations(); ++org)
        for (std::size_t year = 0; year < statements.years(); ++year)
            for (std::size_t line = 0; line < statementLineCount; ++line) {
                const auto at = OrganisationIndex::at(org);
                const auto which = static_cast<StatementLine>(line);
                const TapeIndex step = statements.amount(at, year, which).step();
                if (!statements.shown(at, year) || !reaches[step.value]) continue;
                const Money before = roundToPenny(traced().tape().value(step));
                all.push_back({{org == statements.organisations() ? "economy" : now.organisations[org],
                                now.years[year], which},
                               before,
                               then.statements.amount(at, year, which) - before});
            }
    return all;
}

} // namespace breakeven
