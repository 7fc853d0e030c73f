#pragma once

#include "economy/table/problem.h"
#include "exchange/package.h"
#include "store/document.h"
#include "support/sound_package.h"

#include <QString>
#include <QStringList>
#include <SQLiteCpp/Database.h>
#include <stdexcept>

/// Documents for tests: a sound one, and what stands in it.
namespace breakeven::test {

inline QStringList lines(const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) lines += QString::fromStdString(english(problem));
    return lines;
}

/// The economy of soundPackage(), read through `folder`.
inline Economy soundEconomy(const std::filesystem::path& folder) {
    writePackageFiles(folder, soundPackage());
    auto economy = readPackage(folder);
    if (!economy) throw std::logic_error(lines(economy.problems).join('\n').toStdString());
    return std::move(*economy);
}

/// A command that sets the drugs budget of the sound economy, with the time it was given.
inline JournalEntry drugsEntry(const std::string& before, const std::string& after) {
    return {"2015-03-26T17:05:09Z",
            {message("Set %1 to %2", std::string("drugs"), after),
             {{"budgets:T:drugs:amount", before, after, 0}}}};
}

/// Takes the lock of a document and saves it.
inline Result<Revision> saveDocument(const std::filesystem::path& file, const Economy& economy,
                                     std::span<const JournalEntry> entries,
                                     const std::optional<Revision>& expected) {
    auto lock = DocumentLock::acquire(file);
    if (!lock) return lock.problems;
    return breakeven::saveDocument(*lock, economy, entries, expected);
}

/// Runs SQL on a file, as another program might.
inline void execute(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA synchronous = OFF; BEGIN");
    database.exec(sql);
    database.exec("COMMIT");
}

} // namespace breakeven::test
