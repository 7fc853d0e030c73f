#include "document/message_text.h"
#include "report/board_report.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace breakeven::ui {

namespace {

struct PageRange {
    std::size_t first;
    std::size_t last; ///< one beyond
};

PageRange pagesAskedFor(const BoardReport& report, QPagedPaintDevice& device) {
    const PageRange all{0, report.pages.size()};
    const auto* printer = dynamic_cast<QPrinter*>(&device);
    if (!printer || printer->fromPage() <= 0) return all;
    const auto last =
        std::min(static_cast<std::size_t>(std::max(printer->toPage(), printer->fromPage())), all.last);
    return {std::min(static_cast<std::size_t>(printer->fromPage()) - 1, last), last};
}

// Makes the painter count in units of paper from the corner of the sheet, which is fitted to the device's.
void countInUnits(QPainter& painter, const QPagedPaintDevice& device) {
    const QPageLayout layout = device.pageLayout();
    const QRectF sheet = report::a4().sheet;
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const double dots = device.logicalDpiX() / 72.0;
    if (layout.mode() == QPageLayout::StandardMode) {
        const QPointF margin = layout.paintRect(QPageLayout::Point).topLeft();
        painter.translate(-margin * dots);
    }
    const double scale = std::min(paper.width() / sheet.width(), paper.height() / sheet.height());
    painter.translate((paper.width() - sheet.width() * scale) / 2 * dots,
                      (paper.height() - sheet.height() * scale) / 2 * dots);
    painter.scale(scale * dots, scale * dots);
}

Problem unwritable(const std::filesystem::path& pdf, const QString& reason) {
    Problem problem;
    problem.place = FilePlace{pdf.string(), 0, {}};
    problem.message =
        message(translatable("Message", "The report could not be written: %1."), toCore(reason));
    return problem;
}

} // namespace

bool print(const BoardReport& report, QPagedPaintDevice& device, const PageProgress& progress) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const PageRange range = pagesAskedFor(report, device);
    for (std::size_t page = range.first; page < range.last; ++page) {
        if (progress && !progress(page - range.first, range.last - range.first)) return false;
        if (page > range.first && !device.newPage()) return false;
        painter.save();
        countInUnits(painter, device);
        report::paint(painter, report.pages[page]);
        painter.restore();
    }
    return painter.end();
}

std::vector<Problem> writeBoardReport(const BoardReport& report, const std::filesystem::path& pdf,
                                      const PageProgress& progress) {
    QSaveFile file(toQt(pdf.string()));
    if (!file.open(QIODevice::WriteOnly)) return {unwritable(pdf, file.errorString())};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Breakeven"));
        writer.setPageMargins({});
        bool stopped = false;
        const auto ask = [&](std::size_t done, std::size_t pages) {
            stopped = progress && !progress(done, pages);
            return !stopped;
        };
        const bool printed = print(report, writer, ask);
        if (stopped) return {};
        if (!printed) return {unwritable(pdf, QStringLiteral("PDF"))};
    }
    if (file.write(buffer.data()) != buffer.size() || !file.commit())
        return {unwritable(pdf, file.errorString())};
    return {};
}

std::vector<Problem> writeBoardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                      const std::filesystem::path& pdf, const ReportOptions& options) {
    const Result<BoardReport> report = boardReport(economy, scenarios, options);
    if (!report) return report.problems;
    return writeBoardReport(*report, pdf);
}

} // namespace breakeven::ui
