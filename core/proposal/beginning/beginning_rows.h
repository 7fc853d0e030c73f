#pragma once

#include "economy/edit/change.h"
#include "economy/table/economy.h"
#include "proposal/beginning/national_figures.h"
#include "proposal/beginning/published_trusts.h"

#include <initializer_list>
#include <set>
#include <string>
#include <utility>

namespace breakeven {

/// The rows of a document that is begun, one after another.
class BeginningRows {
public:
    using Cells = std::initializer_list<std::pair<const char*, std::string>>;

    /// Appends a row. Precondition: the columns exist and its key is free.
    void add(TableId table, Cells cells);
    /// Appends a note on a cell, or on all that match its address.
    void note(const Address& cell, const std::string& text, const std::string& source);
    void carryOut(const Command& command);

    const Economy& economy() const& { return economy_; }
    Economy economy() && { return std::move(economy_); }

private:
    Economy economy_;
    int notes_ = 0;
};

/// The accounts a trust published of the base year as budget lines that follow those indices which were
/// brought, and the surpluses of the years before as actuals. Nothing where there are none of the base year.
void addAccounts(BeginningRows& rows, const PublishedTrust& trust, const std::string& source,
                 FinancialYear base, const std::set<NationalSet>& brought);

} // namespace breakeven
