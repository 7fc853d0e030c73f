#include "economy/table/value.h"
#include "proposal/sample_templates.h"
#include "proposal/template/rate_evidence.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QString levels(const char* kind, const char* effect, const char* rate) {
    const auto found = rateEvidence(templateOf(kind), effect, Decimal(rate));
    if (!found) return "none";
    return QString::fromStdString(toText(found->low) + " " + toText(found->central) + " " +
                                  toText(found->high));
}

} // namespace

/// What the templates the program comes with say of the rates of effects they made.
class TestRateEvidence : public QObject {
    Q_OBJECT

private slots:
    void aRateThatIsAnAnswerHasTheLevelsOfItsQuestion() {
        const Question& question = *templateOf("mcp").question("admissions");
        const std::string low = toText(numberIn(question.low)), central = toText(numberIn(question.central)),
                          high = toText(numberIn(question.high));
        QCOMPARE(levels("mcp", "admissions", "0.5"),
                 QString::fromStdString(low + " " + central + " " + high));
    }

    void groupsAreFoundByThePatternOfTheirCode() {
        QVERIFY(levels("pacs", "admissions-01H", "0.1") != "none");
        QCOMPARE(levels("pacs", "elsewhere-01H", "0.1"), QString("none"));
    }

    // Residents' admissions fall by 0 %, 15 % or 23 %; that is so large a part of all admissions as they
    // have.
    void aRateMadeOfMoreGrowsWithTheAnswer() {
        QCOMPARE(levels("care_homes", "admissions", "0.015"), QString("0 0.015 0.023"));
    }

    void whatTheTemplateDoesNotMakeHasNone() { QCOMPARE(levels("mcp", "nothing", "0.1"), QString("none")); }
};

QTEST_APPLESS_MAIN(TestRateEvidence)
#include "test_rate_evidence.moc"
