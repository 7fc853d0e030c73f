#pragma once

#include "economy/table/economy.h"
#include "economy/table/problem.h"
#include "engine/ledger/projection.h"
#include "insight/variant/go_on.h"

#include <string>
#include <vector>

namespace breakeven {

/// What an arrangement does to an organisation in a year, beside the other enabled ones (rules 12.2). All
/// of the organisation's own figures, before consolidation.
struct ArrangementEffect {
    Money shapley;       ///< its fair share of what all of them together do to the surplus
    Money without;       ///< surplus with all of them, less that with all but this one
    Money standardError; ///< of shapley, where it is sampled; else nought
    Money stranded;      ///< its fair share of the stranded cost (rules 6.3): the cause of it
};

/// The effects of the enabled arrangements of a scenario on every organisation in every year. By
/// organisation and year the shares sum to the total to the penny.
class Attribution {
public:
    std::vector<std::string> arrangements;  ///< the enabled ones, in table order
    std::vector<std::string> organisations; ///< in table order; the economy follows, the sum of them
    std::vector<FinancialYear> years;       ///< the base year first
    std::vector<Money> with, without;       ///< the economy's surplus by year with all of them and with none
    std::size_t orderings = 0;              ///< drawn at random; 0: all coalitions, exactly

    bool sampled() const { return orderings > 0; }
    std::size_t economy() const { return organisations.size(); }

    /// `org` counts in `organisations`, or is economy(); `arrangement` in `arrangements`.
    const ArrangementEffect& effect(std::size_t org, std::size_t arrangement, std::size_t year) const {
        return effects_[at(org, year) * arrangements.size() + arrangement];
    }
    ArrangementEffect& effect(std::size_t org, std::size_t arrangement, std::size_t year) {
        return effects_[at(org, year) * arrangements.size() + arrangement];
    }

    /// Surplus with all arrangements less surplus with none: what the shares sum to.
    Money total(std::size_t org, std::size_t year) const;

    /// The place of an organisation's code or "economy"; of a year. Nothing if there is none.
    std::optional<std::size_t> placeOf(std::string_view org) const;
    std::optional<std::size_t> placeOf(FinancialYear year) const;

    /// Makes room, all noughts; the lists above being filled.
    void allot();

private:
    std::size_t at(std::size_t org, std::size_t year) const { return org * years.size() + year; }

    std::vector<ArrangementEffect> effects_;
};

/// Exact up to this many arrangements, sampled beyond (rules 12.2).
inline constexpr std::size_t mostExactArrangements = 10;

/// More enabled arrangements than this are refused: each takes 400 projections.
inline constexpr std::size_t mostArrangements = 100;

/// Attributes a scenario's surpluses to its enabled arrangements. Up to six, every coalition is projected
/// exactly; of more, those of all, none and all but one are, the others in binary numbers with every posting
/// rounded to the penny. Errors: those of the scenario's projection, or of one of its coalitions; too many
/// arrangements.
Result<Attribution> attribute(const Economy& economy, std::string_view scenario, const GoOn& goOn = {});

} // namespace breakeven
