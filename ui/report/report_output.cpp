#include "document/message_text.h"
#include "files/whole_file.h"
#include "report/board_report.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

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

std::optional<QByteArray> pdfOf(const BoardReport& report, const PageProgress& progress) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Breakeven"));
        writer.setPageMargins({});
        if (!print(report, writer, progress)) return std::nullopt;
    }
    return buffer.data();
}

std::vector<Problem> refusePdf(const std::filesystem::path& pdf) {
    return refuseOtherKind(
        pdf, "%PDF-",
        message(translatable(
            "Message",
            "this file is not a PDF, and a report replaces only PDFs; give the report another name")));
}

std::vector<Problem> writeBoardReport(const BoardReport& report, const std::filesystem::path& pdf,
                                      const PageProgress& progress) {
    if (auto refused = refusePdf(pdf); !refused.empty()) return refused;
    const auto bytes = pdfOf(report, progress);
    return bytes ? writeWholeFile(pdf, {bytes->data(), static_cast<std::size_t>(bytes->size())})
                 : std::vector<Problem>{};
}

std::vector<Problem> writeBoardReport(const Economy& economy, const std::vector<std::string>& scenarios,
                                      const std::filesystem::path& pdf, const ReportOptions& options) {
    const Result<BoardReport> report = boardReport(economy, scenarios, options);
    if (!report || report->pages.empty()) return report.problems;
    return writeBoardReport(*report, pdf,
                            [&](std::size_t, std::size_t) { return !options.goOn || options.goOn(); });
}

} // namespace breakeven::ui
