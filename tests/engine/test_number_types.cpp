#include "counting_number.h"
#include "economy/scenario/scenario.h"
#include "engine/session/open_projection.h"
#include "engine/session/projecting.h"
#include "engine/session/trace.h"
#include "support/draw.h"
#include "support/generator.h"

#include <QTest>

#include <array>

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

/// Every figure of a projection, in one order whatever the number type: a value there is not is nought.
template<class Number>
std::vector<Number> figuresOf(const Projection<Number>& projection) {
    std::vector<Number> all;
    const auto& statements = projection.statements;
    for (std::size_t org = 0; org <= statements.organisations(); ++org)
        for (std::size_t year = 0; year < statements.years(); ++year) {
            for (std::size_t line = 0; line < statementLineCount; ++line)
                all.push_back(
                    statements.amount(OrganisationIndex::at(org), year, static_cast<StatementLine>(line)));
            if (org == statements.organisations()) continue;
            all.push_back(projection.ownSurplus(org, static_cast<int>(year)));
            all.push_back(projection.ownStranded(org, static_cast<int>(year)));
        }
    for (const auto& rating : projection.ratings) {
        all.push_back(rating.value.value_or(Number(0)));
        all.push_back(rating.score ? Number(*rating.score) : Number(0));
    }
    for (const ContractOutcome<Number>& contract : projection.contracts)
        for (const ContractYear<Number>& year : contract.years) {
            const std::array figures{year.activityValue, year.emergencyValue, year.baseline, year.plan,
                                     year.target,        year.actual,         year.settled,  year.people};
            all.insert(all.end(), figures.begin(), figures.end());
        }
    return all;
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
    void aKernelCalculatesWhatDoublesDo_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= economies; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    /// Some inputs left open or all of them, on any processor, for more sets than one block has and less.
    void aKernelCalculatesWhatDoublesDo() {
        QFETCH(int, seed);
        const Compiled compiled = randomCompiled(seed);
        QVERIFY(compiled.shape);
        Draw draw(static_cast<std::uint64_t>(seed));
        const std::vector<double> typed = typedNumbers(compiled);
        std::vector<InputId> open;
        for (std::uint32_t input = 0; input < typed.size(); ++input)
            if (seed % 4 == 0 || draw.oneIn(3)) open.push_back({input});
        const Wanted wanted{false, false, true, true};
        const OpenProjection projection(compiled.shape, typed, open, wanted);
        const std::vector<Varying> figures = figuresOf(projection.figures());
        const Kernel kernel = projection.kernel(figures);
        QCOMPARE(kernel.inputs(), open.size());
        const std::size_t sets = Kernel::width + 5;
        std::vector<std::vector<double>> draws;
        std::vector<double> inputs(open.size() * sets), results(figures.size() * sets);
        for (std::size_t set = 0; set < sets; ++set) {
            const std::vector<double> all = drawn(typed, draw);
            draws.push_back(typed);
            for (std::size_t i = 0; i < open.size(); ++i)
                draws.back()[open[i].value] = inputs[i * sets + set] = all[open[i].value];
        }
        for (const Instructions instructions : instructionsAtHand()) {
            std::fill(results.begin(), results.end(), -1);
            kernel.evaluate(inputs, sets, results, instructions);
            for (const std::size_t set : {std::size_t{0}, std::size_t{17}, sets - 1}) {
                const auto alone = figuresOf(project<double>(compiled.shape, draws[set], nullptr, wanted));
                QCOMPARE(alone.size(), figures.size());
                for (std::size_t i = 0; i < alone.size(); ++i)
                    QVERIFY2(results[i * sets + set] == alone[i],
                             qPrintable(QStringLiteral("figure %1: %2, not %3")
                                            .arg(i)
                                            .arg(results[i * sets + set], 0, 'g', 17)
                                            .arg(alone[i], 0, 'g', 17)));
            }
        }
    }

    /// What no open input reaches is known beforehand.
    void whatDoesNotVaryIsCalculatedOnce() {
        const Compiled compiled = randomCompiled(7);
        const std::vector<double> typed = typedNumbers(compiled);
        const OpenProjection closed(compiled.shape, typed, {}, Wanted{});
        const std::vector<Varying> figures = figuresOf(closed.figures());
        const Kernel none = closed.kernel(figures);
        QCOMPARE(none.operations(), std::size_t{0});
        const std::vector<InputId> one{compiled.shape->budgets.front().amount};
        const OpenProjection open(compiled.shape, typed, one, Wanted{});
        const Kernel few = open.kernel(figuresOf(open.figures()));
        std::size_t varying = 0;
        for (std::size_t i = 0; i < few.results(); ++i) varying += few.varies(i) ? 1 : 0;
        QVERIFY(varying > 0 && varying < few.results() / 2);
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
