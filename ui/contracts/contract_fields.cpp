#include "contracts/contract_fields.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("ContractFields", text); }
#define HELP(text) tr(QT_TRANSLATE_NOOP("ContractFields", text))

std::vector<Field> parties(bool capitation) {
    return {{"form", HELP("How it is paid; what other forms need is kept")},
            {"commissioner", HELP("Who pays")},
            {"provider", capitation ? HELP("Who holds the budget and takes over the subcontracts")
                                    : HELP("Who provides the care and is paid")}};
}

std::vector<Field> ofActivity() {
    return {
        {"tariff", HELP("The prices each unit of activity is paid at")},
        {"marginal_rate", HELP("Share paid for emergency care above the baseline; blank: in full")},
        {"marginal_baseline", HELP("Emergency value paid in full, in base-year prices; follows the tariff")}};
}

std::vector<Field> ofBlock() {
    return {{"value", HELP("Paid each year whatever the activity, in base-year prices")},
            {"uplift_index", HELP("What the value grows by; blank: no growth")},
            {"tariff", HELP("Only to show what the activity would be worth")}};
}

std::vector<Field> ofBlended() {
    return {{"tariff", HELP("The prices of plan and activity")},
            {"variable_rate", HELP("Share of the difference from plan that is paid: 20% is 80:20")},
            {"rebase_after", HELP("Years after which the plan is rebased on actual activity; blank: never")}};
}

std::vector<Field> ofCapitation() {
    return {
        {"population", HELP("The people paid for, by segment")},
        {"rate_per_head", HELP("A year's price for a person of weight 1, in base-year prices")},
        {"uplift_index", HELP("What the price grows by; blank: no growth")},
        {"minimum_variance", HELP("Variance from target below which only bands marked as below it settle")}};
}

std::vector<Field> duration() {
    return {{"start_year", HELP("First year; blank: from the base year or its arrangement")},
            {"end_year", HELP("Last year; blank: it continues")},
            {"recurrent", HELP("No: left out of the underlying position")},
            {"arrangement", HELP("Counts only while this arrangement is enabled")}};
}

} // namespace

std::vector<Field> contractFields(std::string_view form) {
    std::vector<Field> fields = parties(form == "capitation");
    const auto own = form == "block"        ? ofBlock()
                     : form == "blended"    ? ofBlended()
                     : form == "capitation" ? ofCapitation()
                                            : ofActivity();
    fields.insert(fields.end(), own.begin(), own.end());
    const auto last = duration();
    fields.insert(fields.end(), last.begin(), last.end());
    return fields;
}

} // namespace breakeven::ui
