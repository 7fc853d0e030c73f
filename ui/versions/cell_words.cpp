#include "versions/cell_words.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/edit/scenario_overrides.h"
#include "economy/reading/cell_title.h"
#include "economy/reading/document_names.h"
#include "economy/reading/operand.h"
#include "economy/reading/text_difference.h"
#include "economy/scenario/scenario_rows.h"
#include "economy/table/row_text.h"
#include "grid/cell_text.h"
#include "grid/read_value.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

const Column* columnOf(const Address& cell) {
    const auto column = specification(cell.table).find(cell.column);
    return column ? &specification(cell.table).columns[*column] : nullptr;
}

/// The rows that only scenarios have and that an override switches on, if it does nothing else.
QStringList rowsSwitchedOn(const Economy& economy, const OverrideRow& change) {
    QStringList rows;
    if (change.cell.table != TableId::arrangements || change.cell.column != "enabled") return rows;
    const ScenarioRows own(economy);
    if (own.arrangements().contains(change.cell.keys.front()))
        for (const Address& row : ScenarioRows::rowsNaming(economy, change.cell.keys.front()))
            rows << labelOf(economy, row);
    return rows;
}

} // namespace

namespace {

QString nameOf(const Economy& economy, const Address& cell) {
    QString words;
    if (cell.table == TableId::indices && !cell.hasWildcard() && !economy[cell.table].find(cell.keys)) {
        Economy with = economy;
        with[cell.table].append(rowOf(cell.table, {{"index", cell.keys[0]}, {"year", cell.keys[1]}}));
        words = labelOf(with, cell);
    } else {
        words = labelOf(economy, cell);
    }
    return words;
}

} // namespace

QString cellWords(const Economy& economy, const Address& cell, MoneyUnit unit) {
    const QString words = nameOf(economy, cell);
    const Column* column = columnOf(cell);
    if (!column || !*column->unit) return words;
    const bool money = column->type == ValueType::money;
    const QString said =
        money ? toQt(symbol(followsUnit(*column) ? unit : MoneyUnit::pounds)) : toQt(column->unit);
    return Words::tr("%1, %2").arg(words, said);
}

QString heldWords(const Economy& economy, const Address& cell, const std::string& text, MoneyUnit unit) {
    const Column* column = columnOf(cell);
    if (text.empty()) return Words::tr("blank");
    return column ? shownText(*column, text, economy, unit) : toQt(text);
}

QString riseWords(const Economy& economy, const Address& cell, const std::string& from, const std::string& to,
                  MoneyUnit unit) {
    const Column* column = columnOf(cell);
    const std::string rise = column ? textDifference(*column, from, to) : std::string();
    if (rise.empty()) return {};
    Column as = *column;
    if (as.type == ValueType::year) as.type = ValueType::integer;
    return shownText(as, rise, economy, unit);
}

QString changeWords(const Economy& economy, std::size_t row, MoneyUnit unit) {
    const Table& table = economy[TableId::overrides];
    for (const OverrideRow& change : ownOverrideRows(economy, table.at(row, "scenario"))) {
        if (change.row != row) continue;
        if (const QStringList rows = rowsSwitchedOn(economy, change); !rows.isEmpty())
            return Words::tr("Its own rows: %1").arg(rows.join(QStringLiteral("; ")));
        Column as = *columnOf(change.cell);
        if (change.change != "set") as.type = operandType(as.type, change.change == "multiply", change.value);
        const QString value =
            change.value.empty() ? Words::tr("blank") : readText(as, change.value, economy, unit);
        const QString words =
            Words::tr("%1: %2 %3").arg(nameOf(economy, change.cell), wordTitle(change.change), value);
        if (change.arrangement.empty()) return words;
        return Words::tr("%1, while %2 is enabled")
            .arg(words, toQt(arrangementName(economy, change.arrangement)));
    }
    return toQt(table.at(row, "cell"));
}

QString headingWords(const QString& name) {
    return QFontMetrics(bodyFont()).elidedText(name, Qt::ElideRight, room(40));
}

QString problemLines(const Economy& economy, const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) {
        const QString what = textOf(problem.message);
        const QString where =
            problem.address.empty() ? QString() : toQt(cellTitle(economy, problem.address, wording()));
        lines << (where.isEmpty() ? what : Words::tr("%1: %2").arg(where, what));
    }
    return lines.join('\n');
}

} // namespace breakeven::ui
