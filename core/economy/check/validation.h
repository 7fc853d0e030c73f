#pragma once

#include "economy/check/kept_findings.h"
#include "economy/check/validation_rules.h"
#include "economy/table/economy.h"
#include "economy/table/problem.h"

#include <string>
#include <vector>

namespace breakeven {

/// Everything wrong with the tables as they stand, all at once, each with its cell or row address: required
/// cells, references, ranges that span columns, what a contract form needs, years in order, indices that
/// start late, cyclic scenarios (docs/data-package.md, docs/modelling-rules.md). What only shows when
/// calculated, compile and project report.
std::vector<Problem> validate(const Economy& economy);

/// Whether tables are as they are typed, or as a scenario has them, of which what says nothing but of the
/// typed ones has been checked with these.
enum class Tables { typed, ofScenario };

/// A code that a table names and nothing bears.
struct MissingCode {
    TableId table; ///< that should have it
    std::string code;
    std::string first; ///< the address of the first cell that names it
    std::size_t cells = 0;
};

/// The same of economies that follow one another, of one that is edited and its scenarios: each check is made
/// again only where a table it reads has changed.
class Validation {
public:
    Validation();

    std::vector<Problem> of(const Economy& economy, Tables tables = Tables::typed);

private:
    struct KeptCheck {
        Check check;
        KeptFindings<std::vector<Problem>> findings = {};
    };

    std::vector<KeptCheck> needs_, cells_, rules_;
    std::vector<KeptFindings<std::vector<MissingCode>>> missing_; ///< by the table that names them
};

} // namespace breakeven
