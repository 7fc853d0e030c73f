#pragma once

#include "economy/edit/change.h"
#include "economy/edit/merge_plan.h"
#include "economy/edit/scenario_overrides.h"
#include "economy/table/row_keys.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace breakeven {

/// What cells are to count as once a merge is done.
using WantedTexts = std::unordered_map<Address, std::string, AddressHash>;

/// The rows of overrides that a scenario gets in a merge: copies of another's, in order, and a `set` for each
/// cell that would count as something else than wanted. Worked out by applying the scenario until it does.
class MergeCopies {
public:
    /// `theirs`: the economy as the merged scenario has it, which says what wildcards match.
    MergeCopies(const Economy& economy, const MergePlan& plan, const WantedTexts& wanted,
                const Economy& theirs);

    /// Takes an override over: whole, or only for its cells taken where it touches one in conflict. Where
    /// `moved`, it leaves the scenario it is of.
    void take(const OverrideRow& change, bool moved);

    /// Adds what is missing; nothing, or why the scenario cannot be made so.
    std::vector<Problem> settle();

    /// All as one command.
    Command command(Message name) const;

private:
    struct Fix {
        Address cell;
        std::string text;
        std::string arrangement;
        bool onlyErases = false; ///< without the scenario's own override it counts so
        std::string against = {};
    };

    std::vector<Address> touched(const OverrideRow& change) const;
    std::vector<OverrideRow> split(const OverrideRow& change) const;
    Editor carriedOut(bool sets) const;
    void fix(Editor& editor, const Fix& fix, std::optional<int> position) const;
    Result<Economy> applied();
    bool giveUp(const std::vector<Problem>& problems);
    std::vector<Address> mismatches(const Economy& applied) const;
    bool addFixes(const Economy& applied, std::vector<Address> cells);
    void noteAgainst();
    void carrySums(Editor& editor) const;
    void carryLocks(Editor& editor) const;
    std::optional<std::string> sumOf(const Fix& fix) const;

    const Economy& economy_;
    const MergePlan& plan_;
    const WantedTexts& wanted_;
    const Economy& theirs_;
    Economy ours_; ///< as the scenario has it before
    int last_ = 0; ///< the position of its last override
    std::unordered_set<Address, AddressHash> taken_, conflicts_;
    std::vector<OverrideRow> copies_;
    std::vector<std::size_t> moved_;
    std::vector<Fix> fixes_;
};

} // namespace breakeven
