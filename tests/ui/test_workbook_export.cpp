#include "sample_window.h"

#include "../support/written_workbook.h"
#include "shell/menu_actions.h"
#include "shell/workbook_export.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

#include <semaphore>

using namespace breakeven;
using namespace breakeven::test;
using namespace breakeven::ui;

namespace {

QAction* actionNamed(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions())
        if (action->text() == text) return action;
    return nullptr;
}

} // namespace

/// A workbook of results, written from the window.
class TestWorkbookExport : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        QVERIFY(sample_->isCalculated());
        workbook_ = std::make_unique<WorkbookExport>(sample_->window().document(), &sample_->window());
        opened_.clear();
        workbook_->openWith([this](const QString& file) { opened_ << file; });
    }
    void cleanup() {
        workbook_.reset();
        sample_.reset();
    }

    void standsInTheFileMenuUnderExport() {
        const QMenu& file = *sample_->window().menuBar()->actions().front()->menu();
        const QAction* exporting = actionNamed(file, "&Export");
        QVERIFY(exporting && exporting->menu());
        const QAction* workbook = actionNamed(*exporting->menu(), "Excel &workbook…");
        QVERIFY(workbook && workbook->isEnabled());
        QVERIFY(actionNamed(*exporting->menu(), "Data &package…"));
        const SampleWindow empty;
        const QMenu& atStart = *empty.window().menuBar()->actions().front()->menu();
        QVERIFY(!actionNamed(*actionNamed(atStart, "&Export")->menu(), "Excel &workbook…")->isEnabled());
    }

    void isWrittenWithProgressAndOpened() {
        const QString file = sample_->filePath("results.xlsx");
        QSignalSpy written(workbook_.get(), &WorkbookExport::written);
        QSignalSpy progressed(workbook_.get(), &WorkbookExport::progressed);
        workbook_->write(results(), {"base", "acquisition"}, file);
        QVERIFY(workbook_->isBusy());
        QVERIFY(written.wait(20'000));
        QVERIFY(!workbook_->isBusy());
        QCOMPARE(opened_, QStringList(file));
        QVERIFY(progressed.size() > 5);
        for (int i = 1; i < progressed.size(); ++i)
            QVERIFY(progressed[i - 1].front().toInt() < progressed[i].front().toInt());
        const WrittenWorkbook made = writtenWorkbook(file.toStdString());
        QVERIFY(made.isWhole && made.sheet("Contents") && made.sheet("RNL") &&
                made.sheet("Bridge, acquisition"));
    }

    /// Though all the rest, the end included, comes while the first is being shown.
    void progressComesInOrderWhileItIsShown() {
        std::binary_semaphore isVisible(0), isTold(0);
        WorkbookForm form = results();
        form.make = [&](const Economy&, const std::vector<std::string>&, const WorkbookProgress& progress) {
            const bool inTime = isVisible.try_acquire_for(std::chrono::seconds(20)) && progress(2, 100) &&
                                isTold.try_acquire_for(std::chrono::seconds(20));
            for (std::size_t done = 3; inTime && done <= 100; ++done) progress(done, 100);
            return Result<Workbook>(errorAt({}, Message{"that was all", {}}));
        };
        QSignalSpy failed(workbook_.get(), &WorkbookExport::failed);
        QSignalSpy progressed(workbook_.get(), &WorkbookExport::progressed);
        workbook_->write(form, {"base"}, sample_->filePath("results.xlsx"));
        const QPointer<QProgressDialog> dialog = sample_->window().findChild<QProgressDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        connect(dialog->findChild<QProgressBar*>(), &QProgressBar::valueChanged, this, [&](int percent) {
            if (percent != 1) return;
            isTold.release();
            QTest::qSleep(100);
        });
        isVisible.release();
        QVERIFY(failed.wait(20'000));
        QVERIFY(!dialog);
        QCOMPARE(progressed.size(), 70); // what is written comes after that
        for (int i = 0; i < progressed.size(); ++i) QCOMPARE(progressed[i].front().toInt(), i + 1);
    }

    void canBeStoppedAndLeavesWhatStoodThere() {
        const QString file = sample_->filePath("results.xlsx");
        writeBytes(file.toStdString(), "PK\x03\x04 what stood here before");
        QSignalSpy written(workbook_.get(), &WorkbookExport::written);
        workbook_->write(results(), {"base"}, file);
        auto* progress = sample_->window().findChild<QProgressDialog*>();
        QVERIFY(progress);
        Q_EMIT progress->canceled();
        QVERIFY(!workbook_->isBusy());
        QTest::qWait(300);
        QVERIFY(written.isEmpty() && opened_.isEmpty());
        QCOMPARE(bytesOf(file.toStdString()), std::string("PK\x03\x04 what stood here before"));
        // And it can be written anew.
        workbook_->write(results(), {"base"}, file);
        QVERIFY(written.wait(20'000));
    }

    void whatCannotBeWrittenIsTold() {
        QSignalSpy failed(workbook_.get(), &WorkbookExport::failed);
        workbook_->write(results(), {"base"}, sample_->filePath("nowhere/results.xlsx"));
        QVERIFY(failed.wait(20'000));
        const auto problems = failed.front()[1].value<std::vector<Problem>>();
        QCOMPARE(QString::fromStdString(problems.front().message.text),
                 QString("the folder for it does not exist"));
        QVERIFY(opened_.isEmpty());
    }

    void theDialogOffersTheDocumentsScenarios() {
        sample_->window().document().setScenario("acquisition");
        WorkbookDialog dialog(sample_->window().document(), workbookForms());
        QCOMPARE(dialog.scenarios(), (std::vector<std::string>{"acquisition", "base"}));
        auto* list = dialog.findChild<QListWidget*>();
        QCOMPARE(list->count(), 11);
        QVERIFY(!list->accessibleName().isEmpty());
        QPushButton* write = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->text() == "&Write workbook…") write = button;
        QVERIFY(write && write->isEnabled());
        for (int row = 0; row < list->count(); ++row) list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(dialog.scenarios().empty() && !write->isEnabled());
    }

    void aFormOfOneScenarioTakesTheOneThatIsOpen() {
        sample_->window().document().setScenario("acquisition");
        std::vector<WorkbookForm> forms = workbookForms();
        forms.push_back({"&Model", "It is of “%1”.", true, {}});
        WorkbookDialog dialog(sample_->window().document(), forms);
        dialog.show();
        const auto choices = dialog.findChildren<QRadioButton*>();
        QCOMPARE(choices.size(), static_cast<qsizetype>(forms.size()));
        QVERIFY(choices.back()->isVisible());
        const auto says = [&](const QString& text) {
            const auto labels = dialog.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(text); });
        };
        QVERIFY(says("compared with “Northumbria acquires North Cumbria in 2016/17”"));
        QCOMPARE(dialog.form().title, QString("&Results"));
        choices.back()->setChecked(true);
        QCOMPARE(dialog.form().title, QString("&Model"));
        QCOMPARE(dialog.scenarios(), std::vector<std::string>{"acquisition"});
        QVERIFY(says("It is of “Northumbria acquires North Cumbria in 2016/17”."));
        QVERIFY(!dialog.findChild<QListWidget*>()->isEnabled());
    }

private:
    static WorkbookForm results() { return workbookForms().front(); }

    std::unique_ptr<SampleWindow> sample_;
    std::unique_ptr<WorkbookExport> workbook_;
    QStringList opened_;
};

QTEST_MAIN(TestWorkbookExport)
#include "test_workbook_export.moc"
