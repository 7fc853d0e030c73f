#include "engine/number/varying.h"

namespace breakeven {

namespace {

thread_local VaryingRecord* recordOfThread = nullptr;

double quotientOf(double a, double b) { return a == 0 || b == 0 ? 0 : a / b; }

} // namespace

VaryingRecord::VaryingRecord() : operations_(1) {}

VaryingRecord::Recording::Recording(VaryingRecord& record) : before_(recordOfThread) {
    recordOfThread = &record;
}

VaryingRecord::Recording::~Recording() { recordOfThread = before_; }

VaryingRecord& VaryingRecord::current() { return *recordOfThread; }

VaryingPlace VaryingRecord::input() { return add(VaryingOp::input, {static_cast<std::uint32_t>(inputs_++)}); }

VaryingPlace VaryingRecord::add(VaryingOp op, VaryingOperand a, VaryingOperand b, VaryingOperand c) {
    operations_.push_back({op, a, b, c});
    return {static_cast<std::uint32_t>(operations_.size() - 1)};
}

VaryingOperand VaryingRecord::known(double number) {
    known_.push_back(number);
    return VaryingOperand::ofKnown(known_.size() - 1);
}

VaryingTruth VaryingTruth::operator!() const {
    if (!place_) return VaryingTruth(!known_);
    return VaryingTruth(VaryingRecord::current().add(VaryingOp::denied, VaryingOperand::of(place_)));
}

VaryingTruth operator&&(const VaryingTruth& a, const VaryingTruth& b) {
    if (!a.place_) return a.known_ ? b : a;
    if (!b.place_) return b.known_ ? a : b;
    return VaryingTruth(VaryingRecord::current().add(VaryingOp::both, VaryingOperand::of(a.place_),
                                                     VaryingOperand::of(b.place_)));
}

VaryingTruth operator||(const VaryingTruth& a, const VaryingTruth& b) {
    if (!a.place_) return a.known_ ? a : b;
    if (!b.place_) return b.known_ ? b : a;
    return VaryingTruth(VaryingRecord::current().add(VaryingOp::either, VaryingOperand::of(a.place_),
                                                     VaryingOperand::of(b.place_)));
}

VaryingOperand Varying::operand() const {
    return isKnown() ? VaryingRecord::current().known(known_) : VaryingOperand::of(place_);
}

Varying Varying::recorded(VaryingOp op, const Varying& a, const Varying& b) {
    const VaryingOperand left = a.operand();
    return Varying(VaryingRecord::current().add(op, left, b.operand()));
}

Varying Varying::operator-() const {
    if (isKnown()) return Varying(-known_);
    const VaryingRecord::Operation& made = VaryingRecord::current().operations()[place_.value];
    if (made.op == VaryingOp::negative) return Varying(VaryingPlace{made.a.value});
    return Varying(VaryingRecord::current().add(VaryingOp::negative, operand()));
}

Varying operator+(const Varying& a, const Varying& b) {
    if (a.isKnown() && b.isKnown()) return Varying(a.known_ + b.known_);
    if (a.is(0)) return b;
    if (b.is(0)) return a;
    return Varying::recorded(VaryingOp::sum, a, b);
}

Varying operator-(const Varying& a, const Varying& b) {
    if (a.isKnown() && b.isKnown()) return Varying(a.known_ - b.known_);
    if (a.is(0)) return -b;
    if (b.is(0)) return a;
    return Varying::recorded(VaryingOp::difference, a, b);
}

Varying operator*(const Varying& a, const Varying& b) {
    if (a.isKnown() && b.isKnown()) return Varying(a.known_ * b.known_);
    if (a.is(0) || b.is(1)) return a;
    if (b.is(0) || a.is(1)) return b;
    return Varying::recorded(VaryingOp::product, a, b);
}

Varying operator/(const Varying& a, const Varying& b) {
    if (a.isKnown() && b.isKnown()) return Varying(a.known_ / b.known_);
    if (b.is(1)) return a;
    return Varying::recorded(VaryingOp::ratio, a, b);
}

Varying quotient(const Varying& a, const Varying& b) {
    if (a.isKnown() && b.isKnown()) return Varying(quotientOf(a.known_, b.known_));
    if (a.is(0) || b.is(0)) return Varying();
    if (b.is(1)) return a;
    return Varying::recorded(VaryingOp::quotient, a, b);
}

VaryingTruth Varying::compared(VaryingOp op, const Varying& a, const Varying& b) {
    if (a.isKnown() && b.isKnown())
        return VaryingTruth(op == VaryingOp::less         ? a.known_ < b.known_
                            : op == VaryingOp::notGreater ? a.known_ <= b.known_
                                                          : a.known_ == b.known_);
    return VaryingTruth(recorded(op, a, b).place_);
}

Varying choose(const VaryingTruth& truth, const Varying& a, const Varying& b) {
    if (!truth.place_) return truth.known_ ? a : b;
    if (a.isKnown() ? b.is(a.known_) : a.place_ == b.place_) return a;
    const VaryingOperand first = a.operand();
    return Varying(VaryingRecord::current().add(VaryingOp::chosen, VaryingOperand::of(truth.place_), first,
                                                b.operand()));
}

Varying atMost(const Varying& x, const Varying& most) {
    if (x.isKnown() && most.isKnown()) return x.known_ > most.known_ ? most : x;
    return Varying::recorded(VaryingOp::least, x, most);
}

Varying atLeast(const Varying& x, const Varying& least) {
    if (x.isKnown() && least.isKnown()) return x.known_ < least.known_ ? least : x;
    return Varying::recorded(VaryingOp::greatest, x, least);
}

} // namespace breakeven
