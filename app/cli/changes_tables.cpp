#include "cli/changes_tables.h"

#include "economy/reading/cell_title.h"

namespace breakeven::cli {

namespace {

using Kind = DocumentDifference::Kind;
using enum ResultType;

const char* wordOf(Kind kind) {
    return kind == Kind::came ? "added" : kind == Kind::went ? "removed" : "changed";
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& one : texts) all += (all.empty() ? "" : "; ") + one;
    return all;
}

} // namespace

ResultTable changesTable(const ChangesSince& since, const Economy& now) {
    ResultTable table{
        "changes",
        "Each cell and row that has changed since a version.",
        {{"scenario", text, "The scenario of the change; base: all scenarios."},
         {"cell", text, "The address of the cell or row."},
         {"title", text, "What people call it."},
         {"change", text, "changed, added, removed; of an override set, add or multiply."},
         {"before", value, "What it held at the version; of an override new since, the base's."},
         {"after", value, "What it holds now."},
         {"who", text, "Who changed it; blank where the journal does not say."},
         {"when", text, "When, in universal time."},
         {"reason", text, "The notes on it, with their sources."}},
        {}};
    for (const AuditedChange& one : since.changes) {
        const Economy& there = one.what.kind == Kind::went ? since.then : now;
        table.rows.push_back({one.scenario.empty() ? "base" : one.scenario, toText(one.what.place),
                              cellTitle(there, one.what.place, Wording()),
                              one.operation.empty() ? wordOf(one.what.kind) : one.operation, one.what.before,
                              one.what.after, one.who, one.when, joined(one.reasons)});
    }
    return table;
}

ResultTable surplusEffectTable(const SurplusEffect& effect) {
    ResultTable table{"surplus_effect",
                      "How much surpluses differ from those at a version.",
                      {{"org", text, "The organisation, or economy."},
                       {"year", year, "The year."},
                       {"difference", money, "The surplus now less that at the version."}},
                      {}};
    const auto add = [&](const SurplusEffect::Line& line) {
        for (std::size_t i = 0; i < effect.years.size(); ++i)
            if (line.years[i]) table.rows.push_back({line.org, effect.years[i], *line.years[i]});
    };
    for (const SurplusEffect::Line& line : effect.organisations) add(line);
    add(effect.economy);
    return table;
}

ResultTable locksTable(const ChangesSince& since) {
    ResultTable table{"locks_in_force",
                      "What is locked, and what was at the version.",
                      {{"cell", text, "The address of what is locked, with * for every key."},
                       {"locked", text, "now, or then: at the version and no longer."},
                       {"reason", text, "Why."},
                       {"author", text, "Who locked it."},
                       {"date", text, "When."}},
                      {}};
    for (const CellLock& lock : since.locks)
        table.rows.push_back({toText(lock.cells), "now", lock.reason, lock.author, lock.date});
    for (const CellLock& lock : since.unlocked)
        table.rows.push_back({toText(lock.cells), "then", lock.reason, lock.author, lock.date});
    return table;
}

} // namespace breakeven::cli
