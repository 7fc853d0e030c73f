#include "engine/shape/toggled_shape.h"

#include <algorithm>

namespace breakeven {

namespace {

YearSpan never(const Shape& shape) { return {shape.years + 1, shape.years}; }

bool isNever(const Shape& shape, const YearSpan& span) { return span.first > shape.years; }

template<class Row>
bool anyOwned(const std::vector<Row>& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.owner.arrangement >= 0; });
}

} // namespace

ToggledShape::ToggledShape(std::shared_ptr<const Shape> all)
    : all_(std::move(all)), working_(std::make_shared<Shape>(*all_)), shape_(working_),
      starts_(all_->arrangementStarts), ownsContracts_(anyOwned(all_->contracts)),
      merges_(std::any_of(all_->effects.begin(), all_->effects.end(),
                          [](const EffectShape& effect) { return effect.type == EffectType::merge; })) {}

void ToggledShape::start(std::span<const std::optional<int>> starts) {
    starts_.assign(starts.begin(), starts.end());
    moveEffects();
    moveContracts();
    moveBudgets();
    moveSavingsAndProjects();
    if (merges_ && !mergedTwice(*working_)) noteGroups(*working_);
    if (ownsContracts_) noteCoverage(*working_);
}

// By how many years an arrangement starts later than compiled; nothing if it is off.
std::optional<int> ToggledShape::shift(std::int32_t arrangement) const {
    const auto row = static_cast<std::size_t>(arrangement);
    if (!starts_[row] || !all_->arrangementStarts[row]) return std::nullopt;
    return *starts_[row] - *all_->arrangementStarts[row];
}

void ToggledShape::moveEffects() {
    for (std::size_t i = 0; i < all_->effects.size(); ++i) {
        const EffectShape& compiled = all_->effects[i];
        EffectShape& effect = working_->effects[i];
        const auto by = shift(compiled.arrangement);
        if (!by) {
            effect.active = never(*all_);
            continue;
        }
        effect.start = compiled.start + *by;
        effect.active = {std::max(effect.start, compiled.firstYear.value_or(effect.start)),
                         compiled.active.last};
    }
}

void ToggledShape::moveContracts() {
    for (const ContractIndex i : all_->contracts.indices()) {
        const ContractShape& compiled = all_->contracts[i];
        ContractShape& contract = working_->contracts[i];
        if (compiled.owner.arrangement >= 0) {
            const auto by = shift(compiled.owner.arrangement);
            contract.inForce = by ? compiled.inForce : never(*all_);
            if (by && compiled.owner.starts) {
                contract.inForce.first += *by;
                contract.phaseStart = compiled.phaseStart + *by;
            }
        }
        for (std::size_t t = 0; t < compiled.takeOvers.size(); ++t) {
            const TakeOver& takeOver = compiled.takeOvers[t];
            if (takeOver.owner.arrangement < 0) continue;
            const auto by = shift(takeOver.owner.arrangement);
            contract.takeOvers[t].inForce =
                by ? YearSpan{takeOver.inForce.first + *by, takeOver.inForce.last} : never(*all_);
        }
    }
}

void ToggledShape::moveBudgets() {
    for (std::size_t i = 0; i < all_->budgets.size(); ++i) {
        const BudgetShape& compiled = all_->budgets[i];
        if (compiled.owner.arrangement < 0) continue;
        const auto by = shift(compiled.owner.arrangement);
        YearSpan& inForce = working_->budgets[i].inForce;
        inForce = by ? compiled.inForce : never(*all_);
        if (by && compiled.owner.starts) inForce.first += *by;
        if (by && compiled.owner.ends) inForce.last += *by;
    }
}

// Their years are their own (rules 2.5): they are only switched.
void ToggledShape::moveSavingsAndProjects() {
    const int no = all_->years + 1;
    for (std::size_t i = 0; i < all_->savings.size(); ++i)
        if (const std::int32_t owner = all_->savings[i].owner.arrangement; owner >= 0)
            working_->savings[i].start = shift(owner) ? all_->savings[i].start : no;
    for (std::size_t i = 0; i < all_->projects.size(); ++i)
        if (const std::int32_t owner = all_->projects[i].owner.arrangement; owner >= 0)
            working_->projects[i].year = shift(owner) ? all_->projects[i].year : no;
}

bool isStructural(const Shape& shape, std::int32_t arrangement) {
    const auto othersBring = [&](LineIndex line) {
        if (shape.lines[line].volume) return true;
        return std::any_of(shape.effects.begin(), shape.effects.end(), [&](const EffectShape& effect) {
            return effect.arrangement != arrangement &&
                   std::any_of(effect.moves.begin(), effect.moves.end(),
                               [&](const MovedLine& move) { return move.to == line; });
        });
    };
    for (const DriverShape& driver : shape.drivers)
        for (const DriverLine& line : driver.lines)
            if (line.weighedBy && shape.contracts[line.weighedBy].owner.arrangement == arrangement &&
                othersBring(line.line))
                return true;
    return false;
}

std::optional<OrganisationIndex> mergedTwice(const Shape& shape) {
    std::vector<std::int32_t> partner(shape.organisations.size(), -1);
    for (const EffectShape& effect : shape.effects) {
        if (effect.type != EffectType::merge || isNever(shape, effect.active)) continue;
        std::int32_t& with = partner[static_cast<std::size_t>(effect.org.value)];
        if (with >= 0) return effect.org;
        with = effect.partner.value;
        std::int32_t last = with;
        while (last >= 0 && last != effect.org.value) last = partner[static_cast<std::size_t>(last)];
        if (last >= 0) return effect.org;
    }
    return std::nullopt;
}

} // namespace breakeven
