#include "insight/statement/loan_schedule.h"

#include "economy/reading/document_names.h"
#include "economy/table/row_reader.h"
#include "engine/shape/shape.h"
#include "insight/statement/ledger_sides.h"
#include "insight/statement/parties.h"

#include <algorithm>
#include <map>

namespace breakeven {

namespace {

/// Movements by row and year, from the ledger.
using Movements = std::map<std::string, std::vector<LoanYear>, std::less<>>;

Movements movementsOf(const ExactProjection& projection) {
    Movements all;
    for (const Posting<Decimal>& posting : projection.postings) {
        for (const auto& [party, line, received] : sidesOf(posting)) {
            const bool support = line == PostingLine::supportDrawn && !projection.shape->supportAsPdc;
            if (line != PostingLine::borrowing && line != PostingLine::repayments &&
                line != PostingLine::interest && !support)
                continue;
            auto& years = all.try_emplace(projection.source(posting), projection.years.size()).first->second;
            LoanYear& year = years[posting.year];
            if (line == PostingLine::repayments) year.repaid -= received;
            if (line == PostingLine::interest) year.interest -= received;
            if (line == PostingLine::borrowing || support) year.drawn += received;
        }
    }
    return all;
}

std::vector<LoanYear> rolledForward(std::vector<LoanYear> years, Money balance) {
    years.front().closing = balance;
    for (std::size_t t = 1; t < years.size(); ++t) {
        years[t].opening = years[t - 1].closing;
        years[t].closing = years[t].opening + years[t].drawn - years[t].repaid;
    }
    return years;
}

} // namespace

LoanBook::LoanBook(const Economy& economy, const ExactProjection& projection) : projection_(projection) {
    const Movements movements = movementsOf(projection);
    std::map<std::string, std::size_t, std::less<>> members;
    for (std::size_t i = 0; i < projection.organisations.size(); ++i)
        members.emplace(projection.organisations[i], i);
    const auto add = [&](LoanKind kind, const RowReader& row, Money balance) {
        const auto member = members.find(row.text("org"));
        if (member == members.end()) return;
        // Loans of who keeps no balances are not calculated; support is, of who reports for a group with
        // them.
        if (kind == LoanKind::loan && !projection.shape->organisations[member->second].hasBalances) return;
        const auto moved = movements.find(row.address());
        if (moved == movements.end() && balance == Money{}) return;
        auto years = rolledForward(moved == movements.end() ? std::vector<LoanYear>(projection.years.size())
                                                            : moved->second,
                                   balance);
        entries_.push_back({{kind, row.address(), rowName(economy, row.address()), std::move(years)},
                            static_cast<std::int32_t>(member->second)});
    };
    for (const RowReader& row : readers(economy, TableId::loans))
        add(LoanKind::loan, row, roundToPenny(row.number("balance").value_or(0)));
    for (const RowReader& row : readers(economy, TableId::capital))
        if (row.text("funding") == "loan") add(LoanKind::project, row, Money{});
    for (const RowReader& row : readers(economy, TableId::organisations))
        add(LoanKind::support, row, Money{});
    for (std::size_t entry = 0; entry < entries_.size(); ++entry)
        for (std::size_t year = 0; year < projection.years.size(); ++year) {
            auto& of = entriesOf_[reporterOf(projection, {entries_[entry].member}, year).value];
            if (of.empty() || of.back() != entry) of.push_back(entry);
        }
}

LoanSchedule LoanBook::of(OrganisationIndex org) const {
    LoanSchedule schedule;
    for (std::size_t year = 0; year < projection_.years.size(); ++year)
        if (projection_.statements.shown(org, year) && projection_.statements.hasBalances(org, year))
            schedule.years.push_back(year);
    const auto found = entriesOf_.find(org.value);
    if (schedule.years.empty() || found == entriesOf_.end()) return schedule;
    for (const std::size_t entry : found->second) {
        const Entry& one = entries_[entry];
        Loan loan{one.loan.kind, one.loan.source, one.loan.name, {}};
        if (loan.kind == LoanKind::support && one.member == org.value) loan.name.clear();
        for (const std::size_t year : schedule.years) {
            const bool within = reporterOf(projection_, {one.member}, year) == org;
            loan.years.push_back(within ? one.loan.years[year] : LoanYear{});
        }
        if (std::any_of(loan.years.begin(), loan.years.end(),
                        [](const LoanYear& y) { return y.opening != Money{} || y.closing != Money{}; }))
            schedule.loans.push_back(std::move(loan));
    }
    return schedule;
}

LoanSchedule loanSchedule(const Economy& economy, const ExactProjection& projection, OrganisationIndex org) {
    return LoanBook(economy, projection).of(org);
}

} // namespace breakeven
