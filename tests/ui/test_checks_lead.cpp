#include "desk/figure_table.h"
#include "desk/page.h"
#include "document/message_text.h"
#include "measures/measures_model.h"
#include "shell/checks_model.h"
#include "shell/checks_panel.h"
#include "shell/navigator.h"
#include "shell/page_stack.h"
#include "ui/sample_window.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <map>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

// What is said in pounds, in sentences and in tables of figures that can be seen.
QStringList figuresSaid(const QWidget& window) {
    static const QRegularExpression money("£ ?(?!000\\b)[0-9]");
    QStringList said;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(money)) said << label->text();
    for (const FigureTable* table : window.findChildren<FigureTable*>())
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0) {
            // The latest month of a measure was seen, not calculated; what was saved is.
            const bool isSeen = qobject_cast<const MeasuresModel*>(table->model());
            const QString text =
                table->model()->index(0, isSeen ? MeasuresModel::saved : 0).data().toString();
            const bool isNone = text == QStringLiteral("·") || (isSeen && text == QStringLiteral("–"));
            if (!isNone) said << table->accessibleName() + ": " + text;
        }
    return said;
}

} // namespace

/// A document in error: nothing is said that is not calculated, and its checks lead to what is wrong.
class TestChecksLead : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWindow> sample_;
    MainWindow* window_ = nullptr;

    Document& document() const { return window_->document(); }

private slots:
    void init() {
        sample_ = std::make_unique<SampleWindow>("dudley");
        window_ = &sample_->window();
        QVERIFY(sample_->isCalculated());
    }
    void cleanup() { sample_.reset(); }

    void everyCellAndRowIsLedTo() {
        for (const TableSpec& spec : allTables()) {
            const Table& table = document().economy()[spec.id];
            for (const std::size_t row : {std::size_t{0}, table.size() - 1}) {
                if (table.size() == 0) break;
                for (const Column& column : spec.columns) {
                    const Address address = table.address(row, column.name);
                    QVERIFY2(window_->pages().reveal(toQt(toText(address))), toText(address).c_str());
                }
                QVERIFY2(window_->pages().reveal(toQt(toText(table.address(row)))), spec.name);
            }
        }
    }

    void whatIsNoCellLeadsToARow() {
        for (const char* address : {"indices:pay", "economy", "activity:RNA:RNA:NEL", "tariffs:NT",
                                    "budgets:RNA", "contracts:none:value", "effects:mcp"})
            QVERIFY2(window_->pages().reveal(address), address);
        QVERIFY(!window_->pages().reveal("nowhere"));
    }

    // Every way to be wrong that a click can meet: each check of a document without organisations' kinds,
    // with index years gone and contracts without tariffs.
    void everyCheckLeadsSomewhere() {
        Editor editor(document().economy());
        using enum TableId;
        for (const auto& [table, column] : {std::pair{organisations, "kind"},
                                            {contracts, "tariff"},
                                            {indices, "rate"},
                                            {effects, "org"},
                                            {budgets, "category"},
                                            {populations, "people"},
                                            {overrides, "cell"}})
            for (std::size_t row = 0; row < editor.economy()[table].size(); ++row)
                editor.set({table, row, *specification(table).find(column)}, "");
        QVERIFY(document().edit(std::move(editor).command({"Spoil", {}})).empty());
        auto* checks = window_->findChild<ChecksPanel*>();
        auto* view = checks->findChild<QTreeView*>();
        QTRY_VERIFY(document().problems().size() > 20 && view->model()->rowCount() > 0);
        for (const Problem& problem : document().problems())
            QVERIFY2(window_->pages().reveal(toQt(problem.address)), problem.address.c_str());
    }

    void whatIsNotCalculatedIsNotSaid() {
        window_->pages().goTo({PageId::contract, toQt(document().economy()[TableId::contracts][0][0])});
        QVERIFY(!figuresSaid(*window_).isEmpty());
        Editor editor(document().economy());
        editor.set({TableId::organisations, 0, *specification(TableId::organisations).find("kind")}, "");
        QVERIFY(document().edit(std::move(editor).command({"Spoil", {}})).empty());
        QTRY_VERIFY(!document().isProjecting() && !document().figures().current);
        std::map<PageId, int> seen;
        for (const Place& place : window_->navigator().places()) {
            if (++seen[place.page] > 2) continue;
            window_->pages().goTo(place);
            for (auto* tabs : window_->findChildren<QTabWidget*>())
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QTest::qWait(1);
                    const QStringList said = figuresSaid(*window_);
                    QVERIFY2(
                        said.isEmpty(),
                        qPrintable(
                            QString("%1, %2: %3").arg(place.subject, tabs->tabText(tab), said.join(" | "))));
                }
            const QStringList said = figuresSaid(*window_);
            QVERIFY2(
                said.isEmpty(),
                qPrintable(
                    QString("page %1 %2: %3").arg(int(place.page)).arg(place.subject, said.join(" | "))));
        }
        document().undo();
        QTRY_VERIFY(document().figures().current);
        window_->pages().goTo({PageId::contract, toQt(document().economy()[TableId::contracts][0][0])});
        QTRY_VERIFY(!figuresSaid(*window_).isEmpty());
    }
};

QTEST_MAIN(TestChecksLead)
#include "test_checks_lead.moc"
