#include "proposal/roll/roll_results.h"

namespace breakeven {

namespace {

const char* wordOf(Fate fate) {
    switch (fate) {
    case Fate::carried:
        return "carried";
    case Fate::changed:
        return "changed";
    case Fate::replaced:
        return "replaced";
    case Fate::leftOut:
        break;
    }
    return "left_out";
}

} // namespace

ResultTable carriedTable(const std::vector<RolledItem>& items) {
    ResultTable table{"carried",
                      "What happened to each item of the document when it was rolled forward",
                      {{"fate", ResultType::text, "carried, changed, replaced or left_out"},
                       {"address", ResultType::text, "The cell, row or table"},
                       {"what", ResultType::text, "What happened to it"}},
                      {},
                      {}};
    for (const RolledItem& item : items)
        table.rows.push_back({std::string(wordOf(item.fate)), toText(item.address), english(item.what)});
    return table;
}

ResultTable reconciliationTable(const RollReconciliation& reconciliation) {
    ResultTable table{
        "reconciliation",
        "The old projection and the new one, and what makes the difference",
        {{"org", ResultType::text, "Organisation, or economy"},
         {"line", ResultType::text, "Line of the statement"},
         {"year", ResultType::year, "Financial year"},
         {"step", ResultType::text, "before, the address of what was under way, rounding, after"},
         {"what", ResultType::text, "What was under way"},
         {"amount", ResultType::money, "The projection, or its change"}},
        {},
        {}};
    for (const ReconciledFigure& figure : reconciliation.figures) {
        const auto add = [&](const std::string& step, const std::string& what, Money amount) {
            table.rows.push_back(
                {figure.org, std::string(name(figure.line)), figure.year, step, what, amount});
        };
        add("before", {}, figure.before);
        for (std::size_t i = 0; i < figure.causes.size(); ++i)
            if (figure.causes[i] != Money{})
                add(toText(reconciliation.causes[i].address), english(reconciliation.causes[i].name),
                    figure.causes[i]);
        if (figure.rounding != Money{}) add("rounding", {}, figure.rounding);
        add("after", {}, figure.after);
    }
    return table;
}

} // namespace breakeven
