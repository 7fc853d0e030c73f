#include "engine/ledger/projection.h"
#include "insight/position/both_sides.h"
#include "sample_templates.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

/// A sample with its base projection, read once.
struct Sample {
    Economy economy;
    ExactProjection base;
};

const Sample& sampleOf(const std::string& name) {
    static std::map<std::string, Sample> read;
    if (!read.contains(name)) {
        Economy economy = sampleEconomy(name);
        ExactProjection base = std::move(*projectScenario(economy, "base"));
        read.emplace(name, Sample{std::move(economy), std::move(base)});
    }
    return read.at(name);
}

FilledTemplate filled(const std::string& kind, const Sample& sample, const Placement& placement) {
    const EconomyFacts facts(sample.economy, sample.base);
    const ArrangementTemplate arrangement = templateOf(kind);
    auto made = fillTemplate(arrangement, firstAnswers(arrangement, facts), facts, placement, plainWords());
    if (!made) throw std::logic_error(kind + ":" + listed(made.problems));
    return std::move(*made);
}

const Placement inBase{Placement::Where::base, {}, {}};

} // namespace

/// Every template, with its first answers, in every sample.
class TestEveryTemplate : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("sample");
        for (const std::string& kind : templateKinds())
            for (const char* sample : {"cumbria", "dudley", "salford"})
                QTest::addRow("%s in %s", kind.c_str(), sample)
                    << QString::fromStdString(kind) << QString::fromLatin1(sample);
    }

    void makesAnEconomyWithoutErrors() {
        const Sample& sample = given();
        const Economy changed = after(sample.economy, filled(kind(), sample, inBase).command);
        const auto projection = projectScenario(changed, "base");
        QVERIFY2(projection, listed(projection.problems).c_str());
        QVERIFY2(!hasErrors(projection->problems), listed(projection->problems).c_str());
    }

    void conservesMoney() {
        const Sample& sample = given();
        const Economy changed = after(sample.economy, filled(kind(), sample, inBase).command);
        QVERIFY(agree(bothSides(*projectScenario(changed, "base"))));
    }

    void changesSomebodysSurplus() {
        const Sample& sample = given();
        const Economy changed = after(sample.economy, filled(kind(), sample, inBase).command);
        const auto projection = projectScenario(changed, "base");
        const std::size_t last = projection->years.size() - 1;
        int changedSurpluses = 0;
        for (std::size_t org = 0; org < sample.base.organisations.size(); ++org) {
            const OrganisationIndex index{static_cast<std::int32_t>(org)};
            changedSurpluses += projection->statements.amount(index, last, StatementLine::surplus) !=
                                sample.base.statements.amount(index, last, StatementLine::surplus);
        }
        QVERIFY(changedSurpluses > 0);
    }

    void explainsItsFiguresInNotes() {
        const Sample& sample = given();
        const FilledTemplate made = filled(kind(), sample, inBase);
        const Economy changed = after(sample.economy, made.command);
        const Table& notes = changed[TableId::notes];
        QVERIFY(notes.size() > sample.economy[TableId::notes].size());
        for (std::size_t row = sample.economy[TableId::notes].size(); row < notes.size(); ++row) {
            QVERIFY2(changed.locate(notes.at(row, "cell")), notes.at(row, "cell").c_str());
            QVERIFY(!notes.at(row, "source").empty());
        }
    }

    void isTakenBackWhole() {
        const Sample& sample = given();
        const FilledTemplate made = filled(kind(), sample, inBase);
        const Economy back = after(after(sample.economy, made.command), inverse(made.command));
        QVERIFY(back == sample.economy);
    }

    void inAScenarioTheBaseStaysAsItWas() {
        const Sample& sample = given();
        const Placement placement{Placement::Where::newScenario, "What if", "base"};
        const Economy changed = after(sample.economy, filled(kind(), sample, placement).command);
        const auto base = projectScenario(changed, "base");
        QVERIFY2(base, listed(base.problems).c_str());
        const auto economy = sample.base.statements.economy();
        for (std::size_t year = 0; year < sample.base.years.size(); ++year)
            QCOMPARE(
                toText(base->statements.amount(base->statements.economy(), year, StatementLine::surplus)),
                toText(sample.base.statements.amount(economy, year, StatementLine::surplus)));
        const auto scenario = projectScenario(changed, "what_if");
        QVERIFY2(scenario, listed(scenario.problems).c_str());
    }

private:
    std::string kind() const {
        QFETCH_GLOBAL(QString, kind);
        return kind.toStdString();
    }
    const Sample& given() const {
        QFETCH_GLOBAL(QString, sample);
        return sampleOf(sample.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestEveryTemplate)
#include "test_every_template.moc"
