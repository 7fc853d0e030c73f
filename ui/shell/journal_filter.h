#pragma once

#include "document/document.h"
#include "store/journal_change.h"

#include <QDate>
#include <QString>

#include <optional>

namespace breakeven::ui {

/// Which entries of the journal are asked for.
struct JournalFilter {
    QString person = {};               ///< blank: anybody's
    std::optional<TableId> table = {}; ///< that they touch
    QDate day = {};                    ///< invalid: of any day
    QString text = {};                 ///< in their name, or a cell's name or text
    std::optional<Address> cell = {};  ///< whose history it is

    bool isNothing() const { return *this == JournalFilter(); }
    bool operator==(const JournalFilter&) const = default;
};

/// Whether an entry is one of them.
bool isWanted(const JournalFilter& filter, const JournalEntry& entry, const Economy& now);

/// The table a written change is of.
std::optional<TableId> tableOf(const WrittenChange& change);

/// What a change is about and its texts, in words; a row by the names of its columns.
QString placeWords(const JournalChange& change, const Economy& now);
QString beforeWords(const JournalChange& change, const Economy& now);
QString afterWords(const JournalChange& change, const Economy& now);

} // namespace breakeven::ui
