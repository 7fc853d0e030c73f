#include "engine/ledger/projection.h"
#include "support/csv_table.h"
#include "support/economy_builder.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const std::filesystem::path settlements =
    std::filesystem::path(SOURCE_ROOT).parent_path() / "shared/data/mssp_2014_2016.csv";

// Medicare Shared Savings Program, 42 CFR 425.604–425.610: what a track keeps of a saving, and owes of a
// loss.
const Decimal sequestration("0.98");
const Decimal leastLossRate("0.4");

struct Settlement {
    std::string code;
    std::string year;
    std::string name;
    int track = 1;
    Decimal target, spend, minimumRate, finalRate, earned, disasterAdjustment;

    Decimal mostGain() const {
        return track == 1 ? Decimal("0.1") : track == 2 ? Decimal("0.15") : Decimal("0.2");
    }
    Decimal keptOfGain() const { return finalRate * sequestration; }
    Decimal owedOfLoss() const {
        const Decimal rate = 1 - finalRate < leastLossRate ? leastLossRate : Decimal(1 - finalRate);
        const Decimal most = track == 2 ? Decimal("0.6") : Decimal("0.75");
        return rate < most ? rate : most;
    }
};

std::optional<Decimal> cell(const std::map<std::string, std::string>& row, const char* column) {
    const std::string& text = row.at(column); // some are printed as 2e-04
    return text.empty() ? std::nullopt : std::optional(Decimal(text));
}

// Tracks are printed for 2016 alone; before it all are taken for track 1.
int trackOf(const std::map<std::string, std::string>& row) {
    for (const int track : {2, 3})
        if (row.at("current_track_" + std::to_string(track)) == "1") return track;
    return 1;
}

std::vector<Settlement> settlementsOf(const std::string& year) {
    std::vector<Settlement> all;
    for (const auto& row : readCsv(settlements)) {
        if (row.at("performance_year") != year || !cell(row, "earnsaveloss")) continue;
        Settlement s;
        s.code = "A" + std::to_string(all.size() + 1);
        s.year = year;
        s.name = row.at("aco_name");
        s.track = trackOf(row);
        s.target = *cell(row, "abtotbnchmk");
        s.spend = *cell(row, "abtotexp");
        // Printed 100 times too small in 2014 and 2015.
        s.minimumRate = cell(row, "minsavperc").value_or(0) * (year == "2016" ? 1 : 100);
        s.finalRate = cell(row, "finalsharerate").value_or(0);
        s.earned = *cell(row, "earnsaveloss");
        s.disasterAdjustment = cell(row, "disadj").value_or(0);
        all.push_back(std::move(s));
    }
    return all;
}

std::string rate(const Decimal& fraction) { return toText(fraction * 100, 18) + "%"; }

// A contract of the programme: the payer's target per head, all care bought as a block, and its risk share.
// The payer takes every gain and loss below the minimum, and above it what the organisation does not keep or
// owe; beyond the most it may gain, everything.
void addContract(EconomyBuilder& rows, const Settlement& s) {
    using enum TableId;
    const std::string holder = s.code;
    rows.add(organisations, {{"org", holder}, {"name", s.name}, {"kind", "primary_care"}});
    rows.add(contracts, {{"contract", "CAP-" + holder},
                         {"commissioner", "CMS"},
                         {"provider", holder},
                         {"form", "capitation"},
                         {"population", "ALL"},
                         {"rate_per_head", toText(s.target)},
                         {"minimum_variance", rate(s.minimumRate)}});
    rows.add(contracts, {{"contract", "FFS-" + holder},
                         {"commissioner", "CMS"},
                         {"provider", "FFS"},
                         {"form", "block"},
                         {"value", toText(s.spend)}});
    rows.add(subcontracts, {{"contract", "CAP-" + holder}, {"subcontract", "FFS-" + holder}});
    const auto band = [&](const char* code, const char* direction, const char* when, const Decimal& from,
                          const std::optional<Decimal>& to, const Decimal& share) {
        rows.add(riskShares, {{"contract", "CAP-" + holder},
                              {"band", code},
                              {"party", "CMS"},
                              {"direction", direction},
                              {"when", when},
                              {"from", rate(from)},
                              {"to", to ? rate(*to) : ""},
                              {"share", rate(share)}});
    };
    band("gain-below", "gain", "below", 0, std::nullopt, 1);
    if (s.keptOfGain() == 0) {
        band("gain", "gain", "above", 0, std::nullopt, 1);
    } else {
        const Decimal limit = s.mostGain() / s.keptOfGain();
        band("gain", "gain", "above", 0, limit, 1 - s.keptOfGain());
        band("gain-limit", "gain", "above", limit, std::nullopt, 1);
    }
    band("loss-below", "loss", "below", 0, std::nullopt, 1);
    band("loss", "loss", "above", 0, std::nullopt, s.track == 1 ? Decimal(1) : Decimal(1 - s.owedOfLoss()));
}

} // namespace

/// A thousand settled gain-share contracts come out as published: Medicare Shared Savings Program, public use
/// files 2014–2016. Amounts are US$.
class TestSettledContracts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        if (!std::filesystem::exists(settlements))
            QSKIP("the table of settled contracts is not beside this source tree");
    }

    void outcomesAreThosePublished_data() {
        QTest::addColumn<QString>("year");
        QTest::addColumn<int>("contracts");
        QTest::addColumn<QStringList>("explained");
        QTest::newRow("2014") << "2014" << 333 << QStringList{};
        // Published above 10 % of its target: it was in track 2, which the file does not say before 2016.
        QTest::newRow("2015") << "2015" << 392 << QStringList{"RGV ACO Health Providers, LLC "};
        QTest::newRow("2016") << "2016" << 432 << QStringList{};
    }
    void outcomesAreThosePublished() {
        QFETCH(QString, year);
        QFETCH(int, contracts);
        QFETCH(QStringList, explained);
        const std::vector<Settlement> all = settlementsOf(year.toStdString());
        QCOMPARE(static_cast<int>(all.size()), contracts);
        EconomyBuilder rows;
        rows.add(TableId::economy,
                 {{"name", "MSSP " + year.toStdString()}, {"base_year", "2016/17"}, {"years", "1"}});
        rows.add(TableId::organisations, {{"org", "CMS"}, {"name", "Medicare"}, {"kind", "commissioner"}});
        rows.add(TableId::organisations, {{"org", "FFS"}, {"name", "Fee for service"}, {"kind", "acute"}});
        rows.add(TableId::populations, {{"population", "ALL"}, {"segment", "all"}, {"people", "1"}});
        for (const Settlement& s : all) addContract(rows, s);
        const auto projection = projectScenario(rows.economy, "base");
        QVERIFY2(projection, projection.problems.empty() ? "" : english(projection.problems.front()).c_str());

        Decimal projected = 0, published = 0;
        QStringList different;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const OrganisationIndex holder{static_cast<std::int32_t>(i) + 2};
            Decimal outcome = toDecimal(projection->statements.amount(holder, 0, StatementLine::surplus));
            if (outcome < 0) outcome += all[i].disasterAdjustment;
            projected += outcome;
            published += all[i].earned;
            const Decimal allowed = abs(all[i].earned) * Decimal("0.0005");
            if (abs(outcome - all[i].earned) > (allowed < 1 ? Decimal(1) : allowed))
                different << QString::fromStdString(all[i].name);
        }
        qInfo("%s: %zu contracts, %lld differ; $%s projected, $%s published", qPrintable(year), all.size(),
              static_cast<long long>(different.size()), toText(projected, 0).c_str(),
              toText(published, 0).c_str());
        QCOMPARE(different, explained);
        QVERIFY(abs(projected - published) <= abs(published) * Decimal("0.001"));
    }
};

QTEST_APPLESS_MAIN(TestSettledContracts)
#include "test_settled_contracts.moc"
