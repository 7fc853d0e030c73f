#pragma once

#include <QProxyStyle>

namespace breakeven::ui {

/// Fusion, whose boxes of choices end a text in dots where it has too little room, instead of cutting it,
/// whose buttons, questions and warnings have icons of our set, and whose fields have an edge in the dark.
/// Icons and boxes to tick are as large as the type wants them.
class DeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap sign, const QStyleOption* option,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

/// The name of our icon for a sign of the platform; blank where we have none.
QString iconNameFor(QStyle::StandardPixmap sign);

} // namespace breakeven::ui
