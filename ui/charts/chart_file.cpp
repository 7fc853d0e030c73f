#include "charts/chart_file.h"

#include "document/clipboard_guard.h"
#include "document/message_text.h"
#include "files/csv.h"
#include "files/durable_file.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace breakeven::ui {

namespace {

#define MESSAGE(text) translatable("Message", text)

constexpr double width = 160; // millimetres: the text of an A4 page
constexpr double millimetresPerInch = 25.4;
constexpr int resolution = 300;
constexpr double dots = resolution / millimetresPerInch;

double heightOf(QSize onScreen) { return width * onScreen.height() / std::max(onScreen.width(), 1); }

} // namespace

QStringList chartEndings() { return {"svg", "png", "pdf", "csv"}; }

Problem noChartFile(const std::filesystem::path& file) {
    return fileProblem(file, message(MESSAGE("a chart is written as .svg, .png, .pdf or .csv; give its name "
                                             "one of these endings")));
}

QImage chartPicture(QSize onScreen, const PaintChart& paint) {
    const QSize size(qRound(width * dots), qRound(heightOf(onScreen) * dots));
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dots * 1000));
    image.setDotsPerMeterY(qRound(dots * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(QPointF(), size), dots);
    return image;
}

QByteArray chartDrawing(const QString& ending, const ChartTitle& title, const PaintChart& paint) {
    const double height = heightOf(title.onScreen);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPainter painter;
    if (ending == QLatin1String("png")) {
        chartPicture(title.onScreen, paint).save(&file, "PNG");
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter writer(&file);
        writer.setTitle(title.name);
        writer.setPageSize(QPageSize(QSizeF(width, height), QPageSize::Millimeter));
        writer.setPageMargins({});
        painter.begin(&writer);
        const double units = writer.logicalDpiX() / millimetresPerInch;
        paint(painter, QRectF(0, 0, width * units, height * units), units);
        painter.end();
    } else {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setTitle(title.name);
        svg.setDescription(title.description);
        svg.setResolution(resolution);
        const QSizeF size(width * dots, height * dots);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(), size));
        painter.begin(&svg);
        paint(painter, QRectF(QPointF(), size), dots);
        painter.end();
    }
    return file.data();
}

QByteArray csvOf(const QString& table) {
    std::string text;
    std::size_t columns = 0; // as many cells in each row
    const QString whole = guardedForSpreadsheet(table);
    for (const QString& row : whole.split('\n')) {
        if (row.isEmpty()) continue;
        std::vector<std::string> cells;
        for (const QString& cell : row.split('\t')) cells.push_back(toCore(cell));
        columns = std::max(columns, cells.size());
        cells.resize(columns);
        appendCsvRow(text, cells);
    }
    return QByteArray::fromStdString(text);
}

} // namespace breakeven::ui
