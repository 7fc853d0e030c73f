#include "shell/report_preview.h"
#include "small_economy.h"

#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProgressDialog>
#include <QtTest>

using namespace breakeven;
using namespace breakeven::ui;

/// A figure in the print preview leads to its explanation.
class TestReportPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesKnowTheFiguresTheyShow() {
        const auto report = boardReport(smallEconomy(), {"base"});
        QVERIFY(report);
        QStringList figures;
        for (const auto& page : report->pages)
            for (const auto& place : page.figures) {
                figures << place.figure;
                QCOMPARE(page.figureAt(place.rect.center()), place.figure);
            }
        QVERIFY(figures.contains("statement:RNL:2015/16:nursing"));
        QVERIFY(figures.contains("statement:economy:2016/17:surplus"));
    }

    void aDoubleClickChoosesTheFigureUnderIt() {
        const auto report = boardReport(smallEconomy(), {"base"});
        QVERIFY(report);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        ReportPreview preview(*report, printer);
        preview.resize(900, 700);
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        const QString wanted = "statement:RNL:2015/16:nursing";
        for (std::size_t page = 0; page < report->pages.size(); ++page)
            for (const auto& place : report->pages[page].figures) {
                if (place.figure != wanted) continue;
                preview.findChild<QPrintPreviewWidget*>()->setCurrentPage(static_cast<int>(page) + 1);
                QTest::qWait(50);
                const QPoint at = inView(preview, printer, static_cast<int>(page), place.rect.center());
                QCOMPARE(preview.figureAt(at), wanted);
                QTest::mouseDClick(preview.pages().viewport(), Qt::LeftButton, {}, at);
                QCOMPARE(preview.chosenFigure(), wanted);
                QVERIFY(!preview.isVisible());
                return;
            }
        QFAIL("the figure is on no page");
    }

    void theWindowGoesOnWhileManyPagesArePrepared() {
        const auto laidOut = boardReport(smallEconomy(), {"base"});
        QVERIFY(laidOut);
        BoardReport many{"Many", std::vector<report::Sheet>(3'000, laidOut->pages.back())};
        QPrinter printer(QPrinter::HighResolution);
        ReportPreview preview(many, printer);
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { ++beats; });
        beat.start(0);
        preview.show();
        QVERIFY(beats > 0);
        QCOMPARE(preview.pages().scene()->items().size(), qsizetype{3'000});
        QVERIFY(!preview.findChild<QProgressDialog*>());
    }

private:
    static QPoint inView(const ReportPreview& preview, const QPrinter& printer, int page, QPointF onSheet) {
        const auto* item = preview.pages().scene()->items(Qt::AscendingOrder)[page];
        const QSizeF paper = printer.pageLayout().fullRectPixels(printer.resolution()).size();
        const QSizeF sheet = report::a4().sheet.size();
        const QPointF dots(onSheet.x() / sheet.width() * paper.width(),
                           onSheet.y() / sheet.height() * paper.height());
        return preview.pages().mapFromScene(item->mapToScene(dots));
    }
};

QTEST_MAIN(TestReportPreview)
#include "test_report_preview.moc"
