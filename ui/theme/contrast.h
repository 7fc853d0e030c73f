#pragma once

#include <QColor>

namespace breakeven::ui {

/// How far two colours contrast, from 1 to 21 (WCAG 2).
double contrast(const QColor& one, const QColor& other);

/// A colour for type on a ground: as it is, or as much nearer to `text` as it takes to be read with ease.
QColor readable(const QColor& colour, const QColor& ground, const QColor& text);

/// How far apart two colours look (CIE 1976); below 20 they look alike beside each other.
double colourDistance(const QColor& one, const QColor& other);

} // namespace breakeven::ui
