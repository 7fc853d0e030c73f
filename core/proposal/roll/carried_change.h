#pragma once

#include "economy/reading/matched_rows.h"
#include "economy/reading/uncertainty_range.h"
#include "proposal/roll/rolled_tables.h"

#include <optional>
#include <string>

namespace breakeven {

/// What becomes of something said of cells, an override or a range, when they are rolled forward.
struct CarriedChange {
    bool stays = true;
    Decimal factor = 1;            ///< of what it sets or adds
    std::optional<Message> remark; ///< why it goes, or what it says no longer
};

/// Whether what is said of cells still says what it said (rules 18.7).
class CarriedChanges {
public:
    explicit CarriedChanges(const RolledTables& rolled) : rolled_(rolled), matched_(rolled.old) {}

    CarriedChange of(const Address& cell, RangeChange change);

private:
    enum class Now { same, scaled, replaced, reshaped, past, gone };
    Now now(const Address& cell) const;
    Message why(Now now) const;

    const RolledTables& rolled_;
    MatchedRows matched_;
};

} // namespace breakeven
