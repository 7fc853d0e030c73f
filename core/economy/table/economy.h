#pragma once

#include "economy/table/address.h"
#include "economy/table/schema.h"

#include <compare>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace breakeven {

/// The canonical texts of a row, as many as the table has columns.
using Row = std::vector<std::string>;

/// The rows of a table to be walked through, for as long as it stays as it is.
class Rows {
public:
    using Kept = std::vector<std::shared_ptr<Row>>;

    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using pointer = const Row*;
        using reference = const Row&;

        Iterator() = default;
        explicit Iterator(Kept::const_iterator at) : at_(at) {}

        reference operator*() const { return **at_; }
        pointer operator->() const { return at_->get(); }
        reference operator[](difference_type by) const { return *at_[by]; }
        Iterator& operator+=(difference_type by) { return at_ += by, *this; }
        Iterator& operator-=(difference_type by) { return at_ -= by, *this; }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator++(int) { return Iterator(at_++); }
        Iterator operator--(int) { return Iterator(at_--); }
        friend Iterator operator+(Iterator at, difference_type by) { return at += by; }
        friend Iterator operator+(difference_type by, Iterator at) { return at += by; }
        friend Iterator operator-(Iterator at, difference_type by) { return at -= by; }
        friend difference_type operator-(Iterator a, Iterator b) { return a.at_ - b.at_; }
        auto operator<=>(const Iterator&) const = default;

    private:
        Kept::const_iterator at_;
    };

    explicit Rows(const Kept& kept) : kept_(kept) {}

    Iterator begin() const { return Iterator(kept_.begin()); }
    Iterator end() const { return Iterator(kept_.end()); }
    std::size_t size() const { return kept_.size(); }
    bool empty() const { return kept_.empty(); }
    const Row& operator[](std::size_t row) const { return *kept_[row]; }

private:
    const Kept& kept_;
};

/// The rows of one table in their order, found by key. Keys are unique. A value: copies share what neither of
/// them changes, row by row.
class Table {
public:
    explicit Table(TableId id) : id_(id), content_(std::make_shared<Content>()) {}

    TableId id() const { return id_; }
    const TableSpec& spec() const { return specification(id_); }
    Rows rows() const { return Rows(content_->rows); }
    std::size_t size() const { return content_->rows.size(); }
    const Row& operator[](std::size_t row) const { return *content_->rows[row]; }

    /// The text of a column by name. Precondition: both exist.
    const std::string& at(std::size_t row, std::string_view column) const;

    std::optional<std::size_t> find(std::span<const std::string> keys) const;
    std::optional<std::size_t> find(std::initializer_list<std::string_view> keys) const;

    /// The row's keys, and its address with an optional column.
    std::vector<std::string> keys(std::size_t row) const;
    Address address(std::size_t row, std::string_view column = {}) const;

    /// Inserts before `position` (at most size()); false, changing nothing, if the key is taken.
    bool insert(std::size_t position, Row row);
    bool append(Row row) { return insert(size(), std::move(row)); }
    void erase(std::size_t position);

    /// Sets a cell; false, changing nothing, if it is a key and the new key is taken.
    bool set(std::size_t row, std::size_t column, std::string text);

    /// Only the content counts.
    bool operator==(const Table& other) const;

    /// Whether neither has changed since one was a copy of the other: equal without a look at the rows.
    bool isUnchangedFrom(const Table& other) const { return content_ == other.content_; }

private:
    /// A row that came or went, and so moved those below it.
    struct Shift {
        std::size_t position;
        bool came;
    };
    /// Where a row stood when so many shifts had been.
    struct Entry {
        std::size_t position;
        std::size_t shifts;
    };
    struct Index {
        std::unordered_map<std::string, Entry> byKey;
        std::vector<Shift> shifts; ///< since all rows were indexed

        std::size_t now(Entry entry) const;
    };
    struct Content {
        Rows::Kept rows;
        std::shared_ptr<Index> index = std::make_shared<Index>();
    };

    std::optional<std::size_t> positionOf(const std::string& key) const;
    std::string keyOf(const Row& row) const;
    // To be changed, no longer shared.
    Content& ownContent();
    Index& ownIndex();
    Row& ownRow(std::size_t position);
    void note(Shift shift);

    TableId id_;
    std::shared_ptr<Content> content_;
};

/// Where a cell stands in an economy.
struct CellPlace {
    TableId table;
    std::size_t row;
    std::size_t column;

    bool operator==(const CellPlace&) const = default;
};

/// A place as one number, to find cells by.
constexpr std::uint64_t packed(CellPlace place) {
    return static_cast<std::uint64_t>(place.table) << 56 | static_cast<std::uint64_t>(place.column) << 40 |
           static_cast<std::uint64_t>(place.row);
}

/// Everything a document says: its tables (docs/data-package.md). A value, cheap to copy.
class Economy {
public:
    Economy();

    Table& operator[](TableId table) { return tables_[static_cast<std::size_t>(table)]; }
    const Table& operator[](TableId table) const { return tables_[static_cast<std::size_t>(table)]; }

    /// The cell of an address without wildcards, if its row exists.
    std::optional<CellPlace> locate(const Address& address) const;
    std::optional<CellPlace> locate(std::string_view address) const;

    const std::string& text(CellPlace place) const;

    /// The cell whose content counts: itself, or, where it is blank, the one it takes it from (a ramp of
    /// effects its arrangement's).
    CellPlace counting(CellPlace place) const;

    /// The text a cell counts as: its own, or where it is blank what it takes from another, its column's
    /// default, or what that depends on in its row. Blank where there is no default.
    std::string effectiveText(CellPlace place) const;

    /// The same by column name.
    std::string effectiveText(TableId table, std::size_t row, std::string_view column) const;

    bool operator==(const Economy&) const = default;

private:
    std::vector<Table> tables_;
};

} // namespace breakeven
