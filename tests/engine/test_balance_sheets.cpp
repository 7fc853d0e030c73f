#include "economy/scenario/scenario.h"
#include "economy/table/row_reader.h"
#include "engine/shape/shape.h"
#include "exchange/package.h"
#include "support/generator.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

using S = StatementLine;

/// A projection read as balance sheets: what a group opens a year with is what its members closed the last
/// with.
class Books {
public:
    Books(const Economy& effective, const ExactProjection& projection)
        : economy_(effective), projection_(projection) {}

    Money line(std::size_t org, std::size_t year, S line) const {
        return projection_.statements.amount({static_cast<std::int32_t>(org)}, year, line);
    }
    bool keeps(std::size_t org, std::size_t year) const {
        const OrganisationIndex index{static_cast<std::int32_t>(org)};
        return projection_.statements.shown(index, year) && projection_.statements.hasBalances(index, year);
    }
    Money opening(std::size_t group, std::size_t year, S item) const {
        Money sum;
        const auto& before = projection_.shape->groupOf[year - 1];
        const auto& now = projection_.shape->groupOf[year];
        for (std::size_t org = 0; org < before.size(); ++org) {
            const bool reported = before[org] == static_cast<std::int32_t>(org) && keeps(org, year - 1);
            if (reported && now[org] == static_cast<std::int32_t>(group)) sum += line(org, year - 1, item);
        }
        return sum;
    }
    Money minimumCash(std::size_t group, std::size_t year) const {
        Money sum;
        const auto& now = projection_.shape->groupOf[year];
        for (const RowReader& row : readers(economy_, TableId::organisations))
            if (now[row.place("org").row] == static_cast<std::int32_t>(group))
                sum += roundToPenny(*row.number("minimum_cash"));
        return sum;
    }
    bool supportIsLoan() const { return !projection_.shape->supportAsPdc; }

    /// Net receipts of a group in a year from the postings themselves, depreciation being no payment (2.2).
    Money received(std::size_t group, std::size_t year) const {
        Money sum;
        const auto& now = projection_.shape->groupOf[year];
        const auto isMember = [&](OrganisationIndex party) {
            return party != outsideParty &&
                   now[static_cast<std::size_t>(party.value)] == static_cast<std::int32_t>(group);
        };
        for (const Posting<Decimal>& posting : projection_.postings) {
            if (posting.year != year) continue;
            if (isMember(posting.payee) && posting.payeeLine != PostingLine::depreciation)
                sum += posting.amount;
            if (isMember(posting.payer) && posting.payerLine != PostingLine::depreciation)
                sum -= posting.amount;
        }
        return sum;
    }

    /// The dividend of the balance sheet as it came out, opening and closing (10.4).
    Money dividendOfItself(std::size_t group, std::size_t year) const {
        const auto relevant = [](Money net, Money donated, Money cash) {
            return toDecimal(net - donated - cash);
        };
        const Decimal opened =
            relevant(opening(group, year, S::netAssets), opening(group, year, S::donatedAssets),
                     opening(group, year, S::cash));
        const Decimal closed = relevant(line(group, year, S::netAssets), line(group, year, S::donatedAssets),
                                        line(group, year, S::cash));
        const Decimal rate = numberIn(economy_.effectiveText(TableId::economy, 0, "pdc_rate"));
        const Money dividend = roundToPenny(rate * (opened + closed) / 2);
        return dividend < Money{} ? Money{} : dividend;
    }
    bool paysDividend(std::size_t group, std::size_t year) const {
        if (!projection_.shape->organisations[group].rated) return false;
        const auto& now = projection_.shape->groupOf[year];
        for (const auto& budget : projection_.shape->budgets)
            if (budget.category == PostingLine::pdcDividend &&
                budget.inForce.contains(static_cast<int>(year)) &&
                now[static_cast<std::size_t>(budget.org.value)] == static_cast<std::int32_t>(group))
                return false;
        return true;
    }

    /// The first rule of section 10 that does not hold, with its figures; blank if all do.
    QString broken() const;

private:
    QString brokenIn(std::size_t org, std::size_t year) const;

    const Economy& economy_;
    const ExactProjection& projection_;
};

QString Books::brokenIn(std::size_t org, std::size_t year) const {
    const auto is = [&](S item) { return line(org, year, item); };
    const auto differ = [&](const char* rule, Money a, Money b) {
        return a == b
                   ? QString()
                   : QString("%1 %2: %3: %4 is not %5")
                         .arg(projection_.organisations[org].c_str(), toText(projection_.years[year]).c_str(),
                              rule, toText(a).c_str(), toText(b).c_str());
    };
    const Money supportPdc = supportIsLoan() ? Money{} : is(S::supportDrawn);
    const Money supportLoan = supportIsLoan() ? is(S::supportDrawn) : Money{};
    const Money flow = is(S::surplus) + is(S::depreciation) - is(S::capitalSpend) + is(S::borrowing) +
                       is(S::pdcReceived) - is(S::repayments) + is(S::supportDrawn);
    const Money items = is(S::fixedAssets) + is(S::inventories) + is(S::receivables) + is(S::cash) -
                        is(S::payables) - is(S::loans) - is(S::otherLiabilities) - is(S::provisions);
    const Money minimum = minimumCash(org, year);
    // Both are posted, so the closing balance sheet may put the dividend a penny off what it was solved for.
    const Money penny = Money::fromPence(1);
    const Money itself = dividendOfItself(org, year);
    const bool solved = !paysDividend(org, year) ||
                        (is(S::pdcDividend) <= itself + penny && is(S::pdcDividend) >= itself - penny);
    for (const QString& problem :
         {differ("net assets are their items (10.1)", is(S::netAssets), items),
          differ("net assets move by surplus and PDC", is(S::netAssets) - opening(org, year, S::netAssets),
                 is(S::surplus) + is(S::pdcReceived) + supportPdc),
          differ("cash moves by receipts and payments (10.5)", is(S::cash) - opening(org, year, S::cash),
                 flow),
          differ("opening cash and postings are closing cash (2.2)",
                 opening(org, year, S::cash) + received(org, year), is(S::cash)),
          differ("loans roll forward (10.3)", is(S::loans) - opening(org, year, S::loans),
                 is(S::borrowing) + supportLoan - is(S::repayments)),
          differ("fixed assets roll forward", is(S::fixedAssets) - opening(org, year, S::fixedAssets),
                 is(S::capitalSpend) - is(S::depreciation)),
          solved ? QString()
                 : differ("the dividend is that of its own balance sheet", is(S::pdcDividend), itself),
          is(S::supportDrawn) > Money{}
              ? differ("support is the shortfall to the minimum (10.5)", is(S::cash), minimum)
              : QString(),
          is(S::cash) < minimum ? differ("cash is below the minimum", is(S::cash), minimum) : QString(),
          is(S::pdcDividend) < Money{} ? differ("the dividend is negative", is(S::pdcDividend), Money{})
                                       : QString()})
        if (!problem.isEmpty()) return problem;
    return {};
}

QString Books::broken() const {
    for (std::size_t year = 1; year < projection_.years.size(); ++year)
        for (std::size_t org = 0; org < projection_.organisations.size(); ++org)
            if (keeps(org, year))
                if (const QString problem = brokenIn(org, year); !problem.isEmpty()) return problem;
    return {};
}

QString brokenIn(const Economy& economy, const char* scenario) {
    const auto effective = applyScenario(economy, scenario);
    const auto projection = projectScenario(economy, scenario);
    if (!projection) return QString::fromStdString(english(projection.problems.front()));
    return Books(*effective, *projection).broken();
}

} // namespace

/// Balance sheets balance to the penny, cash follows from the postings, loans roll forward, support is
/// exactly the shortfall (rules 10), whatever is typed.
class TestBalanceSheets : public QObject {
    Q_OBJECT

private slots:
    void theyBalanceInRandomEconomies() {
        int supported = 0, merged = 0, dividends = 0;
        for (int seed = 1; seed <= 200; ++seed) {
            const Economy economy =
                randomEconomy(static_cast<std::uint64_t>(seed),
                              {2 + seed % 6, 1 + seed % 3, 3 + seed % 4, 8 + seed % 20, 2 + seed % 9});
            const QString problem = brokenIn(economy, "base");
            QVERIFY2(problem.isEmpty(), qPrintable(QString("economy %1: %2").arg(seed).arg(problem)));
            const auto projection = projectScenario(economy, "base");
            const auto last = projection->years.size() - 1;
            for (std::size_t org = 0; org < projection->organisations.size(); ++org) {
                merged += !projection->statements.shown({static_cast<std::int32_t>(org)}, last);
                for (std::size_t t = 1; t <= last; ++t) {
                    const OrganisationIndex index{static_cast<std::int32_t>(org)};
                    supported += projection->statements.amount(index, t, S::supportDrawn) > Money{};
                    dividends += projection->statements.amount(index, t, S::pdcDividend) > Money{};
                }
            }
        }
        // The economies are of the kind that would show a fault.
        QVERIFY(supported > 50);
        QVERIFY(merged > 5);
        QVERIFY(dividends > 50);
    }

    void theyBalanceInEverySample_data() {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"cumbria", "dudley", "salford"}) QTest::newRow(sample) << sample;
    }
    void theyBalanceInEverySample() {
        QFETCH(QString, sample);
        const auto economy =
            readPackage(std::filesystem::path(SOURCE_ROOT) / "resources/samples" / sample.toStdString());
        QVERIFY(economy);
        QCOMPARE(brokenIn(*economy, "base"), QString());
        for (const Row& row : (*economy)[TableId::scenarios].rows()) {
            const QString problem = brokenIn(*economy, row.front().c_str());
            QVERIFY2(problem.isEmpty(), qPrintable(QString::fromStdString(row.front()) + ": " + problem));
        }
    }

    void projectsThatEndAreWrittenOffToThePennyInRandomEconomies() {
        int ended = 0;
        for (int seed = 1; seed <= 200; ++seed) {
            const Economy economy = randomEconomy(static_cast<std::uint64_t>(seed), {3, 1, 3, 8, 9});
            const auto projection = projectScenario(economy, "base");
            QVERIFY(projection);
            std::map<std::string, Money> written;
            for (const auto& posting : projection->postings)
                if (posting.payerLine == PostingLine::depreciation)
                    written[projection->source(posting)] += posting.amount;
            for (const RowReader& row : readers(economy, TableId::capital)) {
                if (!written.contains(row.address())) continue;
                const Money cost = roundToPenny(*row.number("amount"));
                const auto year = *row.year("year") - projection->years.front();
                const bool over = year + static_cast<int>(*row.number("life_years")) <= 9;
                QVERIFY2(over ? written[row.address()] == cost : written[row.address()] < cost,
                         row.address().c_str());
                ended += over;
            }
        }
        QVERIFY(ended > 20);
    }

    // Depreciation of a project sums to its cost to the penny (rules 10.2).
    void projectsAreDepreciatedToTheLastPenny() {
        const auto economy = readPackage(std::filesystem::path(SOURCE_ROOT) / "resources/samples/cumbria");
        QVERIFY(economy);
        Economy changed = *economy;
        Row project(specification(TableId::capital).columns.size());
        for (const auto& [column, text] :
             std::initializer_list<std::pair<const char*, const char*>>{{"org", "RNL"},
                                                                        {"project", "ODD"},
                                                                        {"year", "2015/16"},
                                                                        {"amount", "1000000.01"},
                                                                        {"life_years", "3"},
                                                                        {"funding", "loan"},
                                                                        {"interest_rate", "2%"}})
            project[*specification(TableId::capital).find(column)] = text;
        QVERIFY(changed[TableId::capital].append(project));
        const auto projection = projectScenario(changed, "base");
        QVERIFY(projection);
        Money depreciated, repaid;
        for (const auto& posting : projection->postings) {
            if (projection->source(posting) != "capital:RNL:ODD") continue;
            if (posting.payerLine == PostingLine::depreciation) depreciated += posting.amount;
            if (posting.payerLine == PostingLine::repayments) repaid += posting.amount;
        }
        QCOMPARE(toText(depreciated), std::string("1000000.01"));
        QCOMPARE(toText(repaid), std::string("1000000.01"));
    }
};

QTEST_APPLESS_MAIN(TestBalanceSheets)
#include "test_balance_sheets.moc"
