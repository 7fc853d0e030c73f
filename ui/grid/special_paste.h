#pragma once

#include "economy/edit/pasted_sum.h"
#include "grid/clipboard_text.h"
#include "grid/grid_model.h"

#include <variant>

namespace breakeven::ui {

/// How cells are pasted otherwise than as they are.
struct PasteSpecial {
    PasteOperation operation = PasteOperation::set;
    bool transpose = false;  ///< rows become columns
    bool skipBlanks = false; ///< a blank cell leaves the one it would go to alone
    bool valuesOnly = false; ///< no sum is left behind a number
};

/// Whether the operation takes a plain number rather than an amount.
inline bool scales(PasteOperation operation) {
    return operation == PasteOperation::multiply || operation == PasteOperation::divide;
}

/// Whether cells of the column may hold amounts, so that what is copied from others goes there exactly.
bool takesAmounts(const Column* column);

/// Rows as columns. Precondition: all rows are as long.
CellBlock transposed(const CellBlock& block);

/// A pasted cell as what its place is to hold; nothing where it leaves it alone; or why it cannot be.
std::variant<std::optional<TypedCell>, Refusal> specially(const GridModel& model, const TypedCell& pasted,
                                                          const PasteSpecial& how);

/// What would become of a cell, in a sentence, or why nothing can.
QString previewOf(const GridModel& model, const QModelIndex& cell, const QString& pasted,
                  const PasteSpecial& how);

} // namespace breakeven::ui
