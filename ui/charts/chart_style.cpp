#include "charts/chart_style.h"

#include "theme/paper_type.h"
#include "theme/type.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace breakeven::ui {

namespace {

constexpr double printScale = 4; // layout units to a point

QFont sized(bool strong, double pixels, bool print) {
    QFont font = strong ? strongFont() : bodyFont();
    font.setPixelSize(qRound(pixels));
    return print ? withoutLigatures(font) : font;
}

} // namespace

QFont ChartStyle::font(bool strong) const { return sized(strong, labelSize, print); }
QFont ChartStyle::smallFont(bool strong) const { return sized(strong, labelSize * 0.88, print); }

ChartStyle screenStyle(const QPalette& palette) {
    // Type follows the text size the person has chosen for the desktop.
    return {.colours = coloursFor(palette),
            .print = false,
            .pixel = 1,
            .labelSize = QFontInfo(QGuiApplication::font()).pixelSize() - 1};
}

ChartStyle printStyle() {
    Colours colours = lightColours();
    colours.text = Qt::black;
    colours.muted = "#333333";
    colours.line = "#C8C8C8";
    colours.band = "#EEEEEE";
    return {
        .colours = colours, .print = true, .pixel = printScale * 0.75, .labelSize = qRound(8 * printScale)};
}

double printUnitsPerMillimetre() { return printScale * 72 / 25.4; }

} // namespace breakeven::ui
