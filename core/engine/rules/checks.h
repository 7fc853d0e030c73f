#pragma once

#include "engine/rules/calculation.h"

#include <string>

namespace breakeven {

/// Activity covered by no contract is unpaid, by two an error (rules 3.3).
template<Plain Number>
void checkCoverage(Calculation<Number>& calc) {
    for (const LineIndex i : calc.shape.lines.indices()) {
        const ActivityLineShape& line = calc.shape.lines[i];
        std::string unpaid, twice;
        for (int t = 0; t <= calc.years(); ++t) {
            const ContractIndex by = line.coveredBy[static_cast<std::size_t>(t)];
            if (by || calc.volume(i, t) == Number(0)) continue;
            std::string& years = by == severalContracts ? twice : unpaid;
            years += (years.empty() ? "" : ", ") + toText(calc.shape.baseYear + t);
        }
        if (!twice.empty())
            calc.error(line.address,
                       message(translatable("Message",
                                            "covered by more than one contract in %1; only one may cover it"),
                               twice));
        if (!unpaid.empty() && line.commissioner != line.provider)
            calc.warning(line.address,
                         message(translatable("Message", "no contract in force pays for this activity in %1"),
                                 unpaid));
    }
}

/// A driver with no base-year activity has nothing to compare with (rules 6.2).
template<Plain Number>
void checkDrivers(Calculation<Number>& calc) {
    for (const DriverIndex d : calc.shape.drivers.indices())
        if (calc.driverBase[d] == Number(0))
            calc.error(calc.shape.drivers[d].usedBy,
                       message(translatable("Message",
                                            "the driver has no activity in the base year to compare with")));
}

} // namespace breakeven
