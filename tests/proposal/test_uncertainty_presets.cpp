#include "economy/check/validation.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/small_economy.h"
#include "economy/table/value.h"
#include "proposal/uncertainty/uncertainty_presets.h"
#include "sample_templates.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

std::vector<UncertaintyPreset> presets() {
    auto read = readUncertaintyPresets(
        bytesOf(std::filesystem::path(SOURCE_ROOT) / "resources/presets/uncertainties.json"));
    if (!read) throw std::logic_error(listed(read.problems));
    return std::move(*read);
}

Command taken(const Economy& economy) {
    return takePresets(economy, presets(), offersFor(economy, presets()), "2026-11-24",
                       [](const std::string& text) { return text; });
}

QStringList fitting(const Economy& economy) {
    QStringList ids;
    for (const PresetOffer& offer : offersFor(economy, presets()))
        ids += QString::fromStdString(presets()[offer.preset].id);
    return ids;
}

QString rowOf(const Economy& economy, const char* code) {
    const Table& ranges = economy[TableId::uncertainties];
    const auto row = ranges.find({code});
    QString text;
    if (row)
        for (const std::string& cell : ranges[*row]) text += QString::fromStdString(cell) + ' ';
    return text.simplified();
}

} // namespace

/// Ready ranges with their reasons, for the cells an economy has.
class TestUncertaintyPresets : public QObject {
    Q_OBJECT

private slots:
    void everyPresetSaysWhyAndWhereFrom() {
        QCOMPARE(presets().size(), std::size_t{7});
        for (const UncertaintyPreset& preset : presets()) {
            QVERIFY(preset.reason.size() > 60);
            QVERIFY(preset.source.size() > 20);
            QCOMPARE(preset.judgement, preset.source.starts_with("Judgement"));
        }
    }

    void samplesTakeAllOfThem_data() {
        QTest::addColumn<QString>("sample");
        for (const char* sample : {"cumbria", "dudley", "salford"}) QTest::newRow(sample) << sample;
    }

    void samplesTakeAllOfThem() {
        QFETCH(QString, sample);
        Economy economy = sampleEconomy(sample.toStdString());
        while (economy[TableId::uncertainties].size() > 0) economy[TableId::uncertainties].erase(0);
        QCOMPARE(fitting(economy).size(), presets().size());
        const Command command = taken(economy);
        const Economy ranged = after(economy, command);
        for (const Problem& problem : validate(ranged))
            QVERIFY2(!problem.address.starts_with("uncertainties"), english(problem).c_str());
        QVERIFY(after(ranged, inverse(command)) == economy);
        for (const PresetOffer& offer : offersFor(ranged, presets())) QVERIFY(offer.isThere());
        QVERIFY(taken(ranged).changes.empty());
    }

    void eachRangeHasItsReasonAsANote() {
        const Economy ranged = after(testing::smallEconomy(), taken(testing::smallEconomy()));
        QCOMPARE(ranged[TableId::uncertainties].size(), std::size_t{1});
        const Table& notes = ranged[TableId::notes];
        QCOMPARE(notes.at(0, "cell"), std::string("uncertainties:pay_inflation-pay:low"));
        QCOMPARE(notes.at(0, "text"), presets().front().reason);
        QCOMPARE(notes.at(0, "source"), presets().front().source);
        QCOMPARE(notes.at(0, "date"), std::string("2026-11-24"));
    }

    /// One index of pay needs no group to move with; its years share a draw each all the same.
    void whatIsAloneHasNoGroup() {
        const Economy ranged = after(testing::smallEconomy(), taken(testing::smallEconomy()));
        QCOMPARE(rowOf(ranged, "pay_inflation-pay"),
                 QString("pay_inflation-pay indices:pay:*:rate add normal -0.9% 0.9% 100%"));
    }

    void indicesAreOfOneKindEach() {
        const Economy economy = sampleEconomy("cumbria");
        QStringList cells;
        for (const PresetOffer& offer : offersFor(economy, presets()))
            for (const OfferedRange& range : offer.ranges)
                if (range.row[1].starts_with("indices:")) cells += QString::fromStdString(range.row[1]);
        QVERIFY(cells.contains("indices:pay:*:rate") && cells.contains("indices:emergency:*:rate"));
        QCOMPARE(cells.removeDuplicates(), qsizetype{0});
    }

    void upliftsMoveAgainstTheEfficiency() {
        Economy economy = sampleEconomy("dudley");
        while (economy[TableId::uncertainties].size() > 0) economy[TableId::uncertainties].erase(0);
        const Economy ranged = after(economy, taken(economy));
        bool against = false, along = false;
        for (const UncertaintyRange& range : rangesOf(ranged)) {
            if (range.group != "efficiency") continue;
            (range.against ? against : along) = true;
            QCOMPARE(range.against, range.cell.table == TableId::indices);
        }
        QVERIFY(against && along);
    }

    /// Of what is delivered in full nothing more can be delivered.
    void sharesStayShares() {
        Economy economy = testing::smallEconomy();
        testing::add(economy, TableId::savings,
                     {{"org", "RNL"},
                      {"scheme", "full"},
                      {"category", "all"},
                      {"start_year", "2016/17"},
                      {"amount", "1"}});
        testing::add(economy, TableId::savings,
                     {{"org", "RNL"},
                      {"scheme", "little"},
                      {"category", "all"},
                      {"start_year", "2016/17"},
                      {"amount", "1"},
                      {"delivery", "15%"}});
        const Economy ranged = after(economy, taken(economy));
        QCOMPARE(rowOf(ranged, "savings_everywhere"),
                 QString("savings_everywhere savings:*:*:delivery add normal -15% 0% 100%"));
        const auto problems = validate(ranged);
        QVERIFY2(!hasErrors(problems), listed(problems).c_str());
    }

    void aGroupIsNotCalledAsAnUncertainty() {
        Economy economy = sampleEconomy("cumbria");
        while (economy[TableId::uncertainties].size() > 0) economy[TableId::uncertainties].erase(0);
        testing::add(economy, TableId::uncertainties,
                     {{"uncertainty", "efficiency"},
                      {"cell", "economy:pdc_rate"},
                      {"distribution", "uniform"},
                      {"low", "3%"},
                      {"high", "4%"}});
        const auto problems = validate(after(economy, taken(economy)));
        QVERIFY2(!hasErrors(problems), listed(problems).c_str());
    }

    void whatCannotBeReadIsSaid_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* json, const char* says) {
            QTest::newRow(name) << QByteArray(json) << QString(says);
        };
        row("no list", "{}", "must be a list");
        row("broken", "[{", "must be a list");
        row("no object", "[1]", "must be an object");
        row("no title", "[{\"preset\": \"a\"}]", "field title");
        const char* head = "[{\"preset\":\"a\",\"title\":\"b\",\"reason\":\"c\",\"source\":\"d\"";
        row("no ranges", qPrintable(QString(head) + "}]"), "needs a list of ranges");
        row("unknown cells", qPrintable(QString(head) + ",\"ranges\":[{\"of\":\"beds\"}]}]"),
            "cannot apply to beds");
        row("unknown field",
            qPrintable(QString(head) + ",\"ranges\":[{\"of\":\"tariffs\",\"width\":\"1\"}]}]"),
            "field width");
        row("no rate", qPrintable(QString(head) + ",\"ranges\":[{\"of\":\"tariffs\",\"common\":\"x\"}]}]"),
            "not a rate");
    }

    void whatCannotBeReadIsSaid() {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = readUncertaintyPresets(json.toStdString());
        QVERIFY(!read);
        QVERIFY2(listed(read.problems).find(says.toStdString()) != std::string::npos,
                 listed(read.problems).c_str());
    }
};

QTEST_APPLESS_MAIN(TestUncertaintyPresets)
#include "test_uncertainty_presets.moc"
