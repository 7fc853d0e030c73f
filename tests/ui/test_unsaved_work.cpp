#include "desk.h"
#include "files/durable_file.h"
#include "store/recovery.h"

#include <QDir>
#include <QFile>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

using Recover = FileQuestions::Recover;

const char* const nursing = "budgets:RNL:nursing:amount";
const char* const drugs = "budgets:RNL:drugs:amount";

} // namespace

/// What becomes of unsaved work, in the orders of crash, answer, edit and saving that can come. A desk that
/// is simply destroyed is a crash: nothing is asked, saved or removed.
class TestUnsavedWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        desk_.reset(); // before its folder goes
        folder_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", folder_->path().toUtf8());
        file_ = folder_->filePath("a.breakeven");
        Document first;
        first.start(smallEconomy(), {});
        QVERIFY(first.saveAs(file_).empty());
        desk();
    }

    void workLostInACrashIsDoneAgain() {
        crashAfter({{nursing, "7"}, {drugs, "8"}});
        open();
        QCOMPARE(desk_->asked, QStringList{"recover a, 2 edits"});
        QCOMPARE(desk_->at(nursing), "7");
        QCOMPARE(desk_->at(drugs), "8");
        QVERIFY(desk_->document.isModified());
        QCOMPARE(desk_->document.journal().size(), std::size_t(2));
        desk_->document.undo();
        QCOMPARE(desk_->at(drugs), "350000");
        QCOMPARE(desk_->told, QStringList());
    }

    void isLostByNoSecondCrashBeforeTheNextEdit() {
        crashAfter({{nursing, "7"}, {drugs, "8"}});
        open();
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList{"recover a, 2 edits"});
        QVERIFY(desk_->enter(nursing, "9").empty());
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList{"recover a, 3 edits"});
        QCOMPARE(desk_->at(nursing), "9");
        QCOMPARE(desk_->at(drugs), "8");
    }

    void isGoneOnceSaved() {
        crashAfter({{nursing, "7"}});
        open();
        QVERIFY(desk_->files.save());
        QVERIFY(!desk_->document.isModified());
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList());
        QCOMPARE(desk_->at(nursing), "7");
        QCOMPARE(desk_->document.journal().size(), std::size_t(1));
        QCOMPARE(kept(), QStringList());
    }

    void isNotOfferedAgainWhenGivenUp() {
        crashAfter({{nursing, "7"}});
        desk_->recover = Recover::giveUp;
        open();
        QCOMPARE(desk_->at(nursing), "600000");
        QVERIFY(!desk_->document.isModified());
        QCOMPARE(kept(), QStringList());
        QVERIFY(desk_->enter(drugs, "8").empty());
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList{"recover a, 1 edits"});
        QCOMPARE(desk_->at(nursing), "600000");
        QCOMPARE(desk_->at(drugs), "8");
    }

    /// Who closes the question decides nothing: nothing is opened, and no edit can overwrite the work.
    void staysWhereItIsUntilDecided() {
        crashAfter({{nursing, "7"}});
        desk_->document.start(smallEconomy(), "Other");
        desk_->recover = Recover::later;
        open();
        QCOMPARE(desk_->document.title(), "Other");
        QVERIFY(desk_->enter(nursing, "1").empty());
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList{"recover a, 1 edits"});
        QCOMPARE(desk_->at(nursing), "7");
    }

    void isGivenUpWithTheDocument() {
        open();
        QVERIFY(desk_->enter(nursing, "7").empty());
        desk_->files.openPath(file_); // again, discarding the changes
        QCOMPARE(desk_->asked, QStringList{"unsaved a"});
        QCOMPARE(desk_->at(nursing), "600000");
        QCOMPARE(kept(), QStringList());
        QVERIFY(desk_->enter(nursing, "8").empty());
        desk_->files.begin();
        QCOMPARE(kept(), QStringList());
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList());
    }

    /// The document has been saved, but the crash came before the recovery file was gone.
    void isNothingWhereTheCrashFollowedTheSaving() {
        open();
        QVERIFY(desk_->enter(nursing, "7").empty());
        QVERIFY(desk_->enter(drugs, "8").empty());
        QTRY_COMPARE(entriesKept(), 2);
        const QString copy = folder_->filePath("copy");
        QVERIFY(QFile::copy(recovery(), copy));
        QVERIFY(desk_->files.save());
        desk();
        QVERIFY(QFile::copy(copy, recovery()));
        open();
        QCOMPARE(desk_->asked, QStringList());
        QCOMPARE(desk_->told, QStringList());
        QCOMPARE(desk_->at(drugs), "8");
        QCOMPARE(kept(), QStringList());
    }

    /// A colleague saved the document meanwhile, by a program that keeps to no lock.
    void isSetAsideWhereOtherWorkWasSaved() {
        crashAfter({{nursing, "7"}});
        const QString copy = folder_->filePath("copy");
        QVERIFY(QFile::rename(recovery(), copy));
        open();
        QVERIFY(desk_->enter(drugs, "1").empty());
        QVERIFY(desk_->files.save());
        desk();
        QVERIFY(QFile::rename(copy, recovery()));
        open();
        QCOMPARE(desk_->asked, QStringList());
        QCOMPARE(desk_->told.size(), 3);
        QVERIFY2(
            desk_->told[1].endsWith("the unsaved work was done on a different saved copy of this document"),
            qPrintable(desk_->told[1]));
        QVERIFY(desk_->told[2].contains("a.breakeven.recovery-1: "));
        QVERIFY(desk_->enter(nursing, "2").empty());
        QTRY_COMPARE(kept(), (QStringList{"a.breakeven.recovery", "a.breakeven.recovery-1"}));
        const auto aside = readRecovery(recovery().toStdString() + "-1");
        QCOMPARE(*(**aside).entries.front().command.changes.front().after, "7");
    }

    void isSetAsideWhereItIsUnreadable() {
        QFile planted(recovery());
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write("Dear diary");
        planted.close();
        open();
        QVERIFY(desk_->told.join('\n').contains("this is not a recovery file"));
        QCOMPARE(kept(), QStringList{"a.breakeven.recovery-1"});
    }

    void ofADocumentThatIsReplacedIsSetAside() {
        crashAfter({{nursing, "7"}});
        desk_->document.start(smallEconomy(), "Other");
        desk_->fileToSave = file_;
        QVERIFY(desk_->files.saveAs());
        QVERIFY(desk_->enter(nursing, "1").empty());
        QTRY_COMPARE(kept(), (QStringList{"a.breakeven.recovery", "a.breakeven.recovery-1"}));
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList{"recover a, 1 edits"});
        QCOMPARE(desk_->at(nursing), "1");
    }

    void aSecondWindowOnlyReads() {
        open();
        QVERIFY(desk_->enter(nursing, "7").empty());
        QTRY_COMPARE(entriesKept(), 1);
        {
            Desk second;
            second.files.openPath(file_);
            QCOMPARE(second.asked, QStringList());
            QVERIFY2(second.told.join('\n').contains("the document is open elsewhere ("),
                     qPrintable(second.told.join('\n')));
            QVERIFY(second.document.readOnly());
            QCOMPARE(second.at(nursing), "600000");
            const auto refused = second.enter(drugs, "1");
            QVERIFY(hasErrors(refused));
            QVERIFY(
                QString::fromStdString(refused.front().message.text).contains("here it can only be read"));
            QVERIFY(!second.document.isModified());
            QVERIFY(hasErrors(second.document.save()));
            second.fileToSave = folder_->filePath("b.breakeven");
            QVERIFY(second.files.save()); // under another name
            QVERIFY(!second.document.readOnly());
            QVERIFY(second.enter(drugs, "2").empty());
            QTRY_COMPARE(kept(), (QStringList{"a.breakeven.recovery", "b.breakeven.recovery"}));
        }
        QCOMPARE(entriesKept(), 1);
        desk();
        open();
        QCOMPARE(desk_->asked, QStringList{"recover a, 1 edits"});
        QCOMPARE(desk_->at(nursing), "7");
        QVERIFY(!desk_->document.readOnly());
    }

    void withoutAFileIsOfferedUntilSavedOrGivenUp() {
        beginUnnamed();
        desk();
        desk_->files.offerAbandonedWork();
        QCOMPARE(desk_->asked, QStringList{"recover a document not yet saved, 2 edits"});
        QCOMPARE(desk_->at(nursing), "7");
        QCOMPARE(desk_->document.journal().size(), std::size_t(2));
        QVERIFY(desk_->document.isModified());
        desk_->document.undo();
        QCOMPARE(desk_->at(drugs), "350000");

        desk(); // a second crash: the undoing is kept too
        desk_->files.offerAbandonedWork();
        QCOMPARE(desk_->asked, QStringList{"recover a document not yet saved, 3 edits"});
        desk_->fileToSave = folder_->filePath("b.breakeven");
        QVERIFY(desk_->files.save());

        desk();
        desk_->files.offerAbandonedWork();
        QCOMPARE(desk_->asked, QStringList());
        QCOMPARE(desk_->document.journal().size(), std::size_t(0));
        desk_->files.openPath(folder_->filePath("b.breakeven"));
        QCOMPARE(desk_->document.journal().size(), std::size_t(3));
    }

    void withoutAFileIsNotOfferedAgainWhenGivenUp() {
        beginUnnamed();
        desk();
        desk_->recover = Recover::later;
        desk_->files.offerAbandonedWork();
        desk_->recover = Recover::giveUp;
        desk_->files.offerAbandonedWork();
        desk_->files.offerAbandonedWork();
        QCOMPARE(desk_->asked.size(), 2);
        QCOMPARE(unnamedFiles(), QStringList());
    }

    /// While a window has it, or asks about it, no other is offered it.
    void withoutAFileIsOfOneWindow() {
        beginUnnamed();
        Desk second;
        second.files.offerAbandonedWork();
        QCOMPARE(second.asked, QStringList());
        desk();
        desk_->files.offerAbandonedWork();
        second.files.offerAbandonedWork();
        QCOMPARE(second.asked, QStringList());
        desk_->files.begin(); // discarding
        QCOMPARE(unnamedFiles(), QStringList());
    }

    /// What is half typed in a panel is neither "saved" nor left behind in silence.
    void whatIsHalfTypedIsAskedAbout() {
        open();
        QVERIFY(desk_->enter(nursing, "7").empty());
        QStringList typed{"a note"};
        desk_->files.setUnfinished([&] { return typed; });
        QVERIFY(!desk_->files.save());
        QVERIFY(!desk_->files.saveAs());
        QVERIFY(!desk_->files.mayLeave());
        desk_->files.begin();
        QCOMPARE(desk_->at(nursing), "7");
        QVERIFY(desk_->document.isModified());
        QCOMPARE(desk_->asked, QStringList(4, "leave out a note"));
        desk_->leaveOut = true;
        desk_->unsaved = FileQuestions::Unsaved::save;
        QVERIFY(desk_->files.mayLeave()); // asked once, though it saves
        QCOMPARE(desk_->asked.mid(4), (QStringList{"leave out a note", "unsaved a"}));
        QVERIFY(!desk_->document.isModified());
        typed.clear();
        QVERIFY(desk_->files.mayLeave());
        QCOMPARE(desk_->asked.size(), 6);
    }

    void aNameThatGetsItsEndingReplacesNothingUnasked() {
        desk_->document.start(smallEconomy(), "Other");
        desk_->fileToSave = folder_->filePath("a");
        QFile saved(file_);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray before = saved.readAll();
        QVERIFY(!desk_->files.saveAs());
        QCOMPARE(desk_->asked, QStringList{"replace a.breakeven"});
        saved.seek(0);
        QCOMPARE(saved.readAll(), before);
        QVERIFY(desk_->document.path().isEmpty());
        desk_->replace = true;
        QVERIFY(desk_->files.saveAs());
        QCOMPARE(desk_->document.path(), file_);
        desk_->fileToSave = folder_->filePath("Plan v1.2");
        QVERIFY(desk_->files.saveAs());
        QCOMPARE(desk_->document.path(), folder_->filePath("Plan v1.2.breakeven"));
    }

private:
    /// Somebody sits down anew; who sat there before was thrown out.
    void desk() {
        desk_.reset();
        desk_ = std::make_unique<Desk>();
    }

    void open() { desk_->files.openPath(file_); }

    void crashAfter(const std::vector<std::pair<const char*, const char*>>& edits) {
        open();
        for (const auto& [address, typed] : edits) QVERIFY(desk_->enter(address, typed).empty());
        desk();
    }

    void beginUnnamed() {
        desk_->document.start(smallEconomy(), "Small");
        QVERIFY(desk_->enter(nursing, "7").empty());
        QVERIFY(desk_->enter(drugs, "8").empty());
        QTRY_COMPARE(unnamedFiles().size(), 1);
    }

    QString recovery() const { return file_ + ".recovery"; }

    int entriesKept() const {
        const auto found = readRecovery(recovery().toStdString());
        return found && *found ? static_cast<int>((**found).entries.size()) : 0;
    }

    QStringList kept() const {
        return QDir(folder_->path()).entryList({"*.recovery*"}, QDir::Files, QDir::Name);
    }

    QStringList unnamedFiles() const {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        return QDir(folder + "/unsaved").entryList({"*.recovery"}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString file_;
    std::unique_ptr<Desk> desk_;
};

QTEST_MAIN(TestUnsavedWork)
#include "test_unsaved_work.moc"
