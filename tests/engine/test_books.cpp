#include "economy/scenario/scenario.h"
#include "engine/session/project.h"
#include "exchange/package.h"
#include "insight/variant/one_off.h"
#include "support/generator.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Sums postings by the groups that report, here anew: [organisation, then the economy][line], receipts
/// positive.
std::vector<std::vector<Money>> summed(const ExactProjection& projection, std::size_t year) {
    const std::size_t organisations = projection.organisations.size();
    std::vector<std::vector<Money>> net(organisations + 1, std::vector<Money>(postingLineCount));
    const auto add = [&](std::size_t party, PostingLine line, Money amount) {
        net[party][static_cast<std::size_t>(line)] += amount;
    };
    for (const Posting<Decimal>& posting : projection.postings) {
        if (posting.year != year) continue;
        const auto groupOf = [&](OrganisationIndex org) {
            return projection.shape->groupOf[year][static_cast<std::size_t>(org.value)];
        };
        const bool fromOutside = posting.payer == outsideParty, toOutside = posting.payee == outsideParty;
        const bool within = !fromOutside && !toOutside && groupOf(posting.payer) == groupOf(posting.payee);
        if (!fromOutside && !within)
            add(static_cast<std::size_t>(groupOf(posting.payer)), posting.payerLine, -posting.amount);
        if (!toOutside && !within)
            add(static_cast<std::size_t>(groupOf(posting.payee)), posting.payeeLine, posting.amount);
        if (toOutside) add(organisations, posting.payerLine, -posting.amount);
        if (fromOutside) add(organisations, posting.payeeLine, posting.amount);
    }
    return net;
}

std::string disagreement(const ExactProjection& kept, const ExactProjection& sums) {
    const auto& a = kept.statements;
    const auto& b = sums.statements;
    for (std::size_t year = 0; year < a.years(); ++year) {
        const auto net = summed(kept, year);
        for (std::size_t org = 0; org <= a.organisations(); ++org) {
            const OrganisationIndex who{static_cast<std::int32_t>(org)};
            if (a.shown(who, year) != b.shown(who, year)) return "not the same statements are shown";
            for (std::size_t line = 0; line < statementLineCount; ++line)
                if (a.amount(who, year, static_cast<StatementLine>(line)) !=
                    b.amount(who, year, static_cast<StatementLine>(line)))
                    return "the books differ on " + std::string(name(static_cast<StatementLine>(line)));
            Money surplus;
            for (auto line = static_cast<std::size_t>(PostingLine::patientCare); line < postingLineCount;
                 ++line) {
                if (isInSurplus(static_cast<PostingLine>(line))) surplus += net[org][line];
                for (std::size_t shown = 0; shown < statementLineCount; ++shown) {
                    if (name(static_cast<StatementLine>(shown)) != name(static_cast<PostingLine>(line)))
                        continue;
                    const Money amount = a.amount(who, year, static_cast<StatementLine>(shown));
                    if (amount != net[org][line] && amount != -net[org][line])
                        return "postings do not sum to " + std::string(name(static_cast<PostingLine>(line)));
                }
            }
            if (a.shown(who, year) && a.amount(who, year, StatementLine::surplus) != surplus)
                return "postings do not sum to the surplus";
        }
    }
    return {};
}

/// Of a cost or a fund: what was turned round when it was kept is turned back.
Money asPosted(const Posting<Decimal>& posting) {
    const bool paid = posting.payer != outsideParty && !isIncome(posting.payerLine);
    const bool received = posting.payee != outsideParty && isIncome(posting.payeeLine);
    return paid || received ? posting.amount : -posting.amount;
}

void compare(const Economy& economy, const char* scenario) {
    const auto compiled = compile(*applyScenario(economy, scenario));
    QVERIFY(compiled);
    std::vector<std::int32_t> arrangements(compiled->shape->arrangementStarts.size());
    std::iota(arrangements.begin(), arrangements.end(), 0);
    std::vector<std::uint8_t> kinds;
    for (const OneOffKind kind : oneOffKinds(*compiled->shape, arrangements))
        kinds.push_back(static_cast<std::uint8_t>(kind));
    const auto kept = project<Decimal>(compiled->shape, compiled->inputs);
    const auto sums =
        project<Decimal>(compiled->shape, compiled->inputs, nullptr, Wanted{.oneOffKinds = kinds});
    QVERIFY(!kept.postings.empty() && !kept.ratings.empty());
    QVERIFY(sums.postings.empty() && sums.activity.empty() && sums.contracts.empty() && sums.ratings.empty());
    QCOMPARE(disagreement(kept, sums), std::string());
    std::vector<Money> once(3 * kept.years.size()), surplus(kept.organisations.size() * kept.years.size());
    for (const Posting<Decimal>& posting : kept.postings) {
        if (!posting.recurrent) once[posting.year * 3U + kinds[posting.source.place()]] += asPosted(posting);
        const auto own = [&](OrganisationIndex org) -> Money& {
            return surplus[posting.year * kept.organisations.size() + static_cast<std::size_t>(org.value)];
        };
        if (isInSurplus(posting.payerLine)) own(posting.payer) -= posting.amount;
        if (isInSurplus(posting.payeeLine)) own(posting.payee) += posting.amount;
    }
    for (std::size_t year = 0; year < kept.years.size(); ++year) {
        for (std::size_t kind = 1; kind <= *std::max_element(kinds.begin(), kinds.end()); ++kind)
            QCOMPARE(sums.oneOff(kind, static_cast<int>(year)).pence(), once[year * 3 + kind].pence());
        for (std::size_t org = 0; org < kept.organisations.size(); ++org)
            QCOMPARE(sums.ownSurplus(org, static_cast<int>(year)).pence(),
                     surplus[year * kept.organisations.size() + org].pence());
    }
}

} // namespace

/// The book that only adds and the book that keeps every posting tell the same.
class TestBooks : public QObject {
    Q_OBJECT

private slots:
    void statementsAreTheSameFromEitherBook() {
        for (int seed = 1; seed <= 60; ++seed) {
            const Economy economy =
                randomEconomy(static_cast<std::uint64_t>(seed), {4, 3, 6, 30, 2 + seed % 6});
            for (const char* scenario : {"base", "worse"}) {
                compare(economy, scenario);
                if (QTest::currentTestFailed()) return;
            }
        }
    }

    void soAreThoseOfSamples() {
        for (const char* sample : {"cumbria", "dudley", "salford"})
            compare(*readPackage(SOURCE_ROOT "/resources/samples/" + std::string(sample)), "base");
    }
};

QTEST_APPLESS_MAIN(TestBooks)
#include "test_books.moc"
