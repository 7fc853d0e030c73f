#include "answers.h"
#include "economy/check/validation.h"
#include "grid/lock_dialog.h"
#include "pages/organisation_page.h"
#include "person.h"
#include "shell/menu_actions.h"
#include "shell/notes_panel.h"
#include "store/every_command.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QPointer>

using namespace breakeven;
using namespace breakeven::ui;

/// A day's edits of every kind in the window, all taken back and all done again: the document is the same,
/// byte by byte, at both ends; and what a crash in between leaves.
class TestJourneyEdits : public QObject {
    Q_OBJECT

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("cumbria");
        QSettings().setValue("author", "A Jones");
        sit();
        person_->document().askOfUses({}); // what uses a row goes with it
        toBudget();
    }
    void cleanup() {
        person_->document().discardRecovery();
        person_.reset();
        sample_.reset();
    }

    void aHundredEditsUndoneAndDoneAgainAreTheSameDocument() {
        const QMap<QString, QByteArray> before = exported();
        const Economy start = person_->document().economy();
        QMap<QString, int> kinds;
        for (std::size_t turn = 0; person_->steps() < hundred; ++turn) {
            QVERIFY2(turn < 4 * hundred, "edits do nothing");
            const auto& [name, act] = acts_[turn % acts_.size()];
            const std::size_t steps = person_->steps();
            act();
            if (QTest::currentTestFailed()) return;
            QVERIFY2(person_->steps() <= steps + 1, name); // one step each
            kinds[name] += person_->steps() > steps;
            backToBudget();
        }
        for (const auto& [name, act] : acts_) QVERIFY2(kinds[name] > 0, name);
        const QMap<QString, QByteArray> after = exported();
        const Economy end = person_->document().economy();
        QVERIFY(after != before);
        for (std::size_t step = hundred; step > 0; --step) {
            person_->ctrl(Qt::Key_Z);
            QCOMPARE(person_->steps(), step - 1);
        }
        QVERIFY(person_->document().economy() == start);
        QVERIFY(exported() == before);
        for (std::size_t step = 0; step < hundred; ++step) {
            person_->ctrl(Qt::Key_Y);
            QCOMPARE(person_->steps(), step + 1);
        }
        QVERIFY(person_->document().economy() == end);
        QVERIFY(exported() == after);
        QVERIFY(person_->isCalculated());
    }

    void aCrashInTheMiddleIsTakenUpOrDeclinedAndWorkGoesOn() {
        const QString file = sample_->filePath("work.breakeven");
        QVERIFY(person_->document().saveAs(file).empty());
        const auto saved = exported();
        for (std::size_t turn = 0; turn < acts_.size(); ++turn) {
            acts_[turn].second();
            backToBudget();
        }
        const std::size_t steps = person_->steps();
        const auto worked = exported();
        crash();
        ui::Answers takeUp({"Recover it"});
        person_->window().files().openPath(file);
        QCOMPARE(takeUp.said.size(), 1);
        QVERIFY(exported() == worked);
        QCOMPARE(person_->steps(), steps);
        // What was taken up is undone and done again as what one has just done.
        for (std::size_t step = 0; step < steps; ++step) person_->document().undo();
        QVERIFY(exported() == saved);
        for (std::size_t step = 0; step < steps; ++step) person_->document().redo();
        QVERIFY(exported() == worked);
        crash();
        ui::Answers decline({"Discard it"});
        person_->window().files().openPath(file);
        QCOMPARE(decline.said.size(), 1);
        QVERIFY(exported() == saved);
        QVERIFY(!person_->document().isModified());
        // An edit after declining is what the next crash leaves, and nothing of before.
        toBudget();
        person_->enter(nursing, "4711");
        const auto edited = exported();
        crash();
        ui::Answers again({"Recover it"});
        person_->window().files().openPath(file);
        QVERIFY2(again.said.front().contains("1 edit"), qPrintable(again.said.join('\n')));
        QVERIFY(exported() == edited);
        person_->document().undo();
        QVERIFY(exported() == saved);
        QVERIFY(!person_->document().history().toUndo());
    }

private:
    static constexpr std::size_t hundred = 100;
    static constexpr const char* nursing = "budgets:RNL:nursing:amount";

    using Act = std::pair<const char*, std::function<void()>>;

    // ---- what a person does, each as one step ------------------------------------------------------------

    const std::vector<Act> acts_{
        {"type", [this] { person_->enter(nursing, QString::number(1000 + ++count_)); }},
        {"clear",
         [this] {
             person_->goTo("budgets:RNL:nursing:variable");
             person_->press(Qt::Key_Delete);
         }},
        {"formula", [this] { person_->enter(nursing, QString("=%1*2").arg(++count_)); }},
        {"fill down",
         [this] {
             person_->goTo(nursing);
             for (int row = 0; row < 3; ++row) person_->press(Qt::Key_Down, Qt::ShiftModifier);
             person_->ctrl(Qt::Key_D);
         }},
        {"fill selection",
         [this] {
             person_->goTo("budgets:RNL:nursing:variable");
             person_->press(Qt::Key_Down, Qt::ShiftModifier);
             person_->type(QString("%1%").arg(++count_ % 30));
             person_->ctrl(Qt::Key_Return);
         }},
        {"paste",
         [this] {
             ++count_;
             QApplication::clipboard()->setText(QString("Name %1\nName %1b\n").arg(count_));
             person_->goTo("budgets:RNL:nursing:name");
             person_->ctrl(Qt::Key_V);
         }},
        {"duplicate a row",
         [this] {
             person_->goTo(nursing);
             person_->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
         }},
        {"insert a row",
         [this] {
             person_->goTo(nursing);
             addRow(QString("line%1").arg(++count_));
         }},
        {"delete a row",
         [this] {
             const Table& budgets = person_->document().economy()[TableId::budgets];
             for (std::size_t row = budgets.size(); row-- > 0;)
                 if (budgets[row][0] == "RNL" && budgets[row][1] != "nursing") {
                     person_->goTo(toQt(toText(budgets.address(row, "amount"))));
                     return person_->ctrl(Qt::Key_Delete);
                 }
         }},
        {"move a row",
         [this] {
             person_->goTo(nursing);
             person_->press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
             if (!person_->grid().currentIndex().isValid()) qFatal("the cursor is gone");
         }},
        {"rename a code",
         [this] {
             const Table& budgets = person_->document().economy()[TableId::budgets];
             for (std::size_t row = budgets.size(); row-- > 0;)
                 if (budgets[row][0] == "RNL" && budgets[row][1] != "nursing") {
                     person_->goTo(toQt(toText(budgets.address(row, "line"))));
                     person_->press(Qt::Key_F2);
                     person_->ctrl(Qt::Key_A);
                     person_->type(QString("code%1").arg(++count_));
                     return person_->press(Qt::Key_Return);
                 }
         }},
        {"write a note",
         [this] {
             person_->goTo(nursing);
             person_->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
             auto* text = person_->window().findChild<NotesPanel*>()->findChild<QPlainTextEdit*>();
             QTRY_VERIFY(text->hasFocus());
             person_->type(QString("because %1").arg(++count_));
             person_->ctrl(Qt::Key_Return);
         }},
        {"lock and unlock",
         [this] {
             person_->goTo("budgets:RNL:nursing:category");
             person_->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
             const QPointer<QWidget> dialog = QApplication::activeModalWidget();
             QVERIFY(dialog);
             if (qobject_cast<LockDialog*>(dialog.data()))
                 QTest::keyClicks(dialog->findChild<QLineEdit*>(), "agreed");
             QTest::keyClick(dialog, Qt::Key_Return);
             QTRY_VERIFY(!dialog || !dialog->isVisible());
         }},
        {"type in a scenario",
         [this] {
             inScenario("acquisition");
             person_->enter(nursing, QString::number(2000 + ++count_));
         }},
        {"a row only a scenario has",
         [this] {
             inScenario("acquisition");
             person_->goTo(nursing);
             addRow(QString("own%1").arg(++count_));
         }},
        {"a formula in a scenario",
         [this] {
             inScenario("acquisition");
             person_->enter(nursing, QString("=%1*3").arg(++count_));
         }},
        {"reset to base",
         [this] {
             inScenario("acquisition");
             person_->goTo(nursing);
             person_->ctrl(Qt::Key_Backspace);
         }},
        {"reorder overrides", [this] { made(test::duplicateOrMoveRows); }},
        {"copy changes", [this] { made(test::copyChanges); }},
        {"promote", [this] { made(test::promote); }},
        {"rebase", [this] { made(test::rebaseAScenario); }},
        {"merge", [this] { made(test::mergeTwoScenarios); }},
        {"scenarios", [this] { made(test::manageScenarios); }},
        {"a template", [this] { made(test::fillATemplate); }},
        {"national changes", [this] { made(test::takeNationalTariffChanges); }},
        {"a range", [this] { made(test::enterARange); }},
        {"a measure", [this] { made(test::addAMeasure); }},
        {"a contract", [this] { made(test::addAContract); }},
        {"a version", [this] { made(test::nameAVersion); }},
        {"import",
         [this] {
             Economy other = person_->document().economy();
             Table& balances = other[TableId::balances];
             balances.set(0, *balances.spec().find("amount"), std::to_string(++count_));
             QVERIFY(person_->document()
                         .edit(difference(person_->document().economy(), other, message("Imported")))
                         .empty());
         }},
    };

    /// Carries out what an assistant or a dialog makes; some tries, as not everything applies.
    void made(test::Made (*make)(const Economy&, test::Draw&)) {
        for (int tries = 0; tries < 12; ++tries) {
            auto command = make(person_->document().economy(), draw_);
            if (!command || command->empty()) continue;
            Economy after = person_->document().economy();
            // Sound ground to go on from, with what the others need.
            if (!apply(*command, after).empty() || hasErrors(validate(after)) ||
                !after[TableId::scenarios].find({"acquisition"}) || !after.locate(nursing))
                continue;
            if (person_->document().edit(std::move(*command)).empty()) return;
        }
    }

    /// Below the row one is in, as it would come from a spreadsheet.
    void addRow(const QString& code) const {
        person_->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QApplication::clipboard()->setText(code + "\tMade up\t1000\tNursing staff\n");
        person_->ctrl(Qt::Key_V);
    }

    void inScenario(const QString& code) { person_->document().setScenario(code); }

    void sit() { person_ = std::make_unique<Person>(sample_->window()); }

    void toBudget() {
        WorkingUnit::of(person_->document()).choose(MoneyUnit::pounds);
        person_->window().pages().goTo({PageId::organisation, "RNL"});
        person_->goTo(nursing);
    }
    void backToBudget() {
        person_->document().setScenario("base");
        if (!(person_->window().pages().place() == Place{PageId::organisation, "RNL"})) toBudget();
    }

    /// The program ends without a word, and is started anew.
    void crash() {
        QTest::qWait(50); // what was done is on its way to the disk
        person_.reset();
        sample_->restart();
        sit();
    }

    QMap<QString, QByteArray> exported() {
        const QTemporaryDir folder;
        const auto failed = person_->document().exportPackage(folder.filePath("package"));
        if (hasErrors(failed)) qFatal("%s", english(failed.front()).c_str());
        QMap<QString, QByteArray> files;
        QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (!file.open(QIODevice::ReadOnly)) qFatal("not readable");
            files[QDir(folder.path()).relativeFilePath(file.fileName())] = file.readAll();
        }
        return files;
    }

    std::unique_ptr<SampleWindow> sample_;
    std::unique_ptr<Person> person_;
    test::Draw draw_{7};
    int count_ = 0;
};

QTEST_MAIN(TestJourneyEdits)
#include "test_journey_edits.moc"
