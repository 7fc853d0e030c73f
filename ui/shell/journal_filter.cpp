#include "shell/journal_filter.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/written_time.h"
#include "economy/table/row_text.h"
#include "grid/cell_text.h"
#include "versions/cell_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

constexpr std::size_t mostSearched = 500; // changes of one entry

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalModel)
};

QString rowWords(TableId table, const std::string& text, const Economy& now) {
    const auto row = rowFromText(table, text);
    if (!row) return toQt(text);
    const auto& columns = specification(table).columns;
    QStringList cells;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!(*row)[i].empty())
            cells << titleOf(columns[i]) + QStringLiteral(": ") +
                         shownText(HeldCell{columns[i], (*row)[i], true}, now, MoneyUnit::pounds);
    return cells.join(QStringLiteral(" | "));
}

QString textWords(const JournalChange& change, const std::optional<std::string>& text, const Economy& now) {
    if (!text) return change.scenario.empty() ? QString() : JournalWords::tr("same as the base");
    if (!change.about) return toQt(*text);
    if (change.about->isRow()) return rowWords(change.about->table, *text, now);
    return heldWords(now, *change.about, *text);
}

bool says(const JournalChange& change, const QString& text, const Economy& now) {
    return placeWords(change, now).contains(text, Qt::CaseInsensitive) ||
           beforeWords(change, now).contains(text, Qt::CaseInsensitive) ||
           afterWords(change, now).contains(text, Qt::CaseInsensitive);
}

} // namespace

std::optional<TableId> tableOf(const WrittenChange& change) {
    const std::string_view address = change.address;
    return findTable(address.substr(0, address.find(':')));
}

QString placeWords(const JournalChange& change, const Economy& now) {
    return change.about ? cellWords(now, *change.about) : QString();
}

QString beforeWords(const JournalChange& change, const Economy& now) {
    return textWords(change, change.before, now);
}

QString afterWords(const JournalChange& change, const Economy& now) {
    return textWords(change, change.after, now);
}

bool isWanted(const JournalFilter& filter, const JournalEntry& entry, const Economy& now) {
    if (!filter.person.isEmpty() && toQt(entry.by.who) != filter.person) return false;
    if (filter.day.isValid() && dayOf(entry.when) != filter.day) return false;
    const auto& changes = entry.command.changes;
    if (filter.table && std::none_of(changes.begin(), changes.end(), [&](const WrittenChange& change) {
            return tableOf(change) == filter.table;
        }))
        return false;
    if (filter.cell && std::none_of(changes.begin(), changes.end(), [&](const WrittenChange& change) {
            return isOf(readChange(change, now), *filter.cell);
        }))
        return false;
    if (filter.text.isEmpty() || textOf(entry.command.name).contains(filter.text, Qt::CaseInsensitive))
        return true;
    const auto last = changes.begin() + static_cast<std::ptrdiff_t>(std::min(changes.size(), mostSearched));
    return std::any_of(changes.begin(), last, [&](const WrittenChange& change) {
        return says(readChange(change, now), filter.text, now);
    });
}

} // namespace breakeven::ui
