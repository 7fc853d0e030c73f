#include "person.h"
#include "shell/navigator.h"
#include "theme/text_size.h"

#include <QLineEdit>
#include <QMenuBar>

using namespace breakeven;
using namespace breakeven::ui;

/// Type is made larger and smaller in a window that is there already, also while a cell is open.
class TestTextSize : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        person_ = std::make_unique<Person>(sample_->window());
        WorkingUnit::of(person_->document()).choose(MoneyUnit::pounds);
        person_->goTo(nursing);
    }
    void cleanup() {
        sample_->theme().setTextSize(100);
        person_->document().discardRecovery();
        person_.reset();
        sample_.reset();
    }

    void allThatIsThereFollows() {
        GridView& grid = person_->grid();
        const int row = grid.rowHeight(0);
        const QList<QWidget*> parts{&grid, &person_->window().navigator(), person_->window().menuBar(),
                                    person_->window().statusBar()};
        for (const double points : {11.0, 12.5, 15.0}) {
            QTest::keyClick(person_->focus(), Qt::Key_Plus, Qt::ControlModifier);
            QCoreApplication::processEvents();
            for (const QWidget* part : parts)
                QVERIFY2(qFuzzyCompare(part->font().pointSizeF(), points),
                         qPrintable(QString("%1 has %2 instead of %3")
                                        .arg(part->metaObject()->className())
                                        .arg(part->font().pointSizeF())
                                        .arg(points)));
        }
        QVERIFY(grid.rowHeight(0) > row);
        QTest::keyClick(person_->focus(), Qt::Key_0, Qt::ControlModifier);
        QCoreApplication::processEvents();
        for (const QWidget* part : parts) QCOMPARE(part->font().pointSizeF(), 10.0);
        QCOMPARE(grid.rowHeight(0), row);
    }

    void aCellThatIsOpenStaysOpenInItsPlace() {
        GridView& grid = person_->grid();
        person_->type("4711");
        auto* editor = qobject_cast<QLineEdit*>(person_->focus());
        QVERIFY(editor);
        for (int times = 0; times < 3; ++times) {
            person_->press(Qt::Key_Plus, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QVERIFY(grid.entry().isEditing());
            QCOMPARE(editor->text(), QString("4711"));
            QCOMPARE(editor->geometry(), grid.visualRect(grid.currentIndex()));
            QVERIFY(qFuzzyCompare(editor->font().pointSizeF(), grid.font().pointSizeF()));
        }
        person_->press(Qt::Key_Return);
        QCOMPARE(person_->held(nursing), std::string("4711"));
        QCOMPARE(person_->steps(), std::size_t{1});
    }

private:
    static constexpr const char* nursing = "budgets:RNL:nursing:amount";

    std::unique_ptr<SampleWindow> sample_;
    std::unique_ptr<Person> person_;
};

QTEST_MAIN(TestTextSize)
#include "test_text_size.moc"
