#include "insight/tables/decision_tables.h"

#include <fmt/format.h>

namespace breakeven {

ResultTable bridgeTable(const Bridge& bridge) {
    ResultTable table{"bridge",
                      "What moves the surplus from one position to the other, cause by cause.",
                      {{"step", ResultType::text, "The cause."},
                       {"amount", ResultType::money, "What it adds to the surplus; they sum to the change."}},
                      {}};
    for (const BridgeStep& step : bridge.steps) table.rows.push_back({step.name, step.amount});
    return table;
}

ResultTable attributionTable(const Attribution& attribution, std::size_t year) {
    ResultTable table{
        "attribute",
        "What each enabled arrangement does to each organisation's own surplus, before consolidation.",
        {{"org", ResultType::text, "An organisation's code."},
         {"arrangement", ResultType::text, "The arrangement's code."},
         {"shapley", ResultType::money, "Its Shapley value; they sum to the effect of all."},
         {"without", ResultType::money, "Surplus with all, less surplus with all but it."}},
        {}};
    if (attribution.sampled())
        table.columns.push_back(
            {"standard_error", ResultType::money, "Of the Shapley value, which is sampled."});
    for (std::size_t org = 0; org < attribution.organisations.size(); ++org)
        for (std::size_t a = 0; a < attribution.arrangements.size(); ++a) {
            const ArrangementEffect& effect = attribution.effect(org, a, year);
            table.rows.push_back({attribution.organisations[org], attribution.arrangements[a], effect.shapley,
                                  effect.without});
            if (attribution.sampled()) table.rows.back().push_back(effect.standardError);
        }
    return table;
}

ResultTable optionsTable(const Options& options) {
    ResultTable table{"options", "Every combination of the candidate arrangements and their starts.", {}, {}};
    for (const std::string& arrangement : options.request.arrangements)
        table.columns.push_back(
            {"arrangement:" + arrangement, ResultType::year, "The year it starts in; blank: off."});
    const std::vector<ResultColumn> figures{
        {"surplus", ResultType::money, "The economy's surplus in the year."},
        {"cumulative_surplus", ResultType::money, "From the base year to the year."},
        {"one_off", ResultType::money, "Non-recurrent spend and support up to the year."},
        {"spend", ResultType::money, "Of that, spend."},
        {"support", ResultType::money, "Of that, support."},
        {"cash_support", ResultType::money, "Drawn by all organisations from the base year to the year."},
        {"enter_regime", ResultType::text, "Organisations that enter the failure regime by the year."},
        {"in_regime", ResultType::text, "Organisations in it in the year."},
        {"frontier", ResultType::text,
         "yes: no other gives as good a surplus for less one-off money, or a better one for as much."},
        {"impossible", ResultType::text, "Why the combination cannot be."}};
    table.columns.insert(table.columns.end(), figures.begin(), figures.end());
    for (const Option& option : options.all) {
        ResultRow& row = table.rows.emplace_back();
        for (const auto& start : option.starts) row.push_back(cellOf(start));
        if (option.impossible) {
            row.resize(table.columns.size());
            row.back() = english(*option.impossible);
            continue;
        }
        for (const Money amount : {option.surplus, option.cumulative, option.oneOff(), option.spend,
                                   option.support, option.cashSupport})
            row.push_back(amount);
        row.push_back(fmt::format("{}", fmt::join(option.entering.codes(options.organisations), ";")));
        row.push_back(fmt::format("{}", fmt::join(option.failing.codes(options.organisations), ";")));
        row.push_back(std::string(option.frontier ? "yes" : "no"));
        row.emplace_back();
    }
    return table;
}

} // namespace breakeven
