#include "engine/shape/lines.h"

#include "economy/table/schema.h"

#include <array>

namespace breakeven {

namespace {

constexpr std::array<std::string_view, postingLineCount> postingNames{"",
                                                                      "patient_care",
                                                                      "allocation",
                                                                      "other_income",
                                                                      "support",
                                                                      "medical",
                                                                      "nursing",
                                                                      "other_staff",
                                                                      "agency",
                                                                      "drugs",
                                                                      "clinical_supplies",
                                                                      "general_supplies",
                                                                      "premises",
                                                                      "negligence",
                                                                      "pfi",
                                                                      "purchased_care",
                                                                      "other_cost",
                                                                      "depreciation",
                                                                      "interest",
                                                                      "pdc_dividend",
                                                                      "capital_spend",
                                                                      "borrowing",
                                                                      "pdc_received",
                                                                      "repayments",
                                                                      "support_drawn"};

} // namespace

std::string_view name(PostingLine line) { return postingNames[static_cast<std::size_t>(line)]; }

PostingLine postingLine(std::string_view category) {
    for (std::size_t i = 1; i < postingLineCount; ++i)
        if (postingNames[i] == category) return static_cast<PostingLine>(i);
    return PostingLine::none;
}

std::string_view name(StatementLine line) { return words::statementLines[static_cast<std::size_t>(line)]; }

} // namespace breakeven
