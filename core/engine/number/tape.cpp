#include "engine/number/tape.h"

#include <utility>

namespace breakeven {

namespace {

thread_local Tape* recordedOn = nullptr;

} // namespace

Tape::Tape() {
    push({}, 0);
    push({}, 1);
}

Tape::Recording::Recording(Tape& tape) : before_(std::exchange(recordedOn, &tape)) {}
Tape::Recording::~Recording() { recordedOn = before_; }

Tape& Tape::current() { return *recordedOn; }

TapeIndex Tape::push(const Step& step, Decimal value) {
    steps_.push_back(step);
    values_.push_back(std::move(value));
    return {static_cast<std::uint32_t>(steps_.size() - 1)};
}

TapeIndex Tape::constant(const Decimal& number) {
    if (number == 0) return nought;
    if (number == 1) return one;
    return push({}, number);
}

TapeIndex Tape::input(std::uint32_t place, const Decimal& number) {
    Step step;
    step.a = place;
    step.op = TapeOp::input;
    return push(step, number);
}

TapeIndex Tape::add(TapeOp op, TapeIndex a, TapeIndex b, Decimal value) {
    Step step;
    step.a = a.value;
    step.b = b.value;
    step.op = op;
    return push(step, std::move(value));
}

TapeIndex Tape::compare(Relation relation, TapeIndex a, TapeIndex b, bool holds) {
    Step step;
    step.a = a.value;
    step.b = b.value;
    step.op = TapeOp::compare;
    step.relation = relation;
    return push(step, holds ? 1 : 0);
}

TapeIndex Tape::choose(TapeIndex comparison, TapeIndex a, TapeIndex b) {
    if (a == b) return a;
    Step step;
    step.a = comparison.value;
    step.b = a.value;
    step.c = b.value;
    step.op = TapeOp::choose;
    return push(step, value(holds(comparison) ? a : b));
}

TapeIndex Tape::name(TapeIndex step, const Label& label) {
    const bool leaf = steps_[step.value].op == TapeOp::constant || steps_[step.value].op == TapeOp::input;
    if (leaf || steps_[step.value].label != 0) step = add(TapeOp::same, step, nought, value(step));
    labels_.push_back(label);
    steps_[step.value].label = static_cast<std::uint32_t>(labels_.size());
    return step;
}

} // namespace breakeven
