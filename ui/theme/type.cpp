#include "theme/type.h"

#include "theme/text_size.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace breakeven::ui {

double textScale() {
    const QVariant percent = qApp ? qApp->property(textSizeProperty) : QVariant();
    return percent.isValid() ? percent.toInt() / 100.0 : 1;
}

QFont bodyFont(double points) {
    QFont font;
    font.setFamilies({"Open Sans", "Noto Sans", "DejaVu Sans"});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points * textScale());
    font.setWeight(QFont::Normal);
    return font;
}

QFont strongFont(double points) {
    QFont font = bodyFont(points);
    font.setWeight(QFont::DemiBold);
    return font;
}

int grown(int pixels) { return qRound(pixels * textScale()); }

int room(int steps) { return grown(grid(steps)); }

QSize roomOnScreen(int stepsWide, int stepsHigh) {
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    return {std::min(room(stepsWide), std::max(grid(stepsWide), screen.width())),
            std::min(room(stepsHigh), std::max(grid(stepsHigh), screen.height()))};
}

} // namespace breakeven::ui
