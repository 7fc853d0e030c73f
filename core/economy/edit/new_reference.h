#pragma once

#include "economy/edit/change.h"

#include <span>
#include <string>
#include <string_view>

namespace breakeven {

/// Something that is made where it is first named: an index, an organisation. What else it needs is left to
/// be typed on its page: an index changes nothing until it has rates, a tariff has a price of nought for each
/// service.
struct NewReference {
    TableId table = TableId::indices;
    std::string name;
    std::string code;
    std::string kind = {}; ///< of an organisation or an arrangement
};

/// Whether what a column refers to can be made from a name alone.
bool canBeMade(const Economy& economy, const Column& column);

/// What a name typed into a column would make: its code, which is free, and the kind that is likely.
NewReference newReference(const Economy& economy, const Column& column, std::string_view name);

/// The kinds to choose from; none where there is no kind.
std::span<const char* const> kindsOf(TableId table);

/// The one command that makes it and enters its code into the cell. Errors without an address are about the
/// name or the code.
Result<Command> enterNewReference(const Economy& economy, const NewReference& made, const Address& cell);

/// The same without a cell, which is entered later.
Result<Command> makeReference(const Economy& economy, const NewReference& made);

} // namespace breakeven
