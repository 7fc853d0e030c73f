#include "person.h"
#include "shell/menu_actions.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// Whose page is open may be deleted, and come back: nobody is left on a page of nothing.
class TestDeletedSubject : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        document().askOfUses({}); // what uses it goes with it
    }
    void cleanup() {
        document().discardRecovery();
        sample_.reset();
    }

    void thePageItWasOpenedFromIsComeBackTo_data() {
        QTest::addColumn<int>("page");
        QTest::addColumn<TableId>("table");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("from");
        QTest::newRow("an organisation")
            << int(PageId::organisation) << TableId::organisations << "RNL" << int(PageId::overview);
        QTest::newRow("an organisation of its table")
            << int(PageId::organisation) << TableId::organisations << "RNL" << int(PageId::organisations);
        QTest::newRow("a contract") << int(PageId::contract) << TableId::contracts << "01H-RNL"
                                    << int(PageId::contracts);
    }
    void thePageItWasOpenedFromIsComeBackTo() {
        QFETCH(int, page);
        QFETCH(TableId, table);
        QFETCH(QString, code);
        QFETCH(int, from);
        const Place ofIt{PageId(page), code}, before{PageId(from)};
        pages().goTo(before);
        pages().goTo(ofIt);
        erase(table, code);
        QTRY_COMPARE(pages().place(), before);
        document().undo();
        QTRY_COMPARE(pages().place(), ofIt);
        document().redo();
        QTRY_COMPARE(pages().place(), before);
        document().undo();
        QTRY_COMPARE(pages().place(), ofIt);
        // Opened again, from elsewhere.
        pages().goTo({PageId::indices});
        pages().goTo(ofIt);
        document().redo();
        QTRY_COMPARE(pages().place(), Place{PageId::indices});
    }

    void whoHasGoneElsewhereStaysThere() {
        pages().goTo({PageId::organisation, "RNL"});
        erase(TableId::organisations, "RNL");
        QTRY_COMPARE(pages().place(), Place{PageId::overview});
        pages().goTo({PageId::tariffs});
        document().undo();
        settle();
        QCOMPARE(pages().place(), Place{PageId::tariffs});
        document().redo();
        settle();
        QCOMPARE(pages().place(), Place{PageId::tariffs});
    }

    void theUndoneCreationIsLeftAndComeBackTo() {
        pages().goTo({PageId::organisations});
        Row row(specification(TableId::organisations).columns.size());
        row[0] = "NEW", row[1] = "New trust", row[2] = "acute";
        QVERIFY(document().insertRows(TableId::organisations, 0, {row}).empty());
        pages().goTo({PageId::organisation, "NEW"});
        document().undo();
        QTRY_COMPARE(pages().place(), Place{PageId::organisations});
        document().redo();
        QTRY_COMPARE(pages().place(), (Place{PageId::organisation, "NEW"}));
    }

    void goingBackThroughSeveralStepsLeavesNobody() {
        pages().goTo({PageId::organisation, "RNN"});
        pages().goTo({PageId::contract, "01H-RNL"});
        const std::size_t start = document().history().done();
        erase(TableId::organisations, "RNL"); // its contracts go too
        QTRY_COMPARE(pages().place(), (Place{PageId::organisation, "RNN"}));
        erase(TableId::organisations, "RNN");
        QTRY_COMPARE(pages().place(), Place{PageId::overview});
        document().goToStep(start);
        QTRY_COMPARE(pages().place(), (Place{PageId::organisation, "RNN"}));
        document().goToStep(start + 2);
        QTRY_COMPARE(pages().place(), Place{PageId::overview});
    }

    void theContractDeletedOnItsPageIsComeBackToToo() {
        pages().goTo({PageId::contract, "01H-RNL"});
        sample_->window().findChild<MenuActions*>()->removeContract->trigger();
        QTRY_COMPARE(pages().place(), Place{PageId::overview});
        document().undo();
        QTRY_COMPARE(pages().place(), (Place{PageId::contract, "01H-RNL"}));
    }

private:
    Document& document() { return sample_->window().document(); }
    PageStack& pages() { return sample_->window().pages(); }
    void erase(TableId table, const QString& code) {
        const auto row = document().economy()[table].find({toCore(code)});
        QVERIFY(row && document().eraseRows(table, {*row}).empty());
    }
    void settle() {
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    }

    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestDeletedSubject)
#include "test_deleted_subject.moc"
