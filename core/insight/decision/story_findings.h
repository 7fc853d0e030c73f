#pragma once

#include "insight/decision/care_model_story.h"

namespace breakeven {

/// The story of a year in sentences.
std::vector<Message> storyFindings(const Economy& economy, const CareModelStory& story, std::size_t year);

} // namespace breakeven
