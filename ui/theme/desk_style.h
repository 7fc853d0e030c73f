#pragma once

#include <QProxyStyle>

namespace breakeven::ui {

/// Fusion, whose boxes of choices end a text in dots where it has too little room, instead of cutting it, and
/// whose buttons, questions and warnings have icons of our set. Icons are as large as the type wants them.
class DeskStyle : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

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
