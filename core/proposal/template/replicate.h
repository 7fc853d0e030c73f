#pragma once

#include "proposal/template/fill.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// What stands in another economy for a row an arrangement refers to, by table and code: a code there;
/// newRowAnswer: the row is brought along; blank: what refers to it is left out.
using Mapping = std::map<std::pair<TableId, std::string>, std::string>;

/// A row an arrangement refers to that the other economy does not have.
struct UnmappedReference {
    TableId table;
    std::string code;
    std::vector<std::string> candidates; ///< codes of the other economy, likely ones first
    bool canComeAlong = false;           ///< it can be brought along
    std::string suggestion;              ///< a candidate, newRowAnswer, or blank
};

/// What has to be asked before `arrangement` of `from` can be used in `to`; a row with the same code is the
/// same. What `mapping` says already helps to suggest the rest.
std::vector<UnmappedReference> unmappedReferences(const Economy& from, const std::string& arrangement,
                                                  const Economy& to, const Mapping& mapping = {});

/// The suggestions for all of them.
Mapping suggestedMapping(const Economy& from, const std::string& arrangement, const Economy& to);

/// The one command that puts an arrangement, with all rows it owns and their notes, into another economy.
/// Years keep their distance from the base year; amounts of money are multiplied by `scale`. Errors: what then
/// keeps the other economy, in the scenario it is placed in, from being calculated.
Result<FilledTemplate> replicate(const Economy& from, const std::string& arrangement, const Economy& to,
                                 const Mapping& mapping, const Decimal& scale, const Placement& placement);

/// A scale as people type it: "80%", "0.8"; nothing where it is not a positive number.
std::optional<Decimal> scaleIn(std::string_view typed);

} // namespace breakeven
