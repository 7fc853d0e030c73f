#include "person.h"
#include "shell/navigator.h"
#include "theme/icons.h"
#include "theme/text_size.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QToolBar>
#include <QTreeView>

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

    /// At every size, drawn anew for it, and back to the pixel; in a dialog made then too.
    void iconsGrowWithTheType() {
        const auto usual = iconSides();
        QVERIFY2(usual.size() > 25, qPrintable(QString::number(usual.size())));
        sample_->theme().setTextSize(200);
        QCoreApplication::processEvents();
        const auto doubled = iconSides();
        for (auto part = usual.begin(); part != usual.end(); ++part)
            QVERIFY2(std::abs(doubled.value(part.key()) - 2 * part.value()) <= 1,
                     qPrintable(QString("%1 %2: %3 instead of twice %4")
                                    .arg(part.key()->metaObject()->className(), part.key()->objectName())
                                    .arg(doubled.value(part.key()))
                                    .arg(part.value())));
        QCOMPARE(icon("save").pixmap(40, 40).toImage().width(), 40);
        QVERIFY(icon("save").pixmap(40, 40).toImage() !=
                icon("save").pixmap(20, 20).toImage().scaled(40, 40));
        QMessageBox box;
        box.setIcon(QMessageBox::Warning);
        const int sign = box.iconPixmap().width();
        sample_->theme().setTextSize(100);
        QCoreApplication::processEvents();
        QMessageBox usualBox;
        usualBox.setIcon(QMessageBox::Warning);
        QCOMPARE(sign, 2 * usualBox.iconPixmap().width());
        // Panels shown meanwhile for the first time may have got buttons of their own.
        const auto again = iconSides();
        for (auto part = usual.begin(); part != usual.end(); ++part)
            QCOMPARE(again.value(part.key()), part.value());
    }

    void boxesToTickGrowWithTheType() {
        QCheckBox tick;
        QRadioButton choice;
        QListWidget list;
        const std::pair<QAbstractButton*, QStyle::SubElement> boxes[] = {
            {&tick, QStyle::SE_CheckBoxIndicator}, {&choice, QStyle::SE_RadioButtonIndicator}};
        const auto sides = [&] {
            QList<int> all;
            for (const auto& [button, part] : boxes) {
                QStyleOptionButton option;
                option.initFrom(button);
                all << button->style()->subElementRect(part, &option, button).width();
            }
            QStyleOptionViewItem item;
            item.initFrom(&list);
            item.features = QStyleOptionViewItem::HasCheckIndicator;
            item.rect = QRect(0, 0, 300, 60);
            all << list.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, &list).width();
            return all;
        };
        const QList<int> usual = sides();
        sample_->theme().setTextSize(200);
        const QList<int> doubled = sides();
        sample_->theme().setTextSize(100);
        for (qsizetype at = 0; at < usual.size(); ++at) QCOMPARE(doubled[at], 2 * usual[at]);
        QCOMPARE(sides(), usual);
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
    /// How large the icons of all that shows any are.
    QMap<QWidget*, int> iconSides() const {
        QMap<QWidget*, int> sides;
        for (QWidget* part : person_->window().findChildren<QWidget*>()) {
            if (const auto* button = qobject_cast<QAbstractButton*>(part); button && !button->icon().isNull())
                sides[part] = button->inherits("QDockWidgetTitleButton")
                                  ? part->sizeHint().width() - 4 // round it
                                  : button->iconSize().width();
            else if (const auto* bar = qobject_cast<QToolBar*>(part))
                sides[part] = bar->iconSize().width();
            else if (const auto* view = qobject_cast<QTreeView*>(part); view && view->iconSize().width() > 0)
                sides[part] = view->iconSize().width();
        }
        return sides;
    }

    static constexpr const char* nursing = "budgets:RNL:nursing:amount";

    std::unique_ptr<SampleWindow> sample_;
    std::unique_ptr<Person> person_;
};

QTEST_MAIN(TestTextSize)
#include "test_text_size.moc"
