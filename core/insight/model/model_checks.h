#pragma once

#include "insight/model/model_formulas.h"

namespace breakeven {

/// What checks are made from.
struct CheckedModel {
    const TracedScenario& traced;
    const Wording& say;
    const ModelLayout& layout;
    const ModelFormulas& formulas;
    const InputSheets& inputs;
};

/// A sheet of checks: conservation, and the cases that were taken. Each row says what was so when the
/// workbook was written, what is so now, and 1 while it holds, else 0, which is red.
WorkbookSheet checkSheet(const CheckedModel& model, std::string name);

} // namespace breakeven
