#include "insight/programme/programme_findings.h"
#include "support/programme_sites.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

Programme programmeOf(const std::vector<SiteModel>& models) {
    std::vector<FoundSite> found;
    for (const SiteModel& model : models) found.push_back({model.name, model.name, model.name == "Gone"});
    const auto programme = assessProgramme(found, [&](const std::filesystem::path& path) -> Result<Economy> {
        for (const SiteModel& model : models)
            if (model.name == path) return siteEconomy(model);
        return {};
    });
    return *programme;
}

QStringList sentences(const std::vector<Message>& findings) {
    QStringList all;
    for (const Message& finding : findings) all << QString::fromStdString(english(finding));
    return all;
}

} // namespace

/// What a programme says, in sentences.
class TestProgrammeFindings : public QObject {
    Q_OBJECT

private slots:
    void sharesAreWrittenWithTwoFiguresThatCount() {
        const auto written = [](double share) { return QString::fromStdString(shareText(share)); };
        QCOMPARE(written(0.0239), QString("2.4%"));
        QCOMPARE(written(0.00572), QString("0.57%"));
        QCOMPARE(written(0.125), QString("13%"));
        QCOMPARE(written(-0.0239), QString("−2.4%"));
        QCOMPARE(written(0), QString("0%"));
        QCOMPARE(written(1), QString("100%"));
        QCOMPARE(QString::fromStdString(intervalText({-0.01, 0.053})), QString("−1.0%\u00A0–\u00A05.3%"));
    }

    void whatIsRealisedIsWrittenWithItsInterval() {
        Realised realised;
        QCOMPARE(realisedText(realised), std::string());
        realised.part = Decimal("0.6");
        QCOMPARE(realisedText(realised), std::string("60%"));
        realised.interval = DecimalInterval{Decimal("0.2"), Decimal("1")};
        realised.valueForMoney = Decimal("1.449");
        QCOMPARE(QString::fromStdString(realisedText(realised)), QString("60% (20%\u00A0–\u00A0100%)"));
        QCOMPARE(valueForMoneyText(realised), std::string("1.45"));
        QCOMPARE(*valueForMoney(realised), 1.449);
    }

    void theProgrammeIsSummedUp() {
        const Programme programme = programmeOf({{.name = "A"}, {.name = "B"}, {.name = "Gone"}});
        QCOMPARE(sentences(programmeFindings(programme, {2016})),
                 QStringList({"Sites: 3, of which 2 can be opened. Arrangements in them: 2.",
                              "In 2016/17 they improve the results of their economies by £1.5m, each "
                              "alongside the others at its site.",
                              "None has been measured yet: all figures are plans."}));
        const Programme seen = programmeOf({{.name = "A", .rate = "-5%", .seen = 990.0}});
        QCOMPARE(sentences(programmeFindings(seen, {2016})),
                 QStringList({"Sites: 1, all of which can be opened. Arrangements in them: 1.",
                              "In 2016/17 they worsen the results of their economies by £690k, each "
                              "alongside the others at its site.",
                              "Measured so far: 1."}));
    }

    void whatSitesSayTogetherComesWithItsReservations() {
        const auto said = [](const std::vector<SiteModel>& models) {
            return sentences(pooledFindings(pooledKinds(programmeOf(models), {2016}).front(), "Systems"));
        };
        const SiteModel ranged{.name = "A", .rate = "4%", .low = "2%", .high = "6%"};
        SiteModel other = ranged, third = ranged;
        other.name = "B";
        third.name = "C";
        QCOMPARE(said({ranged, other}).mid(1),
                 QStringList({"With fewer than three sites it is not known what another one should expect.",
                              "The sites differ no more than would be expected by chance."}));
        QVERIFY(said({ranged, other, third})[1].startsWith(
            QString("A place that copies it should expect 2.8%\u00A0–\u00A05.2%")));
        QCOMPARE(said({ranged, {.name = "D"}}).last(),
                 QString("Left out because neither measured nor planned with a range: 1."));
        QCOMPARE(
            said({{.name = "D"}}),
            QStringList{"Systems: the plans have no ranges and nothing was measured, so that nothing can be "
                        "pooled."});
        third.rate = "20%";
        third.low = "18%";
        third.high = "22%";
        QVERIFY2(said({ranged, other, third}).last().contains("of the variation is between"),
                 qPrintable(said({ranged, other, third}).last()));
    }
};

QTEST_GUILESS_MAIN(TestProgrammeFindings)
#include "test_programme_findings.moc"
