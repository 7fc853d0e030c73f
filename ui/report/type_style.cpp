#include "report/type_style.h"

#include "report/sheet.h"
#include "theme/paper_type.h"
#include "theme/type.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace breakeven::ui::report {

namespace {

constexpr double tableLeading = 1.27;
constexpr double leading = 1.38; // line height against type size

TypeStyle styleOf(QFont font, double size, const QColor& colour) {
    font.setPixelSize(qRound(points(size)));
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths on every device
    return {withoutLigatures(font), colour, points(size) * leading};
}

} // namespace

double TypeStyle::ascent() const {
    // The text sits in the middle of its line.
    const QFontMetricsF metrics(font);
    return (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

double TypeStyle::width(const QString& text) const { return QFontMetricsF(font).horizontalAdvance(text); }

TypeStyle bodyStyle(double size, const QColor& colour) { return styleOf(bodyFont(), size, colour); }
TypeStyle strongStyle(double size, const QColor& colour) { return styleOf(strongFont(), size, colour); }

TypeStyle tight(TypeStyle style) {
    style.lineHeight *= tableLeading / leading;
    return style;
}

QStringList wrapped(const QString& text, const TypeStyle& style, double width) {
    QStringList lines;
    for (const QString& paragraph : text.split('\n')) {
        QTextLayout layout(paragraph, style.font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

QString fitted(const QString& text, const TypeStyle& style, double width) {
    return QFontMetricsF(style.font).elidedText(text.simplified(), Qt::ElideRight, width);
}

} // namespace breakeven::ui::report
