#pragma once

#include "economy/reading/search_rank.h"
#include "economy/table/economy.h"
#include "economy/table/wording.h"
#include "money/format.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// What of a document may be found.
enum class FoundKind : std::uint8_t { organisation, contract, arrangement, scenario, line, cell, note };
inline constexpr std::size_t foundKinds = 7;

/// A row, or a cell, that was found.
struct Found {
    Address place;
    int rank = 0;
};

/// The best of those of one kind, in their order, and how many there are.
struct FoundGroup {
    FoundKind kind = FoundKind::line;
    std::vector<Found> best;
    std::size_t count = 0;
};

/// What people read of something found: what it is called, its code, where it stands and what it holds.
struct FoundText {
    std::string name;
    std::string code;
    std::string where;
    std::string value;
};

/// Searches a document as somebody types: names, codes, places, values and addresses; words by their
/// beginnings, accents and case passed over. It reads a document once, and of a changed one what changed.
class DocumentSearch {
public:
    /// What is to be searched, in the reader's language. Cheap where nothing changed.
    void read(const Economy& economy, const Wording& wording);

    /// What `typed` means, grouped by kind, of each at most `most`; the group of the best first. Of equals
    /// those in `recent`, the latest first, come before others. Values are met as typed and as shown in
    /// `unit`.
    std::vector<FoundGroup> find(std::string_view typed, MoneyUnit unit, std::span<const Address> recent,
                                 std::size_t most) const;

    /// What is read of a row or cell of the document.
    FoundText textOf(const Address& place, MoneyUnit unit, const Wording& wording) const;

private:
    struct IndexedTable {
        std::vector<SearchText> rows;
        std::vector<SearchText> columns; ///< by title, of those that are no keys
    };
    /// Something found, by its place in the tables; without a column it is the row.
    struct Hit {
        TableId table;
        std::size_t row;
        std::optional<std::size_t> column;
        int rank;
    };
    using Hits = std::array<std::vector<Hit>, foundKinds>;

    void index(TableId table, const Wording& wording);
    void findInRows(const SearchQuery& query, Hits& hits) const;
    void findCells(TableId table, std::size_t row, const SearchQuery& query,
                   const std::vector<std::vector<std::size_t>>& columnsMeeting, Hits& hits) const;
    void findValues(std::string_view typed, MoneyUnit unit, Hits& hits) const;
    void findAddresses(std::string_view typed, Hits& hits) const;
    std::vector<Hit> placesOf(std::span<const Address> recent) const;
    Address addressOf(const Hit& hit) const;

    Economy economy_;
    std::array<IndexedTable, tableCount> tables_;
    bool isRead_ = false;
};

/// What a cell holds, as people read it: money in the unit, with its symbol; names of what is referred to.
std::string shownValue(const Economy& economy, const Address& cell, MoneyUnit unit, const Wording& wording);

} // namespace breakeven
