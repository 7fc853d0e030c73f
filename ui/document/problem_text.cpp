#include "document/problem_text.h"

#include "document/message_text.h"
#include "economy/reading/problem_names.h"

namespace breakeven::ui {

QString saidOf(const Problem& problem, const Economy& economy) {
    return textOf(inNames(problem, economy, wording()));
}

} // namespace breakeven::ui
