#include "insight/position/both_sides.h"

#include "insight/position/movements.h"
#include "insight/statement/ledger_sides.h"

#include <algorithm>

namespace breakeven {

namespace {

Money sum(const std::vector<Money>& amounts) {
    Money total;
    for (const Money amount : amounts) total += amount;
    return total;
}

} // namespace

std::vector<BothSides> bothSides(const ExactProjection& projection) {
    const std::size_t organisations = projection.organisations.size();
    const std::size_t years = projection.years.size();
    std::vector<std::vector<Money>> paid(years, std::vector<Money>(organisations));
    auto received = paid;
    for (const auto& posting : projection.postings) {
        if (posting.payer == outsideParty || posting.payee == outsideParty) continue;
        const auto [payer, payee] = sidesOf(posting);
        paid[posting.year][static_cast<std::size_t>(payer.party.value)] -= payer.received;
        received[posting.year][static_cast<std::size_t>(payee.party.value)] += payee.received;
    }
    std::vector<BothSides> checks;
    for (std::size_t year = 0; year < years; ++year) {
        BothSides check{projection.years[year], sum(paid[year]), sum(received[year]), {}, {}};
        for (const Contribution& part : contributions(projection.statements, year))
            check.surpluses += part.surplus;
        check.economySurplus =
            projection.statements.amount(projection.statements.economy(), year, StatementLine::surplus);
        checks.push_back(check);
    }
    return checks;
}

bool agree(const std::vector<BothSides>& years) {
    return std::all_of(years.begin(), years.end(), [](const BothSides& year) { return year.holds(); });
}

} // namespace breakeven
