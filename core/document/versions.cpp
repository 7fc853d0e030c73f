#include "document/versions.h"

#include "economy/edit/going_back.h"
#include "economy/edit/new_code.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"
#include "money/day_text.h"

#include <algorithm>

namespace breakeven {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr TableId versions = TableId::versions;

std::size_t columnOf(std::string_view name) { return *specification(versions).find(name); }

std::size_t momentIn(const Row& row) {
    const std::string& text = row[columnOf("moment")];
    return text.empty() ? 0 : static_cast<std::size_t>(numberIn(text));
}

// Whether this is the command that made the version: the one done at its moment.
bool made(const JournalEntry& entry, const Row& version) {
    const auto command = readAgain(entry.command);
    return command &&
           std::any_of(command->changes.begin(), command->changes.end(), [&](const Change& change) {
               const auto* row = std::get_if<RowChange>(&change);
               return row && row->table == versions && row->way == RowChange::Way::comes &&
                      momentIn(row->row) == momentIn(version) &&
                      row->row[columnOf("made")] == version[columnOf("made")];
           });
}

// Why the journal does not hold the moment of a version, if so.
std::optional<Problem> missing(const Table& table, std::size_t row, std::span<const JournalEntry> journal) {
    const std::size_t moment = momentIn(table[row]);
    if (moment < journal.size() && made(journal[moment], table[row])) return std::nullopt;
    return errorAt(
        toText(table.address(row)),
        message(MESSAGE("the journal of this document does not go back to %1, because the version was made "
                        "in another document or the journal was not brought along; its name is kept"),
                table.at(row, "name")));
}

Problem unknown(std::string_view version) {
    return errorSaying(message(MESSAGE("There is no version %1."), std::string(version)));
}

// The last journal entry that cannot be taken back, as a sentence.
Problem notTakenBack(const JournalEntry& entry, const std::vector<Problem>& why) {
    const std::string reason = why.empty() ? std::string() : english(why.front().message);
    return errorSaying(
        message(MESSAGE("The journal cannot be undone past “%1” of %2, so the version cannot be read: %3."),
                english(entry.command.name), momentText(entry.when), reason));
}

} // namespace

std::vector<Version> versionsOf(const Economy& economy, std::span<const JournalEntry> journal) {
    const Table& table = economy[versions];
    std::vector<Version> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        Version version{table.at(row, "version"),
                        table.at(row, "name"),
                        momentIn(table[row]),
                        table.at(row, "made"),
                        0,
                        missing(table, row, journal)};
        if (!version.problem) version.since = journal.size() - version.moment - 1;
        all.push_back(std::move(version));
    }
    return all;
}

Result<Command> makeVersion(const Economy& economy, std::span<const JournalEntry> journal,
                            const std::string& name, const std::string& when) {
    if (name.empty()) return errorSaying(message(MESSAGE("A version needs a name.")));
    std::string code = codeFromName(name);
    if (code.empty() || refuseCode(code)) code = "version";
    Editor editor(economy);
    editor.insert(versions, economy[versions].size(),
                  rowOf(versions, {{"version", freeCode(economy[versions], code)},
                                   {"name", name},
                                   {"moment", std::to_string(journal.size())},
                                   {"made", when}}));
    return std::move(editor).command(message(MESSAGE("Added version “%1”"), name));
}

Result<Command> renameVersion(const Economy& economy, std::string_view version, const std::string& name) {
    const auto row = economy[versions].find({version});
    if (!row) return unknown(version);
    if (name.empty()) return errorSaying(message(MESSAGE("A version needs a name.")));
    Editor editor(economy);
    editor.set({versions, *row, columnOf("name")}, name);
    return std::move(editor).command(
        message(MESSAGE("Renamed version “%1” to “%2”"), economy[versions].at(*row, "name"), name));
}

Result<Command> removeVersion(const Economy& economy, std::string_view version) {
    const auto row = economy[versions].find({version});
    if (!row) return unknown(version);
    Editor editor(economy);
    editor.erase(versions, *row);
    return std::move(editor).command(
        message(MESSAGE("Deleted version “%1”"), economy[versions].at(*row, "name")));
}

Economy keepingVersionsAndLocks(const Economy& document, Economy package) {
    for (const TableId table : {versions, TableId::locks}) {
        Table kept = document[table];
        for (const Row& row : package[table].rows()) kept.append(row);
        package[table] = std::move(kept);
    }
    return package;
}

Command goBack(const Economy& then, const Economy& now, const std::string& name, GoingBack what,
               std::span<const Address> places) {
    if (what == GoingBack::whole)
        return backTo(then, now, message(MESSAGE("Took everything back to version “%1”"), name));
    std::vector<Address> all(places.begin(), places.end());
    if (what == GoingBack::rows)
        for (Address& place : all) place.column.clear();
    return backTo(then, now, all,
                  what == GoingBack::rows ? message(MESSAGE("Took rows back to version “%1”"), name)
                                          : message(MESSAGE("Took cells back to version “%1”"), name));
}

Result<Economy> economyAt(const Economy& now, std::span<const JournalEntry> journal, std::size_t moment) {
    if (moment > journal.size())
        return errorSaying(message(MESSAGE("The journal of this document does not go back to that point.")));
    Economy then = now;
    for (std::size_t entry = journal.size(); entry-- > moment;) {
        const auto command = readAgain(journal[entry].command);
        if (!command) return notTakenBack(journal[entry], command.problems);
        if (const auto why = apply(inverse(*command), then); !why.empty())
            return notTakenBack(journal[entry], why);
    }
    return then;
}

Result<Economy> economyOf(const Economy& now, std::span<const JournalEntry> journal,
                          std::string_view version) {
    const Table& table = now[versions];
    const auto row = table.find({version});
    if (!row) return unknown(version);
    if (auto problem = missing(table, *row, journal)) return std::move(*problem);
    return economyAt(now, journal, momentIn(table[*row]));
}

} // namespace breakeven
