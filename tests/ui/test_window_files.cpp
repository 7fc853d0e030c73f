#include "answers.h"
#include "desk.h"
#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/message_bar.h"
#include "shell/notes_panel.h"
#include "theme/theme.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTimer>

#include <stdexcept>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

const char* const nursing = "budgets:RNL:nursing:amount";

class Thrower : public QObject {
    bool event(QEvent*) override { throw std::runtime_error("no memory"); }
};

} // namespace

class TestWindowFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
        QCoreApplication::setOrganizationName("Breakeven");
        QCoreApplication::setApplicationName("BreakevenTest");
        theme_ = std::make_unique<Theme>(*qApp);
    }

    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", folder_->path().toUtf8());
        file_ = folder_->filePath("a.breakeven");
        {
            Document first;
            first.start(smallEconomy(), {});
            QVERIFY(first.saveAs(file_).empty());
        } // and it is closed there
        window();
    }

    void cleanup() { window_.reset(); }

    void discardedWorkIsNotOfferedAgain() {
        edit("7");
        Answers discard({"Discard changes"});
        QVERIFY(window_->close());
        QCOMPARE(discard.said, QStringList{"a has changes that are not saved."});
        window_.reset();
        QCOMPARE(recoveries(), QStringList());
        Answers none({"Discard it"});
        window();
        QCOMPARE(none.said, QStringList());
    }

    /// All is undone, so there is nothing to ask, and nothing to recover.
    void undoneWorkIsNotOfferedAgain() {
        edit("7");
        window_->document().undo();
        QVERIFY(window_->close());
        window_.reset();
        QCOMPARE(recoveries(), QStringList());
    }

    void escapeDecidesNothing() {
        edit("7");
        window_.reset(); // a crash
        Answers escape({"Esc"});
        window();
        QCOMPARE(escape.said.size(), 1);
        QVERIFY(escape.said.front().startsWith(
            "Breakeven ended unexpectedly. There is unsaved work on a: 1 edit"));
        QCOMPARE(window_->windowTitle(), "Breakeven");
        QCOMPARE(recoveries(), QStringList{"a.breakeven.recovery"});
        Answers takeUp({"Recover it"});
        window_->files().openPath(file_);
        QCOMPARE(textAt(window_->document().economy(), nursing), std::string("7"));
        QVERIFY(window_->isWindowModified());
    }

    void aSecondWindowSaysWhoHasTheDocument() {
        edit("7");
        MainWindow second(*theme_);
        second.show();
        second.files().openPath(file_);
        QCOMPARE(second.windowTitle(), "a (read only) – Breakeven");
        const QString said = second.findChild<MessageBar*>()->text();
        QVERIFY2(said.contains("the document is open elsewhere ("), qPrintable(said));
        QVERIFY(second.close());
        QCOMPARE(recoveries(), QStringList{"a.breakeven.recovery"});
    }

    void aNoteHalfWrittenIsNotSavedInSilence() {
        auto* notes = window_->findChild<NotesPanel*>();
        notes->setCell(nursing);
        QTest::keyClicks(notes->findChild<QPlainTextEdit*>(), "From the ledger");
        Answers back({"Go back", "Go back"});
        QVERIFY(!window_->files().save());
        QVERIFY(!window_->close());
        QCOMPARE(back.said.size(), 2);
        QVERIFY2(back.said.front().contains("A note on Budgets, Nursing (North Cumbria), Amount"),
                 qPrintable(back.said.front()));
        QCOMPARE(notes->findChild<QPlainTextEdit*>()->toPlainText().count("From the ledger"), 1);
        notes->addNote();
        Answers none({"Discard it"});
        QVERIFY(window_->files().save());
        QCOMPARE(none.said, QStringList());
    }

    void whatIsThrownIsToldAndEndsNothing() {
        auto* application = static_cast<Application*>(qApp);
        application->onThrown([this](const std::exception& failure) { window_->reportThrown(failure); });
        Thrower thrower;
        QCoreApplication::postEvent(&thrower, new QEvent(QEvent::User));
        QCoreApplication::processEvents();
        const auto* bar = window_->findChild<MessageBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->details().join('\n').contains("no memory") || bar->text().contains("no memory"),
                 qPrintable(bar->text()));
        application->onThrown({});
    }

private:
    void window() {
        window_ = std::make_unique<MainWindow>(*theme_);
        window_->show();
        window_->files().openPath(file_);
    }

    void edit(const char* typed) {
        const std::vector<CellEntry> entries{{*parseAddress(nursing), typed}};
        QVERIFY(window_->document().enter(entries).empty());
        QTRY_COMPARE(recoveries(), QStringList{"a.breakeven.recovery"});
    }

    QStringList recoveries() const { return QDir(folder_->path()).entryList({"*.recovery*"}, QDir::Files); }

    QTemporaryDir settings_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<QTemporaryDir> folder_;
    QString file_;
    std::unique_ptr<MainWindow> window_;
};

int main(int argc, char** argv) {
    Application application(argc, argv);
    TestWindowFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_window_files.moc"
