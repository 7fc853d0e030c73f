#pragma once

#include "engine/rules/statements.h"

#include <algorithm>
#include <optional>

namespace breakeven {

/// What a plan scenario, projected with its postings, says of the income and expenditure margin of
/// organisations together, payments between them eliminated (rules 11.1).
template<Plain Number>
class Plan {
public:
    /// `projection` is the plan scenario's and must outlive this.
    explicit Plan(const Projection<Number>& projection)
        : projection_(projection),
          alone_(projection.years.size(), NetReceipts<Number>(projection.organisations.size())) {
        for (const Posting<Number>& posting : projection.postings)
            add(alone_[posting.year], posting, [](std::size_t org) { return org; });
    }

    bool has(FinancialYear year) const { return place(year) < projection_.years.size(); }

    /// The margin in a financial year the plan has; nothing where the income is nought.
    std::optional<Number> margin(const std::vector<std::size_t>& organisations, FinancialYear year) const {
        const std::size_t at = place(year);
        if (organisations.size() == 1) return margin(alone_[at], organisations.front());
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

    template<class PartyOf>
    static void add(NetReceipts<Number>& sums, const Posting<Number>& posting, PartyOf partyOf) {
        const auto place = [&](OrganisationIndex org) {
            return org == outsideParty ? sums.outside() : partyOf(org.place());
        };
        sums.add(place(posting.payer), posting.payerLine, place(posting.payee), posting.payeeLine,
                 posting.recurrent, posting.amount);
    }

    static std::optional<Number> margin(const NetReceipts<Number>& sums, std::size_t party) {
        const Number income =
            Arithmetic<Number>::value(sums.sum(party, PostingLine::patientCare, PostingLine::support));
        if (income == Number(0)) return std::nullopt;
        return Arithmetic<Number>::value(
                   sums.sum(party, PostingLine::patientCare, PostingLine::pdcDividend)) /
               income;
    }

    const Projection<Number>& projection_;
    std::vector<NetReceipts<Number>> alone_; ///< by year
};

/// Scores and duties year by year (rules 11). `plan` is null in the plan scenario itself.
template<Plain Number>
class Ratings {
public:
    using Amount = AmountOf<Number>;

    Ratings(const Calculation<Number>& calc, const Capital<Number>& capital,
            const Statements<Amount>& statements, const Plan<Number>* plan)
        : calc_(calc), shape_(calc.shape), capital_(capital), statements_(statements), plan_(plan),
          inRegime_(shape_.organisations.size()), quiet_(shape_.organisations.size()),
          past_(shape_.organisations.size()) {
        for (const PastSurplus& past : shape_.pastSurpluses) past_[past.org.place()].push_back(past);
    }

    std::vector<Rating<Number>> rate() {
        for (int year = 0; year <= shape_.years; ++year)
            for (std::size_t org = 0; org < shape_.organisations.size(); ++org)
                if (shape_.organisations[org].rated &&
                    statements_.shown(index(org), static_cast<std::size_t>(year)))
                    rateOne(org, year);
        return std::move(ratings_);
    }

private:
    static OrganisationIndex index(std::size_t org) { return {static_cast<std::int32_t>(org)}; }

    Number line(std::size_t org, int year, StatementLine line) const {
        return Arithmetic<Number>::value(
            statements_.amount(index(org), static_cast<std::size_t>(year), line));
    }

    void note(std::size_t org, int year, Measure measure, std::optional<Number> value,
              std::optional<int> score) {
        ratings_.push_back({index(org), static_cast<std::uint16_t>(year), measure, std::move(value), score});
    }

    struct Thresholds {
        Number four, three, two;
    };

    static Number from(const char* text) { return Arithmetic<Number>::from(*parseDecimal(text)); }

    /// 4 is best; at least each threshold, or at most where `lower` is better. No value scores best.
    static int scoreOf(const std::optional<Number>& value, const Thresholds& thresholds, bool lower) {
        if (!value) return 4;
        const Number rounded = Arithmetic<Number>::threshold(*value);
        const auto reaches = [&](const Number& threshold) {
            return lower ? rounded <= threshold : rounded >= threshold;
        };
        return reaches(thresholds.four) ? 4 : reaches(thresholds.three) ? 3 : reaches(thresholds.two) ? 2 : 1;
    }

    static std::optional<Number> ratio(const Number& part, const Number& whole) {
        return whole == Number(0) ? std::nullopt : std::optional<Number>(part / whole);
    }

    void rateOne(std::size_t org, int year) {
        using S = StatementLine;
        std::vector<int> scores;
        const auto scored = [&](Measure measure, const std::optional<Number>& value,
                                const Thresholds& thresholds, bool lower = false) {
            scores.push_back(scoreOf(value, thresholds, lower));
            note(org, year, measure, value, scores.back());
        };
        const bool balances = statements_.hasBalances(index(org), static_cast<std::size_t>(year));
        if (balances) {
            const Number charges = line(org, year, S::pdcDividend) + line(org, year, S::interest);
            const Number support = Arithmetic<Number>::value(capital_.supportRepaid(org, year));
            scored(Measure::capitalServiceCover,
                   ratio(line(org, year, S::surplus) + charges + line(org, year, S::depreciation),
                         charges + line(org, year, S::repayments) - support),
                   capitalServiceCover_);
            scored(Measure::liquidityDays,
                   ratio((line(org, year, S::receivables) + line(org, year, S::cash) -
                          line(org, year, S::payables)) *
                             Number(360),
                         line(org, year, S::pay) + line(org, year, S::nonPay)),
                   liquidityDays_);
        }
        const auto margin = ratio(line(org, year, S::surplus), line(org, year, S::totalIncome));
        scored(Measure::ieMargin, margin, ieMargin_);
        if (isPlanned(year))
            scored(Measure::distanceFromPlan, distanceFromPlan(org, year, margin), distanceFromPlan_);
        const std::size_t monitored = scores.size();
        if (const auto ceiling = agencyCeiling(org, year)) {
            auto distance = ratio(line(org, year, S::agency), *ceiling);
            if (distance) *distance -= Number(1);
            scored(Measure::agencyDistance, distance, agencyDistance_, true);
        }
        bool failing = balances && noteOverall(org, year, scores, monitored);
        const bool breached = dutyBreached(org, year);
        note(org, year, Measure::breakEvenDuty, Number(breached ? 1 : 0), std::nullopt);
        failing = failing || breached || line(org, year, S::supportDrawn) > Number(0);
        note(org, year, Measure::failureRegime, Number(regime(org, failing) ? 1 : 0), std::nullopt);
    }

    /// Whether a year has a plan: not the outturn's, nor one that the plan scenario has not (rules 11.1).
    bool isPlanned(int year) const { return year > 0 && (!plan_ || plan_->has(shape_.baseYear + year)); }

    std::optional<Number> distanceFromPlan(std::size_t org, int year,
                                           const std::optional<Number>& margin) const {
        const auto planned =
            plan_ ? plan_->margin(capital_.members(org, year), shape_.baseYear + year) : margin;
        return margin && planned ? std::optional<Number>(*margin - *planned) : std::nullopt;
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

    /// Overall ratings (rules 11.2); whether cosrr is 1.
    bool noteOverall(std::size_t org, int year, const std::vector<int>& scores, std::size_t monitored) {
        const auto mean = [&](std::size_t count) {
            int sum = 0;
            for (std::size_t i = 0; i < count; ++i) sum += scores[i];
            return std::pair{sum, static_cast<int>(count)};
        };
        const auto value = [](std::pair<int, int> m) { return Number(m.first) / Number(m.second); };
        const auto halvesUp = [](std::pair<int, int> m) { return (2 * m.first + m.second) / (2 * m.second); };
        const auto anyOne = [&](std::size_t count) {
            return std::find(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(count), 1) !=
                   scores.begin() + static_cast<std::ptrdiff_t>(count);
        };
        const auto cosrr = mean(2);
        note(org, year, Measure::cosrr, value(cosrr), halvesUp(cosrr));
        const auto fsrr = mean(monitored);
        note(org, year, Measure::fsrr, value(fsrr),
             anyOne(monitored) ? std::min(halvesUp(fsrr), 2) : halvesUp(fsrr));
        auto use = mean(scores.size());
        use.first = 5 * use.second - use.first; // 1 is best here, and halves towards the worse are halves up
        const int rounded = halvesUp(use);
        note(org, year, Measure::useOfResources, value(use),
             anyOne(scores.size()) ? std::max(rounded, 3) : rounded);
        return halvesUp(cosrr) == 1;
    }

    /// rules 11.3.
    bool dutyBreached(std::size_t org, int year) const {
        AmountOf<Number> sum{};
        const int first = year - shape_.organisations[org].breakEvenYears + 1;
        for (const std::size_t member : capital_.members(org, year)) {
            for (int t = std::max(first, 0); t <= year; ++t) sum += calc_.ownSurplus(member, t);
            for (const PastSurplus& past : past_[member])
                if (past.year >= first && past.year <= year)
                    sum += Arithmetic<Number>::post(calc_.in(past.amount));
        }
        const Number limit = line(org, year, StatementLine::totalIncome) * breachOfIncome_;
        return Arithmetic<Number>::value(sum) < limit;
    }

    /// From the first failing year until none has failed for two years running (rules 11.4).
    bool regime(std::size_t org, bool failing) {
        quiet_[org] = failing ? 0 : quiet_[org] + 1;
        if (failing) inRegime_[org] = true;
        if (quiet_[org] >= 2) inRegime_[org] = false;
        return inRegime_[org];
    }

    const Calculation<Number>& calc_;
    const Shape& shape_;
    const Capital<Number>& capital_;
    const Statements<Amount>& statements_;
    const Plan<Number>* plan_;
    std::vector<bool> inRegime_;
    std::vector<int> quiet_;
    std::vector<std::vector<PastSurplus>> past_; ///< by organisation
    std::vector<Rating<Number>> ratings_;

    // rules 11.1, 11.3
    const Thresholds capitalServiceCover_{from("2.5"), from("1.75"), from("1.25")};
    const Thresholds liquidityDays_{from("0"), from("-7"), from("-14")};
    const Thresholds ieMargin_{from("0.01"), from("0"), from("-0.01")};
    const Thresholds distanceFromPlan_{from("0"), from("-0.01"), from("-0.02")};
    const Thresholds agencyDistance_{from("0"), from("0.25"), from("0.5")};
    const Number breachOfIncome_ = from("-0.005");
};

} // namespace breakeven
