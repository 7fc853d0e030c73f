#include "insight/contract/contract_findings.h"

#include "money/format.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

/// The first and the last year in force.
struct Span {
    const ContractOutlookYear* first = nullptr;
    const ContractOutlookYear* last = nullptr;
};

Span inForce(const std::vector<ContractOutlookYear>& outlook) {
    Span span;
    for (const ContractOutlookYear& year : outlook) {
        if (!year.inForce) continue;
        if (!span.first) span.first = &year;
        span.last = &year;
    }
    return span;
}

Message activityFinding(const Span& span) {
    const ContractOutlookYear& last = *span.last;
    const Money unpaid = last.outcome.activityValue - last.paid;
    if (unpaid > Money{})
        return message(MESSAGE("In %1 it pays %2 for activity worth %3: emergency care above the baseline of "
                               "%4 goes unpaid by %5."),
                       toText(last.year), formatSize(last.paid), formatSize(last.outcome.activityValue),
                       formatSize(last.outcome.baseline), formatSize(unpaid));
    if (last.outcome.baseline != Money{})
        return message(MESSAGE("In %1 it pays %2, the value of its activity: emergency care worth %3 stays "
                               "within the baseline of %4."),
                       toText(last.year), formatSize(last.paid), formatSize(last.outcome.emergencyValue),
                       formatSize(last.outcome.baseline));
    return message(MESSAGE("It pays the value of its activity: %1 in %2, %3 in %4."),
                   formatSize(span.first->paid), toText(span.first->year), formatSize(last.paid),
                   toText(last.year));
}

Message blockFinding(const Span& span) {
    return message(MESSAGE("It pays %1 in %2 and %3 in %4, whatever the activity."),
                   formatSize(span.first->paid), toText(span.first->year), formatSize(span.last->paid),
                   toText(span.last->year));
}

Message blendedFinding(const Span& span) {
    const ContractOutlookYear& last = *span.last;
    if (last.outcome.activityValue == last.outcome.plan)
        return message(MESSAGE("In %1 activity is as planned, and it pays the plan: %2."), toText(last.year),
                       formatSize(last.paid));
    return message(last.outcome.activityValue > last.outcome.plan
                       ? MESSAGE("In %1 activity is worth %2 more than the plan of %3; %4 of that is paid.")
                       : MESSAGE("In %1 activity is worth %2 less than the plan of %3; %4 of that is taken "
                                 "back."),
                   toText(last.year), formatSize(last.outcome.activityValue - last.outcome.plan),
                   formatSize(last.outcome.plan), formatSize(last.paid - last.outcome.plan));
}

Message capitationFinding(const Span& span) {
    const ContractOutlookYear& last = *span.last;
    const std::string year = toText(last.year);
    const std::string target = formatSize(last.outcome.target);
    const std::string spent = formatSize(last.outcome.actual);
    const std::string variance = formatSize(last.variance);
    if (last.variance == Money{})
        return message(MESSAGE("In %1 it pays %2, exactly what the holder has taken over and spent."), year,
                       target);
    return last.variance > Money{}
               ? message(MESSAGE("In %1 it pays %2 and the holder spends %3: a gain of %4 before sharing."),
                         year, target, spent, variance)
               : message(MESSAGE("In %1 it pays %2 and the holder spends %3: a loss of %4 before sharing."),
                         year, target, spent, variance);
}

/// A contract that prices activity and has none of it in any year.
bool hasNothingToPrice(const std::vector<ContractOutlookYear>& outlook) {
    return std::all_of(outlook.begin(), outlook.end(), [](const ContractOutlookYear& year) {
        return year.paid == Money{} && year.outcome.activityValue == Money{} && year.outcome.plan == Money{};
    });
}

std::string pounds(double amount) { return "£" + formatPence(roundToPenny(Decimal(std::abs(amount)))); }

} // namespace

Message paymentFinding(std::string_view form, const std::vector<ContractOutlookYear>& outlook) {
    const Span span = inForce(outlook);
    if (!span.last) return message(MESSAGE("It is not in force in any of these years."));
    if (form == "block") return blockFinding(span);
    if (form != "capitation" && hasNothingToPrice(outlook))
        return message(MESSAGE("It pays nothing, because there is no activity for it to price. Tick the "
                               "services it covers, and type their volumes on the Activity page."));
    if (form == "blended") return blendedFinding(span);
    if (form == "capitation") return capitationFinding(span);
    return activityFinding(span);
}

Message perHeadFinding(const std::vector<ContractOutlookYear>& outlook) {
    const PerHead* last = nullptr;
    const auto years = perHead(outlook);
    for (const PerHead& year : years)
        if (year.people > 0) last = &year;
    if (!last) return message(MESSAGE("There is no population to pay for in these years."));
    const double difference = last->paid - last->cost;
    if (std::abs(difference) < 0.005)
        return message(MESSAGE("In %1 the price of %2 a head is what the same care costs."),
                       toText(last->year), pounds(last->paid));
    return message(difference > 0 ? MESSAGE("In %1 the price is %2 a head; the same care costs %3, %4 less.")
                                  : MESSAGE("In %1 the price is %2 a head; the same care costs %3, %4 more."),
                   toText(last->year), pounds(last->paid), pounds(last->cost), pounds(difference));
}

} // namespace breakeven
