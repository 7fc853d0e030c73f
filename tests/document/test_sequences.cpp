#include "random_edits.h"
#include "worked_on.h"

#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

using Transaction = OpenDocument::Transaction;
using UnsavedWork = OpenDocument::UnsavedWork;

namespace {

/// What a document is, as simply as can be: every state there was, one after the other.
struct Model {
    std::vector<Economy> states;
    std::size_t now = 0;
    std::optional<std::size_t> saved = 0;

    const Economy& economy() const { return states[now]; }

    void step(Economy next) {
        states.resize(now + 1);
        if (saved > now) saved.reset();
        states.push_back(std::move(next));
        ++now;
    }

    /// The last step leads here instead, or nowhere.
    void amend(Economy next) {
        --now;
        states.resize(now + 1);
        if (saved > now) saved.reset();
        if (!(next == states[now])) step(std::move(next));
    }
};

} // namespace

/// Commands, transactions, typing, undo, redo, saving and crashes in any order, on random economies: the
/// document is what the model says.
class TestSequences : public QObject {
    Q_OBJECT

private slots:
    void areAsTheModelSays_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed) QTest::addRow("economy %d", seed) << seed;
    }

    void areAsTheModelSays() {
        QFETCH(int, seed);
        begin(static_cast<std::uint64_t>(seed));
        for (int step = 0; step < 120; ++step) {
            act();
            holds(step);
            if (QTest::currentTestFailed()) return;
        }
    }

private:
    void begin(std::uint64_t seed) {
        document_.reset(); // before its folder goes
        folder_ = std::make_unique<QTemporaryDir>(quickTemplate());
        file_ = fs::path(folder_->path().toStdString()) / "a.breakeven";
        draw_ = Draw(seed);
        document_ = std::make_unique<OpenDocument>(at(clock_, true));
        first_ = randomEconomy(seed, {2, 2, 3, 8, 3});
        document_->start(first_, folder_->path().toStdString());
        QCOMPARE(lines(document_->saveAs(file_)), QStringList());
        model_ = {{first_}, 0, 0};
        typedInto_.reset();
    }

    void act() {
        const auto kind = draw_.between(1, 12);
        if (kind <= 3) return edit();
        if (kind <= 6) return type();
        if (kind <= 8) return undo();
        if (kind == 9) return redo();
        if (kind == 10) return transact();
        if (kind == 11) return save();
        if (draw_.oneIn(3)) crash();
    }

    void edit() {
        const Command command = randomEdit(document_->economy(), draw_);
        QCOMPARE(lines(document_->edit(command)), QStringList());
        if (command.empty()) return;
        model_.step(after(command));
        typedInto_.reset();
    }

    /// Mostly into the cell that was typed into before, in which two texts come up again and again.
    void type() {
        if (!typedInto_ || draw_.oneIn(4)) {
            place_ = anyCell(document_->economy(), draw_);
            for (std::string& text : texts_) text = anyTextFor(document_->economy(), place_, draw_);
        }
        const Table& table = document_->economy()[place_.table];
        if (place_.row >= table.size()) return;
        const Address cell = table.address(place_.row, table.spec().columns[place_.column].name);
        const Command command = setting(document_->economy(), cell, texts_[draw_.oneIn(2) ? 0 : 1]);
        const auto pause = std::chrono::milliseconds(draw_.between(0, 1400));
        clock_.pass(pause);
        sinceTyped_ += pause;
        QCOMPARE(lines(document_->edit(command, Typing{"base", cell})), QStringList());
        if (command.empty()) return;
        const bool goesOn = typedInto_ == cell && sinceTyped_ < 1s && model_.saved != model_.now;
        const std::size_t before = model_.now;
        if (goesOn)
            model_.amend(after(command));
        else
            model_.step(after(command));
        typedInto_ = cell;
        if (goesOn && model_.now < before) typedInto_.reset(); // nothing is left to go on with
        sinceTyped_ = 0ms;
    }

    void undo() {
        if (!document_->history().toUndo()) return;
        QVERIFY(document_->undo(message("Back")));
        --model_.now;
        typedInto_.reset();
    }

    void redo() {
        if (!document_->history().toRedo()) return;
        QVERIFY(document_->redo());
        ++model_.now;
        typedInto_.reset();
    }

    void transact() {
        Economy made = model_.economy();
        bool committed = false;
        bool anything = false;
        {
            Transaction outer(*document_, message("Outer"));
            for (auto left = draw_.between(0, 3); left > 0; --left) {
                Transaction inner(*document_, message("Inner"));
                const Command command = randomEdit(document_->economy(), draw_);
                QCOMPARE(lines(document_->edit(command)), QStringList());
                if (draw_.oneIn(3)) continue;
                inner.commit();
                QVERIFY(apply(command, made).empty());
                anything = anything || !command.empty();
            }
            committed = !draw_.oneIn(3);
            if (committed) outer.commit();
        }
        if (!committed || !anything) return;
        model_.step(std::move(made));
        typedInto_.reset();
    }

    void save() {
        QCOMPARE(lines(document_->save()), QStringList());
        model_.saved = model_.now;
        QVERIFY(openDocument(file_)->economy == model_.economy());
        typedInto_.reset();
    }

    /// Each entry of the recovery file is a step of the document that is opened again.
    void crash() {
        const auto entries = document_->journal();
        document_.reset();
        document_ = std::make_unique<OpenDocument>(at(clock_, true));
        auto prepared = document_->prepare(file_);
        QCOMPARE(lines(prepared.problems), QStringList());
        Economy economy = prepared->stored.economy;
        std::vector<Economy> states{economy};
        for (const JournalEntry& entry : prepared->unsaved) {
            economy = replayed(economy, {entry});
            states.push_back(economy);
        }
        document_->open(file_, std::move(*prepared), UnsavedWork::takenUp);
        QVERIFY(document_->journal() == entries);
        QVERIFY(economy == model_.economy());
        model_ = {std::move(states), 0, 0};
        model_.now = model_.states.size() - 1;
        typedInto_.reset();
    }

    Economy after(const Command& command) const {
        Economy economy = model_.economy();
        if (!apply(command, economy).empty()) qFatal("the model is not where the document is");
        return economy;
    }

    void holds(int step) {
        const QByteArray what = "after step " + QByteArray::number(step);
        const History& history = document_->history();
        QVERIFY2(document_->economy() == model_.economy(), what);
        QVERIFY2(history.done() == model_.now, what);
        QVERIFY2(history.size() + 1 == model_.states.size(), what);
        QVERIFY2(document_->isModified() == (model_.saved != model_.now), what);
        if (step % 10 == 0) QVERIFY2(replayed(first_, document_->journal()) == model_.economy(), what);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path file_;
    Draw draw_{0};
    Clock clock_;
    std::unique_ptr<OpenDocument> document_;
    Economy first_;
    Model model_;
    CellPlace place_{};
    std::array<std::string, 2> texts_;
    std::optional<Address> typedInto_;
    std::chrono::milliseconds sinceTyped_{0};
};

QTEST_APPLESS_MAIN(TestSequences)
#include "test_sequences.moc"
