#include "shell/journal_model.h"
#include "small_economy.h"

#include "economy/table/row_text.h"

using namespace breakeven;
using namespace breakeven::ui;

class TestJournalModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsARowByTheNamesOfItsColumns() {
        Document document;
        document.start(smallEconomy(), "Small");
        JournalModel model(document);
        const Row row = rowOf(TableId::services, {{"service", "OP"}, {"name", "Outpatient"}});
        QVERIFY(document.insertRows(TableId::services, 0, {row}).empty());
        QCOMPARE(model.index(0, JournalModel::from).data().toString(), QString());
        QCOMPARE(model.index(0, JournalModel::to).data().toString(), "Code: OP | Name: Outpatient");
        document.undo();
        QCOMPARE(model.index(0, JournalModel::from).data().toString(), "Code: OP | Name: Outpatient");
    }
};

QTEST_MAIN(TestJournalModel)
#include "test_journal_model.moc"
