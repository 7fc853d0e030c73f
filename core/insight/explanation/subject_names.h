#pragma once

#include "insight/explanation/explanation.h"
#include "insight/explanation/traced_scenario.h"

namespace breakeven {

/// What a labelled step is called, and the row address a posting comes from.
ExplainedName nameOf(const TraceSection& section, const Tape::Label& label);

/// The name of the row a posting comes from.
ExplainedName nameOfSource(const TraceSection& section, SourceIndex source);

/// A typed cell: its column, of its row.
ExplainedName nameOfCell(const Economy& economy, CellPlace cell);

/// What a typed number counts.
Unit unitOfCell(CellPlace cell);

} // namespace breakeven
