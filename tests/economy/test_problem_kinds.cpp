#include "economy/table/problem_kinds.h"

#include <QTest>

using namespace breakeven;

namespace {

Problem noRate(const char* index, const char* year) {
    return warningAt(std::string("indices:") + index,
                     message("index %1 has no rate for %2", std::string(index), std::string(year)));
}

} // namespace

class TestProblemKinds : public QObject {
    Q_OBJECT

private slots:
    void whatIsSaidOfManyPlacesIsOneKind() {
        const std::vector problems{noRate("pay", "2018/19"), noRate("drugs", "2018/19"),
                                   noRate("pfi", "2018/19")};
        const auto kinds = kindsOf(problems);
        QCOMPARE(kinds.size(), std::size_t(1));
        QCOMPARE(kinds[0].problems, (std::vector<std::size_t>{0, 1, 2}));
    }

    void itNamesWhatTheyShareAndLeavesTheRestOpen() {
        const auto kinds = kindsOf(std::vector{noRate("pay", "2018/19"), noRate("drugs", "2018/19")});
        QCOMPARE(english(kinds[0].message), std::string("index … has no rate for 2018/19"));
        QCOMPARE(english(kindsOf(std::vector{noRate("pay", "2018/19")})[0].message),
                 std::string("index pay has no rate for 2018/19"));
    }

    void errorsComeFirstAndElseTheOrderStays() {
        const std::vector problems{noRate("pay", "2018/19"),
                                   errorAt("budgets:A", message("amount is missing")),
                                   errorAt("budgets:B", message("index %1 is unknown", std::string("x"))),
                                   errorAt("budgets:C", message("amount is missing"))};
        const auto kinds = kindsOf(problems);
        QCOMPARE(kinds.size(), std::size_t(3));
        QCOMPARE(kinds[0].problems, (std::vector<std::size_t>{1, 3}));
        QCOMPARE(kinds[1].problems, (std::vector<std::size_t>{2}));
        QVERIFY(kinds[2].severity == Severity::warning);
    }

    void anErrorAndAWarningOfTheSameWordsAreTwo() {
        const Problem warning = noRate("pay", "2018/19");
        QCOMPARE(kindsOf(std::vector{warning, errorAt("x", warning.message)}).size(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestProblemKinds)
#include "test_problem_kinds.moc"
