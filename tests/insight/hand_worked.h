#pragma once

#include "support/economy_builder.h"

namespace breakeven::test {

/// Adds an arrangement that starts in 2015/16, in full from the start unless a ramp says otherwise.
inline void addArrangement(EconomyBuilder& rows, const char* code, const char* ramp = "") {
    rows.add(TableId::arrangements, {{"arrangement", code},
                                     {"name", std::string("Arrangement ") + code},
                                     {"kind", "other"},
                                     {"start_year", "2015/16"},
                                     {"ramp", ramp}});
}

/// A trust T and a commissioner C, base year 2014/15, two projected years.
inline EconomyBuilder trustAndCommissioner() {
    EconomyBuilder rows;
    rows.add(TableId::economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "2"}});
    rows.add(TableId::organisations, {{"org", "T"}, {"name", "The Trust"}, {"kind", "acute"}});
    rows.add(TableId::organisations, {{"org", "C"}, {"name", "The CCG"}, {"kind", "commissioner"}});
    return rows;
}

/// Indices, activity, contracts, budgets, savings and an arrangement, each moving the trust's surplus by an
/// amount worked out in test_bridge.cpp.
inline Economy everyCause() {
    EconomyBuilder rows = trustAndCommissioner();
    using enum TableId;
    for (const auto& [index, rate] :
         {std::pair{"pay", "2%"}, {"uplift", "1%"}, {"growth", "10%"}, {"income", "5%"}})
        rows.add(indices, {{"index", index}, {"year", "2015/16"}, {"rate", rate}});
    rows.add(services, {{"service", "NEL"}, {"name", "Emergency admission"}});
    rows.add(activity, {{"commissioner", "C"},
                        {"provider", "T"},
                        {"service", "NEL"},
                        {"volume", "100"},
                        {"growth_index", "growth"}});
    rows.add(tariffs, {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2014/15"}, {"price", "1000"}});
    rows.add(tariffChanges, {{"tariff", "NT"}, {"year", "2015/16"}, {"cost_uplift", "2%"}});
    const auto contract = [&](EconomyBuilder::Cells cells) { rows.add(contracts, cells); };
    contract({{"contract", "ACT"},
              {"commissioner", "C"},
              {"provider", "T"},
              {"form", "activity"},
              {"tariff", "NT"}});
    rows.add(contractServices, {{"contract", "ACT"}, {"service", "NEL"}});
    contract({{"contract", "BLK"},
              {"commissioner", "C"},
              {"provider", "T"},
              {"form", "block"},
              {"value", "10000"},
              {"uplift_index", "uplift"}});
    contract({{"contract", "NEW"},
              {"commissioner", "C"},
              {"provider", "T"},
              {"form", "block"},
              {"value", "5000"},
              {"start_year", "2015/16"}});
    contract({{"contract", "OWN"},
              {"commissioner", "C"},
              {"provider", "T"},
              {"form", "block"},
              {"value", "2000"},
              {"recurrent", "no"},
              {"arrangement", "A"}});
    const auto line = [&](EconomyBuilder::Cells cells) { rows.add(budgets, cells); };
    line({{"org", "T"},
          {"line", "nursing"},
          {"name", "Nursing"},
          {"category", "nursing"},
          {"amount", "80000"},
          {"index", "pay"},
          {"variable", "50%"},
          {"driver", "NEL"}});
    line({{"org", "T"},
          {"line", "income"},
          {"name", "Parking"},
          {"category", "other_income"},
          {"amount", "1000"},
          {"index", "income"}});
    line({{"org", "T"},
          {"line", "once"},
          {"name", "Flood"},
          {"category", "other_cost"},
          {"amount", "300"},
          {"recurrent", "no"}});
    line({{"org", "T"},
          {"line", "gift"},
          {"name", "Gift"},
          {"category", "other_income"},
          {"amount", "400"},
          {"index", "income"},
          {"recurrent", "no"},
          {"start_year", "2015/16"}});
    line({{"org", "T"},
          {"line", "depreciation"},
          {"name", "Depreciation"},
          {"category", "depreciation"},
          {"amount", "500"},
          {"index", "pay"}});
    rows.add(savings, {{"org", "T"},
                       {"scheme", "cip"},
                       {"category", "pay"},
                       {"start_year", "2015/16"},
                       {"amount", "1000"}});
    addArrangement(rows, "A");
    rows.add(effects, {{"arrangement", "A"},
                       {"effect", "avoid"},
                       {"type", "avoid"},
                       {"org", "T"},
                       {"service", "NEL"},
                       {"rate", "10%"}});
    rows.add(scenarios, {{"scenario", "without"}, {"name", "Without it"}});
    rows.add(overrides, {{"scenario", "without"},
                         {"position", "1"},
                         {"cell", "arrangements:A:enabled"},
                         {"change", "set"},
                         {"value", "no"}});
    rows.add(overrides, {{"scenario", "without"},
                         {"position", "2"},
                         {"cell", "budgets:T:income:amount"},
                         {"change", "add"},
                         {"value", "100"}});
    return std::move(rows.economy);
}

} // namespace breakeven::test
