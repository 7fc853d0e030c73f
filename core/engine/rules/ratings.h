#pragma once

#include "engine/rules/statements.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace breakeven {

namespace term {
inline constexpr std::array<Term, measureCount> ratings{{
    {translatable("Term", "capital service cover"), Unit::ratio, "11.1", Subject::organisation},
    {translatable("Term", "liquidity days"), Unit::days, "11.1", Subject::organisation},
    {translatable("Term", "income and expenditure margin"), Unit::percent, "11.1", Subject::organisation},
    {translatable("Term", "distance from plan"), Unit::percent, "11.1", Subject::organisation},
    {translatable("Term", "agency spending above its ceiling"), Unit::percent, "11.1", Subject::organisation},
    {translatable("Term", "continuity of services, unrounded"), Unit::none, "11.2", Subject::organisation},
    {translatable("Term", "financial sustainability, unrounded"), Unit::none, "11.2", Subject::organisation},
    {translatable("Term", "use of resources, unrounded"), Unit::none, "11.2", Subject::organisation},
    {translatable("Term", "breach of the break-even duty"), Unit::none, "11.3", Subject::organisation},
    {translatable("Term", "failure regime"), Unit::none, "11.4", Subject::organisation},
}};
inline constexpr std::array<Term, measureCount> scores{{
    {translatable("Term", "score for capital service cover"), Unit::none, "11.1", Subject::organisation},
    {translatable("Term", "score for liquidity"), Unit::none, "11.1", Subject::organisation},
    {translatable("Term", "score for the margin"), Unit::none, "11.1", Subject::organisation},
    {translatable("Term", "score for the distance from plan"), Unit::none, "11.1", Subject::organisation},
    {translatable("Term", "score for agency spending"), Unit::none, "11.1", Subject::organisation},
    {translatable("Term", "continuity of services rating"), Unit::none, "11.2", Subject::organisation},
    {translatable("Term", "financial sustainability rating"), Unit::none, "11.2", Subject::organisation},
    {translatable("Term", "use of resources rating"), Unit::none, "11.2", Subject::organisation},
    {}, // duty and regime have a value only (rules 11.5)
    {},
}};
inline constexpr Term plannedMargin{translatable("Term", "planned margin"), Unit::percent, "11.1",
                                    Subject::organisation};
inline constexpr Term pastAndPresent{translatable("Term", "surpluses over the years of the break-even duty"),
                                     Unit::pounds, "11.3", Subject::organisation};
inline constexpr Term failing{translatable("Term", "reason for the failure regime this year"), Unit::none,
                              "11.4", Subject::organisation};
} // namespace term

/// A measure: missing where what it is divided by is nought.
template<class Number>
struct Measured {
    Number value;
    TruthOf<Number> missing;
};

template<class Number>
Measured<Number> ratioOf(const Number& part, const Number& whole) {
    return {quotient(part, whole), whole == Number(0)};
}

/// What a plan scenario, projected with its postings, says of the income and expenditure margin of
/// organisations together, payments between them eliminated (rules 11.1).
template<class Number>
class Plan {
public:
    /// `projection` is the plan scenario's and must outlive this.
    explicit Plan(const Projection<Number>& projection) : projection_(projection) {}

    bool has(FinancialYear year) const { return place(year) < projection_.years.size(); }

    /// The margin in a financial year the plan has; missing where the income is nought.
    Measured<Number> margin(const std::vector<std::size_t>& organisations, FinancialYear year) const {
        const std::size_t at = place(year);
        if (const auto reporting = reportsFor(organisations, at)) {
            const auto line = [&](StatementLine which) {
                return Arithmetic<Number>::value(projection_.statements.amount(*reporting, at, which));
            };
            return ratioOf<Number>(line(StatementLine::surplus), line(StatementLine::totalIncome));
        }
        // Income depends on who is eliminated: the ledger is summed for the group.
        std::vector<bool> member(projection_.organisations.size());
        for (const std::size_t org : organisations) member[org] = true;
        NetReceipts<Number> sums(2);
        for (const Posting<Number>& posting : projection_.postings)
            if (posting.year == at)
                add(sums, posting, [&](std::size_t org) { return member[org] ? 0U : 1U; });
        return margin(sums, 0);
    }

private:
    std::size_t place(FinancialYear year) const {
        const auto& years = projection_.years;
        return static_cast<std::size_t>(std::find(years.begin(), years.end(), year) - years.begin());
    }

    /// The organisation whose statement is that of just these together; none where there is no such.
    std::optional<OrganisationIndex> reportsFor(const std::vector<std::size_t>& organisations,
                                                std::size_t year) const {
        const auto& groupOf = projection_.shape->groupOf[year];
        const std::int32_t group = groupOf[organisations.front()];
        const auto isMember = [&](std::size_t org) { return groupOf[org] == group; };
        const bool together = std::all_of(organisations.begin(), organisations.end(), isMember);
        const auto members = std::count(groupOf.begin(), groupOf.end(), group);
        if (!together || members != static_cast<std::ptrdiff_t>(organisations.size())) return std::nullopt;
        return OrganisationIndex{group};
    }

    template<class PartyOf>
    static void add(NetReceipts<Number>& sums, const Posting<Number>& posting, PartyOf partyOf) {
        const auto place = [&](OrganisationIndex org) {
            return org == outsideParty ? sums.outside() : partyOf(org.place());
        };
        sums.add(place(posting.payer), posting.payerLine, place(posting.payee), posting.payeeLine,
                 posting.recurrent, posting.amount);
    }

    static Measured<Number> margin(const NetReceipts<Number>& sums, std::size_t party) {
        using Rule = Arithmetic<Number>;
        return ratioOf<Number>(
            Rule::value(sums.sum(party, PostingLine::patientCare, PostingLine::pdcDividend)),
            Rule::value(sums.sum(party, PostingLine::patientCare, PostingLine::support)));
    }

    const Projection<Number>& projection_;
};

/// Scores and duties year by year (rules 11). `plan` is null in the plan scenario itself.
template<class Number>
class Ratings {
public:
    using Amount = AmountOf<Number>;

    Ratings(const Calculation<Number>& calc, const Capital<Number>& capital,
            const Statements<Amount>& statements, const Plan<Number>* plan)
        : calc_(calc), shape_(calc.shape), capital_(capital), statements_(statements), plan_(plan),
          failedBefore_(shape_.organisations.size()), past_(shape_.organisations.size()),
          ratings_(shape_.organisations.size()) {
        for (const PastSurplus& past : shape_.pastSurpluses) past_[past.org.place()].push_back(past);
    }

    std::vector<Rating<Number>> rate() {
        std::vector<Rating<Number>> all;
        for (int year = 0; year <= shape_.years; ++year) {
            forEachRow<Number>(shape_.organisations.size(), [&](std::size_t org) {
                if (shape_.organisations[org].rated &&
                    statements_.shown(index(org), static_cast<std::size_t>(year)))
                    rateOne(org, year);
            });
            for (auto& ofYear : ratings_) {
                std::move(ofYear.begin(), ofYear.end(), std::back_inserter(all));
                ofYear.clear();
            }
        }
        return all;
    }

private:
    static OrganisationIndex index(std::size_t org) { return {static_cast<std::int32_t>(org)}; }

    Number line(std::size_t org, int year, StatementLine line) const {
        return Arithmetic<Number>::value(
            statements_.amount(index(org), static_cast<std::size_t>(year), line));
    }

    void note(std::size_t org, int year, Measure measure, const Measured<Number>& measured,
              const std::optional<Number>& score) {
        const auto at = static_cast<std::size_t>(measure);
        Rating<Number> rating{index(org), static_cast<std::uint16_t>(year), measure, {}, {}};
        const Number value = named(term::ratings[at], about(org, at), year, measured.value);
        if constexpr (Decided<Number>) {
            if (!static_cast<bool>(measured.missing)) rating.value = value;
        } else {
            rating.value = choose(measured.missing, Number(0), value);
        }
        if (score) setScore(rating, named(term::scores[at], about(org, at), year, *score));
        ratings_[org].push_back(std::move(rating));
    }
    void note(std::size_t org, int year, Measure measure, const Number& value,
              const std::optional<Number>& score = {}) {
        note(org, year, measure, Measured<Number>{value, Number(0) == Number(1)}, score);
    }

    static void setScore(Rating<Number>& rating, const Number& score) {
        if constexpr (Plain<Number>) {
            for (int points = 1; points <= 4; ++points)
                if (score == Number(points)) rating.score = points;
        } else {
            rating.score = score;
        }
    }

    struct Thresholds {
        Number four, three, two;
    };

    static Number from(const char* text) { return Arithmetic<Number>::from(*parseDecimal(text)); }

    /// Four points for reaching the first threshold, down to one for none.
    template<class Reaches>
    static Number points(const Thresholds& thresholds, Reaches reaches) {
        const Number two = choose(reaches(thresholds.two), Number(2), Number(1));
        const Number three = choose(reaches(thresholds.three), Number(3), two);
        return choose(reaches(thresholds.four), Number(4), three);
    }

    /// 4 is best; at least each threshold, or at most where `lower` is better. No value scores best.
    static Number scoreOf(const Measured<Number>& measured, const Thresholds& thresholds, bool lower) {
        const Number rounded = Arithmetic<Number>::threshold(measured.value);
        return choose(measured.missing, Number(4), points(thresholds, [&](const Number& threshold) {
                          return lower ? rounded <= threshold : rounded >= threshold;
                      }));
    }

    void rateOne(std::size_t org, int year) {
        using S = StatementLine;
        std::vector<Number> scores;
        const auto scored = [&](Measure measure, const Measured<Number>& measured,
                                const Thresholds& thresholds, bool lower = false) {
            scores.push_back(scoreOf(measured, thresholds, lower));
            note(org, year, measure, measured, scores.back());
        };
        const bool balances = statements_.hasBalances(index(org), static_cast<std::size_t>(year));
        if (balances) {
            const Number charges = line(org, year, S::pdcDividend) + line(org, year, S::interest);
            const Number support = Arithmetic<Number>::value(capital_.supportRepaid(org, year));
            scored(Measure::capitalServiceCover,
                   ratioOf<Number>(line(org, year, S::surplus) + charges + line(org, year, S::depreciation),
                                   charges + line(org, year, S::repayments) - support),
                   capitalServiceCover_);
            scored(Measure::liquidityDays,
                   ratioOf<Number>((line(org, year, S::receivables) + line(org, year, S::cash) -
                                    line(org, year, S::payables)) *
                                       Number(360),
                                   line(org, year, S::pay) + line(org, year, S::nonPay)),
                   liquidityDays_);
        }
        const Measured<Number> margin =
            ratioOf<Number>(line(org, year, S::surplus), line(org, year, S::totalIncome));
        scored(Measure::ieMargin, margin, ieMargin_);
        if (isPlanned(year))
            scored(Measure::distanceFromPlan, distanceFromPlan(org, year, margin), distanceFromPlan_);
        const std::size_t monitored = scores.size();
        if (const auto ceiling = agencyCeiling(org, year)) {
            auto distance = ratioOf<Number>(line(org, year, S::agency), *ceiling);
            distance.value -= Number(1);
            scored(Measure::agencyDistance, distance, agencyDistance_, true);
        }
        const Number no(0), yes(1);
        Number failing = choose(line(org, year, S::supportDrawn) > no, yes, no);
        if (balances) failing = choose(noteOverall(org, year, scores, monitored) == yes, yes, failing);
        const Number breached = choose(breachesDuty(org, year), yes, no);
        note(org, year, Measure::breakEvenDuty, breached);
        failing = named(term::failing, about(org), year, atLeast(failing, breached));
        // From the first failing year until none has failed for two years running (rules 11.4).
        note(org, year, Measure::failureRegime, atLeast(failing, failedBefore_[org]));
        failedBefore_[org] = failing;
    }

    /// Whether a year has a plan: not the outturn's, nor one that the plan scenario has not (rules 11.1).
    bool isPlanned(int year) const { return year > 0 && (!plan_ || plan_->has(shape_.baseYear + year)); }

    Measured<Number> distanceFromPlan(std::size_t org, int year, const Measured<Number>& margin) const {
        Measured<Number> planned = margin;
        if (plan_) planned = plan_->margin(capital_.members(org, year), shape_.baseYear + year);
        planned.value = named(term::plannedMargin, about(org), year, planned.value);
        return {margin.value - planned.value, margin.missing || planned.missing};
    }

    /// The ceilings of a group summed, if all its members have one (rules 8.6).
    std::optional<Number> agencyCeiling(std::size_t org, int year) const {
        Number sum(0);
        for (const std::size_t member : capital_.members(org, year)) {
            const auto ceiling = shape_.organisations[member].agencyCeiling;
            if (!ceiling) return std::nullopt;
            sum += calc_.in(*ceiling);
        }
        return sum;
    }

    /// Overall ratings, halves up (rules 11.2); the score of cosrr.
    Number noteOverall(std::size_t org, int year, const std::vector<Number>& scores, std::size_t monitored) {
        const auto mean = [&](std::size_t count) {
            Number sum(0);
            for (std::size_t i = 0; i < count; ++i) sum += scores[i];
            return Number(sum / Number(static_cast<int>(count)));
        };
        const auto halvesUp = [&](const Number& value) {
            return points(halves_, [&](const Number& half) { return value >= half; });
        };
        const auto isOneOf = [&](std::size_t count) {
            Number lowest = scores.front();
            for (std::size_t i = 1; i < count; ++i) lowest = atMost(lowest, scores[i]);
            return lowest == Number(1);
        };
        const Number cosrr = mean(2);
        const Number cosrrScore = halvesUp(cosrr);
        note(org, year, Measure::cosrr, cosrr, cosrrScore);
        const Number fsrr = mean(monitored), rounded = halvesUp(fsrr);
        note(org, year, Measure::fsrr, fsrr,
             choose(isOneOf(monitored), Number(atMost(rounded, Number(2))), rounded));
        // 1 is best here, and halves towards the worse are halves up.
        const Number use = Number(5) - mean(scores.size()), worse = halvesUp(use);
        note(org, year, Measure::useOfResources, use,
             choose(isOneOf(scores.size()), Number(atLeast(worse, Number(3))), worse));
        return cosrrScore;
    }

    /// rules 11.3.
    TruthOf<Number> breachesDuty(std::size_t org, int year) const {
        AmountOf<Number> sum{};
        const int first = year - shape_.organisations[org].breakEvenYears + 1;
        for (const std::size_t member : capital_.members(org, year)) {
            for (int t = std::max(first, 0); t <= year; ++t) sum += calc_.ownSurplus(member, t);
            for (const PastSurplus& past : past_[member])
                if (past.year >= first && past.year <= year)
                    sum += Arithmetic<Number>::post(calc_.in(past.amount));
        }
        sum = named(term::pastAndPresent, about(org), year, sum);
        const Number limit = line(org, year, StatementLine::totalIncome) * breachOfIncome_;
        return Arithmetic<Number>::value(sum) < limit;
    }

    const Calculation<Number>& calc_;
    const Shape& shape_;
    const Capital<Number>& capital_;
    const Statements<Amount>& statements_;
    const Plan<Number>* plan_;
    std::vector<Number>
        failedBefore_; ///< by organisation: 1 where it had a reason for the regime the year before
    std::vector<std::vector<PastSurplus>> past_;       ///< by organisation
    std::vector<std::vector<Rating<Number>>> ratings_; ///< of the year, by organisation

    // rules 11.1–11.3
    const Thresholds halves_{from("3.5"), from("2.5"), from("1.5")};
    const Thresholds capitalServiceCover_{from("2.5"), from("1.75"), from("1.25")};
    const Thresholds liquidityDays_{from("0"), from("-7"), from("-14")};
    const Thresholds ieMargin_{from("0.01"), from("0"), from("-0.01")};
    const Thresholds distanceFromPlan_{from("0"), from("-0.01"), from("-0.02")};
    const Thresholds agencyDistance_{from("0"), from("0.25"), from("0.5")};
    const Number breachOfIncome_ = from("-0.005");
};

} // namespace breakeven
