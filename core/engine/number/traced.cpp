#include "engine/number/traced.h"

#include "money/money.h"

#include <algorithm>

namespace breakeven {

namespace {

bool isNought(const Traced& number) { return number.step() == Tape::nought; }
bool isOne(const Traced& number) { return number.step() == Tape::one; }
bool isConstant(const Traced& number) { return Tape::current()[number.step()].op == TapeOp::constant; }

Traced recorded(TapeOp op, const Traced& a, const Traced& b, Decimal value) {
    return Traced(Tape::current().add(op, a.step(), b.step(), std::move(value)));
}

} // namespace

struct TracedTruth::Both {
    TracedTruth a, b;
};

TracedTruth::operator bool() const {
    const bool holds = both_ ? bool(both_->a) && bool(both_->b) : Tape::current().holds(comparison_);
    return holds != denied_;
}

TracedTruth TracedTruth::operator!() const {
    TracedTruth truth = *this;
    truth.denied_ = !denied_;
    return truth;
}

TracedTruth operator&&(const TracedTruth& a, const TracedTruth& b) {
    TracedTruth truth(a.comparison_);
    truth.both_ = std::make_shared<const TracedTruth::Both>(TracedTruth::Both{a, b});
    return truth;
}

TracedTruth operator||(const TracedTruth& a, const TracedTruth& b) { return !(!a && !b); }

Traced Traced::operator-() const {
    const Tape::Step& step = Tape::current()[step_];
    if (isNought(*this)) return *this;
    if (step.op == TapeOp::negate && step.label == 0) return Traced(TapeIndex{step.a});
    return recorded(TapeOp::negate, *this, Traced(), -value());
}

Traced operator+(const Traced& a, const Traced& b) {
    if (isNought(a)) return b;
    if (isNought(b)) return a;
    return recorded(TapeOp::sum, a, b, a.value() + b.value());
}

Traced operator-(const Traced& a, const Traced& b) {
    if (isNought(a)) return -b;
    if (isNought(b)) return a;
    return recorded(TapeOp::difference, a, b, a.value() - b.value());
}

Traced operator*(const Traced& a, const Traced& b) {
    if (isNought(a) || isOne(b)) return a;
    if (isNought(b) || isOne(a)) return b;
    return recorded(TapeOp::product, a, b, a.value() * b.value());
}

Traced operator/(const Traced& a, const Traced& b) {
    if (isNought(a) || isOne(b)) return a;
    return recorded(TapeOp::quotient, a, b, b.value() == 0 ? Decimal(0) : Decimal(a.value() / b.value()));
}

TracedTruth Traced::is(Relation relation, const Traced& other) const {
    const Decimal& a = value();
    const Decimal& b = other.value();
    const bool holds = relation == Relation::less      ? a < b
                       : relation == Relation::atMost  ? a <= b
                       : relation == Relation::greater ? a > b
                       : relation == Relation::atLeast ? a >= b
                                                       : a == b;
    return TracedTruth(Tape::current().compare(relation, step_, other.step_, holds));
}

Traced choose(const TracedTruth& truth, const Traced& a, const Traced& b) {
    if (truth.denied_) return choose(!truth, b, a);
    if (truth.both_) return choose(truth.both_->a, choose(truth.both_->b, a, b), b);
    return Traced(Tape::current().choose(truth.comparison_, a.step(), b.step()));
}

Traced atMost(const Traced& x, const Traced& most) {
    if (x.step() == most.step()) return x;
    return recorded(TapeOp::min, x, most, std::min(x.value(), most.value()));
}

Traced atLeast(const Traced& x, const Traced& least) {
    if (x.step() == least.step()) return x;
    return recorded(TapeOp::max, x, least, std::max(x.value(), least.value()));
}

Traced Traced::posted() const {
    if (isNought(*this) || Tape::current()[step_].op == TapeOp::penny) return *this;
    return recorded(TapeOp::penny, *this, Traced(), toDecimal(roundToPenny(value())));
}

Traced Traced::compared() const {
    if (isConstant(*this)) return *this;
    return recorded(TapeOp::twenty, *this, Traced(), roundTo20(value()));
}

} // namespace breakeven
