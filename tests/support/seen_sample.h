#pragma once

#include "economy/table/row_text.h"
#include "support/samples.h"

#include <initializer_list>
#include <string>

namespace breakeven::test {

inline void addSeen(Economy& economy, const std::string& org, const std::string& year,
                    const std::string& line, int month, const std::string& amount,
                    const std::string& kind = "actual") {
    economy[TableId::actuals].append(rowOf(TableId::actuals, {{"org", org},
                                                              {"year", year},
                                                              {"line", line},
                                                              {"month", std::to_string(month)},
                                                              {"kind", kind},
                                                              {"amount", amount}}));
}

/// The Cumbrian sample with the first nine months of 2015/16 of North Cumbria line by line, those of Cumbria
/// Partnership and Morecambe Bay by their surplus alone, and three months of emergency admissions.
inline Economy seenSample() {
    Economy economy = sampleEconomy("cumbria");
    struct Line {
        const char* name;
        double month; ///< pounds
    };
    for (const Line& line : std::initializer_list<Line>{{"patient_care_income", 17'600'000},
                                                        {"other_income", 1'850'000},
                                                        {"medical", 4'310'000},
                                                        {"nursing", 4'720'000},
                                                        {"other_staff", 4'050'000},
                                                        {"agency", 1'640'000}})
        for (int month = 1; month <= 9; ++month)
            addSeen(economy, "RNL", "2015/16", line.name, month,
                    std::to_string(static_cast<long long>(line.month * month + 1'234 * month * month)));
    for (int month = 1; month <= 9; ++month) {
        addSeen(economy, "RNL", "2015/16", "surplus", month,
                std::to_string(-2'912'345LL * month - 70'001LL * month * month));
        addSeen(economy, "RNN", "2015/16", "surplus", month, std::to_string(-131'313LL * month));
        addSeen(economy, "RTX", "2015/16", "surplus", month, std::to_string(-2'456'789LL * month));
    }
    return economy;
}

} // namespace breakeven::test
