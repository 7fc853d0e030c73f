#include "economy/table/row_text.h"
#include "engine/session/compiled_scenario.h"
#include "support/agreement.h"
#include "support/generator.h"
#include "support/problem_list.h"
#include "support/samples.h"

#include <QTest>

#include <thread>

using namespace breakeven;
using namespace breakeven::test;

namespace {

CompiledScenario compiled(const Economy& economy, const std::string& scenario) {
    return CompiledScenario::make(economy, scenario).value.value();
}

bool sameStatements(const ExactProjection& a, const ExactProjection& b) {
    const OrganisationIndex all = a.statements.economy();
    for (std::size_t year = 0; year < a.years.size(); ++year)
        for (std::int32_t org = 0; org <= all.value; ++org)
            for (std::size_t line = 0; line < statementLineCount; ++line)
                if (a.statements.amount({org}, year, static_cast<StatementLine>(line)) !=
                    b.statements.amount({org}, year, static_cast<StatementLine>(line)))
                    return false;
    return a.postings.size() == b.postings.size();
}

} // namespace

/// What is compiled once and projected often (ARCHITECTURE.md).
class TestCompiledScenario : public QObject {
    Q_OBJECT

private slots:
    void everyInputHasItsCellAndEveryCellItsInputs() {
        const CompiledScenario scenario = compiled(sampleEconomy("cumbria"), "pay_awards");
        QVERIFY(scenario.inputs().size() > 100);
        for (std::uint32_t i = 0; i < scenario.inputs().size(); ++i) {
            const auto inputs = scenario.inputsOf(scenario.cellOf({i}));
            const auto own =
                std::find_if(inputs.begin(), inputs.end(), [&](InputId id) { return id.value == i; });
            QVERIFY(own != inputs.end());
            QCOMPARE(static_cast<std::uint32_t>(own - inputs.begin()), scenario.shape()->inputs[i].element);
        }
        const CellPlace name{TableId::economy, 0, *specification(TableId::economy).find("name")};
        QVERIFY(scenario.inputsOf(name).empty());
    }

    // An input changed in the vector, the cell it was typed in changed in the tables, and the economy
    // compiled anew are one.
    void otherNumbersAreTakenWithoutCompiling() {
        Economy economy = randomEconomy(3);
        const CompiledScenario before = compiled(economy, "base");
        const CellPlace cell{TableId::budgets, 0, *specification(TableId::budgets).find("amount")};
        QCOMPARE(before.inputsOf(cell).size(), std::size_t(1));
        std::vector<Decimal> inputs = before.inputs();
        inputs[before.inputsOf(cell).front().value] = 123456;
        economy[cell.table].set(cell.row, cell.column, "123456");
        const auto after = before.with(*checkScenario(economy, "base"));
        QVERIFY(after);
        QVERIFY(!after->projectsAs(before));
        QCOMPARE(after->shape(), before.shape());
        QCOMPARE(after->inputs(), inputs);
        const ExactProjection anew = compiled(economy, "base").projectExactly();
        QVERIFY(sameStatements(after->projectExactly(), anew));
        QVERIFY(sameStatements(before.project<Decimal>(inputs), anew));
        QVERIFY(!sameStatements(before.projectExactly(), anew));
        QCOMPARE(disagreement(anew, after->project<double>(after->inputsAs<double>())), std::string());
    }

    void moreThanNumbersMustBeCompiled() {
        Economy economy = randomEconomy(3);
        const CompiledScenario before = compiled(economy, "base");
        const CellPlace amount{TableId::budgets, 0, *specification(TableId::budgets).find("amount")};
        const CellPlace recurrent{TableId::budgets, 0, *specification(TableId::budgets).find("recurrent")};
        for (const CellPlace cell : {amount, recurrent}) {
            Economy other = economy;
            other[cell.table].set(cell.row, cell.column, cell == amount ? "" : "no");
            QVERIFY(!before.with({other, "base", other}));
        }
        Economy shorter = economy;
        shorter[TableId::budgets].erase(0);
        QVERIFY(!before.with({shorter, "base", shorter}));
        economy[TableId::notes].set(0, *specification(TableId::notes).find("text"), "Another");
        const auto noted = before.with({economy, "base", economy});
        QVERIFY(noted && noted->projectsAs(before));
        QCOMPARE(noted->economy()[TableId::notes].at(0, "text"), std::string("Another"));
    }

    void errorsAreThoseOfTheFirstStepThatHasAny() {
        Economy economy = sampleEconomy("cumbria");
        QCOMPARE(CompiledScenario::make(economy, "nowhere").problems.front().address,
                 std::string("scenarios:nowhere"));
        const std::string address = toText(economy[TableId::budgets].address(0, "category"));
        const CellPlace cell = *economy.locate(address);
        economy[cell.table].set(cell.row, cell.column, "");
        const auto broken = CompiledScenario::make(economy, "nowhere");
        QVERIFY(!broken);
        QCOMPARE(broken.problems.front().address, address);
    }

    void severalThreadsReadOne() {
        const CompiledScenario scenario = compiled(randomEconomy(5), "worse");
        const ExactProjection alone = scenario.projectExactly();
        std::vector<ExactProjection> found(3);
        {
            std::vector<std::jthread> threads;
            for (ExactProjection& one : found)
                threads.emplace_back([&one, scenario] { one = scenario.projectExactly(); });
        }
        for (const ExactProjection& one : found) QVERIFY(sameStatements(one, alone));
    }
};

QTEST_APPLESS_MAIN(TestCompiledScenario)
#include "test_compiled_scenario.moc"
