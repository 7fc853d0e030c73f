#pragma once

#include <QProxyStyle>

namespace breakeven::ui {

/// Fusion, whose boxes of choices end a text in dots where it has too little room, instead of cutting it.
class DeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

} // namespace breakeven::ui
