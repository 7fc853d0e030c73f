#pragma once

#include "hand_worked.h"
#include "money/month.h"

#include <initializer_list>
#include <string>

namespace breakeven::test {

/// Puts months one after another into a measure.
inline void observe(EconomyBuilder& rows, const char* measure, Month first,
                    std::initializer_list<const char*> values) {
    for (const char* value : values) {
        rows.add(TableId::observations, {{"measure", measure}, {"month", toText(first)}, {"value", value}});
        first = first + 1;
    }
}

/// A trust with 1,200 emergency admissions a year, 100 a month; an arrangement avoids one in ten of them from
/// 2015/16 and costs 2,400 a year. The measure ADM of them came to 98 and 102 in turn in 2014/15 (mean 100,
/// moving range 4), and has a value of £500 a unit. Base year 2014/15, two projected years.
inline EconomyBuilder measuredEconomy() {
    EconomyBuilder rows = trustAndCommissioner();
    using enum TableId;
    rows.add(services, {{"service", "NEL"}, {"name", "Emergency admission"}});
    rows.add(activity, {{"commissioner", "C"}, {"provider", "T"}, {"service", "NEL"}, {"volume", "1200"}});
    addArrangement(rows, "A");
    rows.add(effects, {{"arrangement", "A"},
                       {"effect", "avoid"},
                       {"type", "avoid"},
                       {"org", "T"},
                       {"service", "NEL"},
                       {"rate", "10%"}});
    rows.add(effects, {{"arrangement", "A"},
                       {"effect", "team"},
                       {"type", "spend"},
                       {"org", "T"},
                       {"category", "nursing"},
                       {"amount", "2400"}});
    rows.add(measures, {{"measure", "ADM"},
                        {"name", "Emergency admissions"},
                        {"unit", "admissions"},
                        {"arrangement", "A"},
                        {"commissioner", "C"},
                        {"provider", "T"},
                        {"service", "NEL"},
                        {"better", "down"},
                        {"target", "95"},
                        {"value", "500"}});
    observe(rows, "ADM", monthOf(2014, 4),
            {"98", "102", "98", "102", "98", "102", "98", "102", "98", "102", "98", "102"});
    return rows;
}

} // namespace breakeven::test
