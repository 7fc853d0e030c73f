#include "economy/table/first_error.h"

#include <QTest>

using namespace breakeven;

namespace {


} // namespace

class TestFirstError : public QObject {
    Q_OBJECT

private slots:
    void whereThereIsRoomForOneItIsTheFirstError() {
        const Problem first = warningSaying({"a", {}}), second = warningSaying({"b", {}});
        const Problem error = errorSaying({"c", {}}), later = errorSaying({"d", {}});
        QVERIFY(firstError({first, error, later}) == error);
        QVERIFY(firstError({error, first}) == error);
        QVERIFY(firstError({first, second}) == first);
    }
};

QTEST_APPLESS_MAIN(TestFirstError)
#include "test_first_error.moc"
