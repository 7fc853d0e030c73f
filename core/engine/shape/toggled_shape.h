#pragma once

#include "engine/shape/shape.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace breakeven {

/// A shape whose arrangements are switched off or moved to another start by changing the years its rows count
/// in: nothing is compiled again. It comes to the same as compiling the economy so changed, unless an
/// arrangement isStructural or owns overrides.
class ToggledShape {
public:
    /// `all`: compiled with every arrangement enabled that is to be switched.
    explicit ToggledShape(std::shared_ptr<const Shape> all);

    /// Gives every arrangement its start, by row of the table, in years after the base year; none: it is off.
    /// One that is not enabled in the compiled shape stays off.
    void start(std::span<const std::optional<int>> starts);

    /// As started; it changes with the next start().
    const std::shared_ptr<const Shape>& shape() const { return shape_; }

private:
    std::optional<int> shift(std::int32_t arrangement) const;
    void moveEffects();
    void moveContracts();
    void moveBudgets();
    void moveSavingsAndProjects();

    std::shared_ptr<const Shape> all_;
    std::shared_ptr<Shape> working_;
    std::shared_ptr<const Shape> shape_;
    std::vector<std::optional<int>> starts_;
    bool ownsContracts_ = false;
    bool merges_ = false;
};

/// Whether more than years depend on an arrangement: a cost driver weighs activity that others bring by the
/// tariff of a contract it owns (rules 6.2).
bool isStructural(const Shape& shape, std::int32_t arrangement);

/// The organisation that by the effects at work merges twice or, in the end, with itself (rules 8.6).
std::optional<OrganisationIndex> mergedTwice(const Shape& shape);

} // namespace breakeven
