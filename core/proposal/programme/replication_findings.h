#pragma once

#include "proposal/programme/replication.h"

#include <vector>

namespace breakeven {

/// What copies would bring: how many places, the effect each should expect, the gain in the last year told
/// and the band it lies in, and which places are left out.
std::vector<Message> replicationFindings(const Replication& replication);

} // namespace breakeven
