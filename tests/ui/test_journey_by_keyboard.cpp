#include "charts/figure_text.h"
#include "document/message_text.h"
#include "grid/grid_panel.h"
#include "insight/statement/printed_statement.h"
#include "pdf_text.h"
#include "shell/page_stack.h"
#include "typist.h"
#include "ui/sample_window.h"

#include <QFile>
#include <QRegularExpression>

using namespace breakeven;
using namespace breakeven::ui;

/// From the start page to a printed report without a mouse: the test presses keys and looks, nothing else.
class TestJourneyByKeyboard : public QObject {
    Q_OBJECT

private:
    MainWindow& window() const { return sample_->window(); }
    const Economy& economy() const { return window().document().economy(); }

    static GridView* grid() { return qobject_cast<GridView*>(QApplication::focusWidget()); }
    /// What one reads beside the cell one is in.
    static QString rowRead() {
        return grid() ? grid()
                            ->model()
                            ->headerData(grid()->currentIndex().row(), Qt::Vertical, Qt::AccessibleTextRole)
                            .toString()
                      : QString();
    }
    static QString columnRead() {
        return grid() ? grid()
                            ->model()
                            ->headerData(grid()->currentIndex().column(), Qt::Horizontal, Qt::DisplayRole)
                            .toString()
                      : QString();
    }

    /// Searches for something (Ctrl+K) and takes what is found first.
    void take(const QString& words) {
        typist_.press(Qt::Key_K, Qt::ControlModifier);
        typist_.type(words);
        typist_.press(Qt::Key_Return);
    }

    void isCalculated() {
        QVERIFY(QTest::qWaitFor(
            [this] {
                return window().document().figures().current != nullptr &&
                       !hasErrors(window().document().problems());
            },
            20'000));
    }

private slots:
    void initTestCase() {
        sample_ = std::make_unique<SampleWindow>();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanupTestCase() { sample_.reset(); }

    void aNewDocumentFromFiveAnswers() {
        typist_.expect("breakeven::ui::NewDocumentDialog", [this] {
            typist_.type("Westshire"); // the name is chosen whole
            typist_.press(Qt::Key_Tab);
            typist_.type("2015");
            typist_.press(Qt::Key_Tab);
            typist_.type("3");
            typist_.press(Qt::Key_Tab);
            typist_.type("RNL");
            typist_.press(Qt::Key_Return);
            typist_.type("01H NHS Cumbria CCG");
            typist_.press(Qt::Key_Return);
            typist_.press(Qt::Key_Return);
        });
        typist_.press(Qt::Key_Return); // the keyboard is at New document
        QTRY_VERIFY(typist_.hasAnsweredAll());
        isCalculated();
        QCOMPARE(window().document().title(), QString("Westshire"));
        QCOMPARE(economy()[TableId::economy].at(0, "base_year"), std::string("2015/16"));
        QCOMPARE(economy()[TableId::economy].at(0, "years"), std::string("3"));
        QVERIFY(economy()[TableId::organisations].find({"RNL"}));
        QVERIFY(economy()[TableId::organisations].find({"01H"}));
    }

    void linesOfABudget() {
        take("north cumbria univ");
        QCOMPARE(window().pages().place(), (Place{PageId::organisation, "RNL"}));
        const auto isAtBudget = [] { return grid() && columnRead() == "Line"; };
        typist_.press(Qt::Key_F6);
        QVERIFY(typist_.pressUntil(Qt::Key_Tab, isAtBudget));
        typist_.press(Qt::Key_2, Qt::ControlModifier); // £000
        for (const QStringList& line : {QStringList{"agency", "Agency nurses", "nursing", "12,345"},
                                        QStringList{"dressings", "Dressings", "drugs", "678"}}) {
            typist_.press(Qt::Key_Home, Qt::ControlModifier);
            QVERIFY(typist_.pressUntil(
                Qt::Key_Down, [] { return rowRead() == "New row"; }, 400));
            typist_.type(line[0]);
            typist_.press(Qt::Key_Tab);
            typist_.type(line[1]);
            QVERIFY(typist_.pressUntil(Qt::Key_Tab, [] { return columnRead().startsWith("Amount"); }));
            typist_.type(line[3]);
            QVERIFY(typist_.pressUntil(Qt::Key_Tab, [] { return columnRead() == "Category"; }));
            typist_.type(line[2]);
            typist_.press(Qt::Key_Return);
        }
        const Table& budgets = economy()[TableId::budgets];
        const auto agency = budgets.find({"RNL", "agency"}), dressings = budgets.find({"RNL", "dressings"});
        QVERIFY(agency && dressings);
        QCOMPARE(budgets.at(*agency, "amount"), std::string("12345000"));
        QCOMPARE(budgets.at(*dressings, "amount"), std::string("678000"));
        isCalculated();
    }

    void aContract() {
        typist_.expect("breakeven::ui::NewContractDialog", [this] {
            typist_.press(Qt::Key_Tab);
            typist_.press(Qt::Key_Tab);
            typist_.type("Block");
            typist_.press(Qt::Key_Return);
        });
        take("new contract");
        QTRY_VERIFY(typist_.hasAnsweredAll());
        QCOMPARE(economy()[TableId::contracts].size(), std::size_t(1));
        QCOMPARE(economy()[TableId::contracts].at(0, "form"), std::string("block"));
        QCOMPARE(window().pages().place().page, PageId::contract);
        QVERIFY(typist_.pressUntil(Qt::Key_Tab, [] { return grid() != nullptr; }));
        QVERIFY(typist_.pressUntil(Qt::Key_Down, [] { return rowRead().startsWith("Block value"); }));
        typist_.type("4,321");
        typist_.press(Qt::Key_Return);
        QCOMPARE(economy()[TableId::contracts].at(0, "value"), std::string("4321000"));
        isCalculated();
    }

    void aScenarioWithAnOverride() {
        typist_.expect("QInputDialog", [this] {
            typist_.type("Fewer agency nurses");
            typist_.press(Qt::Key_Return);
        });
        typist_.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(typist_.hasAnsweredAll());
        QVERIFY(!window().document().inBase());
        take("budgets:RNL:agency:amount");
        QVERIFY(grid());
        QCOMPARE(rowRead().section(", ", -1), QString("Agency nurses"));
        typist_.type("2,345");
        typist_.press(Qt::Key_Return);
        const Table& overrides = economy()[TableId::overrides];
        QCOMPARE(overrides.size(), std::size_t(1));
        QCOMPARE(overrides.at(0, "value"), std::string("2345000"));
        isCalculated();
    }

    void theReport() {
        const QString file = sample_->filePath("board paper.pdf");
        typist_.expect("breakeven::ui::ReportDialog", [this] { typist_.press(Qt::Key_Return); });
        typist_.expect("QFileDialog", [this, file] {
            typist_.press(Qt::Key_A, Qt::ControlModifier);
            typist_.type(file);
            typist_.press(Qt::Key_Return);
        });
        typist_.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(typist_.hasAnsweredAll());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QString text = PdfText(bytes).text();
        text.remove(QRegularExpression("\\s"));
        QVERIFY2(text.contains("Feweragencynurses"), qPrintable(text.left(2000)));
        QVERIFY(text.contains("Westshire"));
        QVERIFY(text.contains("NorthCumbria"));
        // The result of the economy as the window shows it.
        const auto& figures = *window().document().figures().current;
        for (std::size_t year = 0; year < 4; ++year) {
            const Money surplus =
                figures.statements.amount(figures.statements.economy(), year, StatementLine::surplus);
            const QString shown = moneyText(surplus, MoneyUnit::thousands);
            QVERIFY2(text.contains(shown), qPrintable(shown));
        }
    }

private:
    std::unique_ptr<SampleWindow> sample_;
    Typist typist_;
};

QTEST_MAIN(TestJourneyByKeyboard)
#include "test_journey_by_keyboard.moc"
