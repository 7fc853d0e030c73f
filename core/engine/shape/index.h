#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace breakeven {

/// The place of a row of one kind; none unless it is given one.
template<class Row>
struct Index {
    std::int32_t value = -1;

    static constexpr Index at(std::size_t place) { return {static_cast<std::int32_t>(place)}; }

    /// Precondition: there is one.
    constexpr std::size_t place() const { return static_cast<std::size_t>(value); }

    constexpr explicit operator bool() const { return value >= 0; }
    constexpr auto operator<=>(const Index&) const = default;
};

using OrganisationIndex = Index<struct OrganisationShape>;
/// Staff, suppliers, Treasury, patients.
inline constexpr OrganisationIndex outsideParty{};

using LineIndex = Index<struct ActivityLineShape>;
using ContractIndex = Index<struct ContractShape>;
/// In place of a contract, where there are two or more.
inline constexpr ContractIndex severalContracts{-2};
using DriverIndex = Index<struct DriverShape>;
using GrowthIndex = Index<struct IndexShape>; ///< of a price or growth index
using PriceSeriesIndex = Index<struct PriceSeriesShape>;
using FunctionIndex = Index<struct Function>; ///< of words::functions
using SourceIndex = Index<struct Source>;     ///< of the row that causes a posting

/// Indices to loop over.
template<class Row>
class IndexRange {
public:
    class Iterator {
    public:
        explicit Iterator(std::size_t place) : index_(Index<Row>::at(place)) {}
        Index<Row> operator*() const { return index_; }
        Iterator& operator++() { return ++index_.value, *this; }
        bool operator==(const Iterator&) const = default;

    private:
        Index<Row> index_;
    };

    explicit IndexRange(std::size_t count) : count_(count) {}
    Iterator begin() const { return Iterator(0); }
    Iterator end() const { return Iterator(count_); }

private:
    std::size_t count_;
};

/// Values found by the index of one kind of row, such as the rows themselves.
template<class Row, class Value = Row>
class ByIndex : public std::vector<Value> {
public:
    using std::vector<Value>::vector;

    Value& operator[](Index<Row> index) { return std::vector<Value>::operator[](index.place()); }
    const Value& operator[](Index<Row> index) const { return std::vector<Value>::operator[](index.place()); }

    /// Adds a value; where it stands.
    Index<Row> add(Value value) {
        this->push_back(std::move(value));
        return Index<Row>::at(this->size() - 1);
    }

    /// The indices of those there now, in order.
    IndexRange<Row> indices() const { return IndexRange<Row>(this->size()); }
};

} // namespace breakeven
