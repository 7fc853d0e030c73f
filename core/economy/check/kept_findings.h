#pragma once

#include "economy/table/economy.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace breakeven {

/// What was found in some tables, kept for as long as they stay as they are: of the latest few economies.
template<class Found>
class KeptFindings {
public:
    /// What `find` finds in the economy, which reads no other tables than `reads`.
    template<class Find>
    const Found& of(const Economy& economy, std::span<const TableId> reads, const Find& find) {
        const auto isOf = [&](const Entry& entry) {
            return std::equal(
                reads.begin(), reads.end(), entry.tables.begin(), entry.tables.end(),
                [&](TableId id, const Table& table) { return table.isUnchangedFrom(economy[id]); });
        };
        const auto known = std::find_if(entries_.begin(), entries_.end(), isOf);
        if (known != entries_.end()) {
            std::rotate(known, known + 1, entries_.end());
            return entries_.back().found;
        }
        if (entries_.size() == most) entries_.erase(entries_.begin());
        Entry entry{{}, find()};
        for (const TableId id : reads) entry.tables.push_back(economy[id]);
        return entries_.emplace_back(std::move(entry)).found;
    }

private:
    /// The base, a scenario, and the plan it is measured by.
    static constexpr std::size_t most = 3;

    struct Entry {
        std::vector<Table> tables;
        Found found;
    };
    std::vector<Entry> entries_; ///< the latest used last
};

} // namespace breakeven
