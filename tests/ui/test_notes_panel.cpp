#include "shell/notes_panel.h"

#include "document/document.h"
#include "document/message_text.h"
#include "ui/small_economy.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::ui;

class TestNotesPanel : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // as the program does
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName("Breakeven");
        QCoreApplication::setApplicationName("BreakevenTest");
        QSettings().setValue("author", "Alice");
        document_ = std::make_unique<Document>();
        document_->start(smallEconomy(), "small");
        Editor blank(document_->economy());
        while (blank.economy()[TableId::notes].size() > 0) blank.erase(TableId::notes, 0);
        QVERIFY(document_->edit(std::move(blank).command({"Clear", {}})).empty());
        addByHand("n1", "organisations:RNL:name", "From the accounts", "Bob");
        panel_ = std::make_unique<NotesPanel>(*document_);
        panel_->show();
        panel_->setCell("organisations:RNL:name");
    }

    void aNewNoteIsSignedByWhoWritesIt() {
        QCOMPARE(author()->text(), QString("Bob"));
        write("Checked against the letter");
        QTest::mouseClick(button("&Add note"), Qt::LeftButton);
        QCOMPARE(note(1, "text"), std::string("Checked against the letter"));
        QCOMPARE(note(1, "author"), std::string("Alice"));
        QCOMPARE(QSettings().value("author").toString(), QString("Alice"));
    }

    void leavingTheFieldOfAnotherAuthorDoesNotMakeHimTheWriter() {
        panel_->show();
        author()->setFocus();
        QTest::keyClick(author(), Qt::Key_Return);
        QCOMPARE(QSettings().value("author").toString(), QString("Alice"));
    }

    void aTypedAuthorSignsTheNote() {
        write("By phone");
        author()->selectAll();
        QTest::keyClicks(author(), "Carol");
        QTest::mouseClick(button("&Add note"), Qt::LeftButton);
        QCOMPARE(note(1, "author"), std::string("Carol"));
    }

    void anEditElsewhereLeavesAHalfWrittenNote() {
        write("Half a thou");
        QTest::keyClicks(source(), "Letter");
        Editor editor(document_->economy());
        editor.set({TableId::organisations, 0, 1}, "Another name");
        QVERIFY(document_->edit(std::move(editor).command({"Edit", {}})).empty());
        QCOMPARE(text()->toPlainText(), QString("Half a thou"));
        QVERIFY(source()->text().endsWith("Letter"));
        QVERIFY(button("&Add note")->isEnabled());
        QCOMPARE(panel_->halfWrittenCell(), QString("organisations:RNL:name"));
    }

    void anotherCellKeepsAHalfWrittenNoteForItsOwn() {
        write("Half a thou");
        panel_->setCell("organisations:01H:name");
        QCOMPARE(text()->toPlainText(), QString());
        QCOMPARE(panel_->halfWrittenCell(), QString("organisations:RNL:name"));
        panel_->setCell("organisations:RNL:name");
        QCOMPARE(text()->toPlainText(), QString("Half a thou"));
        panel_->discardHalfWritten();
        QCOMPARE(text()->toPlainText(), QString("From the accounts"));
        QVERIFY(panel_->halfWrittenCell().isEmpty());
    }

    void aNoteThatIsDeletedMeanwhileLeavesWhatWasWrittenOverIt() {
        write("Half a thou");
        Editor editor(document_->economy());
        editor.erase(TableId::notes, 0);
        QVERIFY(document_->edit(std::move(editor).command({"Delete", {}})).empty());
        QCOMPARE(text()->toPlainText(), QString("Half a thou"));
        QTest::mouseClick(button("&Add note"), Qt::LeftButton);
        QCOMPARE(note(0, "text"), std::string("Half a thou"));
        QVERIFY(panel_->halfWrittenCell().isEmpty());
    }

    void whatIsHalfWrittenComesBackAfterACrash() {
        QVERIFY(document_->saveAs(folder_.filePath("small.breakeven")).empty());
        write("Half a thou");
        QTest::qWait(700);                                 // in which nothing is typed
        panel_ = std::make_unique<NotesPanel>(*document_); // the other was never asked
        panel_->show();
        QCOMPARE(panel_->takeUpHalfWritten(), 1);
        QCOMPARE(panel_->halfWrittenCell(), QString("organisations:RNL:name"));
        panel_->setCell("organisations:RNL:name");
        QCOMPARE(text()->toPlainText(), QString("Half a thou"));
        panel_->discardHalfWritten();
        QCOMPARE(NotesPanel(*document_).takeUpHalfWritten(), 0);
    }

    void aNewNoteIsBegunAndAddedByKey() {
        panel_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel_.get()));
        panel_->writeNew();
        QCOMPARE(text()->toPlainText(), QString());
        QTest::keyClicks(text(), "By phone");
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(note(1, "text"), std::string("By phone"));
        QCOMPARE(note(0, "text"), std::string("From the accounts"));
    }

    void daysAreWrittenForPeople() {
        Editor editor(document_->economy());
        editor.set({TableId::notes, 0, *specification(TableId::notes).find("date")}, "2015-03-26");
        QVERIFY(document_->edit(std::move(editor).command({"Edit", {}})).empty());
        QVERIFY(panel_->findChild<QListWidget*>()->item(0)->text().endsWith("26 March 2015"));
    }

private:
    void addByHand(const char* code, const char* cell, const char* words, const char* author) {
        const Table& notes = document_->economy()[TableId::notes];
        Row row(notes.spec().columns.size());
        const auto put = [&](const char* column, const char* value) {
            row[*notes.spec().find(column)] = value;
        };
        put("note", code);
        put("cell", cell);
        put("text", words);
        put("author", author);
        Editor editor(document_->economy());
        editor.insert(TableId::notes, notes.size(), row);
        QVERIFY(document_->edit(std::move(editor).command({"Add note", {}})).empty());
    }
    std::string note(std::size_t row, const char* column) const {
        const Table& notes = document_->economy()[TableId::notes];
        return row < notes.size() ? notes.at(row, column) : std::string("no such note");
    }
    void write(const char* words) {
        text()->selectAll();
        QTest::keyClicks(text(), words);
    }
    QPlainTextEdit* text() const { return panel_->findChild<QPlainTextEdit*>(); }
    QLineEdit* source() const { return panel_->findChildren<QLineEdit*>().front(); }
    QLineEdit* author() const { return panel_->findChildren<QLineEdit*>().back(); }
    QPushButton* button(const char* title) const {
        for (QPushButton* one : panel_->findChildren<QPushButton*>())
            if (one->text() == title) return one;
        return nullptr;
    }

    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<NotesPanel> panel_;
};

QTEST_MAIN(TestNotesPanel)
#include "test_notes_panel.moc"
