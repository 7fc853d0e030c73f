#include "support/random_ranges.h"

#include "economy/table/row_text.h"

namespace breakeven::test {

namespace {

class Ranges {
public:
    explicit Ranges(Economy& economy) : economy_(economy) {}

    void add(const std::string& code, const std::string& cell,
             std::vector<std::pair<std::string_view, std::string>> cells) {
        cells.emplace_back("uncertainty", code);
        cells.emplace_back("cell", cell);
        economy_[TableId::uncertainties].append(rowOf(TableId::uncertainties, cells));
    }

private:
    Economy& economy_;
};

} // namespace

Economy withRanges(Economy economy) {
    Ranges ranges(economy);
    std::string last;
    for (const Row& row : economy[TableId::indices].rows()) {
        if (row.front() == last) continue;
        last = row.front();
        ranges.add("i_" + last, "indices:" + last + ":*:rate",
                   {{"change", "add"},
                    {"distribution", "pert"},
                    {"low", "-1%"},
                    {"high", "1.5%"},
                    {"group", "inflation"},
                    {"common", "60%"},
                    {"persistence", "40%"}});
    }
    if (economy[TableId::tariffChanges].size() > 0)
        ranges.add("efficiency", "tariff_changes:*:*:efficiency",
                   {{"change", "add"},
                    {"distribution", "uniform"},
                    {"low", "-0.5%"},
                    {"high", "0.5%"},
                    {"group", "-inflation"},
                    {"common", "50%"}});
    ranges.add("lines", "budgets:*:*:amount",
               {{"change", "multiply"},
                {"distribution", "normal"},
                {"low", "0.99"},
                {"high", "1.02"},
                {"common", "25%"}});
    ranges.add("variable", "budgets:*:*:variable",
               {{"change", "add"}, {"distribution", "triangular"}, {"low", "-20%"}, {"high", "40%"}});
    if (economy[TableId::savings].size() > 0)
        ranges.add("delivery", "savings:*:*:delivery",
                   {{"change", "multiply"},
                    {"distribution", "triangular"},
                    {"low", "0.6"},
                    {"central", "0.95"},
                    {"high", "1.05"},
                    {"range", "limits"},
                    {"common", "40%"}});
    if (economy[TableId::riskShares].size() > 0)
        ranges.add("shares", "risk_shares:*:*:share",
                   {{"change", "add"}, {"distribution", "normal"}, {"low", "-20%"}, {"high", "20%"}});
    if (economy[TableId::arrangements].size() > 0)
        ranges.add(
            "slip", "arrangements:" + economy[TableId::arrangements][0][0] + ":start_year",
            {{"change", "add"}, {"distribution", "uniform"}, {"low", "0"}, {"central", "0"}, {"high", "1"}});
    return economy;
}

} // namespace breakeven::test
