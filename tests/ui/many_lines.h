#pragma once

#include "small_economy.h"

namespace breakeven {

/// The small economy with so many budget lines more: "Line 1" of £1,000, "Line 2" of £2,000, …
inline Economy economyOfLines(int more) {
    Economy economy = smallEconomy();
    for (int i = 1; i <= more; ++i) {
        const std::string number = std::to_string(i);
        economy[TableId::budgets].append({"RNL", "line" + number, "Line " + number, "drugs", "",
                                          number + "000", "", "", "", "", "", "", "", "", "", ""});
    }
    return economy;
}

} // namespace breakeven
