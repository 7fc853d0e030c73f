#pragma once

#include "document/document.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace breakeven::ui {

/// Whether a change of tables (Document::tablesChanged) touches one of `watched`: where none is named, any
/// may have changed.
bool touches(const std::vector<TableId>& changed, const std::vector<TableId>& watched);

/// All tables but these.
std::vector<TableId> tablesBut(const std::vector<TableId>& others);

/// Those that figures follow from: all but ranges and what is said of cells.
std::vector<TableId> tablesOfFigures();

/// Calls `slot`, a member of `receiver` or a function without arguments that goes with it, whenever one of
/// these tables changed, and no other time.
template<class Receiver, class Slot>
void onTables(const Document& document, std::vector<TableId> watched, Receiver* receiver, Slot slot) {
    QObject::connect(&document, &Document::tablesChanged, receiver,
                     [watched = std::move(watched), receiver, slot](const std::vector<TableId>& changed) {
                         if (!touches(changed, watched)) return;
                         if constexpr (std::is_invocable_v<Slot, Receiver*>)
                             std::invoke(slot, receiver);
                         else
                             slot();
                     });
}

} // namespace breakeven::ui
