#pragma once

#include "insight/explanation/explanation.h"

namespace breakeven {

/// Nursing of the small economy in 2015/16: what was spent in the base year × growth of pay.
inline Explanation handMadeExplanation() {
    Explanation made;
    made.figure = StatementFigure{"RNL", {2015}, StatementLine::nursing};
    made.scenario = "base";
    const auto add = [&](ExplainedNode node) {
        made.nodes.push_back(std::move(node));
        return made.nodes.size() - 1;
    };
    const auto cell = [&](const char* address, const char* text, const char* value, Unit unit) {
        ExplainedNode node;
        node.value = *parseDecimal(value);
        node.unit = unit;
        node.op = ExplainedBy::cell;
        node.cell.emplace();
        node.cell->address = address;
        node.cell->text = text;
        return add(std::move(node));
    };
    const std::size_t amount = cell("budgets:RNL:nursing:amount", "600000", "600000", Unit::pounds);
    const std::size_t rate = cell("indices:pay:2015/16:rate", "1%", "0.01", Unit::percent);
    ExplainedNode one;
    one.value = 1;
    const std::size_t constant = add(std::move(one));
    ExplainedNode growth;
    growth.name.text = message("growth of %1", "pay");
    growth.value = *parseDecimal("1.01");
    growth.unit = Unit::ratio;
    growth.rule = "1.5";
    growth.year = FinancialYear{2015};
    growth.op = ExplainedBy::sum;
    growth.inputs = {constant, rate};
    const std::size_t factor = add(std::move(growth));
    ExplainedNode product;
    product.value = 606'000;
    product.unit = Unit::pounds;
    product.op = ExplainedBy::product;
    product.inputs = {amount, factor};
    const std::size_t unrounded = add(std::move(product));
    ExplainedNode posted;
    posted.name.text = message("nursing");
    posted.value = 606'000;
    posted.unit = Unit::pounds;
    posted.rule = "6.1";
    posted.year = FinancialYear{2015};
    posted.op = ExplainedBy::penny;
    posted.inputs = {unrounded};
    made.root = add(std::move(posted));
    return made;
}

} // namespace breakeven
