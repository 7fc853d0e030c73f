#include "economy/reading/cell_summary.h"

#include "economy/table/value.h"

namespace breakeven {

std::optional<CellSummary> summarise(std::span<const std::string> texts) {
    CellSummary summary;
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        ++summary.count;
        summary.sum += numberIn(text);
    }
    if (summary.count < 2) return std::nullopt;
    summary.average = summary.sum / summary.count;
    return summary;
}

} // namespace breakeven
