#include "person.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// The page of an organisation stays with it when it gets another code there, and when that is undone.
class TestRenamedSubject : public QObject {
    Q_OBJECT

private slots:
    void thePageFollowsTheCode() {
        SampleWindow sample("cumbria");
        Person person(sample.window());
        PageStack& pages = sample.window().pages();
        const auto isAt = [&](const char* code) {
            return pages.place() == Place{PageId::organisation, code} &&
                   person.document().economy()[TableId::organisations].find({code});
        };
        person.goTo("organisations:RNL:org");
        QVERIFY(isAt("RNL"));
        person.type("RNX");
        person.press(Qt::Key_Return);
        QTRY_VERIFY(isAt("RNX"));
        QVERIFY(pages.reveal("budgets:RNX:nursing:amount"));
        person.ctrl(Qt::Key_Z);
        QTRY_VERIFY(isAt("RNL"));
        person.ctrl(Qt::Key_Y);
        QTRY_VERIFY(isAt("RNX"));
        person.ctrl(Qt::Key_Z);
        QTRY_VERIFY(isAt("RNL"));
        person.document().discardRecovery();
    }
};

QTEST_MAIN(TestRenamedSubject)
#include "test_renamed_subject.moc"
