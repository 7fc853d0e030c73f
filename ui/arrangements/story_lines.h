#pragma once

#include "contracts/year_figures.h"
#include "economy/table/economy.h"
#include "insight/decision/care_model_story.h"

namespace breakeven::ui {

/// The lines of a care model's story by year: as it is, to copy, and as it is printed in `unit`, to see.
std::vector<FigureLine> storyLines(const Economy& economy, const CareModelStory& story,
                                   const CareModelStory& printed, MoneyUnit unit);

} // namespace breakeven::ui
