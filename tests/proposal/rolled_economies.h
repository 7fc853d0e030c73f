#pragma once

#include "economy/table/value.h"
#include "engine/ledger/projection.h"
#include "engine/shape/shape.h"
#include "proposal/roll/roll_forward.h"
#include "support/generator.h"

#include <algorithm>
#include <string>
#include <vector>

/// Random economies rolled forward, and how far two projections may be apart.
namespace breakeven::test {

inline EconomySize sizeOf(int seed) {
    return {2 + seed % 6, 1 + seed % 4, 3 + seed % 5, 8 + seed % 40, 2 + seed % 9};
}

inline Economy economyOf(int seed) { return randomEconomy(static_cast<std::uint64_t>(seed), sizeOf(seed)); }

inline void setEverywhere(Economy& economy, TableId table, const char* column, const std::string& text) {
    for (std::size_t row = 0; row < economy[table].size(); ++row)
        economy[table].set(row, *specification(table).find(column), text);
}

/// The same economy with nothing under way in the year after its base year: arrangements and savings that
/// begin then, step costs, support, and drivers that weigh activity by prices.
inline Economy withNothingUnderWay(Economy economy) {
    const FinancialYear base = *parseYear(economy[TableId::economy].at(0, "base_year"));
    const std::string next = toText(base + 1);
    Table& arrangements = economy[TableId::arrangements];
    for (std::size_t row = 0; row < arrangements.size(); ++row)
        if (arrangements.at(row, "start_year") == next)
            arrangements.set(row, *arrangements.spec().find("enabled"), "no");
    Table& savings = economy[TableId::savings];
    for (std::size_t row = 0; row < savings.size(); ++row) {
        if (savings.at(row, "start_year") != next) continue;
        savings.set(row, *savings.spec().find("start_year"), toText(base + 2));
        savings.set(row, *savings.spec().find("end_year"), "");
    }
    setEverywhere(economy, TableId::budgets, "step", "");
    setEverywhere(economy, TableId::organisations, "minimum_cash", "-100000000000000");
    Table& budgets = economy[TableId::budgets];
    for (std::size_t row = 0; row < budgets.size(); ++row) {
        if (budgets.at(row, "driver") != "all") continue;
        for (const Row& activity : economy[TableId::activity].rows())
            if (activity[1] == budgets.at(row, "org")) {
                budgets.set(row, *budgets.spec().find("driver"), activity[2]);
                break;
            }
    }
    return economy;
}

/// How many postings stand behind the statement lines of an organisation (the last is the economy) and year,
/// and behind its balances since the year both projections have.
class PostingCounts {
public:
    PostingCounts(const ExactProjection& projection, std::size_t firstYear)
        : years_(projection.years.size()), orgs_(projection.organisations.size() + 1),
          counts_(years_ * orgs_ * postingLineCount) {
        for (const Posting<Decimal>& posting : projection.postings) {
            const auto group = [&](OrganisationIndex org) {
                return static_cast<std::size_t>(projection.shape->groupOf[posting.year][org.place()]);
            };
            const auto add = [&](OrganisationIndex org, PostingLine line) {
                if (org == outsideParty) return;
                ++at(posting.year, group(org), line);
                ++at(posting.year, orgs_ - 1, line);
            };
            add(posting.payer, posting.payerLine);
            add(posting.payee, posting.payeeLine);
        }
        firstYear_ = firstYear;
    }

    std::int64_t of(std::size_t year, std::size_t org, StatementLine line) const {
        using P = PostingLine;
        using S = StatementLine;
        const auto between = [&](P first, P last) {
            std::int64_t sum = 0;
            for (auto l = static_cast<std::size_t>(first); l <= static_cast<std::size_t>(last); ++l)
                sum += at(year, org, static_cast<P>(l));
            return sum;
        };
        if (line >= S::fixedAssets && line <= S::netAssets) return since(year, org);
        switch (line) {
        case S::totalIncome:
            return between(P::patientCare, P::support);
        case S::pay:
            return between(P::medical, P::agency);
        case S::nonPay:
            return between(P::drugs, P::otherCost);
        case S::ebitda:
            return between(P::patientCare, P::otherCost);
        case S::operatingSurplus:
            return between(P::patientCare, P::depreciation);
        case S::surplus:
        case S::underlyingSurplus:
            return between(P::patientCare, P::pdcDividend);
        default:
            break;
        }
        for (std::size_t l = 1; l < postingLineCount; ++l) {
            const std::string_view word = name(static_cast<P>(l)), own = name(line);
            if (word == own || std::string(word) + "_income" == own) return at(year, org, static_cast<P>(l));
        }
        return 0;
    }

private:
    std::int64_t since(std::size_t year, std::size_t org) const {
        std::int64_t sum = 0;
        for (std::size_t t = firstYear_; t <= year; ++t)
            for (std::size_t l = 1; l < postingLineCount; ++l) sum += at(t, org, static_cast<PostingLine>(l));
        return sum;
    }
    std::int64_t& at(std::size_t year, std::size_t org, PostingLine line) {
        return counts_[(year * orgs_ + org) * postingLineCount + static_cast<std::size_t>(line)];
    }
    std::int64_t at(std::size_t year, std::size_t org, PostingLine line) const {
        return counts_[(year * orgs_ + org) * postingLineCount + static_cast<std::size_t>(line)];
    }

    std::size_t years_, orgs_, firstYear_ = 0;
    std::vector<std::int64_t> counts_;
};

inline std::string listed(const std::vector<Problem>& problems) {
    std::string text;
    for (const Problem& problem : problems) text += "\n  " + english(problem);
    return text;
}

} // namespace breakeven::test
