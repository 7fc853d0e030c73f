#include "intake/columns_step.h"
#include "intake/field_row.h"
#include "intake/intake_commands.h"
#include "intake/intake_dialog.h"
#include "intake/meanings_step.h"
#include "intake/missing_model.h"
#include "intake/review_step.h"
#include "sample_window.h"
#include "shell/menu_actions.h"
#include "small_economy.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

Economy made() { return smallEconomy(); }

ForeignFile fileOf(const std::string& text) { return *readPastedTable("budget.csv", text); }

const std::string twoLines =
    "Line\tCategory\tBudget £000\nNursing\tNursing\t120\nEnergy\tPremises\t7\nTotal\t\t127\n";

bool settle(IntakeDialog& dialog) {
    return QTest::qWaitFor(
        [&] { return dialog.draft().isSettled() && !dialog.draft().layout().columns.empty(); }, 20'000);
}

template<class Step>
Step& page(IntakeDialog& dialog) {
    auto* step = qobject_cast<Step*>(dialog.currentPage());
    if (!step) qFatal("another page is shown");
    return *step;
}

std::string amount(const Document& document, const char* cell) {
    const auto place = document.economy().locate(cell);
    return place ? document.economy().text(*place) : "no such row";
}

} // namespace

/// The assistant for tables of others.
class TestIntake : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
        QCoreApplication::setOrganizationName("Breakeven");
        QCoreApplication::setApplicationName("BreakevenTest");
        QSettings().clear();
        document_ = std::make_unique<Document>();
        document_->start(made(), "Small");
    }
    void cleanup() { document_.reset(); }

    void fourStepsBringATableInAndOneUndoTakesItBack() {
        const Economy before = document_->economy();
        IntakeDialog dialog(*document_, fileOf(twoLines), "RNL", {});
        dialog.show();
        QVERIFY(settle(dialog));
        QCOMPARE(dialog.draft().choice().table, TableId::budgets);
        dialog.next();
        QTRY_VERIFY(page<ColumnsStep>(dialog).isComplete());
        QCOMPARE(dialog.draft().choice().fields[0].fixed, std::string("RNL")); // the page one came from
        dialog.next();
        QVERIFY(page<MeaningsStep>(dialog).isComplete());
        dialog.next();
        const ReviewStep& review = page<ReviewStep>(dialog);
        QTRY_VERIFY(review.isComplete());
        QVERIFY2(review.summary().contains("1 row(s) added.") || review.summary().contains("1 row added."),
                 qPrintable(review.summary()));
        QCOMPARE(document_->economy(), before); // nothing yet
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(amount(*document_, "budgets:RNL:nursing:amount"), std::string("120000"));
        QCOMPARE(amount(*document_, "budgets:RNL:energy:amount"), std::string("7000"));
        QCOMPARE(document_->history().size(), std::size_t(1));
        QVERIFY2(document_->undoText().contains("budget.csv"), qPrintable(document_->undoText()));
        document_->undo();
        QCOMPARE(document_->economy(), before);
    }

    void unknownWordsAreChosenFromAListAndTheirRowsMayBeLeftOut() {
        IntakeDialog dialog(*document_,
                            fileOf("Line\tCategory\tBudget\nNursing\tBand 5 folk\t120\nEnergy\tSundry\t7\n"),
                            "RNL", {});
        dialog.show();
        QVERIFY(settle(dialog));
        dialog.next();
        QTRY_VERIFY(dialog.draft().isSettled());
        QCOMPARE(dialog.draft().plan().refusals(), std::size_t{2});
        dialog.draft().decide([](IntakeChoice& choice) { choice.existing = Existing::both; });
        auto& words = *dialog.page(dialog.pageIds()[2])->findChild<ReadWordsModel*>();
        QCOMPARE(words.rowCount(), 2);
        QCOMPARE(words.unknown(), 2);
        const QModelIndex first = words.index(0, ReadWordsModel::meaning);
        QVERIFY(words.choices(first).size() > 10);
        QVERIFY(words.setData(first, "nursing", Qt::EditRole));
        QTRY_COMPARE(dialog.draft().plan().refusals(), std::size_t{1});
        const QModelIndex second = words.index(1, ReadWordsModel::meaning);
        QVERIFY(words.setData(second, toQtText(words.choices(second).front().text), Qt::EditRole));
        QTRY_COMPARE(dialog.draft().plan().refusals(), std::size_t{0});
        QCOMPARE(dialog.draft().plan().leftOut.size(), std::size_t{1});
        QCOMPARE(words.unknown(), 0);
    }

    void whatIsMissingIsTickedAndCanBeUnticked() {
        IntakeDialog dialog(
            *document_,
            fileOf("Organisation\tLine\tCategory\tBudget\nEastdale NHS Trust\tNursing\tNursing\t120\n"), {},
            {});
        dialog.show();
        QVERIFY(settle(dialog));
        auto& missing = *dialog.page(dialog.pageIds()[2])->findChild<MissingModel*>();
        QTRY_COMPARE(missing.rowCount(), 1);
        const QModelIndex kind = missing.index(0, MissingModel::kind);
        QVERIFY(missing.setData(kind, "community", Qt::EditRole));
        QTRY_COMPARE(missing.data(kind, Qt::EditRole).toString(), QString("community"));
        const QModelIndex tick = missing.index(0, MissingModel::what);
        QVERIFY(missing.setData(tick, Qt::Unchecked, Qt::CheckStateRole));
        QTRY_COMPARE(dialog.draft().plan().refusals(), std::size_t{1});
        QCOMPARE(missing.data(tick, Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(missing.setData(tick, Qt::Checked, Qt::CheckStateRole));
        QTRY_COMPARE(dialog.draft().plan().refusals(), std::size_t{0});
    }

    void anOrganisationOfEveryRowIsChosenOrTypedByANameThatIsNew() {
        IntakeDialog dialog(*document_, fileOf(twoLines), {}, {});
        dialog.show();
        QVERIFY(settle(dialog));
        dialog.next();
        QComboBox* org = nullptr;
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (box->accessibleName() == "Organisation of every row") org = box;
        QVERIFY(org);
        auto& source = page<ColumnsStep>(dialog).fields().front()->source();
        source.setCurrentIndex(source.findText("the same for every row"));
        Q_EMIT source.activated(source.currentIndex());
        QVERIFY(org->isVisible() && org->isEditable());
        org->lineEdit()->clear();
        QTest::keyClicks(org->lineEdit(), "Eastdale NHS Trust");
        QCOMPARE(dialog.draft().choice().fields[0].fixed, std::string("Eastdale NHS Trust"));
        QTRY_VERIFY(dialog.draft().isSettled() && dialog.draft().plan().missing.size() == 1);
        QCOMPARE(dialog.draft().plan().missing.front().name, std::string("Eastdale NHS Trust"));
        org->lineEdit()->clear();
        QTest::keyClicks(org->lineEdit(), org->itemText(0));
        QCOMPARE(dialog.draft().choice().fields[0].fixed, std::string("RNL")); // one that is there
        QTRY_VERIFY(dialog.draft().isSettled() && dialog.draft().plan().missing.empty());
    }

    void theSameHeadingsAreKnownNextTime() {
        {
            IntakeDialog dialog(*document_, fileOf(twoLines), "RNL", {});
            QVERIFY(settle(dialog));
            dialog.draft().decide([](IntakeChoice& choice) {
                choice.fields[*specification(TableId::budgets).find("amount")].sign = IntakeSign::reversed;
            });
            QTRY_VERIFY(dialog.draft().isSettled() && !dialog.draft().plan().command.empty());
            dialog.accept();
        }
        IntakeDialog again(*document_, fileOf("Category\tLine\tBudget £000\nNursing\tNursing\t130\n"), {},
                           {});
        QVERIFY(settle(again));
        QVERIFY(again.draft().isRecalled());
        const auto& fields = again.draft().choice().fields;
        QCOMPARE(fields[*specification(TableId::budgets).find("amount")].sign, IntakeSign::reversed);
        QCOMPARE(fields[0].fixed, std::string("RNL"));
        again.draft().proposeAnew();
        QTRY_VERIFY(!again.draft().isRecalled());
    }

    void inAScenarioWhatIsThereBecomesItsOverrides() {
        const std::string typed = amount(*document_, "budgets:RNL:nursing:amount");
        document_->setScenario("merger");
        IntakeDialog dialog(*document_, fileOf(twoLines), "RNL", {});
        QVERIFY(settle(dialog));
        QTRY_VERIFY(!dialog.draft().plan().command.empty());
        QCOMPARE(dialog.draft().plan().added, std::size_t{0});
        dialog.accept();
        QCOMPARE(amount(*document_, "budgets:RNL:nursing:amount"), typed);
        const auto place = document_->effective().locate("budgets:RNL:nursing:amount");
        QCOMPARE(document_->effective().text(*place), std::string("120000"));
    }

    /// Every control has a name, and the keyboard alone leads through all steps.
    void theKeyboardAloneLeadsThroughAllSteps() {
        IntakeDialog dialog(*document_, fileOf(twoLines), "RNL", {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(settle(dialog));
        for (int step = 0; step < 3; ++step) {
            QTRY_VERIFY(dialog.currentPage()->isComplete());
            for (const QWidget* child : dialog.currentPage()->findChildren<QWidget*>())
                if (child->isVisible() && child->focusPolicy() != Qt::NoFocus &&
                    child->objectName() != "qt_scrollarea_viewport" &&
                    (qobject_cast<const QComboBox*>(child) ||
                     qobject_cast<const QAbstractItemView*>(child)) &&
                    !qobject_cast<const QComboBox*>(child->parentWidget()))
                    QVERIFY2(!child->accessibleName().isEmpty() || qobject_cast<const QHeaderView*>(child),
                             child->metaObject()->className());
            QTest::keyClick(&dialog, Qt::Key_Return);
        }
        QTRY_VERIFY(dialog.currentPage()->isComplete());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(amount(*document_, "budgets:RNL:nursing:amount"), std::string("120000"));
    }

    void aFileDroppedOnTheWindowAndATableOnTheClipboardOpenTheAssistant() {
        SampleWindow sample("cumbria");
        const QString path = sample.filePath("ledger.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Trust,Line,Category,Amount\nRNL,Made up line,Premises,1234\n");
        file.close();
        MainWindow& window = sample.window();
        const auto acceptNext = [&](int& rows) {
            auto* timer = new QTimer(&window);
            connect(timer, &QTimer::timeout, &window, [&window, &rows, timer] {
                IntakeDialog* dialog = window.intake().dialog();
                if (!dialog || !dialog->draft().isSettled() || dialog->draft().layout().columns.empty())
                    return;
                rows = static_cast<int>(dialog->draft().plan().added);
                timer->deleteLater();
                timer->stop();
                dialog->accept();
                if (dialog->result() != QDialog::Accepted) dialog->reject();
            });
            timer->start(20);
        };
        int rows = -1;
        acceptNext(rows);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(rows, 1, 20'000);
        QTRY_COMPARE(amount(window.document(), "budgets:RNL:made_up_line:amount"), std::string("1234"));
        QCOMPARE(window.actions().importTable->shortcut(), QKeySequence("Ctrl+Shift+I"));
        rows = -1;
        acceptNext(rows);
        QApplication::clipboard()->setText(
            "Trust\tLine\tCategory\tAmount\nRNL\tAnother made up line\tPremises\t5\n");
        window.actions().pasteTable->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rows, 1, 20'000);
        QTRY_COMPARE(amount(window.document(), "budgets:RNL:another_made_up_line:amount"), std::string("5"));
        window.document().undo();
        window.document().undo();
        QVERIFY(!window.document().economy().locate("budgets:RNL:made_up_line:amount"));
        window.document().discardRecovery();
    }

    /// What is worked out is worked out off the window's thread.
    void aLargeFileDoesNotHoldTheWindowUp() {
        std::string text = "Trust,Account code,Description,Category,Annual budget\n";
        for (int row = 0; row < 50'000; ++row)
            text += "RNL,A" + std::to_string(row) + ",Made up line " + std::to_string(row) +
                    ",Premises,\"1," + std::to_string(100 + row % 900) + ".50\"\n";
        const auto file = readForeign("large.csv", std::move(text));
        IntakeDialog dialog(*document_, *file, "RNL", {});
        dialog.show();
        QVERIFY(dialog.draft().layout().columns.empty()); // it comes while the window goes on
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.draft().layout().columns.empty(), 60'000);
        QVERIFY(QTest::qWaitFor([&] { return dialog.draft().isSettled(); }, 120'000));
        QCOMPARE(dialog.draft().plan().added, std::size_t{50'000});
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

private:
    static QString toQtText(const std::string& text) { return QString::fromStdString(text); }

    QTemporaryDir settings_;
    std::unique_ptr<Document> document_;
};

QTEST_MAIN(TestIntake)
#include "test_intake.moc"
