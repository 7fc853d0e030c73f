#include "insight/tables/dependents_table.h"

namespace breakeven {

ResultTable dependentsTable(std::span<const Dependent> dependents) {
    using enum ResultType;
    ResultTable table{"dependents",
                      "The statement figures that depend on a cell.",
                      {{"org", text, "The organisation, or economy."},
                       {"year", year, "The financial year."},
                       {"line", text, "The line of the statement."},
                       {"amount", money, "The figure, £."},
                       {"change", money,
                        "How much it would change if the cell were 1 % higher, or a rate 0.1 of a "
                        "percentage point, £."}},
                      {}};
    for (const Dependent& dependent : dependents)
        table.rows.push_back({dependent.figure.org, dependent.figure.year,
                              std::string(name(dependent.figure.line)), dependent.amount, dependent.change});
    return table;
}

} // namespace breakeven
