#include "engine/ledger/projection.h"
#include "proposal/template/replicate.h"
#include "sample_templates.h"

#include <QTest>

#include <array>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QStringList described(const std::vector<UnmappedReference>& references) {
    QStringList lines;
    for (const UnmappedReference& one : references)
        lines << QString::fromStdString(std::string(specification(one.table).name) + ":" + one.code + " -> " +
                                        one.suggestion);
    return lines;
}

std::string cell(const Economy& economy, std::string_view address) {
    const auto place = economy.locate(address);
    return place ? economy.text(*place) : "no row";
}

bool buys(const Economy& economy, const std::string& org) {
    const std::string kind = cell(economy, "organisations:" + org + ":kind");
    return kind == "commissioner" || kind == "local_authority" || kind == "national";
}

const Placement inBase{};

} // namespace

/// An arrangement taken from one sample and used in another.
class TestReplicate : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatCannotBeMappedIsAsked() {
        // Services, indices and outside are the same in both; two trusts are not.
        QCOMPARE(described(unmappedReferences(cumbria, "acquisition", salford)),
                 QStringList({"organisations:RTF -> RM3", "organisations:RNL -> RW6"}));
        QCOMPARE(described(unmappedReferences(cumbria, "morecambe_pacs", salford)),
                 QStringList(
                     {"organisations:RTX -> RM3", "organisations:01K -> 01G", "organisations:01H -> 01D"}));
        QVERIFY(unmappedReferences(cumbria, "acquisition", cumbria).empty());
    }

    void theRowsComeWithTheirReferencesMapped() {
        const auto made = replicate(cumbria, "acquisition", salford,
                                    suggestedMapping(cumbria, "acquisition", salford), 1, inBase);
        QVERIFY2(made, listed(made.problems).c_str());
        const Economy changed = after(salford, made->command);
        QCOMPARE(made->arrangement, "acquisition");
        QCOMPARE(cell(changed, "arrangements:acquisition:lead"), "RM3");
        QCOMPARE(cell(changed, "arrangements:acquisition:start_year"), "2016/17");
        QCOMPARE(cell(changed, "arrangements:acquisition:enabled"), "yes");
        QCOMPARE(cell(changed, "effects:acquisition:merger:org"), "RW6");
        QCOMPARE(cell(changed, "effects:acquisition:merger:partner"), "RM3");
        QCOMPARE(cell(changed, "effects:acquisition:support:amount"), "14000000");
        const auto projection = projectScenario(changed, "base");
        QVERIFY2(projection, listed(projection.problems).c_str());
        QVERIFY(after(changed, inverse(made->command)) == salford);
    }

    void amountsAreScaledAndRatesAreNot() {
        const auto made =
            replicate(cumbria, "acquisition", salford, suggestedMapping(cumbria, "acquisition", salford),
                      Decimal("0.5"), inBase);
        const Economy changed = after(salford, made->command);
        QCOMPARE(cell(changed, "effects:acquisition:support:amount"), "7000000");
        QCOMPARE(cell(changed, "effects:acquisition:integration:rate"), "2.6%");
    }

    void everyArrangementOfCumbriaWorksInSalford() {
        for (const char* arrangement : {"acquisition", "management", "morecambe_pacs"}) {
            const auto made = replicate(cumbria, arrangement, salford,
                                        suggestedMapping(cumbria, arrangement, salford), 1, inBase);
            QVERIFY2(made, listed(made.problems).c_str());
            const auto projection = projectScenario(after(salford, made->command), "base");
            QVERIFY2(projection, listed(projection.problems).c_str());
        }
    }

    // Whatever is answered, the economy has figures afterwards, or the answer is refused with its reason.
    void noAnswerEndsWithoutFigures() {
        const std::array economies{&cumbria, &dudley, &salford};
        int made = 0;
        for (const Economy* from : economies)
            for (const Economy* to : economies)
                for (const Row& row : (*from)[TableId::arrangements].rows()) {
                    if (from == to) continue;
                    const Mapping suggested = suggestedMapping(*from, row.front(), *to);
                    const auto tried = [&](const Mapping& mapping) {
                        const auto found = replicate(*from, row.front(), *to, mapping, 1, inBase);
                        if (!found)
                            return std::string(found.problems.empty() ? "refused without a reason" : "");
                        ++made;
                        const auto projection = projectScenario(after(*to, found->command), "base");
                        return projection ? std::string() : listed(projection.problems);
                    };
                    for (const UnmappedReference& one : unmappedReferences(*from, row.front(), *to)) {
                        std::vector<std::string> answers = one.candidates;
                        answers.emplace_back();
                        if (one.canComeAlong) answers.emplace_back(newRowAnswer);
                        for (const std::string& answer : answers) {
                            Mapping mapping = suggested;
                            mapping[{one.table, one.code}] = answer;
                            const std::string wrong = tried(mapping);
                            QVERIFY2(wrong.empty(),
                                     (row.front() + " " + one.code + ": " + answer + wrong).c_str());
                        }
                    }
                }
        QVERIFY(made > 10);
    }

    void onlyWhoBuysStandsForWhoBuys() {
        for (const UnmappedReference& one : unmappedReferences(cumbria, "morecambe_pacs", salford))
            for (const std::string& code : one.candidates) {
                QCOMPARE(buys(salford, code), buys(cumbria, one.code));
            }
    }

    void aCapitationBringsItsPopulationAndHolderAlong() {
        Mapping mapping = suggestedMapping(dudley, "mcp", salford);
        QCOMPARE((mapping[{TableId::populations, "dudley"}]), "+");
        mapping[{TableId::organisations, "MCP"}] = "+";
        mapping[{TableId::organisations, "RNA"}] = "RM3";
        mapping[{TableId::organisations, "05C"}] = "01G";
        mapping[{TableId::organisations, "RYK"}] = "";
        for (auto& [reference, answer] : mapping)
            if (reference.first == TableId::contracts) answer = "";
        mapping[{TableId::contracts, "05C-RNA"}] = "01G-RM3";
        const auto made = replicate(dudley, "mcp", salford, mapping, 1, inBase);
        QVERIFY2(made, listed(made.problems).c_str());
        const Economy changed = after(salford, made->command);
        QCOMPARE(cell(changed, "organisations:MCP:kind"), "community");
        QCOMPARE(cell(changed, "populations:dudley:85-over:people"), "8000");
        QCOMPARE(cell(changed, "contracts:05C-MCP:commissioner"), "01G");
        QCOMPARE(cell(changed, "subcontracts:05C-MCP:01G-RM3:share"), "65%");
        QCOMPARE(cell(changed, "risk_shares:05C-MCP:loss-hospital:party"), "RM3");
        const auto projection = projectScenario(changed, "base");
        QVERIFY2(projection, listed(projection.problems).c_str());
    }

    void inAScenarioItIsOnOnlyThere() {
        const auto made =
            replicate(cumbria, "management", salford, suggestedMapping(cumbria, "management", salford), 1,
                      {Placement::Where::scenario, "lower_growth", {}});
        QVERIFY2(made, listed(made.problems).c_str());
        const Economy changed = after(salford, made->command);
        QCOMPARE(cell(changed, "arrangements:management:enabled"), "no");
        QCOMPARE(cell(changed, "overrides:lower_growth:40:cell"), "arrangements:management:enabled");
    }

private:
    const Economy cumbria = sampleEconomy("cumbria");
    const Economy dudley = sampleEconomy("dudley");
    const Economy salford = sampleEconomy("salford");
};

QTEST_APPLESS_MAIN(TestReplicate)
#include "test_replicate.moc"
