#include "document/changes_since.h"

#include "document/versions.h"
#include "economy/reading/said_of_cells.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

using Kind = DocumentDifference::Kind;
/// The last journal entry that touched a cell or row, by its address.
using Touched = std::map<std::string, const JournalEntry*, std::less<>>;

std::optional<std::string> codeOf(const Economy& now, std::string_view version) {
    const Table& versions = now[TableId::versions];
    if (versions.find({version})) return std::string(version);
    for (std::size_t row = versions.size(); row-- > 0;)
        if (versions.at(row, "name") == version) return versions[row].front();
    return std::nullopt;
}

Touched touchedBy(std::span<const JournalEntry> entries) {
    Touched touched;
    for (const JournalEntry& entry : entries)
        for (const WrittenChange& change : entry.command.changes) touched[change.address] = &entry;
    return touched;
}

// The entry that made a place what it is: of the cell, of its row, or of a cell in the row.
const JournalEntry* lastOf(const Touched& touched, Address place) {
    const JournalEntry* last = nullptr;
    const auto take = [&](const std::string& address) {
        const auto found = touched.find(address);
        if (found != touched.end() && (!last || last < found->second)) last = found->second;
    };
    take(toText(place));
    if (!place.isRow()) {
        place.column.clear();
        take(toText(place));
    }
    return last;
}

// An override that came, went or says something else is a change of the cell it is of.
std::optional<AuditedChange> ofScenario(const DocumentDifference& one, const Economy& then,
                                        const Economy& now) {
    const auto text = [](const Economy& economy, const Address& row, const char* column) {
        const auto at = economy[TableId::overrides].find(row.keys);
        return at ? economy[TableId::overrides].at(*at, column) : std::string();
    };
    const Economy& there = one.kind == Kind::went ? then : now;
    const auto cell = overriddenCell(there, one.place.keys);
    if (!cell || (one.kind == Kind::cell && one.place.column != "value")) return std::nullopt;
    AuditedChange change;
    change.what = {Kind::cell, *cell, text(then, one.place, "value"), text(now, one.place, "value")};
    change.scenario = one.place.keys.front();
    change.operation = text(there, one.place, "change");
    if (change.operation.empty()) change.operation = "set";
    const auto base = now.locate(*cell);
    const std::string held = base && change.operation == "set" ? now.effectiveText(*base) : std::string();
    if (one.kind == Kind::came) change.what.before = held;
    if (one.kind == Kind::went) change.what.after = held;
    return change;
}

} // namespace

Result<ChangesSince> changesSince(const Economy& now, std::span<const JournalEntry> journal,
                                  std::string_view version) {
    const auto code = codeOf(now, version);
    if (!code) return errorSaying(message(MESSAGE("There is no version %1."), std::string(version)));
    auto then = economyOf(now, journal, *code);
    if (!then) return std::move(then.problems);
    const Table& versions = now[TableId::versions];
    const std::size_t row = *versions.find({*code});
    ChangesSince since{versions.at(row, "name"), versions.at(row, "made"), std::move(*then), {}, {}, {}};
    const auto known = versionsOf(now, journal);
    const auto made =
        std::find_if(known.begin(), known.end(), [&](const Version& one) { return one.code == *code; });
    const Touched touched = touchedBy(journal.subspan(made->moment));
    for (DocumentDifference& one : documentDifferences(since.then, now)) {
        if (isSaidOfCells(one.place.table)) continue;
        const JournalEntry* by = lastOf(touched, one.place);
        auto change = one.place.table == TableId::overrides ? ofScenario(one, since.then, now) : std::nullopt;
        if (!change) change = AuditedChange{std::move(one), {}, {}, {}, {}, {}};
        if (by) change->who = by->by.who;
        if (by) change->when = by->when;
        change->reasons = notesFor(now, change->what.place);
        since.changes.push_back(std::move(*change));
    }
    since.locks = locksOf(now);
    for (CellLock& lock : locksOf(since.then)) {
        const bool stands = std::any_of(since.locks.begin(), since.locks.end(),
                                        [&](const CellLock& one) { return one.cells == lock.cells; });
        if (!stands) since.unlocked.push_back(std::move(lock));
    }
    return since;
}

} // namespace breakeven
