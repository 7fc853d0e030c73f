#pragma once

#include "contracts/year_figures.h"
#include "economy/table/economy.h"
#include "insight/decision/care_model_story.h"

namespace breakeven::ui {

/// The lines of a care model's story, by year.
std::vector<FigureLine> storyLines(const Economy& economy, const CareModelStory& story, MoneyUnit unit);

} // namespace breakeven::ui
