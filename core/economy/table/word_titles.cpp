#include "economy/table/word_titles.h"

#include "economy/table/problem.h"
#include "economy/table/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

#define WORD(text) translatable("Word", text)

using Title = std::pair<std::string_view, const char*>;

constexpr std::array titles{
    // Kinds of organisation
    Title{"acute", WORD("Acute trust")},
    Title{"specialist", WORD("Specialist trust")},
    Title{"mental_health", WORD("Mental health trust")},
    Title{"community", WORD("Community trust")},
    Title{"ambulance", WORD("Ambulance trust")},
    Title{"primary_care", WORD("Primary care")},
    Title{"integrated", WORD("Integrated provider")},
    Title{"commissioner", WORD("Commissioner")},
    Title{"local_authority", WORD("Local authority")},
    Title{"national", WORD("National body")},
    // Kinds of arrangement, by both names where today's differs
    Title{"federation", WORD("Federation")},
    Title{"joint_venture", WORD("Joint venture")},
    Title{"service_chain", WORD("Service-level chain (provider group)")},
    Title{"management_contract", WORD("Management contract")},
    Title{"group", WORD("Multi-site trust or chain (provider group)")},
    Title{"acquisition", WORD("Acquisition")},
    Title{"mcp", WORD("Multispecialty community provider (multi-neighbourhood provider)")},
    Title{"pacs", WORD("Primary and acute care system (integrated health organisation)")},
    Title{"care_homes", WORD("Enhanced health in care homes")},
    Title{"front_door_primary_care", WORD("Primary care at the A&E front door")},
    Title{"specialised_concentration", WORD("Concentration of specialised services")},
    Title{"winter_escalation", WORD("Winter escalation")},
    Title{"other", WORD("Other")},
    // Categories
    Title{"patient_care", WORD("Patient care income")},
    Title{"allocation", WORD("Allocation")},
    Title{"other_income", WORD("Other income")},
    Title{"support", WORD("Support")},
    Title{"medical", WORD("Medical staff")},
    Title{"nursing", WORD("Nursing staff")},
    Title{"other_staff", WORD("Other staff")},
    Title{"agency", WORD("Agency staff")},
    Title{"drugs", WORD("Drugs")},
    Title{"clinical_supplies", WORD("Clinical supplies")},
    Title{"general_supplies", WORD("General supplies")},
    Title{"premises", WORD("Premises")},
    Title{"negligence", WORD("Clinical negligence")},
    Title{"pfi", WORD("Private finance initiative")},
    Title{"purchased_care", WORD("Purchased care")},
    Title{"other_cost", WORD("Other cost")},
    Title{"depreciation", WORD("Depreciation")},
    Title{"interest", WORD("Interest")},
    Title{"pdc_dividend", WORD("PDC dividend")},
    Title{"pay", WORD("Pay")},
    Title{"non_pay", WORD("Non-pay")},
    Title{"all", WORD("All")},
    // Functions
    Title{"clinical", WORD("Clinical")},
    Title{"clinical_support", WORD("Clinical support")},
    Title{"corporate", WORD("Corporate")},
    Title{"estates", WORD("Estates")},
    // Balance sheet
    Title{"fixed_assets", WORD("Fixed assets")},
    Title{"donated_assets", WORD("Donated assets")},
    Title{"inventories", WORD("Inventories")},
    Title{"receivables", WORD("Receivables")},
    Title{"cash", WORD("Cash")},
    Title{"payables", WORD("Payables")},
    Title{"loans", WORD("Loans")},
    Title{"other_liabilities", WORD("Other liabilities")},
    Title{"provisions", WORD("Provisions")},
    Title{"net_assets", WORD("Net assets")},
    Title{"capital_spend", WORD("Capital spending")},
    Title{"borrowing", WORD("Borrowing")},
    Title{"pdc_received", WORD("PDC received")},
    Title{"repayments", WORD("Loan repayments")},
    Title{"support_drawn", WORD("Support drawn")},
    // Statement
    Title{"patient_care_income", WORD("Patient care income")},
    Title{"allocation_income", WORD("Allocations")},
    Title{"support_income", WORD("Support")},
    Title{"total_income", WORD("Total income")},
    Title{"ebitda", WORD("EBITDA")},
    Title{"operating_surplus", WORD("Operating surplus/(deficit)")},
    Title{"surplus", WORD("Surplus/(deficit)")},
    Title{"underlying_surplus", WORD("Underlying surplus/(deficit)")},
    Title{"cumulative_surplus", WORD("Cumulative surplus/(deficit)")},
    Title{"stranded_cost", WORD("Stranded cost")},
    // Contract forms and risk shares
    Title{"activity", WORD("Activity (cost and volume)")},
    Title{"block", WORD("Block")},
    Title{"blended", WORD("Blended payment")},
    Title{"capitation", WORD("Capitation")},
    Title{"gain", WORD("Gain")},
    Title{"loss", WORD("Loss")},
    Title{"always", WORD("Always")},
    Title{"below", WORD("Below the minimum variance")},
    Title{"above", WORD("From the minimum variance")},
    // Effects
    Title{"avoid", WORD("Avoid activity")},
    Title{"divert", WORD("Divert activity")},
    Title{"relocate", WORD("Relocate activity")},
    Title{"save", WORD("Save cost")},
    Title{"spend", WORD("Spend")},
    Title{"fund", WORD("Fund")},
    Title{"fee", WORD("Fee")},
    Title{"pool", WORD("Pool surpluses")},
    Title{"merge", WORD("Merge")},
    Title{"cost", WORD("Its cost")},
    Title{"income", WORD("Its income")},
    Title{"combined_income", WORD("Combined income")},
    // Funding and support
    Title{"internal", WORD("Internal cash")},
    Title{"loan", WORD("Loan")},
    Title{"pdc", WORD("Public dividend capital")},
    // Overrides and uncertainty
    Title{"set", WORD("Set to")},
    Title{"add", WORD("Add")},
    Title{"multiply", WORD("Multiply by")},
    Title{"triangular", WORD("Triangular")},
    Title{"pert", WORD("PERT")},
    Title{"normal", WORD("Normal")},
    Title{"uniform", WORD("Uniform")},
    Title{"percentiles", WORD("10th and 90th percentiles")},
    Title{"limits", WORD("Limits")},
    // Actuals and measures
    Title{"actual", WORD("Actual")},
    Title{"plan", WORD("Plan")},
    Title{"forecast", WORD("Forecast")},
    Title{"up", WORD("Higher is better")},
    Title{"down", WORD("Lower is better")},
    // Ratings
    Title{"capital_service_cover", WORD("Capital service cover")},
    Title{"liquidity_days", WORD("Liquidity, days")},
    Title{"ie_margin", WORD("Income and expenditure margin")},
    Title{"distance_from_plan", WORD("Distance from plan")},
    Title{"agency_distance", WORD("Agency spend against ceiling")},
    Title{"cosrr", WORD("Continuity of services risk rating")},
    Title{"fsrr", WORD("Financial sustainability risk rating")},
    Title{"use_of_resources", WORD("Use of resources")},
    Title{"break_even_duty", WORD("Break-even duty")},
    Title{"failure_regime", WORD("Failure regime")},
    // Flags and reserved codes
    Title{"yes", WORD("Yes")},
    Title{"no", WORD("No")},
    Title{"base", WORD("Base")},
    Title{"outside", WORD("Outside the economy")},
    Title{"economy", WORD("Health economy")},
};

constexpr bool haveTitles(std::span<const char* const> list) {
    return std::all_of(list.begin(), list.end(), [](std::string_view word) {
        return word.empty() || std::any_of(titles.begin(), titles.end(),
                                           [&](const Title& title) { return title.first == word; });
    });
}
static_assert(haveTitles(words::organisationKinds) && haveTitles(words::arrangementKinds));
static_assert(haveTitles(words::categories) && haveTitles(words::savingCategories));
static_assert(haveTitles(words::functions) && haveTitles(words::balanceItems));
static_assert(haveTitles(words::postingLines) && haveTitles(words::statementLines));
static_assert(haveTitles(words::measures) && haveTitles(words::forms));
static_assert(haveTitles(words::directions) && haveTitles(words::whens));
static_assert(haveTitles(words::effectTypes) && haveTitles(words::effectBases));
static_assert(haveTitles(words::fundings) && haveTitles(words::supportForms));
static_assert(haveTitles(words::changes) && haveTitles(words::distributions) &&
              haveTitles(words::rangeMeanings) && haveTitles(words::flags));
static_assert(haveTitles(words::actualKinds) && haveTitles(words::betters));

} // namespace

const char* titleOf(std::string_view word) {
    const auto* found =
        std::find_if(titles.begin(), titles.end(), [&](const Title& title) { return title.first == word; });
    return found == titles.end() ? word.data() : found->second;
}

} // namespace breakeven
