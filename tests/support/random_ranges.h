#pragma once

#include "economy/table/economy.h"

namespace breakeven::test {

/// A random economy's tables with ranges of every kind on them: on all indices in a group, prices against it,
/// budget lines, shares that add up, savings, risk shares and when the first arrangement starts.
Economy withRanges(Economy economy);

} // namespace breakeven::test
