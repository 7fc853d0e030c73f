#pragma once

#include "economy/table/economy.h"
#include "engine/shape/clocks.h"
#include "engine/shape/index.h"
#include "engine/shape/lines.h"
#include "money/financial_year.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// The place of a number among the inputs of a projection.
struct InputId {
    std::uint32_t value = 0;
};
using OptionalInput = std::optional<InputId>;

/// A number of the projection and the cell it was typed in; `element` counts within a list of rates.
struct Input {
    CellPlace place;
    std::uint32_t element = 0;
};

/// The years after the base year something counts in: from first to last, both included.
struct YearSpan {
    int first = 0;
    int last = 0;
    bool contains(int year) const { return year >= first && year <= last; }
};

struct OrganisationShape {
    std::string code;
    InputId marketForcesFactor;
    InputId minimumCash;
    OptionalInput agencyCeiling;
    int breakEvenYears = 3;
    bool rated = false; ///< of a kind that pays PDC dividend and has ratings (rules 10.4, 11)
    bool hasBalances = false;
};

/// rates[t - 1] is the rate of year t, carried where it has no row (rules 1.5).
struct IndexShape {
    std::string code;
    std::vector<InputId> rates;
};

/// The rows of tariff_changes for a year, where there is one (rules 4.1).
struct TariffChangeShape {
    InputId costUplift, efficiency, other;
};

/// One year of a price chain: an explicit price, or a change on the year before, or none.
struct PriceYear {
    OptionalInput price;
    std::optional<TariffChangeShape> change;
};

/// The prices of a service under a tariff: years[0] is the first price, `firstYear` its year relative to the
/// base year (it may be before).
struct PriceSeriesShape {
    std::string tariff, service;
    int firstYear = 0;
    std::vector<PriceYear> years;
};

/// Activity of a commissioner at a provider (rules 3); without a volume where only effects bring any.
struct ActivityLineShape {
    OrganisationIndex commissioner;
    OrganisationIndex provider;
    std::string service;
    bool emergency = false;
    OptionalInput volume;
    GrowthIndex growth;
    std::string address;
    std::vector<ContractIndex> coveredBy; ///< by year, or several (rules 3.3)
};

struct SegmentShape {
    InputId people, weight;
    GrowthIndex growth;
};

struct RiskBandShape {
    OrganisationIndex party;
    bool gain = true;
    enum class When { always, below, above } when = When::always;
    InputId from, share;
    OptionalInput to;
    SourceIndex source;
};

/// A capitation that takes a contract over while both are in force (rules 5.4).
struct TakeOver {
    ContractIndex capitation;
    InputId share;
    YearSpan inForce; ///< of the row itself
    Owner owner;
    SourceIndex source;
};

enum class ContractForm { activity, block, blended, capitation };

struct ScopeLine {
    LineIndex line;
    PriceSeriesIndex prices;
};

struct ContractShape {
    std::string code;
    OrganisationIndex commissioner, provider;
    ContractForm form = ContractForm::block;
    bool recurrent = true;
    YearSpan inForce;
    Owner owner;
    SourceIndex source;
    std::vector<ScopeLine> scope;
    OptionalInput marginalRate, marginalBaseline;
    std::vector<std::optional<TariffChangeShape>> tariffChanges; ///< of year t at t - 1
    OptionalInput value, variableRate, ratePerHead;
    GrowthIndex uplift;
    int rebaseAfter = 0; ///< 0: never
    std::vector<SegmentShape> segments;
    std::vector<InputId> phaseIn;
    int phaseStart = 0;
    InputId minimumVariance;
    std::vector<RiskBandShape> bands;
    std::vector<TakeOver> takeOvers; ///< one at most in a year
};

/// What a budget line follows: the volumes of some lines, weighted by a price where the driver is `all`.
struct DriverLine {
    LineIndex line;
    PriceSeriesIndex prices;
    int priceYear = 0;
    ContractIndex weighedBy; ///< the contract whose tariff has the prices
};
struct DriverShape {
    std::vector<DriverLine> lines;
    bool weighted = false;
    std::string usedBy; ///< the address of the first cell that names it
};

struct BudgetShape {
    OrganisationIndex org;
    PostingLine category = PostingLine::none;
    FunctionIndex function;
    InputId amount, variable, step;
    GrowthIndex index;
    bool recurrent = true;
    DriverIndex driver;
    int releaseYears = 1;
    ContractIndex capitation;
    YearSpan inForce;
    Owner owner;
    SourceIndex source;
};

/// Categories a saving acts on: first to last posting line.
struct CategorySpan {
    PostingLine first = PostingLine::none;
    PostingLine last = PostingLine::none;

    std::size_t size() const { return static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1; }
    PostingLine operator[](std::size_t i) const {
        return static_cast<PostingLine>(static_cast<std::size_t>(first) + i);
    }
};

struct SavingShape {
    OrganisationIndex org;
    CategorySpan categories;
    int start = 1;
    std::optional<int> end;
    OptionalInput amount;
    GrowthIndex rateIndex, index;
    InputId firstYearShare, delivery;
    bool recurrent = true;
    Owner owner;
    SourceIndex source;
};

enum class EffectType { avoid, divert, relocate, save, spend, fund, fee, pool, merge };
enum class EffectBase { cost, income, combinedIncome };

struct MovedLine {
    LineIndex from;
    LineIndex to; ///< none: it goes nowhere
};

struct EffectShape {
    std::int32_t arrangement = 0;
    EffectType type = EffectType::avoid;
    OrganisationIndex org;
    OrganisationIndex partner = outsideParty;
    std::vector<MovedLine> moves;
    CategorySpan categories;
    FunctionIndex function;
    OptionalInput rate, amount, unitCost;
    InputId ratio;
    EffectBase base = EffectBase::cost;
    GrowthIndex index;
    std::vector<InputId> ramp;
    int start = 1;                ///< the arrangement's first year; the ramp counts from here
    std::optional<int> firstYear; ///< its own, where it has one
    YearSpan active;
    bool recurrent = true;
    SourceIndex source;
};

struct LoanShape {
    OrganisationIndex org;
    InputId balance, rate, repayment;
    SourceIndex source;
};

enum class Funding { internal, loan, pdc };

struct ProjectShape {
    OrganisationIndex org;
    int year = 1;
    InputId amount, interestRate;
    int lifeYears = 1;
    Funding funding = Funding::internal;
    Owner owner;
    SourceIndex source;
};

/// Opening balances of an organisation by words::balanceItems.
using BalanceInputs = std::array<OptionalInput, words::balanceItems.size()>;

/// A past or present surplus known from actuals, for the break-even duty (rules 11.3).
struct PastSurplus {
    OrganisationIndex org;
    int year = 0; ///< relative to the base year, negative
    InputId amount;
};

/// The shape of a calculation: every code resolved to a place, every number to an input (ARCHITECTURE.md).
/// It depends on no number: an edit of one needs no new shape.
struct Shape {
    FinancialYear baseYear;
    int years = 0; ///< projected
    InputId pdcRate, supportRate;
    bool supportAsPdc = false;
    std::vector<OrganisationShape> organisations;
    ByIndex<IndexShape> indices;
    ByIndex<PriceSeriesShape> prices;
    ByIndex<ActivityLineShape> lines;
    ByIndex<ContractShape> contracts;
    ByIndex<DriverShape> drivers;
    std::vector<BudgetShape> budgets;
    std::vector<SavingShape> savings;
    std::vector<EffectShape> effects; ///< of enabled arrangements, in order
    std::vector<LoanShape> loans;
    std::vector<ProjectShape> projects;
    std::vector<BalanceInputs> balances; ///< by organisation
    std::vector<PastSurplus> pastSurpluses;
    std::vector<std::optional<int>> arrangementStarts; ///< by row of arrangements; of enabled ones
    std::vector<std::vector<std::int32_t>> groupOf; ///< [year][organisation]: who reports for it (rules 8.6)
    std::vector<SourceIndex> organisationSources;
    ByIndex<Source, std::string> sources; ///< row addresses
    std::vector<Input> inputs;

    std::size_t yearCount() const { return static_cast<std::size_t>(years) + 1; }
};

/// Who reports for each organisation in a year by the clocks of arrangements: from its merger on its partner,
/// and so that one's own partner (rules 8.6).
std::vector<std::int32_t> groupsIn(const Shape& shape, int year, const Clocks& clocks = {});

/// Works out `groupOf`, and `coveredBy` of every line, from the years effects and contracts count in.
void noteGroups(Shape& shape);
void noteCoverage(Shape& shape);

} // namespace breakeven
