#include "document/message_text.h"
#include "economy/check/validation.h"
#include "start/national_choice.h"
#include "start/new_document_dialog.h"
#include "start/organisation_choice.h"
#include "ui/sample_window.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

/// Types as a person does: into what has the keyboard.
void type(QWidget& dialog, const QString& text) { QTest::keyClicks(dialog.focusWidget(), text); }
void press(QWidget& dialog, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
    QTest::keyClick(dialog.focusWidget(), key, with);
}

QStringList errorsOf(const Economy& economy) {
    QStringList told;
    for (const Problem& problem : validate(economy))
        if (problem.severity == Severity::error) told << QString::fromStdString(english(problem));
    return told;
}

QStringList codesOf(const Economy& economy) {
    QStringList codes;
    for (const Row& row : economy[TableId::organisations].rows()) codes << toQt(row.front());
    return codes;
}

} // namespace

/// The five questions of a new document, answered by keyboard.
class TestNewDocument : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { sample_ = std::make_unique<SampleWindow>(); }
    void cleanupTestCase() { sample_.reset(); }

    void enterTakesWhatStandsThere() {
        NewDocumentDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(errorsOf(dialog.economy()), QStringList());
        QCOMPARE(codesOf(dialog.economy()).size(), 1);
    }

    void trustsNarrowAsOneTypesAndEnterAddsTheMarkedOne() {
        NewDocumentDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        type(dialog, "Cumbria");
        dialog.organisations().field().setFocus();
        type(dialog, "north cumb");
        QCOMPARE(dialog.organisations().offered().topLevelItem(0)->text(0), QString("RNL"));
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.organisations().field().text(), QString());
        type(dialog, "rt");
        press(dialog, Qt::Key_Down);
        const QString second = dialog.organisations().offered().currentItem()->text(0);
        press(dialog, Qt::Key_Return);
        type(dialog, "01H NHS Cumbria CCG");
        QVERIFY(dialog.organisations().offered().topLevelItem(0)->text(0).contains("NHS Cumbria CCG"));
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.organisations().chosen().count(), 3);
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(codesOf(dialog.economy()), (QStringList{"RNL", second, "01H"}));
        QCOMPARE(dialog.economy()[TableId::economy].at(0, "name"), std::string("Cumbria"));
        QCOMPARE(dialog.economy()[TableId::organisations].at(2, "kind"), std::string("commissioner"));
    }

    void whatIsChosenGoesWithDelete() {
        NewDocumentDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const char* code : {"RNL", "RTX"}) {
            dialog.organisations().field().setFocus();
            type(dialog, code);
            press(dialog, Qt::Key_Return);
        }
        dialog.organisations().chosen().setCurrentRow(0);
        QTest::keyClick(&dialog.organisations().chosen(), Qt::Key_Delete);
        const auto left = dialog.answers().organisations;
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().code, std::string("RTX"));
    }

    void itSaysWhereThereAreNoAccountsAndOffersTheYearThereAre() {
        NewDocumentDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.organisations().field().setFocus();
        type(dialog, "RNL");
        press(dialog, Qt::Key_Return);
        QVERIFY(!dialog.answers().organisations.front().withAccounts);
        QPushButton* take = nullptr;
        for (auto* button : dialog.organisations().findChildren<QPushButton*>())
            if (button->text().contains("2015/16")) take = button;
        QVERIFY(take && take->isVisible());
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(dialog.answers().baseYear, FinancialYear{2015});
        QVERIFY(dialog.answers().organisations.front().withAccounts);
        QVERIFY(!take->isVisible());
        press(dialog, Qt::Key_Return);
        QCOMPARE(errorsOf(dialog.economy()), QStringList());
        QVERIFY(dialog.economy()[TableId::budgets].find({"RNL", "income"}));
    }

    void ratesToBeConfirmedComeWithTheTickOnly() {
        NewDocumentDialog dialog;
        const auto usable = [&] {
            int count = 0;
            for (int row = 0; row < dialog.national().list().topLevelItemCount(); ++row)
                count += !dialog.national().list().topLevelItem(row)->isDisabled();
            return count;
        };
        const int published = usable();
        dialog.national().unconfirmed().setChecked(true);
        QVERIFY(usable() >= published);
        QVERIFY(dialog.answers().withUnconfirmed);
        dialog.national().list().topLevelItem(5)->setCheckState(0, Qt::Unchecked);
        const auto sets = dialog.answers().national;
        QVERIFY(std::find(sets.begin(), sets.end(), NationalSet::tariff) == sets.end());
    }

    void aRefusedAnswerStaysWithTheReason() {
        NewDocumentDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        press(dialog, Qt::Key_Delete);
        press(dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        bool said = false;
        for (const auto* label : dialog.findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text() == "The document needs a name.");
        QVERIFY(said);
    }

    void ctrlNLandsOnADocumentThatShowsADeficit() {
        MainWindow& window = sample_->window();
        QTimer waiting;
        connect(&waiting, &QTimer::timeout, &window, [&waiting] {
            auto* dialog = qobject_cast<NewDocumentDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            waiting.stop();
            dialog->organisations().field().setFocus();
            QTest::keyClicks(&dialog->organisations().field(), "RNL");
            QTest::keyClick(&dialog->organisations().field(), Qt::Key_Return);
            for (auto* button : dialog->organisations().findChildren<QPushButton*>())
                if (button->text().contains("2015/16")) button->click();
            QTest::keyClick(&dialog->organisations().field(), Qt::Key_Return);
        });
        waiting.start(20);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(sample_->isCalculated());
        QVERIFY(!hasErrors(window.document().problems()));
        QCOMPARE(window.document().title(), QString("New economy"));
        const auto& figures = *window.document().figures().current;
        QVERIFY(figures.statements.amount(figures.statements.economy(), 0, StatementLine::surplus) < Money{});
    }

private:
    std::unique_ptr<SampleWindow> sample_;
};

QTEST_MAIN(TestNewDocument)
#include "test_new_document.moc"
