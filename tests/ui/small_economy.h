#pragma once

#include "document/document.h"

#include <QtTest>

namespace breakeven {

/// A hospital and its commissioner, small enough to see whole.
inline Economy smallEconomy() {
    Economy e;
    const auto add = [&](TableId table, std::initializer_list<std::pair<const char*, const char*>> cells) {
        Row row(specification(table).columns.size());
        for (const auto& [column, text] : cells) row[specification(table).find(column).value()] = text;
        if (!e[table].append(row)) qFatal("key taken");
    };
    using enum TableId;
    add(economy, {{"name", "Small"}, {"base_year", "2014/15"}, {"years", "3"}});
    add(organisations, {{"org", "RNL"}, {"name", "North Cumbria"}, {"kind", "acute"}});
    add(organisations, {{"org", "01H"}, {"name", "Cumbria CCG"}, {"kind", "commissioner"}});
    add(indices, {{"index", "pay"}, {"year", "2015/16"}, {"rate", "1%"}});
    add(indices, {{"index", "prices"}, {"year", "2015/16"}, {"rate", "2%"}});
    add(services, {{"service", "NEL"}, {"name", "Emergency"}, {"emergency", "yes"}});
    add(services, {{"service", "EL"}, {"name", "Elective"}});
    add(tariffs, {{"tariff", "PbR"}, {"service", "NEL"}, {"year", "2014/15"}, {"price", "1500"}});
    add(tariffs, {{"tariff", "PbR"}, {"service", "EL"}, {"year", "2014/15"}, {"price", "2000"}});
    add(contracts, {{"contract", "C1"},
                    {"commissioner", "01H"},
                    {"provider", "RNL"},
                    {"form", "block"},
                    {"value", "900000"}});
    add(budgets, {{"org", "RNL"},
                  {"line", "nursing"},
                  {"name", "Nursing"},
                  {"category", "nursing"},
                  {"amount", "600000"},
                  {"index", "pay"}});
    add(budgets, {{"org", "RNL"},
                  {"line", "drugs"},
                  {"name", "Drugs"},
                  {"category", "drugs"},
                  {"amount", "350000"},
                  {"index", "prices"}});
    add(budgets, {{"org", "01H"},
                  {"line", "allocation"},
                  {"name", "Allocation"},
                  {"category", "allocation"},
                  {"amount", "900000"}});
    add(scenarios, {{"scenario", "merger"}, {"name", "Merger 2016"}});
    add(scenarios, {{"scenario", "merger2"}, {"parent", "merger"}, {"name", "Merger, low"}});
    add(notes, {{"note", "n1"},
                {"cell", "budgets:RNL:nursing:amount"},
                {"text", "From the accounts"},
                {"source", "Annual report 2014/15"}});
    return e;
}

inline std::string textAt(const Economy& economy, const char* address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "(no such cell)";
}

} // namespace breakeven
