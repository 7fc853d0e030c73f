#include "support/agreement.h"

#include <cmath>

#include <fmt/format.h>

namespace breakeven::test {

std::string unconserved(const ExactProjection& projection) {
    const auto& statements = projection.statements;
    const std::size_t parties = projection.organisations.size() + 1; // outside is the last
    std::vector<Money> net(parties * projection.years.size());
    std::vector<Money> surplus(parties * projection.years.size());
    for (const auto& posting : projection.postings) {
        if (posting.amount <= Money{}) return "a posting is not positive: " + projection.source(posting);
        if (posting.payer == posting.payee) return "a posting goes nowhere: " + projection.source(posting);
        const auto place = [&](OrganisationIndex party) {
            const auto at = party == outsideParty ? parties - 1 : static_cast<std::size_t>(party.value);
            return posting.year * parties + at;
        };
        net[place(posting.payer)] -= posting.amount;
        net[place(posting.payee)] += posting.amount;
        if (isInSurplus(posting.payerLine)) surplus[place(posting.payer)] -= posting.amount;
        if (isInSurplus(posting.payeeLine)) surplus[place(posting.payee)] += posting.amount;
    }
    for (std::size_t year = 0; year < projection.years.size(); ++year) {
        Money everyone;
        Money everySurplus;
        Money shown;
        for (std::size_t party = 0; party < parties; ++party) {
            everyone += net[year * parties + party];
            if (party + 1 == parties) continue;
            everySurplus += surplus[year * parties + party];
            const OrganisationIndex org{static_cast<std::int32_t>(party)};
            if (statements.shown(org, year)) shown += statements.amount(org, year, StatementLine::surplus);
        }
        const std::string when = toText(projection.years[year]);
        if (everyone != Money{}) return fmt::format("{} appears in {}", toText(everyone), when);
        if (shown != everySurplus)
            return fmt::format("surpluses shown in {} are {}, posted {}", when, toText(shown),
                               toText(everySurplus));
        if (statements.amount(statements.economy(), year, StatementLine::surplus) != everySurplus)
            return fmt::format("the economy's surplus in {} is not the sum of theirs", when);
    }
    return {};
}

std::string disagreement(const ExactProjection& exact, const Projection<double>& binary) {
    const auto& a = exact.statements;
    const auto& b = binary.statements;
    if (a.organisations() != b.organisations() || a.years() != b.years())
        return "not the same organisations and years";
    double turnover = 0;
    std::size_t posted = 0;
    auto posting = exact.postings.begin();
    for (std::size_t year = 0; year < a.years(); ++year) {
        for (; posting != exact.postings.end() && posting->year == year; ++posting, ++posted)
            turnover += toDouble(posting->amount);
        const double allowed = 1e-9 * turnover + 0.005 * std::sqrt(static_cast<double>(posted));
        for (std::size_t org = 0; org <= a.organisations(); ++org)
            for (std::size_t line = 0; line < statementLineCount; ++line) {
                const OrganisationIndex who{static_cast<std::int32_t>(org)};
                const auto which = static_cast<StatementLine>(line);
                if (a.shown(who, year) != b.shown(who, year)) return "not the same statements are shown";
                const double left = toDouble(a.amount(who, year, which));
                const double right = b.amount(who, year, which);
                if (!(std::abs(left - right) <= allowed))
                    return fmt::format("{} of {} in {}: {:.2f} exact, {:.6f} in binary", name(which),
                                       org < exact.organisations.size() ? exact.organisations[org]
                                                                        : "economy",
                                       toText(exact.years[year]), left, right);
            }
    }
    return {};
}

} // namespace breakeven::test
