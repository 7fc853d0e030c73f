#pragma once

#include "small_economy.h"

namespace breakeven {

/// The small economy with 1,000 emergencies worth £1,500,000 and 100 elective cases worth £200,000, a
/// contract ACT that pays the emergencies, and a capitation CAP of 1,000 people at £900 each that takes the
/// block contract C1 of £900,000 over.
inline Economy contractedEconomy() {
    Economy e = smallEconomy();
    const auto add = [&](TableId table, std::initializer_list<std::pair<const char*, const char*>> cells) {
        Row row(specification(table).columns.size());
        for (const auto& [column, text] : cells) row[specification(table).find(column).value()] = text;
        if (!e[table].append(row)) qFatal("key taken");
    };
    using enum TableId;
    add(organisations, {{"org", "MCP"}, {"name", "Community provider"}, {"kind", "community"}});
    add(activity, {{"commissioner", "01H"}, {"provider", "RNL"}, {"service", "NEL"}, {"volume", "1000"}});
    add(activity, {{"commissioner", "01H"}, {"provider", "RNL"}, {"service", "EL"}, {"volume", "100"}});
    add(contracts, {{"contract", "ACT"},
                    {"commissioner", "01H"},
                    {"provider", "RNL"},
                    {"form", "activity"},
                    {"tariff", "PbR"}});
    add(contractServices, {{"contract", "ACT"}, {"service", "NEL"}});
    add(populations, {{"population", "POP"}, {"segment", "everyone"}, {"people", "1000"}});
    add(contracts, {{"contract", "CAP"},
                    {"commissioner", "01H"},
                    {"provider", "MCP"},
                    {"form", "capitation"},
                    {"population", "POP"},
                    {"rate_per_head", "900"},
                    {"start_year", "2015/16"}});
    add(subcontracts, {{"contract", "CAP"}, {"subcontract", "C1"}});
    return e;
}

} // namespace breakeven
