#pragma once

#include "economy/table/problem.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>

class QPainter;

namespace breakeven::ui {

/// Paints a chart for paper: into a rectangle of the painter, of which a millimetre has so many units.
using PaintChart = std::function<void(QPainter& painter, const QRectF& target, double unitsPerMillimetre)>;

/// The endings of what a chart is exported as: svg, png, pdf and csv.
QStringList chartEndings();

/// What is said of a file name with another ending.
Problem noChartFile(const std::filesystem::path& file);

/// A chart as a picture of the width of an A4 page's text, of the shape it has on the screen.
QImage chartPicture(QSize onScreen, const PaintChart& paint);

struct ChartTitle {
    QString name, description;
    QSize onScreen;
};

/// A chart as the bytes of an SVG, PNG or PDF file.
QByteArray chartDrawing(const QString& ending, const ChartTitle& title, const PaintChart& paint);

/// Tab-separated text as CSV (RFC 4180), names guarded against being run as formulas.
QByteArray csvOf(const QString& table);

} // namespace breakeven::ui
