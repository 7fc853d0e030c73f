#pragma once

#include "proposal/template/answers.h"
#include "proposal/template/row_maker.h"

#include <functional>

namespace breakeven {

/// The rows a template makes of other answers.
using MadeOf = std::function<RowMaker(const Answers&)>;

/// Adds ranges to rows just made: for every question whose evidence spans low to high, how the figures that
/// follow its answer may come out, with its source as a note. A figure that follows one answer alone is given
/// its own low and high; figures that follow an answer together are multiplied, in a group called after
/// arrangement and question, so that they move as one. `made` is `madeOf(answers)`.
///
/// Low and high are percentiles, not limits: they span cases that were published, and others have come and
/// will come out beyond them.
void addEvidenceRanges(RowMaker& made, const ArrangementTemplate& arrangement, const Answers& answers,
                       const EconomyFacts& facts, const MadeOf& madeOf);

} // namespace breakeven
