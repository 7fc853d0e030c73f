#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

namespace breakeven::ui::report {

/// A way of setting text: one family in two weights, sizes in points.
struct TypeStyle {
    QFont font; ///< its pixel size in units of paper
    QColor colour;
    double lineHeight; ///< units from baseline to baseline

    double ascent() const;
    double width(const QString& text) const;
};

namespace ink {
inline const QColor black(Qt::black);
inline const QColor muted("#425563");
inline const QColor heading("#003087");
inline const QColor deficit("#B3200F");
inline const QColor rule("#768692");
inline const QColor hairline("#C5CED4");
inline const QColor band("#E8EDEE");
} // namespace ink

/// The same set closer, as tables are.
TypeStyle tight(TypeStyle style);

TypeStyle bodyStyle(double size = 9.5, const QColor& colour = ink::black);
TypeStyle strongStyle(double size = 9.5, const QColor& colour = ink::black);

/// Breaks a text into lines no wider than `width`: at blanks, within a word only where it is wider than the
/// line.
QStringList wrapped(const QString& text, const TypeStyle& style, double width);

/// The text, or as much of it as fits with an ellipsis.
QString fitted(const QString& text, const TypeStyle& style, double width);

} // namespace breakeven::ui::report
