#include "document/open_document.h"
#include "document/versions.h"
#include "economy/edit/lock_edit.h"
#include "economy/table/row_text.h"
#include "report/changes_report.h"
#include "small_economy.h"

#include <QLocale>
#include <QTest>

using namespace breakeven;
using namespace breakeven::ui;

/// The auditor's pages: what changed since a version, who, when and why, the locks, the effect on surpluses.
class TestChangesReport : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // as the program does
        document_ = std::make_unique<OpenDocument>(
            OpenDocument::Surroundings{.now = [] { return Moment(std::chrono::seconds(1427389509)); },
                                       .doer =
                                           [] {
                                               return Doer{"C Shah", {}};
                                           }});
        document_->start(smallEconomy());
        carryOut(
            *makeVersion(document_->economy(), document_->journal(), "Board, May", "2015-03-25T10:00:00Z"));
    }

    void everyChangeStandsWithWhoWhenAndWhy() {
        set("budgets:RNL:nursing:amount", "650000");
        Economy with = document_->economy();
        with[TableId::notes].append(
            rowOf(TableId::notes,
                  {{"note", "n"}, {"cell", "budgets:RNL:nursing:amount"}, {"text", "Two wards close"}}));
        carryOut(difference(document_->economy(), with, message("Note")));
        const QStringList texts = printed();
        QVERIFY(texts.contains("650,000"));
        const QString all = texts.join(' ');
        QVERIFY(all.contains("Two wards close"));
        QVERIFY(all.contains("What changed since “Board, May”"));
        QVERIFY(all.contains("C Shah, 26 March 2015"));
        QVERIFY(all.contains("Nothing is locked."));
        QVERIFY(all.contains("Whole economy"));
        QVERIFY(!all.contains("2015-03"));
    }

    void theEffectAddsUpAsPrinted() {
        set("budgets:RNL:nursing:amount", "651234");
        const auto since = told();
        const auto effect = surplusEffect(since.then, document_->economy(), "base", MoneyUnit::thousands);
        QVERIFY(effect);
        for (std::size_t year = 0; year < effect->years.size(); ++year) {
            std::int64_t sum = 0;
            for (const SurplusEffect::Line& line : effect->organisations) sum += line.years[year]->pence();
            QCOMPARE(sum, effect->economy.years[year]->pence());
        }
    }

    void locksInForceAreListed() {
        const std::vector<Address> places{wholeColumn(TableId::budgets, "amount")};
        carryOut(
            *lockCells(document_->economy(), places, {"agreed", "B Price", "2015-03-26"}, message("Lock")));
        const QString all = printed().join(' ');
        QVERIFY(all.contains("Budgets, every row, Amount"));
        QVERIFY(all.contains("B Price"));
        QVERIFY(all.contains("No cells or rows differ."));
        QVERIFY(all.contains("No organisation's surplus or deficit differs in any year."));
    }

private:
    void carryOut(Command command) { QVERIFY(document_->edit(std::move(command)).empty()); }
    void set(const char* address, const char* text) {
        Editor editor(document_->economy());
        editor.set(*document_->economy().locate(address), text);
        carryOut(std::move(editor).command(message("Set")));
    }
    ChangesSince told() const {
        auto since = changesSince(document_->economy(), document_->journal(), "Board, May");
        if (!since) qFatal("no such version");
        return std::move(*since);
    }
    QStringList printed() const {
        const ChangesSince since = told();
        const auto effect = surplusEffect(since.then, document_->economy(), "base", MoneyUnit::thousands);
        const BoardReport report = changesReport(
            {document_->economy(), since, effect, "base", MoneyUnit::thousands, "Small", "1 April 2015"});
        QStringList texts;
        for (const report::Sheet& page : report.pages)
            for (const QString& text : page.texts()) texts << text;
        return texts;
    }

    std::unique_ptr<OpenDocument> document_;
};

QTEST_MAIN(TestChangesReport)
#include "test_changes_report.moc"
