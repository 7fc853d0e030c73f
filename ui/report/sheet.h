#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace breakeven::ui::report {

/// Lengths on paper are in twentieths of a point, whatever the device.
constexpr double unitsPerMillimetre = 20 * 72 / 25.4;
constexpr double millimetres(double length) { return length * unitsPerMillimetre; }
constexpr double points(double length) { return length * 20; }

struct TextMark {
    QPointF baseline;
    QString text;
    QFont font; ///< its pixel size in units
    QColor colour;
};

struct BoxMark {
    QRectF rect;
    QColor fill;
};

struct RuleMark {
    QLineF line;
    double width;
    QColor colour;
};

/// A chart: painted as vectors into its rectangle; `finding` says what it shows.
struct DrawingMark {
    QRectF rect;
    std::function<void(QPainter&, const QRectF&)> paint;
    QString finding;
};

using Mark = std::variant<TextMark, BoxMark, RuleMark, DrawingMark>;

/// Where a figure stands, for who wants to have it explained.
struct FigurePlace {
    QRectF rect;
    QString figure; ///< its address
};

/// What stands on one sheet, in the order it is painted.
struct Sheet {
    std::vector<Mark> marks;
    std::vector<FigurePlace> figures = {};
    bool bare = false; ///< without running header and footer

    /// The address of the figure at a point; blank where none is explained.
    QString figureAt(QPointF point) const;

    /// The texts in order, for search and tests.
    std::vector<QString> texts() const;
};

/// The sheet and where its content goes.
struct SheetFrame {
    QRectF sheet;
    QRectF content;
};

/// A4, upright.
SheetFrame a4();

/// Paints a page with the painter in units of paper, the sheet's corner at the origin.
void paint(QPainter& painter, const Sheet& page);

} // namespace breakeven::ui::report
