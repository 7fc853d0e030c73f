#include "theme/type.h"

namespace breakeven::ui {

QFont bodyFont(double points) {
    QFont font;
    font.setFamilies({"Open Sans", "Noto Sans", "DejaVu Sans"});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(QFont::Normal);
    return font;
}

QFont strongFont(double points) {
    QFont font = bodyFont(points);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace breakeven::ui
