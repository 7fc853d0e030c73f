#include "engine/shape/lines.h"

namespace breakeven {

static_assert(words::name<PostingLine>(words::postingLines,
                                       {{PostingLine::none, ""},
                                        {PostingLine::patientCare, "patient_care"},
                                        {PostingLine::allocation, "allocation"},
                                        {PostingLine::otherIncome, "other_income"},
                                        {PostingLine::support, "support"},
                                        {PostingLine::medical, "medical"},
                                        {PostingLine::nursing, "nursing"},
                                        {PostingLine::otherStaff, "other_staff"},
                                        {PostingLine::agency, "agency"},
                                        {PostingLine::drugs, "drugs"},
                                        {PostingLine::clinicalSupplies, "clinical_supplies"},
                                        {PostingLine::generalSupplies, "general_supplies"},
                                        {PostingLine::premises, "premises"},
                                        {PostingLine::negligence, "negligence"},
                                        {PostingLine::pfi, "pfi"},
                                        {PostingLine::purchasedCare, "purchased_care"},
                                        {PostingLine::otherCost, "other_cost"},
                                        {PostingLine::depreciation, "depreciation"},
                                        {PostingLine::interest, "interest"},
                                        {PostingLine::pdcDividend, "pdc_dividend"},
                                        {PostingLine::capitalSpend, "capital_spend"},
                                        {PostingLine::borrowing, "borrowing"},
                                        {PostingLine::pdcReceived, "pdc_received"},
                                        {PostingLine::repayments, "repayments"},
                                        {PostingLine::supportDrawn, "support_drawn"}}));

namespace {

using enum StatementLine;

static_assert(words::name<StatementLine>(words::statementLines, {{patientCareIncome, "patient_care_income"},
                                                                 {allocationIncome, "allocation_income"},
                                                                 {otherIncome, "other_income"},
                                                                 {supportIncome, "support_income"},
                                                                 {totalIncome, "total_income"},
                                                                 {medical, "medical"},
                                                                 {nursing, "nursing"},
                                                                 {otherStaff, "other_staff"},
                                                                 {agency, "agency"},
                                                                 {pay, "pay"},
                                                                 {drugs, "drugs"},
                                                                 {clinicalSupplies, "clinical_supplies"},
                                                                 {generalSupplies, "general_supplies"},
                                                                 {premises, "premises"},
                                                                 {negligence, "negligence"},
                                                                 {pfi, "pfi"},
                                                                 {purchasedCare, "purchased_care"},
                                                                 {otherCost, "other_cost"},
                                                                 {nonPay, "non_pay"},
                                                                 {ebitda, "ebitda"},
                                                                 {depreciation, "depreciation"},
                                                                 {operatingSurplus, "operating_surplus"},
                                                                 {interest, "interest"},
                                                                 {pdcDividend, "pdc_dividend"},
                                                                 {surplus, "surplus"},
                                                                 {underlyingSurplus, "underlying_surplus"},
                                                                 {cumulativeSurplus, "cumulative_surplus"},
                                                                 {strandedCost, "stranded_cost"},
                                                                 {fixedAssets, "fixed_assets"},
                                                                 {donatedAssets, "donated_assets"},
                                                                 {inventories, "inventories"},
                                                                 {receivables, "receivables"},
                                                                 {cash, "cash"},
                                                                 {payables, "payables"},
                                                                 {loans, "loans"},
                                                                 {otherLiabilities, "other_liabilities"},
                                                                 {provisions, "provisions"},
                                                                 {netAssets, "net_assets"},
                                                                 {capitalSpend, "capital_spend"},
                                                                 {borrowing, "borrowing"},
                                                                 {pdcReceived, "pdc_received"},
                                                                 {repayments, "repayments"},
                                                                 {supportDrawn, "support_drawn"}}));

} // namespace

std::string_view name(PostingLine line) { return words::postingLines[static_cast<std::size_t>(line)]; }

PostingLine postingLine(std::string_view category) {
    return words::as<PostingLine>(words::postingLines, category);
}

std::string_view name(StatementLine line) { return words::statementLines[static_cast<std::size_t>(line)]; }

} // namespace breakeven
