#include "economy/table/problem.h"

#include <QTest>

using namespace breakeven;

/// A problem says where it lies by how it is made.
class TestProblem : public QObject {
    Q_OBJECT

private slots:
    void saysWhereItLies() {
        const Message why = message("%1 is wrong", "this");
        const auto said = [](const Problem& problem) { return english(problem); };
        QCOMPARE(said(errorAt("budgets:RNL:nursing:amount", why)),
                 std::string("error: budgets:RNL:nursing:amount: this is wrong"));
        QCOMPARE(said(warningAt("budgets:RNL", why)), std::string("warning: budgets:RNL: this is wrong"));
        QCOMPARE(said(errorIn({"budgets.csv", 3, "amount"}, why)),
                 std::string("error: budgets.csv, row 3, amount: this is wrong"));
        QCOMPARE(said(warningIn({"budgets.csv", 0, {}}, why, "budgets:RNL")),
                 std::string("warning: budgets.csv (budgets:RNL): this is wrong"));
        QCOMPARE(said(errorSaying(why)), std::string("error: this is wrong"));
        QCOMPARE(said(warningSaying(why)), std::string("warning: this is wrong"));
    }

    void aWarningKeepsAllButItsSeverity() {
        const Problem error = errorIn({"budgets.csv", 3, "amount"}, {"wrong", {}}, "budgets:RNL");
        const Problem warning = asWarning(error);
        QVERIFY(!hasErrors({warning}) && hasErrors({error}));
        QVERIFY(warning.place == error.place && warning.address == error.address &&
                warning.message == error.message);
    }
};

QTEST_APPLESS_MAIN(TestProblem)
#include "test_problem.moc"
