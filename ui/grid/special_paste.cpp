#include "grid/special_paste.h"

#include "document/message_text.h"
#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/reading/yearly_rates.h"
#include "grid/cell_text.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct SpecialPaste {
    Q_DECLARE_TR_FUNCTIONS(SpecialPaste)
};

Refusal refusal(const TypedCell& cell, const QString& why) { return {cell.row, cell.column, why}; }

// What a cell holds or counts as, as part of a sum.
std::string heldAt(const GridModel& model, const QModelIndex& at, bool valuesOnly) {
    const QString formula = at.data(formulaRole).toString();
    const Column& column = *model.columnAt(at);
    if (!formula.isEmpty() && !valuesOnly)
        return keptSum(toCore(formula), followsUnit(column) ? model.unit() : MoneyUnit::pounds);
    const std::string held = toCore(at.data(canonicalRole).toString());
    const auto address = model.addressAt(at);
    return held.empty() && address ? textCounted(model.document().effective(), *address) : held;
}

} // namespace

bool takesAmounts(const Column* column) {
    return column && (column->type == ValueType::money || column->type == ValueType::value);
}

CellBlock transposed(const CellBlock& block) {
    CellBlock turned;
    for (qsizetype c = 0; !block.empty() && c < block.front().size(); ++c) {
        QStringList row;
        for (const QStringList& cells : block) row << cells[c];
        turned.push_back(row);
    }
    return turned;
}

std::variant<std::optional<TypedCell>, Refusal> specially(const GridModel& model, const TypedCell& pasted,
                                                          const PasteSpecial& how) {
    using Done = std::optional<TypedCell>;
    const bool sets = how.operation == PasteOperation::set;
    if (pasted.text.trimmed().isEmpty() && (how.skipBlanks || !sets)) return Done();
    const QModelIndex at = model.index(pasted.row, pasted.column);
    const Column* column = model.columnAt(at.isValid() ? at : model.index(0, pasted.column));
    if (!column || (sets && !how.valuesOnly)) return Done(pasted);
    if (!sets && (!isNumeric(*column) || !at.isValid()))
        return refusal(pasted, SpecialPaste::tr("there is no number here to calculate with"));
    const Economy& economy = model.document().effective();
    std::variant<std::string, Message> text = toCore(pasted.text);
    if (!scales(how.operation)) text = typedText(*column, pasted.text, economy, model.unit());
    if (!sets && std::holds_alternative<std::string>(text)) {
        if (!scales(how.operation)) text = canonical(*column, std::get<std::string>(text));
        if (std::holds_alternative<std::string>(text))
            text = pastedSum(how.operation, heldAt(model, at, how.valuesOnly), std::get<std::string>(text));
        if (how.valuesOnly && std::holds_alternative<std::string>(text))
            text = workedOut(*column, std::get<std::string>(text));
    }
    if (const auto* why = std::get_if<Message>(&text)) return refusal(pasted, textOf(*why));
    return Done(TypedCell{pasted.row, pasted.column, toQt(std::get<std::string>(text)), true});
}

QString previewOf(const GridModel& model, const QModelIndex& at, const QString& pasted,
                  const PasteSpecial& how) {
    const auto made = specially(model, {at.row(), at.column(), pasted}, how);
    if (const auto* why = std::get_if<Refusal>(&made)) return why->reason;
    const auto& cell = std::get<std::optional<TypedCell>>(made);
    if (!cell) return SpecialPaste::tr("The first cell stays as it is.");
    const Column& column = *model.columnAt(at);
    const Economy& economy = model.document().effective();
    auto text = entryOf(column, *cell, economy, model.unit());
    if (std::holds_alternative<std::string>(text) && isArithmetic(column, std::get<std::string>(text)))
        text = workedOut(column, std::get<std::string>(text));
    if (std::holds_alternative<std::string>(text)) text = canonical(column, std::get<std::string>(text));
    if (const auto* why = std::get_if<Message>(&text)) return textOf(*why);
    const auto said = [](const QString& shown) {
        return shown.isEmpty() ? SpecialPaste::tr("blank") : shown;
    };
    return SpecialPaste::tr("The first cell: %1 becomes %2")
        .arg(said(at.data().toString()),
             said(shownText(column, std::get<std::string>(text), economy, model.unit())));
}

} // namespace breakeven::ui
