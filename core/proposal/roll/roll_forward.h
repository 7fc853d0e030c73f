#pragma once

#include "economy/edit/change.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "money/financial_year.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace breakeven {

/// What is asked of rolling a document forward (rules 18.7).
struct RollRequest {
    std::string scenario = "base"; ///< the one whose b+1 becomes the base year
    std::string version;           ///< what the old base is called from now on; blank: by its year
    std::string made;              ///< when it is done, as a journal writes it
    std::size_t moment = 0;        ///< how many commands the journal holds by then
};

/// What becomes of something the document says.
enum class Fate : std::uint8_t {
    carried,  ///< it says in the new base year what the projection made of it
    changed,  ///< it had begun or is put otherwise, and is carried in the nearest way
    replaced, ///< what was projected gives way to an actual
    leftOut,  ///< it no longer says anything, or would count twice
};

struct RolledItem {
    Fate fate = Fate::carried;
    Address address; ///< the cell or row it is about, or without keys the table
    Message what;    ///< a whole sentence
};

/// How many items are of a fate.
std::size_t countOf(const std::vector<RolledItem>& items, Fate fate);

/// A document a year on: what it then says, the one command that makes it so, and what became of what it
/// said.
struct RollForward {
    Economy economy;
    Command command;
    FinancialYear base; ///< the new one, b+1
    std::vector<RolledItem> items;
};

/// Rolls a document forward by a year (rules 18.7). Errors: those of the scenario, with `years` 1, and what
/// the new base year could not be.
Result<RollForward> rollForward(const Economy& document, const RollRequest& request);

} // namespace breakeven
