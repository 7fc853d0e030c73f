#include "document/document.h"
#include "document/message_text.h"
#include "document/own_rows.h"
#include "small_economy.h"
#include "ui/clocks.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

Address cell(const char* text) { return parseAddress(text).value(); }

const char* const nursing = "budgets:RNL:nursing:amount";

} // namespace

class TestOpenDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        document = std::make_unique<Document>();
        document->start(smallEconomy(), QStringLiteral("Small"));
    }

    void anEditIsOneNamedUndoStep() {
        QVERIFY(enter(nursing, "£650,000").empty());
        QCOMPARE(textAt(document->economy(), nursing), std::string("650000"));
        QCOMPARE(document->undoText(), QStringLiteral("Set Nursing, North Cumbria, to £650k (was £600k)"));
        QVERIFY(document->isModified());
        document->undo();
        QCOMPARE(textAt(document->economy(), nursing), std::string("600000"));
        QVERIFY(!document->isModified());
        document->redo();
        QCOMPARE(textAt(document->economy(), nursing), std::string("650000"));
        QCOMPARE(document->journal().size(), std::size_t(3));
        QCOMPARE(textOf(document->journal()[1].command.name),
                 QStringLiteral("Undone: Set Nursing, North Cumbria, to £650k (was £600k)"));
    }

    void typingOnIsTheSameStep() {
        document = std::make_unique<Document>(nullptr, atOnce());
        document->start(smallEconomy(), QStringLiteral("Small"));
        document->setScenario(QStringLiteral("merger"));
        for (const char* typed : {"5", "55", "555"}) QVERIFY(enter(nursing, typed).empty());
        QCOMPARE(document->history().size(), std::size_t(1));
        document->undo();
        QCOMPARE(document->economy()[TableId::overrides].size(), std::size_t(0));
        document->redo();
        QVERIFY(enter("budgets:RNL:drugs:amount", "5").empty());
        QVERIFY(enter("budgets:RNL:drugs:amount", "350000").empty());
        QCOMPARE(document->undoText(), QStringLiteral("Set Nursing, North Cumbria, to £555 (was £600k)"));
        document->setScenario(QStringLiteral("base"));
        for (const char* code : {"wards", "ward"}) {
            const std::string before = document->economy()[TableId::budgets][0][1];
            QVERIFY(enter(("budgets:RNL:" + before + ":line").c_str(), code).empty());
        }
        QCOMPARE(document->history().size(), std::size_t(3)); // each code is one of its own
    }

    void whatIsWrongIsRefusedAndChangesNothing() {
        const auto problems = enter(nursing, "many");
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems.front().address, std::string(nursing));
        QVERIFY(textOf(problems.front().message).contains(QStringLiteral("not an amount")));
        QCOMPARE(document->history().size(), std::size_t(0));
        QVERIFY(!enter("budgets:RNL:nursing:index", "nowhere").empty());
        QVERIFY(!enter("indices:pay:2015/16:rate", "2.5").empty());
    }

    void anEditInAScenarioIsAnOverride() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(enter(nursing, "550000").empty());
        QCOMPARE(textAt(document->economy(), nursing), std::string("600000"));
        QCOMPARE(textAt(document->effective(), nursing), std::string("550000"));
        QCOMPARE(document->overrideOf(cell(nursing)), OverrideState::own);
        QCOMPARE(document->baseText(cell(nursing)), std::string("600000"));
        QCOMPARE(document->economy()[TableId::overrides].size(), std::size_t(1));
        QVERIFY(enter(nursing, "540000").empty());
        QCOMPARE(document->economy()[TableId::overrides].size(), std::size_t(1));
        QVERIFY(enter(nursing, "600000").empty());
        QCOMPARE(document->economy()[TableId::overrides].size(), std::size_t(0));
        QCOMPARE(document->overrideOf(cell(nursing)), OverrideState::none);
    }

    void aChildScenarioInheritsAndCanGoBackToBase() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(enter(nursing, "550000").empty());
        document->setScenario(QStringLiteral("merger2"));
        QCOMPARE(textAt(document->effective(), nursing), std::string("550000"));
        QCOMPARE(document->overrideOf(cell(nursing)), OverrideState::inherited);
        QVERIFY(enter(nursing, "600000").empty());
        QCOMPARE(document->overrideOf(cell(nursing)), OverrideState::own);
        QVERIFY(document->reset(std::vector{cell(nursing)}).empty());
        QCOMPARE(document->overrideOf(cell(nursing)), OverrideState::inherited);
    }

    void anOverrideUnderAWiderOneMovesAboveIt() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(enter(nursing, "550000").empty());
        Editor editor(document->economy());
        editor.insert(TableId::overrides, 1, {"merger", "2", "budgets:*:*:amount", "multiply", "2", "", ""});
        QVERIFY(document->edit(std::move(editor).command(message("Double"))).empty());
        QCOMPARE(textAt(document->effective(), nursing), std::string("1100000"));
        QVERIFY(enter(nursing, "500000").empty());
        QCOMPARE(textAt(document->effective(), nursing), std::string("500000"));
        QCOMPARE(textAt(document->effective(), "budgets:RNL:drugs:amount"), std::string("700000"));
    }

    void anIndexYearWithoutARowCanBeOverridden() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(enter("indices:pay:2016/17:rate", "3%").empty());
        QCOMPARE(textAt(document->effective(), "indices:pay:2016/17:rate"), std::string("3%"));
        QCOMPARE(document->baseText(cell("indices:pay:2016/17:rate")), std::string("1%"));
        QVERIFY(enter("indices:pay:2016/17:rate", "1%").empty());
        QCOMPARE(document->economy()[TableId::overrides].size(), std::size_t(0));
    }

    void rowsOfTheBaseAndTheirKeysStayInAScenario() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(!document->eraseRows(TableId::budgets, {0}).empty());
        QVERIFY(!document->moveRows(TableId::budgets, {0}, 2).empty());
        QVERIFY(!enter("budgets:RNL:nursing:line", "wards").empty());
        QVERIFY(!enter("budgets:RNL:cleaning:amount", "1").empty());
        QCOMPARE(document->history().size(), std::size_t(0));
    }

    void whatNoScenarioChangesIsTypedInAnyScenario() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(enter("scenarios:merger:name", "Another").empty());
        QCOMPARE(textAt(document->economy(), "scenarios:merger:name"), std::string("Another"));
    }

    void aRowOfItsOwnIsTypedIntoAndNotReset() {
        const Economy before = document->economy();
        document->setScenario(QStringLiteral("merger"));
        Row row = document->economy()[TableId::budgets][0];
        row[1] = "ward";
        QVERIFY(document->insertRows(TableId::budgets, 1, {row}).empty());
        const Address amount = cell("budgets:RNL:ward:amount");
        QVERIFY(OwnRows::of(*document).areOfScenario(amount) && OwnRows::of(*document).areInForce(amount));
        QCOMPARE(document->overrideOf(amount), OverrideState::own);
        QVERIFY(enter("budgets:RNL:ward:amount", "5").empty());
        QCOMPARE(textAt(document->economy(), "budgets:RNL:ward:amount"), std::string("5"));
        QVERIFY(!document->reset(std::vector{amount}).empty());
        document->setScenario(QStringLiteral("merger2"));
        QVERIFY(!OwnRows::of(*document).areOfScenario(amount));
        document->setScenario(QStringLiteral("base"));
        QVERIFY(!OwnRows::of(*document).areInForce(amount));
        QCOMPARE(OwnRows::of(*document).onlyIn(amount), std::vector<std::string>{"merger"});
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(document->eraseRows(TableId::budgets, {1}).empty());
        QVERIFY(document->economy() == before);
        while (document->history().toUndo()) document->undo();
        QVERIFY(document->economy() == before);
    }

    void undoingTheScenarioLeadsBackToBase() {
        Editor editor(document->economy());
        editor.insert(TableId::scenarios, 2, {"third", "", "Third"});
        QVERIFY(document->edit(std::move(editor).command(message("Add"))).empty());
        document->setScenario(QStringLiteral("third"));
        document->undo();
        QVERIFY(document->inBase());
    }

    void aNewKeyIsCarriedToAllThatNamesTheRow() {
        document->setScenario(QStringLiteral("merger"));
        QVERIFY(enter(nursing, "550000").empty());
        document->setScenario(QStringLiteral("base"));
        QVERIFY(enter("budgets:RNL:nursing:line", "wards").empty());
        QCOMPARE(textAt(document->economy(), "notes:n1:cell"), std::string("budgets:RNL:wards:amount"));
        QCOMPARE(textAt(document->economy(), "overrides:merger:1:cell"),
                 std::string("budgets:RNL:wards:amount"));
        QVERIFY(enter("organisations:RNL:org", "RNX").empty());
        QCOMPARE(textAt(document->economy(), "contracts:C1:provider"), std::string("RNX"));
        QCOMPARE(textAt(document->economy(), "notes:n1:cell"), std::string("budgets:RNX:wards:amount"));
        document->undo();
        document->undo();
        QCOMPARE(textAt(document->economy(), "notes:n1:cell"), std::string(nursing));
    }

    void keysMayChangePlacesInOneEdit() {
        const std::vector<CellEntry> swap{{cell("budgets:RNL:nursing:line"), "drugs"},
                                          {cell("budgets:RNL:drugs:line"), "nursing"}};
        QVERIFY(document->enter(swap).empty());
        QCOMPARE(textAt(document->economy(), "budgets:RNL:drugs:name"), std::string("Nursing"));
        QCOMPARE(textAt(document->economy(), "notes:n1:cell"), std::string("budgets:RNL:drugs:amount"));
    }

    void figuresFollowAnEditInTheBackground() {
        QSignalSpy projected(document.get(), &Document::projected);
        QVERIFY(projected.wait());
        QVERIFY(document->figures().current);
        const auto surplus = [&] {
            const auto& p = *document->figures().current;
            return p.statements.amount({0}, 0, StatementLine::surplus);
        };
        QCOMPARE(surplus(), Money::fromPence(-50'000'00));
        QVERIFY(enter(nursing, "540000").empty());
        QVERIFY(document->isProjecting());
        while (document->isProjecting()) QVERIFY(projected.wait());
        QCOMPARE(surplus(), Money::fromPence(10'000'00));
    }

    void aSavedDocumentOpensAsItWas() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.breakeven"));
        QVERIFY(enter(nursing, "1").empty());
        QVERIFY(document->saveAs(file).empty());
        QVERIFY(!document->isModified());
        QVERIFY(enter(nursing, "2").empty());
        QVERIFY(document->isModified());
        QVERIFY(document->save().empty());
        const Economy saved = document->economy();
        document->start(Economy(), {});
        QVERIFY(document->open(file).empty());
        QVERIFY(document->economy() == saved);
        QCOMPARE(document->title(), QStringLiteral("a"));
        QCOMPARE(document->journal().size(), std::size_t(2));
    }

    void aDocumentOpenElsewhereIsNeitherSavedNorReplaced() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("theirs.breakeven"));
        Document theirs;
        theirs.start(smallEconomy(), {});
        QVERIFY(theirs.saveAs(path).empty());
        const auto refused = document->saveAs(path);
        QVERIFY(hasErrors(refused));
        QVERIFY(
            textOf(refused.front().message).startsWith(QStringLiteral("the document is open elsewhere (")));
        QVERIFY(document->path().isEmpty());
        QVERIFY(theirs.save().empty()); // its file is the one it knows

        QVERIFY(!document->open(path).empty());
        QVERIFY(hasErrors(enter(nursing, "1")));
        QVERIFY(hasErrors(document->save()));
        QVERIFY(document->saveAs(folder.filePath(QStringLiteral("mine.breakeven"))).empty());
        QVERIFY(document->save().empty());
        QVERIFY(document->saveAs(document->path()).empty());
    }

    void anImportIsOneStep() {
        QTemporaryDir folder;
        Economy other = smallEconomy();
        other[TableId::budgets].set(0, 5, "1");
        other[TableId::budgets].erase(1);
        Document writer;
        writer.start(other, QStringLiteral("Other"));
        const QString package = folder.filePath(QStringLiteral("package"));
        QVERIFY(writer.exportPackage(package).empty());
        QVERIFY(!hasErrors(document->importPackage(package)));
        QVERIFY(document->economy() == other);
        QCOMPARE(document->history().size(), std::size_t(1));
        document->undo();
        QVERIFY(document->economy() == smallEconomy());
    }

private:
    Document::Problems enter(const char* address, const char* typed) {
        const std::vector<CellEntry> entries{{cell(address), typed}};
        return document->enter(entries);
    }

    std::unique_ptr<Document> document;
};

QTEST_MAIN(TestOpenDocument)
#include "test_open_document.moc"
