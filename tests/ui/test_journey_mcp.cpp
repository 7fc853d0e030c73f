#include "arrangements/arrangements_page.h"
#include "arrangements/case_panel.h"
#include "arrangements/question_field.h"
#include "arrangements/template_dialog.h"
#include "contracts/year_figures.h"
#include "explain/explain_panel.h"
#include "explain/explanation_model.h"
#include "pages/comparison_model.h"
#include "pages/organisation_page.h"
#include "pages/scenario_comparison_panel.h"
#include "pages/surplus_strip.h"
#include "person.h"
#include "report/board_report.h"
#include "shell/menu_actions.h"
#include "shell/notes_panel.h"
#include "shell/report_dialog.h"

#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTabWidget>

using namespace breakeven;
using namespace breakeven::ui;

/// A multispecialty community provider is built on the sample of Cumbria and argued: made by its assistant,
/// changed in its scenario, compared, explained, noted and reported; the same figures stand everywhere.
class TestJourneyMcp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        QSettings().setValue("author", "A Jones");
        person_ = std::make_unique<Person>(sample_->window());
        QVERIFY(person_->isCalculated());
    }
    void cleanupTestCase() {
        person_->document().discardRecovery();
        person_.reset();
        sample_.reset();
    }

    void theAssistantMakesItInASteppedDialogAndOneStep() {
        const Economy before = person_->document().economy();
        Person::answering<TemplateDialog>([this](TemplateDialog& dialog) { answer(dialog); },
                                          [this] { person_->window().actions().newArrangement->trigger(); });
        QCOMPARE(person_->steps(), std::size_t{1});
        scenario_ = person_->document().scenario();
        QVERIFY(scenario_ != "base");
        QCOMPARE(person_->window().pages().place().page, PageId::arrangements);
        QVERIFY(person_->isCalculated());
        QVERIFY(!hasErrors(person_->document().problems()));
        auto* page = person_->window().findChild<ArrangementsPage*>();
        QTRY_VERIFY_WITH_TIMEOUT(page->effect().lines().rowCount() > 0, 20'000);
        QVERIFY(!page->effect().findings().isEmpty());
        // The base is as it was: nothing of it comes to something else.
        person_->document().setScenario("base");
        QVERIFY(person_->isCalculated());
        const Money base = person_->surplus("economy", last);
        person_->document().undo();
        QVERIFY(person_->document().economy() == before);
        QVERIFY(person_->isCalculated());
        QCOMPARE(person_->surplus("economy", last), base);
        person_->document().redo();
        person_->document().setScenario(scenario_);
        QVERIFY(person_->isCalculated());
        QVERIFY(person_->surplus("economy", last) != base);
    }

    void anOverrideBelongsToItsScenario() {
        const std::string agreed = person_->held(drugs);
        const Money before = person_->surplus("RNL", last);
        WorkingUnit::of(person_->document()).choose(MoneyUnit::thousands);
        person_->enter(drugs, "=£1m+25,000k");
        QVERIFY(person_->isCalculated());
        QCOMPARE(person_->held(drugs), agreed);
        QCOMPARE(person_->counts(drugs), std::string("26000000"));
        QCOMPARE(person_->said(drugs).toString(), QString("26,000"));
        QCOMPARE(person_->said(drugs, formulaRole).toString(), QString("=£1m+25,000k"));
        QCOMPARE(person_->said(drugs, overrideRole).toInt(), int(OverrideState::own));
        QVERIFY(person_->said(drugs, Qt::ToolTipRole).toString().contains("Base: "));
        QVERIFY(person_->surplus("RNL", last) != before);
    }

    void theComparisonSaysWhatThePageSays() {
        person_->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(person_->window().pages().place().page, PageId::scenarios);
        auto* panel = person_->window().findChild<ScenarioComparisonPanel*>();
        panel->compare({"base", scenario_});
        const auto row = [&](const QString& code) {
            for (int at = 0; at < panel->model().rowCount(); ++at)
                if (panel->model().scenarioAt(at) == code) return at;
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(row(scenario_) >= 0 && !shown(panel, row(scenario_), last).isEmpty(),
                                 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            panel->model().index(row(scenario_), int(last)).data(Qt::EditRole).toString(),
            toQt(toText(person_->surplus("economy", last))), 20'000);
        compared_ = shown(panel, row(scenario_), last);
        differs_ = panel->model().index(row(scenario_) + 1, int(last)).data(Qt::EditRole).toString();
    }

    void thePageOfTheTrustSaysItAndExplainsItDownToWhatWasTyped() {
        person_->window().pages().goTo({PageId::organisation, "RNL"});
        auto& strip = person_->window().findChild<OrganisationPage*>()->surplus();
        const QModelIndex figure = strip.model()->index(0, int(last));
        QTRY_VERIFY(!figure.data().toString().isEmpty());
        strip.setCurrentIndex(figure);
        strip.setFocus();
        person_->ctrl(Qt::Key_E);
        auto& explain = person_->window().explain();
        QVERIFY(QTest::qWaitFor([&] { return !explain.isBusy() && explain.message().isEmpty(); }, 20'000));
        QVERIFY2(explain.title().startsWith("Surplus"), qPrintable(explain.title()));
        const auto* tree = explain.tree().model();
        QCOMPARE(tree->index(0, ExplanationModel::value).data().toString(), figure.data().toString());
        person_->goTo(drugs);
        person_->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); // who uses it
        QTRY_VERIFY_WITH_TIMEOUT(explain.dependents().model()->rowCount() > 0, 20'000);
    }

    void aNoteStandsOnTheFigure() {
        person_->goTo(drugs);
        person_->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* text = person_->window().findChild<NotesPanel*>()->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(text->hasFocus());
        person_->type("As the pharmacists expect");
        person_->ctrl(Qt::Key_Return);
        QTRY_VERIFY(person_->said(drugs, noteRole).toString().contains("As the pharmacists expect"));
    }

    void theReportTellsTheSame() {
        const QString pdf = sample_->filePath("board.pdf");
        const auto nameFile = [&](QFileDialog& dialog) {
            auto* name = dialog.findChild<QLineEdit*>("fileNameEdit");
            name->setText(pdf);
            QTest::keyClick(name, Qt::Key_Return);
        };
        Person::answering<QFileDialog>(nameFile, [&] {
            Person::answering<ReportDialog>(
                [this](ReportDialog& dialog) {
                    QCOMPARE(toQt(dialog.scenarios().front()), scenario_);
                    QCOMPARE(dialog.scenarios().size(), std::size_t{2}); // against the base
                    dialog.accept();
                },
                [this] { person_->window().actions().report->trigger(); });
        });
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-" && written.size() > 50'000);
        const auto report =
            boardReport(person_->document().economy(), {toCore(scenario_), "base"}, ReportOptions());
        QVERIFY(report);
        QString texts;
        for (const auto& page : report->pages)
            for (const QString& text : page.texts()) texts += text + '\n';
        QVERIFY2(texts.contains(compared_), qPrintable(compared_));
        QVERIFY(texts.contains("As the pharmacists expect"));
        person_->window().pages().goTo({PageId::organisation, "RNL"});
        auto& strip = person_->window().findChild<OrganisationPage*>()->surplus();
        QTRY_VERIFY(!strip.model()->index(0, int(last)).data().toString().isEmpty());
        QVERIFY(texts.contains(strip.model()->index(0, int(last)).data().toString()));
    }

    void theCommandLineAgreesToThePenny() {
        const QString package = sample_->filePath("package");
        QVERIFY(!hasErrors(person_->document().exportPackage(package)));
        QProcess cli;
        cli.start(BREAKEVEN_CLI, {"compare", package, "--from", "base", "--to", scenario_});
        QVERIFY(cli.waitForFinished(60'000));
        QCOMPARE(cli.exitCode(), 0);
        const QString out = QString::fromUtf8(cli.readAllStandardOutput());
        const QString year = toQt(toText(person_->document().figures().current->years[last]));
        for (const char* org : {"economy", "RNL"}) {
            const QString line = lineOf(out, QString("%1,%2,surplus,").arg(org, year));
            QCOMPARE(line.section(',', 4, 4), toQt(toText(person_->surplus(org, last))));
            if (QString(org) == "economy") QCOMPARE(line.section(',', 5, 5), differs_);
        }
    }

    void allOfItIsTakenBack() {
        person_->goTo(drugs);
        for (std::size_t step = person_->steps(); step > 0; --step) {
            person_->ctrl(Qt::Key_Z);
            QCOMPARE(person_->steps(), step - 1);
        }
        QVERIFY(person_->isCalculated());
        QVERIFY(person_->document().inBase());
        QVERIFY(!person_->document().isModified());
    }

private:
    static constexpr std::size_t last = 6; // 2020/21
    static constexpr const char* drugs = "budgets:RNL:high-cost-drugs:amount";

    /// By keyboard: which kind, who, when, how much.
    static void answer(TemplateDialog& dialog) {
        auto* kinds = dialog.findChild<QListWidget*>();
        kinds->setFocus();
        for (int row = 0; row < kinds->count(); ++row)
            if (kinds->item(row)->text().startsWith("Multispecialty")) kinds->setCurrentRow(row);
        QVERIFY(kinds->currentItem()->text().startsWith("Multispecialty"));
        for (int step = 0; step < 3; ++step) {
            QCOMPARE(dialog.currentId(), step);
            dialog.next();
        }
        for (auto* field : dialog.findChildren<QuestionField*>())
            if (field->question().id == "admissions" && field->isVisible()) {
                field->setFocus();
                auto* line = qobject_cast<QLineEdit*>(dialog.focusWidget());
                QVERIFY(line);
                line->selectAll();
                QTest::keyClicks(line, "2%");
            }
        QCOMPARE(dialog.draft().answer("admissions"), QString("2%"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        if (dialog.isVisible()) dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    static QString shown(const ScenarioComparisonPanel* panel, int row, std::size_t year) {
        return panel->model().index(row, int(year)).data().toString();
    }
    static QString lineOf(const QString& table, const QString& start) {
        for (const QString& line : table.split('\n'))
            if (line.startsWith(start)) return line.trimmed();
        return "no line " + start;
    }

    std::unique_ptr<SampleWindow> sample_;
    std::unique_ptr<Person> person_;
    QString scenario_, compared_, differs_;
};

QTEST_MAIN(TestJourneyMcp)
#include "test_journey_mcp.moc"
