#pragma once

#include "economy/table/economy.h"

#include <QString>

#include <span>
#include <vector>

namespace breakeven::ui {

/// The pages of the window.
enum class PageId {
    overview,
    organisation,
    organisations,
    activity,
    contracts,
    contract,
    tariffs,
    populations,
    arrangements,
    scenarios,
    indices,
    horizon,
    notes,
    locks,
    actuals,
    measures,
    uncertainties,
};

/// Where somebody is: a page and, on the page of one organisation or contract, whose.
struct Place {
    PageId page = PageId::overview;
    QString subject = {}; ///< the code of the organisation or contract

    bool operator==(const Place&) const = default;
};

/// The tables a page edits, in the order of its tabs; none for pages that only show.
std::span<const TableId> tablesOf(PageId page);

/// The page on which a cell or row is edited: that of its organisation or contract where it is its own, as
/// far as the economy has it.
Place placeOf(const Economy& economy, const Address& address);

/// How a page is named in the names of actions: "overview".
const char* nameOf(PageId page);

/// What the navigator calls a page, and its icon.
QString titleOf(PageId page);
QString iconOf(PageId page);

} // namespace breakeven::ui
