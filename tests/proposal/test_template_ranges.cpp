#include "economy/check/validation.h"
#include "economy/edit/removal.h"
#include "economy/reading/uncertainty_range.h"
#include "economy/table/value.h"
#include "engine/session/compiled_scenarios.h"
#include "proposal/template/replicate.h"
#include "sample_templates.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;
using namespace breakeven::test;

namespace {

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

FilledTemplate filled(const std::string& kind, const Sample& sample, Evidence evidence, Answers other = {},
                      const Placement& placement = {}) {
    const EconomyFacts facts(sample.economy, sample.base);
    const ArrangementTemplate arrangement = templateOf(kind);
    Answers answers = firstAnswers(arrangement, facts);
    for (auto& [question, answer] : other) answers[question] = answer;
    auto made = fillTemplate(arrangement, answers, facts, placement, plainWords(), evidence);
    if (!made) throw std::logic_error(kind + ":" + listed(made.problems));
    return std::move(*made);
}

Economy with(const Sample& sample, const FilledTemplate& made) { return after(sample.economy, made.command); }

std::vector<UncertaintyRange> newRanges(const Sample& sample, const Economy& economy) {
    std::vector<UncertaintyRange> ranges = rangesOf(economy);
    ranges.erase(ranges.begin(),
                 ranges.begin() + static_cast<std::ptrdiff_t>(sample.economy[TableId::uncertainties].size()));
    return ranges;
}

// The figure of a cell; nought where the row was not made.
Decimal figureAt(const Economy& economy, const Address& cell) {
    const auto place = economy.locate(cell);
    return place && !economy.text(*place).empty() ? numberIn(economy.text(*place)) : Decimal(0);
}

bool isNear(const Decimal& a, const Decimal& b, const Decimal& size) {
    return abs(Decimal(a - b)) <= Decimal("0.002") * abs(size) + Decimal("0.000002");
}

} // namespace

/// What the evidence of a template spans becomes ranges of the rows it makes.
class TestTemplateRanges : public QObject {
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

    void withoutThemNothingIsElse() {
        const Sample& sample = given();
        const Economy plain = with(sample, filled(kind(), sample, Evidence::answers));
        Economy ranged = with(sample, filled(kind(), sample, Evidence::ranges));
        QVERIFY(plain[TableId::uncertainties] == sample.economy[TableId::uncertainties]);
        for (const TableSpec& spec : allTables())
            if (spec.id != TableId::uncertainties && spec.id != TableId::notes)
                QVERIFY2(plain[spec.id] == ranged[spec.id], spec.name);
    }

    void theyAreSoundAndExplained() {
        const Sample& sample = given();
        const FilledTemplate made = filled(kind(), sample, Evidence::ranges);
        const Economy ranged = with(sample, made);
        const auto problems = validate(ranged);
        QVERIFY2(!hasErrors(problems), listed(problems).c_str());
        const auto ranges = newRanges(sample, ranged);
        QVERIFY(!ranges.empty());
        const Table& notes = ranged[TableId::notes];
        for (const UncertaintyRange& range : ranges) {
            QVERIFY(range.low <= range.central && range.central <= range.high && range.low < range.high);
            QVERIFY(!range.limits);
            const std::string low = "uncertainties:" + range.code + ":low";
            const auto note = std::find_if(notes.rows().begin(), notes.rows().end(),
                                           [&](const Row& row) { return row[1] == low; });
            QVERIFY2(note != notes.rows().end() && !(*note)[3].empty(), range.code.c_str());
        }
        QVERIFY(after(ranged, inverse(made.command)) == sample.economy);
    }

    /// A range brings each figure to what the template makes of the ends of an answer, the others as given.
    void theEndsAreWhatTheTemplateMakesOfTheEndsOfAnAnswer() {
        const Sample& sample = given();
        const EconomyFacts facts(sample.economy, sample.base);
        const ArrangementTemplate arrangement = templateOf(kind());
        const Answers answers = firstAnswers(arrangement, facts);
        const FilledTemplate made = filled(kind(), sample, Evidence::ranges);
        const Economy ranged = with(sample, made);
        std::size_t checked = 0;
        for (const Question& question : arrangement.questions) {
            const Levels levels = levelsOf(question, answers, facts);
            if (levels.low.empty() || levels.high.empty() || levels.low == levels.high) continue;
            const auto at = [&](const std::string& level) {
                return with(sample, filled(kind(), sample, Evidence::answers, {{question.id, level}}));
            };
            const Economy low = at(levels.low), high = at(levels.high);
            for (const UncertaintyRange& range : newRanges(sample, ranged)) {
                const std::string own = made.arrangement + "-" + question.id;
                if (range.code != own && !range.code.starts_with(own + "-")) continue;
                for (const std::size_t row : rowsMatched(ranged, range.cell)) {
                    const Address cell = ranged[range.cell.table].address(row, range.cell.column);
                    const Decimal is = figureAt(ranged, cell);
                    const Decimal a = figureAt(low, cell), b = figureAt(high, cell);
                    const bool factor = range.change == RangeChange::multiply;
                    Decimal least = factor ? Decimal(is * range.low) : range.low;
                    Decimal most = factor ? Decimal(is * range.high) : range.high;
                    if (factor && is < 0) std::swap(least, most);
                    QVERIFY2(isNear(least, std::min({a, b, is}), is), toText(cell).c_str());
                    QVERIFY2(isNear(most, std::max({a, b, is}), is), toText(cell).c_str());
                    ++checked;
                }
            }
        }
        QVERIFY(checked > 0);
    }

    void theyGoWithTheArrangement() {
        const Sample& sample = given();
        const FilledTemplate made = filled(kind(), sample, Evidence::ranges);
        const Economy ranged = with(sample, made);
        const auto row = ranged[TableId::arrangements].find({made.arrangement});
        const Removal removal = removalOf(ranged, TableId::arrangements, {*row}, Children::go);
        const Economy left = after(ranged, carriedOut(removal, ranged, message("Delete")));
        for (const UncertaintyRange& range : newRanges(sample, left))
            QVERIFY2(range.cell.table != TableId::effects, range.code.c_str());
        const auto problems = validate(left);
        QVERIFY2(!hasErrors(problems), listed(problems).c_str());
    }

    void inAScenarioTheyAreTheBasesToo() {
        const Sample& sample = given();
        const Placement placement{Placement::Where::newScenario, "What if", "base"};
        const Economy ranged = with(sample, filled(kind(), sample, Evidence::ranges, {}, placement));
        const auto projected = projectScenario(ranged, "what_if");
        QVERIFY2(projected, listed(projected.problems).c_str());
        QVERIFY(!newRanges(sample, ranged).empty());
    }

    void theyComeAlongIntoAnotherEconomy() {
        const Sample& sample = given();
        const FilledTemplate made = filled(kind(), sample, Evidence::ranges);
        const Economy ranged = with(sample, made);
        const Sample other{sampleEconomy("dudley"), {}};
        const Mapping mapping = suggestedMapping(ranged, made.arrangement, other.economy);
        const auto brought = replicate(ranged, made.arrangement, other.economy, mapping, Decimal("0.5"), {});
        if (!brought) QSKIP(listed(brought.problems).c_str());
        const Economy there = with(other, *brought);
        const auto problems = validate(there);
        QVERIFY2(!hasErrors(problems), listed(problems).c_str());
        const std::size_t effects = there[TableId::effects].size() - other.economy[TableId::effects].size();
        if (effects == ranged[TableId::effects].size() - sample.economy[TableId::effects].size())
            QVERIFY(!newRanges(other, there).empty());
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

QTEST_APPLESS_MAIN(TestTemplateRanges)
#include "test_template_ranges.moc"
