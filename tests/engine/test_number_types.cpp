#include "counting_number.h"
#include "economy/scenario/scenario.h"
#include "engine/session/projecting.h"
#include "engine/session/trace.h"
#include "support/draw.h"
#include "support/generator.h"

#include <QTest>

#include <bit>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr int economies = 200;

Compiled randomCompiled(int seed) {
    const EconomySize size{2 + seed % 6, 1 + seed % 4, 3 + seed % 5, 8 + seed % 40, 2 + seed % 9};
    const Economy economy = randomEconomy(static_cast<std::uint64_t>(seed), size);
    auto compiled = compile(*applyScenario(economy, seed % 2 == 0 ? "base" : "worse"));
    return compiled ? std::move(*compiled) : Compiled{};
}

/// The numbers typed, each up to two fifths more or less, some of them nought.
std::vector<double> drawn(const std::vector<double>& typed, Draw& draw) {
    std::vector<double> numbers = typed;
    for (double& number : numbers)
        number *= draw.oneIn(50) ? 0 : static_cast<double>(draw.between(600, 1400)) / 1000;
    return numbers;
}

bool same(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// The first figure in which one of a pack differs from the double that was calculated alone.
std::string difference(const Projection<Pack>& pack, std::size_t draw, const Projection<double>& alone) {
    const auto& statements = alone.statements;
    for (std::size_t org = 0; org <= statements.organisations(); ++org)
        for (std::size_t year = 0; year < statements.years(); ++year) {
            const OrganisationIndex who{static_cast<std::int32_t>(org)};
            for (std::size_t line = 0; line < statementLineCount; ++line) {
                const auto which = static_cast<StatementLine>(line);
                if (!same(pack.statements.amount(who, year, which)[draw],
                          statements.amount(who, year, which)))
                    return std::string(name(which)) + " of organisation " + std::to_string(org);
            }
            const auto t = static_cast<int>(year);
            if (org < statements.organisations() &&
                !(same(pack.ownSurplus(org, t)[draw], alone.ownSurplus(org, t)) &&
                  same(pack.ownStranded(org, t)[draw], alone.ownStranded(org, t))))
                return "own figures of organisation " + std::to_string(org);
        }
    return {};
}

std::vector<double> typedNumbers(const Compiled& compiled) {
    std::vector<double> numbers;
    for (const Decimal& input : compiled.inputs) numbers.push_back(toDouble(input));
    return numbers;
}

/// How often anything is asked of numbers in a projection of these.
long operationsOn(const std::shared_ptr<const Shape>& shape, const std::vector<double>& numbers) {
    std::vector<CountingNumber> inputs;
    for (const double number : numbers) inputs.emplace_back(number);
    CountingNumber::operations = 0;
    project<CountingNumber>(shape, inputs);
    return CountingNumber::operations;
}

} // namespace

/// The rules take any number type, and ask the same of it whatever its values.
class TestNumberTypes : public QObject {
    Q_OBJECT

private slots:
    void aPackIsFourDoubles_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= economies; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void aPackIsFourDoubles() {
        QFETCH(int, seed);
        const Compiled compiled = randomCompiled(seed);
        QVERIFY(compiled.shape);
        Draw draw(static_cast<std::uint64_t>(seed));
        std::array<std::vector<double>, Pack::count> draws;
        draws[0] = typedNumbers(compiled);
        for (std::size_t i = 1; i < draws.size(); ++i) draws[i] = drawn(draws[0], draw);
        std::vector<Pack> packed;
        for (std::size_t input = 0; input < draws[0].size(); ++input)
            packed.emplace_back(
                std::array{draws[0][input], draws[1][input], draws[2][input], draws[3][input]});
        const auto together = project<Pack>(compiled.shape, packed);
        for (std::size_t i = 0; i < draws.size(); ++i) {
            const auto alone = project<double>(compiled.shape, draws[i], nullptr, Wanted{});
            QCOMPARE(difference(together, i, alone), std::string());
        }
    }

    /// A number that remembers comes to what one comes to that does not: statements, ratings and scores.
    void aTracedNumberIsTheExactOne() {
        for (int seed = 1; seed <= 60; ++seed) {
            const auto compiled =
                CompiledScenario::make(randomEconomy(static_cast<std::uint64_t>(seed),
                                                     {2 + seed % 5, 1 + seed % 3, 4, 20, 2 + seed % 5}),
                                       seed % 2 == 0 ? "base" : "worse");
            QVERIFY(compiled);
            const ExactProjection exact = compiled->projectExactly();
            Tape tape;
            const Projection<Traced> traced = trace(tape, *compiled, nullptr);
            for (std::size_t org = 0; org <= exact.statements.organisations(); ++org)
                for (std::size_t year = 0; year < exact.statements.years(); ++year)
                    for (std::size_t line = 0; line < statementLineCount; ++line) {
                        const auto which = static_cast<StatementLine>(line);
                        const auto at = OrganisationIndex::at(org);
                        QCOMPARE(toFixedText(tape.value(traced.statements.amount(at, year, which).step()), 2),
                                 toText(exact.statements.amount(at, year, which)));
                    }
            QCOMPARE(traced.ratings.size(), exact.ratings.size());
            for (std::size_t i = 0; i < exact.ratings.size(); ++i) {
                const Rating<Decimal>& rating = exact.ratings[i];
                const Rating<Traced>& told = traced.ratings[i];
                QVERIFY(told.measure == rating.measure &&
                        told.value.has_value() == rating.value.has_value() &&
                        told.score.has_value() == rating.score.has_value());
                if (rating.value) QCOMPARE(toText(tape.value(told.value->step())), toText(*rating.value));
                if (rating.score)
                    QCOMPARE(toText(tape.value(told.score->step())), std::to_string(*rating.score));
            }
        }
    }

    void noRuleBranchesOnAValue() {
        long most = 0;
        for (int seed = 1; seed <= economies; ++seed) {
            const Compiled compiled = randomCompiled(seed);
            QVERIFY(compiled.shape);
            Draw draw(static_cast<std::uint64_t>(seed));
            const auto typed = typedNumbers(compiled);
            const long operations = operationsOn(compiled.shape, typed);
            QVERIFY(operations > 0);
            most = std::max(most, operations);
            QCOMPARE(operationsOn(compiled.shape, drawn(typed, draw)), operations);
            QCOMPARE(operationsOn(compiled.shape, std::vector<double>(typed.size())), operations);
            QCOMPARE(operationsOn(compiled.shape, std::vector<double>(typed.size(), -1.5)), operations);
        }
        QVERIFY(most > 10'000);
    }
};

QTEST_APPLESS_MAIN(TestNumberTypes)
#include "test_number_types.moc"
