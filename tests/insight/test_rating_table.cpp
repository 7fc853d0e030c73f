#include "hand_built.h"

#include "insight/position/rating_table.h"

#include <QtTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// Two trusts that earn nothing and lose nothing; a C is no trust.
std::vector<HandBuilt> organisations() {
    std::vector<HandBuilt> all;
    for (const char* name : {"Alpha", "Beta", "Gamma"})
        all.push_back({std::string(name).substr(0, 1), name, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    return all;
}

void rate(ExactProjection& projection, int org, int year, Measure measure, int value,
          std::optional<int> score = std::nullopt) {
    projection.ratings.push_back({{org}, static_cast<std::uint16_t>(year), measure, Decimal(value), score});
}

/// Ratings of the first two, the years of the regime given by 0 and 1.
ExactProjection rated(const std::string& alpha, const std::string& beta) {
    ExactProjection projection = projectionOf(organisations());
    for (int year = 0; year < 4; ++year)
        for (const auto& [org, regime] : {std::pair{0, alpha}, std::pair{1, beta}}) {
            const bool in = regime[static_cast<std::size_t>(year)] == '1';
            rate(projection, org, year, Measure::breakEvenDuty, in ? 1 : 0);
            rate(projection, org, year, Measure::failureRegime, in ? 1 : 0);
        }
    return projection;
}

QString text(const std::optional<Message>& message) {
    return message ? QString::fromStdString(english(*message)) : QString("nothing");
}

QString own(const ExactProjection& projection, int org) {
    return text(regimeFinding(projection, outlook(economyOf(organisations()), projection, {org})));
}

} // namespace

class TestRatingTable : public QObject {
    Q_OBJECT

private slots:
    void riskRunsTheOtherWayInUseOfResources() {
        const auto risk = [](Measure measure, int score) {
            return riskOf({{0}, 0, measure, Decimal(0), score});
        };
        QVERIFY(risk(Measure::cosrr, 4) == RiskLevel::none);
        QVERIFY(risk(Measure::fsrr, 1) == RiskLevel::significant);
        QVERIFY(risk(Measure::useOfResources, 1) == RiskLevel::none);
        QVERIFY(risk(Measure::useOfResources, 3) == RiskLevel::material);
        QVERIFY(riskOf({{0}, 0, Measure::failureRegime, Decimal(1), std::nullopt}) == RiskLevel::significant);
        QVERIFY(riskOf({{0}, 0, Measure::breakEvenDuty, Decimal(0), std::nullopt}) == RiskLevel::none);
    }

    void valuesAreReadInTheirOwnUnits() {
        const auto value = [](Measure measure, const char* number) {
            return valueText({{0}, 0, measure, Decimal(number), 1});
        };
        QCOMPARE(value(Measure::capitalServiceCover, "1.744"), std::string("1.74"));
        QCOMPARE(value(Measure::liquidityDays, "-7.1"), std::string("(7.1)"));
        QCOMPARE(value(Measure::ieMargin, "0.0099"), std::string("0.99%"));
        QCOMPARE(value(Measure::cosrr, "2.5"), std::string());
        QCOMPARE(valueText({{0}, 0, Measure::ieMargin, std::nullopt, 4}), std::string());
    }

    void whoIsNotRatedHasNoFinding() {
        const ExactProjection projection = rated("0000", "0000");
        const RatingTable table(projection);
        QVERIFY(table.isRated({0}));
        QVERIFY(!table.isRated({2}));
        QVERIFY(!table.find({0}, 0, Measure::cosrr));
        QCOMPARE(own(projection, 2), QString("nothing"));
        const ExactProjection none = projectionOf(organisations());
        QCOMPARE(text(regimeFinding(economyOf(organisations()), none)), QString("nothing"));
    }

    void theRegimeOfOneTrustIsSaid_data() {
        QTest::addColumn<QString>("years");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("clear") << "0000"
                               << "It stays clear of the failure regime up to 2017/18.";
        QTest::newRow("to the end")
            << "0111"
            << "It comes under the failure regime in 2015/16 and is in it to the end, 2017/18.";
        QTest::newRow("at the end") << "0001"
                                    << "It comes under the failure regime in 2017/18.";
        QTest::newRow("out again")
            << "1100"
            << "It comes under the failure regime in 2014/15 and leaves it in 2016/17.";
        QTest::newRow("twice") << "1001"
                               << "It comes under the failure regime in 2014/15, and again in 2017/18.";
    }
    void theRegimeOfOneTrustIsSaid() {
        QFETCH(QString, years);
        QFETCH(QString, sentence);
        QCOMPARE(own(rated(years.toStdString(), "0000"), 0), sentence);
    }

    void theEconomySaysHowManyAndWhoFirst() {
        const auto finding = [](const char* alpha, const char* beta) {
            return text(regimeFinding(economyOf(organisations()), rated(alpha, beta)));
        };
        QCOMPARE(finding("0000", "0000"), QString("No trust comes under the failure regime up to 2017/18."));
        QCOMPARE(finding("0000", "0011"),
                 QString("Of the trusts only Beta comes under the failure regime, in 2016/17."));
        QCOMPARE(finding("0001", "0110"),
                 QString("2 of 2 trusts come under the failure regime up to 2017/18, the "
                         "first of them Beta in 2015/16."));
    }

    void whatBringsATrustIntoTheRegimeIsNamed() {
        ExactProjection projection = rated("0110", "0000");
        rate(projection, 0, 1, Measure::cosrr, 1, 1);
        projection.statements.amount({0}, 1, StatementLine::supportDrawn) = pounds(100);
        const auto spells = regimeSpells(projection);
        QCOMPARE(spells.size(), std::size_t{1});
        QCOMPARE(toText(spells[0].from), std::string("2015/16"));
        QCOMPARE(toText(*spells[0].out), std::string("2017/18"));
        QStringList named;
        for (const Message& cause : causes(spells[0])) named << text(cause);
        QCOMPARE(named, (QStringList{"cash support", "break-even duty", "continuity of services rating 1"}));
    }

    void whoIsMergedAwayHasNotLeftIt() {
        ExactProjection projection = rated("0111", "0000");
        std::erase_if(projection.ratings, [](const auto& r) { return r.org.value == 0 && r.year > 1; });
        QVERIFY(!regimeSpells(projection).front().out);
    }
};

QTEST_APPLESS_MAIN(TestRatingTable)
#include "test_rating_table.moc"
