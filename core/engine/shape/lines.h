#pragma once

#include "economy/table/words.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace breakeven {

/// The line a posting stands on, on either side (rules 2.1, 10.6). `none` for outside.
enum class PostingLine : std::uint8_t {
    none,
    patientCare,
    allocation,
    otherIncome,
    support,
    medical,
    nursing,
    otherStaff,
    agency,
    drugs,
    clinicalSupplies,
    generalSupplies,
    premises,
    negligence,
    pfi,
    purchasedCare,
    otherCost,
    depreciation,
    interest,
    pdcDividend,
    capitalSpend,
    borrowing,
    pdcReceived,
    repayments,
    supportDrawn,
};
inline constexpr std::size_t postingLineCount = words::postingLines.size();

constexpr bool within(PostingLine line, PostingLine first, PostingLine last) {
    return line >= first && line <= last;
}
constexpr bool isIncome(PostingLine l) { return within(l, PostingLine::patientCare, PostingLine::support); }
constexpr bool isPay(PostingLine l) { return within(l, PostingLine::medical, PostingLine::agency); }
constexpr bool isNonPay(PostingLine l) { return within(l, PostingLine::drugs, PostingLine::otherCost); }
constexpr bool isOperatingCost(PostingLine l) {
    return within(l, PostingLine::medical, PostingLine::otherCost);
}
constexpr bool isCapitalCharge(PostingLine l) {
    return within(l, PostingLine::depreciation, PostingLine::pdcDividend);
}
constexpr bool isInSurplus(PostingLine l) {
    return within(l, PostingLine::patientCare, PostingLine::pdcDividend);
}
constexpr bool isBalanceMovement(PostingLine l) {
    return within(l, PostingLine::capitalSpend, PostingLine::supportDrawn);
}

/// The word for it: "patient_care"; empty for none.
std::string_view name(PostingLine line);

/// The line of a category of budgets, savings or effects. Precondition: one of the single categories.
PostingLine postingLine(std::string_view category);

/// The lines of a statement in their order (rules 9), the words::statementLines.
enum class StatementLine : std::uint8_t {
    patientCareIncome,
    allocationIncome,
    otherIncome,
    supportIncome,
    totalIncome,
    medical,
    nursing,
    otherStaff,
    agency,
    pay,
    drugs,
    clinicalSupplies,
    generalSupplies,
    premises,
    negligence,
    pfi,
    purchasedCare,
    otherCost,
    nonPay,
    ebitda,
    depreciation,
    operatingSurplus,
    interest,
    pdcDividend,
    surplus,
    underlyingSurplus,
    cumulativeSurplus,
    strandedCost,
    fixedAssets,
    donatedAssets,
    inventories,
    receivables,
    cash,
    payables,
    loans,
    otherLiabilities,
    provisions,
    netAssets,
    capitalSpend,
    borrowing,
    pdcReceived,
    repayments,
    supportDrawn,
};
inline constexpr std::size_t statementLineCount = words::statementLines.size();

/// "patient_care_income".
std::string_view name(StatementLine line);

/// Lines from here on are those of organisations with balances.
constexpr bool isBalanceSheetLine(StatementLine line) { return line >= StatementLine::fixedAssets; }

} // namespace breakeven
