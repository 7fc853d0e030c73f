#pragma once

#include "proposal/uncertainty/uncertainty_presets.h"

namespace breakeven {

/// Cells a range is for, and the name its code is made with: the index, tariff, organisation or arrangement.
struct FittingCells {
    Address cell;
    std::string name;
};

/// The cells of an economy that a preset is for, each once, in table order. An index is of one kind only: of
/// pay, else of prices, else of uplifts, else of growth.
std::vector<FittingCells> cellsFitting(const Economy& economy, PresetCells cells);

} // namespace breakeven
