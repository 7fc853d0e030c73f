#include "theme/colours.h"

namespace breakeven::ui {

Colours lightColours() {
    return {.window = "#F1F4F5",
            .surface = "#FFFFFF",
            .band = "#E8EDEE",
            .line = "#CDD5D9",
            .text = "#1D262C",
            .muted = "#425563",
            .accent = "#005EB8",
            .strong = "#003087",
            .bright = "#41B6E6",
            .deficit = "#B51B11",
            .caution = "#ED8B00",
            .good = "#009639",
            .onAccent = "#FFFFFF"};
}

Colours darkColours() {
    return {.window = "#1C2328",
            .surface = "#141A1E",
            .band = "#262F36",
            .line = "#3A464F",
            .text = "#E8EDEE",
            .muted = "#A9B5BD",
            .accent = "#3C8FDD",
            .strong = "#8CC4F2",
            .bright = "#41B6E6",
            .deficit = "#FF8A7E",
            .caution = "#FFB347",
            .good = "#4CC47C",
            .onAccent = "#0B1115"};
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

Colours coloursFor(const QPalette& palette) { return isDark(palette) ? darkColours() : lightColours(); }

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, blend(c.surface, c.band, 0.4));
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, blend(c.surface, c.muted, 0.9));
    palette.setColor(QPalette::Button, c.window);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.deficit);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.strong);
    palette.setColor(QPalette::Light, blend(c.window, c.surface, 0.5));
    palette.setColor(QPalette::Midlight, c.band);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.muted);
    palette.setColor(QPalette::Shadow, blend(c.muted, c.text, 0.5));
    // What cannot be used is read nevertheless: headings of lists, and what is there already.
    palette.setColor(QPalette::Disabled, QPalette::Text, c.muted);
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blend(c.window, c.muted, 0.55));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

QColor blend(const QColor& under, const QColor& over, double share) {
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

} // namespace breakeven::ui
