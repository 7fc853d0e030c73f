#pragma once

#include "economy/scenario/overridden_cells.h"
#include "insight/explanation/explanation.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace breakeven {

/// Says of typed cells what stands there, and how it came there.
class CellOrigins {
public:
    /// `base` is the document, `effective` its tables as the scenario has them.
    CellOrigins(const Economy& base, const Economy& effective, std::string_view scenario);

    /// `element` from 0 within a list.
    ExplainedCell of(CellPlace place, std::uint32_t element) const;

private:
    const Economy& base_;
    const Economy& effective_;
    std::vector<std::pair<Address, std::string>> overrides_; ///< what they act on, and where they stand
};

} // namespace breakeven
