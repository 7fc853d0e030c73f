#include "explain/explanation_text.h"

#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "grid/cell_text.h"
#include "insight/explanation/formula.h"
#include "insight/explanation/value_text.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString labelOfCell(const Economy& economy, const ExplainedCell& cell) {
    const auto address = parseAddress(cell.address);
    return address ? labelOf(economy, *address) : toQt(cell.address);
}

QStringList notesOn(const Economy& economy, const std::string& place) {
    QStringList texts;
    const auto address = parseAddress(place);
    const Table& notes = economy[TableId::notes];
    for (std::size_t row = 0; row < notes.size() && address; ++row) {
        const auto subject = parseAddress(notes.at(row, "cell"));
        if (!subject || !covers(*subject, *address)) continue;
        const QString source = toQt(notes.at(row, "source"));
        const QString text = toQt(notes.at(row, "text"));
        texts << (source.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, source));
    }
    return texts;
}

/// The arrangement an override belongs to; blank if to none.
QString arrangementOf(const Economy& economy, const std::string& override) {
    const auto address = parseAddress(override);
    const auto row = address ? economy[TableId::overrides].find(address->keys) : std::nullopt;
    const std::string code = row ? economy[TableId::overrides].at(*row, "arrangement") : std::string();
    return code.empty() ? QString() : toQt(arrangementName(economy, code));
}

} // namespace

const Column* columnOf(const std::string& cell) {
    const auto address = parseAddress(cell);
    if (!address) return nullptr;
    const TableSpec& spec = specification(address->table);
    const auto column = spec.find(address->column);
    return column ? &spec.columns[*column] : nullptr;
}

QString ExplanationText::ownName(std::size_t node, std::optional<std::size_t> outer) const {
    const ExplainedNode& figure = at(node);
    if (figure.name.blank()) return figure.cell ? labelOfCell(economy, *figure.cell) : QString();
    const ExplainedName name = outer ? nameWithin(figure.name, at(*outer).name) : figure.name;
    const QString own =
        toQt(fill(QCoreApplication::translate(name.context, name.text.text.c_str()).toStdString(),
                  name.text.arguments));
    return name.of.empty() ? own : Words::tr("%1, %2").arg(own, toQt(name.of));
}

QString ExplanationText::name(std::size_t node, std::optional<std::size_t> outer) const {
    const ExplainedNode& figure = at(node);
    if (!outer && !figure.name.blank())
        return ownName(node, node); // whose it is and when stands over the tree
    const QString own = ownName(node, outer);
    if (own.isEmpty()) return figure.op == ExplainedBy::constant ? Words::tr("fixed figure") : value(node);
    const QString year = figure.year ? yearText(*figure.year) : QString();
    const bool saysYear = figure.name.blank() || own.endsWith(year); // as a row does whose key it is
    return saysYear ? own : Words::tr("%1, %2").arg(own, year);
}

QString ExplanationText::inFormula(std::size_t node, std::size_t outer) const {
    const ExplainedNode& figure = at(node);
    const QString own = ownName(node, outer);
    if (own.isEmpty()) return value(node);
    const auto& year = at(outer).year;
    const bool otherYear = figure.year && year && *figure.year != *year;
    return otherYear ? Words::tr("%1 (%2, %3)").arg(value(node), own, yearText(*figure.year))
                     : Words::tr("%1 (%2)").arg(value(node), own);
}

QString ExplanationText::made(std::size_t node) const {
    const ExplainedNode& figure = at(node);
    if (figure.cell) {
        const QString text = cellText(*figure.cell, figure.cell->text);
        if (figure.cell->isDefault) return Words::tr("%1, used where nothing is typed").arg(text);
        return figure.cell->element > 0
                   ? Words::tr("%1, item %2 of the list").arg(text).arg(figure.cell->element)
                   : text;
    }
    if (!figure.figure.empty()) return Words::tr("Press Enter to explain it separately");
    if (figure.op == ExplainedBy::constant) return Words::tr("set by the rules");
    QString formula;
    for (const FormulaPart& part : formulaOf(explanation, node))
        formula += part.kind == FormulaPart::Kind::sign ? textOf(part.sign) : inFormula(part.figure, node);
    return formula;
}

QString ExplanationText::value(std::size_t node) const {
    return toQt(valueText(at(node).value, at(node).unit, unit));
}

QString ExplanationText::fullValue(std::size_t node) const {
    return toQt(fullText(at(node).value, at(node).unit));
}

QString ExplanationText::cellText(const ExplainedCell& cell, const std::string& text) const {
    const Column* column = columnOf(cell.address);
    return column ? shownText({*column, text, true}, economy, unit) : toQt(text);
}

QString reasonFor(const Economy& economy, const ExplainedCell& cell) {
    QStringList reasons;
    for (const std::string& override : cell.overrides) {
        if (const QString arrangement = arrangementOf(economy, override); !arrangement.isEmpty())
            reasons << arrangement;
        reasons << notesOn(economy, override + ":value");
    }
    if (reasons.isEmpty()) reasons = notesOn(economy, cell.address);
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

} // namespace breakeven::ui
