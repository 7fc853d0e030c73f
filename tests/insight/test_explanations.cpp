#include "economy/scenario/scenario.h"
#include "engine/session/compiled_scenarios.h"
#include "insight/decision/bridge.h"
#include "insight/explanation/explainer.h"
#include "insight/explanation/explanation_text.h"
#include "insight/reworking.h"
#include "support/generator.h"
#include "support/samples.h"

#include <QTest>

#include <map>

using namespace breakeven;
using breakeven::test::randomEconomy;
using breakeven::test::Reworking;
using breakeven::test::sampleEconomy;

namespace {

std::vector<std::string> scenariosOf(const Economy& economy) {
    std::vector<std::string> all{"base"};
    for (const Row& row : economy[TableId::scenarios].rows()) all.push_back(row.front());
    return all;
}

/// A figure and what the exact projection says it comes to.
struct Known {
    breakeven::Figure figure;
    std::string value;
};

std::vector<Known> statementFigures(const ExactProjection& projection) {
    std::vector<Known> all;
    const auto& statements = projection.statements;
    for (std::size_t org = 0; org <= statements.organisations(); ++org)
        for (std::size_t year = 0; year < statements.years(); ++year)
            for (std::size_t line = 0; line < statementLineCount; ++line) {
                const auto at = OrganisationIndex::at(org);
                const auto which = static_cast<StatementLine>(line);
                if (!statements.shown(at, year)) continue;
                if (isBalanceSheetLine(which) && !statements.hasBalances(at, year)) continue;
                const std::string code =
                    org < projection.organisations.size() ? projection.organisations[org] : "economy";
                all.push_back({StatementFigure{code, projection.years[year], which},
                               toText(statements.amount(at, year, which))});
            }
    return all;
}

std::vector<Known> ratingFigures(const ExactProjection& projection) {
    std::vector<Known> all;
    for (const Rating<Decimal>& rating : projection.ratings) {
        const RatingFigure figure{projection.organisations[rating.org.place()], projection.years[rating.year],
                                  rating.measure, false};
        if (rating.value) all.push_back({figure, toText(*rating.value, 40)});
        if (rating.score)
            all.push_back(
                {RatingFigure{figure.org, figure.year, figure.measure, true}, std::to_string(*rating.score)});
    }
    return all;
}

/// Works every statement line and rating of a scenario out again from what is told of them.
void rework(const Economy& economy, const std::string& scenario) {
    const auto projection = projectScenario(economy, scenario);
    if (!projection) QSKIP("the scenario has errors");
    auto explainer = Explainer::make(economy, scenario);
    QVERIFY(explainer);
    std::vector<Known> known = statementFigures(*projection);
    const std::vector<Known> ratings = ratingFigures(*projection);
    known.insert(known.end(), ratings.begin(), ratings.end());
    std::vector<breakeven::Figure> figures;
    for (const Known& one : known) figures.push_back(one.figure);
    const auto explained = explainer->explain(figures);
    QVERIFY2(explained, explained.problems.empty() ? "" : english(explained.problems.front()).c_str());
    const auto nodes = nlohmann::json::parse(jsonOf(explained->nodes));
    Reworking reworking(nodes);
    const std::string wrong = reworking.firstWrong();
    QVERIFY2(wrong.empty(), wrong.c_str());
    for (std::size_t i = 0; i < known.size(); ++i) {
        const Reworking::Number expected(known[i].value);
        const Reworking::Number& worked = reworking.value(explained->roots[i]);
        QVERIFY2(
            abs(Reworking::Number(worked - expected)) < Reworking::Number("1e-30"),
            (toText(known[i].figure) + " is " + known[i].value + ", but comes to " + worked.str(40)).c_str());
    }
    const std::string plan = economy.effectiveText(TableId::economy, 0, "plan_scenario");
    const auto own = applyScenario(economy, scenario), planned = applyScenario(economy, plan);
    for (const auto& node : nodes) {
        if (node["op"] != "cell") continue;
        const Economy& tables = node.contains("scenario") ? *planned : *own;
        const auto cell = tables.locate(node["address"].get<std::string>());
        QVERIFY2(cell, node.dump().c_str());
        QCOMPARE(node["text"].get<std::string>(), tables.effectiveText(*cell));
        QCOMPARE(node.value("default", false), tables.text(*cell).empty());
    }
}

void reworkAll(const Economy& economy) {
    for (const std::string& scenario : scenariosOf(economy)) {
        rework(economy, scenario);
        if (QTest::currentTestFailed()) return;
    }
}

} // namespace

/// What is told of a figure makes the figure (rules 14.2).
class TestExplanations : public QObject {
    Q_OBJECT

private slots:
    void samplesCanBeWorkedOutAgain_data() {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"cumbria", "dudley", "salford"}) QTest::newRow(sample) << sample;
    }
    void samplesCanBeWorkedOutAgain() {
        QFETCH(QString, sample);
        reworkAll(sampleEconomy(sample.toStdString()));
    }

    void soCanRandomEconomies() {
        for (int seed = 1; seed <= 50; ++seed) {
            reworkAll(randomEconomy(static_cast<std::uint64_t>(seed), {3, 2, 4, 12, 2 + seed % 4}));
            if (QTest::currentTestFailed()) return;
        }
    }

    void stepsOfBridgesToo() {
        for (const auto& [sample, scenario] : {std::pair("cumbria", "base"), std::pair("dudley", "base")}) {
            const Economy economy = sampleEconomy(sample);
            auto explainer = Explainer::make(economy, scenario);
            QVERIFY(explainer);
            const auto projection = projectScenario(economy, scenario);
            const FinancialYear last = projection->years.back();
            const auto whole = scenarioBridge(economy, scenario, last);
            QVERIFY(whole);
            std::vector<std::string> orgs = projection->organisations;
            orgs.push_back("economy");
            for (const std::string& org : orgs)
                for (const BridgeStep& step : bridgeFromBase(*whole, org).steps) {
                    const BridgeFigure figure{org, last, step.name};
                    const auto explained = explainer->explain(figure);
                    QVERIFY(explained);
                    const auto json = nlohmann::json::parse(jsonOf(*explained));
                    Reworking reworking(json["nodes"]);
                    const std::string wrong = reworking.firstWrong();
                    QVERIFY2(wrong.empty(), wrong.c_str());
                    QCOMPARE(toFixedText(explained->nodes[explained->root].value, 2), toText(step.amount));
                }
        }
    }

    void longSumsShowTheirLargestParts() {
        const Economy economy = randomEconomy(1, {30, 20, 6, 600, 2});
        auto explainer = Explainer::make(economy, "base");
        QVERIFY(explainer);
        const auto projection = projectScenario(economy, "base");
        const auto explained =
            explainer->explain(StatementFigure{"economy", projection->years.back(), StatementLine::nursing});
        QVERIFY(explained);
        for (const ExplainedNode& node : explained->nodes) QVERIFY(node.inputs.size() <= 40);
    }

    /// What would be larger than who looks at it wants is told a part at a time, with the same values.
    void largeOnesAreToldInParts() {
        const Economy economy = randomEconomy(1, {30, 20, 6, 600, 3});
        auto explainer = Explainer::make(economy, "base");
        QVERIFY(explainer);
        const auto projection = projectScenario(economy, "base");
        const StatementFigure surplus{"economy", projection->years.back(), StatementLine::surplus};
        const auto whole = explainer->explain(surplus), part = explainer->explainAtMost(surplus, 2000);
        QVERIFY(whole && part && whole->nodes.size() > 5000 && part->nodes.size() <= 2000);
        QVERIFY(whole->nodes[whole->root].value == part->nodes[part->root].value);
        int closed = 0;
        for (const ExplainedNode& node : part->nodes) {
            if (node.figure.empty()) continue;
            const auto figure = parseFigure(node.figure);
            QVERIFY2(figure, node.figure.c_str());
            const auto itself = explainer->explain(*figure);
            QVERIFY2(itself && itself->nodes[itself->root].value == abs(node.value), node.figure.c_str());
            ++closed;
        }
        QVERIFY(closed > 1);
        for (const ExplainedNode& node : whole->nodes) QVERIFY(node.figure.empty());
    }

    /// What a cell's dependents would do is what they do when it is edited, and all that changes is among
    /// them.
    void dependentsFollowTheirCell_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("higher");
        QTest::newRow("an amount") << "budgets:RNL:nursing:amount"
                                   << "55244980";
        QTest::newRow("a rate") << "indices:pay:2016/17:rate"
                                << "3.4%";
        QTest::newRow("a volume") << "activity:01H:RNL:NEL:volume"
                                  << "29141.53";
        QTest::newRow("a price") << "tariffs:national:NEL:2014/15:price"
                                 << "1919";
    }
    void dependentsFollowTheirCell() {
        QFETCH(QString, cell);
        QFETCH(QString, higher);
        Economy economy = sampleEconomy("cumbria");
        const auto before = projectScenario(economy, "base");
        const auto explainer = Explainer::make(economy, "base");
        QVERIFY(explainer);
        const auto dependents = explainer->dependentsOf(cell.toStdString());
        QVERIFY(dependents && !dependents->empty());
        const auto place = economy.locate(cell.toStdString());
        economy[place->table].set(place->row, place->column, higher.toStdString());
        const auto after = projectScenario(economy, "base");
        std::map<std::string, Money> change;
        for (const Dependent& dependent : *dependents)
            change[toText(breakeven::Figure(dependent.figure))] = dependent.change;
        const auto was = statementFigures(*before), is = statementFigures(*after);
        QCOMPARE(was.size(), is.size());
        int moved = 0;
        for (std::size_t i = 0; i < was.size(); ++i) {
            const Reworking::Number difference =
                Reworking::Number(is[i].value) - Reworking::Number(was[i].value);
            const auto told = change.find(toText(was[i].figure));
            const Reworking::Number said(told == change.end() ? "0" : toText(told->second));
            QVERIFY2(difference == said, toText(was[i].figure).c_str());
            moved += difference == 0 ? 0 : 1;
        }
        QVERIFY(moved > 10);
    }

    void everyPostingIsExplained() {
        const Economy economy = sampleEconomy("dudley");
        auto explainer = Explainer::make(economy, "base");
        const auto projection = projectScenario(economy, "base");
        const auto code = [&](OrganisationIndex org) {
            return org == outsideParty ? std::string("outside") : projection->organisations[org.place()];
        };
        for (const Posting<Decimal>& posting : projection->postings) {
            const PostingFigure figure{
                projection->years[posting.year], code(posting.payer), code(posting.payee),
                std::string(name(posting.payerLine)) + ">" + std::string(name(posting.payeeLine)),
                projection->source(posting)};
            Money all;
            for (const Posting<Decimal>& other : projection->postings)
                if (other.year == posting.year && other.payer == posting.payer &&
                    other.payee == posting.payee && other.payerLine == posting.payerLine &&
                    other.payeeLine == posting.payeeLine && other.source == posting.source)
                    all += other.amount;
            const auto explained = explainer->explain(figure);
            QVERIFY2(explained, toText(breakeven::Figure(figure)).c_str());
            QCOMPARE(toFixedText(explained->nodes[explained->root].value, 2), toText(all));
        }
    }
};

QTEST_APPLESS_MAIN(TestExplanations)
#include "test_explanations.moc"
