#pragma once

#include "economy/table/problem.h"

#include <QString>

#include <vector>

namespace breakeven::ui {

/// Sentences of the core, one after the other, in the person's language.
QString sentencesOf(const std::vector<Message>& messages);

} // namespace breakeven::ui
