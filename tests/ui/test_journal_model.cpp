#include "document/message_text.h"
#include "document/person.h"
#include "shell/journal_model.h"
#include "shell/journal_panel.h"
#include "small_economy.h"

#include "economy/table/row_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

const char* const nursing = "budgets:RNL:nursing:amount";
const char* const pay = "indices:pay:2015/16:rate";

} // namespace

/// What was done to a document: by whom, when, in which scenario; filtered, of one cell, and put back.
class TestJournalModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // as the program does
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName("Breakeven");
        QCoreApplication::setApplicationName("BreakevenTest");
        setPersonName("A Jones");
        now_ = Moment(std::chrono::seconds(1427389509)); // 26 March 2015, 17:05
        document_ = std::make_unique<Document>(nullptr, [this] { return now_; });
        document_->start(smallEconomy(), "Small");
        panel_ = std::make_unique<JournalPanel>(*document_);
        panel_->show();
        model_ = static_cast<JournalModel*>(panel_->view().model());
    }
    void cleanup() {
        panel_.reset();
        document_.reset();
    }

    void showsARowByTheNamesOfItsColumns() {
        const Row row = rowOf(TableId::services, {{"service", "OP"}, {"name", "Outpatient"}});
        QVERIFY(document_->insertRows(TableId::services, 0, {row}).empty());
        QCOMPARE(at(0, JournalModel::from), QString());
        QCOMPARE(at(0, JournalModel::to), "Code: OP | Name: Outpatient");
        document_->undo();
        QCOMPARE(at(0, JournalModel::from), "Code: OP | Name: Outpatient");
    }

    void aLongJournalIsLookedThroughLittleByLittle() {
        QSignalSpy looked(model_, &JournalModel::looked);
        panel_->hide();
        for (int i = 0; i < 1'500; ++i) {
            now_ += std::chrono::seconds(2);
            enter(nursing, i % 10 == 0 ? "77" : std::to_string(100 + i).c_str());
        }
        panel_->show();
        auto* words = panel_->findChild<QLineEdit*>();
        words->setText("£77");
        QVERIFY(model_->isLooking());
        QVERIFY(model_->rowCount() < 300);
        enter(pay, "3%"); // looks anew
        QVERIFY(model_->isLooking());
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 60'000);
        int wanted = 0;
        for (const JournalEntry& entry : document_->journal())
            wanted += isWanted(model_->filter(), entry, document_->economy()) ? 1 : 0;
        QVERIFY(wanted >= 300); // to it, and from it
        QCOMPARE(model_->rowCount(), wanted);
        QVERIFY(!model_->isLooking());
        words->clear();
        QCOMPARE(model_->rowCount(), 1'501);
    }

    void saysWhoWhenAndInWhichScenarioWithFiguresAsTheyAreShown() {
        addScenario();
        enter(nursing, "650000");
        QCOMPARE(at(0, JournalModel::who), "A Jones");
        QCOMPARE(at(0, JournalModel::scenario), "Base");
        QVERIFY2(at(0, JournalModel::when).startsWith("26 March 2015, "),
                 qPrintable(at(0, JournalModel::when)));
        QCOMPARE(at(0, JournalModel::to), "650,000");
        setPersonName("C Shah");
        document_->setScenario("less");
        enter(nursing, "640000");
        QCOMPARE(at(0, JournalModel::who), "C Shah");
        QCOMPARE(at(0, JournalModel::scenario), "Less");
        QCOMPARE(at(0, JournalModel::from), "same as the base");
        QCOMPARE(at(0, JournalModel::to), "640,000");
        QCOMPARE(model_->addressOf(model_->index(0, 0)), QString(nursing)); // the cell, not the override
    }

    void isNarrowedByPersonTableDayAndWords() {
        enter(nursing, "1");
        setPersonName("C Shah");
        now_ += std::chrono::hours(24);
        enter(pay, "3%");
        QCOMPARE(model_->rowCount(), 2);
        choose(0, "C Shah");
        QCOMPARE(model_->rowCount(), 1);
        QCOMPARE(at(0, JournalModel::to), "3%");
        choose(0, "Anybody");
        choose(1, "Budgets");
        QCOMPARE(model_->rowCount(), 1);
        QCOMPARE(at(0, JournalModel::to), "1");
        choose(1, "Every table");
        choose(2, "27 March 2015");
        QCOMPARE(model_->rowCount(), 1);
        choose(2, "Any day");
        auto* words = panel_->findChild<QLineEdit*>();
        QTest::keyClicks(words, "nursing");
        QCOMPARE(model_->rowCount(), 1);
        words->setText("nowhere");
        QCOMPARE(model_->rowCount(), 0);
        words->clear();
        QCOMPARE(model_->rowCount(), 2);
    }

    void tellsTheHistoryOfOneCell() {
        addScenario();
        enter(nursing, "1");
        enter(pay, "3%");
        now_ += std::chrono::seconds(5);
        document_->setScenario("less");
        enter(nursing, "2");
        panel_->showHistory(*parseAddress(nursing));
        QCOMPARE(model_->rowCount(), 2);
        QCOMPARE(at(0, JournalModel::scenario), "Less");
        QCOMPARE(at(1, JournalModel::to), "1");
        QVERIFY(panel_->view().hasFocus() || panel_->view().currentIndex().isValid());
    }

    void putsBackWhatStoodThereAsOneStep() {
        const QString before = held(nursing);
        enter(nursing, "1");
        now_ += std::chrono::seconds(5);
        enter(pay, "3%");
        now_ += std::chrono::seconds(5);
        enter(nursing, "2");
        panel_->showHistory(*parseAddress(nursing));
        panel_->view().setCurrentIndex(model_->index(1, 0)); // the first edit of it
        panel_->putBack();
        QCOMPARE(held(nursing), before);
        QCOMPARE(held(pay), "3%");
        QVERIFY(document_->undoText().startsWith("Put back "));
        document_->undo();
        QCOMPARE(held(nursing), "2");
    }

    void whatStandsThereAlreadyIsSaid() {
        enter(nursing, "1");
        document_->undo();
        QStringList told;
        connect(panel_.get(), &JournalPanel::failed, this,
                [&](const QString& title, const std::vector<Problem>& why) {
                    told << title << textOf(why.front().message);
                });
        panel_->view().setCurrentIndex(model_->index(1, 0));
        panel_->putBack();
        QCOMPARE(told, (QStringList{"This cannot be put back.",
                                    "the cells already hold what they held before this edit"}));
    }

private:
    QString at(int row, int column) const { return model_->index(row, column).data().toString(); }
    QString held(const char* address) const {
        return toQt(document_->economy().text(*document_->economy().locate(address)));
    }
    void enter(const char* address, const char* typed) {
        const std::vector<CellEntry> entries{{*parseAddress(address), typed}};
        QVERIFY(document_->enter(entries).empty());
    }
    void addScenario() {
        Editor editor(document_->economy());
        editor.insert(TableId::scenarios, 0,
                      rowOf(TableId::scenarios, {{"scenario", "less"}, {"name", "Less"}}));
        QVERIFY(document_->edit(std::move(editor).command(message("Add"))).empty());
    }
    void choose(int box, const QString& text) {
        auto* choice = panel_->findChildren<QComboBox*>()[box];
        const int index = choice->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        choice->setCurrentIndex(index);
    }

    QTemporaryDir folder_;
    Moment now_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<JournalPanel> panel_;
    JournalModel* model_ = nullptr;
};

QTEST_MAIN(TestJournalModel)
#include "test_journal_model.moc"
