#pragma once

#include "economy/table/economy.h"
#include "engine/ledger/projection.h"

#include <QString>

#include <vector>

namespace breakeven::ui {

/// What the navigator puts organisations together by.
enum class NavigatorGrouping { kind, name, result };

/// Organisations that stand together under one heading, by their rows.
struct OrganisationGroup {
    QString title;
    std::vector<std::size_t> rows;
};

/// All organisations in groups. By result they stand by how they develop, the deepest deficit of the last
/// year first; without a projection, or one of other organisations, they stand by kind. Long groups are
/// parted by the letters their names begin with.
std::vector<OrganisationGroup> organisationGroups(const Economy& economy, const ExactProjection* projection,
                                                  NavigatorGrouping grouping);

} // namespace breakeven::ui
