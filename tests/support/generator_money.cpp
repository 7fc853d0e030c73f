#include "support/economy_builder.h"

#include <array>

#include <fmt/format.h>

namespace breakeven::test {

namespace {

// A line of every provider: its part of income in thousandths, and how it follows activity at most.
struct LineDraw {
    const char* line;
    const char* category;
    const char* function;
    int share;
    const char* index;
    int variable, step;
};
constexpr std::array<LineDraw, 15> providerLines{
    {{"medical", "medical", "clinical", 150, "pay", 20, 50},
     {"nursing", "nursing", "clinical", 250, "pay", 30, 60},
     {"therapies", "other_staff", "clinical_support", 130, "pay", 20, 40},
     {"offices", "other_staff", "corporate", 70, "pay", 0, 20},
     {"agency", "agency", "clinical", 40, "pay", 70, 0},
     {"drugs", "drugs", "clinical", 90, "prices", 90, 0},
     {"supplies", "clinical_supplies", "clinical", 80, "prices", 80, 0},
     {"stores", "general_supplies", "estates", 25, "prices", 10, 0},
     {"premises", "premises", "estates", 50, "prices", 0, 20},
     {"negligence", "negligence", "clinical", 15, "prices", 0, 0},
     {"pfi", "pfi", "estates", 20, "prices", 0, 0},
     {"other", "other_cost", "corporate", 40, "", 0, 0},
     {"depreciation", "depreciation", "", 25, "", 0, 0},
     {"interest", "interest", "", 5, "", 0, 0},
     {"dividend", "pdc_dividend", "", 10, "", 0, 0}}};

void addLine(EconomyDraft& draft, std::size_t provider, const LineDraw& line,
             const std::vector<std::size_t>& services) {
    const std::int64_t amount =
        draft.income[provider] * line.share / 1000 * draft.draw.between(95, 108) / 100;
    const bool follows = line.variable + line.step > 0;
    const std::string driver =
        draft.draw.oneIn(2) ? std::string("all") : draft.services[draft.draw.oneOf<std::size_t>(services)];
    draft.rows.add(
        TableId::budgets,
        {{"org", draft.providers[provider]},
         {"line", line.line},
         {"name", line.line},
         {"category", line.category},
         {"function", line.function},
         {"amount", hundredths(amount * 100 + draft.draw.between(0, 99))},
         {"index", line.index},
         {"variable", follows ? perCent(draft.draw.between(0, line.variable) * 100) : ""},
         {"step", follows ? perCent(draft.draw.between(0, line.step) * 100) : ""},
         {"driver", follows ? driver : ""},
         {"release_years", follows && draft.draw.oneIn(2) ? std::to_string(draft.draw.between(0, 3)) : ""}});
}

void addPassingLines(EconomyDraft& draft, std::size_t provider) {
    const std::string& org = draft.providers[provider];
    draft.rows.add(TableId::budgets, {{"org", org},
                                      {"line", "other-income"},
                                      {"name", "Other income"},
                                      {"category", "other_income"},
                                      {"amount", std::to_string(draft.income[provider] / 15)},
                                      {"index", "prices"}});
    draft.rows.add(TableId::budgets, {{"org", org},
                                      {"line", "support"},
                                      {"name", "Support"},
                                      {"category", "support"},
                                      {"amount", std::to_string(draft.income[provider] / 80)},
                                      {"recurrent", draft.draw.oneIn(4) ? "yes" : ""}});
    draft.rows.add(TableId::budgets, {{"org", org},
                                      {"line", "once"},
                                      {"name", "Moving house"},
                                      {"category", "premises"},
                                      {"function", "estates"},
                                      {"amount", std::to_string(draft.income[provider] / 200)},
                                      {"recurrent", "no"},
                                      {"start_year", draft.projectedYear()}});
}

} // namespace

void addBudgets(EconomyDraft& draft) {
    for (std::size_t p = 0; p < draft.providers.size(); ++p) {
        const auto services = draft.servicesOf(p);
        for (const LineDraw& line : providerLines) addLine(draft, p, line, services);
        addPassingLines(draft, p);
    }
    for (std::size_t c = 0; c < draft.commissioners.size(); ++c) {
        const std::string& org = draft.commissioners[c];
        const auto line = [&](const char* code, const char* category, std::int64_t percent,
                              const char* index) {
            draft.rows.add(TableId::budgets, {{"org", org},
                                              {"line", code},
                                              {"name", code},
                                              {"category", category},
                                              {"amount", std::to_string(draft.spend[c] / 100 * percent)},
                                              {"index", index}});
        };
        line("allocation", "allocation", draft.draw.between(148, 158), "allocation");
        line("prescribing", "drugs", 14, "prices");
        line("others", "purchased_care", 30, "growth");
        line("offices", "other_staff", 2, "");
    }
}

void addSavings(EconomyDraft& draft) {
    for (std::size_t p = 0; p < draft.providers.size(); ++p) {
        const std::string& org = draft.providers[p];
        draft.rows.add(TableId::savings,
                       {{"org", org},
                        {"scheme", "workforce"},
                        {"category", "pay"},
                        {"start_year", draft.year(1)},
                        {"end_year", draft.draw.oneIn(3) ? draft.year(draft.years - 1) : ""},
                        {"rate_index", "cip"},
                        {"first_year_share", perCent(draft.draw.between(25, 100) * 100)},
                        {"delivery", perCent(draft.draw.between(30, 100) * 100)}});
        draft.rows.add(TableId::savings,
                       {{"org", org},
                        {"scheme", "procurement"},
                        {"category", draft.draw.oneIn(3) ? "all" : "non_pay"},
                        {"start_year", draft.projectedYear()},
                        {"amount", std::to_string(draft.income[p] / draft.draw.between(90, 300))},
                        {"first_year_share", "50%"},
                        {"index", "prices"},
                        {"delivery", "75%"}});
        draft.rows.add(TableId::savings,
                       {{"org", org},
                        {"scheme", "freeze"},
                        {"category", "agency"},
                        {"start_year", draft.projectedYear()},
                        {"amount", std::to_string(draft.income[p] / draft.draw.between(15, 60))},
                        {"recurrent", "no"}});
    }
}

void addBalanceSheets(EconomyDraft& draft) {
    for (std::size_t p = 0; p < draft.providers.size(); ++p) {
        const std::string& org = draft.providers[p];
        for (int past = 1; past <= 2; ++past)
            draft.rows.add(TableId::actuals, {{"org", org},
                                              {"year", draft.year(-past)},
                                              {"line", "surplus"},
                                              {"amount", std::to_string(draft.income[p] / 1000 *
                                                                        draft.draw.between(-30, 20))}});
        if (draft.draw.oneIn(3)) continue;
        const bool withLoans = draft.draw.oneIn(2);
        const auto item = [&](const char* name, std::int64_t thousandths) {
            draft.rows.add(TableId::balances,
                           {{"org", org},
                            {"item", name},
                            {"amount", std::to_string(draft.income[p] / 1000 * thousandths)}});
        };
        item("fixed_assets", draft.draw.between(250, 600));
        item("donated_assets", 10);
        item("inventories", 12);
        item("receivables", draft.draw.between(30, 60));
        item("cash", draft.draw.between(5, 60));
        item("payables", draft.draw.between(50, 90));
        item("provisions", 8);
        item("other_liabilities", draft.draw.between(0, 40));
        if (withLoans)
            draft.rows.add(TableId::loans, {{"org", org},
                                            {"loan", "capital"},
                                            {"balance", std::to_string(draft.income[p] / 20)},
                                            {"rate", perCent(draft.draw.between(100, 450))},
                                            {"annual_repayment", std::to_string(draft.income[p] / 250)}});
        for (const char* funding : {"internal", "loan", "pdc"})
            draft.rows.add(TableId::capital,
                           {{"org", org},
                            {"project", funding},
                            {"name", "Works"},
                            {"year", draft.projectedYear()},
                            {"amount", hundredths(draft.income[p] * draft.draw.between(1, 4))},
                            {"life_years", std::to_string(draft.draw.between(5, 40))},
                            {"funding", funding},
                            {"interest_rate", funding[0] == 'l' ? "2.75%" : ""}});
    }
}

} // namespace breakeven::test
