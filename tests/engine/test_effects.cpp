#include "engine/ledger/projection.h"
#include "engine/shape/shape.h"
#include "support/economy_builder.h"
#include "support/figures.h"
#include "support/generator.h"
#include "support/problem_list.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Two trusts and two commissioners, four projected years from 2014/15; the first trust has 1,000 admissions
/// of each commissioner, costs of 1,000 of pay and 500 of premises, and earns 2,000 elsewhere.
EconomyBuilder twoTrusts() {
    EconomyBuilder rows;
    using enum TableId;
    rows.add(economy, {{"name", "Westshire"}, {"base_year", "2014/15"}, {"years", "4"}});
    for (const auto& [code, kind] :
         {std::pair{"T", "acute"}, {"U", "acute"}, {"C", "commissioner"}, {"D", "commissioner"}})
        rows.add(organisations, {{"org", code}, {"name", code}, {"kind", kind}});
    rows.add(services, {{"service", "NEL"}, {"name", "Emergency admission"}});
    rows.add(services, {{"service", "COM"}, {"name", "Community contact"}});
    for (const char* commissioner : {"C", "D"})
        rows.add(activity,
                 {{"commissioner", commissioner}, {"provider", "T"}, {"service", "NEL"}, {"volume", "1000"}});
    rows.add(budgets, {{"org", "T"},
                       {"line", "nursing"},
                       {"name", "Nursing"},
                       {"category", "nursing"},
                       {"amount", "1000"}});
    rows.add(budgets, {{"org", "T"},
                       {"line", "premises"},
                       {"name", "Estate"},
                       {"category", "premises"},
                       {"function", "estates"},
                       {"amount", "500"}});
    rows.add(budgets, {{"org", "T"},
                       {"line", "income"},
                       {"name", "Income"},
                       {"category", "other_income"},
                       {"amount", "2000"}});
    return rows;
}

void addArrangement(EconomyBuilder& rows, const char* code, const char* ramp) {
    rows.add(TableId::arrangements, {{"arrangement", code},
                                     {"name", code},
                                     {"kind", "other"},
                                     {"start_year", "2015/16"},
                                     {"ramp", ramp}});
}

/// One effect of an arrangement from 2015/16 with a ramp of 40 %, then 100 %.
Economy withEffect(EconomyBuilder::Cells cells) {
    EconomyBuilder rows = twoTrusts();
    addArrangement(rows, "A", "40%;100%");
    rows.add(TableId::effects, cells);
    return std::move(rows.economy);
}

// The figures at an address with YEAR in it, of 2014/15 to 2018/19.
QString byYear(const Economy& economy, const std::string& address) {
    const auto projection = projectScenario(economy, "base");
    if (!projection) return QString::fromStdString(listed(projection.problems));
    QStringList texts;
    for (const FinancialYear year : projection->years) {
        std::string at = address;
        at.replace(at.find("YEAR"), 4, toText(year));
        const auto figure = figureAt(*projection, at);
        if (figure && std::holds_alternative<Money>(*figure))
            texts += QString::fromStdString(toText(std::get<Money>(*figure))).remove(".00");
        else if (figure && std::holds_alternative<Decimal>(*figure))
            texts += QString::fromStdString(toText(std::get<Decimal>(*figure)));
        else
            texts += "-";
    }
    return texts.join(" ");
}

} // namespace

/// Every type of effect by hand: its ramp, its first and last year, recurrent and not, of one commissioner
/// and of all (rules 3.2, 8).
class TestEffects : public QObject {
    Q_OBJECT

private slots:
    void avoidTakesARateOfWhatOneCommissionerHas() {
        const Economy economy = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "avoid"},
                                            {"org", "T"},
                                            {"commissioner", "C"},
                                            {"service", "NEL"},
                                            {"rate", "10%"},
                                            {"last_year", "2017/18"}});
        QCOMPARE(byYear(economy, "activity:C:T:NEL:YEAR"), QString("1000 960 900 900 1000"));
        QCOMPARE(byYear(economy, "activity:D:T:NEL:YEAR"), QString("1000 1000 1000 1000 1000"));
    }

    // Its ramp counts from the arrangement's start, so in its own first year it is at 100 %.
    void divertMovesARatioAtTheCostOfThePartner() {
        const Economy economy = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "divert"},
                                            {"org", "T"},
                                            {"partner", "U"},
                                            {"service", "NEL"},
                                            {"to_service", "COM"},
                                            {"category", "other_staff"},
                                            {"rate", "10%"},
                                            {"ratio", "1.5"},
                                            {"unit_cost", "2"},
                                            {"first_year", "2016/17"}});
        for (const char* commissioner : {"C", "D"}) {
            QCOMPARE(byYear(economy, std::string("activity:") + commissioner + ":T:NEL:YEAR"),
                     QString("1000 1000 900 900 900"));
            QCOMPARE(byYear(economy, std::string("activity:") + commissioner + ":U:COM:YEAR"),
                     QString("0 0 150 150 150"));
        }
        QCOMPARE(byYear(economy, "statement:U:YEAR:other_staff"), QString("0 0 600 600 600"));
    }

    // Every combination with a row or volume is shown: the partner has neither.
    void aDivertOfNothingMakesNoRow() {
        const Economy economy = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "divert"},
                                            {"org", "T"},
                                            {"partner", "U"},
                                            {"service", "NEL"},
                                            {"to_service", "COM"},
                                            {"rate", "10%"},
                                            {"ratio", "0"}});
        const auto projection = projectScenario(economy, "base");
        QVERIFY2(projection, listed(projection.problems).c_str());
        QCOMPARE(projection->activity.size(), std::size_t{2});
        QCOMPARE(byYear(economy, "activity:C:T:NEL:YEAR"), QString("1000 960 900 900 900"));
    }

    void relocateMovesTheServiceOneForOne() {
        const Economy economy = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "relocate"},
                                            {"org", "T"},
                                            {"partner", "U"},
                                            {"service", "NEL"},
                                            {"rate", "50%"}});
        QCOMPARE(byYear(economy, "activity:C:T:NEL:YEAR"), QString("1000 800 500 500 500"));
        QCOMPARE(byYear(economy, "activity:D:U:NEL:YEAR"), QString("0 200 500 500 500"));
    }

    void saveTakesARateOfACategoryOrFunction() {
        const Economy pay = withEffect({{"arrangement", "A"},
                                        {"effect", "e"},
                                        {"type", "save"},
                                        {"org", "T"},
                                        {"category", "pay"},
                                        {"rate", "10%"},
                                        {"recurrent", "no"},
                                        {"first_year", "2015/16"},
                                        {"last_year", "2016/17"}});
        QCOMPARE(byYear(pay, "statement:T:YEAR:nursing"), QString("1000 960 900 1000 1000"));
        QCOMPARE(byYear(pay, "statement:T:YEAR:surplus"), QString("500 540 600 500 500"));
        QCOMPARE(byYear(pay, "statement:T:YEAR:underlying_surplus"), QString("500 500 500 500 500"));
        const Economy estates = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "save"},
                                            {"org", "T"},
                                            {"function", "estates"},
                                            {"amount", "600"}});
        QCOMPARE(byYear(estates, "statement:T:YEAR:premises"), QString("500 260 0 0 0"));
        QCOMPARE(byYear(estates, "statement:T:YEAR:nursing"), QString("1000 1000 1000 1000 1000"));
        QCOMPARE(byYear(estates, "statement:T:YEAR:underlying_surplus"), QString("500 740 1000 1000 1000"));
    }

    void spendIsAnAmountOrARateOfCost() {
        const Economy once = withEffect({{"arrangement", "A"},
                                         {"effect", "e"},
                                         {"type", "spend"},
                                         {"org", "T"},
                                         {"category", "other_cost"},
                                         {"rate", "10%"},
                                         {"recurrent", "no"},
                                         {"ramp", "100%;50%;0%"}});
        QCOMPARE(byYear(once, "statement:T:YEAR:other_cost"), QString("0 150 75 0 0"));
        QCOMPARE(byYear(once, "statement:T:YEAR:underlying_surplus"), QString("500 500 500 500 500"));
        const Economy always = withEffect({{"arrangement", "A"},
                                           {"effect", "e"},
                                           {"type", "spend"},
                                           {"org", "T"},
                                           {"category", "medical"},
                                           {"amount", "100"},
                                           {"first_year", "2016/17"},
                                           {"last_year", "2017/18"}});
        QCOMPARE(byYear(always, "statement:T:YEAR:medical"), QString("0 0 100 100 0"));
        QCOMPARE(byYear(always, "statement:T:YEAR:underlying_surplus"), QString("500 500 400 400 500"));
    }

    void fundIsSupportAndNotRecurrentUnlessItSaysSo() {
        const Economy once = withEffect({{"arrangement", "A"},
                                         {"effect", "e"},
                                         {"type", "fund"},
                                         {"org", "T"},
                                         {"partner", "C"},
                                         {"amount", "100"},
                                         {"last_year", "2017/18"}});
        QCOMPARE(byYear(once, "statement:T:YEAR:support_income"), QString("0 40 100 100 0"));
        QCOMPARE(byYear(once, "statement:C:YEAR:other_cost"), QString("0 40 100 100 0"));
        QCOMPARE(byYear(once, "statement:T:YEAR:underlying_surplus"), QString("500 500 500 500 500"));
        const Economy always = withEffect({{"arrangement", "A"},
                                           {"effect", "e"},
                                           {"type", "fund"},
                                           {"org", "T"},
                                           {"partner", "outside"},
                                           {"rate", "5%"},
                                           {"base", "income"},
                                           {"recurrent", "yes"}});
        QCOMPARE(byYear(always, "statement:T:YEAR:support_income"), QString("0 40 100 100 100"));
        QCOMPARE(byYear(always, "statement:T:YEAR:underlying_surplus"), QString("500 540 600 600 600"));
    }

    void feeIsPaidOnIncome() {
        const Economy economy = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "fee"},
                                            {"org", "T"},
                                            {"partner", "U"},
                                            {"rate", "1%"},
                                            {"first_year", "2015/16"},
                                            {"last_year", "2017/18"}});
        QCOMPARE(byYear(economy, "statement:U:YEAR:other_income"), QString("0 8 20 20 0"));
        QCOMPARE(byYear(economy, "statement:T:YEAR:surplus"), QString("500 492 480 480 500"));
    }

    void poolSharesASurplusOrADeficit() {
        const Economy economy = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "pool"},
                                            {"org", "T"},
                                            {"partner", "U"},
                                            {"rate", "50%"},
                                            {"last_year", "2017/18"}});
        QCOMPARE(byYear(economy, "statement:U:YEAR:surplus"), QString("0 100 250 250 0"));
        QCOMPARE(byYear(economy, "statement:T:YEAR:surplus"), QString("500 400 250 250 500"));
    }

    void mergeHandsTheStatementToThePartner() {
        const Economy economy = withEffect({{"arrangement", "A"},
                                            {"effect", "e"},
                                            {"type", "merge"},
                                            {"org", "T"},
                                            {"partner", "U"},
                                            {"first_year", "2016/17"}});
        QCOMPARE(byYear(economy, "statement:T:YEAR:surplus"), QString("500 500 - - -"));
        QCOMPARE(byYear(economy, "statement:U:YEAR:surplus"), QString("0 0 500 500 500"));
    }

    // The second acts on what the first leaves: 1,000 × 90 %, then half of it; or half, then 90 % of that.
    void twoArrangementsOnOneActivityActInTheirOrder() {
        const auto moved = [](bool avoidFirst) {
            EconomyBuilder rows = twoTrusts();
            for (const char* code : {avoidFirst ? "A" : "B", avoidFirst ? "B" : "A"})
                addArrangement(rows, code, "");
            rows.add(TableId::effects, {{"arrangement", "B"},
                                        {"effect", "move"},
                                        {"type", "relocate"},
                                        {"org", "T"},
                                        {"partner", "U"},
                                        {"commissioner", "C"},
                                        {"service", "NEL"},
                                        {"rate", "50%"}});
            rows.add(TableId::effects, {{"arrangement", "A"},
                                        {"effect", "avoid"},
                                        {"type", "avoid"},
                                        {"org", "T"},
                                        {"service", "NEL"},
                                        {"rate", "10%"}});
            return std::move(rows.economy);
        };
        QCOMPARE(byYear(moved(true), "activity:C:T:NEL:YEAR"), QString("1000 450 450 450 450"));
        QCOMPARE(byYear(moved(true), "activity:C:U:NEL:YEAR"), QString("0 450 450 450 450"));
        QCOMPARE(byYear(moved(false), "activity:C:T:NEL:YEAR"), QString("1000 450 450 450 450"));
        QCOMPARE(byYear(moved(false), "activity:C:U:NEL:YEAR"), QString("0 500 500 500 500"));
    }

    // Both trade with one another and with others; what one pays the other drops out of the group's lines.
    void groupIsTheSumOfItsPartsLessWhatTheyPayOneAnother() {
        std::size_t groups = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto projection = projectScenario(randomEconomy(seed), "base");
            QVERIFY2(projection, listed(projection.problems).c_str());
            const auto& statements = projection->statements;
            for (std::size_t year = 0; year < projection->years.size(); ++year)
                for (std::int32_t i = 0; i < statements.economy().value; ++i) {
                    const OrganisationIndex member{i};
                    if (statements.shown(member, year)) continue;
                    ++groups;
                    QCOMPARE(groupDifference(*projection, member, year), std::string());
                }
        }
        QVERIFY(groups > 20);
    }

private:
    // The lines of the group a merged organisation reports in, summed here anew from the members' postings.
    static std::string groupDifference(const ExactProjection& projection, OrganisationIndex member,
                                       std::size_t year) {
        const auto& groupOf = projection.shape->groupOf[year];
        const std::int32_t group = groupOf[static_cast<std::size_t>(member.value)];
        const auto isIn = [&](OrganisationIndex org) {
            return org != outsideParty && groupOf[static_cast<std::size_t>(org.value)] == group;
        };
        std::array<Money, postingLineCount> net{};
        for (const auto& posting : projection.postings) {
            if (posting.year != year || isIn(posting.payer) == isIn(posting.payee)) continue;
            if (isIn(posting.payer)) net[static_cast<std::size_t>(posting.payerLine)] -= posting.amount;
            if (isIn(posting.payee)) net[static_cast<std::size_t>(posting.payeeLine)] += posting.amount;
        }
        const auto line = [&](StatementLine of) { return projection.statements.amount({group}, year, of); };
        const auto at = [&](PostingLine of) { return net[static_cast<std::size_t>(of)]; };
        if (line(StatementLine::patientCareIncome) != at(PostingLine::patientCare)) return "patient care";
        if (line(StatementLine::otherIncome) != at(PostingLine::otherIncome)) return "other income";
        if (line(StatementLine::purchasedCare) != -at(PostingLine::purchasedCare)) return "purchased care";
        if (line(StatementLine::otherCost) != -at(PostingLine::otherCost)) return "other cost";
        Money surplus;
        for (std::size_t l = 0; l < net.size(); ++l)
            if (isInSurplus(static_cast<PostingLine>(l))) surplus += net[l];
        return line(StatementLine::surplus) == surplus ? "" : "surplus";
    }
};

QTEST_APPLESS_MAIN(TestEffects)
#include "test_effects.moc"
