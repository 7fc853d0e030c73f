#pragma once

#include "money/month.h"
#include "support/economy_builder.h"

#include <cmath>
#include <optional>
#include <string>

namespace breakeven::test {

/// A site of a programme: 12,000 emergency admissions a year at £2,000, nothing of which grows, and from
/// 2015/16 an arrangement `plan` that avoids some of them, costs 100,000 once and 30,000 a year from outside.
struct SiteModel {
    std::string name = "Westshire";
    std::string kind = "pacs";
    std::string rate = "5%";
    std::string low = {}, high = {}; ///< of the rate: 10th and 90th percentile; blank: no range
    bool enabled = true;
    int years = 3;
    std::string baseYear = "2014/15";
    std::string startYear = "2015/16";
    double volume = 12'000;
    /// Admissions observed in each of twelve months from the start on; before it two years of 1,000, going 20
    /// up and down.
    std::optional<double> seen = {};
};

inline EconomyBuilder siteRows(const SiteModel& site) {
    EconomyBuilder rows;
    using enum TableId;
    rows.add(economy,
             {{"name", site.name}, {"base_year", site.baseYear}, {"years", std::to_string(site.years)}});
    rows.add(organisations, {{"org", "T"}, {"name", site.name + " Trust"}, {"kind", "acute"}});
    rows.add(organisations, {{"org", "C"}, {"name", site.name + " CCG"}, {"kind", "commissioner"}});
    rows.add(services, {{"service", "NEL"}, {"name", "Emergency admission"}, {"emergency", "yes"}});
    rows.add(activity, {{"commissioner", "C"},
                        {"provider", "T"},
                        {"service", "NEL"},
                        {"volume", std::to_string(static_cast<int>(site.volume))}});
    rows.add(tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", site.baseYear}, {"price", "2000"}});
    rows.add(contracts, {{"contract", "ACT"},
                         {"commissioner", "C"},
                         {"provider", "T"},
                         {"form", "activity"},
                         {"tariff", "NT"}});
    rows.add(contractServices, {{"contract", "ACT"}, {"service", "NEL"}});
    rows.add(budgets, {{"org", "T"},
                       {"line", "nursing"},
                       {"name", "Nursing"},
                       {"category", "nursing"},
                       {"amount", "24000000"},
                       {"variable", "60%"},
                       {"driver", "NEL"}});
    rows.add(budgets, {{"org", "C"},
                       {"line", "allocation"},
                       {"name", "Allocation"},
                       {"category", "allocation"},
                       {"amount", "24000000"}});
    if (!site.kind.empty()) {
        rows.add(arrangements, {{"arrangement", "plan"},
                                {"name", "The plan of " + site.name},
                                {"kind", site.kind},
                                {"lead", "T"},
                                {"start_year", site.startYear},
                                {"enabled", site.enabled ? "yes" : "no"}});
        rows.add(effects, {{"arrangement", "plan"},
                           {"effect", "admissions"},
                           {"type", "avoid"},
                           {"org", "T"},
                           {"service", "NEL"},
                           {"rate", site.rate}});
        rows.add(effects, {{"arrangement", "plan"},
                           {"effect", "set-up"},
                           {"type", "spend"},
                           {"org", "T"},
                           {"category", "other_cost"},
                           {"amount", "100000"},
                           {"recurrent", "no"},
                           {"last_year", site.startYear}});
        rows.add(effects, {{"arrangement", "plan"},
                           {"effect", "vanguard"},
                           {"type", "fund"},
                           {"org", "T"},
                           {"partner", "outside"},
                           {"amount", "30000"}});
    }
    if (!site.low.empty())
        rows.add(uncertainties, {{"uncertainty", "plan-rate"},
                                 {"cell", "effects:plan:admissions:rate"},
                                 {"distribution", "normal"},
                                 {"low", site.low},
                                 {"high", site.high}});
    if (site.seen) {
        rows.add(measures, {{"measure", "admitted"},
                            {"name", "Emergency admissions"},
                            {"arrangement", "plan"},
                            {"service", "NEL"},
                            {"better", "down"},
                            {"value", "1500"}});
        const Month start = firstMonth(*parseYear(site.startYear));
        for (int month = -24; month < 12; ++month)
            rows.add(observations,
                     {{"measure", "admitted"},
                      {"month", toText(start + month)},
                      {"value", std::to_string(static_cast<int>(
                                    month >= 0 ? *site.seen : 1000 + (month % 2 == 0 ? 20 : -20)))}});
    }
    return rows;
}

inline Economy siteEconomy(const SiteModel& site) { return std::move(siteRows(site).economy); }

} // namespace breakeven::test
