#pragma once

#include "economy/table/row_keys.h"
#include "economy/table/row_reader.h"
#include "engine/session/compiled_scenarios.h"
#include "money/format.h"
#include "proposal/roll/roll_forward.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace breakeven {

/// Something under way in the new base year, whose later years may come out otherwise.
struct UnderWay {
    enum class Kind : std::uint8_t { actuals, arrangement, saving, stepCosts, driver, support };

    Kind kind;
    Address row; ///< of step costs, drivers, support and actuals the organisation's
    Message name;

    bool operator<(const UnderWay& other) const {
        return std::tie(kind, row.table, row.keys) < std::tie(other.kind, other.row.table, other.row.keys);
    }
};

/// A line of the new base year alone, for what was posted in it and is not budgeted.
struct BaseLine {
    std::string org, code, name;
    PostingLine category;
    std::string function;
    Money amount;
    bool recurrent = true;
};

/// Rolling the tables of a scenario forward, under way: what they say now, what was projected of them, and
/// what they say next. The parts stand in the files roll_*.cpp.
class RollWork {
public:
    using Keys = std::vector<std::string>;

    /// `tables` without scenarios; projected with everything.
    RollWork(Economy tables, ProjectedScenario tablesProjected);

    Economy old;
    ProjectedScenario projected;
    const ExactProjection& projection;
    const Shape& shape;
    FinancialYear base; ///< the new base year
    int years = 0;      ///< projected after the old base year
    Economy next;

    std::vector<RolledItem> items;
    std::map<TableId, std::size_t> carried; ///< how many rows of a table say what was projected
    std::unordered_map<Address, Decimal, AddressHash> scaled; ///< by what the number in a cell was multiplied
    std::unordered_set<Address, AddressHash> reshaped;        ///< cells that say something else than they did
    std::unordered_set<Address, AddressHash> replaced;        ///< cells in whose place an actual stands
    std::set<UnderWay> underWay;
    std::set<std::string> begun;     ///< arrangements that are enabled and have begun by the new base year
    std::set<std::string> postponed; ///< those that are not enabled and would have
    std::vector<BaseLine> baseLines;

    /// What recurrent savings left of a category by the new base year: of all lines for ever, and of those
    /// that were there.
    struct Left {
        Decimal always = 1, there = 1;
    };
    std::map<std::pair<std::string, PostingLine>, Left> left;

    void tell(Fate fate, Address address, Message what) {
        items.push_back({fate, std::move(address), std::move(what)});
    }
    /// The same of a source of postings, or what a reader of a row calls one of its cells.
    void tell(Fate fate, const std::string& address, Message what) {
        tell(fate, rowAt(address), std::move(what));
    }

    /// The address of a source of postings.
    static Address rowAt(const std::string& source);
    static Address organisationRow(const std::string& org) { return {TableId::organisations, {org}, {}}; }

    /// The growth of an index from the old base year to a year after it, counted in years (rules 1.5).
    Decimal growth(const std::string& index, int year = 1) const;

    /// The volumes of a line, base year first.
    const std::vector<Decimal>& volumes(LineIndex line) const { return volumes_[line.place()]; }

    /// Activity of a driver against the old base year, A and S of rules 6.2 and 6.3.
    Decimal driverRatio(DriverIndex driver, int year) const;
    Decimal stepRatio(DriverIndex driver, int year, int releaseYears) const;

    /// The price of a service under a tariff, in years after the old base year, if it has one.
    std::optional<Decimal> price(const std::string& tariff, const std::string& service, int year) const;

    /// What a row caused to be posted in the new base year.
    const std::vector<const Posting<Decimal>*>& postedBy(const std::string& source) const;
    /// All that an organisation was part of in the new base year.
    const std::vector<const Posting<Decimal>*>& postingsOf(OrganisationIndex org) const {
        return ofOrganisation_[org.place()];
    }
    /// What was repaid by a source after the new base year.
    Money repaidLater(const std::string& source) const;
    const std::string& code(OrganisationIndex org) const { return projection.organisations[org.place()]; }

    /// Whether an organisation has balances in the old tables.
    bool hasBalances(const std::string& org) const { return withBalances_.contains(org); }

    /// The place of a row in the new tables; it is there.
    std::size_t rowOf(TableId table, const Keys& keys) const { return *next[table].find(keys); }
    void set(TableId table, const Keys& keys, std::string_view column, std::string text);
    /// Sets a cell that says something else from now on.
    void reshape(TableId table, const Keys& keys, std::string_view column, std::string text);
    /// Multiplies the number in a cell, if there is one; what is there now counts.
    void scale(TableId table, const Keys& keys, std::string_view column, const Decimal& factor);
    void erase(TableId table, const Keys& keys);
    /// Adds a row with these cells, the last key changed if it is taken; at a position, or behind the last
    /// row that shares its first key. Its keys.
    Keys add(TableId table, std::initializer_list<std::pair<std::string_view, std::string>> cells,
             std::optional<std::size_t> position = std::nullopt);

    std::string year(int afterNewBase) const { return toText(base + afterNewBase); }

private:
    std::vector<std::vector<Decimal>> volumes_; ///< by line
    std::map<std::pair<std::string, std::string>, std::vector<std::optional<Decimal>>> prices_;
    std::unordered_map<std::string, std::vector<const Posting<Decimal>*>> posted_;
    std::vector<std::vector<const Posting<Decimal>*>> ofOrganisation_;
    std::unordered_map<std::string, Money> repaidLater_;
    std::unordered_set<std::string> withBalances_;
};

/// An amount as it is typed.
inline std::string typed(Money amount) { return toText(toDecimal(amount)); }

/// The text of a number in a column, with the decimals that are kept.
std::string keptIn(TableId table, std::string_view column, const Decimal& number);

// The parts, in the order they are done.
void rollArrangements(RollWork& work);
void rollCare(RollWork& work);
void rollContracts(RollWork& work);
void rollSavings(RollWork& work);
void rollBudgets(RollWork& work);
void rollCapital(RollWork& work);
void addBaseLines(RollWork& work);
void dropEmptyArrangements(RollWork& work);
/// Puts actuals of twelve months in place of what was projected. Errors where what was carried so far cannot
/// be projected.
std::vector<Problem> replaceByActuals(RollWork& work);

} // namespace breakeven
