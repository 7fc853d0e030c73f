#include "random_edits.h"
#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace fs = std::filesystem;

using Transaction = OpenDocument::Transaction;
using UnsavedWork = OpenDocument::UnsavedWork;

namespace {

/// What was done before the crash, and what of it was to be lost: what was in no command yet.
struct State {
    const char* name;
    void (*work)(OpenDocument& document, std::vector<std::unique_ptr<Transaction>>& open);
    const char* nursing;
    int edits; ///< in the recovery file
};

void undo(OpenDocument& document) { document.undo(message("Back")); }

constexpr std::array states{
    State{"only opened", [](auto&, auto&) {}, "100000", 0},
    State{"edited", [](auto& d, auto&) { set(d, nursing, "5"); }, "5", 1},
    State{"edited and undone", [](auto& d, auto&) { set(d, nursing, "5"), undo(d); }, "100000", 2},
    State{"done again", [](auto& d, auto&) { set(d, nursing, "5"), undo(d), d.redo(); }, "5", 3},
    State{"typed", [](auto& d, auto&) { type(d, nursing, "5"), type(d, nursing, "55"); }, "55", 2},
    State{"typed back", [](auto& d, auto&) { type(d, nursing, "5"), type(d, nursing, "100000"); }, "100000",
          2},
    State{"saved", [](auto& d, auto&) { set(d, nursing, "5"), d.save(); }, "5", 0},
    State{"edited after saving", [](auto& d, auto&) { set(d, nursing, "5"), d.save(), set(d, nursing, "6"); },
          "6", 1},
    State{"undone after saving", [](auto& d, auto&) { set(d, nursing, "5"), d.save(), undo(d); }, "100000",
          1},
    State{"in a transaction",
          [](auto& d, auto& open) {
              set(d, nursing, "5");
              open.push_back(std::make_unique<Transaction>(d, message("Outer")));
              set(d, nursing, "6");
          },
          "5", 1},
    State{"after a transaction",
          [](auto& d, auto&) {
              Transaction both(d, message("Both"));
              set(d, nursing, "5"), set(d, nursing, "6");
              both.commit();
          },
          "6", 1},
    State{"after one taken back",
          [](auto& d, auto&) {
              set(d, nursing, "5");
              const Transaction lost(d, message("Lost"));
              set(d, nursing, "6");
          },
          "5", 1},
};

} // namespace

/// A document that is simply destroyed is a crash: nothing is asked, saved or removed.
class TestCrashes : public QObject {
    Q_OBJECT

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        base_ = folder_->path().toStdString();
        file_ = base_ / "a.breakeven";
        OpenDocument document(at(clock_, true));
        document.start(testing::smallEconomy(), base_ / "unsaved");
        QVERIFY(document.saveAs(file_).empty());
    }

    void workIsTakenUp_data() {
        QTest::addColumn<int>("state");
        for (std::size_t i = 0; i < states.size(); ++i) QTest::newRow(states[i].name) << static_cast<int>(i);
    }

    void workIsTakenUp() {
        QFETCH(int, state);
        const State& was = states[static_cast<std::size_t>(state)];
        crashAfter(was);
        auto document = opened(UnsavedWork::takenUp);
        QCOMPARE(textAt(*document, nursing), was.nursing);
        QCOMPARE(static_cast<int>(document->history().size()), was.edits);
        QCOMPARE(document->isModified(), was.edits > 0);
        document.reset(); // a second crash, before anything is done
        document = opened(UnsavedWork::takenUp);
        QCOMPARE(textAt(*document, nursing), was.nursing);
        while (document->history().toUndo()) undo(*document);
        QVERIFY(document->economy() == openDocument(file_)->economy);
        QVERIFY(document->save().empty());
        QCOMPARE(left(), QStringList{"a.breakeven"});
    }

    void orGivenUp_data() { workIsTakenUp_data(); }

    void orGivenUp() {
        QFETCH(int, state);
        crashAfter(states[static_cast<std::size_t>(state)]);
        auto document = opened(UnsavedWork::givenUp);
        QVERIFY(document->economy() == openDocument(file_)->economy);
        QVERIFY(!document->isModified());
        document.reset();
        QCOMPARE(left(), QStringList{"a.breakeven"});
    }

    void workWithoutAFileIsTakenUp() {
        {
            OpenDocument document(at(clock_, true));
            document.start(testing::smallEconomy(), base_ / "unsaved");
            set(document, nursing, "5");
        }
        std::vector<Problem> problems;
        auto abandoned = abandonedUnnamedWork(base_ / "unsaved", problems);
        QCOMPARE(lines(problems), QStringList());
        QCOMPARE(abandoned.size(), std::size_t{1});
        OpenDocument document(at(clock_, true));
        QCOMPARE(lines(document.open(std::move(abandoned.front()))), QStringList());
        QCOMPARE(textAt(document, nursing), "5");
        undo(document);
        QVERIFY(document.economy() == testing::smallEconomy());
        QVERIFY(document.isModified()); // it is in no file
        QVERIFY(document.saveAs(base_ / "b.breakeven").empty());
        QVERIFY(contentOf(base_ / "unsaved").empty());
    }

    void thatWhichOnlyBeganIsNone() {
        {
            OpenDocument document(at(clock_, true));
            document.start(testing::smallEconomy(), base_ / "unsaved");
        }
        std::vector<Problem> problems;
        QVERIFY(abandonedUnnamedWork(base_ / "unsaved", problems).empty());
    }

    /// Somebody who only imports keeps no work, and leaves that of others where it is.
    void whoKeepsNoWorkTouchesNone() {
        crashAfter(states[1]);
        const auto before = bytesOf(recoveryFileOf(file_));
        {
            OpenDocument document(at(clock_));
            document.open(file_, {*openDocument(file_), {}, {}, {}, {}}, UnsavedWork::takenUp);
            set(document, block, "7");
        }
        QCOMPARE(bytesOf(recoveryFileOf(file_)), before);
    }

private:
    void crashAfter(const State& state) {
        std::vector<std::unique_ptr<Transaction>> open;
        auto document = opened(UnsavedWork::takenUp);
        state.work(*document, open);
        for (auto& transaction : open) transaction.reset(); // its end writes nothing
    }

    std::unique_ptr<OpenDocument> opened(UnsavedWork work) {
        auto document = std::make_unique<OpenDocument>(at(clock_, true));
        auto prepared = document->prepare(file_);
        if (!prepared) qFatal("%s", qPrintable(lines(prepared.problems).join('\n')));
        document->open(file_, std::move(*prepared), work);
        return document;
    }

    /// The files that people see.
    QStringList left() const {
        QStringList names;
        for (const auto& [name, bytes] : contentOf(base_))
            if (!name.starts_with('.') && name != "unsaved") names += QString::fromStdString(name);
        return names;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path base_;
    fs::path file_;
    Clock clock_;
};

QTEST_APPLESS_MAIN(TestCrashes)
#include "test_crashes.moc"
