#include "document/labels.h"

#include "document/message_text.h"
#include "economy/table/word_titles.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace breakeven::ui {

namespace {

QString translated(const char* context, const char* text) {
    return *text ? QCoreApplication::translate(context, text) : QString();
}

/// Of rows by their keys, "*" among them.
QString labelOf(const std::vector<std::string>& keys) {
    const auto isEvery = [](const std::string& key) { return key == "*"; };
    if (std::all_of(keys.begin(), keys.end(), isEvery))
        return QCoreApplication::translate("Labels", "every row");
    QStringList words;
    for (const std::string& key : keys)
        words << (isEvery(key) ? QCoreApplication::translate("Labels", "every") : toQt(key));
    return words.join(QStringLiteral(" · "));
}

} // namespace

QString titleOf(const TableSpec& table) { return translated("Table", table.title); }
QString titleOf(const Column& column) { return translated("Column", column.title); }
QString helpOf(const TableSpec& table) { return translated("Help", table.help); }
QString helpOf(const Column& column) { return translated("Help", column.help); }
QString wordTitle(std::string_view word) { return translated("Word", breakeven::titleOf(word)); }

QString labelOf(const Table& table, std::size_t row) {
    const auto name = table.spec().find("name");
    if (table.spec().singleRow) return titleOf(table.spec());
    QStringList keys;
    for (const std::string& key : table.keys(row)) keys << toQt(key);
    if (!name || table[row][*name].empty()) return keys.join(QStringLiteral(" · "));
    return QStringLiteral("%1 (%2)").arg(toQt(table[row][*name]), keys.first());
}

QString labelOf(const Economy& economy, const Address& address) {
    const Table& table = economy[address.table];
    const auto row = table.find(address.keys);
    if (!row && !address.hasWildcard()) return toQt(toText(address));
    QStringList parts;
    if (!table.spec().singleRow) parts << titleOf(table.spec());
    parts << (row ? labelOf(table, *row) : labelOf(address.keys));
    if (const auto column = table.spec().find(address.column))
        parts << titleOf(table.spec().columns[*column]);
    return parts.join(QStringLiteral(", "));
}

} // namespace breakeven::ui
