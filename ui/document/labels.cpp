#include "document/labels.h"

#include "document/message_text.h"
#include "economy/reading/cell_title.h"
#include "economy/reading/document_names.h"
#include "economy/table/word_titles.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

QString translated(const char* context, const char* text) {
    return *text ? QCoreApplication::translate(context, text) : QString();
}

} // namespace

QString titleOf(const TableSpec& table) { return translated("Table", table.title); }
QString titleOf(const Column& column) { return translated("Column", column.title); }
QString helpOf(const TableSpec& table) { return translated("Help", table.help); }
QString helpOf(const Column& column) { return translated("Help", column.help); }
QString wordTitle(std::string_view word) { return translated("Word", breakeven::titleOf(word)); }

QString labelOf(const Economy& economy, TableId table, std::size_t row) {
    return toQt(rowTitle(economy, table, row, wording()));
}

QString codedLabelOf(const Economy& economy, TableId table, std::size_t row) {
    return toQt(codedTitle(economy, table, row, wording()));
}

QString nameOf(const Economy& economy, TableId table, const std::string& code) {
    return toQt(nameOfCode(economy, table, code, wording()));
}

QString codedNameOf(const Economy& economy, TableId table, const std::string& code) {
    return toQt(besideCode(nameOfCode(economy, table, code, wording()), code));
}

QString labelOf(const Economy& economy, const Address& address) {
    return toQt(cellTitle(economy, address, wording()));
}

} // namespace breakeven::ui
