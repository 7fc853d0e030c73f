#include "economy/table/row_text.h"

#include <QTest>

using namespace breakeven;

class TestRowText : public QObject {
    Q_OBJECT

private slots:
    void namesTheCellsThatAreNotBlank() {
        const Row row = rowOf(TableId::services, {{"service", "OP"}, {"specialised", "yes"}});
        QCOMPARE(rowText(TableId::services, row), "service\x1eOP\x1fspecialised\x1eyes");
        QVERIFY(rowFromText(TableId::services, rowText(TableId::services, row)) == row);
    }

    /// What an older program wrote, with fewer columns or in another order, is the same row.
    void readsColumnsInAnyOrder() {
        const Row row =
            rowOf(TableId::services, {{"service", "OP"}, {"unit", "visit"}, {"specialised", "yes"}});
        QVERIFY(rowFromText(TableId::services, "specialised\x1eyes\x1funit\x1evisit\x1fservice\x1eOP") ==
                row);
    }

    void refusesWhatNamesNoColumn() {
        QVERIFY(!rowFromText(TableId::services, "OP\x1fOutpatient"));
        QVERIFY(!rowFromText(TableId::services, "colour\x1e" "blue"));
        QVERIFY(!rowFromText(TableId::services, "service\x1eOP\x1f\x1f"));
        QVERIFY(rowFromText(TableId::services, "") == Row(specification(TableId::services).columns.size()));
    }
};

QTEST_APPLESS_MAIN(TestRowText)
#include "test_row_text.moc"
