#pragma once

#include "document/open_document.h"
#include "economy/edit/cell_entry.h"
#include "economy/small_economy.h"
#include "support/documents.h"

/// A document somebody works on, at times the test says.
namespace breakeven::test {

inline const char* const nursing = "budgets:RNL:nursing:amount";
inline const char* const block = "contracts:B1:value";

/// A clock that stands until it is moved.
class Clock {
public:
    Moment now() const { return now_; }
    void pass(std::chrono::milliseconds time) { now_ += time; }

private:
    Moment now_{std::chrono::seconds(1427389509)};
};

inline OpenDocument::Surroundings at(Clock& clock, bool keepsWork = false) {
    return {[&clock] { return clock.now(); },
            [] {
                return Doer{"A Jones", {}};
            },
            keepsWork, [](const Problem& why) { qFatal("%s", english(why).c_str()); }};
}

inline Address cell(const char* address) { return parseAddress(address).value(); }

inline std::string textAt(const OpenDocument& document, const char* address) {
    return document.economy().text(document.economy().locate(address).value());
}

inline Command setting(const Economy& economy, const Address& cell, const std::string& text) {
    Editor editor(economy);
    editor.set(economy.locate(cell).value(), text);
    return std::move(editor).command(message("Set %1", text));
}

inline std::vector<Problem> set(OpenDocument& document, const char* address, const std::string& text) {
    return document.edit(setting(document.economy(), cell(address), text));
}

/// What a window does with what is typed into a cell.
inline std::vector<Problem> type(OpenDocument& document, const char* address, const std::string& text,
                                 const std::string& scenario = "base") {
    const CellEntry entry{cell(address), text};
    auto command = enterCells(document.economy(), scenario, std::span(&entry, 1), MissingRow::refused,
                              message("Type %1", text));
    if (!command) return command.problems;
    return document.edit(std::move(*command), Typing{scenario, entry.cell});
}

inline QStringList namesIn(const OpenDocument& document) {
    QStringList names;
    for (const JournalEntry& entry : document.journal())
        names += QString::fromStdString(english(entry.command.name));
    return names;
}

/// The economy the journal leads to from another.
inline Economy replayed(const Economy& from, const std::vector<JournalEntry>& journal) {
    auto done = redone(from, journal);
    if (!done) throw std::logic_error(english(done.problems.front()));
    return std::move(*done);
}

} // namespace breakeven::test
