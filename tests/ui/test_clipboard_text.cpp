#include "document/clipboard_guard.h"
#include "grid/clipboard_text.h"
#include "grid/paste_plan.h"

#include <QtTest>

using namespace breakeven::ui;

class TestClipboardText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAndCellsAsSpreadsheetsWriteThem() {
        const CellBlock block = blockFromClipboard(QStringLiteral("a\tb\r\n1\t2\r\n"));
        QCOMPARE(block.size(), std::size_t(2));
        QCOMPARE(block[1], (QStringList{"1", "2"}));
    }

    void quotedCellsHoldLineEndsAndTabs() {
        const CellBlock block =
            blockFromClipboard(QStringLiteral("\"two\nlines\"\t\"a \"\"word\"\"\"\n\"x\ty\"\tz"));
        QCOMPARE(block.size(), std::size_t(2));
        QCOMPARE(block[0], (QStringList{"two\nlines", "a \"word\""}));
        QCOMPARE(block[1], (QStringList{"x\ty", "z"}));
    }

    void aQuotationMarkInTheMiddleIsText() {
        QCOMPARE(blockFromClipboard(QStringLiteral("6\" pipe\t\"5\" bolt")).front(),
                 (QStringList{"6\" pipe", "\"5\" bolt"}));
    }

    void blanksStand() {
        const CellBlock block = blockFromClipboard(QStringLiteral("\t\n1\t\n\n"));
        QCOMPARE(block.size(), std::size_t(3));
        QCOMPARE(block[0], (QStringList{"", ""}));
        QCOMPARE(block[1], (QStringList{"1", ""}));
        QVERIFY(blockFromClipboard({}).empty());
    }

    void whatIsCopiedComesBack() {
        const CellBlock block{{"a", "two\nlines", "t\tab"}, {"\"", "", "(1,234)"}};
        QCOMPARE(blockFromClipboard(clipboardFromBlock(block)), block);
    }

    void formulasAreMadeHarmlessAndComeBack() {
        QCOMPARE(guardedForSpreadsheet(QStringLiteral("=A1\t(1,234)\t–\n＝A1\t-5.2%\t-5 apples\n")),
                 QStringLiteral("'=A1\t(1,234)\t–\n'＝A1\t-5.2%\t'-5 apples\n"));
        QCOMPARE(blockFromClipboard(QStringLiteral("'=A1\t''=B1\t'tis\t-5\n")).front(),
                 (QStringList{"=A1", "'=B1", "'tis", "-5"}));
    }

    void oneCellFillsARange() {
        const auto cells = placed({{"7"}}, {2, 1, 3, 2}, 9);
        QCOMPARE(cells->size(), std::size_t(6));
        QCOMPARE(cells->back().row, 4);
        QCOMPARE(cells->back().column, 2);
    }

    void aBlockRepeatsOverAMultipleOfItselfOnly() {
        QCOMPARE(placed({{"1", "2"}}, {0, 0, 2, 4}, 9)->size(), std::size_t(8));
        QCOMPARE(placed({{"1", "2"}}, {0, 0, 2, 3}, 9)->size(), std::size_t(2));
        QVERIFY(!placed({{"1", "2", "3"}}, {0, 0, 1, 1}, 2));
    }
};

QTEST_GUILESS_MAIN(TestClipboardText)
#include "test_clipboard_text.moc"
