#include "insight/linear_economy.h"
#include "insight/sensitivity/figure_draws.h"
#include "insight/sensitivity/goal_findings.h"
#include "insight/sensitivity/rank_correlation.h"
#include "insight/sensitivity/tornado.h"
#include "support/problem_list.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Tornado tornadoOf(const Economy& economy, const char* figure, std::uint64_t count = 1000) {
    const auto studied = StudiedFigure::make(economy, "base", *parseFigure(figure));
    if (!studied) throw std::logic_error(listed(studied.problems));
    const auto draws = Draws::make(studied->scenario(), 1);
    const auto found = tornado(*studied, *draws, count);
    if (!found) throw std::logic_error(listed(found.problems));
    return *found;
}

} // namespace

/// What each uncertainty does to a figure by itself.
class TestTornado : public QObject {
    Q_OBJECT

private slots:
    /// Nursing grows by 1.02: 850,000 leaves 83,000, 950,000 takes 19,000.
    void barsAreWorkedOutByHand() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "drugs", "budgets:T:drugs:amount", "45000", "56000");
        addRange(rows, "pay", "budgets:T:nursing:amount", "850000", "950000");
        const Tornado tornado = tornadoOf(rows.economy, "statement:T:2015/16:surplus");
        QCOMPARE(toText(tornado.central), std::string("32000"));
        QCOMPARE(tornado.bars.size(), std::size_t{2});
        const TornadoBar &pay = tornado.bars[0], &drugs = tornado.bars[1];
        QCOMPARE(pay.code, std::string("pay"));
        QCOMPARE(toText(*pay.low), std::string("83000"));
        QCOMPARE(toText(*pay.high), std::string("-19000"));
        QCOMPARE(toText(pay.swing), std::string("102000"));
        QCOMPARE(toText(*drugs.low), std::string("37000"));
        QCOMPARE(toText(*drugs.high), std::string("26000"));
        QVERIFY(!pay.centralOutside);
        QVERIFY(pay.share > 0.95 && drugs.share > 0);
        QVERIFY(qAbs(pay.share + drugs.share - 1) < 1e-12);
    }

    /// A group is one bar; a member against it is high while the others are low.
    void aGroupMovesTogether() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "pay", "budgets:T:nursing:amount", "850000", "950000", "prices");
        addRange(rows, "income", "budgets:T:income:amount", "980000", "1020000", "-prices");
        const Tornado tornado = tornadoOf(rows.economy, "statement:T:2014/15:surplus");
        QCOMPARE(tornado.bars.size(), std::size_t{1});
        const TornadoBar& bar = tornado.bars.front();
        QVERIFY(bar.isGroup);
        QCOMPARE(bar.code, std::string("prices"));
        QCOMPARE(toText(*bar.low), std::string("120000")); // 1,020,000 - 850,000 - 50,000
        QCOMPARE(toText(*bar.high), std::string("-20000"));
        QCOMPARE(bar.share, 1.0);
    }

    void aFigureThatLeavesToOneSideIsMarked() {
        EconomyBuilder rows = linearEconomy();
        // The most likely value is what would be typed, not what is.
        rows.add(TableId::uncertainties, {{"uncertainty", "pay"},
                                          {"cell", "budgets:T:nursing:amount"},
                                          {"change", "add"},
                                          {"distribution", "uniform"},
                                          {"low", "10000"},
                                          {"high", "20000"}});
        const Tornado tornado = tornadoOf(rows.economy, "statement:T:2014/15:surplus");
        QVERIFY(tornado.bars.front().centralOutside);
        QCOMPARE(remarksOn(tornado).size(), std::size_t{1});
    }

    void equalSwingsStandInTableOrder() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "b", "budgets:T:drugs:amount", "40000", "60000");
        addRange(rows, "a", "budgets:T:income:amount", "990000", "1010000");
        const Tornado tornado = tornadoOf(rows.economy, "statement:T:2015/16:surplus");
        QCOMPARE(tornado.bars[0].code, std::string("b"));
        QCOMPARE(tornado.bars[1].code, std::string("a"));
    }

    /// Spending of £10,000 that may begin a year later is missing then.
    void aStartThatSlipsMovesTheFigure() {
        EconomyBuilder rows = linearEconomy();
        rows.add(TableId::arrangements, {{"arrangement", "A"},
                                         {"name", "A"},
                                         {"kind", "other"},
                                         {"start_year", "2015/16"},
                                         {"enabled", "yes"}});
        rows.add(TableId::effects, {{"arrangement", "A"},
                                    {"effect", "e"},
                                    {"type", "spend"},
                                    {"org", "T"},
                                    {"category", "drugs"},
                                    {"amount", "10000"}});
        rows.add(TableId::uncertainties, {{"uncertainty", "slip"},
                                          {"cell", "arrangements:A:start_year"},
                                          {"change", "add"},
                                          {"distribution", "uniform"},
                                          {"low", "0"},
                                          {"high", "1"},
                                          {"range", "limits"}});
        const Tornado tornado = tornadoOf(rows.economy, "statement:T:2015/16:surplus");
        QCOMPARE(toText(*tornado.bars.front().low), std::string("22000"));
        QCOMPARE(toText(*tornado.bars.front().high), std::string("32000"));
        QCOMPARE(tornado.bars.front().share, 1.0);
    }

    /// A price is told by itself, without a projection.
    void aPriceHasBarsToo() {
        EconomyBuilder rows = linearEconomy();
        rows.add(TableId::organisations, {{"org", "C"}, {"name", "C"}, {"kind", "commissioner"}});
        rows.add(TableId::services, {{"service", "NEL"}, {"name", "Emergency"}});
        rows.add(TableId::tariffs,
                 {{"tariff", "NT"}, {"service", "NEL"}, {"year", "2014/15"}, {"price", "1000"}});
        rows.add(TableId::tariffChanges, {{"tariff", "NT"}, {"year", "2015/16"}, {"cost_uplift", "2%"}});
        rows.add(TableId::activity,
                 {{"commissioner", "C"}, {"provider", "T"}, {"service", "NEL"}, {"volume", "10"}});
        rows.add(TableId::contracts, {{"contract", "K"},
                                      {"commissioner", "C"},
                                      {"provider", "T"},
                                      {"form", "activity"},
                                      {"tariff", "NT"}});
        rows.add(TableId::contractServices, {{"contract", "K"}, {"service", "NEL"}});
        addRange(rows, "uplift", "tariff_changes:NT:2015/16:cost_uplift", "1%", "3%");
        const Tornado tornado = tornadoOf(rows.economy, "price:NT:NEL:2015/16");
        QCOMPARE(toText(tornado.central), std::string("1020"));
        QCOMPARE(toText(*tornado.bars.front().low), std::string("1010"));
        QCOMPARE(toText(*tornado.bars.front().high), std::string("1030"));
        QCOMPARE(tornado.bars.front().share, 1.0);
    }

    void withoutRangesThereAreNoBars() {
        QVERIFY(tornadoOf(linearEconomy().economy, "statement:T:2015/16:surplus").bars.empty());
    }

    void aStopEndsTheWork() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "drugs", "budgets:T:drugs:amount", "45000", "56000");
        const auto studied =
            StudiedFigure::make(rows.economy, "base", *parseFigure("statement:T:2015/16:surplus"));
        const auto draws = Draws::make(studied->scenario(), 1);
        const auto stopped = tornado(*studied, *draws, 1000, [](std::size_t, std::size_t) { return false; });
        QVERIFY(!stopped && stopped.problems.empty());
    }

    void equalsShareTheirRank() {
        QCOMPARE(ranksOf({30, 10, 30, 20}), (std::vector<double>{3.5, 1, 3.5, 2}));
        QCOMPARE(correlationOf({1, 2, 3}, {2, 4, 6}), 1.0);
        QCOMPARE(correlationOf({1, 2, 3}, {5, 5, 5}), 0.0);
    }

    /// A drawn number with an open one beside it comes to what the projection has.
    void openInputsStandBesideDrawnOnes() {
        EconomyBuilder rows = linearEconomy();
        addRange(rows, "drugs", "budgets:T:drugs:amount", "45000", "56000");
        const auto studied =
            StudiedFigure::make(rows.economy, "base", *parseFigure("statement:T:2014/15:surplus"));
        const auto draws = Draws::make(studied->scenario(), 1);
        const auto income = draws->scenario().inputsOf(*rows.economy.locate("budgets:T:income:amount"));
        auto drawn = FigureDraws::make(*studied, *draws, 10, income);
        const auto before = drawn->at(std::vector<double>{1'000'000});
        const auto after = drawn->at(std::vector<double>{1'000'500});
        for (std::size_t draw = 0; draw < 10; ++draw)
            QVERIFY(qAbs((*after)[draw] - (*before)[draw] - 500) < 1e-6);
        // Draws come in pairs that mirror one another; two halves of a normal are not alike.
        QVERIFY((*before)[0] != (*before)[1]);
    }
};

QTEST_APPLESS_MAIN(TestTornado)
#include "test_tornado.moc"
