#include "grid/cell_marks.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "document/working_unit.h"
#include "document/written_time.h"
#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/edit/override_entry.h"
#include "economy/reading/problem_names.h"
#include "grid/cell_data.h"
#include "grid/cell_text.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

bool isIn(const std::string& address, std::string_view table) {
    return address.size() > table.size() && address.starts_with(table) && address[table.size()] == ':';
}

struct CellMarksText {
    Q_DECLARE_TR_FUNCTIONS(CellMarks)
};

Address rowOf(Address cell) {
    cell.column.clear();
    return cell;
}

QString noteText(const Table& notes, std::size_t row) {
    QString text = toQt(notes.at(row, "text"));
    QStringList origin{toQt(notes.at(row, "source")), toQt(notes.at(row, "author")),
                       writtenDay(notes.at(row, "date"))};
    origin.removeAll(QString());
    return origin.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(origin.join(QStringLiteral(", ")));
}

} // namespace

CellMarks::CellMarks(const Document& document, TableId table)
    : document_(&document), formulas_(formulasOf(document.economy(), toCore(document.scenario()), table)) {
    const char* name = specification(table).name;
    for (const Problem& problem : document.problems()) {
        if (!isIn(problem.address, name)) continue;
        problems_[toQt(problem.address)] << textOf(inNames(problem, document.effective(), wording()));
        if (problem.severity == Severity::error) errors_ << toQt(problem.address);
    }
    const Table& notes = document.economy()[TableId::notes];
    for (std::size_t row = 0; row < notes.size(); ++row)
        if (isIn(notes.at(row, "cell"), name)) {
            QString& said = notes_[toQt(notes.at(row, "cell"))];
            said += (said.isEmpty() ? QString() : QStringLiteral("\n")) + noteText(notes, row);
        }
}

QStringList CellMarks::problems(const Address& cell, bool ofRowToo) const {
    if (problems_.isEmpty()) return {};
    QStringList found = problems_.value(toQt(toText(cell)));
    if (ofRowToo) found += problems_.value(toQt(toText(rowOf(cell))));
    return found;
}

bool CellMarks::inError(const Address& cell, bool ofRowToo) const {
    return !errors_.isEmpty() && (errors_.contains(toQt(toText(cell))) ||
                                  (ofRowToo && errors_.contains(toQt(toText(rowOf(cell))))));
}

QString CellMarks::note(const Address& cell) const {
    return notes_.isEmpty() ? QString() : notes_.value(toQt(toText(cell)));
}

QString CellMarks::formula(const Column& column, const Address& cell, const std::string& held) const {
    if (formulas_.empty()) return {};
    const auto found = formulas_.find(cell);
    if (found == formulas_.end() || !gives(column, found->second, held)) return {};
    const MoneyUnit unit = followsUnit(column) ? workingUnit(*document_) : MoneyUnit::pounds;
    return QLatin1Char('=') + toQt(sumInUnit(found->second, unit));
}

QString toolTipOf(const Document& document, const Column& column, const Address& cell,
                  const CellMarks& marks) {
    QStringList lines = marks.problems(cell, column.key);
    if (const auto place = document.effective().locate(cell); place && column.type == ValueType::address) {
        const std::string& text = document.effective().text(*place);
        lines << shownText(column, text, document.effective(), workingUnit(document)) << toQt(text);
    }
    if (const QString whose = whoseRow(document, cell); !whose.isEmpty()) lines << whose;
    if (document.overrideOf(cell) != OverrideState::none && !OwnRows::of(document).areOfScenario(cell)) {
        const auto shown = [&](const std::string& text) {
            return shownText(column, text, document.economy(), workingUnit(document));
        };
        const QString base = shown(document.baseText(cell));
        lines << CellMarksText::tr("Base: %1").arg(base.isEmpty() ? CellMarksText::tr("blank") : base);
        if (document.overrideOf(cell) == OverrideState::inherited)
            lines << CellMarksText::tr(
                "Set by a scenario this one builds on, or by an override of many cells");
        const std::string against = madeAgainst(document.economy(), document.scenario().toStdString(), cell);
        if (!against.empty() && against != document.baseText(cell))
            lines << CellMarksText::tr("Typed here when the value below was %1").arg(shown(against));
    }
    if (const auto place = document.effective().locate(cell))
        if (const QString formula = cellData(document, column, cell, marks, formulaRole).toString();
            !formula.isEmpty())
            lines << CellMarksText::tr("Worked out as %1").arg(formula);
    if (const QString note = marks.note(cell); !note.isEmpty())
        lines << CellMarksText::tr("Note: %1").arg(note);
    return lines.join(QLatin1Char('\n'));
}

} // namespace breakeven::ui
