#pragma once

#include "keyboard_walk.h"
#include "theme/contrast.h"

#include <QImage>
#include <QPixmap>
#include <QScrollArea>

#include <algorithm>

namespace breakeven::ui {

/// How many dots of a widget's place are other by 3:1 or more when it has the keyboard.
inline int dotsOfFocus(QWidget& widget) {
    QWidget& window = *widget.window();
    widget.setFocus(Qt::TabFocusReason);
    for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(&widget); // as Tab does
    QCoreApplication::processEvents(); // what is out of sight comes into sight
    if (QApplication::focusWidget() != &widget) return -1;
    const QRect place = QRect(widget.mapTo(&window, QPoint()), widget.size()).intersected(window.rect());
    const QImage with = window.grab(place).toImage().convertToFormat(QImage::Format_RGB32);
    widget.clearFocus();
    QCoreApplication::processEvents();
    const QImage without = window.grab(place).toImage().convertToFormat(QImage::Format_RGB32);
    int dots = 0;
    for (int y = 0; y < std::min(with.height(), without.height()); ++y)
        for (int x = 0; x < std::min(with.width(), without.width()); ++x)
            if (with.pixel(x, y) != without.pixel(x, y) &&
                contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= leastSignContrast)
                ++dots;
    return dots;
}

/// The controls of which one does not see that they have the keyboard.
inline QStringList unseenFocus(QWidget& within, const QString& where) {
    QStringList all;
    for (const auto& control : controlsOf(within)) {
        if (!control || !control->isVisible()) continue;
        const int needed = std::min(40, control->width() + control->height());
        const QString title = KeyboardWalk::titleOf(*control);
        if (const int dots = dotsOfFocus(*control); dots >= 0 && dots < needed)
            all << QString("%1: %2 shows its focus with %3 dots").arg(where, title).arg(dots);
    }
    return all;
}

} // namespace breakeven::ui
