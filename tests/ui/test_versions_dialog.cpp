#include "economy/table/row_text.h"
#include "small_economy.h"
#include "versions/versions_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

constexpr int patience = 20'000;

const char* const nursing = "budgets:RNL:nursing:amount";

QString shown(const QTableView& view, int row, int column) {
    return view.model()->index(row, column).data().toString();
}

QString heading(const QTableView& view, int column) {
    return view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

/// Versions made, compared and gone back to.
class TestVersionsDialog : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<Document>();
        document_->start(smallEconomy(), "Small");
        names_ = {"May"};
        display_.setUnit(MoneyUnit::pounds);
        dialog_ =
            std::make_unique<VersionsDialog>(*document_, display_, [this](const QString&, const QString&) {
                return names_.isEmpty() ? QString() : names_.takeFirst();
            });
        dialog_->show();
    }
    void cleanup() {
        dialog_.reset();
        document_.reset();
    }

    void withoutOneItIsSaidWhatItIsGoodFor() {
        QCOMPARE(dialog_->emptyText(0), QString("There is nothing to compare yet."));
        const auto labels = dialog_->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith("There is no version yet.");
        }));
        QVERIFY(!button("Take everything back")->isEnabled());
        names_.clear();
        dialog_->makeNew(); // cancelled
        QCOMPARE(dialog_->list().topLevelItemCount(), 0);
    }

    void cellsAndFiguresAreCompared() {
        dialog_->makeNew();
        QCOMPARE(document_->undoText(), QString("Added version “May”"));
        enter(nursing, "650000");
        enter("indices:pay:2015/16:rate", "3%");
        reopen();
        QCOMPARE(dialog_->list().topLevelItem(0)->text(0), QString("May"));
        QCOMPARE(dialog_->list().topLevelItem(0)->text(2), QString("2 step(s)"));
        settle();
        const QTableView& cells = dialog_->cells();
        QCOMPARE(cells.model()->rowCount(), 2);
        QCOMPARE(shown(cells, 1, 0), QString("Budgets, Nursing (North Cumbria), Amount, £"));
        QCOMPARE(shown(cells, 1, 1), QString("600,000"));
        QCOMPARE(shown(cells, 1, 2), QString("650,000"));
        QCOMPARE(shown(cells, 1, 3), QString("50,000"));
        QCOMPARE(shown(cells, 0, 3), QString("2%"));
        QCOMPARE(heading(cells, 1), QString("May"));
        QCOMPARE(heading(cells, 2), QString("Now"));
        const QTableView& figures = dialog_->figures();
        QVERIFY(figures.model()->rowCount() > 0);
        bool found = false;
        for (int row = 0; row < figures.model()->rowCount(); ++row)
            if (shown(figures, row, 0) == "North Cumbria" && shown(figures, row, 1) == "2014/15" &&
                shown(figures, row, 2).startsWith("Surplus")) {
                found = true;
                QCOMPARE(shown(figures, row, 3), QString("(50,000)"));
                QCOMPARE(shown(figures, row, 4), QString("(100,000)"));
                QCOMPARE(shown(figures, row, 5), QString("(50,000)"));
            }
        QVERIFY(found);
        QCOMPARE(dialog_->finding(),
                 QString("Done since, the latest first: %1; %2.").arg(document_->undoText(), nameOfStep(1)));
    }

    void whatIsMarkedGoesBackAsOneStep() {
        dialog_->makeNew();
        enter(nursing, "650000");
        enter("budgets:RNL:nursing:name", "Nurses");
        enter("budgets:RNL:drugs:amount", "1");
        reopen();
        settle();
        QVERIFY(!button("Take cells back")->isEnabled());
        dialog_->cells().selectRow(1);
        QVERIFY(button("Take cells back")->isEnabled());
        button("Take cells back")->click();
        QCOMPARE(textAt(document_->economy(), nursing), std::string("600000"));
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:nursing:name"), std::string("Nurses"));
        QCOMPARE(document_->undoText(), QString("Took cells back to version “May”"));
        document_->undo();
        reopen();
        settle();
        dialog_->cells().selectRow(0);
        button("Take rows back")->click();
        QCOMPARE(textAt(document_->economy(), nursing), std::string("600000"));
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:nursing:name"), std::string("Nursing"));
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:drugs:amount"), std::string("1"));
        settle();
        button("Take everything back")->click();
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:drugs:amount"), std::string("350000"));
        settle();
        QCOMPARE(dialog_->emptyText(0), QString("No cell differs."));
        QCOMPARE(dialog_->emptyText(1), QString("No figure of a statement differs."));
        QCOMPARE(dialog_->list().topLevelItemCount(), 1);
        document_->undo();
        QCOMPARE(textAt(document_->economy(), "budgets:RNL:drugs:amount"), std::string("1"));
    }

    void rowsThatUseWhatGoesAreAskedFor() {
        dialog_->makeNew();
        Editor editor(document_->economy());
        editor.insert(TableId::arrangements, 0, rowOf(TableId::arrangements, {{"arrangement", "G"}}));
        editor.insert(TableId::effects, 0, rowOf(TableId::effects, {{"arrangement", "G"}, {"effect", "e"}}));
        QVERIFY(document_->edit(std::move(editor).command(message("Rows"))).empty());
        reopen();
        settle();
        QCOMPARE(dialog_->cells().model()->rowCount(), 2);
        QCOMPARE(shown(dialog_->cells(), 0, 1), QString("not there"));
        int asked = 0;
        dialog_->setMayGo([&](int rows) {
            asked = rows;
            return false;
        });
        dialog_->cells().selectRow(0);
        dialog_->goBack(GoingBack::rows);
        QCOMPARE(asked, 1);
        QCOMPARE(document_->economy()[TableId::arrangements].size(), std::size_t{1});
        dialog_->setMayGo([](int) { return true; });
        dialog_->goBack(GoingBack::rows);
        QCOMPARE(document_->economy()[TableId::arrangements].size(), std::size_t{0});
        QCOMPARE(document_->economy()[TableId::effects].size(), std::size_t{0});
    }

    void twoVersionsAreComparedAndNotGoneBackTo() {
        names_ = {"May", "June", "June, late"};
        dialog_->makeNew();
        enter(nursing, "650000");
        reopen();
        dialog_->makeNew();
        enter(nursing, "700000");
        reopen();
        dialog_->list().setCurrentItem(dialog_->list().topLevelItem(0));
        QCOMPARE(dialog_->against().count(), 2);
        dialog_->against().setCurrentIndex(1);
        settle();
        QCOMPARE(shown(dialog_->cells(), 0, 2), QString("650,000"));
        QCOMPARE(heading(dialog_->cells(), 2), QString("June"));
        QVERIFY(!button("Take everything back")->isEnabled());
        dialog_->list().setCurrentItem(dialog_->list().topLevelItem(1));
        dialog_->renameChosen();
        QCOMPARE(dialog_->list().topLevelItem(1)->text(0), QString("June, late"));
        dialog_->removeChosen();
        QCOMPARE(dialog_->list().topLevelItemCount(), 1);
        QCOMPARE(document_->undoText(), QString("Deleted version “June, late”"));
    }

    void aVersionOfAnotherJournalSaysSo() {
        dialog_->makeNew();
        document_->start(Economy(document_->economy()), "Copy");
        reopen();
        QCOMPARE(dialog_->list().topLevelItemCount(), 1);
        QCOMPARE(dialog_->list().topLevelItem(0)->text(2), QString("cannot be read"));
        QVERIFY2(dialog_->emptyText(0).contains("its name is kept"), qPrintable(dialog_->emptyText(0)));
        QVERIFY(!button("Take everything back")->isEnabled());
    }

    void aScenarioThatWasNotThereHasNoFiguresThen() {
        dialog_->makeNew();
        QVERIFY(document_->eraseWhole(TableId::scenarios, "merger2").empty());
        document_->undo();
        Editor editor(document_->economy());
        editor.insert(TableId::scenarios, 0, {"new", "", "New"});
        QVERIFY(document_->edit(std::move(editor).command(message("Add"))).empty());
        document_->setScenario("new");
        reopen();
        settle();
        QCOMPARE(dialog_->scenario().currentData().toString(), QString("new"));
        QVERIFY2(dialog_->emptyText(1).startsWith("The figures cannot be compared: "),
                 qPrintable(dialog_->emptyText(1)));
    }

private:
    void enter(const char* address, const char* typed) {
        const std::vector<CellEntry> entries{{*parseAddress(address), typed}};
        QVERIFY(document_->enter(entries).empty());
    }

    /// What the journal calls a step.
    QString nameOfStep(std::size_t step) const {
        return QString::fromStdString(english(document_->journal()[step].command.name));
    }

    /// The dialog as it is opened anew.
    void reopen() {
        dialog_ =
            std::make_unique<VersionsDialog>(*document_, display_, [this](const QString&, const QString&) {
                return names_.isEmpty() ? QString() : names_.takeFirst();
            });
        dialog_->show();
    }

    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog_->isBusy(), patience);
        QTRY_VERIFY(dialog_->emptyText(0) != "Comparing…");
    }

    QPushButton* button(const QString& text) const {
        for (auto* one : dialog_->findChildren<QPushButton*>())
            if (one->text().remove('&') == text) return one;
        qFatal("no button %s", qPrintable(text));
    }

    std::unique_ptr<Document> document_;
    breakeven::ui::Display display_;
    QStringList names_;
    std::unique_ptr<VersionsDialog> dialog_;
};

QTEST_MAIN(TestVersionsDialog)
#include "test_versions_dialog.moc"
