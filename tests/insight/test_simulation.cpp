#include "engine/session/compiled_scenarios.h"
#include "hand_worked.h"
#include "insight/uncertainty/normal.h"
#include "insight/uncertainty/shard.h"
#include "insight/uncertainty/simulate.h"
#include "support/generator.h"
#include "support/random_ranges.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A trust paid by activity whose price of a year is normal around £100, with 60 % of it carried on from year
/// to year, and whose costs are what it earns at £100: surpluses are 1,000 × (price - 100).
Economy uncertainPrices() {
    EconomyBuilder rows;
    using enum TableId;
    rows.add(economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "4"}});
    rows.add(organisations, {{"org", "T"}, {"name", "The Trust"}, {"kind", "acute"}});
    rows.add(organisations, {{"org", "C"}, {"name", "The CCG"}, {"kind", "commissioner"}});
    rows.add(services, {{"service", "EL"}, {"name", "Elective"}});
    rows.add(activity, {{"commissioner", "C"}, {"provider", "T"}, {"service", "EL"}, {"volume", "1000"}});
    for (const char* year : {"2014/15", "2015/16", "2016/17", "2017/18", "2018/19"})
        rows.add(tariffs, {{"tariff", "NT"}, {"service", "EL"}, {"year", year}, {"price", "100"}});
    rows.add(contracts, {{"contract", "ACT"},
                         {"commissioner", "C"},
                         {"provider", "T"},
                         {"form", "activity"},
                         {"tariff", "NT"}});
    rows.add(contractServices, {{"contract", "ACT"}, {"service", "EL"}});
    rows.add(budgets, {{"org", "T"},
                       {"line", "nursing"},
                       {"name", "Nursing"},
                       {"category", "nursing"},
                       {"amount", "100000"}});
    rows.add(uncertainties, {{"uncertainty", "price"},
                             {"cell", "tariffs:NT:EL:*:price"},
                             {"change", "add"},
                             {"distribution", "normal"},
                             {"low", "-10"},
                             {"high", "10"},
                             {"persistence", "60%"}});
    return rows.economy;
}

Economy randomWithRanges(std::uint64_t seed) { return withRanges(randomEconomy(seed, {3, 2, 4, 14, 4})); }

std::shared_ptr<const Simulation> simulated(const Economy& economy, const SimulationOrder& order,
                                            const std::string& scenario = "base") {
    const auto projected = compileAndProject(economy, scenario);
    Q_ASSERT(projected);
    const auto simulation = simulate(projected->compiled, *projected->projection, order);
    Q_ASSERT(simulation);
    return *simulation;
}

/// All amounts and counts as bytes.
std::string bytesOf(const Simulation& simulation, std::uint64_t draws) {
    std::string bytes;
    const auto add = [&](const void* from, std::size_t size) {
        bytes.append(static_cast<const char*>(from), size);
    };
    for (const SimulationLayout::Column& column : simulation.layout().columns) {
        const auto amounts = simulation.amounts(column.org, column.year, column.figure);
        add(amounts.data(), draws * sizeof(double));
    }
    if (draws < simulation.draws()) return bytes;
    for (const SimulationLayout::Column& flag : simulation.layout().flags) {
        const Chance chance = simulation.chance(flag.org, flag.year, flag.figure);
        add(&chance.share, sizeof chance.share);
    }
    for (std::size_t entity = 0; entity < simulation.layout().entities(); ++entity) {
        const double never = simulation.neverBreaksEven(OrganisationIndex::at(entity)).share;
        add(&never, sizeof never);
    }
    return bytes;
}

constexpr OrganisationIndex trust{0};
const double sdOfPrice = 10 / ninthDecile;

} // namespace

/// What draws come to (rules 16.6 to 16.8).
class TestSimulation : public QObject {
    Q_OBJECT

private slots:
    /// Mean, deviation and percentiles of normal surpluses, within three standard errors.
    void normalSurplusesComeOutAsWorkedOutByHand() {
        const SimulationOrder order{};
        const auto simulation = simulated(uncertainPrices(), order);
        const double n = 10'000;
        for (std::size_t year = 0; year < 5; ++year) {
            const double sd = 1000 * sdOfPrice;
            const Spread spread = simulation->spread(trust, year, DrawnFigure::surplus);
            QCOMPARE(simulation->central(trust, year, DrawnFigure::surplus), Money{});
            QVERIFY(std::abs(spread.mean) < 1e-6); // pairs of draws cancel
            QVERIFY(std::abs(spread.sd - sd) < 3 * sd / std::sqrt(2 * n) * std::sqrt(2));
            for (std::size_t i = 0; i < toldPercentiles.size(); ++i) {
                const double p = toldPercentiles[i] / 100.0, z = normalQuantile(p);
                const double error = sd * std::sqrt(p * (1 - p) / n) / normalDensity(z);
                QVERIFY2(std::abs(spread.percentiles[i] - sd * z) < 3 * error,
                         qPrintable(QString::number(spread.percentiles[i])));
            }
            const Chance chance = simulation->chance(trust, year, DrawnFigure::surplus);
            QVERIFY(std::abs(chance.share - 0.5) < 1e-9);
            QCOMPARE(chance.error, std::sqrt(0.25 / n));
        }
    }

    /// The price of the base year and of the first year move as one (j is 1), later ones by 60 % of the one
    /// before: of what is cumulative the variance is a sum over both years of every pair.
    void cumulativeSurplusesCarryWhatPersists() {
        const auto simulation = simulated(uncertainPrices(), {});
        const std::array place{1, 1, 2, 3, 4};
        for (std::size_t year = 0; year < 5; ++year) {
            double variance = 0;
            for (std::size_t i = 0; i <= year; ++i)
                for (std::size_t j = 0; j <= year; ++j)
                    variance += std::pow(0.6, std::abs(place[i] - place[j]));
            const double sd = 1000 * sdOfPrice * std::sqrt(variance);
            const Spread spread = simulation->spread(trust, year, DrawnFigure::cumulativeSurplus);
            QVERIFY(std::abs(spread.sd - sd) < 3 * sd / std::sqrt(2 * 5000.0));
        }
    }

    /// The first year after the base year that breaks even is the first, or the next, and so on.
    void theFirstYearThatBreaksEvenAddsUp() {
        const auto simulation = simulated(uncertainPrices(), {});
        double sum = simulation->neverBreaksEven(trust).share;
        for (std::size_t year = 1; year < 5; ++year)
            sum += simulation->chance(trust, year, DrawnFigure::firstBreakEven).share;
        QVERIFY(std::abs(sum - 1) < 1e-12);
        QVERIFY(std::abs(simulation->chance(trust, 1, DrawnFigure::firstBreakEven).share - 0.5) < 1e-9);
        QVERIFY(!simulation->has(trust, 0, DrawnFigure::firstBreakEven));
    }

    void drawsAreTheSameOnAnyNumberOfThreadsAndInShards_data() { seeds(); }
    void drawsAreTheSameOnAnyNumberOfThreadsAndInShards() {
        QFETCH(int, seed);
        const Economy economy = randomWithRanges(static_cast<std::uint64_t>(seed));
        const std::uint64_t draws = 1001;
        SimulationOrder order{draws, 7, 1, 1};
        const std::string one = bytesOf(*simulated(economy, order), draws);
        for (const std::size_t threads : {2U, 7U}) {
            order.threads = threads;
            QVERIFY(bytesOf(*simulated(economy, order), draws) == one);
        }
        order.mostInMemory = 0; // into a scratch file
        QVERIFY(bytesOf(*simulated(economy, order), draws) == one);
        const QTemporaryDir folder;
        std::vector<std::filesystem::path> files;
        for (const std::uint64_t number : {3, 1, 4, 2}) {
            const Shard shard{number, 4};
            const DrawSpan span = drawsOf(shard, draws);
            files.push_back(folder.filePath(QString::number(number)).toStdString());
            const SimulatedScenario part{"base", simulated(economy, {span.count, 7, span.first, 2})};
            QVERIFY(writeShard(files.back(), shard, draws, markOf(economy), {&part, 1}));
        }
        const auto merged = mergeShards(files);
        QVERIFY(merged);
        QCOMPARE(merged->front().simulation->draws(), draws);
        QVERIFY(bytesOf(*merged->front().simulation, draws) == one);
    }

    void fewerDrawsAreTheFirstOfMore() {
        const Economy economy = randomWithRanges(3);
        const auto few = simulated(economy, {300, 1, 1, 2}), many = simulated(economy, {2000, 1, 1, 2});
        for (const SimulationLayout::Column& column : few->layout().columns) {
            const auto first = few->amounts(column.org, column.year, column.figure);
            auto all = many->amounts(column.org, column.year, column.figure);
            all.resize(first.size());
            QVERIFY(std::memcmp(first.data(), all.data(), first.size() * sizeof(double)) == 0);
        }
    }

    /// A draw told as a scenario is projected exactly to what was drawn, within a penny a posting.
    void aPercentileIsAStory_data() { seeds(); }
    void aPercentileIsAStory() {
        QFETCH(int, seed);
        const Economy economy = randomWithRanges(static_cast<std::uint64_t>(seed));
        const auto projected = compileAndProject(economy, "base");
        const auto draws = Draws::make(projected->compiled, 1);
        QVERIFY(draws);
        const auto simulation = *simulate(*draws, *projected->projection, {400, 1, 1, 2});
        const OrganisationIndex economyPlace = simulation->economy();
        for (const double percentile : {10, 50, 90}) {
            const std::uint64_t draw = simulation->drawAt(economyPlace, 4, DrawnFigure::surplus, percentile);
            const auto story = withDrawn(draws->scenario(), draws->valuesOf(draw));
            QVERIFY(story);
            const ExactProjection exact = story->projectExactly();
            const double pennies = 0.01 * static_cast<double>(exact.postings.size());
            for (const SimulationLayout::Column& column : simulation->layout().columns) {
                const double drawn = simulation->amounts(column.org, column.year, column.figure)[draw - 1];
                if (std::isnan(drawn)) continue;
                const double is =
                    toDouble(exact.statements.amount(column.org, column.year, statementLine(column.figure)));
                QVERIFY2(std::abs(drawn - is) <= pennies,
                         qPrintable(QStringLiteral("%1, not %2").arg(drawn).arg(is)));
            }
        }
    }

    /// A figure no range reaches is the same in every draw as where nothing is drawn, to the penny.
    void whatDoesNotVaryIsTheCentralFigure_data() { seeds(); }
    void whatDoesNotVaryIsTheCentralFigure() {
        QFETCH(int, seed);
        const auto simulation = simulated(randomWithRanges(static_cast<std::uint64_t>(seed)), {500, 1, 1, 2});
        std::size_t still = 0;
        for (const SimulationLayout::Column& column : simulation->layout().columns) {
            if (column.year > 0 || column.figure != DrawnFigure::cash) continue;
            ++still;
            const Spread spread = simulation->spread(column.org, 0, column.figure);
            const double central = toDouble(simulation->central(column.org, 0, column.figure));
            QCOMPARE(spread.mean, central);
            QCOMPARE(spread.sd, 0.0);
            QCOMPARE(spread.percentiles.front(), central);
        }
        QVERIFY(still > 0);
    }

    void theNearestDrawIsTheFirstOfEquals() {
        const auto simulation = simulated(uncertainPrices(), {});
        const auto amounts = simulation->amounts(trust, 3, DrawnFigure::surplus);
        const double p10 = simulation->spread(trust, 3, DrawnFigure::surplus).percentiles[1];
        const std::uint64_t draw = simulation->drawAt(trust, 3, DrawnFigure::surplus, 10);
        const double distance = std::abs(amounts[draw - 1] - p10);
        for (std::size_t i = 0; i < amounts.size(); ++i)
            QVERIFY(std::abs(amounts[i] - p10) > distance ||
                    (std::abs(amounts[i] - p10) == distance && i >= draw - 1));
    }

    void percentilesAreASpreadsheets() {
        const std::array shares{0.0, 0.5, 0.9, 1.0};
        const std::vector<double> told = percentilesOf({8, 1, 16, 4, 2}, shares);
        QCOMPARE(told, (std::vector<double>{1, 4, 8 + 0.6 * 8, 16}));
        QCOMPARE(percentilesOf({7}, shares), (std::vector<double>{7, 7, 7, 7}));
    }

    void itIsToldAsFarAsItHasComeAndCanBeStopped() {
        const auto projected = compileAndProject(randomWithRanges(5), "base");
        std::vector<std::uint64_t> told;
        const auto whole =
            simulate(projected->compiled, *projected->projection, {3000, 1, 1, 2}, {},
                     [&](const std::shared_ptr<const Simulation>& soFar) { told.push_back(soFar->draws()); });
        QVERIFY(whole);
        QVERIFY(!told.empty() && told.front() == 512 && std::is_sorted(told.begin(), told.end()) &&
                told.back() < 3000);
        int asked = 0;
        const auto stopped = simulate(projected->compiled, *projected->projection, {3000, 1, 1, 2},
                                      [&] { return ++asked < 4; });
        QVERIFY(!stopped && stopped.problems.empty());
    }

    void shardsThatDoNotBelongTogetherAreRefused() {
        const Economy economy = uncertainPrices();
        const QTemporaryDir folder;
        const auto shard = [&](const char* name, Shard of, std::uint64_t draws,
                               std::uint64_t seed) -> std::filesystem::path {
            const std::filesystem::path file = folder.filePath(QLatin1String(name)).toStdString();
            const DrawSpan span = drawsOf(of, draws);
            const SimulatedScenario part{"base", simulated(economy, {span.count, seed, span.first, 1})};
            [[maybe_unused]] const auto written = writeShard(file, of, draws, markOf(economy), {&part, 1});
            return file;
        };
        const auto refusal = [](std::vector<std::filesystem::path> files) {
            const auto merged = mergeShards(files);
            return merged ? std::string() : english(merged.problems.front());
        };
        const auto one = shard("1", {1, 2}, 100, 1), two = shard("2", {2, 2}, 100, 1);
        QCOMPARE(refusal({two, one}), std::string());
        QVERIFY(refusal({one}).find("part 2 of 2 is missing") != std::string::npos);
        QVERIFY(refusal({one, two, one}).find("part 1 of 2 appears twice") != std::string::npos);
        QVERIFY(refusal({one, shard("3", {2, 2}, 100, 2)}).find("different simulations") !=
                std::string::npos);
        QVERIFY(refusal({one, shard("4", {2, 2}, 102, 1)}).find("different simulations") !=
                std::string::npos);
        QVERIFY(refusal({folder.filePath("none").toStdString()}).find("none") != std::string::npos);
        std::filesystem::resize_file(two, std::filesystem::file_size(two) - 8);
        QVERIFY(refusal({one, two}).find("not a complete part") != std::string::npos);
    }

    /// Pairs are shared out as even as can be, and none is split.
    void shardsShareOutPairs() {
        for (const std::uint64_t draws : {1U, 2U, 9U, 100U, 1001U})
            for (const std::uint64_t of : {1U, 2U, 3U, 7U}) {
                std::uint64_t next = 1;
                for (std::uint64_t number = 1; number <= of; ++number) {
                    const DrawSpan span = drawsOf({number, of}, draws);
                    QCOMPARE(span.first, next);
                    next += span.count;
                    QVERIFY(span.count % 2 == 0 || number == of || next == draws + 1);
                }
                QCOMPARE(next, draws + 1);
            }
    }

private:
    static void seeds() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed) QTest::addRow("economy %d", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "test_simulation.moc"
