#include "theme/desk_style.h"

#include <QStyleFactory>
#include <QStyleOptionComboBox>

namespace breakeven::ui {

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create("Fusion")) {}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !box || box->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox fitted = *box;
    const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
    fitted.currentText =
        box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width() - icon - 2);
    QProxyStyle::drawControl(element, &fitted, painter, widget);
}

} // namespace breakeven::ui
