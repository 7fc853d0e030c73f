#pragma once

#include "economy/table/economy.h"

namespace breakeven::ui {

/// Whether a document is looked through off the window's thread: it takes longer than a blink.
inline bool isLarge(const Economy& economy) {
    constexpr std::size_t many = 40'000; // cells
    std::size_t cells = 0;
    for (const TableSpec& spec : allTables()) cells += economy[spec.id].size() * spec.columns.size();
    return cells > many;
}

} // namespace breakeven::ui
