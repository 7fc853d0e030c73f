#pragma once

#include "proposal/intake/intake_plan.h"

#include <string>
#include <vector>

namespace breakeven {

/// A row of the table as the sheet gives it, with canonical texts.
struct DraftRow {
    std::size_t row = 0;            ///< of the sheet, as the spreadsheet counts
    std::string label;              ///< what people call it there
    std::vector<std::string> texts; ///< by column of the table; blank: not said
};

/// Reads the rows of a sheet as rows of the table, in order. What is wrong, left out, missing and how words
/// were read is noted in the plan.
std::vector<DraftRow> readIntakeRows(const Economy& economy, const ForeignSheet& sheet,
                                     const SheetLayout& layout, const IntakeChoice& choice, IntakePlan& plan,
                                     const GoOn& goOn);

/// What the sheet calls the column that a field comes from; the title of the field where it is none of the
/// sheet.
std::string sourceOf(const SheetLayout& layout, const IntakeChoice& choice, std::size_t field);

} // namespace breakeven
