#include "engine/session/trace.h"

#include "engine/session/projecting.h"

namespace breakeven {

namespace {

std::vector<Traced> leavesOf(Tape& tape, std::span<const Decimal> inputs) {
    std::vector<Traced> leaves;
    leaves.reserve(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i)
        leaves.emplace_back(tape.input(static_cast<std::uint32_t>(i), inputs[i]));
    return leaves;
}

} // namespace

Projection<Traced> trace(Tape& tape, const CompiledScenario& scenario, const Projection<Traced>* plan,
                         const Wanted& wanted) {
    const Tape::Recording recording(tape);
    const std::vector<Traced> leaves = leavesOf(tape, scenario.inputs());
    return project<Traced>(scenario.shape(), std::span<const Traced>(leaves), plan, wanted);
}

std::vector<Posting<Traced>> tracePostings(Tape& tape, const Shape& shape, std::span<const Decimal> inputs,
                                           const Clocks& clocks) {
    const Tape::Recording recording(tape);
    const std::vector<Traced> leaves = leavesOf(tape, inputs);
    PostingBook<Traced> postings;
    projectOwn<Traced>(shape, std::span<const Traced>(leaves), clocks, &postings);
    return postings.takePostings();
}

} // namespace breakeven
