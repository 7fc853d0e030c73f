#include "intake/columns_step.h"
#include "intake/field_row.h"
#include "intake/intake_commands.h"
#include "intake/intake_dialog.h"
#include "intake/meanings_step.h"
#include "intake/missing_model.h"
#include "intake/review_step.h"
#include "pages/organisation_page.h"
#include "pages/surplus_strip.h"
#include "person.h"
#include "proposal/ltfm_workbook.h"
#include "shell/menu_actions.h"
#include "start/new_document_dialog.h"
#include "start/organisation_choice.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace breakeven;
using namespace breakeven::ui;

/// From a sheet shaped like a Long Term Financial Model to the deficit it means, in the window.
class TestJourneyLtfm : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>();
        person_ = std::make_unique<Person>(sample_->window());
        QFile file(sample_->filePath("ltfm.xlsx"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string book = test::ltfmWorkbook();
        QCOMPARE(file.write(book.data(), qint64(book.size())), qint64(book.size()));
        begin();
    }
    void cleanup() {
        person_->document().discardRecovery();
        person_.reset();
        sample_.reset();
    }

    void itsOutturnBecomesADeficitAndOneUndoTakesItBack() {
        const Economy before = person_->document().economy();
        QVERIFY(!before[TableId::organisations].find({trust}));
        Person::answering<IntakeDialog>([&](IntakeDialog& dialog) { take(dialog, TableId::budgets); },
                                        [&] { drop(); });
        QVERIFY(person_->isCalculated());
        QCOMPARE(person_->steps(), std::size_t{1});
        QVERIFY(person_->document().undoText().contains("ltfm.xlsx"));
        // In the workbook £45,990 thousand, which is £45.99m.
        const std::string org = person_->document().economy()[TableId::organisations][1].front();
        QCOMPARE(person_->held(("budgets:" + org + ":nursing_and_midwifery:amount").c_str()),
                 std::string("45990000"));
        // The deficit the workbook says of 2014/15, and of every year after it, as nothing grows.
        for (std::size_t year = 0; year < 4; ++year)
            QCOMPARE(toText(person_->surplus(org, year)), std::string("-8544400.00"));
        person_->window().pages().goTo({PageId::organisation, toQt(org)});
        auto* page = person_->window().findChild<OrganisationPage*>();
        QTRY_COMPARE(page->surplus().model()->index(0, 0).data().toString(), QString("(8,544)"));
        QCOMPARE(page->surplus().model()->index(0, 3).data().toString(), QString("(8,544)"));
        person_->ctrl(Qt::Key_Z);
        QVERIFY(person_->document().economy() == before);
        QCOMPARE(person_->steps(), std::size_t{0});
        person_->ctrl(Qt::Key_Y);
        QVERIFY(person_->isCalculated());
        QCOMPARE(toText(person_->surplus(org, 0)), std::string("-8544400.00"));
    }

    void itsYearsAcrossAreActuals() {
        Person::answering<IntakeDialog>([&](IntakeDialog& dialog) { take(dialog, TableId::actuals); },
                                        [&] { drop(); });
        const Economy& economy = person_->document().economy();
        const std::string org = economy[TableId::organisations][1].front();
        QCOMPARE(person_->held(("actuals:" + org + ":2013/14:surplus:amount").c_str()),
                 std::string("-2699600"));
        QCOMPARE(person_->held(("actuals:" + org + ":2014/15:surplus:amount").c_str()),
                 std::string("-8544400"));
        person_->ctrl(Qt::Key_Z);
        QCOMPARE(economy[TableId::organisations].size(), std::size_t{1});
        QCOMPARE(economy[TableId::actuals].size(), std::size_t{0});
    }

    void whatIsNotMadeIsAProblemAndNothingIsImported() {
        const Economy before = person_->document().economy();
        Person::answering<IntakeDialog>(
            [&](IntakeDialog& dialog) {
                toSheet(dialog, TableId::budgets);
                auto& missing = *dialog.findChild<MissingModel*>();
                QTRY_COMPARE(missing.rowCount(), 1);
                QVERIFY(
                    missing.setData(missing.index(0, MissingModel::what), Qt::Unchecked, Qt::CheckStateRole));
                QTRY_VERIFY(dialog.draft().isSettled());
                QVERIFY(dialog.draft().plan().refusals() > 0);
                QVERIFY(dialog.draft().plan().command.empty());
                dialog.reject();
            },
            [&] { drop(); });
        QVERIFY(person_->document().economy() == before);
    }

private:
    static constexpr const char* trust = "Northmoor Hospitals NHS Trust";

    /// Ctrl+N, a name, Enter: a document with one organisation of somebody else.
    void begin() {
        Person::answering<NewDocumentDialog>(
            [](NewDocumentDialog& dialog) {
                QTest::keyClicks(dialog.focusWidget(), "Northmoor");
                auto* base = dialog.findChild<QComboBox*>();
                base->setCurrentIndex(base->findText("2014/15"));
                dialog.organisations().field().setFocus();
                QTest::keyClicks(&dialog.organisations().field(), "01X Northmoor CCG");
                QTest::keyClick(&dialog.organisations().field(), Qt::Key_Return);
                QTest::keyClick(&dialog.organisations().field(), Qt::Key_Return);
            },
            [this] { person_->ctrl(Qt::Key_N); });
        QVERIFY(sample_->isCalculated());
        QCOMPARE(person_->document().economy()[TableId::organisations].size(), std::size_t{1});
    }

    void drop() {
        MainWindow& window = person_->window();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(sample_->filePath("ltfm.xlsx"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(!window.intake().isBusy() && !window.intake().dialog(), 20'000);
    }

    static bool settle(IntakeDialog& dialog) {
        return QTest::qWaitFor(
            [&] { return dialog.draft().isSettled() && !dialog.draft().layout().columns.empty(); }, 20'000);
    }

    /// Chooses the sheet of income and expenditure and what it goes into, and goes on to the columns.
    static void toSheet(IntakeDialog& dialog, TableId table) {
        QVERIFY(settle(dialog));
        auto* sheets = box(dialog, "Sheet");
        sheets->setCurrentIndex(sheets->findText("SoCI"));
        QVERIFY(settle(dialog));
        auto* tables = box(dialog, "The table it goes into");
        tables->setCurrentIndex(tables->findData(static_cast<int>(table)));
        QVERIFY(settle(dialog));
        QCOMPARE(dialog.draft().layout().columns[2].heading, std::string("2014/15 Outturn"));
        next(dialog);
        QCOMPARE(dialog.draft().choice().fields[0].fixed, std::string(trust)); // from the title
    }

    static void take(IntakeDialog& dialog, TableId table) {
        toSheet(dialog, table);
        const FieldSource amount = dialog.draft().choice().fields[*specification(table).find("amount")];
        QCOMPARE(amount.unit, IntakeUnit::thousands);
        if (table == TableId::budgets) QCOMPARE(amount.sign, IntakeSign::costsNegative);
        // Years that were only planned are no actuals.
        if (table == TableId::actuals)
            dialog.draft().decide([](IntakeChoice& choice) { choice.across = {1, 2}; });
        QVERIFY(settle(dialog));
        next(dialog);
        auto& missing = *dialog.findChild<MissingModel*>();
        QCOMPARE(missing.rowCount(), 1);
        QCOMPARE(missing.index(0, MissingModel::name).data().toString(), QString(trust));
        auto& words = *dialog.findChild<ReadWordsModel*>();
        for (int row = 0; row < words.rowCount(); ++row)
            if (words.index(row, ReadWordsModel::text).data().toString() == "NHS clinical income" &&
                table == TableId::budgets)
                QVERIFY(
                    words.setData(words.index(row, ReadWordsModel::meaning), "other_income", Qt::EditRole));
        QVERIFY(settle(dialog));
        QCOMPARE(dialog.draft().plan().refusals(), std::size_t{0});
        next(dialog);
        const auto* review = qobject_cast<ReviewStep*>(dialog.currentPage());
        QVERIFY(review);
        QTRY_VERIFY(review->isComplete());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }

    static void next(IntakeDialog& dialog) {
        QTRY_VERIFY(dialog.currentPage()->isComplete());
        dialog.next();
        QVERIFY(settle(dialog));
    }

    static QComboBox* box(IntakeDialog& dialog, const QString& name) {
        for (auto* one : dialog.findChildren<QComboBox*>())
            if (one->accessibleName() == name) return one;
        qFatal("no box %s", qPrintable(name));
    }

    std::unique_ptr<SampleWindow> sample_;
    std::unique_ptr<Person> person_;
};

QTEST_MAIN(TestJourneyLtfm)
#include "test_journey_ltfm.moc"
