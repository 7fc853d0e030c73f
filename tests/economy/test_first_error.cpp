#include "economy/table/first_error.h"

#include <QTest>

using namespace breakeven;

namespace {

Problem problem(Severity severity, const char* text) { return {severity, {}, std::nullopt, {text, {}}}; }

} // namespace

class TestFirstError : public QObject {
    Q_OBJECT

private slots:
    void whereThereIsRoomForOneItIsTheFirstError() {
        const Problem first = problem(Severity::warning, "a"), second = problem(Severity::warning, "b");
        const Problem error = problem(Severity::error, "c"), later = problem(Severity::error, "d");
        QVERIFY(firstError({first, error, later}) == error);
        QVERIFY(firstError({error, first}) == error);
        QVERIFY(firstError({first, second}) == first);
    }
};

QTEST_APPLESS_MAIN(TestFirstError)
#include "test_first_error.moc"
