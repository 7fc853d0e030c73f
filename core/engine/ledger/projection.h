#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/ledger/by_year.h"
#include "engine/number/primitives.h"
#include "engine/shape/index.h"
#include "engine/shape/lines.h"
#include "money/financial_year.h"
#include "money/money.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace breakeven {

struct Shape;

/// One pound flow: who pays whom in which year, on which line of each, why (rules 2.1). Never negative.
template<class Number>
struct Posting {
    std::uint16_t year;      ///< years after the base year
    OrganisationIndex payer; ///< or outsideParty
    OrganisationIndex payee;
    PostingLine payerLine;
    PostingLine payeeLine;
    bool recurrent;
    SourceIndex source;
    AmountOf<Number> amount;
};

/// The statements of all organisations and of the economy, by year (rules 9). Costs are positive.
template<class Amount>
class Statements {
public:
    Statements() = default;
    Statements(std::size_t organisations, std::size_t years)
        : organisations_(organisations), years_(years),
          amounts_((organisations + 1) * years * statementLineCount),
          shown_((organisations + 1) * years, true), balances_((organisations + 1) * years, false) {}

    std::size_t organisations() const { return organisations_; }
    std::size_t years() const { return years_; }

    /// The place of the consolidated economy, after the organisations.
    OrganisationIndex economy() const { return OrganisationIndex::at(organisations_); }

    const Amount& amount(OrganisationIndex org, std::size_t year, StatementLine line) const {
        return amounts_[at(org, year) * statementLineCount + static_cast<std::size_t>(line)];
    }
    Amount& amount(OrganisationIndex org, std::size_t year, StatementLine line) {
        return amounts_[at(org, year) * statementLineCount + static_cast<std::size_t>(line)];
    }

    /// Whether the organisation has a statement of its own in the year: not once merged into another.
    bool shown(OrganisationIndex org, std::size_t year) const { return shown_[at(org, year)]; }
    void setShown(OrganisationIndex org, std::size_t year, bool shown) { shown_[at(org, year)] = shown; }

    /// Whether the statement has balance-sheet lines.
    bool hasBalances(OrganisationIndex org, std::size_t year) const { return balances_[at(org, year)]; }
    void setHasBalances(OrganisationIndex org, std::size_t year, bool has) { balances_[at(org, year)] = has; }

private:
    std::size_t at(OrganisationIndex org, std::size_t year) const { return org.place() * years_ + year; }

    std::size_t organisations_ = 0;
    std::size_t years_ = 0;
    std::vector<Amount> amounts_;
    std::vector<bool> shown_;
    std::vector<bool> balances_;
};

/// The measures of rules 11, in the order they are listed there.
enum class Measure : std::uint8_t {
    capitalServiceCover,
    liquidityDays,
    ieMargin,
    distanceFromPlan,
    agencyDistance,
    cosrr,
    fsrr,
    useOfResources,
    breakEvenDuty,
    failureRegime,
};
inline constexpr std::size_t measureCount = words::measures.size();

/// "capital_service_cover".
std::string_view name(Measure measure);

/// A row of ratings.csv: a measure's value (blank where it has none, a denominator being nought; of numbers
/// of which that cannot be asked, nought) and score, of numbers that are not Plain one of them.
template<class Number>
struct Rating {
    OrganisationIndex org;
    std::uint16_t year;
    Measure measure;
    std::optional<Number> value;
    std::optional<std::conditional_t<Plain<Number>, int, Number>> score;
};

/// The volume of a service one commissioner has from one provider, base year first (rules 3).
template<class Number>
struct ActivityVolumes {
    OrganisationIndex commissioner;
    OrganisationIndex provider;
    std::string service;
    std::vector<Number> volumes;
};

/// What a contract came to in a year beside its postings, to the penny: what its activity is worth at its
/// prices, and by form what that is measured against (rules 5).
template<class Number>
struct ContractYear {
    using Amount = AmountOf<Number>;
    bool inForce = false;
    Amount activityValue{}; ///< W over its scope (5.1, 5.3); of a block, too, where it has a tariff
    Amount emergencyValue{};
    Amount baseline{}; ///< B of a marginal rate (5.1)
    Amount plan{};     ///< F of a blended payment (5.3)
    Amount target{};   ///< of a capitation: its postings (5.5)
    Amount actual{};   ///< of a capitation: what its holder has taken over and spent (5.5)
    Amount settled{};  ///< net to the holder from risk shares (5.5)
    Number people{};   ///< of a capitation: its population, unweighted
};

/// What a budget line still costs in a year because activity left it (rules 6.3). Never nought.
template<class Number>
struct StrandedAmount {
    std::uint16_t year; ///< years after the base year
    OrganisationIndex org;
    SourceIndex source; ///< the line
    AmountOf<Number> amount;
};

template<class Number>
struct ContractOutcome {
    std::string contract;
    std::vector<ContractYear<Number>> years; ///< base year first
};

/// What the calculation says of one scenario: what of it was wanted (see Wanted). The ledger is the result;
/// all else is summed from it. With an error among the problems the figures are not to be shown.
template<class Number>
struct Projection {
    std::shared_ptr<const Shape> shape;
    std::vector<FinancialYear> years; ///< the base year first
    std::vector<std::string> organisations;
    std::vector<Posting<Number>> postings;
    std::vector<ActivityVolumes<Number>> activity;
    std::vector<ContractOutcome<Number>> contracts; ///< those that count, in table order
    Statements<AmountOf<Number>> statements;
    ByYear<AmountOf<Number>> ownSurplus;  ///< by organisation, as it posts for itself, merged or not
    ByYear<AmountOf<Number>> ownStranded; ///< likewise
    ByYear<AmountOf<Number>> oneOff;      ///< by kind asked for: non-recurrent, as posted from payer to payee
    std::vector<StrandedAmount<Number>> stranded; ///< by year, lines in table order
    std::vector<Rating<Number>> ratings;
    std::vector<Problem> problems;

    /// The address of what caused a posting.
    const std::string& source(const Posting<Number>& posting) const;
};

using ExactProjection = Projection<Decimal>;

/// Compiles and projects a scenario exactly (rules 1.1): the one call for who needs the figures of a
/// document. Warnings come with the projection; with an error there is none.
Result<ExactProjection> projectScenario(const Economy& economy, std::string_view scenario);

} // namespace breakeven
